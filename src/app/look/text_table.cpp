#include <app/look/text_table.h>

#include <QStringView>

namespace outturn::app {

namespace {

bool looksLikeFormula(QStringView cell)
{
    if (cell.isEmpty() || !QStringView(u"=+-@").contains(cell.front()))
        return false;
    bool isNumber = false;
    (void)cell.toDouble(&isNumber);
    return !isNumber;
}

QString unmarked(const QString& cell)
{
    return cell.startsWith(u'\'') && looksLikeFormula(QStringView(cell).mid(1)) ? cell.mid(1)
                                                                                : cell;
}

/// Reads cells one after another from a text.
class TableReader
{
public:
    explicit TableReader(const QString& text)
        : m_text(text)
    {
    }

    TextTable read()
    {
        TextTable table;
        while (!isAtEnd())
            table.push_back(readRow());
        return table;
    }

private:
    [[nodiscard]] bool isAtEnd() const { return m_position >= m_text.size(); }

    [[nodiscard]] bool isAt(QChar character) const
    {
        return !isAtEnd() && m_text[m_position] == character;
    }

    bool skip(QChar character)
    {
        const bool found = isAt(character);
        if (found)
            ++m_position;
        return found;
    }

    std::vector<QString> readRow()
    {
        std::vector<QString> row;
        do
            row.push_back(unmarked(isAt(u'"') ? readQuoted() : readPlain()));
        while (skip(u'\t'));
        skip(u'\r');
        skip(u'\n');
        return row;
    }

    QString readPlain()
    {
        const qsizetype start = m_position;
        while (!isAtEnd() && !isAt(u'\t') && !isAt(u'\n') && !isAt(u'\r'))
            ++m_position;
        return m_text.mid(start, m_position - start);
    }

    // A quotation mark that is never closed, or goes on after closing, is text like any other.
    QString readQuoted()
    {
        const qsizetype start = m_position;
        QString cell;
        skip(u'"');
        while (!isAtEnd()) {
            if (skip(u'"') && !isAt(u'"')) {
                if (isAtEnd() || isAt(u'\t') || isAt(u'\n') || isAt(u'\r'))
                    return cell;
                break;
            }
            if (!isAtEnd())
                cell += m_text[m_position++];
        }
        m_position = start;
        return readPlain();
    }

    const QString& m_text;
    qsizetype m_position = 0;
};

QString writtenCell(const QString& cell)
{
    QString marked = looksLikeFormula(cell) ? u'\'' + cell : cell;
    if (!marked.contains(u'\t') && !marked.contains(u'\n') && !marked.contains(u'"'))
        return marked;
    return u'"' + QString(marked).replace(u'"', QStringLiteral("\"\"")) + u'"';
}

} // namespace

TextTable readTable(const QString& text)
{
    return TableReader(text).read();
}

QString writeTable(const TextTable& table)
{
    QString text;
    for (const auto& row : table) {
        for (std::size_t i = 0; i < row.size(); ++i) {
            if (i > 0)
                text += u'\t';
            text += writtenCell(row[i]);
        }
        text += u'\n';
    }
    return text;
}

} // namespace outturn::app
