#pragma once

#include <domain/review/commentary_request.h>

#include <QAbstractTableModel>

#include <vector>

namespace outturn::app {

/// What a review asks about, of whom, and how far the answer has come.
class CommentaryModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        SubjectColumn,
        StatusColumn, ///< the badge of an indicator; "Late" of an action
        AccountableColumn,
        AnswerColumn,
        ColumnCount,
    };

    using QAbstractTableModel::QAbstractTableModel;

    void show(std::vector<ReviewedSubject> subjects);

    /// nullptr when there is no such row.
    [[nodiscard]] const ReviewedSubject* subject(int row) const;
    /// -1 when it is not asked about.
    [[nodiscard]] int rowOf(const CommentarySubject& subject) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant
    headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<ReviewedSubject> m_subjects;
};

/// "Answered", "Not answered", "Missing: why, by when".
[[nodiscard]] QString answerText(const Commentary& commentary);

/// "Key stage 1 reading (KS1-R2B)", "Action 7: Support for schools".
[[nodiscard]] QString subjectTitle(const CommentaryRequest& request);

} // namespace outturn::app
