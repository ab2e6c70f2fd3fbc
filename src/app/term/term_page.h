#pragma once

#include <QWidget>

#include <memory>

namespace Ui {
class TermPage;
}

namespace outturn::app {

class EntryDrafts;
class FileChooser;
class OpenPlan;
class Settings;
class TermModel;

/// "My term": everything that one officer owes the plan, to be done with the keyboard alone; and
/// the return that goes out to be filled in elsewhere and comes back.
class TermPage : public QWidget
{
    Q_OBJECT

public:
    /// Who "I" am is kept in @p settings.
    TermPage(
        OpenPlan& plan,
        EntryDrafts& drafts,
        Settings& settings,
        FileChooser& files,
        QWidget* parent = nullptr);
    ~TermPage() override;

protected:
    /// What was done is gone when the page is come back to.
    void showEvent(QShowEvent* event) override;

private:
    void setUpTable();
    void offerOfficers();
    void chooseOfficer();
    void showProgress();
    /// Says which of the terms that are asked for are locked.
    void showLocks();
    void showReason();
    void showMessage(const QString& message);
    void writeReturn();
    void mergeReturn();

    OpenPlan& m_plan;
    Settings& m_settings;
    FileChooser& m_files;
    std::unique_ptr<Ui::TermPage> m_ui;
    TermModel* m_model;
};

} // namespace outturn::app
