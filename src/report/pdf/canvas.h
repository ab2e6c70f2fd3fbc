#pragma once

#include <report/chart/drawing.h>
#include <report/pdf/structure.h>
#include <report/pdf/typesetter.h>

#include <optional>
#include <string>
#include <vector>

namespace outturn::report::pdf {

/// A4 in points.
inline constexpr chart::Size paper{595.28, 841.89};

/// The pages being drawn. Places are in points from the top left corner of a page, y downwards.
///
/// Everything drawn belongs to an element of the structure or is an artefact: lines, shades and
/// what pages repeat. The two never nest.
class Canvas
{
public:
    Canvas(Typesetter& typesetter, Structure& structure)
        : m_typesetter(typesetter)
        , m_structure(structure)
    {
    }

    void newPage();

    [[nodiscard]] std::size_t pageCount() const { return m_pages.size(); }

    /// The page that is drawn on, from 0. All drawing goes to it.
    [[nodiscard]] std::size_t page() const { return m_page; }

    /// Goes back to a page, for what is known only in the end.
    void goToPage(std::size_t page) { m_page = page; }

    /// Draws @p line from @p left on, as content of @p element, or as an artefact without one.
    struct Ink
    {
        double size = 10.5;
        chart::Colour colour;
        std::optional<ElementId> element;
    };

    void text(const TextLine& line, const chart::Point& at, const Ink& ink);

    void box(const chart::Rect& area, const chart::Colour& fill);
    void rule(const chart::Line& line, const chart::Colour& colour, double width);
    void shape(const chart::Shape& shape);

    /// A picture with its top left corner at @p at, whole as content of @p element.
    void picture(const chart::Drawing& drawing, const chart::Point& at, ElementId element);

    /// The document's emblem, the page's resource "Emblem", in @p area, as content of @p element.
    void emblem(const chart::Rect& area, ElementId element);

    /// A place of the page that leads to @p target, a page and a height on it.
    struct Link
    {
        std::size_t page = 0;
        chart::Rect area;
        std::size_t targetPage = 0;
        double targetTop = 0;
        std::string text;
        ElementId element = Structure::root;
    };

    void addLink(Link link) { m_links.push_back(std::move(link)); }

    [[nodiscard]] const std::vector<Link>& links() const { return m_links; }

    [[nodiscard]] const std::string& contentOf(std::size_t page) const { return m_pages.at(page); }

private:
    void begin(std::optional<ElementId> element);
    void end();
    void write(const TextLine& line, const chart::Point& at, double size);
    void paint(const chart::Shape& shape, const chart::Point& origin);

    [[nodiscard]] std::string& out() { return m_pages.at(m_page); }

    Typesetter& m_typesetter;
    Structure& m_structure;
    std::vector<std::string> m_pages; ///< their content, in PDF's operators
    std::size_t m_page = 0;
    std::vector<Link> m_links;
};

} // namespace outturn::report::pdf
