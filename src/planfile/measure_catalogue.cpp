#include <domain/error.h>
#include <planfile/embedded_data.h>
#include <planfile/format/heading.h>
#include <planfile/format/measures.h>
#include <planfile/json/parse.h>
#include <planfile/json/place.h>
#include <planfile/measure_catalogue.h>

#include <set>
#include <string>

namespace outturn::planfile {

namespace {

constexpr Heading measuresHeading{.format = "outturn-measures", .version = 1};

[[noreturn]] void refuse(std::size_t index, const char* key, const std::string& message)
{
    throw Error(ErrorKind::Input, message, memberPlace(elementPlace("/measures", index), key));
}

/// A version stands after its predecessor, so no chain of predecessors can run in a circle.
void refuseBrokenChains(const std::vector<MeasureVersion>& measures)
{
    std::set<MeasureCode> seen;
    for (std::size_t i = 0; i < measures.size(); ++i) {
        const MeasureVersion& version = measures[i];
        if (version.predecessor && !seen.contains(*version.predecessor))
            refuse(
                i,
                "predecessor",
                "no measure " + version.predecessor->text() + " stands before " +
                    version.code.text() + "; expected a predecessor earlier in the list");
        if (version.validTo && *version.validTo < version.validFrom)
            refuse(
                i,
                "validTo",
                version.code.text() + " is valid to " + version.validTo->label() +
                    "; expected a year not before " + version.validFrom.label());
        if (!seen.insert(version.code).second)
            refuse(
                i,
                "code",
                "the measure " + version.code.text() +
                    " is defined twice; expected each code once");
    }
}

} // namespace

const std::vector<MeasureVersion>& builtInMeasures()
{
    static const std::vector<MeasureVersion> measures = readMeasures(embeddedMeasures());
    return measures;
}

std::vector<MeasureVersion> readMeasures(std::string_view json)
{
    const Json document = parseDocument(json);
    std::vector<MeasureVersion> measures = readObject(Node(document), [](ObjectReader& object) {
        readHeading(object, measuresHeading);
        return readList<MeasureVersion>(object.requiredNode("measures"));
    });
    refuseBrokenChains(measures);
    return measures;
}

} // namespace outturn::planfile
