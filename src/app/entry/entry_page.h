#pragma once

#include <QModelIndex>
#include <QWidget>

#include <memory>

namespace Ui {
class EntryPage;
}

namespace outturn::app {

class EntryDrafts;
class EntryModel;
class FileChooser;
class OpenPlan;
class Settings;
struct PastePlan;

/// Where an adviser types or pastes the figures of a term.
class EntryPage : public QWidget
{
    Q_OBJECT

public:
    EntryPage(
        OpenPlan& plan,
        EntryDrafts& drafts,
        Settings& settings,
        FileChooser& files,
        QWidget* parent = nullptr);
    ~EntryPage() override;

protected:
    /// Drafts may have come from another page.
    void showEvent(QShowEvent* event) override;

private:
    void setUpTable();
    void setUpChoices();
    void chooseTermAndStage();
    void showChoices();
    /// Shows what a copied block changes before it does; a single cell goes in at once.
    void paste(const QString& text);
    void enterBlock(const PastePlan& block);
    void writeForm();
    void readForm();
    void clear(const QModelIndexList& cells);
    void showYear();
    void showProgress();
    /// Says that the term is locked, and lets nothing be typed then.
    void showLock();
    void askToReview();
    [[nodiscard]] QString whyNothingIsEntered() const;
    [[nodiscard]] QString hint() const;
    /// Under the table, in full, what the current row's last column says.
    void showReason();
    void showMessage(const QString& message);

    OpenPlan& m_plan;
    Settings& m_settings;
    FileChooser& m_files;
    std::unique_ptr<Ui::EntryPage> m_ui;
    EntryModel* m_model;
};

} // namespace outturn::app
