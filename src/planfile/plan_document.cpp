#include <domain/error.h>
#include <domain/plan/integrity.h>
#include <planfile/format/record.h>
#include <planfile/json/parse.h>
#include <planfile/json/whole_file.h>
#include <planfile/measure_catalogue.h>
#include <planfile/needed_measures.h>
#include <planfile/plan_document.h>

#include <set>
#include <utility>
#include <vector>

namespace outturn::planfile {

namespace {

/// The document's own measures, then those of the catalogue that it leaves undefined but leads to.
void addCatalogueMeasures(PlanRecord& record)
{
    std::set<MeasureCode> own;
    for (const MeasureVersion& version : record.measures)
        own.insert(version.code);
    std::vector<MeasureVersion> known = record.measures;
    for (const MeasureVersion& version : builtInMeasures())
        if (!own.contains(version.code))
            known.push_back(version);
    for (MeasureVersion& version : neededMeasures(record, known))
        if (!own.contains(version.code))
            record.measures.push_back(std::move(version));
}

void refuseFaults(const PlanRecord& record)
{
    const std::vector<IntegrityFault> faults = integrityFaults(record);
    if (faults.empty())
        return;
    std::string message = faults.front().message;
    const std::size_t others = faults.size() - 1;
    if (others == 1)
        message += " (one more fault after this)";
    else if (others > 1)
        message += " (" + std::to_string(others) + " more faults after this)";
    throw Error(ErrorKind::Input, message, faults.front().place);
}

} // namespace

PlanRecord readPlanDocument(std::string_view json)
{
    const Json document = parseDocument(json);
    PlanRecord record = Format<PlanRecord>::read(Node(document));
    addCatalogueMeasures(record);
    refuseFaults(record);
    return record;
}

PlanRecord loadPlanDocument(const std::filesystem::path& file)
{
    const std::string text = wholeFile(file, "a plan document");
    try {
        return readPlanDocument(text);
    } catch (const Error& error) {
        throw Error(error.kind(), error.message(), file.filename().string() + ": " + error.place());
    }
}

std::string writePlanDocument(const PlanRecord& record)
{
    PlanRecord portable = record;
    portable.measures = neededMeasures(record, record.measures);
    try {
        return Format<PlanRecord>::write(portable).dump(2) + '\n';
    } catch (const OrderedJson::type_error&) {
        throw Error(
            ErrorKind::Input,
            "a text of the plan is not UTF-8, so the plan cannot be written as a document",
            portable.plan.identity.title);
    }
}

} // namespace outturn::planfile
