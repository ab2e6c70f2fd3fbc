#pragma once

#include <domain/plan/plan.h>

#include <QComboBox>

namespace outturn::app {

/// Chooses whom figures are about: the whole council, a district, school or group that has figures,
/// or any other by typing "district:Swale" or "school:118258".
class ScopeChoice : public QComboBox
{
    Q_OBJECT

public:
    explicit ScopeChoice(QWidget* parent = nullptr);

    /// Offers the council and what @p record has figures about; what is chosen stays chosen.
    void offer(const PlanRecord& record);

    [[nodiscard]] const Scope& scope() const noexcept { return m_scope; }

signals:
    void scopeChosen(const Scope& scope);
    /// What was typed is no scope; the choice is as it was.
    void refused(const QString& reason);

private:
    void choose(const Scope& scope);
    void readTyped();

    Scope m_scope;
};

/// "Whole council", "Swale (district)", "School 118258", "Boys (group)".
[[nodiscard]] QString scopeText(const Scope& scope);

} // namespace outturn::app
