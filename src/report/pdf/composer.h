#pragma once

#include <report/document.h>
#include <report/pdf/flow.h>

#include <string>
#include <vector>

namespace outturn::report::pdf {

/// A heading and where it stands: what the list of contents and the bookmarks lead to.
struct HeadingPlace
{
    int level = 1;
    std::string text;
    std::size_t page = 0;
    double top = 0;
};

/// From one line to the next, to the size of the text.
inline constexpr double lineSpace = 1.28;

/// Puts a document's content on pages. The title is its heading of the first rank, so a Heading of
/// level 1 is an H2 of the structure.
class Composer
{
public:
    /// @p contents are the headings as an earlier run placed them; without any, there is no list of
    /// contents.
    Composer(
        Typesetter& typesetter,
        Structure& structure,
        Canvas& canvas,
        const std::vector<HeadingPlace>& contents);

    void compose(const Document& document);

    [[nodiscard]] const std::vector<HeadingPlace>& headings() const { return m_headings; }

private:
    /// How large text is and how far apart, in points.
    struct Measure
    {
        double body = 10.5;
        double paragraphGap = 6;
        double itemGap = 4;
        double headingGap = 1; ///< above a heading, to the usual
    };

    /// Where a paragraph stands and what it looks like.
    struct Look
    {
        double size = 10.5;
        double left = pageLeft;
        double width = textWidth;
        chart::Colour colour{};
        double above = 0;
        Stay stay = Stay::No; ///< of its last line
        bool isWhole = false; ///< of the others
        std::string label{};  ///< a number or a bullet before its first line
        double labelLeft = pageLeft;
        std::optional<double> labelSize{}; ///< the text's unless set
        bool isLabelBold = false;
        std::optional<ElementId> labelElement{}; ///< the paragraph's own unless set
    };

    void put(const Heading& heading);
    void put(const Paragraph& paragraph);
    void put(const BulletList& list);
    void put(const RomanList& list);
    void put(const Particulars& particulars);
    void put(const Table& table);
    void put(const Figure& figure);

    void putHead(const Document& document);
    void putEmblem(const Emblem& emblem);
    void putContents();
    void putEntry(const HeadingPlace& entry, ElementId list, bool staysWithNext);
    void putItems(
        const std::vector<std::string>& items, const std::vector<std::string>& labels, double left);
    void putText(const std::vector<StyledText>& texts, const Look& look, ElementId element);

    Typesetter& m_typesetter;
    Structure& m_structure;
    Canvas& m_canvas;
    const std::vector<HeadingPlace>& m_contents;
    Flow m_flow;
    Measure m_measure;
    std::vector<HeadingPlace> m_headings;
    int m_level = 1; ///< of the structure's heading before
    int m_sections = 0;
    int m_paragraphs = 0;
    int m_tables = 0;
    int m_figures = 0;
    bool m_isInset = false; ///< under a numbered heading, whose text everything lines up with
    bool m_isAfterTable = false;
    bool m_isKeptWithNext = false; ///< the paragraph that comes
    double m_textLeft = pageLeft;  ///< where the text before begins, which introduces what comes
};

} // namespace outturn::report::pdf
