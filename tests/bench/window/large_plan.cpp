#include "window/large_plan.h"

#include <import/dataset/dataset_file.h>
#include <planfile/plan_document.h>
#include <planfile/sample_plans.h>
#include <store/plan_store.h>

#include <array>
#include <random>
#include <string>

namespace outturn::bench {

namespace {

constexpr int lastYear = 2016;
constexpr int firstUrn = 100'000;
constexpr std::array phases{
    "Primary", "Primary", "Primary", "Primary", "Secondary", "Not applicable"};

std::string districtName(int district)
{
    return "District " + std::to_string(district + 1);
}

/// The plan's own indicators, and after them copies under other codes.
void addIndicators(Plan& plan, int count)
{
    const auto own = plan.indicators;
    for (std::size_t i = own.size(); static_cast<int>(plan.indicators.size()) < count; ++i) {
        Indicator copy = own[i % own.size()];
        copy.code = IndicatorCode(copy.code.text() + "-" + std::to_string(i / own.size()));
        copy.name += " (" + std::to_string(i / own.size()) + ")";
        copy.councilAverage.reset();
        plan.indicators.push_back(std::move(copy));
    }
}

class Figures
{
public:
    Figures(PlanRecord& record, const Extent& extent)
        : m_record(record)
        , m_extent(extent)
    {
    }

    void addAll()
    {
        for (const Indicator& indicator : m_record.plan.indicators)
            for (int year = lastYear - m_extent.years + 1; year <= lastYear; ++year)
                addYear(indicator, AcademicYear(year));
    }

private:
    void addYear(const Indicator& indicator, AcademicYear year)
    {
        add(indicator, year, Scope());
        for (int district = 0; district < m_extent.districts; ++district)
            add(indicator, year, Scope::district(districtName(district)));
        if (m_extent.hasOutturnsOfSchools)
            for (int school = 0; school < m_extent.schools; ++school)
                add(indicator, year, Scope::school(Urn(firstUrn + school)));
    }

    void add(const Indicator& indicator, AcademicYear year, const Scope& scope)
    {
        const int drawn = 40 + static_cast<int>(m_random() % 50);
        Outturn outturn{
            .indicator = indicator.code,
            .year = year,
            .term = {},
            .scope = scope,
            .value = Decimal::whole(drawn),
            .cohort = {},
            .measure = {},
            .comment = drawn < 50 ? "Two schools lost their heads." : "",
            .source = "bench"};
        m_record.outturns.push_back(std::move(outturn));
    }

    PlanRecord& m_record;
    Extent m_extent;
    std::mt19937 m_random{2014};
};

std::string registerOf(const Extent& extent)
{
    std::string text = "URN,LA (code),LA (name),EstablishmentNumber,EstablishmentName,"
                       "TypeOfEstablishment (name),EstablishmentStatus (name),OpenDate,CloseDate,"
                       "PhaseOfEducation (name),DistrictAdministrative (name)\n";
    for (int school = 0; school < extent.schools; ++school)
        text += std::to_string(firstUrn + school) + ",886,Anyshire," +
            std::to_string(2000 + school) + ",School " + std::to_string(school) +
            ",Community school,Open,01-09-1998,," +
            phases[static_cast<std::size_t>(school) % phases.size()] + "," +
            districtName(school % extent.districts) + "\n";
    return text;
}

std::string tableOf(const Extent& extent, int year)
{
    std::mt19937 random(static_cast<unsigned>(year));
    std::string text = "RECTYPE,LEA,ESTAB,URN,SCHNAME,NFTYPE,TELIG,PTRWM_EXP";
    for (int measure = 1; measure < extent.indicators; ++measure)
        text += ",PT" + std::to_string(measure) + "_EXP";
    text += "\n";
    for (int school = 0; school < extent.schools; ++school) {
        text += "1,886," + std::to_string(2000 + school) + "," + std::to_string(firstUrn + school) +
            ",School " + std::to_string(school) + ",CY," + std::to_string(10 + random() % 80);
        for (int measure = 0; measure < extent.indicators; ++measure)
            text += "," + std::to_string(random() % 101) + "%";
        text += "\n";
    }
    return text;
}

void import(store::PlanStore& store, const std::string& text, DatasetSource source, int year)
{
    const auto file = imports::readDataset(
        text,
        {.source = source,
         .fileName = std::string(toCode(source)) + std::to_string(year) + ".csv",
         .year = AcademicYear(year),
         .stage = {}});
    static_cast<void>(store.importDataset(file.dataset, imports::reportOn(file)));
}

} // namespace

QString makeLargePlan(const QString& folder, const Extent& extent)
{
    PlanRecord record = planfile::readPlanDocument(planfile::samplePlans().front().json);
    addIndicators(record.plan, extent.indicators);
    record.outturns.clear();
    Figures(record, extent).addAll();
    const QString path = folder + QStringLiteral("/large.outturn");
    auto store = store::PlanStore::create(path.toStdString(), record, {"bench", "bench"});
    import(store, registerOf(extent), DatasetSource::SchoolRegister, lastYear);
    for (int year = lastYear - extent.years + 1; year <= lastYear; ++year)
        import(store, tableOf(extent, year), DatasetSource::KeyStage2, year);
    return path;
}

} // namespace outturn::bench
