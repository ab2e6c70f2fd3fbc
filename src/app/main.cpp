#include <app/appearance.h>
#include <app/file_chooser.h>
#include <app/main_window.h>
#include <app/settings.h>

#include <QApplication>
#include <QCommandLineParser>
#include <QSettings>

#include <memory>

namespace {

using namespace outturn::app;

struct Options
{
    QString file;
    QString sample;
};

Options readOptions(const QApplication& application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QApplication::translate("main", "Business plans and their outturns."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption sample(
        QStringLiteral("sample"),
        QApplication::translate(
            "main", "Opens your own copy of a built-in plan, made when there is none yet."),
        QStringLiteral("name"));
    parser.addOption(sample);
    parser.addPositionalArgument(
        QStringLiteral("file"),
        QApplication::translate("main", "The plan to open."),
        QStringLiteral("[file]"));
    parser.process(application);
    return {parser.positionalArguments().value(0), parser.value(sample)};
}

} // namespace

int main(int argc, char* argv[])
{
    // The folder of the application's data is named after it alone, as the command line's is.
    QApplication::setApplicationName(QStringLiteral("Outturn"));
    QApplication::setApplicationVersion(QStringLiteral(OUTTURN_VERSION));
    QApplication application(argc, argv);
    const Options options = readOptions(application);

    Settings settings(std::make_unique<QSettings>(
        QSettings::IniFormat,
        QSettings::UserScope,
        QApplication::applicationName(),
        QApplication::applicationName()));
    Appearance appearance(application);
    appearance.apply(settings.theme());
    DialogFileChooser files;

    MainWindow window({.settings = settings, .files = files, .appearance = appearance});
    if (!options.file.isEmpty())
        window.openFile(options.file);
    else if (!options.sample.isEmpty())
        window.openSample(options.sample);
    window.show();
    return QApplication::exec();
}
