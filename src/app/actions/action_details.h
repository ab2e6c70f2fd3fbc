#pragma once

#include <domain/plan/plan.h>

#include <QWidget>

#include <optional>

class QComboBox;
class QPlainTextEdit;
class QPushButton;

namespace outturn::app {

class PlainLabel;

/// One action in full, what was noted about it, and a form for what there is to say now.
class ActionDetails : public QWidget
{
    Q_OBJECT

public:
    explicit ActionDetails(QWidget* parent = nullptr);

    /// Shows an action as it stands on @p today, or that none is chosen. What is being written
    /// stays while the action does.
    void showAction(const Plan& plan, const Action* action, Date today);
    void setReadOnly(bool isReadOnly);

    /// What is written but not yet recorded.
    [[nodiscard]] QString note() const;
    /// Empties the form, once it has been recorded.
    void clearNote();

signals:
    void progressGiven(outturn::ActionStatus status, const QString& note);

private:
    void showFormState();

    PlainLabel* m_title;
    PlainLabel* m_facts;
    PlainLabel* m_activities;
    PlainLabel* m_notes;
    QComboBox* m_status;
    QPlainTextEdit* m_note;
    QPushButton* m_record;
    std::optional<ActionCode> m_action;
    ActionStatus m_stands = ActionStatus::NotStarted;
    bool m_isReadOnly = false;
};

} // namespace outturn::app
