#include <store/snapshot_changes.h>

#include <algorithm>

namespace outturn::store {

namespace {

/// Brings the outturns that count in line with @p stored. They stand in order of entry.
void countOrNot(std::vector<Outturn>& outturns, const StoredOutturn& stored)
{
    const auto place =
        std::ranges::lower_bound(outturns, stored.outturn.sequence, {}, &Outturn::sequence);
    const bool isThere = place != outturns.end() && place->sequence == stored.outturn.sequence;
    if (stored.isWithdrawn && isThere)
        outturns.erase(place);
    else if (!stored.isWithdrawn && isThere)
        *place = stored.outturn;
    else if (!stored.isWithdrawn)
        outturns.insert(place, stored.outturn);
}

} // namespace

void takeIn(Snapshot& snapshot, std::span<const StoredOutturn> changed)
{
    for (const StoredOutturn& stored : changed) {
        const auto known =
            std::ranges::lower_bound(snapshot.outturns, stored.id, {}, &StoredOutturn::id);
        if (known != snapshot.outturns.end() && known->id == stored.id)
            *known = stored;
        else
            snapshot.outturns.insert(known, stored);
        countOrNot(snapshot.record.outturns, stored);
    }
}

} // namespace outturn::store
