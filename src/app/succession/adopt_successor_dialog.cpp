#include "ui_adopt_successor_dialog.h"

#include <app/look/palette.h>
#include <app/look/plain_label.h>
#include <app/look/scrolled_content.h>
#include <app/succession/adopt_successor_dialog.h>
#include <app/text.h>
#include <domain/plan/adoption.h>

#include <QPushButton>
#include <QRadioButton>

#include <algorithm>
#include <utility>

namespace outturn::app {

AdoptSuccessorDialog::AdoptSuccessorDialog(
    PlanRecord record, Indicator indicator, Retirement retirement, QWidget* parent)
    : QDialog(parent)
    , m_record(std::move(record))
    , m_indicator(std::move(indicator))
    , m_retirement(std::move(retirement))
    , m_ui(std::make_unique<Ui::AdoptSuccessorDialog>())
{
    m_ui->setupUi(this);
    letScroll(*this);
    m_ui->indicator->setFont(scaledFont(font(), type::heading, true));
    m_ui->indicator->setText(QStringLiteral("%1  %2").arg(
        toQString(m_indicator.code), toQString(std::string_view(m_indicator.name))));
    m_ui->decisionsHeading->setFont(scaledFont(font(), type::body, true));
    m_ui->figures->setForegroundRole(QPalette::PlaceholderText);
    m_ui->buttons->button(QDialogButtonBox::Ok)->setText(tr("Adopt it"));
    addWays();
    showConsequences();
    resize(120 * fontMetrics().averageCharWidth(), 0); // as high as the text is at this width
}

AdoptSuccessorDialog::~AdoptSuccessorDialog() = default;

void AdoptSuccessorDialog::addWays()
{
    const std::vector<std::string> notice = retirementNotice(m_retirement);
    m_ui->ended->setText(toQString(std::string_view(notice.front())));
    for (std::size_t i = 0; i < m_retirement.ways.size(); ++i) {
        const MeasureVersion& measure = m_retirement.ways[i].versions.back();
        auto* way = new QRadioButton(
            QStringLiteral("%1  %2")
                .arg(toQString(measure.code), toQString(std::string_view(measure.name)))
                .replace(u'&', QStringLiteral("&&")),
            this);
        way->setChecked(i == 0);
        connect(way, &QRadioButton::toggled, this, &AdoptSuccessorDialog::showConsequences);
        auto* remark = new PlainLabel(toQString(std::string_view(notice[i + 1])), this);
        remark->setWordWrap(true);
        remark->setIndent(spacing::page);
        remark->setForegroundRole(QPalette::PlaceholderText);
        m_ui->ways->addWidget(way);
        m_ui->ways->addWidget(remark);
        m_ways.push_back(way);
    }
}

const MeasureVersion& AdoptSuccessorDialog::chosen() const
{
    const auto way = std::ranges::find_if(m_ways, &QRadioButton::isChecked);
    const auto at = way == m_ways.end() ? 0 : way - m_ways.begin();
    return m_retirement.ways[static_cast<std::size_t>(at)].versions.back();
}

void AdoptSuccessorDialog::showConsequences()
{
    QStringList lines;
    for (const std::string& sentence :
         adoptSuccessor(m_record.plan, m_indicator.code, chosen()).toDecide)
        lines += QStringLiteral("•  ") + toQString(std::string_view(sentence));
    m_ui->decisions->setText(lines.join(u'\n'));

    const auto figures =
        static_cast<int>(outturnsOfFormerMeasure(m_record.outturns, m_indicator).size());
    const QString measure = toQString(m_retirement.measure.code);
    m_ui->figures->setText(
        figures == 0
            ? tr("No figure has been entered yet, so there is none to keep apart.")
            : tr("%1 entered so far will name %2: in sight, and neither rated nor compared "
                 "with figures of the new measure. All of this is one step to undo.")
                  .arg(
                      figures == 1 ? tr("The one figure") : tr("The %1 figures").arg(figures),
                      measure));
}

} // namespace outturn::app
