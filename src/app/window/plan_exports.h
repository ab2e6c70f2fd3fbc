#pragma once

#include <QString>

class QByteArray;
class QWidget;

namespace outturn::app {

class FileChooser;
class OpenPlan;
class Settings;
class WindowStatus;

/// Writes what the open plan gives out to files that the user names: papers, the plan document,
/// a page's tables. Where a file cannot be written the user is told why.
class PlanExports
{
public:
    /// All outlive it; @p window stands below the dialogs.
    PlanExports(FileChooser& files, Settings& settings, WindowStatus& status, QWidget& window);

    void exportReport(OpenPlan& plan);
    void exportDocument(const OpenPlan& plan);
    /// Writes the table of @p page that has the focus, else the largest in sight, as it stands
    /// there: as CSV or for Excel, as the file's name says.
    void exportTable(const OpenPlan& plan, const QWidget& page);
    /// Writes what a page has made. @p ending is of the file's name, without a stop.
    void saveFile(const QString& name, const QString& ending, const QByteArray& bytes);

private:
    FileChooser& m_files;
    Settings& m_settings;
    WindowStatus& m_status;
    QWidget& m_window;
};

} // namespace outturn::app
