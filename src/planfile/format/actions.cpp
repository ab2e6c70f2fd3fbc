#include <planfile/format/actions.h>
#include <planfile/format/vocabulary.h>
#include <planfile/json/object_reader.h>
#include <planfile/json/object_writer.h>

namespace outturn::planfile {

Contribution Format<Contribution>::read(const Node& node)
{
    return readObject(node, [](ObjectReader& object) {
        return Contribution{
            .phase = object.text("phase"),
            .post = object.required<PostCode>("post"),
        };
    });
}

OrderedJson Format<Contribution>::write(const Contribution& value)
{
    return ObjectWriter().ifAny("phase", value.phase).always("post", value.post).take();
}

ProgressNote Format<ProgressNote>::read(const Node& node)
{
    return readObject(node, [](ObjectReader& object) {
        return ProgressNote{
            .date = object.required<Date>("date"),
            .author = object.text("author"),
            .status = object.required<ActionStatus>("status"),
            .text = object.text("text"),
        };
    });
}

OrderedJson Format<ProgressNote>::write(const ProgressNote& value)
{
    return ObjectWriter()
        .always("date", value.date)
        .ifAny("author", value.author)
        .always("status", value.status)
        .ifAny("text", value.text)
        .take();
}

Action Format<Action>::read(const Node& node)
{
    return readObject(node, [](ObjectReader& object) {
        return Action{
            .code = object.required<ActionCode>("code"),
            .title = object.requiredText("title"),
            .activities = object.list<std::string>("activities"),
            .priorities = object.list<PriorityNumber>("priorities"),
            .lead = object.optional<PostCode>("lead"),
            .contributors = object.list<Contribution>("contributors"),
            .start = object.required<Month>("start"),
            .end = object.required<Month>("end"),
            .status = object.orElse("status", ActionStatus::NotStarted),
            .notes = object.list<ProgressNote>("notes"),
            .reconstructed = object.text("reconstructed"),
        };
    });
}

OrderedJson Format<Action>::write(const Action& value)
{
    return ObjectWriter()
        .always("code", value.code)
        .always("title", value.title)
        .ifAny("activities", value.activities)
        .ifAny("priorities", value.priorities)
        .ifSet("lead", value.lead)
        .ifAny("contributors", value.contributors)
        .always("start", value.start)
        .always("end", value.end)
        .unless("status", value.status, ActionStatus::NotStarted)
        .ifAny("notes", value.notes)
        .ifAny("reconstructed", value.reconstructed)
        .take();
}

Milestone Format<Milestone>::read(const Node& node)
{
    return readObject(node, [](ObjectReader& object) {
        return Milestone{
            .priority = object.required<PriorityNumber>("priority"),
            .letter = object.requiredText("letter"),
            .text = object.text("text"),
            .due = object.optional<Month>("due"),
            .indicator = object.optional<IndicatorCode>("indicator"),
            .reconstructed = object.text("reconstructed"),
        };
    });
}

OrderedJson Format<Milestone>::write(const Milestone& value)
{
    return ObjectWriter()
        .always("priority", value.priority)
        .always("letter", value.letter)
        .ifAny("text", value.text)
        .ifSet("due", value.due)
        .ifSet("indicator", value.indicator)
        .ifAny("reconstructed", value.reconstructed)
        .take();
}

} // namespace outturn::planfile
