// Imports tables of all England, the register of its schools and their inspections beside
// `sqlite3 .import`, both as programs of their own, and says how long the one takes in terms of the
// other; then shares measures out by council, district and phase.
// Usage: table_import_bench [FOLDER]; the files are made there, the same every time.
#include <domain/dataset/school_measure.h>
#include <domain/plan/plan.h>
#include <import/dataset/dataset_file.h>
#include <store/datasets/published_tables.h>
#include <store/plan_store.h>

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
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
constexpr int districtCount = 326;
constexpr int registerCount = 50'000; // schools that have closed among them
constexpr int inspectionCount = 60'000;
constexpr int rounds = 5;

int urnOf(int school)
{
    return 100'000 + school * 2;
}

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
            << urnOf(school) << ",\"School " << school << ", The\"," << school
            << " High Street,Town " << school % 900 << ",AB1 " << school % 10 << "CD,0"
            << 1'000'000'000 + school << ",CY,4-11," << 1 + random() % 90;
        for (int measure = 0; measure < measureCount; ++measure)
            out << ',' << cellOf(random, measure);
        out << "\r\n";
    }
}

/// The columns that a register of schools is read for, and as many more of its kind.
void makeRegister(const fs::path& path)
{
    constexpr std::array phases{"Primary", "Secondary", "Nursery", "Not applicable", "All-through"};
    std::ofstream out(path, std::ios::binary);
    out << "URN,LA (code),LA (name),EstablishmentNumber,EstablishmentName,TypeOfEstablishment "
           "(name),EstablishmentStatus (name),OpenDate,CloseDate,PhaseOfEducation (name),"
           "StatutoryLowAge,StatutoryHighAge,NumberOfPupils,PercentageFSM,LastChangedDate,Street,"
           "Town,Postcode,TelephoneNum,DistrictAdministrative (name)\r\n";
    for (int school = 0; school < registerCount; ++school) {
        const bool isClosed = school >= schoolCount;
        out << urnOf(school) << ',' << 201 + school % councilCount << ",Council "
            << school % councilCount << ',' << 2000 + school % 5000 << ",\"School " << school
            << ", The\",Community school," << (isClosed ? "Closed" : "Open") << ",01-09-1998,"
            << (isClosed ? "31-08-2012" : "") << ','
            << phases[static_cast<std::size_t>(school) % phases.size()] << ",4,11,"
            << 40 + school % 400 << ',' << school % 50 << '.' << school % 10 << ",14-11-2018,"
            << school << " High Street,Town " << school % 900 << ",AB1 " << school % 10 << "CD,0"
            << 1'000'000'000 + school << ",District " << school % districtCount << "\r\n";
    }
}

void makeInspections(const fs::path& path)
{
    constexpr std::array ratings{"Outstanding", "Good", "Requires Improvement", "Inadequate"};
    std::mt19937 random(2018);
    std::ofstream out(path, std::ios::binary);
    out << "URN,Rating,Inspection Date\r\n";
    for (int i = 0; i < inspectionCount; ++i)
        out << urnOf(i % schoolCount) << ',' << ratings[random() % ratings.size()] << ','
            << 20'060'101 + i / schoolCount * 30'000 + static_cast<int>(random() % 12) * 100 +
                static_cast<int>(random() % 28)
            << "\r\n";
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

struct Source
{
    const char* code;
    const char* what;
    fs::path file;
    int rounds; ///< a small file is taken oftener: what else the machine does weighs more
};

/// Seconds of both, each into a file that has no table yet, and the most memory that ours took, by
/// turns.
void timeImport(const Source& source, const fs::path& plan, const fs::path& database)
{
    std::vector<double> ours;
    std::vector<double> theirs;
    long peak = 0;
    for (int round = 0; round < source.rounds; ++round) {
        const fs::path copy = plan.string() + ".copy";
        fs::copy_file(plan, copy, fs::copy_options::overwrite_existing);
        removePlan(database);
        const Run mine =
            run({OUTTURN_CLI, "import", copy, "--source", source.code, source.file.string()});
        ours.push_back(mine.seconds);
        peak = std::max(peak, mine.peakKilobytes);
        theirs.push_back(run({"sqlite3",
                              database.string(),
                              ".mode csv",
                              ".import " + source.file.string() + " england"})
                             .seconds);
        removePlan(copy);
    }
    std::cout << source.what << " (" << fs::file_size(source.file) / 1'000'000
              << " MB): " << median(ours) << " s, " << peak / 1024
              << " MB at most; sqlite3 .import " << median(theirs) << " s; ratio "
              << median(ours) / median(theirs) << "\n";
}

/// How long an import says nothing of how far it is, at most: as long as that a user waits after
/// stopping it.
void timeProgress(const fs::path& table, const fs::path& file)
{
    using Clock = std::chrono::steady_clock;
    auto store = store::PlanStore::open(file, store::Access::ReadWrite, {"bench", "bench"});
    std::ifstream in(table, std::ios::binary);
    const std::string text{std::istreambuf_iterator<char>(in), {}};
    std::chrono::duration<double, std::milli> longest{0};
    int words = 0;
    Clock::time_point last = Clock::now();
    const auto hear = [&](std::size_t, std::size_t) {
        const Clock::time_point now = Clock::now();
        longest = std::max<std::chrono::duration<double, std::milli>>(longest, now - last);
        last = now;
        ++words;
        return true;
    };
    const auto read = imports::readDataset(
        text,
        {.source = DatasetSource::KeyStage2,
         .fileName = table.filename().string(),
         .year = {},
         .stage = {}},
        hear);
    static_cast<void>(store.importDataset(read.dataset, imports::reportOn(read), hear));
    static_cast<void>(hear(0, 0));
    std::cout << "the import says how far it is " << words << " times, and is silent for "
              << longest.count() << " ms at most\n";
}

/// Milliseconds of reading and sharing out one measure, and all of them, out of an open file.
void timeMeasures(const fs::path& file)
{
    const auto store = store::PlanStore::open(file, store::Access::ReadOnly, {"bench", "bench"});
    const store::PublishedTables tables(store);
    const auto id = tables.of(DatasetSource::KeyStage2).front().id;
    const SchoolRegister schools = tables.schools();
    const std::vector<std::string> identity = SchoolGroups::columnsNeeded();
    const Dataset known = store.readDataset(id, identity);
    for (const auto& [grouping, code] : EnumCodes<SchoolGrouping>::table) {
        if (grouping == SchoolGrouping::School)
            continue;
        const SchoolGroups groups(known, grouping, schools);
        const auto timed = [&](int count) {
            std::vector<std::string> names{"TELIG"};
            for (int measure = 0; measure < count; ++measure)
                names.push_back(measureName(measure));
            const auto start = std::chrono::steady_clock::now();
            const Dataset table = store.readDataset(id, names);
            std::size_t counted = 0;
            for (int measure = 0; measure < count; ++measure)
                counted += static_cast<std::size_t>(
                    measureSchools(table, measureName(measure), groups).groups.front().schools);
            const std::chrono::duration<double, std::milli> took =
                std::chrono::steady_clock::now() - start;
            if (counted == 0)
                std::exit(1);
            return took.count();
        };
        std::vector<double> one;
        std::vector<double> all;
        for (int round = 0; round < 5 * rounds; ++round) {
            one.push_back(timed(1));
            all.push_back(timed(measureCount));
        }
        std::cout << "by " << code << ", " << groups.groups().size() << " groups: one measure "
                  << median(one) << " ms, " << measureCount << " measures " << median(all)
                  << " ms\n";
    }
}

} // namespace

int main(int argc, char** argv)
{
    const fs::path folder = argc > 1 ? fs::path(argv[1]) : fs::temp_directory_path();
    const std::array<Source, 3> sources{
        {{"ks2", "22,000 schools with 320 columns", folder / "2018-2019_england_ks2.csv", rounds},
         {"gias", "50,000 rows of a register", folder / "gias_20190401.csv", 3 * rounds},
         {"ofsted", "60,000 inspections", folder / "inspections_2018.csv", 7 * rounds}}};
    makeTable(sources[0].file);
    makeRegister(sources[1].file);
    makeInspections(sources[2].file);
    const fs::path plan = folder / "england.outturn";
    removePlan(plan);
    run({OUTTURN_CLI, "create", plan, "--plan", OUTTURN_PLAN});
    for (const Source& source : sources)
        timeImport(source, plan, folder / "england.sqlite");
    const fs::path copy = plan.string() + ".copy";
    fs::copy_file(plan, copy, fs::copy_options::overwrite_existing);
    timeProgress(sources[0].file, copy);
    removePlan(copy);
    for (const Source& source : sources)
        run({OUTTURN_CLI, "import", plan, "--source", source.code, source.file});
    timeMeasures(plan);
}
