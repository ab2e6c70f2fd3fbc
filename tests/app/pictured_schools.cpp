#include "pictured_schools.h"

#include <domain/period/days.h>
#include <import/dataset/dataset_file.h>
#include <planfile/plan_document.h>
#include <planfile/sample_plans.h>
#include <store/digest.h>
#include <store/schools/school_log_store.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <random>
#include <string>
#include <string_view>
#include <vector>

namespace outturn::app::test {

namespace {

struct PicturedSchool
{
    std::string_view name;
    std::string_view phase;
    std::string_view type;
    std::string_view district;
    int pupils;   ///< of the year group that is examined
    int standing; ///< around which its results lie, in percent
};

constexpr int firstUrn = 118'201;
constexpr std::array schools{
    PicturedSchool{"Ashdown Primary School", "Primary", "Community school", "North", 42, 82},
    PicturedSchool{"Barrow Hill Primary School", "Primary", "Community school", "North", 28, 61},
    PicturedSchool{"Beacon Academy", "Secondary", "Academy sponsor led", "North", 158, 47},
    PicturedSchool{
        "Castle Street Infant and Junior School", "Primary", "Community school", "North", 57, 74},
    PicturedSchool{
        "Coppice CE Primary School", "Primary", "Voluntary aided school", "East", 30, 88},
    PicturedSchool{"Eastfield School", "Secondary", "Foundation school", "East", 182, 58},
    PicturedSchool{"Fernley Primary Academy", "Primary", "Academy converter", "East", 60, 69},
    PicturedSchool{"Harbour Primary School", "Primary", "Community school", "East", 26, 57},
    PicturedSchool{"Heathside Girls' School", "Secondary", "Academy converter", "East", 121, 91},
    PicturedSchool{"Holm Oak School", "Not applicable", "Community special school", "East", 9, 4},
    PicturedSchool{"Kings Meadow Primary School", "Primary", "Community school", "South", 45, 79},
    PicturedSchool{"Larkrise Primary School", "Primary", "Community school", "South", 31, 66},
    PicturedSchool{
        "Long Lane RC Primary School", "Primary", "Voluntary aided school", "South", 29, 85},
    PicturedSchool{"Marsh Green Primary School", "Primary", "Community school", "South", 24, 63},
    PicturedSchool{"Mill Brook Academy", "Secondary", "Academy sponsor led", "South", 140, 38},
    PicturedSchool{"Orchard Primary School", "Primary", "Community school", "South", 58, 77},
    PicturedSchool{
        "Priory CE Primary School", "Primary", "Voluntary controlled school", "West", 15, 71},
    PicturedSchool{"Quarry Bank School", "Secondary", "Community school", "West", 164, 52},
    PicturedSchool{"Riverside Primary School", "Primary", "Community school", "West", 44, 59},
    PicturedSchool{
        "St Anne's CE Primary School", "Primary", "Voluntary aided school", "West", 30, 83},
    PicturedSchool{"Sunnydown Primary School", "Primary", "Community school", "West", 27, 68},
    PicturedSchool{"Tower Road Primary School", "Primary", "Community school", "West", 60, 64},
    PicturedSchool{"Westwood School", "Secondary", "Foundation school", "West", 175, 63},
    PicturedSchool{"Yew Tree Primary School", "Primary", "Community school", "West", 43, 75}};

constexpr std::array advisers{"adviser-north", "adviser-east", "adviser-south", "adviser-west"};

Urn urnOf(std::size_t school)
{
    return Urn(firstUrn + static_cast<int>(school));
}

std::string text(std::string_view words)
{
    return std::string(words);
}

std::string percent(int value)
{
    return std::to_string(std::clamp(value, 0, 100)) + "%";
}

std::string registerOfSchools()
{
    std::string csv = "URN,LA (code),LA (name),EstablishmentNumber,EstablishmentName,"
                      "TypeOfEstablishment (name),EstablishmentStatus (name),OpenDate,CloseDate,"
                      "PhaseOfEducation (name),DistrictAdministrative (name)\n";
    for (std::size_t i = 0; i < schools.size(); ++i)
        csv += urnOf(i).text() + ",886,Anyshire," + std::to_string(2000 + i) + "," +
            text(schools[i].name) + "," + text(schools[i].type) + ",Open,01-09-1998,," +
            text(schools[i].phase) + "," + text(schools[i].district) + "\n";
    return csv;
}

/// What a year adds to a school's standing.
class Results
{
public:
    explicit Results(int year)
        : m_year(year)
        , m_random(static_cast<unsigned>(year))
    {
    }

    [[nodiscard]] int of(const PicturedSchool& school)
    {
        return school.standing + 2 * (m_year - 2013) + static_cast<int>(m_random() % 7) - 3;
    }

private:
    int m_year;
    std::mt19937 m_random;
};

/// Key stage 2 under the measures of up to 2015, or those of 2016 on.
std::string keyStage2(int year)
{
    const bool isNew = year >= 2016;
    Results results(year);
    std::string csv = "RECTYPE,LEA,ESTAB,URN,SCHNAME,NFTYPE,TELIG,";
    csv += isNew ? "PTRWM_EXP,READPROG,WRITPROG,MATPROG\n"
                 : "PTREADWRITTAMATX,PT2READ,PT2WRITTA,PT2MATH\n";
    const auto figures = [isNew](int attained) {
        const std::string progress = std::to_string(attained - 72);
        return isNew ? percent(attained - 20) + "," + progress + "," + progress + "," + progress
                     : percent(attained) + "," + percent(attained + 18) + "," +
                percent(attained + 20) + "," + percent(attained + 17);
    };
    for (std::size_t i = 0; i < schools.size(); ++i)
        if (schools[i].phase == "Primary")
            csv += "1,886," + std::to_string(2000 + i) + "," + urnOf(i).text() + "," +
                text(schools[i].name) + ",CY," + std::to_string(schools[i].pupils) + "," +
                figures(results.of(schools[i])) + "\n";
    csv += "3,886,,,Anyshire,,640," + figures(72 + 2 * (year - 2013)) + "\n";
    csv += "5,,,,,,572311," + figures(75 + 2 * (year - 2013)) + "\n";
    return csv;
}

/// Key stage 4 of up to 2013, of 2014 and 2015, or of 2016.
std::string keyStage4(int year)
{
    const std::string measure = year <= 2013 ? "PTAC5EM"
        : year <= 2015                       ? "PTAC5EM_PTQ_EE"
                                             : "ATT8SCR,P8MEACOV,P8MEA,P8CIUPP";
    Results results(year);
    std::string csv = "RECTYPE,LEA,ESTAB,URN,SCHNAME,NFTYPE,TPUP," + measure + "\n";
    const auto figure = [year](int attained) {
        if (year <= 2015)
            return percent(attained);
        const int hundredths = 3 * (attained - 60);
        const auto score = [](int value) {
            return (value < 0 ? "-0." : "0.") + std::to_string(100 + std::abs(value)).substr(1);
        };
        return std::to_string(30 + attained / 3) + ",95%," + score(hundredths) + "," +
            score(hundredths + 20);
    };
    for (std::size_t i = 0; i < schools.size(); ++i)
        if (schools[i].phase == "Secondary")
            csv += "1,886," + std::to_string(4000 + i) + "," + urnOf(i).text() + "," +
                text(schools[i].name) + ",CY," + std::to_string(schools[i].pupils) + "," +
                figure(results.of(schools[i])) + "\n";
    csv += "4,886,,,Anyshire,,940," + figure(58 + year - 2013) + "\n";
    csv += "7,,,,,,558432," + figure(59 + year - 2013) + "\n";
    return csv;
}

std::string inspections()
{
    const auto judgement = [](int standing) {
        return standing >= 80 ? "Outstanding"
            : standing >= 65  ? "Good"
            : standing >= 40  ? "Requires Improvement"
                              : "Inadequate";
    };
    std::string csv = "URN,Rating,Inspection Date\n";
    for (std::size_t i = 0; i < schools.size(); ++i) {
        const std::string month = std::to_string(10 + i % 3);
        csv += urnOf(i).text() + "," + judgement(schools[i].standing) + ",2014" + month + "14\n";
        csv +=
            urnOf(i).text() + "," + judgement(schools[i].standing - 8) + ",2011" + month + "07\n";
    }
    return csv;
}

void import(store::PlanStore& plan, const std::string& csv, DatasetSource source, int year)
{
    auto file = imports::readDataset(
        csv,
        {.source = source,
         .fileName = std::to_string(year) + "_886_" + text(toCode(source)) + "final.csv",
         .year = AcademicYear(year),
         .stage = {}});
    file.dataset.origin.sha256 = store::sha256(std::string_view(csv)).hex();
    static_cast<void>(plan.importDataset(file.dataset, imports::reportOn(file)));
}

/// The category that a school's results would put it in, the lightest first.
std::size_t categoryOf(const PicturedSchool& school, std::size_t count)
{
    const std::size_t heaviness = school.standing >= 75 ? 0
        : school.standing >= 66                         ? 1
        : school.standing >= 60                         ? 2
        : school.standing >= 45                         ? 3
                                                        : 4;
    return std::min(heaviness, count - 1);
}

std::vector<LogEntry>
entriesAbout(std::size_t school, const CategoryScheme& scheme, const Date& today)
{
    const PicturedSchool& about = schools[school];
    const Urn urn = urnOf(school);
    const std::string adviser = advisers[school * advisers.size() / schools.size()];
    const AcademicYear year = academicYearOf(today);
    const bool isPriority = about.standing < 60;
    std::vector<LogEntry> entries;
    entries.emplace_back(AdviserAllocation{
        .school = urn,
        .year = year,
        .adviser = adviser,
        .days = Decimal::whole(isPriority ? 12 : 3)});
    entries.emplace_back(CategoryDecision{
        .school = urn,
        .date = Date(today.year() - 1, 11, 3),
        .category = scheme.categories[categoryOf(about, scheme.categories.size())].code,
        .reason = isPriority ? "Results under the floor standard, and falling"
                             : "Results and inspection agree.",
        .agreedBy = "Head of School Improvement",
        .nextReview = Date(today.year(), 11, 30)});
    if (school % 3 == 0 || isPriority)
        entries.emplace_back(SchoolVisit{
            .school = urn,
            .date = Date(today.year(), 9, static_cast<int>(6 + school)),
            .adviser = adviser,
            .days = Decimal::parse("1.5"),
            .note = "Looked at mathematics with the head teacher."});
    if (isPriority)
        entries.emplace_back(ProgressMeeting{
            .school = urn,
            .date = Date(today.year(), 7, static_cast<int>(2 + school)),
            .heldBy = adviser,
            .notes = "Leaders know where the weakness lies; middle leaders do not yet.",
            .agreed = "Two in three pupils on track by Christmas.",
            .impact = {},
            .impactReason = {}});
    if (about.standing < 40)
        entries.emplace_back(InterventionEvent{
            .school = urn,
            .date = Date(today.year(), 3, 14),
            .step = InterventionStep::WarningNotice,
            .note = "Standards of performance unacceptably low."});
    if (school >= 10 && school < 14)
        entries.emplace_back(CollaborationMembership{
            .school = urn,
            .collaboration = "South Downs learning partnership",
            .from = Date(2013, 9, 1),
            .to = {}});
    return entries;
}

/// Outturns of the districts around those of the council.
std::vector<Outturn> districtOutturns(const PlanRecord& record)
{
    constexpr std::array<std::pair<std::string_view, int>, 4> offsets{
        {{"North", -6}, {"East", 3}, {"South", -2}, {"West", 1}}};
    std::vector<Outturn> outturns;
    for (const Outturn& ofCouncil : record.outturns) {
        const auto* value = std::get_if<Decimal>(&ofCouncil.value);
        if (ofCouncil.scope != Scope() || value == nullptr)
            continue;
        for (const auto& [district, offset] : offsets) {
            const Decimal shifted = *value + Decimal::whole(offset);
            if (shifted < Decimal::whole(0) || shifted > Decimal::whole(100))
                continue;
            Outturn outturn = ofCouncil;
            outturn.scope = Scope::district(text(district));
            outturn.value = shifted;
            outturn.cohort.reset();
            outturns.push_back(std::move(outturn));
        }
    }
    return outturns;
}

/// Gives the plan a scheme of categories where it has none.
void addScheme(store::PlanStore& plan)
{
    const store::Snapshot snapshot = plan.load();
    if (snapshot.record.plan.categories)
        return;
    Plan withScheme = snapshot.record.plan;
    for (const auto& sample : planfile::samplePlans())
        if (const auto scheme = planfile::readPlanDocument(sample.json).plan.categories)
            withScheme.categories = scheme;
    plan.revisePlan(withScheme, {}, snapshot.planRevision);
}

} // namespace

void addSchools(store::PlanStore& plan, const Date& today)
{
    import(plan, registerOfSchools(), DatasetSource::SchoolRegister, today.year());
    for (int year = 2013; year <= 2016; ++year) {
        import(plan, keyStage2(year), DatasetSource::KeyStage2, year);
        import(plan, keyStage4(year), DatasetSource::KeyStage4, year);
    }
    import(plan, inspections(), DatasetSource::Inspections, today.year());
    addScheme(plan);
    const PlanRecord record = plan.load().record;
    static_cast<void>(plan.enter(districtOutturns(record)));
    store::SchoolLogStore log(plan);
    for (std::size_t school = 0; school < schools.size(); ++school)
        log.enter(entriesAbout(school, *record.plan.categories, today));
}

} // namespace outturn::app::test
