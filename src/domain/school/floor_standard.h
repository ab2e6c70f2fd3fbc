#pragma once

#include <domain/dataset/dataset.h>
#include <domain/decimal.h>
#include <domain/measure/unit.h>
#include <domain/period/academic_year.h>

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace outturn {

// The floor standard: the Department's threshold for a school, which changed almost every year and
// ended in 2019. Not the council's own minimum for an indicator.

/// A figure in a school's row of a performance table against a threshold.
struct FloorCondition
{
    std::string name;                 ///< "at the expected standard in reading and mathematics"
    std::vector<std::string> columns; ///< the first of them that the table has is the figure
    Unit unit = Unit::Percent;
    /// Met at or above this. Nothing where no publication at hand tells it (a national median).
    std::optional<Decimal> atLeast;
    friend bool operator==(const FloorCondition&, const FloorCondition&) = default;
};

/// A way to be at or above the floor: all of its conditions met.
struct FloorRoute
{
    std::string name; ///< "attainment", "progress in all three subjects"
    std::vector<FloorCondition> conditions;
    friend bool operator==(const FloorRoute&, const FloorRoute&) = default;
};

/// The rule of some years for the schools of one kind of table: a school is at or above the floor
/// when it takes any of the routes.
struct FloorStandard
{
    std::string name;
    DatasetSource source = DatasetSource::KeyStage2; ///< the table with its figures
    AcademicYear from;
    AcademicYear to;
    std::string note; ///< what a reader should know; may be empty
    /// What a school must have to be judged at all: enough pupils, enough of them covered. The
    /// first one in pupils counts the pupils that the shares are of.
    std::vector<FloorCondition> requirements;
    std::vector<FloorRoute> routes;
    std::vector<std::string> sources;
    friend bool operator==(const FloorStandard&, const FloorStandard&) = default;
};

/// Years without a floor standard.
struct NoFloorStandard
{
    AcademicYear from; ///< and every year after it
    std::string reason;
    friend bool operator==(const NoFloorStandard&, const NoFloorStandard&) = default;
};

/// Every floor standard that is known, and since when there is none.
struct FloorStandards
{
    std::vector<FloorStandard> standards;
    std::optional<NoFloorStandard> ended;
    friend bool operator==(const FloorStandards&, const FloorStandards&) = default;

    /// nullptr when there was none, or none is known.
    [[nodiscard]] const FloorStandard* find(DatasetSource source, AcademicYear year) const;
    /// Why find() has nothing: "floor standards have not been used since September 2019".
    [[nodiscard]] std::string reasonForNone(AcademicYear year) const;
};

/// How a school stands against a floor standard.
enum class FloorOutcome
{
    AtOrAbove,
    Below,
    Unknown, ///< a threshold that would decide is not known
    LeftOut, ///< not judged: a special school, a closed one, too few pupils, a figure not published
};

template <>
struct EnumCodes<FloorOutcome>
{
    static constexpr std::array<std::pair<FloorOutcome, std::string_view>, 4> table{
        {{FloorOutcome::AtOrAbove, "at-or-above"},
         {FloorOutcome::Below, "below"},
         {FloorOutcome::Unknown, "unknown"},
         {FloorOutcome::LeftOut, "left-out"}}};
};

/// "At or above", "Below", "Not known", "Left out".
[[nodiscard]] std::string_view labelOf(FloorOutcome outcome);

/// A condition with the school's figure. It looks at the standard that it was judged by.
struct ConditionFinding
{
    const FloorCondition* condition = nullptr;
    Decimal figure;
    int decimals = 0;          ///< that the table publishes
    std::optional<bool> isMet; ///< nothing where the threshold is not known
};

/// How many pupils a share is away from its threshold.
struct PupilMargin
{
    std::int64_t reached = 0; ///< pupils that the share stands for
    std::int64_t needed = 0;  ///< the fewest with which the threshold is met
    std::int64_t of = 0;

    /// Negative when pupils are missing.
    [[nodiscard]] std::int64_t spare() const noexcept { return reached - needed; }

    friend bool operator==(const PupilMargin&, const PupilMargin&) = default;
};

/// What came out for one school, with the figures in it.
struct FloorJudgement
{
    FloorOutcome outcome = FloorOutcome::LeftOut;
    std::string reason;                     ///< a plain sentence
    std::vector<ConditionFinding> findings; ///< of all routes in turn; empty when left out
    std::optional<PupilMargin> attainment;  ///< of the first condition about a share of pupils
    /// At or above the floor by that share alone: with a few pupils fewer it would be below.
    bool restsOnAttainment = false;
};

/// A standard laid on a table: its columns are looked for once, then every row can be judged.
class FloorTest
{
public:
    /// Keeps references to both. Throws Error{Input} when the table has none of a condition's
    /// columns.
    FloorTest(const FloorStandard& standard, const Dataset& table);

    /// Judges the school in @p row. Figures are compared as they are published.
    [[nodiscard]] FloorJudgement judge(std::size_t row) const;

    [[nodiscard]] const FloorStandard& standard() const noexcept { return *m_standard; }

    /// Every column that judging by any of @p standards can look at.
    [[nodiscard]] static std::vector<std::string>
    columnsNeeded(std::span<const FloorStandard> standards);

private:
    struct BoundCondition
    {
        const FloorCondition* condition;
        const DatasetColumn* column;
    };

    [[nodiscard]] BoundCondition bind(const FloorCondition& condition) const;
    [[nodiscard]] std::optional<std::string> reasonToLeaveOut(std::size_t row) const;
    [[nodiscard]] std::optional<PupilMargin>
    marginOf(const ConditionFinding& finding, std::size_t row) const;

    const FloorStandard* m_standard;
    const Dataset* m_table;
    std::vector<BoundCondition> m_requirements;
    std::vector<std::vector<BoundCondition>> m_routes;
};

} // namespace outturn
