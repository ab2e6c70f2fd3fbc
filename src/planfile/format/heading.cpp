#include <planfile/format/heading.h>
#include <planfile/format/vocabulary.h>

#include <limits>

namespace outturn::planfile {

void readHeading(ObjectReader& object, const Heading& heading)
{
    const Node format = object.requiredNode("format");
    if (format.text() != heading.format)
        format.refuse(
            "expected " + inQuotes(heading.format) + ", found " + inQuotes(format.text()));
    const Node version = object.requiredNode("version");
    const auto number = version.integer(1, std::numeric_limits<int>::max());
    if (number > heading.version)
        version.refuse(
            "the document is of version " + std::to_string(number) +
            "; this program reads up to version " + std::to_string(heading.version));
}

void writeHeading(ObjectWriter& object, const Heading& heading)
{
    object.always("format", std::string{heading.format}).always("version", heading.version);
}

} // namespace outturn::planfile
