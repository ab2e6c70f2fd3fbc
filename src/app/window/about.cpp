#include <app/window/about.h>

#include <QApplication>
#include <QIcon>
#include <QMessageBox>

namespace outturn::app {

void showAboutBox(QWidget* parent)
{
    const auto tr = [](const char* text) {
        return QCoreApplication::translate("About", text);
    };
    auto* box = new QMessageBox(parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(tr("About Outturn"));
    box->setIconPixmap(QIcon(QStringLiteral(":/icons/outturn-64.png")).pixmap(64));
    box->setTextFormat(Qt::PlainText);
    box->setText(tr("Outturn %1\n\nBusiness plans for school improvement: outturns against each "
                    "year's targets, and the reports that go to committee.\n\nBuilt with Qt %2, "
                    "running on Qt %3.")
                     .arg(
                         QCoreApplication::applicationVersion(),
                         QString::fromLatin1(QT_VERSION_STR),
                         QString::fromLatin1(qVersion())));
    box->addButton(QMessageBox::Ok);
    box->open();
}

} // namespace outturn::app
