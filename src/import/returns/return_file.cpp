#include <domain/error.h>
#include <import/entry_text.h>
#include <import/returns/return_file.h>
#include <import/xlsx/sheet_rows.h>

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <utility>

namespace outturn::imports {
namespace {

constexpr std::string_view format = "outturn-return 1";

[[noreturn]] void refuse(const std::string& message, const std::string& fileName)
{
    throw Error(ErrorKind::Input, message, fileName);
}

const Sheet* sheetCalled(const std::vector<Sheet>& sheets, std::string_view name)
{
    const auto found = std::ranges::find(sheets, name, &Sheet::name);
    return found == sheets.end() ? nullptr : &*found;
}

/// What the hidden sheet tells of the return as a whole.
std::map<std::string, std::string> identityOf(const Sheet& sheet)
{
    std::map<std::string, std::string> facts;
    for (const SheetRow& row : sheet.rows)
        if (row.cells.size() == 2)
            facts[row.cells[0]] = row.cells[1];
    return facts;
}

/// The columns of the sheet of figures: those that say what the figure is, those filled in, and
/// these last as they were sent.
enum Column : std::size_t
{
    Indicator,
    Year,
    Term,
    Stage,
    Scope,
    Measure,
    Value,
    Numerator,
    Denominator,
    Comment,
    SentValue,
    SentNumerator,
    SentDenominator,
    SentComment,
};

ColumnNames formColumns()
{
    const std::vector<std::string_view> names{
        "indicator",
        "year",
        "term",
        "stage",
        "scope",
        "measure",
        "value",
        "numerator",
        "denominator",
        "comment",
        "sent value",
        "sent numerator",
        "sent denominator",
        "sent comment"};
    return {.known = names, .needed = names, .besides = {"name", "unit", "last year", "target"}};
}

/// The text of a figure in @p row, as filled in or, from @p first on, as sent.
EntryText textOf(const TableRow& row, Column first)
{
    EntryText text;
    text[EntryField::Indicator] = row.cells[Indicator];
    text[EntryField::Year] = row.cells[Year];
    text[EntryField::Term] = row.cells[Term];
    text[EntryField::Stage] = row.cells[Stage];
    text[EntryField::Scope] = row.cells[Scope];
    text[EntryField::Measure] = row.cells[Measure];
    text[EntryField::Value] = row.cells[first];
    text[EntryField::Numerator] = row.cells[first + 1];
    text[EntryField::Denominator] = row.cells[first + 2];
    text[EntryField::Comment] = row.cells[first + 3];
    return text;
}

bool hasFigure(const EntryText& text)
{
    constexpr std::array figure{EntryField::Value, EntryField::Numerator, EntryField::Denominator};
    return std::ranges::any_of(figure, [&](EntryField field) { return !text[field].empty(); });
}

class ReturnReader
{
public:
    ReturnReader(const PlanRecord& record, std::string fileName, ReturnFile file)
        : m_record(record)
        , m_fileName(std::move(fileName))
        , m_earlier(record.outturns)
        , m_file(std::move(file))
    {
    }

    void readFigures(const Sheet& sheet)
    {
        CsvTable table(rowsOfSheet(sheet), m_fileName + ", " + sheet.name, formColumns());
        while (const auto row = table.next(m_file)) {
            const EntryText returned = textOf(*row, Value);
            if (!hasFigure(returned) && returned[EntryField::Comment] == row->cells[SentComment]) {
                ++m_file.leftEmpty;
                continue;
            }
            const auto outturn = readFigure(returned, row->line);
            const EntryText sentText = textOf(*row, SentValue);
            const auto sent = hasFigure(sentText) ? readFigure(sentText, row->line) : std::nullopt;
            if (outturn && sent.has_value() == hasFigure(sentText))
                m_file.figures.push_back({*outturn, sent, row->line});
        }
    }

    void readActions(const Sheet& sheet)
    {
        CsvTable table(
            rowsOfSheet(sheet),
            m_fileName + ", " + sheet.name,
            {.known = {"action", "status", "note", "sent status"},
             .needed = {"action", "status", "note", "sent status"},
             .besides = {"title", "ends"}});
        while (const auto row = table.next(m_file))
            readAction(*row);
    }

    [[nodiscard]] ReturnFile take() { return std::move(m_file); }

private:
    std::optional<Outturn> readFigure(EntryText text, int line)
    {
        text[EntryField::Source] =
            "return of " + m_file.officer.text() + ", row " + std::to_string(line);
        const EntryReading reading = readEntry(text, m_record, m_earlier);
        for (const FieldRemark& remark : reading.remarks)
            (remark.refused ? m_file.refused : m_file.warnings)
                .push_back({line, std::string(toCode(remark.field)), remark.value, remark.message});
        return reading.outturn;
    }

    void readAction(const TableRow& row)
    {
        const std::string& code = row.cells[0];
        const auto known = std::ranges::find(
            m_record.plan.actions, code, [](const Action& action) { return action.code.text(); });
        const auto status = statusOf(row.cells[1]);
        const auto sent = statusOf(row.cells[3]);
        if (known == m_record.plan.actions.end())
            refuseCell(row.line, "action", code, "the plan has no such action");
        if (!status)
            refuseCell(
                row.line,
                "status",
                row.cells[1],
                "it is not a status; expected " + listOfCodes<ActionStatus>());
        if (!sent)
            refuseCell(row.line, "sent status", row.cells[3], "the hidden column was changed");
        if (known == m_record.plan.actions.end() || !status || !sent)
            return;
        if (row.cells[2].empty() && *status == *sent)
            ++m_file.leftEmpty;
        else
            m_file.updates.push_back({known->code, *sent, *status, row.cells[2], row.line});
    }

    void refuseCell(int line, const char* column, const std::string& value, std::string message)
    {
        m_file.refused.push_back(
            {line, std::string("Actions, ") + column, value, std::move(message)});
    }

    /// "On track" is on-track.
    static std::optional<ActionStatus> statusOf(std::string text)
    {
        for (char& c : text) {
            if (c == ' ')
                c = '-';
            if (c >= 'A' && c <= 'Z')
                c = static_cast<char>(c - 'A' + 'a');
        }
        return fromCode<ActionStatus>(text);
    }

    const PlanRecord& m_record;
    std::string m_fileName;
    EarlierFigures m_earlier;
    ReturnFile m_file;
};

} // namespace

ReturnFile readReturn(std::string_view bytes, const PlanRecord& record, const std::string& fileName)
{
    const std::vector<Sheet> sheets = readWorkbook(bytes, fileName);
    const Sheet* identity = sheetCalled(sheets, "Return");
    const Sheet* figures = sheetCalled(sheets, "Figures");
    const Sheet* actions = sheetCalled(sheets, "Actions");
    if (identity == nullptr || figures == nullptr || actions == nullptr)
        refuse(
            "the workbook is no return; expected one that was made for an officer and sent out",
            fileName);
    auto facts = identityOf(*identity);
    if (facts["format"] != format)
        refuse(
            "the return is of a kind that this program does not know: '" + facts["format"] + "'",
            fileName);
    const Plan& plan = record.plan;
    if (facts["plan"] != plan.identity.title)
        refuse(
            "the return is of another plan, '" + facts["plan"] + "'; expected '" +
                plan.identity.title + "'",
            fileName);
    const auto officer = std::ranges::find(
        plan.officers, facts["officer"], [](const Officer& known) { return known.code.text(); });
    if (officer == plan.officers.end())
        refuse("the plan has no officer '" + facts["officer"] + "'", fileName);
    ReturnReader reader(
        record,
        fileName,
        {{},
         officer->code,
         AcademicYear::parse(facts["year"]),
         Date::parse(facts["made"]),
         {},
         {}});
    reader.readFigures(*figures);
    reader.readActions(*actions);
    return reader.take();
}

} // namespace outturn::imports
