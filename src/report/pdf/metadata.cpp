#include <report/pdf/metadata.h>
#include <report/pdf/objects.h>
#include <report/xml_text.h>

#include <pugixml.hpp>

#include <sstream>

namespace outturn::report::pdf {

namespace {

constexpr std::string_view maker = "Outturn";

void appendIn(
    pugi::xml_node description, const char* name, const char* container, const std::string& text)
{
    if (text.empty())
        return;
    auto item = append(append(append(description, name), container), "rdf:li");
    if (std::string_view(container) == "rdf:Alt")
        item.append_attribute("xml:lang") = "x-default";
    item.text().set(legalText(text).c_str());
}

std::string midnight(const Document& document)
{
    return document.date + "T00:00:00Z";
}

} // namespace

std::string xmpPacket(const Document& document)
{
    pugi::xml_document xml;
    auto meta = append(xml.root(), "x:xmpmeta", {{"xmlns:x", "adobe:ns:meta/"}});
    auto rdf =
        append(meta, "rdf:RDF", {{"xmlns:rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#"}});
    auto description = append(
        rdf,
        "rdf:Description",
        {{"rdf:about", ""},
         {"xmlns:dc", "http://purl.org/dc/elements/1.1/"},
         {"xmlns:xmp", "http://ns.adobe.com/xap/1.0/"},
         {"xmlns:pdf", "http://ns.adobe.com/pdf/1.3/"},
         {"xmlns:pdfuaid", "http://www.aiim.org/pdfua/ns/id/"}});
    append(description, "pdfuaid:part").text().set("1");
    appendIn(description, "dc:title", "rdf:Alt", document.title);
    appendIn(description, "dc:description", "rdf:Alt", document.subject);
    appendIn(description, "dc:creator", "rdf:Seq", document.author);
    appendIn(description, "dc:language", "rdf:Bag", "en-GB");
    append(description, "pdf:Producer").text().set(std::string(maker).c_str());
    append(description, "xmp:CreatorTool").text().set(std::string(maker).c_str());
    if (!document.date.empty())
        for (const char* name : {"xmp:CreateDate", "xmp:ModifyDate"})
            append(description, name).text().set(midnight(document).c_str());
    std::ostringstream out;
    xml.save(out, "", pugi::format_raw | pugi::format_no_declaration, pugi::encoding_utf8);
    return "<?xpacket begin=\"\xEF\xBB\xBF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>" + out.str() +
        "<?xpacket end=\"r\"?>";
}

std::string informationDictionary(const Document& document)
{
    std::string text = "<< /Title " + textString(document.title);
    if (!document.subject.empty())
        text += " /Subject " + textString(document.subject);
    if (!document.author.empty())
        text += " /Author " + textString(document.author);
    text += " /Producer " + textString(maker) + " /Creator " + textString(maker);
    if (document.date.size() == 10) {
        const auto day = "(D:" + document.date.substr(0, 4) + document.date.substr(5, 2) +
            document.date.substr(8, 2) + "000000Z)";
        text += " /CreationDate " + day + " /ModDate " + day;
    }
    return text + " >>";
}

} // namespace outturn::report::pdf
