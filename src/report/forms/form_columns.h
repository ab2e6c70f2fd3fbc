#pragma once

#include <domain/term/entry_form.h>

#include <string>
#include <string_view>
#include <vector>

namespace outturn::report {

/// What the cell of a form is for.
enum class FormCell
{
    Shown,    ///< to go by
    FilledIn, ///< by whoever gets the form
    Hidden,   ///< as it was sent out, to merge by
};

/// A column of the figures: its heading, and the text of each cell.
struct FormColumn
{
    std::string_view heading;
    FormCell kind = FormCell::Shown;
    bool isNumber = false; ///< its cells are numbers where they are not empty or SUPP
    int characters = 10;   ///< how wide it is shown
    std::string (*text)(const FormFigure& figure);
    bool isPrecise = false; ///< shown at the indicator's precision
};

/// The columns of a form's figures, in their order; those that are hidden come last.
[[nodiscard]] const std::vector<FormColumn>& formColumns();

} // namespace outturn::report
