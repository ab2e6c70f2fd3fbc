#include <store/rows/record_rows.h>

namespace outturn::store {

void replacePlan(Edit& edit, const Plan& plan, const std::vector<MeasureVersion>& measures)
{
    RowReplacement rows(edit);
    writePeople(rows, plan);
    writeIdentity(rows, plan);
    writePriorities(rows, plan);
    writeActions(rows, plan);
    writeMeasures(rows, measures);
    writeIndicators(rows, plan);
    writeRisks(rows, plan);
    writeResources(rows, plan);
    writeReporting(rows, plan);
    writePapers(rows, plan);
    writeConsultations(rows, plan);
    writeWorkAreas(rows, plan);
    writeSourceRemarks(rows, plan);
    rows.finish();
}

void writeRecord(Edit& edit, const PlanRecord& record)
{
    replacePlan(edit, record.plan, record.measures);
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
    snapshot.benchmarks = readBenchmarks(reading);
    Plan& plan = snapshot.record.plan;
    readPeople(reading, plan);
    readPriorities(reading, plan);
    plan.actions = readActions(reading);
    readIndicators(reading, plan);
    readRisks(reading, plan);
    readResources(reading, plan);
    readReporting(reading, plan);
    readPapers(reading, plan);
    readConsultations(reading, plan);
    readWorkAreas(reading, plan);
    readSourceRemarks(reading, plan);
    readRecorded(reading, snapshot.record);
    for (const StoredOutturn& stored : snapshot.outturns)
        if (!stored.isWithdrawn)
            snapshot.record.outturns.push_back(stored.outturn);
    for (const StoredBenchmark& stored : snapshot.benchmarks)
        if (!stored.isWithdrawn)
            snapshot.record.benchmarks.push_back(stored.benchmark);
    for (const Row& row : reading.rows("plan_action"))
        snapshot.actionRevisions.emplace(row.get<ActionCode>("code"), row.revision());
    snapshot.planRevision = revisionOfPlan(reading);
    return snapshot;
}

} // namespace outturn::store
