#include <app/look/palette.h>
#include <app/reading/document_writer.h>
#include <app/text.h>
#include <app/trajectory/drawing_painter.h>
#include <report/rag_mark.h>

#include <QTextCursor>
#include <QTextDocument>
#include <QTextList>
#include <QTextTable>
#include <QUrl>

#include <numeric>

namespace outturn::app {

namespace {

constexpr double partHeading = 1.1; ///< of the body's type

Qt::Alignment alignmentOf(report::Alignment alignment)
{
    switch (alignment) {
    case report::Alignment::Left:
        return Qt::AlignLeft;
    case report::Alignment::Right:
        return Qt::AlignRight;
    case report::Alignment::Centre:
        return Qt::AlignHCenter;
    }
    return Qt::AlignLeft;
}

/// One document being written.
class DocumentWriter
{
public:
    DocumentWriter(
        QTextDocument& document,
        const QPalette& palette,
        const QFont& font,
        const WrittenLook& look)
        : m_cursor(&document)
        , m_colours(coloursFor(palette))
        , m_font(font)
        , m_look(look)
    {
        m_body.setFont(font);
        m_body.setForeground(m_colours.text);
    }

    void put(const report::Heading& heading)
    {
        const double factor = heading.level == 1 ? type::heading
            : heading.level == 2                 ? partHeading
                                                 : type::body;
        openBlock(heading.level == 1 ? spacing::page : spacing::large, spacing::small);
        QTextBlockFormat block = m_cursor.blockFormat();
        block.setHeadingLevel(heading.level);
        m_cursor.setBlockFormat(block);
        QTextCharFormat format = m_body;
        format.setFont(scaledFont(m_font, factor, true));
        const QString text = toQString(std::string_view(heading.text));
        if (heading.level == 1)
            m_sections.emplace_back(text, m_cursor.position());
        m_cursor.insertText(text, format);
    }

    void put(const report::Paragraph& paragraph)
    {
        openBlock(spacing::small, spacing::small);
        if (!paragraph.lead.empty())
            m_cursor.insertText(
                toQString(std::string_view(paragraph.lead)) + QLatin1Char(' '), bold());
        m_cursor.insertText(inOneBlock(paragraph.text), m_body);
    }

    void put(const report::BulletList& list) { putList(list.items, QTextListFormat::ListDisc); }

    void put(const report::RomanList& list)
    {
        putList(list.items, QTextListFormat::ListLowerRoman);
    }

    void put(const report::Particulars& particulars)
    {
        QTextTableFormat format;
        format.setBorder(0);
        format.setCellPadding(spacing::hair);
        format.setCellSpacing(0);
        format.setColumnWidthConstraints(
            {QTextLength(QTextLength::PercentageLength, 20),
             QTextLength(QTextLength::PercentageLength, 80)});
        format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
        QTextTable* table = openTable(static_cast<int>(particulars.rows.size()), 2, format);
        int row = 0;
        for (const auto& [term, text] : particulars.rows) {
            QTextCharFormat muted = m_body;
            muted.setForeground(m_colours.mutedText);
            putCell(*table, row, 0, toQString(std::string_view(term)), muted, Qt::AlignLeft);
            putCell(*table, row, 1, inOneBlock(text), m_body, Qt::AlignLeft);
            ++row;
        }
        closeTable();
    }

    void put(const report::Table& content)
    {
        openBlock(spacing::large, spacing::small);
        QTextCharFormat caption = m_body;
        caption.setForeground(m_colours.mutedText);
        m_cursor.insertText(inOneBlock(content.caption), caption);

        QTextTable* table = openTable(
            static_cast<int>(content.rows.size()) + 1,
            static_cast<int>(content.columns.size()),
            tableFormat(content));
        int at = 0;
        for (const report::Column& column : content.columns) {
            QTextTableCellFormat format;
            format.setBackground(m_colours.header);
            table->cellAt(0, at).setFormat(format);
            putCell(
                *table,
                0,
                at,
                inOneBlock(column.heading),
                inTable(bold()),
                alignmentOf(column.alignment));
            ++at;
        }
        int row = 1;
        for (const auto& cells : content.rows) {
            int number = 0;
            for (const report::Cell& cell : cells) {
                const auto alignment = content.columns[static_cast<std::size_t>(number)].alignment;
                shade(*table, row, number, cell);
                putCell(*table, row, number, cellText(cell), lookOf(cell), alignmentOf(alignment));
                ++number;
            }
            ++row;
        }
        closeTable();
    }

    void put(const report::Figure& figure)
    {
        const QSize size(m_look.chartWidth, m_look.chartWidth * 4 / 9);
        openBlock(spacing::large, spacing::small);
        const QString name = QStringLiteral("figure:%1").arg(++m_figures);
        m_cursor.document()->addResource(
            QTextDocument::ImageResource,
            QUrl(name),
            trajectoryImage(figure.chart, size, chartColours(m_colours), m_font, 1));
        QTextImageFormat format;
        format.setName(name);
        format.setProperty(
            QTextFormat::ImageAltText, toQString(std::string_view(figure.alternative)));
        m_cursor.insertImage(format);
        openBlock(0, spacing::large);
        QTextCharFormat caption = m_body;
        caption.setForeground(m_colours.mutedText);
        m_cursor.insertText(inOneBlock(figure.caption), caption);
    }

    [[nodiscard]] int place() const { return m_cursor.position(); }

    [[nodiscard]] std::vector<std::pair<QString, int>> takeSections()
    {
        return std::move(m_sections);
    }

private:
    /// A line feed stays within its block.
    static QString inOneBlock(std::string_view text)
    {
        return toQString(text).replace(QLatin1Char('\n'), QChar::LineSeparator);
    }

    static QString cellText(const report::Cell& cell)
    {
        if (!cell.rag)
            return inOneBlock(cell.text);
        const QString shape = toQString(report::ragMark(*cell.rag).shape);
        QString text = shape.isEmpty() ? QString() : shape + QLatin1Char(' ');
        text += toQString(ragWord(*cell.rag));
        return cell.text.empty() ? text : text + QChar::LineSeparator + inOneBlock(cell.text);
    }

    [[nodiscard]] QTextCharFormat inTable(QTextCharFormat format) const
    {
        if (m_look.tableText != 1)
            format.setFontPointSize(format.font().pointSizeF() * m_look.tableText);
        return format;
    }

    static QColor colourOf(std::string_view rgb) { return {QLatin1Char('#') + toQString(rgb)}; }

    void shade(QTextTable& table, int row, int column, const report::Cell& cell) const
    {
        if (!cell.rag || !m_look.hasShades)
            return;
        QTextTableCellFormat format;
        format.setBackground(colourOf(report::ragMark(*cell.rag).fill));
        table.cellAt(row, column).setFormat(format);
    }

    /// A figure that can be traced is underlined, as what can be followed.
    [[nodiscard]] QTextCharFormat lookOf(const report::Cell& cell) const
    {
        QTextCharFormat look = inTable(m_body);
        if (cell.rag && m_look.hasShades)
            look.setForeground(colourOf(report::ragMark(*cell.rag).ink));
        if (cell.trace.empty())
            return look;
        look.setAnchor(true);
        look.setAnchorHref(QLatin1Char('#') + toQString(std::string_view(cell.trace)));
        look.setUnderlineStyle(QTextCharFormat::DotLine);
        return look;
    }

    [[nodiscard]] QTextCharFormat bold() const
    {
        QTextCharFormat format = m_body;
        format.setFont(scaledFont(m_font, type::body, true));
        return format;
    }

    void openBlock(int above, int below)
    {
        QTextBlockFormat format;
        format.setTopMargin(m_isFirst ? 0 : above);
        format.setBottomMargin(below);
        if (m_isFirst || m_isOpen)
            m_cursor.setBlockFormat(format);
        else
            m_cursor.insertBlock(format);
        m_isFirst = false;
        m_isOpen = false;
    }

    void putList(const std::vector<std::string>& items, QTextListFormat::Style style)
    {
        QTextListFormat format;
        format.setStyle(style);
        format.setIndent(1);
        QTextList* list = nullptr;
        for (const std::string& item : items) {
            openBlock(spacing::hair, spacing::hair);
            if (list == nullptr)
                list = m_cursor.createList(format);
            else
                list->add(m_cursor.block());
            m_cursor.insertText(inOneBlock(item), m_body);
        }
        if (list == nullptr)
            return;
        // What follows is no longer of the list.
        m_cursor.insertBlock(QTextBlockFormat());
        m_isOpen = true;
    }

    [[nodiscard]] QTextTableFormat tableFormat(const report::Table& content) const
    {
        QTextTableFormat format;
        format.setBorder(1);
        format.setBorderBrush(m_colours.border);
        format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setBorderCollapse(true);
        format.setCellPadding(6);
        format.setHeaderRowCount(1);
        format.setWidth(QTextLength(QTextLength::PercentageLength, content.widthPercent));
        const int shares = std::accumulate(
            content.columns.begin(),
            content.columns.end(),
            0,
            [](int sum, const report::Column& column) { return sum + column.share; });
        QList<QTextLength> widths;
        for (const report::Column& column : content.columns)
            widths.append(
                QTextLength(QTextLength::PercentageLength, 100.0 * column.share / shares));
        format.setColumnWidthConstraints(widths);
        return format;
    }

    static QTextBlockFormat thin()
    {
        QTextBlockFormat format;
        format.setLineHeight(1, QTextBlockFormat::FixedHeight);
        return format;
    }

    QTextTable* openTable(int rows, int columns, const QTextTableFormat& format)
    {
        // A table leaves an empty block before it; as thin as can be.
        if (!m_isOpen && !m_isFirst)
            m_cursor.insertBlock(QTextBlockFormat());
        m_cursor.setBlockFormat(thin());
        m_isFirst = false;
        m_isOpen = false;
        return m_cursor.insertTable(rows, columns, format);
    }

    void closeTable()
    {
        // The block below a table has no top margin of its own; a thin one before it gives it one.
        m_cursor.movePosition(QTextCursor::End);
        m_cursor.setBlockFormat(thin());
    }

    static void putCell(
        const QTextTable& table,
        int row,
        int column,
        const QString& text,
        const QTextCharFormat& format,
        Qt::Alignment alignment)
    {
        QTextCursor cell = table.cellAt(row, column).firstCursorPosition();
        QTextBlockFormat block;
        block.setAlignment(alignment);
        cell.setBlockFormat(block);
        cell.insertText(text, format);
    }

    QTextCursor m_cursor;
    const Colours& m_colours;
    QFont m_font;
    WrittenLook m_look;
    QTextCharFormat m_body;
    std::vector<std::pair<QString, int>> m_sections;
    int m_figures = 0;
    bool m_isFirst = true;
    bool m_isOpen = false; ///< the cursor stands in an empty block that is to be used
};

} // namespace

WrittenPlaces writeInto(
    QTextDocument& document,
    const std::vector<report::Block>& content,
    const QPalette& palette,
    const QFont& font,
    const WrittenLook& look)
{
    document.setUndoRedoEnabled(false);
    document.clear();
    document.setDefaultFont(font);
    document.setDocumentMargin(spacing::large);
    DocumentWriter writer(document, palette, font, look);
    WrittenPlaces written;
    for (const report::Block& block : content) {
        const int before = writer.place();
        std::visit([&](const auto& part) { writer.put(part); }, block);
        // The block starts after the end of the one before.
        written.places.push_back(before == 0 ? 0 : before + 1);
    }
    written.sections = writer.takeSections();
    return written;
}

} // namespace outturn::app
