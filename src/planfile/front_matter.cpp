#include <domain/error.h>
#include <planfile/format/heading.h>
#include <planfile/format/vocabulary.h>
#include <planfile/front_matter.h>
#include <planfile/json/object_reader.h>
#include <planfile/json/object_writer.h>
#include <planfile/json/parse.h>
#include <planfile/json/whole_file.h>

namespace outturn::planfile {

namespace {

constexpr Heading frontHeading{.format = "outturn-front-matter", .version = 1};

std::map<ReportPart, std::string> readTexts(const Node& node)
{
    return readObject(node, [](ObjectReader& object) {
        std::map<ReportPart, std::string> texts;
        for (const auto& [part, code] : EnumCodes<ReportPart>::table)
            if (const std::string key(code); part != ReportPart::Text && object.has(key))
                texts.emplace(part, object.text(key));
        return texts;
    });
}

OrderedJson writeTexts(const std::map<ReportPart, std::string>& texts)
{
    OrderedJson json = OrderedJson::object();
    for (const auto& [part, text] : texts)
        json[std::string(toCode(part))] = text;
    return json;
}

} // namespace

FrontMatter readFrontMatter(std::string_view json)
{
    const Json document = parseDocument(json);
    return readObject(Node(document), [](ObjectReader& object) {
        readHeading(object, frontHeading);
        FrontMatter front{
            .to = object.text("to"),
            .from = object.text("by"),
            .subject = object.text("subject"),
            .classification = object.text("classification"),
            .contact = object.text("contact"),
            .pastPathway = object.text("pastPathway"),
            .futurePathway = object.text("futurePathway"),
            .electoralDivision = object.text("electoralDivision"),
            .texts = {}};
        if (const auto texts = object.find("texts"))
            front.texts = readTexts(*texts);
        return front;
    });
}

FrontMatter loadFrontMatter(const std::filesystem::path& file)
{
    const std::string text = wholeFile(file, "the front matter of a report");
    try {
        return readFrontMatter(text);
    } catch (const Error& error) {
        throw Error(error.kind(), error.message(), file.filename().string() + ": " + error.place());
    }
}

std::string writeFrontMatter(const FrontMatter& front)
{
    ObjectWriter object;
    writeHeading(object, frontHeading);
    object.ifAny("to", front.to)
        .ifAny("by", front.from)
        .ifAny("subject", front.subject)
        .ifAny("classification", front.classification)
        .ifAny("contact", front.contact)
        .ifAny("pastPathway", front.pastPathway)
        .ifAny("futurePathway", front.futurePathway)
        .ifAny("electoralDivision", front.electoralDivision);
    auto json = object.take();
    if (!front.texts.empty())
        json["texts"] = writeTexts(front.texts);
    return json.dump(2) + '\n';
}

} // namespace outturn::planfile
