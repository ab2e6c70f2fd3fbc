#include <domain/error.h>
#include <planfile/computed_measures.h>
#include <planfile/embedded_data.h>
#include <planfile/format/computed_measures.h>
#include <planfile/format/heading.h>
#include <planfile/json/parse.h>
#include <planfile/json/place.h>

#include <set>

namespace outturn::planfile {

namespace {

constexpr Heading computedHeading{.format = "outturn-computed-measures", .version = 1};

void refuseRepetitions(const std::vector<ComputedMeasure>& measures)
{
    std::set<MeasureCode> seen;
    for (std::size_t i = 0; i < measures.size(); ++i)
        if (!seen.insert(measures[i].measure).second)
            throw Error(
                ErrorKind::Input,
                "the measure " + measures[i].measure.text() +
                    " is worked out in two ways; expected one",
                elementPlace("/measures", i));
}

} // namespace

const std::vector<ComputedMeasure>& builtInComputedMeasures()
{
    static const std::vector<ComputedMeasure> measures =
        readComputedMeasures(embeddedComputedMeasures());
    return measures;
}

std::vector<ComputedMeasure> readComputedMeasures(std::string_view json)
{
    const Json document = parseDocument(json);
    std::vector<ComputedMeasure> measures = readObject(Node(document), [](ObjectReader& object) {
        readHeading(object, computedHeading);
        return readList<ComputedMeasure>(object.requiredNode("measures"));
    });
    refuseRepetitions(measures);
    return measures;
}

} // namespace outturn::planfile
