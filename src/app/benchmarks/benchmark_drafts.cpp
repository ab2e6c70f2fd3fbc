#include <app/benchmarks/benchmark_drafts.h>
#include <app/text.h>
#include <domain/error.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace outturn::app {

namespace {

constexpr QLatin1String indicatorKey("indicator");
constexpr QLatin1String kindKey("kind");
constexpr QLatin1String yearKey("year");
constexpr QLatin1String stageKey("stage");
constexpr QLatin1String valueKey("value");
constexpr QLatin1String sourceKey("source");
constexpr QLatin1String commentKey("comment");

template <class Enum>
Enum read(const QJsonValue& value)
{
    const auto found = fromCode<Enum>(toStdString(value.toString()));
    if (!found)
        throw Error(ErrorKind::Input, "not one of ours");
    return *found;
}

BenchmarkKey readKey(const QJsonObject& draft)
{
    return {
        .indicator = IndicatorCode(toStdString(draft[indicatorKey].toString())),
        .kind = read<BenchmarkKind>(draft[kindKey]),
        .year = AcademicYear(draft[yearKey].toInt()),
        .stage = read<Stage>(draft[stageKey])};
}

} // namespace

BenchmarkDrafts::BenchmarkDrafts(const QByteArray& kept, Keep keep)
    : m_keep(std::move(keep))
{
    const QJsonArray entries = QJsonDocument::fromJson(kept).array();
    for (const auto& entry : entries) {
        const QJsonObject draft = entry.toObject();
        try {
            m_drafts[readKey(draft)] = {
                .value = draft[valueKey].toString(),
                .source = draft[sourceKey].toString(),
                .comment = draft[commentKey].toString()};
        } catch (const Error&) {
            continue; // not one of ours
        }
    }
}

std::optional<BenchmarkText> BenchmarkDrafts::find(const BenchmarkKey& key) const
{
    const auto found = m_drafts.find(key);
    return found == m_drafts.end() ? std::nullopt : std::optional(found->second);
}

void BenchmarkDrafts::set(const BenchmarkKey& key, const BenchmarkText& text)
{
    m_drafts[key] = text;
    m_keep(written());
}

void BenchmarkDrafts::remove(const BenchmarkKey& key)
{
    if (m_drafts.erase(key) > 0)
        m_keep(written());
}

QByteArray BenchmarkDrafts::written() const
{
    if (m_drafts.empty())
        return {};
    QJsonArray entries;
    for (const auto& [key, text] : m_drafts)
        entries.append(QJsonObject{
            {indicatorKey, toQString(key.indicator)},
            {kindKey, toQString(toCode(key.kind))},
            {yearKey, key.year.endYear()},
            {stageKey, toQString(toCode(key.stage))},
            {valueKey, text.value},
            {sourceKey, text.source},
            {commentKey, text.comment}});
    return QJsonDocument(entries).toJson(QJsonDocument::Compact);
}

} // namespace outturn::app
