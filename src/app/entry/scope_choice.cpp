#include <app/entry/scope_choice.h>
#include <app/text.h>
#include <domain/error.h>

#include <QLineEdit>
#include <QSignalBlocker>

#include <utility>

namespace outturn::app {

ScopeChoice::ScopeChoice(QWidget* parent)
    : QComboBox(parent)
{
    setEditable(true);
    setInsertPolicy(NoInsert);
    setSizeAdjustPolicy(AdjustToContents);
    constexpr int characters = 16;
    setMinimumContentsLength(characters);
    addItem(scopeText(Scope()), toQString(std::string_view(Scope().text())));
    connect(this, &QComboBox::activated, this, [this](int item) {
        choose(Scope::parse(toStdString(itemData(item).toString())));
    });
    connect(lineEdit(), &QLineEdit::editingFinished, this, &ScopeChoice::readTyped);
}

void ScopeChoice::offer(std::set<Scope> scopes)
{
    scopes.insert({Scope(), m_scope});
    if (scopes == m_offered)
        return;
    m_offered = std::move(scopes);
    const QSignalBlocker quiet(this);
    clear();
    for (const Scope& scope : m_offered)
        addItem(scopeText(scope), toQString(std::string_view(scope.text())));
    setCurrentText(scopeText(m_scope));
}

void ScopeChoice::readTyped()
{
    const QString text = currentText().trimmed();
    if (const int item = findText(text, Qt::MatchFixedString); item >= 0)
        return choose(Scope::parse(toStdString(itemData(item).toString())));
    try {
        choose(Scope::parse(toStdString(text)));
    } catch (const Error& error) {
        setCurrentText(scopeText(m_scope));
        emit refused(asSentence(error.message()));
    }
}

void ScopeChoice::choose(const Scope& scope)
{
    setCurrentText(scopeText(scope));
    if (scope == m_scope)
        return;
    m_scope = scope;
    emit scopeChosen(scope);
}

QString scopeText(const Scope& scope)
{
    const QString name = toQString(std::string_view(scope.name()));
    switch (scope.kind()) {
    case ScopeKind::District:
        return ScopeChoice::tr("%1 (district)").arg(name);
    case ScopeKind::School:
        return ScopeChoice::tr("School %1").arg(name);
    case ScopeKind::Group:
        return ScopeChoice::tr("%1 (group)").arg(name);
    case ScopeKind::Council:
        break;
    }
    return ScopeChoice::tr("Whole council");
}

} // namespace outturn::app
