#pragma once

#include <cli/session.h>
#include <store/plan_store.h>

#include <filesystem>
#include <string>

namespace outturn::cli {

/// Opens a plan file, saying what the store has to say about it. Error{Store} as PlanStore::open().
[[nodiscard]] store::PlanStore
openPlan(const std::filesystem::path& file, store::Access access, const Session& session);

/// What a file from outside holds. Error{Input} when it cannot be read or exceeds @p mostBytes.
[[nodiscard]] std::string readInput(const std::filesystem::path& file, std::size_t mostBytes);

/// Refuses with Error{Usage} to write an output over a plan file: over @p plan or anything that is
/// named like one.
void refuseToOverwritePlan(const std::filesystem::path& out, const std::filesystem::path& plan);

} // namespace outturn::cli
