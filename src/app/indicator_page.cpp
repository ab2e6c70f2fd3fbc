#include <app/indicator_page.h>
#include <app/open_plan.h>
#include <app/plain_label.h>
#include <app/text.h>

#include <QVBoxLayout>

namespace outturn::app {

IndicatorPage::IndicatorPage(OpenPlan& plan, QWidget* parent)
    : QWidget(parent)
    , m_plan(plan)
    , m_name(new PlainLabel(this))
{
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_name);
}

void IndicatorPage::showIndicator(const IndicatorCode& indicator)
{
    if (const Indicator* found = findIndicator(m_plan.record().plan, indicator))
        m_name->setText(toQString(std::string_view(found->name)));
}

} // namespace outturn::app
