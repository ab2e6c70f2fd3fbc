#pragma once

#include <app/entry/entry_text.h>
#include <domain/identifier.h>
#include <domain/term/entry_round.h>

#include <QByteArray>

#include <functional>
#include <map>
#include <optional>
#include <utility>

namespace outturn::app {

/// Entries that cannot be taken as they stand: kept, by round and indicator, until they are put
/// right or cleared, so that nothing typed is ever lost.
class EntryDrafts
{
public:
    /// Called with all drafts, written out, whenever one changes.
    using Keep = std::function<void(const QByteArray&)>;

    /// Reads what an earlier Keep was given; entries that make no sense are left out.
    EntryDrafts(const QByteArray& kept, Keep keep);

    [[nodiscard]] std::optional<EntryText>
    find(const EntryRound& round, const IndicatorCode& indicator) const;
    void set(const EntryRound& round, const IndicatorCode& indicator, const EntryText& text);
    void remove(const EntryRound& round, const IndicatorCode& indicator);

private:
    using Key = std::pair<EntryRound, IndicatorCode>;

    [[nodiscard]] QByteArray written() const;

    std::map<Key, EntryText> m_drafts;
    Keep m_keep;
};

} // namespace outturn::app
