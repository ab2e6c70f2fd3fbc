#include <report/emblem.h>
#include <report/html/blocks.h>
#include <report/html/elements.h>
#include <report/html/html_writer.h>
#include <report/rag_mark.h>

#include <html/style_sheet.h>

#include <cmath>

namespace outturn::report::html {

namespace {

/// The style sheet, and each status in the colours that it has in every document.
std::string styles()
{
    std::string text = "\n" + std::string(styleSheet);
    for (const auto& [status, code] : EnumCodes<RagStatus>::table) {
        const auto mark = ragMark(status);
        text += ".rag." + std::string(code) + " { background: #" + std::string(mark.fill) +
            "; color: #" + std::string(mark.ink) + "; }\n";
    }
    return text;
}

std::string pageTitle(const Document& document)
{
    const auto issuer = document.issuer.substr(0, document.issuer.find('\n'));
    return issuer.empty() ? document.title : document.title + " - " + issuer;
}

void appendHead(pugi::xml_node html, const Document& document)
{
    auto head = append(html, "head");
    append(head, "meta", {{"charset", "utf-8"}});
    const auto meta = [&](const char* name, const std::string& content) {
        if (!content.empty())
            append(head, "meta", {{"name", name}, {"content", legalText(content)}});
    };
    // A report holds text from many hands: whatever it says, the page loads and runs nothing.
    append(
        head,
        "meta",
        {{"http-equiv", "Content-Security-Policy"},
         {"content",
          document.emblem ? "default-src 'none'; style-src 'unsafe-inline'; img-src data:"
                          : "default-src 'none'; style-src 'unsafe-inline'"}});
    meta("viewport", "width=device-width, initial-scale=1");
    meta("description", document.subject);
    meta("author", document.author);
    meta("dcterms.date", document.date);
    appendWithText(head, "title", pageTitle(document));
    head.append_child("style").text().set(styles().c_str());
}

/// The picture itself is in the page, which loads nothing.
void appendEmblem(pugi::xml_node header, const Emblem& emblem)
{
    const auto size = sizeOnPage(emblem);
    constexpr double pixelsPerPoint = 96.0 / 72.0;
    const auto pixels = [](double points) {
        return std::to_string(std::lround(points * pixelsPerPoint));
    };
    append(
        header,
        "img",
        {{"src", "data:image/png;base64," + base64(emblem.png)},
         {"alt", legalText(emblem.alternative)},
         {"width", pixels(size.width)},
         {"height", pixels(size.height)}});
}

} // namespace

std::string htmlText(const Document& document)
{
    pugi::xml_document page;
    page.append_child(pugi::node_doctype).set_value("html");
    auto html = append(
        page.root(),
        "html",
        {{"xmlns", "http://www.w3.org/1999/xhtml"}, {"lang", "en-GB"}, {"xml:lang", "en-GB"}});
    appendHead(html, document);

    auto body = append(html, "body");
    appendWithText(body, "a", "Skip to the report", {{"class", "skip"}, {"href", "#report"}});
    auto header = append(body, "header");
    if (document.emblem)
        appendEmblem(header, *document.emblem);
    if (!document.issuer.empty())
        appendWithText(header, "p", document.issuer, {{"class", "issuer"}});
    appendWithText(header, "h1", document.title);
    auto main = append(body, "main", {{"id", "report"}, {"tabindex", "-1"}});
    appendBlocks(main, document.blocks, !document.traces.empty());
    appendTraces(main, document.traces);
    if (!document.footer.empty())
        appendWithText(append(body, "footer"), "p", document.footer);
    return toHtml(page);
}

} // namespace outturn::report::html
