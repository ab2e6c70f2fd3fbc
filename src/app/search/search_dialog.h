#pragma once

#include <app/search/search_entry.h>

#include <QDialog>

#include <vector>

class QLineEdit;
class QTreeView;

namespace outturn::app {

class PlainLabel;
class SearchModel;

/// Finds by name and goes there: type, choose with the arrow keys, Enter.
class SearchDialog : public QDialog
{
    Q_OBJECT

public:
    explicit SearchDialog(std::vector<SearchEntry> entries, QWidget* parent = nullptr);

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void search(const QString& typed);
    void goToCurrent();

    SearchModel* m_model;
    QLineEdit* m_typed;
    QTreeView* m_found;
    PlainLabel* m_count;
};

} // namespace outturn::app
