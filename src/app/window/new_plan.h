#pragma once

#include <domain/plan/plan.h>

#include <QObject>

class QMenu;
class QWidget;

namespace outturn::app {

class FileChooser;
class Settings;

/// The ways to a new plan: from one of those built in, from a plan document, or from nothing. The
/// user says where it is to be kept.
class NewPlan : public QObject
{
    Q_OBJECT

public:
    /// All outlive this; @p window is what questions are asked over.
    NewPlan(FileChooser& files, const Settings& settings, QWidget& window);

    /// Makes a plan of a plan document; what is wrong with it is shown with its place.
    void fromDocument(const QString& document);

    /// Puts every way into @p menu, in place of what is there.
    void fillMenu(QMenu& menu);

signals:
    /// A plan file was made, and is to be opened.
    void made(const QString& file);
    /// A plan is to be made in @p file, and to be edited at once.
    void begun(const QString& file, const outturn::PlanRecord& record);

private:
    void fromSample(const QString& name);
    void chooseDocument();
    void fromNothing();
    /// Asks where to keep @p record, which is then begun.
    void keep(const PlanRecord& record);

    FileChooser& m_files;
    const Settings& m_settings;
    QWidget& m_window;
};

/// True for a plan document, by its name.
[[nodiscard]] bool isPlanDocument(const QString& file);

} // namespace outturn::app
