#pragma once

#include <domain/codes.h>
#include <domain/outturn/outturn.h>
#include <domain/plan/plan.h>
#include <import/field_texts.h>

#include <array>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace outturn::imports {

/// The parts of an outturn as people write them: the columns of an outturns CSV and the options of
/// the command line.
enum class EntryField
{
    Indicator,
    Year,
    Value,
    Term,
    Stage,
    Scope,
    Measure,
    Numerator,
    Denominator,
    Cohort,
    Comment,
    Source,
};

} // namespace outturn::imports

template <>
struct outturn::EnumCodes<outturn::imports::EntryField>
{
    using Field = imports::EntryField;
    static constexpr std::array<std::pair<Field, std::string_view>, 12> table{
        {{Field::Indicator, "indicator"},
         {Field::Year, "year"},
         {Field::Value, "value"},
         {Field::Term, "term"},
         {Field::Stage, "stage"},
         {Field::Scope, "scope"},
         {Field::Measure, "measure"},
         {Field::Numerator, "numerator"},
         {Field::Denominator, "denominator"},
         {Field::Cohort, "cohort"},
         {Field::Comment, "comment"},
         {Field::Source, "source"}}};
};

namespace outturn::imports {

/// An outturn in text, part by part.
using EntryText = FieldTexts<EntryField>;

using FieldRemark = RemarkOn<EntryField>;

/// The figures that an entry is set against, found in time that hardly grows with their number.
class EarlierFigures
{
public:
    explicit EarlierFigures(const std::vector<Outturn>& outturns);

    /// Takes @p outturn as the latest entered.
    void add(Outturn outturn);

    /// The effective outturn of the year before for the indicator and scope of @p outturn; nullptr
    /// when there is none. Valid until the next add().
    [[nodiscard]] const Outturn* yearBefore(const Outturn& outturn) const;

private:
    struct Key
    {
        IndicatorCode indicator;
        Scope scope;
        int endYear;
        friend auto operator<=>(const Key&, const Key&) = default;
    };

    std::map<Key, std::vector<Outturn>> m_byFigure;
    std::int64_t m_sequence = 0;
};

/// An entry turned into an outturn, or why not.
struct EntryReading
{
    std::optional<Outturn> outturn;   ///< nothing when a remark refuses it
    std::vector<FieldRemark> remarks; ///< of a refused entry, the refusals alone
};

/// Turns @p text into an outturn of one of @p record's indicators, each part checked by itself and
/// all wrong parts named. The value may be left out where both counts are given: it is then their
/// percentage at the indicator's precision. A cohort alone is a denominator. A measure that is the
/// indicator's own is not named again.
///
/// The figure itself (a share above 100, a leap from the year before) is then judged by
/// remarksOnEntry() against @p earlier figures.
[[nodiscard]] EntryReading
readEntry(const EntryText& text, const PlanRecord& record, const EarlierFigures& earlier);

} // namespace outturn::imports
