#include <domain/error.h>
#include <planfile/json/parse.h>
#include <planfile/json/place.h>
#include <planfile/json/structure_guard.h>
#include <planfile/json/utf8.h>

#include <algorithm>
#include <string>

namespace outturn::planfile {

namespace {

[[noreturn]] void refuse(const std::string& message)
{
    throw Error(ErrorKind::Input, message, shownPlace({}));
}

} // namespace

Json parseDocument(std::string_view text)
{
    if (text.size() > maxDocumentBytes)
        refuse(
            "the document has " + std::to_string(text.size()) + " bytes; at most 64 MB are read");
    if (std::all_of(text.begin(), text.end(), [](char c) {
            return c == ' ' || c == '\t' || c == '\r' || c == '\n';
        }))
        refuse("the document is empty; expected a JSON object");
    if (const auto offset = firstInvalidUtf8(text))
        refuse(
            "the byte at offset " + std::to_string(*offset) +
            " is not UTF-8; expected a document saved as UTF-8");
    StructureGuard guard;
    if (!Json::sax_parse(text, &guard))
        throw Error(*guard.fault());
    return Json::parse(text);
}

} // namespace outturn::planfile
