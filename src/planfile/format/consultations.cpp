#include <planfile/format/consultations.h>
#include <planfile/format/vocabulary.h>
#include <planfile/json/object_reader.h>
#include <planfile/json/object_writer.h>

namespace outturn::planfile {

ConsultationStep Format<ConsultationStep>::read(const Node& node)
{
    return readObject(node, [](ObjectReader& object) {
        return ConsultationStep{
            .date = object.required<Date>("date"),
            .body = object.requiredText("body"),
            .text = object.text("text"),
        };
    });
}

OrderedJson Format<ConsultationStep>::write(const ConsultationStep& value)
{
    return ObjectWriter()
        .always("date", value.date)
        .always("body", value.body)
        .ifAny("text", value.text)
        .take();
}

Consultation Format<Consultation>::read(const Node& node)
{
    return readObject(node, [](ObjectReader& object) {
        return Consultation{
            .subject = object.requiredText("subject"),
            .consulted = object.list<std::string>("consulted"),
            .from = object.optional<Month>("from"),
            .to = object.optional<Month>("to"),
            .steps = object.list<ConsultationStep>("steps"),
            .outcome = object.text("outcome"),
            .priorities = object.list<PriorityNumber>("priorities"),
        };
    });
}

OrderedJson Format<Consultation>::write(const Consultation& value)
{
    return ObjectWriter()
        .always("subject", value.subject)
        .ifAny("consulted", value.consulted)
        .ifSet("from", value.from)
        .ifSet("to", value.to)
        .ifAny("steps", value.steps)
        .ifAny("outcome", value.outcome)
        .ifAny("priorities", value.priorities)
        .take();
}

} // namespace outturn::planfile
