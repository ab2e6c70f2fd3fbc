#include <planfile/format/floor_standards.h>
#include <planfile/format/vocabulary.h>
#include <planfile/json/object_reader.h>

namespace outturn::planfile {

namespace {

template <class T>
std::vector<T> requiredList(ObjectReader& object, const std::string& key)
{
    const Node node = object.requiredNode(key);
    std::vector<T> items = readList<T>(node);
    if (items.empty())
        node.refuse("the list is empty; expected at least one");
    return items;
}

} // namespace

FloorCondition Format<FloorCondition>::read(const Node& node)
{
    return readObject(node, [](ObjectReader& object) {
        return FloorCondition{
            .name = object.requiredText("name"),
            .columns = requiredList<std::string>(object, "columns"),
            .unit = object.required<Unit>("unit"),
            .atLeast = object.optional<Decimal>("atLeast"),
        };
    });
}

FloorRoute Format<FloorRoute>::read(const Node& node)
{
    return readObject(node, [](ObjectReader& object) {
        return FloorRoute{
            .name = object.requiredText("name"),
            .conditions = requiredList<FloorCondition>(object, "conditions"),
        };
    });
}

FloorStandard Format<FloorStandard>::read(const Node& node)
{
    FloorStandard standard = readObject(node, [](ObjectReader& object) {
        return FloorStandard{
            .name = object.requiredText("name"),
            .source = object.required<DatasetSource>("source"),
            .from = object.required<AcademicYear>("from"),
            .to = object.required<AcademicYear>("to"),
            .note = object.text("note"),
            .requirements = object.list<FloorCondition>("requirements"),
            .routes = requiredList<FloorRoute>(object, "routes"),
            .sources = requiredList<std::string>(object, "sources"),
        };
    });
    if (standard.to < standard.from)
        node.refuse(
            "the standard ends in " + standard.to.label() + "; expected a year not before " +
            standard.from.label());
    return standard;
}

NoFloorStandard Format<NoFloorStandard>::read(const Node& node)
{
    return readObject(node, [](ObjectReader& object) {
        return NoFloorStandard{
            .from = object.required<AcademicYear>("from"),
            .reason = object.requiredText("reason"),
        };
    });
}

} // namespace outturn::planfile
