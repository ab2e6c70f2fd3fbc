#include <domain/dataset/cohort_column.h>
#include <domain/letters.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <utility>

namespace outturn {

namespace {

using Pair = std::pair<std::string_view, std::string_view>;

/// A column's name in two: what it measures, and "_17" where it repeats the figure of an earlier
/// year: "PTRWM_EXP_17", "PTEBACC_E_17_PTQ_EE", "AC5EM14_PTQ". Not the "_94" of grades 9 to 4.
struct NameParts
{
    std::string_view measure;
    std::string earlierYear;
};

NameParts partsOf(std::string_view column)
{
    std::string_view name = column;
    for (const std::string_view edition : {"_EE", "_PTQ"})
        if (name.ends_with(edition))
            name.remove_suffix(edition.size());
    constexpr std::size_t digits = 2;
    if (name.size() <= digits + 1)
        return {column, {}};
    const std::string_view end = name.substr(name.size() - digits);
    const char before = name[name.size() - digits - 1];
    const bool isYear =
        (end[0] == '0' || end[0] == '1' || end[0] == '2') && isDigit(end[1]) && !isDigit(before);
    if (!isYear)
        return {column, {}};
    name.remove_suffix(digits + (before == '_' ? 1 : 0));
    return {name, "_" + std::string(end)};
}

/// What share of the cohort a group is: a figure about the whole, although its name is the group's.
bool isShareOfCohort(std::string_view name)
{
    constexpr std::array<std::string_view, 16> groupShares{
        "PBPUP",
        "PGPUP",
        "PTPRIORLO",
        "PTPRIORAV",
        "PTPRIORHI",
        "PTFSM6CLA1A",
        "PTNOTFSM6CLA1A",
        "PTFSMCLA",
        "PTNOTFSMCLA",
        "PTEALGRP1",
        "PTEALGRP2",
        "PTEALGRP3",
        "PTNMOB",
        "PSENSE4",
        "PSENAPK4",
        "PSEN_ALL"};
    return std::ranges::find(groupShares, name) != groupShares.end();
}

bool hasNoMeaningTogether(std::string_view column)
{
    constexpr std::array<std::string_view, 11> parts{
        "_LOWER",
        "_UPPER",
        "CILOW",
        "CIUPP",
        "VALOW",
        "VAUPP",
        "_DESCR",
        "BANDING",
        "FLAG",
        "UNADJUSTED",
        "DIFFN_"};
    constexpr std::array<std::string_view, 12> codes{
        "RECTYPE",
        "ALPHAIND",
        "LEA",
        "ESTAB",
        "URN_AC",
        "TELNUM",
        "ICLOSE",
        "TAB15",
        "TAB1618",
        "CONTFLAG",
        "FEEDER",
        "TABKS2"};
    return std::ranges::any_of(
               parts, [column](std::string_view part) { return contains(column, part); }) ||
        std::ranges::find(codes, column) != codes.end();
}

/// Names of up to 2013/14 for the pupils who are or are not disadvantaged.
constexpr std::array<Pair, 4> olderNames{
    {{"TFSM6CLA1A", "TFSMCLA"},
     {"TNOTFSM6CLA1A", "TNOTFSMCLA"},
     {"TNOTFSM6CLA1A", "TNOTFSM"},
     {"TNotFSM6CLA1A", "TNOTFSM"}}};

AggregationRule meanOver(const std::string& cohort, const std::string& earlierYear)
{
    AggregationRule rule{Aggregation::WeightedMean, {cohort + earlierYear}};
    for (const auto& [today, older] : olderNames)
        if (cohort == today)
            rule.cohorts.push_back(std::string(older) + earlierYear);
    return rule;
}

std::string_view firstWithEnd(std::string_view column, const auto& pairs)
{
    for (const auto& [end, cohort] : pairs)
        if (column.ends_with(end))
            return cohort;
    return {};
}

AggregationRule keyStage2(std::string_view column)
{
    constexpr std::array<Pair, 9> groups{
        {{"_NotFSM6CLA1A", "TNotFSM6CLA1A"},
         {"_FSM6CLA1A", "TFSM6CLA1A"},
         {"_EAL", "TEALGRP2"},
         {"_MOBN", "TMOBN"},
         {"_B", "BELIG"},
         {"_G", "GELIG"},
         {"_L", "TKS1GROUP_L"},
         {"_M", "TKS1GROUP_M"},
         {"_H", "TKS1GROUP_H"}}};
    const auto [name, year] = partsOf(column);
    const bool isCount =
        name == "BELIG" || name == "GELIG" || (name.starts_with("T") && name != "TKS1AVERAGE");
    if (isCount)
        return {Aggregation::Sum, {}};
    if (name.ends_with("_3YR"))
        return meanOver("TELIG_3YR", {});
    if (name.starts_with("PTKS1GROUP_"))
        return meanOver("TELIG", year);
    const std::string_view group = firstWithEnd(name, groups);
    return meanOver(group.empty() ? "TELIG" : std::string(group), year);
}

/// The group of pupils that a key stage 4 column is about, anywhere in its name; empty for all.
std::string_view groupOfKeyStage4(std::string_view name)
{
    constexpr std::array<Pair, 8> anywhere{
        {{"NOTFSM", "TNOTFSM6CLA1A"},
         {"NFSM", "TNOTFSM6CLA1A"},
         {"FSM6CLA1A", "TFSM6CLA1A"},
         {"FSM", "TFSM6CLA1A"},
         {"NMOB", "TNMOB"},
         {"EAL", "TEALGRP2"},
         {"GIRLS", "GPUP"},
         {"BOYS", "BPUP"}}};
    for (const auto& [part, cohort] : anywhere)
        if (contains(name, part))
            return cohort;
    if (name.starts_with("PB"))
        return "BPUP";
    if (name.starts_with("PG"))
        return "GPUP";
    // Prior attainment is written "_LO", "BASICSLO", "EBACCLO" and "ELO".
    for (const std::string_view before : {"_", "BASICS", "BACC", "_E", "_G"})
        for (const auto& [word, cohort] : std::array<Pair, 4>{
                 {{"LO", "TPRIORLO"}, {"AV", "TPRIORAV"}, {"MID", "TPRIORAV"}, {"HI", "TPRIORHI"}}})
            for (std::size_t at = name.find(word); at != std::string_view::npos;
                 at = name.find(word, at + 1)) {
                const std::size_t end = at + word.size();
                const bool endsThere = end == name.size() || name[end] == '_';
                if (endsThere && name.substr(0, at).ends_with(before))
                    return cohort;
            }
    return {};
}

/// Progress 8 is a mean over the pupils who have one, and the table counts them group by group.
AggregationRule progress8(std::string_view name, const std::string& year)
{
    for (const std::string_view group :
         {"_NFSM6CLA1A", "_FSM6CLA1A", "_GIRLS", "_BOYS", "_EAL", "_NMOB", "_LO", "_AV", "_HI"})
        if (contains(name, group))
            return meanOver("P8PUP" + std::string(group), year);
    return meanOver("P8PUP", year);
}

AggregationRule keyStage4(std::string_view column)
{
    constexpr std::array<Pair, 3> ofThoseEntered{
        {{"PTEBAC2SCI91", "TEBAC2SCI_E_PTQ_EE"},
         {"PTEBACHUM91", "TEBACHUM_E_PTQ_EE"},
         {"PTEBACLAN91", "TEBACLAN_E_PTQ_EE"}}};
    const auto [name, year] = partsOf(column);
    const bool isAverage = name.starts_with("TAVENT");
    const bool isCount = name == "BPUP" || name == "GPUP" || name.starts_with("P8PUP") ||
        name.starts_with("SEN") || name.starts_with("NUM") || (name.starts_with("T") && !isAverage);
    if (isCount)
        return {Aggregation::Sum, {}};
    if (isShareOfCohort(name) || name == "P8MEACOV")
        return meanOver("TPUP", year);
    for (const auto& [share, entered] : ofThoseEntered)
        if (name == share)
            return meanOver(std::string(entered), year);
    if (name.starts_with("P8MEA"))
        return progress8(name, year);
    const std::string_view group = groupOfKeyStage4(name);
    return meanOver(group.empty() ? "TPUP" : std::string(group), year);
}

} // namespace

AggregationRule aggregationRule(DatasetSource source, std::string_view column)
{
    if (column.empty() || hasNoMeaningTogether(column))
        return {};
    if (source == DatasetSource::KeyStage2)
        return keyStage2(column);
    if (source == DatasetSource::KeyStage4)
        return keyStage4(column);
    return {};
}

} // namespace outturn
