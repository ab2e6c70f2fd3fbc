#include <app/search/command_entries.h>

#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>
#include <QPointer>

namespace outturn::app {

namespace {

struct CommandEntriesWords
{
    Q_DECLARE_TR_FUNCTIONS(CommandEntries)
};

/// A menu's text as it is read: without the mark of its mnemonic and the dots of a question to
/// come.
QString readable(QString text)
{
    const QString ampersand(QChar::ReplacementCharacter);
    text.replace(QStringLiteral("&&"), ampersand);
    text.remove(u'&');
    text.replace(ampersand, QStringLiteral("&"));
    if (text.endsWith(u'…'))
        text.chop(1);
    return text;
}

void addMenu(QMenu& menu, const QString& path, std::vector<SearchEntry>& entries)
{
    emit menu.aboutToShow();
    for (QAction* action : menu.actions()) {
        if (action->isSeparator() || !action->isEnabled() || !action->isVisible())
            continue;
        const QString text = path + readable(action->text());
        if (action->menu()) {
            addMenu(*action->menu(), text + QStringLiteral(": "), entries);
            continue;
        }
        entries.push_back(
            {text,
             action->shortcut().toString(QKeySequence::NativeText),
             CommandEntriesWords::tr("Command"),
             [action = QPointer<QAction>(action)] {
                 if (action)
                     action->trigger();
             }});
    }
}

} // namespace

std::vector<SearchEntry> commandEntries(const QMenuBar& menus)
{
    std::vector<SearchEntry> entries;
    for (const QAction* action : menus.actions())
        if (action->menu())
            addMenu(*action->menu(), {}, entries);
    return entries;
}

} // namespace outturn::app
