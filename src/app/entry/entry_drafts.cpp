#include <app/entry/entry_drafts.h>
#include <app/text.h>
#include <domain/error.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace outturn::app {

namespace {

constexpr QLatin1String indicatorKey("indicator");
constexpr QLatin1String yearKey("year");
constexpr QLatin1String termKey("term");
constexpr QLatin1String stageKey("stage");
constexpr QLatin1String valueKey("value");
constexpr QLatin1String numeratorKey("numerator");
constexpr QLatin1String denominatorKey("denominator");
constexpr QLatin1String commentKey("comment");

EntryPeriod readPeriod(const QJsonObject& draft)
{
    return {
        .year = AcademicYear(draft[yearKey].toInt()),
        .term = fromCode<Term>(toStdString(draft[termKey].toString())).value_or(Term::Summer),
        .stage =
            fromCode<Stage>(toStdString(draft[stageKey].toString())).value_or(Stage::Validated)};
}

} // namespace

EntryDrafts::EntryDrafts(const QByteArray& kept, Keep keep)
    : m_keep(std::move(keep))
{
    const QJsonArray entries = QJsonDocument::fromJson(kept).array();
    for (const auto& entry : entries) {
        const QJsonObject draft = entry.toObject();
        try {
            const IndicatorCode indicator(toStdString(draft[indicatorKey].toString()));
            m_drafts[{readPeriod(draft), indicator}] = {
                .value = draft[valueKey].toString(),
                .numerator = draft[numeratorKey].toString(),
                .denominator = draft[denominatorKey].toString(),
                .comment = draft[commentKey].toString()};
        } catch (const Error&) {
            continue; // not one of ours
        }
    }
}

std::optional<EntryText>
EntryDrafts::find(const EntryPeriod& period, const IndicatorCode& indicator) const
{
    const auto found = m_drafts.find({period, indicator});
    return found == m_drafts.end() ? std::nullopt : std::optional(found->second);
}

void EntryDrafts::set(
    const EntryPeriod& period, const IndicatorCode& indicator, const EntryText& text)
{
    m_drafts[{period, indicator}] = text;
    m_keep(written());
}

void EntryDrafts::remove(const EntryPeriod& period, const IndicatorCode& indicator)
{
    if (m_drafts.erase({period, indicator}) > 0)
        m_keep(written());
}

QByteArray EntryDrafts::written() const
{
    if (m_drafts.empty())
        return {};
    QJsonArray entries;
    for (const auto& [key, text] : m_drafts) {
        const auto& [period, indicator] = key;
        entries.append(QJsonObject{
            {indicatorKey, toQString(indicator)},
            {yearKey, period.year.endYear()},
            {termKey, toQString(toCode(period.term))},
            {stageKey, toQString(toCode(period.stage))},
            {valueKey, text.value},
            {numeratorKey, text.numerator},
            {denominatorKey, text.denominator},
            {commentKey, text.comment}});
    }
    return QJsonDocument(entries).toJson(QJsonDocument::Compact);
}

} // namespace outturn::app
