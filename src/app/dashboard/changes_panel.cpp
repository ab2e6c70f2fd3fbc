#include <app/dashboard/changes_panel.h>
#include <app/dashboard/dashboard_arrangement.h>
#include <app/look/palette.h>
#include <app/look/plain_label.h>
#include <app/look/rag_delegate.h>
#include <app/look/reading_table.h>
#include <app/plan/open_plan.h>
#include <app/text.h>
#include <domain/review/rated_indicator.h>
#include <domain/review/review_comparison.h>

#include <QVBoxLayout>

#include <algorithm>
#include <set>
#include <utility>

namespace outturn::app {

namespace {

/// The codes of what @p filter leaves of @p card.
std::set<IndicatorCode> shownBy(const DashboardFilter& filter, const Scorecard& card)
{
    std::set<IndicatorCode> shown;
    for (const DashboardGroup& group : arrange(card, filter, {}))
        for (const std::size_t at : group.indicators)
            shown.insert(card.indicators[at].indicator.code);
    return shown;
}

void prepare(ReadingTable& list)
{
    list.setSelectionBehavior(QAbstractItemView::SelectRows);
    list.setSelectionMode(QAbstractItemView::SingleSelection);
    list.wrapRows(ChangesModel::WhyColumn);
    auto* badges = new RagDelegate(&list);
    list.setItemDelegateForColumn(ChangesModel::StatusThenColumn, badges);
    list.setItemDelegateForColumn(ChangesModel::StatusNowColumn, badges);
}

} // namespace

ChangesPanel::ChangesPanel(OpenPlan& plan, QWidget* parent)
    : DashboardPane(parent)
    , m_plan(plan)
    , m_model(new ChangesModel(this))
    , m_since(new PlainLabel(this))
    , m_list(new ReadingTable(this))
{
    m_since->setObjectName(QStringLiteral("changesSince"));
    m_since->setWordWrap(true);
    m_list->setObjectName(QStringLiteral("changesSinceReview"));
    m_list->setAccessibleName(tr("What changed since the last review"));
    m_list->setModel(m_model);
    prepare(*m_list);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::medium);
    column->addWidget(m_since);
    column->addWidget(m_list, 1);
    column->addStretch(0);
    connect(m_list, &QTableView::activated, this, &ChangesPanel::activated);
    connect(
        m_list->selectionModel(),
        &QItemSelectionModel::currentRowChanged,
        this,
        &ChangesPanel::currentChanged);
    setFocusProxy(m_list);
}

void ChangesPanel::refresh()
{
    showChanges();
}

void ChangesPanel::setFilter(const DashboardFilter& filter)
{
    m_filter = filter;
    showChanges();
}

void ChangesPanel::showChanges()
{
    const auto before = current();
    std::vector<ReviewChange> changes = changesShown();
    m_since->setText(sentenceOn(changes));
    m_list->setVisible(!changes.empty());
    m_model->show(std::move(changes));
    if (before)
        choose(*before);
}

const SignedReview* ChangesPanel::reviewBefore()
{
    const std::optional<SignedReview>& last = m_plan.lastReview();
    return last && last->content.review.year <= m_plan.year() ? &*last : nullptr;
}

std::vector<ReviewChange> ChangesPanel::changesShown()
{
    const SignedReview* last = reviewBefore();
    if (last == nullptr)
        return {};
    const Scorecard& card = m_plan.scorecard();
    std::vector<ReviewChange> changes =
        changesBetween(last->content.ratings, ratedIndicators(m_plan.record().plan, card));
    // What is not in the plan any more has nothing that a filter could ask for.
    const std::set<IndicatorCode> shown = shownBy(m_filter, card);
    std::erase_if(changes, [&](const ReviewChange& change) {
        return change.now && !shown.contains(change.code);
    });
    return changes;
}

QString ChangesPanel::sentenceOn(const std::vector<ReviewChange>& changes)
{
    const SignedReview* last = reviewBefore();
    if (last == nullptr)
        return tr("No review up to this year has been signed off yet. After the first, what stands "
                  "otherwise than it did then is told here, and why.");
    const QString since = tr("Since the %1 of %2")
                              .arg(
                                  toQString(std::string_view(reviewTitle(last->content.review))),
                                  toQString(std::string_view(last->content.review.date.label())));
    if (changes.empty())
        return tr("%1: of what these filters show, nothing stands otherwise.").arg(since);
    const auto otherwise = std::ranges::count_if(
        changes, [](const ReviewChange& change) { return change.isRatedOtherwise(); });
    return tr("%1: %2 changed, %3 of them rated otherwise.")
        .arg(since)
        .arg(changes.size())
        .arg(otherwise);
}

void ChangesPanel::choose(const IndicatorCode& indicator)
{
    for (int row = 0; row < m_model->rowCount(); ++row)
        if (m_model->change(row)->code == indicator)
            m_list->setCurrentIndex(m_model->index(row, 0));
}

std::optional<IndicatorCode> ChangesPanel::current() const
{
    const ReviewChange* change = m_model->change(m_list->currentIndex().row());
    return change != nullptr ? std::optional(change->code) : std::nullopt;
}

} // namespace outturn::app
