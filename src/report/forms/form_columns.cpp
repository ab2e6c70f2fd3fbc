#include <domain/measure/figure.h>
#include <report/forms/form_columns.h>

namespace outturn::report {
namespace {

std::string figure(const std::optional<Decimal>& value, const Indicator& indicator)
{
    return value ? value->rounded(indicator.decimals).text() : std::string();
}

std::string codeOf(const FormFigure& form)
{
    return form.indicator.code.text();
}

std::string nameOf(const FormFigure& form)
{
    return form.indicator.name;
}

std::string unitOf(const FormFigure& form)
{
    return unitHeading(form.indicator.unit);
}

std::string yearOf(const FormFigure& form)
{
    return std::to_string(form.round.year.endYear());
}

std::string termOf(const FormFigure& form)
{
    return std::string(toCode(form.round.term));
}

std::string stageOf(const FormFigure& form)
{
    return std::string(toCode(form.round.stage));
}

std::string scopeOf(const FormFigure& form)
{
    return form.round.scope.text();
}

std::string measureOf(const FormFigure& form)
{
    return form.present && form.present->measure ? form.present->measure->text() : std::string();
}

std::string lastYearOf(const FormFigure& form)
{
    return figure(form.lastYear, form.indicator);
}

std::string targetOf(const FormFigure& form)
{
    return figure(form.target, form.indicator);
}

std::string valueOf(const FormFigure& form)
{
    if (!form.present)
        return {};
    const auto* number = std::get_if<Decimal>(&form.present->value);
    return number ? number->text() : "SUPP";
}

std::string numeratorOf(const FormFigure& form)
{
    const auto& present = form.present;
    return present && present->cohort && present->cohort->numerator()
        ? std::to_string(*present->cohort->numerator())
        : std::string();
}

std::string denominatorOf(const FormFigure& form)
{
    const auto& present = form.present;
    return present && present->cohort ? std::to_string(present->cohort->denominator())
                                      : std::string();
}

std::string commentOf(const FormFigure& form)
{
    return form.present ? form.present->comment : std::string();
}

} // namespace

const std::vector<FormColumn>& formColumns()
{
    using enum FormCell;
    static const std::vector<FormColumn> columns{
        {"Indicator", Shown, false, 14, codeOf},
        {"Name", Shown, false, 58, nameOf},
        {"Unit", Shown, false, 12, unitOf},
        {"Year", Shown, true, 6, yearOf},
        {"Term", Shown, false, 9, termOf},
        {"Stage", Shown, false, 11, stageOf},
        {"Scope", Shown, false, 16, scopeOf},
        {"Measure", Shown, false, 12, measureOf},
        {"Last year", Shown, true, 10, lastYearOf, true},
        {"Target", Shown, true, 10, targetOf, true},
        {"Value", FilledIn, true, 10, valueOf},
        {"Numerator", FilledIn, true, 12, numeratorOf},
        {"Denominator", FilledIn, true, 13, denominatorOf},
        {"Comment", FilledIn, false, 60, commentOf},
        {"Sent value", Hidden, true, 10, valueOf},
        {"Sent numerator", Hidden, true, 12, numeratorOf},
        {"Sent denominator", Hidden, true, 13, denominatorOf},
        {"Sent comment", Hidden, false, 60, commentOf}};
    return columns;
}

} // namespace outturn::report
