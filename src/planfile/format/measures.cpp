#include <planfile/format/measures.h>
#include <planfile/format/vocabulary.h>
#include <planfile/json/object_reader.h>
#include <planfile/json/object_writer.h>

namespace outturn::planfile {

namespace {

constexpr int january = 1;
constexpr int december = 12;
constexpr int mostDecimals = 4;

} // namespace

NoDataYear Format<NoDataYear>::read(const Node& node)
{
    return readObject(node, [](ObjectReader& object) {
        return NoDataYear{
            .year = object.required<AcademicYear>("year"),
            .reason = object.requiredText("reason"),
        };
    });
}

OrderedJson Format<NoDataYear>::write(const NoDataYear& value)
{
    return ObjectWriter().always("year", value.year).always("reason", value.reason).take();
}

ReleaseCalendar Format<ReleaseCalendar>::read(const Node& node)
{
    return readObject(node, [](ObjectReader& object) {
        return ReleaseCalendar{
            .provisionalMonth = object.requiredInteger("provisionalMonth", january, december),
            .validatedMonth = object.requiredInteger("validatedMonth", january, december),
        };
    });
}

OrderedJson Format<ReleaseCalendar>::write(const ReleaseCalendar& value)
{
    return ObjectWriter()
        .always("provisionalMonth", value.provisionalMonth)
        .always("validatedMonth", value.validatedMonth)
        .take();
}

MeasureVersion Format<MeasureVersion>::read(const Node& node)
{
    return readObject(node, [](ObjectReader& object) {
        return MeasureVersion{
            .code = object.required<MeasureCode>("code"),
            .family = object.text("family"),
            .name = object.requiredText("name"),
            .definition = object.text("definition"),
            .numerator = object.text("numerator"),
            .denominator = object.text("denominator"),
            .unit = object.required<Unit>("unit"),
            .polarity = object.required<Polarity>("polarity"),
            .decimals = object.requiredInteger("decimals", 0, mostDecimals),
            .validFrom = object.required<AcademicYear>("validFrom"),
            .validTo = object.optional<AcademicYear>("validTo"),
            .predecessor = object.optional<MeasureCode>("predecessor"),
            .comparability = object.orElse("comparability", Comparability::None),
            .change = object.text("change"),
            .noDataYears = object.list<NoDataYear>("noDataYears"),
            .releases = object.orElse("releases", ReleaseCalendar()),
            .sources = object.list<std::string>("sources"),
        };
    });
}

OrderedJson Format<MeasureVersion>::write(const MeasureVersion& value)
{
    return ObjectWriter()
        .always("code", value.code)
        .ifAny("family", value.family)
        .always("name", value.name)
        .ifAny("definition", value.definition)
        .ifAny("numerator", value.numerator)
        .ifAny("denominator", value.denominator)
        .always("unit", value.unit)
        .always("polarity", value.polarity)
        .always("decimals", value.decimals)
        .always("validFrom", value.validFrom)
        .ifSet("validTo", value.validTo)
        .ifSet("predecessor", value.predecessor)
        .unless("comparability", value.comparability, Comparability::None)
        .ifAny("change", value.change)
        .ifAny("noDataYears", value.noDataYears)
        .unless("releases", value.releases, ReleaseCalendar())
        .ifAny("sources", value.sources)
        .take();
}

} // namespace outturn::planfile
