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
constexpr QLatin1String scopeKey("scope");
constexpr QLatin1String valueKey("value");
constexpr QLatin1String numeratorKey("numerator");
constexpr QLatin1String denominatorKey("denominator");
constexpr QLatin1String commentKey("comment");

/// A draft of before scopes were kept is the council's.
EntryRound readRound(const QJsonObject& draft)
{
    const QString scope = draft[scopeKey].toString();
    return {
        .year = AcademicYear(draft[yearKey].toInt()),
        .term = fromCode<Term>(toStdString(draft[termKey].toString())).value_or(Term::Summer),
        .stage =
            fromCode<Stage>(toStdString(draft[stageKey].toString())).value_or(Stage::Validated),
        .scope = scope.isEmpty() ? Scope() : Scope::parse(toStdString(scope))};
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
            m_drafts[{readRound(draft), indicator}] = {
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
EntryDrafts::find(const EntryRound& round, const IndicatorCode& indicator) const
{
    const auto found = m_drafts.find({round, indicator});
    return found == m_drafts.end() ? std::nullopt : std::optional(found->second);
}

void EntryDrafts::set(
    const EntryRound& round, const IndicatorCode& indicator, const EntryText& text)
{
    m_drafts[{round, indicator}] = text;
    m_keep(written());
}

void EntryDrafts::remove(const EntryRound& round, const IndicatorCode& indicator)
{
    if (m_drafts.erase({round, indicator}) > 0)
        m_keep(written());
}

QByteArray EntryDrafts::written() const
{
    if (m_drafts.empty())
        return {};
    QJsonArray entries;
    for (const auto& [key, text] : m_drafts) {
        const auto& [round, indicator] = key;
        entries.append(QJsonObject{
            {indicatorKey, toQString(indicator)},
            {yearKey, round.year.endYear()},
            {termKey, toQString(toCode(round.term))},
            {stageKey, toQString(toCode(round.stage))},
            {scopeKey, toQString(std::string_view(round.scope.text()))},
            {valueKey, text.value},
            {numeratorKey, text.numerator},
            {denominatorKey, text.denominator},
            {commentKey, text.comment}});
    }
    return QJsonDocument(entries).toJson(QJsonDocument::Compact);
}

} // namespace outturn::app
