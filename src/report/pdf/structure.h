#pragma once

#include <report/pdf/objects.h>

#include <string>
#include <variant>
#include <vector>

namespace outturn::report::pdf {

/// An element of the document's structure, by its place in the tree.
using ElementId = std::size_t;

/// What a tagged file says of its content (ISO 32000-1, 14.7 and 14.8): headings, paragraphs,
/// lists, tables with their headings, figures with their alternative text, in reading order.
class Structure
{
public:
    static constexpr ElementId root = 0; ///< the Document itself

    /// What stands in an element beside its kind. Empty entries are left out.
    struct Entries
    {
        std::string alternative{}; ///< for those who cannot see it
        std::string attributes{};  ///< "/O /Table /Scope /Column", in PDF's own notation
    };

    ElementId add(ElementId parent, std::string kind, Entries entries);
    ElementId add(ElementId parent, std::string kind);

    [[nodiscard]] const std::string& kind(ElementId element) const;

    /// Content of @p element on page @p page, and the number that marks it there.
    [[nodiscard]] int addContent(ElementId element, std::size_t page);

    /// An annotation of @p element, and the number by which the annotation leads back here.
    [[nodiscard]] int addAnnotation(ElementId element, std::size_t page, ObjectId annotation);

    /// The number by which @p page leads back here.
    [[nodiscard]] static int keyOf(std::size_t page) { return static_cast<int>(page); }

    /// Sets where a figure stands on its page, in PDF's coordinates.
    void setBox(ElementId element, double left, double bottom, double right, double top);

    /// Writes the tree; @p pages are the objects of the pages. The root element's object.
    [[nodiscard]] ObjectId write(ObjectFile& file, const std::vector<ObjectId>& pages) const;

private:
    struct Content
    {
        std::size_t page = 0;
        int mark = 0;
    };

    struct Annotation
    {
        std::size_t page = 0;
        ObjectId object = 0;
    };

    struct Element
    {
        ElementId parent = 0;
        std::string kind;
        Entries entries;
        std::vector<std::variant<ElementId, Content, Annotation>> kids;
    };

    [[nodiscard]] std::string written(
        const Element& element,
        ObjectId treeRoot,
        ObjectId first,
        const std::vector<ObjectId>& pages) const;
    [[nodiscard]] std::string parentTree(ObjectId first) const;

    std::vector<Element> m_elements{Element{0, "Document", {}, {}}};
    std::vector<std::vector<ElementId>> m_marks;   ///< by page, the element of each mark
    std::vector<ElementId> m_annotations;          ///< by number, from annotationKeys on
    static constexpr int annotationKeys = 100'000; ///< beyond any page
};

} // namespace outturn::report::pdf
