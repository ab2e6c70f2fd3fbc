#include <app/plan/open_plan.h>
#include <app/schools/district_rows.h>
#include <app/text.h>
#include <domain/measure/figure.h>
#include <domain/rating/rating.h>

#include <QCoreApplication>

namespace outturn::app {

namespace {

struct DistrictRowsWords
{
    Q_DECLARE_TR_FUNCTIONS(Schools)
};

std::optional<Decimal> valueOf(const IndicatorResult& result)
{
    return result.outturn
        ? publishedValue(*result.outturn, result.indicator.unit, result.indicator.decimals)
        : std::nullopt;
}

RowsCell standingFigure(const std::optional<Decimal>& value, int decimals)
{
    if (!value)
        return {.text = QStringLiteral("–"), .isMuted = true};
    return {.text = figureCell(value, decimals), .sort = value->toDouble()};
}

/// "3 of 11": its place among the districts with a figure, the best first.
RowsCell
placeCell(const DistrictTable& table, std::size_t indicator, const std::optional<Decimal>& own)
{
    if (!own || table.council.indicators[indicator].indicator.polarity == Polarity::Closest)
        return {.text = QStringLiteral("–"), .isMuted = true};
    int place = 1;
    int with = 0;
    for (const DistrictStandings& other : table.districts) {
        const IndicatorResult& result = other.scorecard.indicators[indicator];
        const auto value = valueOf(result);
        if (!value)
            continue;
        ++with;
        if (isBetter(*value, *own, result.indicator.polarity))
            ++place;
    }
    return {.text = DistrictRowsWords::tr("%1 of %2").arg(place).arg(with), .sort = place};
}

template <class Key>
int numberOf(const std::map<Key, int>& counts, Key key)
{
    const auto found = counts.find(key);
    return found == counts.end() ? 0 : found->second;
}

} // namespace

Rows districtScorecard(const DistrictTable& table, const DistrictStandings& district)
{
    Rows rows{
        {{DistrictRowsWords::tr("Indicator")},
         {DistrictRowsWords::tr("Code")},
         {DistrictRowsWords::tr("District"), true},
         {DistrictRowsWords::tr("Target"), true},
         {DistrictRowsWords::tr("RAG")},
         {DistrictRowsWords::tr("Council"), true},
         {DistrictRowsWords::tr("Against council"), true},
         {DistrictRowsWords::tr("Place")},
         {DistrictRowsWords::tr("Unit")}},
        {}};
    for (std::size_t i = 0; i < district.scorecard.indicators.size(); ++i) {
        const IndicatorResult& result = district.scorecard.indicators[i];
        const int decimals = result.indicator.decimals;
        const auto own = valueOf(result);
        const auto council = valueOf(table.council.indicators[i]);
        // A figure of another measure than the indicator's own is not in its unit.
        const bool isOfAnother = result.outturn && result.outturn->measure;
        const bool isAlike = own && council &&
            result.outturn->measure == table.council.indicators[i].outturn->measure;
        const std::optional<Decimal> difference =
            isAlike ? std::optional(*own - *council) : std::nullopt;
        RowsCell shown = standingFigure(own, decimals);
        if (isOfAnother) {
            shown.isMuted = true;
            shown.explanation =
                DistrictRowsWords::tr("A figure of %1, not of the indicator's own measure.")
                    .arg(toQString(*result.outturn->measure));
        }
        RowsCell against = standingFigure(difference, decimals);
        if (difference)
            against.text = signedCell(difference, decimals);
        rows.rows.push_back(
            {{{.text = toQString(result.indicator.name)},
              {.text = toQString(result.indicator.code), .isMuted = true},
              shown,
              standingFigure(result.rating.target, decimals),
              {.text = toQString(ragWord(result.rating.status)),
               .sort = static_cast<int>(result.rating.status),
               .rag = result.rating.status,
               .explanation = toQString(result.rating.reason)},
              standingFigure(council, decimals),
              against,
              placeCell(table, i, own),
              {.text = toQString(unitHeading(result.indicator.unit)), .isMuted = true}},
             toQString(result.indicator.code)});
    }
    return rows;
}

Rows districtSchools(
    const DistrictTable& table,
    const DistrictStandings& district,
    const std::optional<CategoryScheme>& scheme)
{
    Rows rows{
        {{DistrictRowsWords::tr("Schools")},
         {DistrictRowsWords::tr("District"), true},
         {DistrictRowsWords::tr("Council"), true},
         {QString()}},
        {}};
    const SchoolCounts& own = district.counts;
    const SchoolCounts& all = table.all;
    const auto add = [&rows](const QString& what, int here, int council) {
        rows.rows.push_back(
            {{{.text = what},
              {.text = QString::number(here), .sort = here},
              {.text = QString::number(council), .sort = council, .isMuted = true},
              {}}});
    };
    add(DistrictRowsWords::tr("Open schools"), own.schools, all.schools);
    for (const auto& [grade, code] : EnumCodes<InspectionGrade>::table)
        if (numberOf(all.grades, grade) > 0)
            add(DistrictRowsWords::tr("Ofsted: %1").arg(toQString(labelOf(grade))),
                numberOf(own.grades, grade),
                numberOf(all.grades, grade));
    add(DistrictRowsWords::tr("Ofsted: not inspected"), own.notInspected, all.notInspected);
    add(DistrictRowsWords::tr("In an Ofsted category"), own.inOfstedCategory, all.inOfstedCategory);
    for (const auto& [risk, code] : EnumCodes<FloorRisk>::table)
        if (numberOf(all.floor, risk) > 0)
            add(DistrictRowsWords::tr("Floor: %1").arg(toQString(labelOf(risk))),
                numberOf(own.floor, risk),
                numberOf(all.floor, risk));
    for (std::size_t i = 0; i < own.categories.size(); ++i) {
        const SchoolCategory* category =
            scheme ? findCategory(*scheme, own.categories[i].first) : nullptr;
        add(DistrictRowsWords::tr("Category %1 %2")
                .arg(
                    toQString(own.categories[i].first),
                    category ? toQString(category->name) : QString()),
            own.categories[i].second,
            all.categories[i].second);
    }
    if (scheme)
        add(DistrictRowsWords::tr("No category agreed"), own.withoutCategory, all.withoutCategory);
    return rows;
}

Rows districtActions(const KnownSchools& schools, const DistrictStandings& district)
{
    Rows rows{
        {{DistrictRowsWords::tr("For")},
         {DistrictRowsWords::tr("RAG")},
         {DistrictRowsWords::tr("What is to be done")},
         {DistrictRowsWords::tr("By")}},
        {}};
    const Plan& plan = schools.plan().record().plan;
    for (const DistrictConcern& concern : concernsOf(district, plan)) {
        const IndicatorResult& result = *concern.result;
        const auto row = [&](const QString& what, const QString& by) {
            rows.rows.push_back(
                {{{.text = toQString(result.indicator.name)},
                  {.text = toQString(ragWord(result.rating.status)),
                   .rag = result.rating.status,
                   .explanation = toQString(result.rating.reason)},
                  {.text = what},
                  {.text = by, .isMuted = true}},
                 toQString(result.indicator.code)});
        };
        for (const Action* action : concern.actions)
            row(DistrictRowsWords::tr("%1  %2").arg(
                    toQString(action->code), toQString(action->title)),
                toQString(action->end.label()));
        if (concern.actions.empty())
            row(DistrictRowsWords::tr("The plan has no action for this priority"), {});
    }
    for (const Urn school : district.schools) {
        const ProgressMeeting* meeting = schools.log().lastMeetingBy(school, schools.today());
        if (meeting != nullptr && !meeting->agreed.empty())
            rows.rows.push_back(
                {{{.text = schools.nameOf(school)},
                  {.text = QString()},
                  {.text = toQString(meeting->agreed).replace(u'\n', u' ')},
                  {.text =
                       DistrictRowsWords::tr("agreed on %1").arg(toQString(meeting->date.label())),
                   .isMuted = true}}});
    }
    return rows;
}

} // namespace outturn::app
