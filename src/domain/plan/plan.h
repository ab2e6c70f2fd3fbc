#pragma once

#include <domain/identifier.h>
#include <domain/measure/measure.h>
#include <domain/outturn/outturn.h>
#include <domain/period/academic_year.h>
#include <domain/period/plan_year.h>
#include <domain/plan/action.h>
#include <domain/plan/committee_paper.h>
#include <domain/plan/consultation.h>
#include <domain/plan/equality_assessment.h>
#include <domain/plan/indicator.h>
#include <domain/plan/people.h>
#include <domain/plan/reporting_calendar.h>
#include <domain/plan/resources.h>
#include <domain/plan/school_category.h>
#include <domain/plan/source_remark.h>
#include <domain/plan/work_area.h>
#include <domain/rating/policy.h>
#include <domain/rating/rag_status.h>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace outturn {

/// One of the ends that the plan sets, under its number.
struct Priority
{
    PriorityNumber number;
    std::string title;       ///< short, for headings
    std::string description; ///< the ambition in full
    std::string reconstructed;
    friend bool operator==(const Priority&, const Priority&) = default;
};

/// A part of the plan that is text alone: core purpose, processes, contribution to wider
/// objectives.
struct NarrativeSection
{
    std::string title;
    std::vector<std::string> paragraphs;
    friend bool operator==(const NarrativeSection&, const NarrativeSection&) = default;
};

/// What identifies a plan and what it holds throughout.
struct PlanIdentity
{
    std::string title;
    std::string council;
    std::string directorate;
    std::string division;
    PlanYear planYear;
    AcademicYear firstTargetYear;
    AcademicYear lastTargetYear;
    std::optional<PostCode> portfolioHolder; ///< the cabinet member
    std::optional<PostCode> corporateDirector;
    std::optional<PostCode> director; ///< responsible, and accountable where nobody else is
    std::string source;               ///< the document the plan was taken from
    friend bool operator==(const PlanIdentity&, const PlanIdentity&) = default;
};

/// A comparator's figure for an indicator in a year. A later figure never erases an earlier one:
/// the furthest stage counts, then the latest entered (findBenchmark()).
struct Benchmark
{
    IndicatorCode indicator;
    BenchmarkKind kind = BenchmarkKind::National;
    AcademicYear year;
    Decimal value;
    Stage stage = Stage::Validated;
    std::string comment;
    std::string source;
    std::string enteredBy;     ///< the person, as the store knows them; empty in a plan document
    std::string enteredAt;     ///< UTC, ISO 8601; empty in a plan document
    std::int64_t sequence = 0; ///< order of entry, given by the store
    friend bool operator==(const Benchmark&, const Benchmark&) = default;
};

/// A named person's rating, for indicators under the judgement policy.
struct Judgement
{
    IndicatorCode indicator;
    AcademicYear year;
    Scope scope;
    RagStatus status = RagStatus::Amber; ///< green, amber or red
    std::string by;
    std::string reason;
    friend bool operator==(const Judgement&, const Judgement&) = default;
};

/// A finding of the plan check that somebody has accepted, with the reason.
struct Acceptance
{
    std::string finding; ///< the finding's code
    std::string subject; ///< what it was about
    std::string reason;
    std::string by;
    std::optional<RiskCode> risk;
    friend bool operator==(const Acceptance&, const Acceptance&) = default;
};

/// A business plan: what is to be reached, by whom, with what.
struct Plan
{
    PlanIdentity identity;
    RagPolicy policy;
    int disclosureThreshold = 10; ///< figures about fewer pupils are withheld from the public
    std::vector<NarrativeSection> narrative;
    std::vector<Officer> officers;
    std::vector<Post> posts;
    std::vector<Priority> priorities;
    std::vector<Action> actions;
    std::vector<Indicator> indicators;
    std::vector<Milestone> milestones;
    std::vector<Decision> decisions;
    std::vector<Risk> risks;
    std::vector<FinanceLine> finance;
    std::vector<Staffing> staffing;
    std::vector<Contract> contracts;
    std::vector<SupportRequest> support;
    std::vector<ReportingDuty> reporting; ///< the plan's reporting calendar
    std::vector<CommitteePaper> papers;   ///< oldest first
    std::vector<Consultation> consultations;
    std::vector<EqualityAssessment> equality;
    std::optional<CategoryScheme> categories;
    std::vector<WorkArea> workAreas;
    std::vector<SourceRemark> remarks;
    std::vector<StatedVariance> statedVariances;
    friend bool operator==(const Plan&, const Plan&) = default;
};

/// A plan with all that has been recorded against it: what a plan document or a plan file holds.
struct PlanRecord
{
    Plan plan;
    std::vector<MeasureVersion> measures; ///< every version that the plan needs to be understood
    std::vector<Outturn> outturns;
    std::vector<Benchmark> benchmarks;
    std::vector<Judgement> judgements;
    std::vector<Acceptance> acceptances;
    friend bool operator==(const PlanRecord&, const PlanRecord&) = default;
};

/// The indicator with that code; nullptr when the plan has none.
[[nodiscard]] const Indicator* findIndicator(const Plan& plan, const IndicatorCode& code);

/// The priority with that number; nullptr when the plan has none.
[[nodiscard]] const Priority* findPriority(const Plan& plan, PriorityNumber number);

/// The post with that code; nullptr when the plan has none.
[[nodiscard]] const Post* findPost(const Plan& plan, const PostCode& code);

/// The names of those who hold @p post on @p day, in the plan's order.
[[nodiscard]] std::vector<std::string> holders(const Plan& plan, const PostCode& post, Date day);

/// The post with whoever held it on @p day: "Director (A. Name)", or the title alone when vacant.
[[nodiscard]] std::string postText(const Plan& plan, const PostCode& post, Date day);

/// The post that answers for an indicator: its own lead, else the plan's director.
[[nodiscard]] std::optional<PostCode> accountablePost(const Plan& plan, const Indicator& indicator);

/// The milestones of a priority, the actions that serve it, its indicators; in the plan's order.
[[nodiscard]] std::vector<const Milestone*> milestonesOf(const Plan& plan, PriorityNumber number);
[[nodiscard]] std::vector<const Action*> actionsOf(const Plan& plan, PriorityNumber number);
[[nodiscard]] std::vector<const Indicator*> indicatorsOf(const Plan& plan, PriorityNumber number);

} // namespace outturn
