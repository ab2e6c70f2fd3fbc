#include <domain/plan/plan.h>
#include <domain/reporting/report_template.h>

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

using namespace outturn;

namespace {

[[nodiscard]] std::vector<std::string> wordsInSchema(const char* file, const char* definition)
{
    const auto path = std::filesystem::path(OUTTURN_DATA_DIR) / "schema" / file;
    std::ifstream stream(path);
    const auto schema = nlohmann::json::parse(stream);
    return schema.at("$defs").at(definition).at("enum").get<std::vector<std::string>>();
}

template <class E>
[[nodiscard]] std::vector<std::string> wordsInDomain()
{
    std::vector<std::string> words;
    for (const auto& [value, code] : EnumCodes<E>::table)
        words.emplace_back(code);
    return words;
}

template <class E>
void checkWords(const char* definition)
{
    CAPTURE(definition);
    CHECK(wordsInSchema("plan.schema.json", definition) == wordsInDomain<E>());
}

} // namespace

TEST_CASE("The schema's lists of words are those that the program reads")
{
    checkWords<Unit>("unit");
    checkWords<Polarity>("polarity");
    checkWords<Frequency>("frequency");
    checkWords<Term>("term");
    checkWords<Stage>("stage");
    checkWords<BenchmarkKind>("benchmarkKind");
    checkWords<Reach>("reach");
    checkWords<Direction>("direction");
    checkWords<ActionStatus>("actionStatus");
    checkWords<SupportLink>("supportLink");
    checkWords<TargetsFor>("targetsFor");
    checkWords<AssessmentState>("assessmentState");
    checkWords<StatedSide>("statedSide");
    CHECK(wordsInSchema("measures.schema.json", "unit") == wordsInDomain<Unit>());
    CHECK(wordsInSchema("measures.schema.json", "polarity") == wordsInDomain<Polarity>());
    CHECK(
        wordsInSchema("report-template.schema.json", "reportKind") == wordsInDomain<ReportKind>());
    CHECK(
        wordsInSchema("report-template.schema.json", "reportPart") == wordsInDomain<ReportPart>());
    CHECK(wordsInSchema("report-template.schema.json", "ragStatus") == wordsInDomain<RagStatus>());
    CHECK(wordsInSchema("measures.schema.json", "comparability") == wordsInDomain<Comparability>());
}
