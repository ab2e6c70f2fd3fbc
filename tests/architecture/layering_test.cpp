#include "source_files.h"

#include <catch2/catch.hpp>

#include <fstream>
#include <map>
#include <regex>
#include <set>
#include <sstream>
#include <string>
#include <vector>

using outturn::architecture::literalsOf;
using outturn::architecture::SourceFile;
using outturn::architecture::sourceFiles;
using outturn::architecture::withoutComments;

namespace {

using Names = std::set<std::string>;

/// Which folders of src a folder may include, itself left out. docs/architecture.md draws it.
const std::map<std::string, Names> allowedFolders{
    {"domain", {}},
    {"planfile", {"domain"}},
    {"import", {"domain"}},
    {"store", {"domain"}},
    {"report", {"domain"}},
    {"cli", {"domain", "planfile", "import", "store", "report"}},
    {"app", {"domain", "planfile", "import", "store", "report"}}};

/// Which headers of others a folder may include beside the standard library's, by their beginning.
/// A form of ui/ becomes the header ui_NAME.h. Qt's are known by their first letters and belong to
/// app alone.
const std::map<std::string, Names> allowedLibraries{
    {"domain", {}},
    {"planfile", {"nlohmann/"}},
    // emmintrin.h: the processor's sixteen bytes at a time
    {"import", {"emmintrin.h", "pugixml.hpp", "xxhash.h", "zip.h"}},
    {"store",
     {"soci/", "sqlite3.h", "nettle/", "nlohmann/", "unistd.h", "fcntl.h", "sys/", "pwd.h"}},
    {"report",
     {"pugixml.hpp",
      "cairo.h",
      "fontconfig/",
      "hb",
      "nlohmann/",
      "zlib.h",
      "zip.h",
      "xlsxwriter.h",
      "docx/fixed_parts.h",
      "html/style_sheet.h",
      "unistd.h",
      "fcntl.h",
      "sys/"}},
    {"cli", {"CLI/", "fmt/", "nlohmann/", "malloc.h", "unistd.h", "sys/"}},
    {"app", {"ui_", "fontconfig/", "unistd.h", "sys/"}}};

const std::vector<SourceFile>& sources()
{
    static const std::vector<SourceFile> files = sourceFiles(OUTTURN_SOURCE_DIR "/src");
    return files;
}

std::string inner(const std::string& include)
{
    return include.substr(1, include.size() - 2);
}

std::string folderOf(const std::string& header)
{
    return header.substr(0, header.find('/'));
}

bool isOurs(const std::string& header)
{
    return header.find('/') != std::string::npos && allowedFolders.contains(folderOf(header));
}

bool isQt(const std::string& header)
{
    static const std::regex qt("^(Q[A-Z]|Qt)");
    return std::regex_search(header, qt);
}

bool isStandard(const std::string& header)
{
    static const std::regex standard("^[a-z_]+$");
    return std::regex_match(header, standard);
}

bool isAllowedLibrary(const std::string& folder, const std::string& header)
{
    for (const std::string& beginning : allowedLibraries.at(folder))
        if (header.starts_with(beginning))
            return true;
    return false;
}

/// Why @p file may not include @p header; empty when it may.
std::string objection(const SourceFile& file, const std::string& header)
{
    if (isOurs(header)) {
        const std::string other = folderOf(header);
        const bool isAllowed =
            other == file.folder || allowedFolders.at(file.folder).contains(other);
        return isAllowed ? std::string() : file.folder + " may not know " + other;
    }
    if (isQt(header))
        return file.folder == "app" ? std::string() : "Qt belongs to app";
    if (isStandard(header) || isAllowedLibrary(file.folder, header))
        return {};
    return file.folder + " may not use this library";
}

/// The first word of each council's name that a plan in data/ is of.
Names councils()
{
    static const std::regex identity(R"re("council"\s*:\s*"([^" ]+))re");
    Names names;
    for (const auto& entry :
         std::filesystem::directory_iterator(OUTTURN_SOURCE_DIR "/data/plans")) {
        std::ifstream file(entry.path());
        std::ostringstream text;
        text << file.rdbuf();
        const std::string content = text.str();
        if (std::smatch match; std::regex_search(content, match, identity))
            names.insert(match[1]);
    }
    return names;
}

} // namespace

TEST_CASE("there is something to hold against the rules")
{
    CHECK(sources().size() > 50);
    std::size_t includes = 0;
    for (const SourceFile& file : sources()) {
        CAPTURE(file.path);
        CHECK(allowedFolders.contains(file.folder));
        includes += file.includes.size();
    }
    CHECK(includes > 200);
}

TEST_CASE("every include points down the layers, to the standard library or to a library its "
          "folder may use")
{
    for (const SourceFile& file : sources())
        for (const std::string& include : file.includes) {
            INFO(file.path << " includes " << include);
            CHECK(objection(file, inner(include)) == "");
        }
}

TEST_CASE("headers of this house are included in angle brackets by their path below src")
{
    for (const SourceFile& file : sources())
        for (const std::string& include : file.includes) {
            INFO(file.path << " includes " << include);
            const bool isMadeFromAForm = inner(include).starts_with("ui_");
            CHECK((include.front() == '<' || isMadeFromAForm));
        }
}

TEST_CASE("the domain knows the standard library and nothing of files, clocks or streams")
{
    const Names forbidden{
        "filesystem",
        "fstream",
        "iostream",
        "cstdio",
        "ctime",
        "thread",
        "mutex",
        "random",
        "locale"};
    for (const SourceFile& file : sources()) {
        if (file.folder != "domain")
            continue;
        for (const std::string& include : file.includes) {
            INFO(file.path << " includes " << include);
            CHECK_FALSE(forbidden.contains(inner(include)));
        }
        INFO(file.path << " reads a clock");
        CHECK(file.code.find("_clock") == std::string::npos);
    }
}

TEST_CASE("SQL is written in the store and nowhere else")
{
    static const std::regex sql(
        R"re(\b(SELECT\s.*\bFROM|INSERT\s+INTO|UPDATE\s+\w+\s+SET|DELETE\s+FROM|CREATE\s+TABLE|PRAGMA\s)\b)re");
    bool isFoundInStore = false;
    for (const SourceFile& file : sources()) {
        const bool isFound = std::regex_search(literalsOf(file.code), sql);
        if (file.folder == "store") {
            isFoundInStore = isFoundInStore || isFound;
            continue;
        }
        INFO(file.path << " has SQL in a string");
        CHECK_FALSE(isFound);
    }
    CHECK(isFoundInStore);
}

TEST_CASE("no council is named in the code: what belongs to one council is data")
{
    const Names names = councils();
    REQUIRE_FALSE(names.empty());
    for (const std::string& name : names)
        for (const SourceFile& file : sources()) {
            const std::regex word("\\b" + name + "\\b", std::regex::ECMAScript | std::regex::icase);
            INFO(file.path << " names " << name);
            CHECK_FALSE(std::regex_search(file.code, word));
        }
}

TEST_CASE("comments are left out and strings kept, so that the rules read code")
{
    CHECK(withoutComments("int a; // SELECT\nint b;") == "int a; \nint b;");
    CHECK(
        withoutComments("f(\"// no comment\"); /* one\n */ g();") == "f(\"// no comment\");  g();");
    CHECK(withoutComments("x = 1'000'000; // y") == "x = 1'000'000; ");
    CHECK(withoutComments("s = R\"(a // \" b)\"; // c") == "s = R\"(a // \" b)\"; ");
    CHECK(withoutComments("c = '\"'; // d") == "c = '\"'; ");
    CHECK(literalsOf("f(\"a\\\"b\", 'c', R\"(d)\")") == "\"a\\\"b\"\nR\"(d)\"\n");
}

TEST_CASE("the rules object to what they forbid")
{
    const auto of = [](const std::string& folder, const std::string& header) {
        return objection({folder + "/x.cpp", folder, {}, {}}, header);
    };
    CHECK(of("domain", "vector").empty());
    CHECK(of("domain", "domain/error.h").empty());
    CHECK_FALSE(of("domain", "store/plan_store.h").empty());
    CHECK_FALSE(of("domain", "QString").empty());
    CHECK_FALSE(of("domain", "nlohmann/json.hpp").empty());
    CHECK_FALSE(of("domain", "unistd.h").empty());
    CHECK_FALSE(of("store", "planfile/plan_document.h").empty());
    CHECK_FALSE(of("report", "store/plan_store.h").empty());
    CHECK_FALSE(of("cli", "app/text.h").empty());
    CHECK_FALSE(of("cli", "QCoreApplication").empty());
    CHECK(of("app", "QWidget").empty());
    CHECK(of("app", "store/plan_store.h").empty());
}
