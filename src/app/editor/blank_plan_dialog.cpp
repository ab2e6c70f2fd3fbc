#include "ui_blank_plan_dialog.h"

#include <app/editor/blank_plan_dialog.h>
#include <app/editor/field_text.h>
#include <app/look/scrolled_content.h>
#include <domain/plan/editing.h>

#include <QPushButton>

namespace outturn::app {

namespace {

constexpr int yearsBack = 15;
constexpr int yearsAhead = 15;
constexpr int september = 9;

void fillYears(QComboBox& box, int around, int chosen)
{
    for (int year = around - yearsBack; year <= around + yearsAhead; ++year)
        box.addItem(fieldText(AcademicYear(year)), year);
    box.setCurrentIndex(box.findData(chosen));
}

} // namespace

BlankPlanDialog::BlankPlanDialog(Date today, QWidget* parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::BlankPlanDialog>())
{
    m_ui->setupUi(this);
    letScroll(*this, 2); // the buttons and what is wrong
    const int year = today.month() >= september ? today.year() + 1 : today.year();
    fillYears(*m_ui->firstYear, year, year);
    fillYears(*m_ui->lastYear, year, year + 2);
    m_ui->buttons->button(QDialogButtonBox::Ok)->setText(tr("Choose where to keep it…"));
    m_ui->wanting->setForegroundRole(QPalette::PlaceholderText);
    for (QLineEdit* line : {m_ui->planTitle, m_ui->council})
        connect(line, &QLineEdit::textChanged, this, &BlankPlanDialog::showWhatIsWanting);
    for (QComboBox* box : {m_ui->firstYear, m_ui->lastYear})
        connect(box, &QComboBox::currentIndexChanged, this, &BlankPlanDialog::showWhatIsWanting);
    showWhatIsWanting();
}

BlankPlanDialog::~BlankPlanDialog() = default;

PlanRecord BlankPlanDialog::record() const
{
    return {
        .plan = blankPlan(
            readField(m_ui->planTitle->text(), As<std::string>()),
            readField(m_ui->council->text(), As<std::string>()),
            AcademicYear(m_ui->firstYear->currentData().toInt()),
            AcademicYear(m_ui->lastYear->currentData().toInt()))};
}

void BlankPlanDialog::showWhatIsWanting()
{
    QString wanting;
    if (m_ui->planTitle->text().trimmed().isEmpty())
        wanting = tr("The plan needs a title.");
    else if (m_ui->council->text().trimmed().isEmpty())
        wanting = tr("Say whose plan it is.");
    else if (m_ui->lastYear->currentData().toInt() < m_ui->firstYear->currentData().toInt())
        wanting = tr("The last target year is before the first.");
    m_ui->wanting->setText(wanting);
    m_ui->buttons->button(QDialogButtonBox::Ok)->setEnabled(wanting.isEmpty());
}

} // namespace outturn::app
