#include <planfile/format/actions.h>
#include <planfile/format/categories.h>
#include <planfile/format/consultations.h>
#include <planfile/format/equality.h>
#include <planfile/format/figures.h>
#include <planfile/format/heading.h>
#include <planfile/format/identity.h>
#include <planfile/format/indicators.h>
#include <planfile/format/measures.h>
#include <planfile/format/papers.h>
#include <planfile/format/people.h>
#include <planfile/format/policy.h>
#include <planfile/format/record.h>
#include <planfile/format/reporting.h>
#include <planfile/format/resources.h>
#include <planfile/format/source_remarks.h>
#include <planfile/format/vocabulary.h>
#include <planfile/format/work_areas.h>
#include <planfile/json/object_reader.h>
#include <planfile/json/object_writer.h>

#include <algorithm>
#include <utility>
#include <vector>

namespace outturn::planfile {

namespace {

constexpr Heading planHeading{.format = "outturn-plan", .version = 1};
constexpr int usualDisclosureThreshold = 10;
constexpr int highestDisclosureThreshold = 1000;

[[nodiscard]] Plan readPlan(ObjectReader& object)
{
    return {
        .identity = object.required<PlanIdentity>("identity"),
        .policy = object.required<RagPolicy>("policy"),
        .disclosureThreshold = object.integer("disclosureThreshold", 0, highestDisclosureThreshold)
                                   .value_or(usualDisclosureThreshold),
        .narrative = object.list<NarrativeSection>("narrative"),
        .officers = object.list<Officer>("officers"),
        .posts = object.list<Post>("posts"),
        .priorities = object.list<Priority>("priorities"),
        .actions = object.list<Action>("actions"),
        .indicators = object.list<Indicator>("indicators"),
        .milestones = object.list<Milestone>("milestones"),
        .decisions = object.list<Decision>("decisions"),
        .risks = object.list<Risk>("risks"),
        .finance = object.list<FinanceLine>("finance"),
        .staffing = object.list<Staffing>("staffing"),
        .contracts = object.list<Contract>("contracts"),
        .support = object.list<SupportRequest>("support"),
        .reporting = object.list<ReportingDuty>("reporting"),
        .papers = object.list<CommitteePaper>("papers"),
        .consultations = object.list<Consultation>("consultations"),
        .equality = object.list<EqualityAssessment>("equality"),
        .categories = object.optional<CategoryScheme>("categories"),
        .workAreas = object.list<WorkArea>("workAreas"),
        .remarks = object.list<SourceRemark>("remarks"),
        .statedVariances = object.list<StatedVariance>("statedVariances"),
    };
}

void writePlan(ObjectWriter& object, const Plan& plan)
{
    object.always("identity", plan.identity)
        .always("policy", plan.policy)
        .unless("disclosureThreshold", plan.disclosureThreshold, usualDisclosureThreshold)
        .ifAny("narrative", plan.narrative)
        .ifAny("officers", plan.officers)
        .ifAny("posts", plan.posts)
        .ifAny("priorities", plan.priorities)
        .ifAny("actions", plan.actions)
        .ifAny("indicators", plan.indicators)
        .ifAny("milestones", plan.milestones)
        .ifAny("decisions", plan.decisions)
        .ifAny("risks", plan.risks)
        .ifAny("finance", plan.finance)
        .ifAny("staffing", plan.staffing)
        .ifAny("contracts", plan.contracts)
        .ifAny("support", plan.support)
        .ifAny("reporting", plan.reporting)
        .ifAny("papers", plan.papers)
        .ifAny("consultations", plan.consultations)
        .ifAny("equality", plan.equality)
        .ifSet("categories", plan.categories)
        .ifAny("workAreas", plan.workAreas)
        .ifAny("remarks", plan.remarks)
        .ifAny("statedVariances", plan.statedVariances);
}

/// A document gives no sequence numbers: its order is the order of entry.
template <class Figure>
[[nodiscard]] std::vector<Figure> inOrderOfEntry(std::vector<Figure> figures)
{
    std::ranges::stable_sort(figures, {}, &Figure::sequence);
    return figures;
}

} // namespace

PlanRecord Format<PlanRecord>::read(const Node& node)
{
    return readObject(node, [](ObjectReader& object) {
        readHeading(object, planHeading);
        return PlanRecord{
            .plan = readPlan(object),
            .measures = object.list<MeasureVersion>("measures"),
            .outturns = object.list<Outturn>("outturns"),
            .benchmarks = object.list<Benchmark>("benchmarks"),
            .judgements = object.list<Judgement>("judgements"),
            .acceptances = object.list<Acceptance>("acceptances"),
        };
    });
}

OrderedJson Format<PlanRecord>::write(const PlanRecord& record)
{
    ObjectWriter object;
    writeHeading(object, planHeading);
    writePlan(object, record.plan);
    return object.ifAny("measures", record.measures)
        .ifAny("outturns", inOrderOfEntry(record.outturns))
        .ifAny("benchmarks", inOrderOfEntry(record.benchmarks))
        .ifAny("judgements", record.judgements)
        .ifAny("acceptances", record.acceptances)
        .take();
}

} // namespace outturn::planfile
