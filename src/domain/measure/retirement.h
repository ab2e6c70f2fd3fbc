#pragma once

#include <domain/measure/measure.h>

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace outturn {

/// One way on from a measure that has ended: the versions that followed it, one after the other.
struct Succession
{
    /// Never empty. The last is the one to adopt: the first that had not ended by the year asked
    /// for, or the last of all.
    std::vector<MeasureVersion> versions;
    /// Of the last version's figures with those of the measure that ended: that of the worst step.
    Comparability comparability = Comparability::Full;
    std::string change; ///< what changed at the first step of that comparability; may be empty
    friend bool operator==(const Succession&, const Succession&) = default;
};

/// A measure that had ended by a year in which an indicator still needs it.
struct Retirement
{
    MeasureVersion measure;
    AcademicYear year;            ///< the year asked for
    std::vector<Succession> ways; ///< empty where nothing took its place
    friend bool operator==(const Retirement&, const Retirement&) = default;
};

/// What became of the measure @p code by @p year; nothing while it is in force, before it was, or
/// when the catalogue does not know it. A year without data is no retirement.
[[nodiscard]] std::optional<Retirement>
retirement(std::span<const MeasureVersion> catalogue, const MeasureCode& code, AcademicYear year);

/// The ways on as a proposal: "consider KS2-RWM4 (name, to 2014/15), then KS2-RWM-EXP (name)";
/// several ways are set apart by "; or". "no successor is on record" without any.
[[nodiscard]] std::string proposalText(const Retirement& retirement);

/// What a person has to know, a sentence or two for each item: that the measure has ended, each way
/// on with how far its figures may be compared, and what can be done.
[[nodiscard]] std::vector<std::string> retirementNotice(const Retirement& retirement);

} // namespace outturn
