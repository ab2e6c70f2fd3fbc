#include <app/text.h>
#include <app/window/problem.h>

#include <QMessageBox>

namespace outturn::app {

QString problemText(const Error& error)
{
    QString message = asSentence(error.message());
    if (error.place().empty())
        return message;
    return QStringLiteral("%1\n\n%2").arg(message, toQString(std::string_view(error.place())));
}

void showProblem(QWidget* parent, const QString& title, const QString& text)
{
    // Not setInformativeText(): its label takes HTML whatever the box's text format says.
    const QString message = QStringLiteral("%1\n\n%2").arg(title, text);
    auto* box = new QMessageBox(QMessageBox::Warning, title, {}, QMessageBox::Ok, parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setText(message);
    box->open();
}

} // namespace outturn::app
