#include <planfile/format/computed_measures.h>
#include <planfile/format/vocabulary.h>
#include <planfile/json/object_reader.h>

namespace outturn::planfile {

namespace {

/// The one way that is given; anything but one is refused.
ComputedFrom readWay(ObjectReader& object, const Node& node)
{
    const auto pupils = object.optional<PupilFigure>("pupils");
    const auto minus = object.optional<PupilFigure>("minus");
    const auto floor = object.optional<DatasetSource>("floor");
    const auto good = object.optional<ShareOfGoodSchools>("goodSchools");
    const auto inCategory = object.find("schoolsInCategory");
    const int ways = (pupils ? 1 : 0) + (floor ? 1 : 0) + (good ? 1 : 0) + (inCategory ? 1 : 0);
    if (ways != 1 || (minus && !pupils))
        node.refuse("expected one of pupils (with or without minus), floor, goodSchools and "
                    "schoolsInCategory");
    if (minus)
        return PupilGap{*pupils, *minus};
    if (pupils)
        return *pupils;
    if (floor)
        return ShareAtFloor{*floor};
    if (good)
        return *good;
    return readObject(*inCategory, [](ObjectReader&) { return SchoolsInCategory{}; });
}

} // namespace

PupilFigure Format<PupilFigure>::read(const Node& node)
{
    PupilFigure figure = readObject(node, [](ObjectReader& object) {
        return PupilFigure{
            .source = object.required<DatasetSource>("source"),
            .columns = readList<std::string>(object.requiredNode("columns")),
        };
    });
    if (figure.columns.empty())
        node.refuse("there is no column; expected at least one");
    return figure;
}

ShareOfGoodSchools Format<ShareOfGoodSchools>::read(const Node& node)
{
    return readObject(node, [](ObjectReader& object) {
        return ShareOfGoodSchools{
            .kind = object.optional<SchoolKind>("kind"),
            .ofTeaching = object.orElse("ofTeaching", false),
            .academiesExcluded = object.orElse("academiesExcluded", false),
        };
    });
}

ComputedMeasure Format<ComputedMeasure>::read(const Node& node)
{
    return readObject(node, [&node](ObjectReader& object) {
        return ComputedMeasure{
            .measure = object.required<MeasureCode>("measure"),
            .from = readWay(object, node),
            .benchmark = object.text("benchmark"),
        };
    });
}

} // namespace outturn::planfile
