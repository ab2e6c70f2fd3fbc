#include <store/schools/log_rows.h>

#include <nlohmann/json.hpp>

namespace outturn::store {

namespace {

Urn schoolIn(const Row& row)
{
    try {
        return Urn(row.get<int>("school"));
    } catch (const Error& error) {
        throw Error(ErrorKind::Store, error.message(), row.place());
    }
}

LogEntry entryIn(LogEntryKind kind, const Row& row)
{
    const Urn school = schoolIn(row);
    switch (kind) {
    case LogEntryKind::Category:
        return CategoryDecision{
            school,
            row.get<Date>("day"),
            row.get<CategoryCode>("category"),
            row.text("reason"),
            row.text("agreed_by"),
            row.find<Date>("next_review")};
    case LogEntryKind::Event:
        return InterventionEvent{
            school, row.get<Date>("day"), row.get<InterventionStep>("step"), row.text("note")};
    case LogEntryKind::Visit:
        return SchoolVisit{
            school,
            row.get<Date>("day"),
            row.text("adviser"),
            row.get<Decimal>("days"),
            row.text("note")};
    case LogEntryKind::Meeting:
        return ProgressMeeting{
            school,
            row.get<Date>("day"),
            row.text("held_by"),
            row.text("notes"),
            row.text("agreed"),
            row.find<MeetingImpact>("impact"),
            row.text("impact_reason")};
    case LogEntryKind::Allocation:
        return AdviserAllocation{
            school, row.get<AcademicYear>("year"), row.text("adviser"), row.get<Decimal>("days")};
    case LogEntryKind::Collaboration:
        break;
    }
    return CollaborationMembership{
        school, row.text("collaboration"), row.get<Date>("first_day"), row.find<Date>("last_day")};
}

/// Inserts the row of an entry: what is its own, then what every entry has.
class RowWriter
{
public:
    RowWriter(Edit& edit, const StoredLogEntry& entry)
        : m_edit(edit)
        , m_entry(entry)
    {
    }

    std::int64_t operator()(const CategoryDecision& each) const
    {
        return insert(
            {{"school", each.school.value()},
             {"day", each.date},
             {"category", each.category},
             {"reason", each.reason},
             {"agreed_by", each.agreedBy},
             {"next_review", each.nextReview}});
    }

    std::int64_t operator()(const InterventionEvent& each) const
    {
        return insert(
            {{"school", each.school.value()},
             {"day", each.date},
             {"step", each.step},
             {"note", each.note}});
    }

    std::int64_t operator()(const SchoolVisit& each) const
    {
        return insert(
            {{"school", each.school.value()},
             {"day", each.date},
             {"adviser", each.adviser},
             {"days", each.days},
             {"note", each.note}});
    }

    std::int64_t operator()(const ProgressMeeting& each) const
    {
        return insert(
            {{"school", each.school.value()},
             {"day", each.date},
             {"held_by", each.heldBy},
             {"notes", each.notes},
             {"agreed", each.agreed},
             {"impact", each.impact},
             {"impact_reason", each.impactReason}});
    }

    std::int64_t operator()(const AdviserAllocation& each) const
    {
        return insert(
            {{"school", each.school.value()},
             {"year", each.year},
             {"adviser", each.adviser},
             {"days", each.days}});
    }

    std::int64_t operator()(const CollaborationMembership& each) const
    {
        return insert(
            {{"school", each.school.value()},
             {"collaboration", each.collaboration},
             {"first_day", each.from},
             {"last_day", each.to}});
    }

private:
    [[nodiscard]] std::int64_t insert(Fields own) const
    {
        const TableShape& shape = m_edit.shape(tableOf(kindOf(m_entry.entry)));
        Row row = Row::make(shape, 0, own);
        row = row.with("entered_by", toCell(m_entry.enteredBy))
                  .with("entered_at", toCell(m_entry.enteredAt))
                  .with("withdrawn", toCell(m_entry.isWithdrawn));
        return m_edit.insert(row);
    }

    Edit& m_edit;
    const StoredLogEntry& m_entry;
};

} // namespace

std::string_view tableOf(LogEntryKind kind)
{
    switch (kind) {
    case LogEntryKind::Category:
        return "school_category_decision";
    case LogEntryKind::Event:
        return "school_intervention";
    case LogEntryKind::Visit:
        return "school_visit";
    case LogEntryKind::Meeting:
        return "school_meeting";
    case LogEntryKind::Allocation:
        return "school_adviser";
    case LogEntryKind::Collaboration:
        break;
    }
    return "collaboration_member";
}

StoredLogEntry toLogEntry(LogEntryKind kind, const Row& row)
{
    return {
        .id = row.id(),
        .revision = row.revision(),
        .isWithdrawn = row.get<bool>("withdrawn"),
        .entry = entryIn(kind, row),
        .enteredBy = row.text("entered_by"),
        .enteredAt = row.text("entered_at")};
}

std::vector<StoredLogEntry> readLogRows(const Reading& reading)
{
    std::vector<StoredLogEntry> entries;
    for (const auto& [kind, code] : EnumCodes<LogEntryKind>::table)
        for (const Row& row : reading.rows(tableOf(kind)))
            entries.push_back(toLogEntry(kind, row));
    return entries;
}

StoredLogEntry writeLogEntry(Edit& edit, StoredLogEntry entry)
{
    entry.id = std::visit(RowWriter(edit, entry), entry.entry);
    entry.revision = 1;
    return entry;
}

std::string auditJson(const StoredLogEntry& entry)
{
    const std::optional<CategoryScheme> unnamed;
    return nlohmann::ordered_json{
        {"kind", toCode(kindOf(entry.entry))},
        {"school", schoolOf(entry.entry).value()},
        {"date", dateOf(entry.entry).text()},
        {"text", textOf(entry.entry, unnamed)},
        {"withdrawn", entry.isWithdrawn}}
        .dump();
}

} // namespace outturn::store
