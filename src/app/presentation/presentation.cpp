#include <app/dashboard/attention_model.h>
#include <app/dashboard/dashboard_groups.h>
#include <app/dashboard/dashboard_tile.h>
#include <app/dashboard/matrix_model.h>
#include <app/dashboard/matrix_view.h>
#include <app/dashboard/named_rows.h>
#include <app/dashboard/rating_changes.h>
#include <app/indicator/indicator_accountability.h>
#include <app/look/palette.h>
#include <app/look/plain_label.h>
#include <app/look/rag_delegate.h>
#include <app/plan/open_plan.h>
#include <app/presentation/presentation.h>
#include <app/text.h>

#include <QAbstractItemView>
#include <QApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>

namespace outturn::app {
namespace {

constexpr int mostPressing = 6;
constexpr int linesOnScreen = 34; ///< of type as high as the screen allows

QString yearText(const OpenPlan& plan)
{
    return toQString(std::string_view(plan.year().label()));
}

const std::array<std::pair<Standing, RagStatus>, 4>& standings()
{
    static const std::array<std::pair<Standing, RagStatus>, 4> all{
        {{Standing::Red, RagStatus::Red},
         {Standing::Amber, RagStatus::Amber},
         {Standing::Green, RagStatus::Green},
         {Standing::NotRated, RagStatus::NoData}}};
    return all;
}

} // namespace

Presentation::Presentation(OpenPlan& plan, QWidget* parent)
    : QWidget(parent, Qt::Window)
    , m_plan(plan)
    , m_title(new PlainLabel(this))
    , m_subtitle(new PlainLabel(this))
    , m_foot(new PlainLabel(this))
    , m_headline(new QWidget(this))
    , m_attention(new AttentionModel(this))
    , m_matrix(new MatrixModel(this))
    , m_years(new MatrixView(this))
{
    setObjectName(QStringLiteral("presentation"));
    setWindowTitle(tr("Presentation"));
    setAccessibleName(tr("Presentation"));
    setFocusPolicy(Qt::StrongFocus);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_title->setObjectName(QStringLiteral("presentationTitle"));
    m_title->setWordWrap(true);
    m_subtitle->setObjectName(QStringLiteral("presentationSubtitle"));
    m_subtitle->setWordWrap(true);
    m_subtitle->setForegroundRole(QPalette::PlaceholderText);
    m_foot->setObjectName(QStringLiteral("presentationFoot"));
    m_foot->setForegroundRole(QPalette::PlaceholderText);
    m_years->setModel(m_matrix);
    m_years->setRoomForNames(34); // years in words can be read from the back of a room
    m_matrix->show(
        {.scorecard = plan.scorecard(),
         .matrix = ratingMatrix(plan.rated(), Scope(), plan.session().today)});

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(2 * spacing::page, spacing::page, 2 * spacing::page, spacing::large);
    column->setSpacing(spacing::large);
    column->addWidget(m_title);
    column->addWidget(m_subtitle);
    column->addWidget(makeHeadline(), 1);
    column->addWidget(m_years, 1);
    column->addWidget(m_foot);
    // The keys turn pages wherever they are pressed; nothing on the wall is to be chosen.
    for (QWidget* view : std::array<QWidget*, 2>{m_years, m_pressing})
        view->setFocusPolicy(Qt::NoFocus);
    sizeType();
    showContent();
}

QWidget* Presentation::makeHeadline()
{
    auto* column = new QVBoxLayout(m_headline);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::large);
    auto* tiles = new QHBoxLayout;
    tiles->setSpacing(spacing::large);
    for (const auto& [standing, status] : standings()) {
        auto* tile = new DashboardTile(m_headline);
        tile->setMeaning(
            standing == Standing::NotRated ? tr("Not rated") : toQString(ragWord(status)), status);
        tile->setFocusPolicy(Qt::NoFocus);
        tile->setCheckable(false);
        tile->setAttribute(Qt::WA_TransparentForMouseEvents);
        tiles->addWidget(tile);
        m_tiles.emplace(standing, tile);
    }
    m_pressing = new NamedRows(
        {QStringLiteral("Unresolved MMM"),
         QStringLiteral("100.0 pp"),
         {},
         QStringLiteral("\u2193 Unchanged"),
         QStringLiteral("Christine Alexander")},
        m_headline);
    m_pressing->setObjectName(QStringLiteral("presentationPressing"));
    m_pressing->setAccessibleName(tr("What needs attention, the most pressing first"));
    m_pressing->setItemDelegateForColumn(AttentionModel::RatingColumn, new RagDelegate(m_pressing));
    m_pressing->setModel(m_attention);
    column->addLayout(tiles);
    column->addWidget(m_pressing, 1);
    return m_headline;
}

int Presentation::pageCount() const
{
    return 1 + static_cast<int>(m_plan.record().plan.priorities.size());
}

void Presentation::showPage(int page)
{
    if (page < 0 || page >= pageCount() || page == m_page)
        return;
    m_page = page;
    showContent();
}

void Presentation::showContent()
{
    m_headline->setVisible(m_page == 0);
    m_years->setVisible(m_page > 0);
    if (m_page == 0)
        showHeadline();
    else
        showPriority(static_cast<std::size_t>(m_page - 1));
    m_foot->setText(tr("%1 of %2   \u00b7   arrow keys turn the page, Escape leaves")
                        .arg(m_page + 1)
                        .arg(pageCount()));
}

void Presentation::showHeadline()
{
    const Scorecard& card = m_plan.scorecard();
    const Date day = accountabilityDay(m_plan.year(), m_plan.session().today);
    m_title->setText(toQString(std::string_view(m_plan.record().plan.identity.title)));
    m_subtitle->setText(tr("%1: where the plan stands in %2")
                            .arg(
                                toQString(std::string_view(m_plan.record().plan.identity.council)),
                                yearText(m_plan)));
    const RatingChanges changes = changesSinceReview(m_plan, card);
    for (const auto& [standing, tile] : m_tiles) {
        tile->setCount(countOf(card.counts, standing));
        tile->setDetail(countThen(changes, standing));
    }
    m_attention->setLimit(mostPressing);
    m_attention->show(attentionRows(m_plan, day));
    m_pressing->setVisible(m_attention->rowCount() > 0);
    setFocus();
}

void Presentation::showPriority(std::size_t priority)
{
    const PriorityResult& result = m_plan.scorecard().priorities[priority];
    m_title->setText(QStringLiteral("%1  %2").arg(
        QString::number(result.priority.number.value()),
        toQString(std::string_view(result.priority.title))));
    const QString description = toQString(std::string_view(result.priority.description));
    const QString counts = tr("%1: %2").arg(
        yearText(m_plan),
        result.counts.total() > 0 ? countsInWords(standingCounts(result.counts))
                                  : tr("no indicators"));
    m_subtitle->setText(description.isEmpty() ? counts : description + u'\n' + counts);
    m_matrix->setFilter(
        {.standing = {}, .priority = result.priority.number, .phase = {}, .text = {}});
    m_years->setVisible(m_matrix->rowCount() > 0);
}

void Presentation::sizeType()
{
    QFont large = font();
    large.setPixelSize(
        std::max(QFontMetrics(QApplication::font()).height(), height() / linesOnScreen));
    for (QWidget* part : std::initializer_list<QWidget*>{m_foot, m_headline, m_years, m_pressing})
        part->setFont(large);
    for (const auto& [standing, tile] : m_tiles)
        tile->setFont(large);
    // The application's sheet styles headings, and so only a sheet sets their type.
    const QString headings =
        QStringLiteral("QHeaderView::section { font-size: %1px; }").arg(large.pixelSize());
    m_years->header()->setStyleSheet(headings);
    m_pressing->header()->setStyleSheet(headings);
    m_title->setFont(scaledFont(large, type::title, true));
    m_subtitle->setFont(large);
}

/// Moves the list of the page on by what is in sight of it, where it has more that way; whether it
/// had.
bool Presentation::scrollOn(int pages)
{
    for (auto* view : findChildren<QAbstractItemView*>()) {
        QScrollBar& bar = *view->verticalScrollBar();
        const int before = bar.value();
        if (!view->isVisible())
            continue;
        // A row that is cut at one edge is seen whole at the other.
        const bool isByPixel = view->verticalScrollMode() == QAbstractItemView::ScrollPerPixel;
        const int overlap = isByPixel ? std::max(0, view->sizeHintForRow(0)) : 1;
        bar.setValue(before + pages * std::max(1, bar.pageStep() - overlap));
        if (bar.value() != before)
            return true;
    }
    return false;
}

bool Presentation::turnBy(int key)
{
    switch (key) {
    case Qt::Key_Right:
        showPage(m_page + 1);
        return true;
    case Qt::Key_Left:
        showPage(m_page - 1);
        return true;
    case Qt::Key_Down:
    case Qt::Key_PageDown:
    case Qt::Key_Space:
        if (!scrollOn(1))
            showPage(m_page + 1);
        return true;
    case Qt::Key_Up:
    case Qt::Key_PageUp:
        if (!scrollOn(-1))
            showPage(m_page - 1);
        return true;
    case Qt::Key_Home:
        showPage(0);
        return true;
    case Qt::Key_End:
        showPage(pageCount() - 1);
        return true;
    case Qt::Key_Escape:
        close();
        return true;
    default:
        return false;
    }
}

void Presentation::keyPressEvent(QKeyEvent* event)
{
    if (!turnBy(event->key()))
        QWidget::keyPressEvent(event);
}

void Presentation::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    sizeType();
}

} // namespace outturn::app
