#include <planfile/format/equality.h>
#include <planfile/format/vocabulary.h>
#include <planfile/json/object_reader.h>
#include <planfile/json/object_writer.h>

namespace outturn::planfile {

EqualityAction Format<EqualityAction>::read(const Node& node)
{
    return readObject(node, [](ObjectReader& object) {
        return EqualityAction{
            .text = object.requiredText("text"),
            .lead = object.optional<PostCode>("lead"),
            .due = object.optional<Month>("due"),
            .action = object.optional<ActionCode>("action"),
            .reconstructed = object.text("reconstructed"),
        };
    });
}

OrderedJson Format<EqualityAction>::write(const EqualityAction& value)
{
    return ObjectWriter()
        .always("text", value.text)
        .ifSet("lead", value.lead)
        .ifSet("due", value.due)
        .ifSet("action", value.action)
        .ifAny("reconstructed", value.reconstructed)
        .take();
}

EqualityAssessment Format<EqualityAssessment>::read(const Node& node)
{
    return readObject(node, [](ObjectReader& object) {
        return EqualityAssessment{
            .title = object.requiredText("title"),
            .state = object.orElse("state", AssessmentState::Made),
            .date = object.optional<Date>("date"),
            .findings = object.list<std::string>("findings"),
            .conclusion = object.text("conclusion"),
            .actions = object.list<EqualityAction>("actions"),
        };
    });
}

OrderedJson Format<EqualityAssessment>::write(const EqualityAssessment& value)
{
    return ObjectWriter()
        .always("title", value.title)
        .unless("state", value.state, AssessmentState::Made)
        .ifSet("date", value.date)
        .ifAny("findings", value.findings)
        .ifAny("conclusion", value.conclusion)
        .ifAny("actions", value.actions)
        .take();
}

} // namespace outturn::planfile
