#include <domain/error.h>
#include <planfile/embedded_data.h>
#include <planfile/format/heading.h>
#include <planfile/format/report_template.h>
#include <planfile/format/template_words.h>
#include <planfile/format/vocabulary.h>
#include <planfile/json/parse.h>
#include <planfile/json/whole_file.h>
#include <planfile/report_template.h>

#include <vector>

namespace outturn::planfile {

namespace {

constexpr Heading templateHeading{.format = "outturn-report-template", .version = 1};

std::string optionalWords(ObjectReader& object, const std::string& key)
{
    const auto node = object.find(key);
    return node ? templateText(*node) : std::string();
}

ReportTemplate readFrom(const std::filesystem::path& file, std::string_view text)
{
    try {
        return readReportTemplate(text);
    } catch (const Error& error) {
        throw Error(error.kind(), error.message(), file.filename().string() + ": " + error.place());
    }
}

/// The bytes of @p file, which starts with @p start when it is what is expected.
std::string
fileOfKind(const std::filesystem::path& file, std::string_view expected, std::string_view start)
{
    constexpr std::size_t mostBytes = std::size_t{16} * 1024 * 1024;
    std::string bytes = wholeFile(file, expected);
    if (!bytes.starts_with(start) || bytes.size() > mostBytes)
        throw Error(
            ErrorKind::Input,
            "the file that the template names is not as expected: " + std::string(expected) +
                " of at most 16 MB",
            file.string());
    return bytes;
}

} // namespace

std::span<const ReportTemplate> builtInTemplates()
{
    static const std::vector<ReportTemplate> templates = [] {
        std::vector<ReportTemplate> read;
        for (const auto text : embeddedReportTemplates())
            read.push_back(readReportTemplate(text));
        return read;
    }();
    return templates;
}

const ReportTemplate& builtInTemplate(ReportKind kind)
{
    for (const auto& form : builtInTemplates())
        if (form.kind == kind)
            return form;
    throw Error(
        ErrorKind::Input, "there is no built-in template for '" + std::string(toCode(kind)) + "'");
}

ReportTemplate readReportTemplate(std::string_view json)
{
    const Json document = parseDocument(json);
    return readObject(Node(document), [](ObjectReader& object) {
        readHeading(object, templateHeading);
        ReportTemplate form;
        form.kind = object.required<ReportKind>("kind");
        form.name = object.requiredText("name");
        form.title = templateText(object.requiredNode("title"));
        form.issuer = optionalWords(object, "issuer");
        form.classification = object.text("classification");
        form.electoralDivision = object.text("electoralDivision");
        if (object.has("request"))
            form.request = templateText(object.requiredNode("request"));
        form.crest = object.optional<Crest>("crest");
        form.styleBase = styleBaseOf(object);
        form.hasCharts = object.orElse<bool>("charts", false);
        form.indicators = object.orElse<IndicatorChoice>("indicators", {});
        const Node parts = object.requiredNode("parts");
        form.parts = readList<TemplatePart>(parts);
        if (form.parts.empty())
            parts.refuse("the list is empty; expected at least one part");
        return form;
    });
}

ReportTemplate loadReportTemplate(const std::filesystem::path& file)
{
    const std::string text = wholeFile(file, "a report template");
    ReportTemplate form = readFrom(file, text);
    const auto folder = file.parent_path();
    if (form.crest)
        form.crest->picture =
            fileOfKind(folder / form.crest->file, "a PNG picture", "\x89PNG\r\n\x1A\n");
    if (!form.styleBase.empty())
        form.wordBase =
            fileOfKind(folder / form.styleBase, "a Word document (.docx)", "PK\x03\x04");
    return form;
}

std::string writeReportTemplate(const ReportTemplate& form)
{
    ObjectWriter object;
    writeHeading(object, templateHeading);
    object.always("kind", form.kind)
        .always("name", form.name)
        .always("title", form.title)
        .ifAny("issuer", form.issuer)
        .ifAny("classification", form.classification)
        .ifAny("electoralDivision", form.electoralDivision)
        .always("request", form.request)
        .ifSet("crest", form.crest)
        .ifAny("styleBase", form.styleBase)
        .unless("charts", form.hasCharts, false)
        .unless("indicators", form.indicators, IndicatorChoice{})
        .ifAny("parts", form.parts);
    return object.take().dump(2) + '\n';
}

} // namespace outturn::planfile
