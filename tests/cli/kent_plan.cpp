#include "kent_plan.h"

#include <catch2/catch.hpp>

using nlohmann::ordered_json;

std::string dataFile(const std::string& name)
{
    return std::string(OUTTURN_DATA_DIR) + "/" + name;
}

KentPlan::KentPlan()
    : KentPlan(dataFile("plans/kent-2013-16.json"))
{
}

KentPlan::KentPlan(const std::string& planDocument)
    : m_file((m_folder / "kent.outturn").string())
{
    const Outcome outcome = runCli({"create", m_file, "--plan", planDocument});
    INFO(outcome.err);
    REQUIRE(outcome.exitCode == 0);
}

Outcome KentPlan::run(const std::string& command, const std::vector<std::string>& arguments) const
{
    std::vector<std::string> all{command, m_file};
    all.insert(all.end(), arguments.begin(), arguments.end());
    return runCli(all);
}

std::string
KentPlan::done(const std::string& command, const std::vector<std::string>& arguments) const
{
    const Outcome outcome = run(command, arguments);
    INFO(outcome.out);
    CHECK(outcome.err.empty());
    REQUIRE(outcome.exitCode == 0);
    return outcome.out;
}

ordered_json KentPlan::status(int year) const
{
    return ordered_json::parse(done("status", {"--year", std::to_string(year), "--json"}));
}

ordered_json KentPlan::indicator(const std::string& code, int year) const
{
    const ordered_json all = status(year);
    for (const auto& indicator : all["indicators"])
        if (indicator["code"] == code)
            return indicator;
    FAIL("no indicator " << code);
    return {};
}

std::string KentPlan::everything() const
{
    std::string all = done("verify"); // with the audit trail's length and head
    for (int year = 2012; year <= 2016; ++year)
        all += status(year).dump();
    return all;
}
