#pragma once

#include <domain/rating/rag_status.h>
#include <report/chart/trajectory_chart.h>

#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace outturn::report {

/// A report as content alone: no fonts, no formats, no Qt. Writers turn it into files. All text is
/// plain UTF-8: a writer escapes it. A line feed starts a new line within its paragraph or cell.
///
/// Writers number what committees refer to: headings of level 1 ("3."), numbered paragraphs under
/// them ("3.2"), and tables and figures in the order of their captions ("Table 4", "Figure 2").
struct Heading
{
    int level = 1; ///< 1 to 3
    std::string text;
    friend bool operator==(const Heading&, const Heading&) = default;
};

struct Paragraph
{
    std::string text;
    std::string lead; ///< a few words in bold before the text; may be empty
    bool isNumbered = false;
    friend bool operator==(const Paragraph&, const Paragraph&) = default;
};

struct BulletList
{
    std::vector<std::string> items;
    friend bool operator==(const BulletList&, const BulletList&) = default;
};

/// What members are asked to do, item by item: (i), (ii), (iii).
struct RomanList
{
    std::vector<std::string> items;
    friend bool operator==(const RomanList&, const RomanList&) = default;
};

/// Pairs of a term and its text: the front matter's "To:", "From:".
struct Particulars
{
    std::vector<std::pair<std::string, std::string>> rows;
    friend bool operator==(const Particulars&, const Particulars&) = default;
};

enum class Alignment
{
    Left,
    Right,
    Centre,
};

struct Column
{
    std::string heading;
    Alignment alignment = Alignment::Left;
    int share = 1; ///< of the table's width, against the other columns
    friend bool operator==(const Column&, const Column&) = default;
};

struct Cell
{
    std::string text;
    std::optional<RagStatus> rag; ///< shown as shape, word and shade, before the text if any
    std::string trace = {};       ///< the Trace that says where the figure comes from; or empty
    friend bool operator==(const Cell&, const Cell&) = default;
};

/// A table with one header row and no merged cells.
struct Table
{
    std::string caption;
    std::vector<Column> columns;
    std::vector<std::vector<Cell>> rows;
    int widthPercent = 100; ///< of the page's text, for a table of few short columns
    friend bool operator==(const Table&, const Table&) = default;
};

/// How high a figure is drawn: as most are, or lower where a page has to hold much else. A writer
/// that knows its pages draws a low one as high as most where there is room.
enum class FigureHeight
{
    Usual,
    Low,
};

/// A chart with its caption. Writers draw it, or where they cannot, put the alternative text in its
/// place.
struct Figure
{
    std::string caption;
    std::string alternative; ///< what it shows, for those who cannot see it
    chart::TrajectoryChart chart;
    FigureHeight height = FigureHeight::Usual;
    friend bool operator==(const Figure&, const Figure&) = default;
};

using Block = std::variant<Heading, Paragraph, BulletList, RomanList, Particulars, Table, Figure>;

/// Where a figure comes from: what a reader sees who asks.
struct Trace
{
    std::string id;    ///< letters, digits and hyphens alone, for an anchor
    std::string title; ///< "Key stage 1 writing (KS1-W2B), 2012/13"
    std::vector<std::pair<std::string, std::string>> rows;
    friend bool operator==(const Trace&, const Trace&) = default;
};

/// The crest or logo at the head of a document.
struct Emblem
{
    std::string png;         ///< its bytes
    std::string alternative; ///< for those who cannot see it
    friend bool operator==(const Emblem&, const Emblem&) = default;
};

/// How close the lines of a document stand: as in most, or closer where it has to be one page.
enum class Density
{
    Usual,
    Close,
};

struct Document
{
    std::string issuer; ///< whose document it is, above the title; may be empty
    std::string title;
    std::string subject;
    std::string author;
    std::string date;   ///< ISO 8601 day, for the properties
    std::string footer; ///< runs along the foot of each page beside the page number
    std::vector<Block> blocks;
    std::vector<Trace> traces = {}; ///< one for each that a cell names
    std::optional<Emblem> emblem = std::nullopt;
    Density density = Density::Usual;
    std::string wordBase = {}; ///< a .docx whose styles, headers and footers Word papers have
    friend bool operator==(const Document&, const Document&) = default;
};

} // namespace outturn::report
