#include <app/reviews/review_list_model.h>
#include <app/text.h>

#include <algorithm>
#include <utility>

namespace outturn::app {

namespace {

QString textIn(const ListedReview& listed, int column)
{
    const Review& review = listed.stored.review;
    switch (column) {
    case ReviewListModel::TitleColumn:
        return toQString(std::string_view(reviewTitle(review)));
    case ReviewListModel::DateColumn:
        return dayText(review.date);
    case ReviewListModel::StateColumn:
        return toQString(stateWord(review.state));
    case ReviewListModel::OwedColumn:
        return ReviewListModel::tr("%1 of %2").arg(listed.owed).arg(listed.asked);
    default:
        return {};
    }
}

} // namespace

void ReviewListModel::show(std::vector<ListedReview> reviews)
{
    beginResetModel();
    m_reviews = std::move(reviews);
    std::ranges::stable_sort(m_reviews, [](const ListedReview& a, const ListedReview& b) {
        return std::pair(a.stored.review.date, a.stored.id) >
            std::pair(b.stored.review.date, b.stored.id);
    });
    endResetModel();
}

const ListedReview* ReviewListModel::review(int row) const
{
    return row >= 0 && row < rowCount() ? &m_reviews[static_cast<std::size_t>(row)] : nullptr;
}

int ReviewListModel::rowOf(const ReviewCode& code) const
{
    const auto found = std::ranges::find_if(
        m_reviews, [&](const ListedReview& each) { return each.stored.review.code == code; });
    return found == m_reviews.end() ? -1 : static_cast<int>(found - m_reviews.begin());
}

int ReviewListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_reviews.size());
}

int ReviewListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ReviewListModel::data(const QModelIndex& index, int role) const
{
    const ListedReview* listed = review(index.row());
    if (listed == nullptr)
        return {};
    if (role == Qt::DisplayRole)
        return textIn(*listed, index.column());
    if (role == Qt::ToolTipRole)
        return plainToolTip(textIn(*listed, index.column()));
    if (role == Qt::TextAlignmentRole && index.column() == OwedColumn)
        return static_cast<int>(Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

QVariant ReviewListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return {};
    if (role == Qt::TextAlignmentRole)
        return section == OwedColumn ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                                     : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TitleColumn:
        return tr("Review");
    case DateColumn:
        return tr("Held on");
    case StateColumn:
        return tr("State");
    case OwedColumn:
        return tr("Unanswered");
    default:
        return {};
    }
}

} // namespace outturn::app
