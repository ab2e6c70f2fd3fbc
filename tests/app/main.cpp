#define CATCH_CONFIG_RUNNER
#include <QApplication>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

// The tests drive real widgets, without a display and without touching the user's own files: what
// one keeps, sample plans and settings, is in a folder that goes with it.
int main(int argc, char* argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QTemporaryDir home;
    qputenv("XDG_DATA_HOME", home.filePath(QStringLiteral("data")).toLocal8Bit());
    qputenv("XDG_CONFIG_HOME", home.filePath(QStringLiteral("settings")).toLocal8Bit());
    QApplication::setApplicationName(QStringLiteral("Outturn"));
    QApplication application(argc, argv);
    return Catch::Session().run(argc, argv);
}
