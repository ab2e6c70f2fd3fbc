#include <app/look/icons.h>
#include <app/look/palette.h>
#include <app/look/plain_label.h>
#include <app/plan/open_plan.h>
#include <app/text.h>
#include <app/window/plan_header.h>

#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

namespace outturn::app {

PlanHeader::PlanHeader(OpenPlan& plan, QWidget* parent)
    : QFrame(parent)
    , m_plan(plan)
    , m_title(new PlainLabel(this))
    , m_council(new PlainLabel(this))
    , m_yearLabel(new PlainLabel(tr("Academic &year"), this))
    , m_years(new QComboBox(this))
    , m_export(new QToolButton(this))
{
    setObjectName(QStringLiteral("header"));
    m_title->setFont(scaledFont(font(), type::heading, true));
    m_title->setWordWrap(true);
    m_council->setForegroundRole(QPalette::PlaceholderText);
    auto* names = new QVBoxLayout;
    names->setSpacing(spacing::hair);
    names->addWidget(m_title);
    names->addWidget(m_council);

    m_years->setObjectName(QStringLiteral("year"));
    m_years->setAccessibleName(tr("Academic year"));
    connect(m_years, &QComboBox::activated, this, &PlanHeader::chooseYear);
    m_years->setToolTip(tr("Academic year"));
    m_yearLabel->setObjectName(QStringLiteral("yearLabel"));
    m_yearLabel->setBuddy(m_years);

    m_export->setText(tr("Export report…"));
    m_export->setAccessibleName(tr("Export report"));
    m_export->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_export->setFocusPolicy(Qt::StrongFocus);
    connect(m_export, &QToolButton::clicked, this, &PlanHeader::exportRequested);

    auto* across = new QHBoxLayout(this);
    across->setContentsMargins(spacing::page, spacing::medium, spacing::page, spacing::medium);
    across->setSpacing(spacing::medium);
    across->addLayout(names, 1);
    across->addWidget(m_yearLabel);
    across->addWidget(m_years);
    across->addSpacing(spacing::medium);
    across->addWidget(m_export);

    showNames();
    fillYears();
    refreshIcons();
    connect(&m_plan, &OpenPlan::recordChanged, this, &PlanHeader::fillYears);
    connect(&m_plan, &OpenPlan::recordChanged, this, &PlanHeader::showNames);
    connect(&m_plan, &OpenPlan::yearChanged, this, &PlanHeader::fillYears);
}

void PlanHeader::refreshIcons()
{
    m_export->setIcon(icon(Drawing::Report, palette()));
}

int PlanHeader::widthOfWords() const
{
    return m_yearLabel->sizeHint().width() + layout()->spacing() +
        m_export->fontMetrics().horizontalAdvance(m_export->text());
}

QSize PlanHeader::minimumSizeHint() const
{
    const QSize least = QFrame::minimumSizeHint();
    return m_yearLabel->isHidden() ? least : least - QSize(widthOfWords(), 0);
}

void PlanHeader::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    const bool hasWords = width() >= minimumSizeHint().width() + widthOfWords();
    if (hasWords != m_yearLabel->isHidden())
        return;
    m_yearLabel->setVisible(hasWords);
    m_export->setToolButtonStyle(hasWords ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
}

void PlanHeader::showNames()
{
    const PlanIdentity& identity = m_plan.record().plan.identity;
    m_title->setText(toQString(std::string_view(identity.title)));
    m_title->setToolTip(plainToolTip(m_title->text()));
    m_council->setText(toQString(std::string_view(identity.council)));
}

void PlanHeader::fillYears()
{
    const QSignalBlocker quiet(m_years);
    m_years->clear();
    for (const AcademicYear year : m_plan.years()) {
        m_years->addItem(toQString(std::string_view(year.label())), year.endYear());
        if (year == m_plan.year())
            m_years->setCurrentIndex(m_years->count() - 1);
    }
}

void PlanHeader::chooseYear(int index)
{
    m_plan.setYear(AcademicYear(m_years->itemData(index).toInt()));
}

} // namespace outturn::app
