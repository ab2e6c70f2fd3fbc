// The application as main() starts it on a plan, up to a dashboard with its rows in it.

#include "first_paint/painted.h"

#include <app/appearance.h>
#include <app/dashboard_tree.h>
#include <app/file_chooser.h>
#include <app/main_window.h>
#include <app/settings.h>

#include <QApplication>
#include <QSettings>

#include <memory>

using namespace outturn::app;

namespace {

bool isFilledDashboard(const QWidget& widget)
{
    const auto* tree = qobject_cast<const DashboardTree*>(widget.parentWidget());
    return tree != nullptr && tree->viewport() == &widget && tree->model() != nullptr &&
        tree->model()->rowCount() > 0;
}

} // namespace

int main(int argc, char* argv[])
{
    QApplication::setApplicationName(QStringLiteral("Outturn"));
    QApplication application(argc, argv);
    outturn::bench::Painted painted(isFilledDashboard);
    application.installEventFilter(&painted);

    Settings settings(std::make_unique<QSettings>(
        QSettings::IniFormat,
        QSettings::UserScope,
        QApplication::applicationName(),
        QApplication::applicationName()));
    Appearance appearance(application);
    appearance.apply(settings.theme());
    DialogFileChooser files;
    MainWindow window({.settings = settings, .files = files, .appearance = appearance});
    window.openFile(QApplication::arguments().value(1));
    window.setVisible(true);
    return QApplication::exec();
}
