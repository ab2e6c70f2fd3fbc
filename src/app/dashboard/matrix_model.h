#pragma once

#include <app/dashboard/dashboard_filter.h>
#include <app/dashboard/priority_tree_model.h>
#include <domain/rating/rating_matrix.h>

#include <optional>

namespace outturn::app {

/// Roles of the matrix beyond those of roles.h. A priority's cell has CountsRole.
enum MatrixRole
{
    MatrixCellRole = Qt::UserRole + 200, ///< MatrixCell of an indicator's year
};

/// What the matrix shows: how the plan stands in the year looked at, and in all its years.
struct MatrixContent
{
    Scorecard scorecard;
    RatingMatrix matrix;
};

/// The whole trajectory of a plan: years across, indicators below their priorities, each year rated
/// as of itself. The first column names the row.
class MatrixModel : public PriorityTreeModel
{
    Q_OBJECT

public:
    using PriorityTreeModel::PriorityTreeModel;

    /// Shows other content; the filter stays.
    void show(MatrixContent content);
    void setFilter(const DashboardFilter& filter);

    [[nodiscard]] const Scorecard& scorecard() const noexcept override
    {
        return m_content.scorecard;
    }

    /// One year of an indicator; nullptr for a name or a priority.
    [[nodiscard]] const YearStanding* standingAt(const QModelIndex& index) const;

    /// The column of a year; 0 when the matrix does not have it.
    [[nodiscard]] int columnOf(AcademicYear year) const;

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant
    headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QVariant groupCell(const QModelIndex& index, int role) const;
    [[nodiscard]] static QVariant nameCell(const IndicatorResult& result, int role);
    [[nodiscard]] static QVariant
    yearCell(const IndicatorResult& result, const YearStanding& standing, int role);

    MatrixContent m_content{
        .scorecard = {.point = {.year = AcademicYear(2000)}},
        .matrix = {.years = {}, .indicators = {}, .priorities = {}}};
    DashboardFilter m_filter;
};

} // namespace outturn::app
