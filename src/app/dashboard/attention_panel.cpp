#include <app/dashboard/accountability_model.h>
#include <app/dashboard/attention_model.h>
#include <app/dashboard/attention_panel.h>
#include <app/dashboard/named_rows.h>
#include <app/indicator/indicator_accountability.h>
#include <app/look/palette.h>
#include <app/look/plain_label.h>
#include <app/look/rag_delegate.h>
#include <app/plan/open_plan.h>
#include <app/text.h>

#include <QHBoxLayout>

namespace outturn::app {

AttentionPanel::AttentionPanel(const OpenPlan& plan, QWidget* parent)
    : DashboardPane(parent)
    , m_plan(plan)
    , m_attention(new AttentionModel(this))
    , m_accountability(new AccountabilityModel(this))
    , m_list(new NamedRows(
          {QStringLiteral("Unresolved MMM"),
           QStringLiteral("100.0 pp"),
           {},
           QStringLiteral("\u2193 Unchanged"),
           QStringLiteral("Christine Alexander")},
          this))
    , m_posts(new NamedRows({}, this))
    , m_nothing(new PlainLabel(this))
{
    m_list->setObjectName(QStringLiteral("attention"));
    m_list->setAccessibleName(tr("What needs attention, the most pressing first"));
    m_list->setItemDelegateForColumn(AttentionModel::RatingColumn, new RagDelegate(m_list));
    m_list->setModel(m_attention);
    m_posts->setObjectName(QStringLiteral("accountability"));
    m_posts->setAccessibleName(tr("Who answers for how many indicators"));
    m_posts->setModel(m_accountability);
    m_nothing->setWordWrap(true);
    m_nothing->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_nothing->setObjectName(QStringLiteral("nothingToAttendTo"));

    auto* across = new QHBoxLayout(this);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(spacing::large);
    across->addWidget(m_list, 7);
    across->addWidget(m_nothing, 7);
    across->addWidget(m_posts, 3);

    connect(m_list, &QTreeView::activated, this, &AttentionPanel::activated);
    connect(
        m_list->selectionModel(),
        &QItemSelectionModel::currentChanged,
        this,
        &AttentionPanel::currentChanged);
    setFocusProxy(m_list);
}

void AttentionPanel::refresh()
{
    const auto before = current();
    const Date day = accountabilityDay(m_plan.year(), m_plan.session().today);
    m_attention->show(attentionRows(m_plan, day));
    m_accountability->show(accountabilityRows(m_plan.record().plan, m_plan.scorecard(), day));
    if (before)
        choose(*before);
    showEmptiness();
}

void AttentionPanel::setFilter(const DashboardFilter& filter)
{
    const auto before = current();
    m_attention->setFilter(filter);
    if (before)
        choose(*before);
    showEmptiness();
}

void AttentionPanel::choose(const IndicatorCode& indicator)
{
    if (const QModelIndex index = m_attention->indexOf(indicator); index.isValid())
        m_list->setCurrentIndex(index);
}

std::optional<IndicatorCode> AttentionPanel::current() const
{
    const AttentionRow* row = m_attention->rowAt(m_list->currentIndex());
    return row != nullptr ? std::optional(row->result.indicator.code) : std::nullopt;
}

QString AttentionPanel::remark() const
{
    const AttentionRow* row = m_attention->rowAt(m_list->currentIndex());
    return row != nullptr ? distanceSentence(*row) : QString();
}

void AttentionPanel::showEmptiness()
{
    const bool isEmpty = m_attention->rowCount() == 0;
    m_list->setVisible(!isEmpty);
    m_nothing->setVisible(isEmpty);
    m_nothing->setText(
        tr("On the figures entered for %1 so far, nothing shown is off target, and nothing got "
           "worse.")
            .arg(toQString(std::string_view(m_plan.year().label()))));
}

} // namespace outturn::app
