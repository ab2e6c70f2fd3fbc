#include <store/rows/record_rows.h>

namespace outturn::store {

void writeRecord(Edit& edit, const PlanRecord& record)
{
    const Plan& plan = record.plan;
    writePeople(edit, plan);
    writeIdentity(edit, plan);
    writePriorities(edit, plan);
    writeActions(edit, plan);
    writeMeasures(edit, record.measures);
    writeIndicators(edit, plan);
    writeRisks(edit, plan);
    writeResources(edit, plan);
    for (const Outturn& outturn : record.outturns)
        writeOutturn(edit, outturn);
    for (const Benchmark& benchmark : record.benchmarks)
        writeBenchmark(edit, benchmark);
    for (const Judgement& judgement : record.judgements)
        writeJudgement(edit, judgement);
    for (const Acceptance& acceptance : record.acceptances)
        writeAcceptance(edit, acceptance);
}

Snapshot readSnapshot(const Reading& reading)
{
    // One step at a time: where one of these throws out of a nested braced initialiser, GCC 12
    // destroys the parts before it twice.
    PlanRecord record{.plan = readIdentity(reading)};
    record.measures = readMeasures(reading);
    Snapshot snapshot{.record = std::move(record)};
    snapshot.outturns = readOutturns(reading);
    Plan& plan = snapshot.record.plan;
    readPeople(reading, plan);
    readPriorities(reading, plan);
    plan.actions = readActions(reading);
    readIndicators(reading, plan);
    readRisks(reading, plan);
    readResources(reading, plan);
    readRecorded(reading, snapshot.record);
    for (const StoredOutturn& stored : snapshot.outturns)
        if (!stored.isWithdrawn)
            snapshot.record.outturns.push_back(stored.outturn);
    for (const Row& row : reading.rows("plan_action"))
        snapshot.actionRevisions.emplace(row.get<ActionCode>("code"), row.revision());
    return snapshot;
}

} // namespace outturn::store
