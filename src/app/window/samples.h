#pragma once

#include <app/plan/plan_reading.h>

#include <QString>
#include <QStringList>

#include <filesystem>

namespace outturn::app {

/// The names of the plans that are built in.
[[nodiscard]] QStringList sampleNames();

/// What a sample says of itself: its title, its council. Throws outturn::Error for an unknown name.
[[nodiscard]] PlanIdentity sampleIdentity(const QString& name);

/// A sample's title and council for a menu: "Title – Council".
[[nodiscard]] QString sampleTitle(const QString& name);

/// The user's own copy of a built-in plan, in the application's data folder; made when it is not
/// there yet. Throws outturn::Error, for an unknown name too.
[[nodiscard]] std::filesystem::path userCopyOfSample(const QString& name);

/// Makes a plan file from a built-in plan, with the outturns that were published for it. Throws
/// outturn::Error when @p file exists or cannot be written.
void createFromSample(
    const QString& name,
    const std::filesystem::path& file,
    const Session& session = Session::ofThisMachine());

} // namespace outturn::app
