#include <planfile/format/source_remarks.h>
#include <planfile/format/vocabulary.h>
#include <planfile/json/object_reader.h>
#include <planfile/json/object_writer.h>

namespace outturn::planfile {

SourceRemark Format<SourceRemark>::read(const Node& node)
{
    return readObject(node, [](ObjectReader& object) {
        return SourceRemark{
            .subject = object.requiredText("subject"),
            .text = object.requiredText("text"),
        };
    });
}

OrderedJson Format<SourceRemark>::write(const SourceRemark& value)
{
    return ObjectWriter().always("subject", value.subject).always("text", value.text).take();
}

StatedVariance Format<StatedVariance>::read(const Node& node)
{
    return readObject(node, [](ObjectReader& object) {
        return StatedVariance{
            .indicator = object.required<IndicatorCode>("indicator"),
            .year = object.required<AcademicYear>("year"),
            .size = object.required<Decimal>("size"),
            .side = object.required<StatedSide>("side"),
            .wording = object.text("wording"),
        };
    });
}

OrderedJson Format<StatedVariance>::write(const StatedVariance& value)
{
    return ObjectWriter()
        .always("indicator", value.indicator)
        .always("year", value.year)
        .always("size", value.size)
        .always("side", value.side)
        .ifAny("wording", value.wording)
        .take();
}

} // namespace outturn::planfile
