#include <planfile/format/targets.h>
#include <planfile/format/vocabulary.h>
#include <planfile/json/object_reader.h>
#include <planfile/json/object_writer.h>

#include <variant>

namespace outturn::planfile {

namespace {

[[nodiscard]] Target readTargetObject(ObjectReader& object)
{
    if (object.has("direction"))
        return DirectionTarget{.direction = object.required<Direction>("direction")};
    return RelativeTarget{
        .benchmark = object.required<BenchmarkKind>("benchmark"),
        .offset = object.orElse("offset", Decimal()),
        .reach = object.orElse("reach", Reach::AtLeast),
    };
}

struct WriteTarget
{
    OrderedJson operator()(const NumberTarget& target) const
    {
        return Format<Decimal>::write(target.value);
    }

    OrderedJson operator()(const RelativeTarget& target) const
    {
        return ObjectWriter()
            .always("benchmark", target.benchmark)
            .unless("offset", target.offset, Decimal())
            .unless("reach", target.reach, Reach::AtLeast)
            .take();
    }

    OrderedJson operator()(const DirectionTarget& target) const
    {
        return ObjectWriter().always("direction", target.direction).take();
    }
};

} // namespace

Target Format<Target>::read(const Node& node)
{
    if (node.isText())
        return NumberTarget{.value = Format<Decimal>::read(node)};
    if (!node.isObject())
        node.refuseType(R"(a figure in quotation marks such as "77", or an object with a )"
                        R"("benchmark" or a "direction")");
    return readObject(node, readTargetObject);
}

OrderedJson Format<Target>::write(const Target& value)
{
    return std::visit(WriteTarget(), value);
}

} // namespace outturn::planfile
