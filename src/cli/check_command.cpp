#include <cli/commands.h>
#include <cli/json_text.h>
#include <cli/plan_files.h>
#include <domain/check/plan_check.h>
#include <planfile/plan_document.h>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace outturn::cli {
namespace {

using nlohmann::ordered_json;

constexpr std::array severities{Severity::Fault, Severity::Warning, Severity::Hint};

struct CheckOptions
{
    std::string file;
    bool json = false;
};

PlanRecord recordIn(const std::filesystem::path& file, const Session& session)
{
    if (file.extension() == ".json")
        return planfile::loadPlanDocument(file);
    return openPlan(file, store::Access::ReadOnly, session).load().record;
}

std::ptrdiff_t countOf(const std::vector<Finding>& findings, Severity severity)
{
    return std::ranges::count(findings, severity, &Finding::severity);
}

ordered_json toJson(const Acceptance& acceptance)
{
    return {
        {"by", acceptance.by},
        {"reason", acceptance.reason},
        {"risk", acceptance.risk ? ordered_json(acceptance.risk->text()) : ordered_json(nullptr)}};
}

ordered_json toJson(const Finding& finding)
{
    return {
        {"severity", toCode(finding.severity)},
        {"code", finding.code},
        {"subject", finding.subject},
        {"message", finding.message},
        {"accepted", finding.accepted ? toJson(*finding.accepted) : ordered_json(nullptr)}};
}

ordered_json toJson(const PlanIdentity& plan, const std::vector<Finding>& findings)
{
    ordered_json result;
    result["plan"] = {{"title", plan.title}, {"council", plan.council}};
    result["findings"] = ordered_json::array();
    for (const Finding& finding : findings)
        result["findings"].push_back(toJson(finding));
    result["counts"] = ordered_json::object();
    for (const Severity severity : severities)
        result["counts"][std::string(toCode(severity))] = countOf(findings, severity);
    return result;
}

void printFinding(const Finding& finding, const Session& session)
{
    constexpr std::size_t indent = 4;
    session.print(
        fmt::format("{}  {}  [{}]", toCode(finding.severity), finding.subject, finding.code));
    for (const std::string& line : wrapped(finding.message, session.width - indent))
        session.print(std::string(indent, ' ') + line);
    if (finding.accepted)
        session.print(fmt::format(
            "{:{}}accepted by {}: {}", "", indent, finding.accepted->by, finding.accepted->reason));
}

std::string counted(std::ptrdiff_t count, std::string_view noun)
{
    return fmt::format("{} {}{}", count, noun, count == 1 ? "" : "s");
}

void printFindings(const Plan& plan, const std::vector<Finding>& findings, const Session& session)
{
    for (const Finding& finding : findings)
        printFinding(finding, session);
    session.print(
        findings.empty() ? "The plan check has nothing to question."
                         : fmt::format(
                               "{}: {}, {}, {}.",
                               counted(std::ssize(findings), "finding"),
                               counted(countOf(findings, Severity::Fault), "fault"),
                               counted(countOf(findings, Severity::Warning), "warning"),
                               counted(countOf(findings, Severity::Hint), "hint")));
    if (plan.indicators.empty())
        session.print("The plan sets no indicators, so no figures were checked.");
}

void check(const CheckOptions& options, const Session& session)
{
    const PlanRecord record = recordIn(options.file, session);
    const std::vector<Finding> findings = checkPlan(record);
    if (options.json)
        session.out << jsonText(toJson(record.plan.identity, findings));
    else
        printFindings(record.plan, findings, session);
}

} // namespace

void addCheckCommand(CLI::App& app, const Session& session)
{
    auto options = std::make_shared<CheckOptions>();
    CLI::App* command =
        app.add_subcommand("check", "List what a careful officer would question in a plan");
    command->add_option("FILE", options->file, "A plan file, or a plan document ending in .json")
        ->required();
    command->add_flag("--json", options->json, "Print the findings as JSON");
    command->callback([options, &session] { check(*options, session); });
}

} // namespace outturn::cli
