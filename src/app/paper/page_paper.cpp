#include <app/dashboard/dashboard_tile.h>
#include <app/look/palette.h>
#include <app/paper/page_paper.h>
#include <app/paper/shown_table.h>
#include <app/reading/document_view.h>
#include <app/reading/document_writer.h>
#include <app/text.h>
#include <app/trajectory/trajectory_view.h>

#include <QAbstractItemView>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextDocumentFragment>
#include <QUrl>

#include <algorithm>
#include <numeric>

namespace outturn::app {

namespace {

constexpr double dotsPerPixel = 3; ///< of a drawing: about 300 to the inch
constexpr int lettersAcross = 150; ///< of a table on a sheet that lies
constexpr int widestColumn = 60;
constexpr int betweenColumns = 2;
constexpr auto inBold = "mm"; ///< the room that a heading takes more for its weight

int longestWord(const QString& text)
{
    int longest = 0;
    for (const QString& word : text.split(u' ', Qt::SkipEmptyParts))
        longest = std::max(longest, static_cast<int>(word.size()));
    return longest;
}

/// How many letters wide each column is: no word is broken where that can be, and what room is left
/// goes to those that have long texts.
std::vector<int> columnWidths(const report::Sheet& sheet)
{
    std::vector<int> least(sheet.headings.size());
    std::vector<int> wanted(sheet.headings.size());
    const auto measure = [&](std::size_t column, const std::string& cell) {
        const QString text = toQString(std::string_view(cell));
        least[column] = std::max(least[column], longestWord(text) + betweenColumns);
        wanted[column] = std::max(
            wanted[column], std::min(static_cast<int>(text.size()), widestColumn) + betweenColumns);
    };
    for (std::size_t column = 0; column < sheet.headings.size(); ++column) {
        measure(column, sheet.headings[column] + inBold);
        for (const auto& row : sheet.rows)
            measure(column, row[column].text);
        wanted[column] = std::max(wanted[column], least[column]);
    }
    const int room = lettersAcross - std::accumulate(least.begin(), least.end(), 0);
    const int more = std::accumulate(wanted.begin(), wanted.end(), 0) + room - lettersAcross;
    for (std::size_t column = 0; room > 0 && more > 0 && column < least.size(); ++column)
        least[column] += std::min(room, more) * (wanted[column] - least[column]) / more;
    return least;
}

/// What @p view shows as a table of a document, figures to the right.
report::Table paperTable(const QAbstractItemView& view)
{
    const report::Sheet sheet = shownTable(view);
    report::Table table{.caption = sheet.title, .columns = {}, .rows = {}};
    const std::vector<int> widths = columnWidths(sheet);
    for (std::size_t column = 0; column < sheet.headings.size(); ++column) {
        const bool isFigures = std::ranges::any_of(
            sheet.rows, [&](const auto& row) { return row[column].number.has_value(); });
        table.columns.push_back(
            {.heading = sheet.headings[column],
             .alignment = isFigures ? report::Alignment::Right : report::Alignment::Left,
             .share = std::max(1, widths[column])});
    }
    for (const auto& row : sheet.rows) {
        auto& cells = table.rows.emplace_back();
        for (const report::SheetCell& cell : row)
            cells.push_back({.text = cell.text, .rag = {}});
    }
    return table;
}

/// Gathers what a page says.
class PaperReader
{
public:
    explicit PaperReader(QWidget& page)
        : m_page(page)
    {
    }

    std::vector<PaperPart> read()
    {
        readInside(m_page);
        return std::move(m_parts);
    }

private:
    void readInside(QWidget& widget)
    {
        for (QWidget* child : inReadingOrder(widget))
            if (!readWidget(*child))
                readInside(*child);
    }

    /// The widgets in sight that stand in @p widget, row by row.
    [[nodiscard]] std::vector<QWidget*> inReadingOrder(const QWidget& widget) const
    {
        std::vector<QWidget*> children;
        for (QWidget* child : widget.findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly))
            if (!child->isWindow() && child->isVisibleTo(&m_page))
                children.push_back(child);
        std::ranges::stable_sort(children, [](const QWidget* a, const QWidget* b) {
            if (a->geometry().bottom() < b->geometry().top())
                return true;
            if (b->geometry().bottom() < a->geometry().top())
                return false;
            return a->x() < b->x();
        });
        return children;
    }

    /// True when @p widget has been told, or has nothing inside to tell.
    bool readWidget(QWidget& widget)
    {
        if (const auto* view = qobject_cast<QAbstractItemView*>(&widget))
            addTable(*view);
        else if (const auto* tile = qobject_cast<DashboardTile*>(&widget))
            addCount(tile->accessibleName());
        else if (const auto* label = qobject_cast<QLabel*>(&widget))
            addLabel(*label);
        else if (const auto* text = qobject_cast<DocumentView*>(&widget))
            m_parts.insert(m_parts.end(), text->content().begin(), text->content().end());
        else if (auto* chart = qobject_cast<TrajectoryView*>(&widget))
            addPicture(*chart);
        else if (const auto* box = qobject_cast<QComboBox*>(&widget))
            addField(widget, isChosen(*box) ? box->currentText() : QString());
        else if (const auto* line = qobject_cast<QLineEdit*>(&widget))
            addField(widget, line->text());
        else if (const auto* words = qobject_cast<QPlainTextEdit*>(&widget))
            addField(widget, words->toPlainText());
        else
            return widget.inherits("QAbstractButton") || widget.inherits("QTabBar");
        return true;
    }

    void addTable(const QAbstractItemView& view)
    {
        report::Table table = paperTable(view);
        if (!table.rows.empty())
            m_parts.emplace_back(std::move(table));
    }

    void addLine(const QString& text)
    {
        if (!text.isEmpty())
            m_parts.emplace_back(report::Paragraph{.text = toStdString(text), .lead = {}});
    }

    /// Counts that stand beside each other are one line.
    void addCount(const QString& text)
    {
        const std::string count = toStdString(text);
        if (m_counts != m_parts.size() || m_parts.empty()) {
            m_parts.emplace_back(report::Paragraph{.text = count, .lead = {}});
            m_counts = m_parts.size();
            return;
        }
        auto& line = std::get<report::Paragraph>(std::get<report::Block>(m_parts.back()));
        line.text += " \u00b7 " + count;
    }

    /// A filter that is set to nothing in particular has nothing to tell.
    static bool isChosen(const QComboBox& box)
    {
        const bool hasKeys = box.count() > 0 && box.itemData(box.count() - 1).isValid();
        return !hasKeys || box.currentData().isValid();
    }

    void addLabel(const QLabel& label)
    {
        const bool isTitle = label.font().pointSizeF() > m_page.font().pointSizeF() * type::body;
        if (isTitle && !label.text().isEmpty())
            m_parts.emplace_back(report::Heading{.level = 2, .text = toStdString(label.text())});
        // The name of a field is told with what is in it.
        else if (label.buddy() == nullptr)
            addLine(label.text());
    }

    void addField(const QWidget& field, const QString& text)
    {
        if (text.isEmpty() || field.accessibleName().isEmpty())
            return;
        m_parts.emplace_back(report::Paragraph{
            .text = toStdString(text), .lead = toStdString(field.accessibleName()) + ":"});
    }

    void addPicture(QWidget& drawing)
    {
        QImage image((QSizeF(drawing.size()) * dotsPerPixel).toSize(), QImage::Format_RGB32);
        image.setDevicePixelRatio(dotsPerPixel);
        image.fill(Qt::white);
        const QPalette screen = drawing.palette();
        const bool isOwn = drawing.testAttribute(Qt::WA_SetPalette);
        drawing.setPalette(paletteFor(Theme::Light, screen));
        drawing.render(&image);
        drawing.setPalette(isOwn ? screen : QPalette());
        m_parts.emplace_back(PaperPicture{image, drawing.accessibleName()});
    }

    QWidget& m_page;
    std::vector<PaperPart> m_parts;
    std::size_t m_counts = 0; ///< how many parts there were after the last line of counts
};

/// Appends parts to a document, one run of blocks or one picture after the other.
class PaperWriter
{
public:
    PaperWriter(QTextDocument& document, const QFont& font, double width)
        : m_document(document)
        , m_cursor(&document)
        , m_font(font)
        , m_width(width)
    {
    }

    void put(const report::Block& block) { m_blocks.push_back(block); }

    void put(const PaperPicture& picture)
    {
        putBlocks();
        const QUrl name(QStringLiteral("paper:%1").arg(m_pictures++));
        m_document.addResource(QTextDocument::ImageResource, name, picture.image);
        const QSizeF size = picture.image.deviceIndependentSize();
        const double scale = std::min(1.0, m_width / size.width());
        QTextImageFormat format;
        format.setName(name.toString());
        format.setWidth(size.width() * scale);
        format.setHeight(size.height() * scale);
        format.setProperty(QTextFormat::ImageAltText, picture.caption);
        m_cursor.movePosition(QTextCursor::End);
        if (!m_document.isEmpty())
            m_cursor.insertBlock(QTextBlockFormat());
        m_cursor.insertImage(format);
    }

    void putBlocks()
    {
        if (m_blocks.empty())
            return;
        QTextDocument run;
        writeInto(run, m_blocks, paletteFor(Theme::Light, QPalette()), m_font);
        m_cursor.movePosition(QTextCursor::End);
        if (!m_document.isEmpty())
            m_cursor.insertBlock(QTextBlockFormat());
        m_cursor.insertFragment(QTextDocumentFragment(&run));
        m_blocks.clear();
    }

private:
    QTextDocument& m_document;
    QTextCursor m_cursor;
    QFont m_font;
    double m_width;
    std::vector<report::Block> m_blocks;
    int m_pictures = 0;
};

} // namespace

std::vector<PaperPart> paperParts(QWidget& page)
{
    return PaperReader(page).read();
}

std::unique_ptr<QTextDocument>
paperDocument(const std::vector<PaperPart>& parts, const QFont& font, double width)
{
    auto document = std::make_unique<QTextDocument>();
    document->setDefaultFont(font);
    document->setDocumentMargin(0);
    PaperWriter writer(*document, font, width);
    for (const PaperPart& part : parts)
        std::visit([&](const auto& content) { writer.put(content); }, part);
    writer.putBlocks();
    return document;
}

} // namespace outturn::app
