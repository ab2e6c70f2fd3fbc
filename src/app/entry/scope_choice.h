#pragma once

#include <domain/outturn/scope.h>

#include <QComboBox>

#include <set>

namespace outturn::app {

/// Chooses whom figures are about: the whole council, a district, school or group that has figures,
/// or any other by typing "district:Swale" or "school:118258".
class ScopeChoice : public QComboBox
{
    Q_OBJECT

public:
    explicit ScopeChoice(QWidget* parent = nullptr);

    /// Offers the council and @p scopes, which have figures; what is chosen stays chosen.
    void offer(std::set<Scope> scopes);

    [[nodiscard]] const Scope& scope() const noexcept { return m_scope; }

signals:
    void scopeChosen(const Scope& scope);
    /// What was typed is no scope; the choice is as it was.
    void refused(const QString& reason);

private:
    void choose(const Scope& scope);
    void readTyped();

    Scope m_scope;
    std::set<Scope> m_offered;
};

/// "Whole council", "Swale (district)", "School 118258", "Boys (group)".
[[nodiscard]] QString scopeText(const Scope& scope);

} // namespace outturn::app
