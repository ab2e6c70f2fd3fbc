#include <report/forms/entry_form_file.h>
#include <report/forms/form_columns.h>
#include <report/forms/form_workbook.h>
#include <report/words.h>

#include <array>
#include <utility>

namespace outturn::report {
namespace {

constexpr std::array actionHeadings{"Action", "Title", "Ends", "Status", "Note", "Sent status"};

std::string statusWord(ActionStatus status)
{
    return capitalised(wordsOf(toCode(status)));
}

void addFigures(FormWorkbook& workbook, const EntryForm& form)
{
    const bool isReturn = form.officer.has_value();
    FormSheet sheet = workbook.addSheet("Figures");
    int at = 0;
    for (const FormColumn& column : formColumns())
        if (isReturn || column.kind != FormCell::Hidden)
            sheet.addColumn(at++, column.heading, column.kind, column.characters, column.isNumber);
    int row = 0;
    for (const FormFigure& figure : form.figures) {
        ++row;
        at = 0;
        for (const FormColumn& column : formColumns())
            if (isReturn || column.kind != FormCell::Hidden)
                sheet.write(
                    row,
                    at++,
                    column.text(figure),
                    {.kind = column.kind,
                     .isNumber = column.isNumber,
                     .decimals = column.isPrecise ? std::optional(figure.indicator.decimals)
                                                  : std::nullopt});
    }
    sheet.finish();
}

void addActions(FormWorkbook& workbook, const EntryForm& form)
{
    using enum FormCell;
    FormSheet sheet = workbook.addSheet("Actions");
    constexpr std::array kinds{Shown, Shown, Shown, FilledIn, FilledIn, Hidden};
    constexpr std::array characters{8, 50, 14, 14, 70, 14};
    for (std::size_t i = 0; i < actionHeadings.size(); ++i)
        sheet.addColumn(static_cast<int>(i), actionHeadings[i], kinds[i], characters[i]);
    std::vector<std::string> statuses;
    statuses.reserve(EnumCodes<ActionStatus>::table.size());
    for (const auto& [status, code] : EnumCodes<ActionStatus>::table)
        statuses.push_back(statusWord(status));
    int row = 0;
    for (const Action& action : form.actions) {
        ++row;
        const std::string status = statusWord(action.status);
        const std::array<std::string, 6> cells{
            action.code.text(), action.title, action.end.label(), status, {}, status};
        for (std::size_t i = 0; i < cells.size(); ++i)
            sheet.write(row, static_cast<int>(i), cells[i], {.kind = kinds[i]});
    }
    if (row > 0)
        sheet.offerChoices(3, row, statuses);
    sheet.finish();
}

void addExplanation(FormWorkbook& workbook, const EntryForm& form)
{
    FormSheet sheet = workbook.addSheet("How to fill this in");
    constexpr int wide = 120;
    sheet.addColumn(0, form.plan, FormCell::Shown, wide);
    std::vector<std::string> lines{
        form.council,
        "Made on " + form.madeOn.label() + " for the academic year " + form.year.label() + ".",
        "Fill in the shaded cells: a value, or both counts and no value.",
        "SUPP stands for a figure withheld because it is about too few pupils.",
        "Say in the comment why a figure is what it is. A red figure needs one.",
        "Leave a row empty where there is nothing to say yet; it changes nothing."};
    if (form.officer) {
        lines.insert(lines.begin() + 1, "Return of " + form.officer->name + ".");
        lines.emplace_back(
            "On the sheet of actions, choose how each one stands and write a note. Notes are "
            "added to those there are.");
        lines.emplace_back("Send the file back as it is.");
        lines.emplace_back("Whoever merges it sees every change before it is made, and decides "
                           "where the plan has changed since.");
    }
    for (std::size_t i = 0; i < lines.size(); ++i)
        sheet.write(static_cast<int>(i) + 1, 0, lines[i], {});
    sheet.finish();
}

/// What a merge needs to know again; hidden.
void addIdentity(FormWorkbook& workbook, const EntryForm& form)
{
    FormSheet sheet = workbook.addSheet("Return");
    sheet.addColumn(0, "Key", FormCell::Shown, 20);
    sheet.addColumn(1, "Is", FormCell::Shown, 40);
    const std::array<std::pair<std::string, std::string>, 5> facts{
        {{"format", "outturn-return 1"},
         {"officer", form.officer->code.text()},
         {"year", std::to_string(form.year.endYear())},
         {"plan", form.plan},
         {"made", form.madeOn.text()}}};
    for (std::size_t i = 0; i < facts.size(); ++i) {
        sheet.write(static_cast<int>(i) + 1, 0, facts[i].first, {});
        sheet.write(static_cast<int>(i) + 1, 1, facts[i].second, {});
    }
    sheet.finish();
    sheet.hide();
}

} // namespace

std::string entryFormXlsx(const EntryForm& form)
{
    FormWorkbook workbook;
    addFigures(workbook, form);
    if (form.officer)
        addActions(workbook, form);
    addExplanation(workbook, form);
    if (form.officer)
        addIdentity(workbook, form);
    return workbook.bytes();
}

} // namespace outturn::report
