#pragma once

#include <QString>

namespace outturn::app {

class Settings;

/// Where the user left off, so that the next start goes on there, whether the program was quit or
/// was cut off.
class Sitting
{
public:
    /// @p settings keep it from one start to the next, and must outlive this.
    explicit Sitting(Settings& settings);

    /// The plan file to open again when nothing else is asked for. Empty when the plan had been
    /// closed, when the file is gone, when the user does not want it, and when the last attempt to
    /// open it again never came to arrived().
    [[nodiscard]] QString fileToResume();
    /// The page that was shown, by its name in the guide.
    [[nodiscard]] QString page() const;

    /// Says that what was resumed stands on the screen.
    void arrived();

    void planOpened(const QString& file);
    void planClosed();
    void pageShown(const QString& page);

private:
    Settings& m_settings;
};

} // namespace outturn::app
