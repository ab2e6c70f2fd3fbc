#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace outturn::report::pdf {

/// The number of an object of a PDF file, from 1.
using ObjectId = int;

/// A PDF file as its objects. It numbers and writes them, and knows nothing of what they say
/// (ISO 32000-1, 7.5: header, objects, cross-reference table, trailer).
class ObjectFile
{
public:
    /// A number for an object that is written later.
    [[nodiscard]] ObjectId reserve();

    /// Writes a reserved object: a dictionary, an array or a number, in PDF's own notation.
    void put(ObjectId id, std::string_view content);

    /// Writes a reserved stream. @p entries are those of its dictionary, its length and filter
    /// aside; the bytes are compressed.
    void putStream(ObjectId id, std::string_view entries, std::string_view bytes);

    /// The same with the bytes as they are, for readers that look for them in the file: XMP.
    void putPlainStream(ObjectId id, std::string_view entries, std::string_view bytes);

    ObjectId add(std::string_view content);
    ObjectId addStream(std::string_view entries, std::string_view bytes);

    /// The file, whose catalogue is @p root. Its identifier comes from its bytes, so that the same
    /// document has the same.
    [[nodiscard]] std::string finished(ObjectId root, ObjectId information) &&;

private:
    void open(ObjectId id);

    std::string m_bytes = "%PDF-1.7\n%\xE2\xE3\xCF\xD3\n";
    std::vector<std::size_t> m_offsets; ///< by number, from 1; none where it is not written yet
};

/// "12 0 R".
[[nodiscard]] std::string reference(ObjectId id);

/// Text for people (7.9.2.2): UTF-16 in hexadecimal, whatever is in it.
[[nodiscard]] std::string textString(std::string_view utf8);

/// A length or coordinate: at most three decimals, no exponent, no locale.
[[nodiscard]] std::string number(double value);

} // namespace outturn::report::pdf
