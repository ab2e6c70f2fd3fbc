#pragma once

#include <QSortFilterProxyModel>
#include <QString>

#include <map>

namespace outturn::app {

/// Sorts a table of schools by what its columns sort by, and leaves those whose text holds what was
/// typed and whose columns say what was chosen.
class SchoolFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit SchoolFilter(QObject* parent = nullptr);

    /// Words, each of which the school's name, number or district must hold.
    void setWords(const QString& words);
    /// The text that a column must have; any when empty.
    void setColumn(int column, const QString& text);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    QStringList m_words;
    std::map<int, QString> m_columns;
};

} // namespace outturn::app
