#include <domain/error.h>
#include <planfile/embedded_data.h>
#include <planfile/floor_standards.h>
#include <planfile/format/floor_standards.h>
#include <planfile/format/heading.h>
#include <planfile/json/parse.h>
#include <planfile/json/place.h>

#include <string>

namespace outturn::planfile {

namespace {

constexpr Heading floorHeading{.format = "outturn-floor-standards", .version = 1};

bool overlap(const FloorStandard& a, const FloorStandard& b)
{
    return a.source == b.source && a.from <= b.to && b.from <= a.to;
}

void refuseOverlaps(const std::vector<FloorStandard>& standards)
{
    for (std::size_t i = 0; i < standards.size(); ++i)
        for (std::size_t j = 0; j < i; ++j)
            if (overlap(standards[i], standards[j]))
                throw Error(
                    ErrorKind::Input,
                    "'" + standards[i].name + "' and '" + standards[j].name +
                        "' hold in the same year; expected one standard for each",
                    elementPlace("/standards", i));
}

} // namespace

const FloorStandards& builtInFloorStandards()
{
    static const FloorStandards standards = readFloorStandards(embeddedFloorStandards());
    return standards;
}

FloorStandards readFloorStandards(std::string_view json)
{
    const Json document = parseDocument(json);
    FloorStandards standards = readObject(Node(document), [](ObjectReader& object) {
        readHeading(object, floorHeading);
        return FloorStandards{
            .standards = readList<FloorStandard>(object.requiredNode("standards")),
            .ended = object.optional<NoFloorStandard>("ended"),
        };
    });
    refuseOverlaps(standards.standards);
    return standards;
}

} // namespace outturn::planfile
