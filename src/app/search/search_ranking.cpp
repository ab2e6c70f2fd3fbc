#include <app/search/search_ranking.h>

#include <QStringList>

#include <algorithm>
#include <numeric>

namespace outturn::app {

namespace {

constexpr int atTheBeginning = 0;
constexpr int atAWord = 1;
constexpr int insideAWord = 3;
/// So that the worst place in the text still goes before the best in the detail.
constexpr int inTheDetail = 4;

/// Without case and accents, which people leave out when they look for something.
QString folded(const QString& text)
{
    QString letters;
    for (const QChar letter : text.normalized(QString::NormalizationForm_KD))
        if (letter.category() != QChar::Mark_NonSpacing)
            letters += letter.toCaseFolded();
    return letters;
}

/// How far @p word is from the beginning of @p text or of a word in it.
std::optional<int> distanceIn(const QString& text, const QString& word)
{
    std::optional<int> least;
    for (auto at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        if (at == 0)
            return atTheBeginning;
        const int here = text[at - 1].isLetterOrNumber() ? insideAWord : atAWord;
        least = std::min(least.value_or(here), here);
    }
    return least;
}

} // namespace

std::optional<int> distance(const QString& typed, const SearchEntry& entry)
{
    const QString text = folded(entry.text);
    const QString detail = folded(entry.detail);
    int sum = 0;
    for (const QString& word : folded(typed).split(u' ', Qt::SkipEmptyParts)) {
        if (const auto inText = distanceIn(text, word))
            sum += *inText;
        else if (const auto inDetail = distanceIn(detail, word))
            sum += inTheDetail + *inDetail;
        else
            return std::nullopt;
    }
    return sum;
}

std::vector<std::size_t> ranked(const QString& typed, const std::vector<SearchEntry>& entries)
{
    std::vector<std::optional<int>> distances(entries.size());
    std::ranges::transform(entries, distances.begin(), [&](const SearchEntry& entry) {
        return distance(typed, entry);
    });
    std::vector<std::size_t> places(entries.size());
    std::iota(places.begin(), places.end(), std::size_t{0});
    std::erase_if(places, [&](std::size_t place) { return !distances[place]; });
    std::ranges::stable_sort(places, {}, [&](std::size_t place) { return *distances[place]; });
    return places;
}

} // namespace outturn::app
