#include <domain/school/school.h>

namespace outturn {

namespace {

constexpr std::array<std::pair<SchoolPhase, std::string_view>, 8> phaseWords{
    {{SchoolPhase::Nursery, "Nursery"},
     {SchoolPhase::Primary, "Primary"},
     {SchoolPhase::MiddleDeemedPrimary, "Middle deemed primary"},
     {SchoolPhase::Secondary, "Secondary"},
     {SchoolPhase::MiddleDeemedSecondary, "Middle deemed secondary"},
     {SchoolPhase::AllThrough, "All-through"},
     {SchoolPhase::Sixteenplus, "16 plus"},
     {SchoolPhase::NotApplicable, "Not applicable"}}};

/// The extract of 2018 writes numbers.
constexpr std::array<std::pair<SchoolStatus, std::string_view>, 7> statusWords{
    {{SchoolStatus::Open, "Open"},
     {SchoolStatus::ProposedToClose, "Open, but proposed to close"},
     {SchoolStatus::Closed, "Closed"},
     {SchoolStatus::ProposedToOpen, "Proposed to open"},
     {SchoolStatus::Open, "1"},
     {SchoolStatus::Closed, "2"},
     {SchoolStatus::ProposedToClose, "3"}}};

template <class E, std::size_t count>
std::optional<E>
among(const std::array<std::pair<E, std::string_view>, count>& list, std::string_view words)
{
    for (const auto& [value, text] : list)
        if (text == words)
            return value;
    return std::nullopt;
}

} // namespace

std::optional<SchoolPhase> phaseInRegister(std::string_view words)
{
    return among(phaseWords, words);
}

std::optional<SchoolStatus> statusInRegister(std::string_view words)
{
    return among(statusWords, words);
}

std::string_view labelOf(SchoolPhase phase)
{
    for (const auto& [value, text] : phaseWords)
        if (value == phase)
            return text;
    return {};
}

} // namespace outturn
