#include <app/look/roles.h>
#include <app/schools/school_filter.h>
#include <app/schools/school_rows.h>

#include <algorithm>

namespace outturn::app {

SchoolFilter::SchoolFilter(QObject* parent)
    : QSortFilterProxyModel(parent)
{
    setSortRole(SortRole);
    setSortCaseSensitivity(Qt::CaseInsensitive);
    setSortLocaleAware(true);
}

void SchoolFilter::setWords(const QString& words)
{
    const QStringList wanted = words.split(u' ', Qt::SkipEmptyParts);
    if (wanted == m_words)
        return;
    m_words = wanted;
    invalidateFilter();
}

void SchoolFilter::setColumn(int column, const QString& text)
{
    const auto before = m_columns.find(column);
    if (text == (before == m_columns.end() ? QString() : before->second))
        return;
    if (text.isEmpty())
        m_columns.erase(before);
    else
        m_columns[column] = text;
    invalidateFilter();
}

bool SchoolFilter::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    const auto textIn = [&](int column) {
        return sourceModel()->index(row, column, parent).data().toString();
    };
    const bool isChosen = std::ranges::all_of(
        m_columns, [&](const auto& wanted) { return textIn(wanted.first) == wanted.second; });
    if (!isChosen)
        return false;
    const QString about = textIn(SchoolNameColumn) + u' ' + textIn(SchoolNumberColumn) + u' ' +
        textIn(SchoolDistrictColumn);
    return std::ranges::all_of(m_words, [&about](const QString& word) {
        return about.contains(word, Qt::CaseInsensitive);
    });
}

} // namespace outturn::app
