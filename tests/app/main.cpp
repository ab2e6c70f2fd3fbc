#define CATCH_CONFIG_RUNNER
#include <QApplication>
#include <QStandardPaths>

#include <catch2/catch.hpp>

// The tests drive real widgets, without a display and without touching the user's own files.
int main(int argc, char* argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QStandardPaths::setTestModeEnabled(true);
    QApplication::setApplicationName(QStringLiteral("Outturn"));
    QApplication application(argc, argv);
    return Catch::Session().run(argc, argv);
}
