#pragma once

#include <app/look/palette.h>
#include <domain/period/academic_year.h>

#include <QByteArray>
#include <QSettings>
#include <QString>
#include <QStringList>

#include <array>
#include <filesystem>
#include <memory>
#include <optional>

namespace outturn::app {

/// What the application remembers from one day to the next on this machine. Nothing of a plan is
/// kept here but figures typed that the plan would not take (see EntryDrafts) and what an author
/// wrote for a report that is not issued yet.
class Settings
{
public:
    static constexpr int maxRecentFiles = 8;

    /// Takes where to keep them; tests hand in a file of their own.
    explicit Settings(std::unique_ptr<QSettings> store);

    [[nodiscard]] Theme theme() const;
    void setTheme(Theme theme);

    /// How large text is, in per cent of the desktop's own: one of textSizes.
    static constexpr std::array textSizes{100, 125, 150, 175, 200};
    [[nodiscard]] int textSize() const;
    void setTextSize(int percent);

    /// Whether nothing is to move that need not, whatever the desktop says.
    [[nodiscard]] bool reducesMotion() const;
    void setReducesMotion(bool isWanted);

    /// Whether the next start goes on with the plan that was open.
    [[nodiscard]] bool reopensLastPlan() const;
    void setReopensLastPlan(bool isWanted);

    /// Whether what is due is shown when a plan is opened.
    [[nodiscard]] bool showsDue() const;
    void setShowsDue(bool isWanted);

    /// The files opened last, latest first.
    [[nodiscard]] QStringList recentFiles() const;
    void addRecentFile(const QString& file);
    void removeRecentFile(const QString& file);

    [[nodiscard]] QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray& geometry);

    /// Column widths of the table called @p name.
    [[nodiscard]] QByteArray columns(const QString& name) const;
    void setColumns(const QString& name, const QByteArray& state);

    /// The filters of @p page that were saved for a plan file, as SavedFilters writes them.
    [[nodiscard]] QByteArray filters(const std::filesystem::path& file, const QString& page) const;
    void
    setFilters(const std::filesystem::path& file, const QString& page, const QByteArray& filters);

    /// The year last looked at in a plan file.
    [[nodiscard]] std::optional<AcademicYear> year(const std::filesystem::path& file) const;
    void setYear(const std::filesystem::path& file, AcademicYear year);

    /// Entries of a plan file that wait to be put right, as EntryDrafts writes them.
    [[nodiscard]] QByteArray drafts(const std::filesystem::path& file) const;
    void setDrafts(const std::filesystem::path& file, const QByteArray& drafts);

    /// The same of benchmarks, as BenchmarkDrafts writes them.
    [[nodiscard]] QByteArray benchmarkDrafts(const std::filesystem::path& file) const;
    void setBenchmarkDrafts(const std::filesystem::path& file, const QByteArray& drafts);

    /// The code of the officer that the user is in a plan file; empty while they have not said.
    [[nodiscard]] QString officer(const std::filesystem::path& file) const;
    void setOfficer(const std::filesystem::path& file, const QString& officer);

    /// What the author of the plan's reports wrote last, as planfile::writeFrontMatter() has it.
    [[nodiscard]] QByteArray frontMatter(const std::filesystem::path& file) const;
    void setFrontMatter(const std::filesystem::path& file, const QByteArray& front);

    /// The plan and the page that are open, kept by Sitting; empty when none is.
    [[nodiscard]] QString openPlan() const;
    void setOpenPlan(const QString& file);
    [[nodiscard]] QString openPage() const;
    void setOpenPage(const QString& page);

    /// True from the moment that a plan is opened again by itself until that has gone well. On the
    /// disk at once.
    [[nodiscard]] bool isResuming() const;
    void setResuming(bool isResuming);

    /// The folder that the last file dialog ended in.
    [[nodiscard]] QString folder() const;
    void setFolder(const QString& folder);

private:
    [[nodiscard]] QByteArray kept(const std::filesystem::path& file, const QString& what) const;
    void keep(const std::filesystem::path& file, const QString& what, const QByteArray& bytes);
    void write(const QString& key, const QVariant& value);

    std::unique_ptr<QSettings> m_store;
};

} // namespace outturn::app
