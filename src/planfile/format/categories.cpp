#include <planfile/format/categories.h>
#include <planfile/format/vocabulary.h>
#include <planfile/json/object_reader.h>
#include <planfile/json/object_writer.h>

namespace outturn::planfile {

SchoolCategory Format<SchoolCategory>::read(const Node& node)
{
    return readObject(node, [](ObjectReader& object) {
        return SchoolCategory{
            .code = object.required<CategoryCode>("code"),
            .name = object.requiredText("name"),
            .description = object.text("description"),
            .support = object.text("support"),
        };
    });
}

OrderedJson Format<SchoolCategory>::write(const SchoolCategory& value)
{
    return ObjectWriter()
        .always("code", value.code)
        .always("name", value.name)
        .ifAny("description", value.description)
        .ifAny("support", value.support)
        .take();
}

CategoryScheme Format<CategoryScheme>::read(const Node& node)
{
    return readObject(node, [](ObjectReader& object) {
        return CategoryScheme{
            .title = object.requiredText("title"),
            .agreedBy = object.text("agreedBy"),
            .categories = object.list<SchoolCategory>("categories"),
        };
    });
}

OrderedJson Format<CategoryScheme>::write(const CategoryScheme& value)
{
    return ObjectWriter()
        .always("title", value.title)
        .ifAny("agreedBy", value.agreedBy)
        .ifAny("categories", value.categories)
        .take();
}

} // namespace outturn::planfile
