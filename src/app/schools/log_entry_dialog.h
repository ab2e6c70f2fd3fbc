#pragma once

#include <domain/school/log/log_entry.h>

#include <QDialog>

#include <memory>

class QComboBox;

namespace Ui {
class LogEntryDialog;
}

namespace outturn::app {

class KnownSchools;

/// Asks what there is to enter about a school and enters it. What makes no sense is told in the
/// dialog, which stays.
class LogEntryDialog : public QDialog
{
    Q_OBJECT

public:
    LogEntryDialog(KnownSchools& schools, Urn school, LogEntryKind kind, QWidget* parent = nullptr);
    ~LogEntryDialog() override;

    void accept() override;

private:
    void fillChoices();
    void fillCategories();
    void showRows();
    void showBefore();
    [[nodiscard]] LogEntry entry() const;
    [[nodiscard]] QString person() const;

    KnownSchools& m_schools;
    Urn m_school;
    LogEntryKind m_kind;
    std::unique_ptr<Ui::LogEntryDialog> m_ui;
};

} // namespace outturn::app
