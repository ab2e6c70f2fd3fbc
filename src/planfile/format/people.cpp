#include <planfile/format/people.h>
#include <planfile/format/vocabulary.h>
#include <planfile/json/object_reader.h>
#include <planfile/json/object_writer.h>

namespace outturn::planfile {

Officer Format<Officer>::read(const Node& node)
{
    return readObject(node, [](ObjectReader& object) {
        return Officer{
            .code = object.required<OfficerCode>("code"),
            .name = object.requiredText("name"),
        };
    });
}

OrderedJson Format<Officer>::write(const Officer& value)
{
    return ObjectWriter().always("code", value.code).always("name", value.name).take();
}

Tenure Format<Tenure>::read(const Node& node)
{
    return readObject(node, [](ObjectReader& object) {
        return Tenure{
            .officer = object.required<OfficerCode>("officer"),
            .from = object.optional<Date>("from"),
            .to = object.optional<Date>("to"),
        };
    });
}

OrderedJson Format<Tenure>::write(const Tenure& value)
{
    return ObjectWriter()
        .always("officer", value.officer)
        .ifSet("from", value.from)
        .ifSet("to", value.to)
        .take();
}

Post Format<Post>::read(const Node& node)
{
    return readObject(node, [](ObjectReader& object) {
        return Post{
            .code = object.required<PostCode>("code"),
            .title = object.requiredText("title"),
            .holders = object.list<Tenure>("holders"),
            .isOrganisation = object.orElse("organisation", false),
        };
    });
}

OrderedJson Format<Post>::write(const Post& value)
{
    return ObjectWriter()
        .always("code", value.code)
        .always("title", value.title)
        .ifAny("holders", value.holders)
        .unless("organisation", value.isOrganisation, false)
        .take();
}

} // namespace outturn::planfile
