#pragma once

#include <domain/term/return_merge.h>

#include <QAbstractTableModel>

#include <vector>

namespace outturn::app {

/// The parts of a return that somebody filled in, beside what was sent out and what the plan has
/// now. A part can be taken or left by its check box: those that only the return changed are taken
/// unless they are left, those in conflict are left unless they are taken.
class ReturnMergeModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        TakeColumn,
        WhatColumn,
        SentColumn,
        PresentColumn,
        ReturnedColumn,
        ColumnCount,
    };

    ReturnMergeModel(const Plan& plan, MergedReturn merged, QObject* parent = nullptr);

    /// The figures that are to be taken.
    [[nodiscard]] std::vector<Outturn> outturns() const;
    /// Whether @p update is to be taken.
    [[nodiscard]] bool takes(const MergedUpdate& update) const;
    [[nodiscard]] int takenCount() const;

    [[nodiscard]] const MergedReturn& merged() const noexcept { return m_merged; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant
    headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

signals:
    void choiceChanged();

private:
    struct Row
    {
        Merge merge;
        bool takes;
        QString what;
        QString sent;
        QString present;
        QString returned;
    };

    void addFigures(const Plan& plan);
    void addUpdates(const Plan& plan);

    MergedReturn m_merged;
    std::vector<Row> m_rows; ///< figures, then updates
};

} // namespace outturn::app
