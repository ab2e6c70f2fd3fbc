// Work areas, tiers of support, and what is to be said about the plan's source.
#include <store/rows/plan_rows.h>
#include <store/rows/text_lists.h>

namespace outturn::store {

namespace {

void writeCategories(RowReplacement& rows, const CategoryScheme& scheme)
{
    rows.put("category_scheme", {{"title", scheme.title}, {"agreed_by", scheme.agreedBy}});
    for (const SchoolCategory& category : scheme.categories)
        rows.put(
            "school_category",
            {{"code", category.code},
             {"name", category.name},
             {"description", category.description},
             {"support", category.support}});
}

std::optional<CategoryScheme> readCategories(const Reading& reading)
{
    const std::vector<Row> schemes = reading.rows("category_scheme");
    if (schemes.empty())
        return std::nullopt;
    CategoryScheme scheme{schemes.front().text("title"), schemes.front().text("agreed_by"), {}};
    for (const Row& row : reading.rows("school_category"))
        scheme.categories.push_back(
            {row.get<CategoryCode>("code"),
             row.text("name"),
             row.text("description"),
             row.text("support")});
    return scheme;
}

void writeWorkArea(RowReplacement& rows, const WorkArea& area)
{
    rows.put(
        "work_area",
        {{"code", area.code},
         {"title", area.title},
         {"purpose", area.purpose},
         {"lead", area.lead},
         {"from_month", area.from},
         {"to_month", area.to}});
    for (const PriorityNumber priority : area.priorities)
        rows.put("work_area_priority", {{"area", area.code}, {"priority", priority}});
    for (const IndicatorCode& indicator : area.indicators)
        rows.put("work_area_indicator", {{"area", area.code}, {"indicator", indicator}});
    for (const KeyActivity& activity : area.keyActivities)
        rows.put(
            "key_activity",
            {{"area", area.code},
             {"content", activity.text},
             {"reconstructed", activity.reconstructed}});
    putTexts(rows, "work_area_aim", "area", area.code, area.aims);
}

} // namespace

void writeWorkAreas(RowReplacement& rows, const Plan& plan)
{
    if (plan.categories)
        writeCategories(rows, *plan.categories);
    for (const WorkArea& area : plan.workAreas)
        writeWorkArea(rows, area);
}

void readWorkAreas(const Reading& reading, Plan& plan)
{
    plan.categories = readCategories(reading);
    const auto priorities = groupedBy<WorkAreaCode>("area", reading.rows("work_area_priority"));
    const auto indicators = groupedBy<WorkAreaCode>("area", reading.rows("work_area_indicator"));
    const auto activities = groupedBy<WorkAreaCode>("area", reading.rows("key_activity"));
    const auto aims = groupedBy<WorkAreaCode>("area", reading.rows("work_area_aim"));
    for (const Row& row : reading.rows("work_area")) {
        WorkArea area{
            .code = row.get<WorkAreaCode>("code"),
            .title = row.text("title"),
            .purpose = row.text("purpose"),
            .lead = row.find<PostCode>("lead"),
            .priorities = {},
            .indicators = {},
            .from = row.find<Month>("from_month"),
            .to = row.find<Month>("to_month"),
            .keyActivities = {},
            .aims = {}};
        area.priorities = referencesOf<PriorityNumber>(priorities, area.code, "priority");
        area.indicators = referencesOf<IndicatorCode>(indicators, area.code, "indicator");
        for (const Row& activity : rowsOf(activities, area.code))
            area.keyActivities.push_back(
                {activity.text("content"), activity.text("reconstructed")});
        area.aims = textsOf(aims, area.code);
        plan.workAreas.push_back(std::move(area));
    }
}

void writeSourceRemarks(RowReplacement& rows, const Plan& plan)
{
    for (const SourceRemark& remark : plan.remarks)
        rows.put("source_remark", {{"subject", remark.subject}, {"content", remark.text}});
    for (const StatedVariance& stated : plan.statedVariances)
        rows.put(
            "stated_variance",
            {{"indicator", stated.indicator},
             {"year", stated.year},
             {"size", stated.size},
             {"side", stated.side},
             {"wording", stated.wording}});
}

void readSourceRemarks(const Reading& reading, Plan& plan)
{
    for (const Row& row : reading.rows("source_remark"))
        plan.remarks.push_back({row.text("subject"), row.text("content")});
    for (const Row& row : reading.rows("stated_variance"))
        plan.statedVariances.push_back(
            {.indicator = row.get<IndicatorCode>("indicator"),
             .year = row.get<AcademicYear>("year"),
             .size = row.get<Decimal>("size"),
             .side = row.get<StatedSide>("side"),
             .wording = row.text("wording")});
}

} // namespace outturn::store
