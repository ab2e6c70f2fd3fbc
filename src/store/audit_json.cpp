#include <store/audit_json.h>
#include <store/revision/part_json.h>

namespace outturn::store {

namespace {

using Json = AuditJson;

void addText(Json& object, const char* key, const std::string& text)
{
    if (!text.empty())
        object[key] = text;
}

} // namespace

std::string auditSubject(const Outturn& outturn)
{
    std::string subject = outturn.indicator.text() + " " + outturn.year.label();
    if (outturn.term)
        subject += " " + std::string(toCode(*outturn.term));
    if (outturn.scope != Scope())
        subject += " " + outturn.scope.text();
    return subject;
}

std::string auditSubject(const Benchmark& benchmark)
{
    return benchmark.indicator.text() + " " + benchmark.year.label() + " " +
        std::string(toCode(benchmark.kind));
}

std::string auditJson(const Outturn& outturn, bool isWithdrawn)
{
    Json object;
    object["indicator"] = outturn.indicator.text();
    object["year"] = outturn.year.endYear();
    if (outturn.term)
        object["term"] = toCode(*outturn.term);
    object["stage"] = toCode(outturn.stage);
    object["scope"] = outturn.scope.text();
    const auto* value = std::get_if<Decimal>(&outturn.value);
    object["value"] = value != nullptr ? value->text() : "SUPP";
    if (outturn.cohort) {
        if (outturn.cohort->numerator())
            object["numerator"] = *outturn.cohort->numerator();
        object["denominator"] = outturn.cohort->denominator();
    }
    if (outturn.measure)
        object["measure"] = outturn.measure->text();
    addText(object, "comment", outturn.comment);
    addText(object, "source", outturn.source);
    if (isWithdrawn)
        object["withdrawn"] = true;
    return written(object);
}

std::string auditJson(const Benchmark& benchmark, bool isWithdrawn)
{
    Json object;
    object["indicator"] = benchmark.indicator.text();
    object["kind"] = toCode(benchmark.kind);
    object["year"] = benchmark.year.endYear();
    object["value"] = benchmark.value.text();
    object["stage"] = toCode(benchmark.stage);
    addText(object, "comment", benchmark.comment);
    addText(object, "source", benchmark.source);
    if (isWithdrawn)
        object["withdrawn"] = true;
    return written(object);
}

std::string auditJson(const StoredDataset& dataset)
{
    Json object;
    object["source"] = toCode(dataset.identity.source);
    object["year"] = dataset.identity.year.endYear();
    object["stage"] = toCode(dataset.identity.stage);
    object["area"] = dataset.identity.area;
    object["file"] = dataset.origin.fileName;
    object["sha256"] = dataset.origin.sha256;
    object["rows"] = dataset.rows;
    object["columns"] = dataset.columns;
    if (dataset.isWithdrawn)
        object["withdrawn"] = true;
    return written(object);
}

std::string auditJson(const ProgressNote& note)
{
    Json object;
    object["status"] = toCode(note.status);
    object["date"] = note.date.text();
    addText(object, "author", note.author);
    addText(object, "text", note.text);
    return written(object);
}

std::string auditJson(const Acceptance& acceptance)
{
    Json object;
    object["finding"] = acceptance.finding;
    object["subject"] = acceptance.subject;
    object["reason"] = acceptance.reason;
    object["by"] = acceptance.by;
    if (acceptance.risk)
        object["risk"] = acceptance.risk->text();
    return written(object);
}

std::string auditJson(ActionStatus status)
{
    return written(Json{{"status", toCode(status)}});
}

std::string auditJson(const MeasureVersion& measure)
{
    return written(PartJson()
                       .add("code", measure.code)
                       .add("family", measure.family)
                       .add("name", measure.name)
                       .add("definition", measure.definition)
                       .add("unit", measure.unit)
                       .add("polarity", measure.polarity)
                       .add("decimals", measure.decimals)
                       .add("validFrom", measure.validFrom)
                       .add("validTo", measure.validTo)
                       .add("predecessor", measure.predecessor)
                       .add("comparability", measure.comparability)
                       .add("change", measure.change)
                       .add("sources", measure.sources)
                       .take());
}

std::string auditJson(const PlanRecord& record)
{
    Json object;
    object["priorities"] = record.plan.priorities.size();
    object["actions"] = record.plan.actions.size();
    object["indicators"] = record.plan.indicators.size();
    object["milestones"] = record.plan.milestones.size();
    object["outturns"] = record.outturns.size();
    object["benchmarks"] = record.benchmarks.size();
    addText(object, "source", record.plan.identity.source);
    return written(object);
}

} // namespace outturn::store
