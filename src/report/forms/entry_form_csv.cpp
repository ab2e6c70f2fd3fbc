#include <report/csv_cells.h>
#include <report/forms/entry_form_file.h>
#include <report/forms/form_columns.h>

namespace outturn::report {

std::string entryFormCsv(const EntryForm& form)
{
    std::vector<std::string> cells;
    for (const FormColumn& column : formColumns())
        if (column.kind != FormCell::Hidden)
            cells.emplace_back(column.heading);
    std::string csv = csvRow(cells);
    for (const FormFigure& figure : form.figures) {
        cells.clear();
        for (const FormColumn& column : formColumns())
            if (column.kind != FormCell::Hidden)
                cells.push_back(
                    column.isNumber ? column.text(figure) : csvText(column.text(figure)));
        csv += csvRow(cells);
    }
    return csv;
}

} // namespace outturn::report
