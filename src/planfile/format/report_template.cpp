#include <planfile/format/report_template.h>
#include <planfile/format/template_words.h>
#include <planfile/format/vocabulary.h>
#include <planfile/json/object_reader.h>
#include <planfile/json/object_writer.h>

namespace outturn::planfile {

namespace {

/// A file that lies beside the template: a name without a folder, so that a template handed on
/// reaches for nothing else.
std::string fileBeside(ObjectReader& object, const std::string& key)
{
    const auto node = object.find(key);
    if (!node)
        return {};
    const std::string& name = node->shortText("the name of a file");
    if (name.empty() || name.find_first_of("/\\") != std::string::npos || name == "." ||
        name == "..")
        node->refuse("expected the name of a file beside the template, without a folder");
    return name;
}

} // namespace

std::string templateText(const Node& node)
{
    const std::string& text = node.text();
    if (const auto unknown = unknownName(text))
        node.refuse(
            *unknown + " is nothing that a template can fill in; expected one of " +
            listOfTemplateNames());
    return text;
}

std::string listOfTemplateNames()
{
    std::string list;
    for (const auto name : templateNames)
        list += (list.empty() ? "{" : ", {") + std::string(name) + '}';
    return list;
}

IndicatorChoice Format<IndicatorChoice>::read(const Node& node)
{
    return readObject(node, [](ObjectReader& object) {
        return IndicatorChoice{
            .priorities = object.list<PriorityNumber>("priorities"),
            .codes = object.list<IndicatorCode>("codes"),
            .statuses = object.list<RagStatus>("statuses"),
        };
    });
}

OrderedJson Format<IndicatorChoice>::write(const IndicatorChoice& choice)
{
    ObjectWriter object;
    object.ifAny("priorities", choice.priorities)
        .ifAny("codes", choice.codes)
        .ifAny("statuses", choice.statuses);
    return object.take();
}

TemplatePart Format<TemplatePart>::read(const Node& node)
{
    TemplatePart part = readObject(node, [](ObjectReader& object) {
        TemplatePart read{
            .part = object.required<ReportPart>("part"),
            .heading = {},
            .text = {},
            .isMandatory = object.orElse<bool>("mandatory", false)};
        if (const auto heading = object.find("heading"))
            read.heading = templateText(*heading);
        if (const auto text = object.find("text"))
            for (std::size_t i = 0; i < text->list().size(); ++i)
                read.text.push_back(templateText(text->element(i)));
        return read;
    });
    if (part.part == ReportPart::Text && part.text.empty())
        node.refuse(R"(a part "text" is its words alone and has none; expected "text")");
    return part;
}

OrderedJson Format<TemplatePart>::write(const TemplatePart& part)
{
    ObjectWriter object;
    object.always("part", part.part)
        .ifAny("heading", part.heading)
        .ifAny("text", part.text)
        .unless("mandatory", part.isMandatory, false);
    return object.take();
}

Crest Format<Crest>::read(const Node& node)
{
    return readObject(node, [](ObjectReader& object) {
        return Crest{
            .file = fileBeside(object, "file"),
            .description = object.requiredText("description"),
            .picture = {},
        };
    });
}

OrderedJson Format<Crest>::write(const Crest& crest)
{
    ObjectWriter object;
    object.ifAny("file", crest.file).ifAny("description", crest.description);
    return object.take();
}

std::string styleBaseOf(ObjectReader& object)
{
    return fileBeside(object, "styleBase");
}

} // namespace outturn::planfile
