#include <app/look/appearance.h>
#include <app/look/font_configuration.h>
#include <app/plan/plan_reading.h>
#include <app/program.h>
#include <app/settings.h>
#include <app/sitting.h>
#include <app/text.h>
#include <app/window/file_chooser.h>
#include <app/window/main_window.h>
#include <app/window/samples.h>

#include <QApplication>
#include <QCommandLineParser>
#include <QFileInfo>
#include <QSettings>

#include <memory>

namespace outturn::app {

namespace {

/// What the command line asks for.
class Options
{
public:
    Options()
        : m_sample(
              QStringLiteral("sample"),
              QApplication::translate(
                  "main", "Opens your own copy of a built-in plan, made when there is none yet."),
              QStringLiteral("name"))
    {
        m_parser.setApplicationDescription(
            QApplication::translate("main", "Business plans and their outturns."));
        m_parser.addHelpOption();
        m_parser.addVersionOption();
        m_parser.addOption(m_sample);
        m_parser.addPositionalArgument(
            QStringLiteral("file"),
            QApplication::translate("main", "The plan to open."),
            QStringLiteral("[file]"));
    }

    /// A first look, without a word about what is wrong: Qt has not taken its own options out yet.
    void peek(int argc, char** argv)
    {
        QStringList arguments;
        for (int i = 0; i < argc; ++i)
            arguments.append(QString::fromLocal8Bit(argv[i]));
        m_parser.parse(arguments);
    }

    /// Answers --help and --version, and leaves with a message when an option is unknown.
    void process(const QApplication& application) { m_parser.process(application); }

    [[nodiscard]] QString file() const { return m_parser.positionalArguments().value(0); }

    [[nodiscard]] QString sample() const { return m_parser.value(m_sample); }

private:
    QCommandLineParser m_parser;
    QCommandLineOption m_sample;
};

PlanReading readWhatIsAsked(const QString& file, const QString& sample)
{
    const auto path =
        file.isEmpty() ? userCopyOfSample(sample) : toPath(QFileInfo(file).absoluteFilePath());
    return PlanReading::of(path, Session::ofThisMachine());
}

} // namespace

int runProgram(int argc, char** argv, const std::function<void(QApplication&)>& prepare)
{
    const std::future<void> fonts = readFontConfiguration();
    // The folder of the application's data is named after it alone, as the command line's is.
    QApplication::setApplicationName(QStringLiteral("Outturn"));
    QApplication::setApplicationVersion(QStringLiteral(OUTTURN_VERSION));
    Options options;
    options.peek(argc, argv);
    FutureReading reading;
    if (!options.file().isEmpty() || !options.sample().isEmpty())
        reading = std::async(std::launch::async, readWhatIsAsked, options.file(), options.sample());

    QApplication application(argc, argv);
    options.process(application);
    prepare(application);

    Settings settings(std::make_unique<QSettings>(
        QSettings::IniFormat,
        QSettings::UserScope,
        QApplication::applicationName(),
        QApplication::applicationName()));
    Appearance appearance(application);
    appearance.setTextSize(settings.textSize());
    appearance.setReducesMotion(settings.reducesMotion());
    appearance.apply(settings.theme());
    DialogFileChooser files;

    if (fonts.valid())
        fonts.wait();
    MainWindow window({.settings = settings, .files = files, .appearance = appearance});
    if (reading.valid())
        window.openRead(options.file(), std::move(reading));
    else
        window.resume();
    window.setVisible(true);
    return QApplication::exec();
}

} // namespace outturn::app
