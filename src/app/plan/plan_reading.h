#pragma once

#include <domain/period/calendar.h>
#include <domain/review/review_content.h>
#include <store/plan_store.h>

#include <filesystem>
#include <future>
#include <optional>

namespace outturn::app {

/// Who works here, and when. Handed in so that tests can fix both.
struct Session
{
    store::Author author;
    store::Clock clock;
    Date today;

    /// The user, host and clock of this machine.
    [[nodiscard]] static Session ofThisMachine();
};

/// A plan file opened and read, before any window looks at it. Needs no Qt application, so it can
/// be had while one starts.
struct PlanReading
{
    store::PlanStore store;
    store::Snapshot snapshot;
    std::optional<SignedReview> lastReview; ///< lastSignedOff() of the file
    Session session;

    /// Opens @p file, for reading alone where it cannot be written. Throws outturn::Error.
    [[nodiscard]] static PlanReading of(const std::filesystem::path& file, const Session& session);
};

/// A reading that may still be under way; what it throws comes out of get().
using FutureReading = std::future<PlanReading>;

} // namespace outturn::app
