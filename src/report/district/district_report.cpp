#include <domain/measure/figure.h>
#include <report/district/district_report.h>
#include <report/words.h>

namespace outturn::report {

namespace {

std::optional<Decimal> valueOf(const IndicatorResult& result)
{
    return result.outturn
        ? publishedValue(*result.outturn, result.indicator.unit, result.indicator.decimals)
        : std::nullopt;
}

std::string figureOf(const std::optional<Decimal>& value, const Indicator& indicator)
{
    return value ? figureText(*value, indicator.unit, indicator.decimals) : std::string("–");
}

/// A figure of another measure than the indicator's own is not in its unit, and says whose it is.
std::string outturnOf(const IndicatorResult& result)
{
    const auto value = valueOf(result);
    if (!result.outturn)
        return "–";
    if (!value)
        return "Withheld";
    if (!result.outturn->measure)
        return figureOf(value, result.indicator);
    return numberText(*value, result.indicator.decimals) + " (" + result.outturn->measure->text() +
        ")";
}

std::string againstCouncil(const IndicatorResult& district, const IndicatorResult& council)
{
    const auto own = valueOf(district);
    const auto others = valueOf(council);
    if (!own || !others || district.outturn->measure != council.outturn->measure)
        return "–";
    return signedText(*own - *others, district.indicator.decimals);
}

std::string headline(const DistrictStandings& district)
{
    const StatusCounts& counts = district.scorecard.counts;
    const int withFigure =
        counts.of(RagStatus::Green) + counts.of(RagStatus::Amber) + counts.of(RagStatus::Red);
    if (withFigure == 0)
        return "No indicator of the plan has a figure for the district that can be rated.";
    return standingText(
               {{counts.of(RagStatus::Green), "is green", "are green"},
                {counts.of(RagStatus::Amber), "is amber", "are amber"},
                {counts.of(RagStatus::Red), "is red", "are red"}},
               "rated indicator") +
        ". " + std::to_string(counts.total() - withFigure) +
        " more have no rating for the district.";
}

Table scorecardTable(const DistrictTable& table, const DistrictStandings& district)
{
    Table scorecard{
        "The plan's indicators in " + district.name,
        {{"Indicator", Alignment::Left, 5},
         {"Outturn", Alignment::Right, 2},
         {"Target", Alignment::Right, 2},
         {"Rating", Alignment::Left, 2},
         {"Council", Alignment::Right, 2},
         {"Difference", Alignment::Right, 2}},
        {}};
    for (std::size_t i = 0; i < district.scorecard.indicators.size(); ++i) {
        const IndicatorResult& result = district.scorecard.indicators[i];
        if (!result.outturn)
            continue;
        const IndicatorResult& council = table.council.indicators[i];
        scorecard.rows.push_back(
            {{nameAndCode(result.indicator), {}},
             {outturnOf(result), {}},
             {figureOf(result.rating.target, result.indicator), {}},
             {{}, result.rating.status},
             {outturnOf(council), {}},
             {againstCouncil(result, council), {}}});
    }
    return scorecard;
}

class SchoolTable
{
public:
    SchoolTable(const DistrictTable& table, const DistrictStandings& district)
        : m_all(table.all)
        , m_own(district.counts)
    {
    }

    [[nodiscard]] Table made(const std::optional<CategoryScheme>& scheme)
    {
        add("Open schools", m_own.schools, m_all.schools);
        for (const auto& [grade, code] : EnumCodes<InspectionGrade>::table)
            add("Ofsted: " + withinSentence(std::string(labelOf(grade))),
                numberOf(m_own.grades, grade),
                numberOf(m_all.grades, grade));
        add("In an Ofsted category", m_own.inOfstedCategory, m_all.inOfstedCategory);
        for (const FloorRisk risk : {FloorRisk::Below, FloorRisk::NextYear, FloorRisk::Close})
            add(std::string(labelOf(risk)),
                numberOf(m_own.floor, risk),
                numberOf(m_all.floor, risk));
        for (std::size_t i = 0; i < m_own.categories.size(); ++i) {
            const CategoryCode& code = m_own.categories[i].first;
            const SchoolCategory* category = scheme ? findCategory(*scheme, code) : nullptr;
            add("Category " + code.text() + (category ? ", " + category->name : ""),
                m_own.categories[i].second,
                m_all.categories[i].second);
        }
        return std::move(m_table);
    }

private:
    template <class Key>
    static int numberOf(const std::map<Key, int>& counts, Key key)
    {
        const auto found = counts.find(key);
        return found == counts.end() ? 0 : found->second;
    }

    /// What no school of the council is, is left out.
    void add(const std::string& what, int own, int all)
    {
        if (all > 0)
            m_table.rows.push_back(
                {{what, {}}, {std::to_string(own), {}}, {std::to_string(all), {}}});
    }

    const SchoolCounts& m_all;
    const SchoolCounts& m_own;
    Table m_table{
        "Schools in each status",
        {{"Schools", Alignment::Left, 4},
         {"District", Alignment::Right, 1},
         {"Council", Alignment::Right, 1}},
        {},
        60};
};

std::string withItsEnd(const Action& action)
{
    return action.title + " (to " + action.end.label() + ")";
}

/// An indicator, why it is a concern, and the plan's actions on it.
std::string sentenceOn(const DistrictConcern& concern)
{
    std::vector<std::string> actions;
    actions.reserve(concern.actions.size());
    for (const Action* action : concern.actions)
        actions.push_back(withItsEnd(*action));
    return concern.result->indicator.name + ": " + concern.result->rating.reason +
        (actions.empty() ? "" : " " + capitalised(joined(actions)) + ".");
}

/// The concerns of one priority after the other, red first.
BulletList toDo(const DistrictReportRequest& request)
{
    BulletList list;
    for (const DistrictConcern& concern : concernsOf(request.district, request.plan))
        list.items.push_back(sentenceOn(concern));
    for (const auto& [school, outcomes] : request.agreed)
        list.items.emplace_back(school).append(", agreed: ").append(outcomes);
    return list;
}

} // namespace

Document buildDistrictReport(const DistrictReportRequest& request)
{
    const DistrictStandings& district = request.district;
    Document document;
    document.issuer = request.plan.identity.council;
    document.title = district.name + ": district report";
    document.subject = request.plan.identity.title;
    document.date = request.date.text();
    document.footer = district.name + ", " + district.scorecard.point.year.label();
    if (!request.auditHead.empty())
        document.footer += ", record " + request.auditHead.substr(0, 12);

    document.blocks.emplace_back(Paragraph{headline(district), "In short:", false});
    Table scorecard = scorecardTable(request.table, district);
    if (!scorecard.rows.empty())
        document.blocks.emplace_back(std::move(scorecard));
    if (request.table.all.schools > 0)
        document.blocks.emplace_back(
            SchoolTable(request.table, district).made(request.plan.categories));
    if (BulletList list = toDo(request); !list.items.empty()) {
        document.blocks.emplace_back(Paragraph{{}, "What is to be done", false});
        document.blocks.emplace_back(std::move(list));
    }
    if (!request.note.empty())
        document.blocks.emplace_back(Paragraph{request.note, "Withheld:", false});
    return document;
}

} // namespace outturn::report
