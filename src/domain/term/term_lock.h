#pragma once

#include <domain/term/term_stage.h>

#include <span>
#include <string>

namespace outturn {

/// Nothing of a term at a stage is entered, changed or taken back any more.
struct TermLock
{
    TermStage figures;
    std::string by; ///< who locked it, as the audit trail names them
    std::string at; ///< UTC, ISO 8601
    friend bool operator==(const TermLock&, const TermLock&) = default;
};

/// The lock that holds @p figures; nullptr where they are open.
[[nodiscard]] const TermLock* findLock(std::span<const TermLock> locks, const TermStage& figures);

/// Why nothing can be entered under @p lock: who locked what, and when.
[[nodiscard]] std::string sentenceOn(const TermLock& lock);

} // namespace outturn
