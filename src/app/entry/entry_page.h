#pragma once

#include <app/entry/entry_drafts.h>

#include <QModelIndex>
#include <QWidget>

#include <memory>

namespace Ui {
class EntryPage;
}

namespace outturn::app {

class EntryModel;
class OpenPlan;
class Settings;

/// Where an adviser types or pastes the figures of a term.
class EntryPage : public QWidget
{
    Q_OBJECT

public:
    /// Drafts are kept in @p settings.
    EntryPage(OpenPlan& plan, Settings& settings, QWidget* parent = nullptr);
    ~EntryPage() override;

private:
    void setUpTable();
    void setUpChoices();
    void chooseTermAndStage();
    void paste(const QString& text);
    void clear(const QModelIndexList& cells);
    void showYear();
    void showProgress();
    /// Under the table, in full, what the current row's last column says.
    void showReason();
    void showMessage(const QString& message);

    OpenPlan& m_plan;
    EntryDrafts m_drafts;
    std::unique_ptr<Ui::EntryPage> m_ui;
    EntryModel* m_model;
};

} // namespace outturn::app
