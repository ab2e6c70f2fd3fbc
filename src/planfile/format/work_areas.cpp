#include <planfile/format/vocabulary.h>
#include <planfile/format/work_areas.h>
#include <planfile/json/object_reader.h>
#include <planfile/json/object_writer.h>

namespace outturn::planfile {

KeyActivity Format<KeyActivity>::read(const Node& node)
{
    return readObject(node, [](ObjectReader& object) {
        return KeyActivity{
            .text = object.requiredText("text"),
            .reconstructed = object.text("reconstructed"),
        };
    });
}

OrderedJson Format<KeyActivity>::write(const KeyActivity& value)
{
    return ObjectWriter()
        .always("text", value.text)
        .ifAny("reconstructed", value.reconstructed)
        .take();
}

WorkArea Format<WorkArea>::read(const Node& node)
{
    return readObject(node, [](ObjectReader& object) {
        return WorkArea{
            .code = object.required<WorkAreaCode>("code"),
            .title = object.requiredText("title"),
            .purpose = object.text("purpose"),
            .lead = object.optional<PostCode>("lead"),
            .priorities = object.list<PriorityNumber>("priorities"),
            .indicators = object.list<IndicatorCode>("indicators"),
            .from = object.optional<Month>("from"),
            .to = object.optional<Month>("to"),
            .keyActivities = object.list<KeyActivity>("keyActivities"),
            .aims = object.list<std::string>("aims"),
        };
    });
}

OrderedJson Format<WorkArea>::write(const WorkArea& value)
{
    return ObjectWriter()
        .always("code", value.code)
        .always("title", value.title)
        .ifAny("purpose", value.purpose)
        .ifSet("lead", value.lead)
        .ifAny("priorities", value.priorities)
        .ifAny("indicators", value.indicators)
        .ifSet("from", value.from)
        .ifSet("to", value.to)
        .ifAny("keyActivities", value.keyActivities)
        .ifAny("aims", value.aims)
        .take();
}

} // namespace outturn::planfile
