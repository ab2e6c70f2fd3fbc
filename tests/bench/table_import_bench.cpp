// Imports a table of all England beside `sqlite3 .import`, both as programs of their own, and says
// how long the one takes in terms of the other; then reads measures out of what was imported.
// Usage: table_import_bench [FOLDER]; the table is made there, the same every time.
#include <domain/dataset/school_measure.h>
#include <domain/plan/plan.h>
#include <store/plan_store.h>

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <random>
#include <string>
#include <vector>

namespace fs = std::filesystem;
using namespace outturn;

namespace {

constexpr int schoolCount = 22'000;
constexpr int measureCount = 308;
constexpr int councilCount = 152;
constexpr int rounds = 5;

std::string measureName(int index)
{
    return "PTM" + std::to_string(index) + "_EXP";
}

/// A cell of a measure: a figure, or one of the markers as often as the Department's tables have
/// them.
std::string cellOf(std::mt19937& random, int measure)
{
    const auto draw = random() % 100;
    if (draw < 8)
        return "SUPP";
    if (draw < 11)
        return "NE";
    if (draw < 13)
        return "NA";
    if (draw < 14)
        return "NP";
    if (draw < 18)
        return "";
    if (measure % 3 == 0)
        return std::to_string(random() % 101) + "%";
    const int tenths = static_cast<int>(random() % 200) - 100;
    const std::string sign = tenths < 0 ? "-" : "";
    return sign + std::to_string(std::abs(tenths) / 10) + "." +
        std::to_string(std::abs(tenths) % 10);
}

void makeTable(const fs::path& path)
{
    std::mt19937 random(2019);
    std::ofstream out(path, std::ios::binary);
    out << "\xEF\xBB\xBFRECTYPE,LEA,ESTAB,URN,SCHNAME,ADDRESS1,TOWN,PCODE,TELNUM,NFTYPE,AGERANGE,"
           "TELIG";
    for (int measure = 0; measure < measureCount; ++measure)
        out << ',' << measureName(measure);
    out << "\r\n";
    for (int school = 0; school < schoolCount; ++school) {
        out << "1," << 201 + school % councilCount << ',' << 2000 + school % 5000 << ','
            << 100'000 + school * 2 << ",\"School " << school << ", The\"," << school
            << " High Street,Town " << school % 900 << ",AB1 " << school % 10 << "CD,0"
            << 1'000'000'000 + school << ",CY,4-11," << 1 + random() % 90;
        for (int measure = 0; measure < measureCount; ++measure)
            out << ',' << cellOf(random, measure);
        out << "\r\n";
    }
}

struct Run
{
    double seconds = 0;
    long peakKilobytes = 0;
};

/// Runs a program without its output. Ends this one when it fails.
Run run(const std::vector<std::string>& arguments)
{
    std::vector<char*> pointers;
    for (const std::string& argument : arguments)
        pointers.push_back(const_cast<char*>(argument.c_str()));
    pointers.push_back(nullptr);
    const auto start = std::chrono::steady_clock::now();
    std::cout.flush(); // else the child says it again
    const pid_t child = ::fork();
    if (child == 0) {
        if (std::freopen("/dev/null", "w", stdout) == nullptr)
            ::_exit(127);
        ::execvp(pointers.front(), pointers.data());
        ::_exit(127);
    }
    int status = 0;
    rusage usage{};
    ::wait4(child, &status, 0, &usage);
    const std::chrono::duration<double> took = std::chrono::steady_clock::now() - start;
    if (!WIFEXITED(status) || WEXITSTATUS(status) != 0) {
        std::cerr << arguments.front() << " failed\n";
        std::exit(1);
    }
    return {took.count(), usage.ru_maxrss};
}

double median(std::vector<double> values)
{
    std::ranges::sort(values);
    return values[values.size() / 2];
}

void removePlan(const fs::path& plan)
{
    for (const char* suffix : {"", "-wal", "-shm", "-journal"})
        fs::remove(plan.string() + suffix);
}

/// Milliseconds of reading and grouping one measure, and all of them, out of an open file.
void timeMeasures(const fs::path& file)
{
    const auto store = store::PlanStore::open(file, store::Access::ReadOnly, {"bench", "bench"});
    const auto id = store.datasets().front().id;
    const std::vector<std::string> identity = SchoolGroups::columnsNeeded();
    const SchoolGroups groups(store.readDataset(id, identity), SchoolGrouping::Council, {});
    const auto timed = [&](int count) {
        std::vector<std::string> names{"TELIG"};
        for (int measure = 0; measure < count; ++measure)
            names.push_back(measureName(measure));
        const auto start = std::chrono::steady_clock::now();
        const Dataset table = store.readDataset(id, names);
        std::size_t schools = 0;
        for (int measure = 0; measure < count; ++measure)
            schools += static_cast<std::size_t>(
                measureSchools(table, measureName(measure), groups).groups.front().schools);
        const std::chrono::duration<double, std::milli> took =
            std::chrono::steady_clock::now() - start;
        if (schools == 0)
            std::exit(1);
        return took.count();
    };
    std::vector<double> one;
    std::vector<double> all;
    for (int round = 0; round < rounds; ++round) {
        one.push_back(timed(1));
        all.push_back(timed(measureCount));
    }
    std::cout << "one measure by council      " << median(one) << " ms\n"
              << measureCount << " measures by council    " << median(all) << " ms\n";
}

} // namespace

int main(int argc, char** argv)
{
    const fs::path folder = argc > 1 ? fs::path(argv[1]) : fs::temp_directory_path();
    const fs::path table = folder / "2018-2019_england_ks2.csv";
    const fs::path plan = folder / "england.outturn";
    const fs::path database = folder / "england.sqlite";
    makeTable(table);
    std::cout << schoolCount << " schools, " << measureCount + 12 << " columns, "
              << fs::file_size(table) / 1'000'000 << " MB\n";
    std::vector<double> ours;
    std::vector<double> theirs;
    long peak = 0;
    for (int round = 0; round < rounds; ++round) {
        removePlan(plan);
        removePlan(database);
        run({OUTTURN_CLI, "create", plan, "--plan", OUTTURN_PLAN});
        const Run mine = run({OUTTURN_CLI, "import", plan, "--source", "ks2", table});
        ours.push_back(mine.seconds);
        peak = std::max(peak, mine.peakKilobytes);
        theirs.push_back(run({"sqlite3",
                              database.string(),
                              ".mode csv",
                              ".import " + table.string() + " england"})
                             .seconds);
    }
    std::cout << "outturn-cli import          " << median(ours) << " s, " << peak / 1024
              << " MB at most\n"
              << "sqlite3 .import             " << median(theirs) << " s\n"
              << "ratio                       " << median(ours) / median(theirs) << "\n";
    timeMeasures(plan);
}
