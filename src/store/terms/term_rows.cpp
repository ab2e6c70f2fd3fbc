#include <domain/error.h>
#include <store/terms/term_rows.h>

namespace outturn::store {

bool knowsTerms(const SqliteFile& file)
{
    return file.hasTable("term_lock");
}

namespace {

TermStage figuresOf(const Row& row)
{
    return {
        .year = row.get<AcademicYear>("year"),
        .term = row.get<Term>("term"),
        .stage = row.get<Stage>("stage")};
}

EntryStep stepOf(const Row& row)
{
    return {.by = row.text("taken_by"), .at = row.text("taken_at")};
}

} // namespace

std::vector<TermLock> readLocks(const Reading& reading)
{
    std::vector<TermLock> locks;
    for (const Row& row : reading.rows("term_lock"))
        locks.push_back(
            {.figures = figuresOf(row), .by = row.text("locked_by"), .at = row.text("locked_at")});
    return locks;
}

std::optional<Row> findLockRow(const Reading& reading, const TermStage& figures)
{
    for (Row& row : reading.rows("term_lock"))
        if (figuresOf(row) == figures)
            return std::move(row);
    return std::nullopt;
}

Terms::Steps readSteps(const Reading& reading)
{
    Terms::Steps steps;
    for (const Row& row : reading.rows("entry_step")) {
        EntrySteps& of = steps[row.get<std::int64_t>("outturn")];
        (row.get<EntryState>("state") == EntryState::Accepted ? of.accepted : of.reviewed) =
            stepOf(row);
    }
    return steps;
}

std::optional<Row> findStepRow(const Reading& reading, std::int64_t outturn, EntryState state)
{
    for (Row& row : reading.rows("entry_step"))
        if (row.get<std::int64_t>("outturn") == outturn && row.get<EntryState>("state") == state)
            return std::move(row);
    return std::nullopt;
}

bool readAsksForReview(const Reading& reading)
{
    const std::vector<Row> rows = reading.rows("entry_procedure");
    return !rows.empty() && rows.front().get<bool>("asks_for_review");
}

void requireUnlocked(const std::vector<TermLock>& locks, const Outturn& outturn)
{
    if (const TermLock* lock = findLock(locks, termStageOf(outturn)))
        throw Error(
            ErrorKind::Input,
            sentenceOn(*lock) + " Nothing of it changes until it is unlocked",
            outturn.indicator.text() + " " + outturn.year.label());
}

} // namespace outturn::store
