#pragma once

#include <domain/rating/accountability.h>

#include <QAbstractTableModel>
#include <QString>

#include <vector>

namespace outturn::app {

/// A post with whoever holds it, and how what it answers for stands.
struct AccountabilityRow
{
    QString post;    ///< its title; or that nobody is named
    QString holders; ///< empty where it is vacant
    PostStanding standing;
};

/// Who answers for what of @p card, as they are in post on @p day; most red first.
[[nodiscard]] std::vector<AccountabilityRow>
accountabilityRows(const Plan& plan, const Scorecard& card, Date day);

/// Who answers for how many indicators that are red, amber, or got worse.
class AccountabilityModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        PostColumn,
        RedColumn,
        AmberColumn,
        WorseColumn,
        AllColumn,
        ColumnCount,
    };

    using QAbstractTableModel::QAbstractTableModel;

    void show(std::vector<AccountabilityRow> rows);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant
    headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<AccountabilityRow> m_rows;
};

} // namespace outturn::app
