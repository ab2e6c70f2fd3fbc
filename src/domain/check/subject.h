#pragma once

#include <domain/identifier.h>
#include <domain/plan/action.h>
#include <domain/plan/plan.h>
#include <domain/plan/resources.h>

#include <cstddef>
#include <string>
#include <vector>

namespace outturn::check {

// What a finding is about, in the words that an acceptance has to repeat.

[[nodiscard]] std::string subjectOf(const Officer& officer);         ///< "officer s-rogers"
[[nodiscard]] std::string subjectOf(const Post& post);               ///< "post director"
[[nodiscard]] std::string subjectOf(const Priority& priority);       ///< "priority 5"
[[nodiscard]] std::string subjectOf(const Action& action);           ///< "action 7"
[[nodiscard]] std::string subjectOf(const Indicator& indicator);     ///< "KS2-EM4"
[[nodiscard]] std::string subjectOf(const Milestone& milestone);     ///< "milestone 6A"
[[nodiscard]] std::string subjectOf(const WorkArea& area);           ///< "work area early-years"
[[nodiscard]] std::string subjectOf(const ReportingDuty& duty);      ///< "duty committee"
[[nodiscard]] std::string subjectOf(const SchoolCategory& category); ///< "category 4"
[[nodiscard]] std::string subjectOf(const Risk& risk);               ///< "risk SSI 1"
[[nodiscard]] std::string subjectOf(const FinanceLine& line);        ///< "finance 2013-14, Unit"
[[nodiscard]] std::string subjectOf(const MeasureVersion& measure);  ///< "measure KS2-RWM4"

/// The plan as a whole: "plan".
[[nodiscard]] std::string planSubject();

/// The scheme of school categories as a whole: "categories".
[[nodiscard]] std::string categoriesSubject();

// What carries no code of its own is known by its place, counted from one: "staffing 1".

[[nodiscard]] std::string paperSubject(std::size_t index);
[[nodiscard]] std::string consultationSubject(std::size_t index);
[[nodiscard]] std::string equalitySubject(std::size_t index);
[[nodiscard]] std::string staffingSubject(std::size_t index);
[[nodiscard]] std::string contractSubject(std::size_t index);
[[nodiscard]] std::string supportSubject(std::size_t index);
[[nodiscard]] std::string decisionSubject(std::size_t index);
[[nodiscard]] std::string narrativeSubject(std::size_t index);

/// Every subject that @p record can give rise to, in the plan's order.
[[nodiscard]] std::vector<std::string> subjectsInOrder(const PlanRecord& record);

/// "a", "a and b", "a, b and c".
[[nodiscard]] std::string enumeration(const std::vector<std::string>& parts);

} // namespace outturn::check
