#pragma once

#include <domain/plan/plan.h>

#include <QString>

#include <compare>
#include <string_view>

namespace outturn::app {

/// What a comparator's figure is of.
struct BenchmarkKey
{
    IndicatorCode indicator;
    BenchmarkKind kind = BenchmarkKind::National;
    AcademicYear year;
    Stage stage = Stage::Validated;
    friend auto operator<=>(const BenchmarkKey&, const BenchmarkKey&) = default;
};

/// The cells of a row that can be typed in, as they stand there.
enum class BenchmarkField
{
    Value,
    Source,
    Comment,
};

struct BenchmarkText
{
    QString value;
    QString source;
    QString comment;

    [[nodiscard]] QString& field(BenchmarkField field);
    [[nodiscard]] const QString& field(BenchmarkField field) const;
    friend bool operator==(const BenchmarkText&, const BenchmarkText&) = default;
};

/// How a figure that is in the file stands in its row, at the indicator's precision or finer.
[[nodiscard]] BenchmarkText enteredText(const Benchmark& benchmark, int decimals);

/// The comparator as a heading: "National average". The council average is called after @p area
/// (domain/plan/council_area.h) where there is one.
[[nodiscard]] QString kindHeading(BenchmarkKind kind, std::string_view area = {});

} // namespace outturn::app
