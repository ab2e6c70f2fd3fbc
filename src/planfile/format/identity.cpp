#include <planfile/format/identity.h>
#include <planfile/format/vocabulary.h>
#include <planfile/json/object_reader.h>
#include <planfile/json/object_writer.h>

namespace outturn::planfile {

PlanIdentity Format<PlanIdentity>::read(const Node& node)
{
    return readObject(node, [](ObjectReader& object) {
        return PlanIdentity{
            .title = object.requiredText("title"),
            .council = object.requiredText("council"),
            .directorate = object.text("directorate"),
            .division = object.text("division"),
            .planYear = object.required<PlanYear>("planYear"),
            .firstTargetYear = object.required<AcademicYear>("firstTargetYear"),
            .lastTargetYear = object.required<AcademicYear>("lastTargetYear"),
            .portfolioHolder = object.optional<PostCode>("portfolioHolder"),
            .corporateDirector = object.optional<PostCode>("corporateDirector"),
            .director = object.optional<PostCode>("director"),
            .source = object.text("source"),
        };
    });
}

OrderedJson Format<PlanIdentity>::write(const PlanIdentity& value)
{
    return ObjectWriter()
        .always("title", value.title)
        .always("council", value.council)
        .ifAny("directorate", value.directorate)
        .ifAny("division", value.division)
        .always("planYear", value.planYear)
        .always("firstTargetYear", value.firstTargetYear)
        .always("lastTargetYear", value.lastTargetYear)
        .ifSet("portfolioHolder", value.portfolioHolder)
        .ifSet("corporateDirector", value.corporateDirector)
        .ifSet("director", value.director)
        .ifAny("source", value.source)
        .take();
}

NarrativeSection Format<NarrativeSection>::read(const Node& node)
{
    return readObject(node, [](ObjectReader& object) {
        return NarrativeSection{
            .title = object.requiredText("title"),
            .paragraphs = object.list<std::string>("paragraphs"),
        };
    });
}

OrderedJson Format<NarrativeSection>::write(const NarrativeSection& value)
{
    return ObjectWriter().always("title", value.title).ifAny("paragraphs", value.paragraphs).take();
}

Priority Format<Priority>::read(const Node& node)
{
    return readObject(node, [](ObjectReader& object) {
        return Priority{
            .number = object.required<PriorityNumber>("number"),
            .title = object.requiredText("title"),
            .description = object.text("description"),
            .reconstructed = object.text("reconstructed"),
        };
    });
}

OrderedJson Format<Priority>::write(const Priority& value)
{
    return ObjectWriter()
        .always("number", value.number)
        .always("title", value.title)
        .ifAny("description", value.description)
        .ifAny("reconstructed", value.reconstructed)
        .take();
}

} // namespace outturn::planfile
