#pragma once

#include <domain/plan/indicator.h>
#include <domain/rating/rating_matrix.h>

#include <QMetaType>
#include <QString>

namespace outturn::app {

/// What one year of one indicator shows in the matrix.
struct MatrixCell
{
    RagStatus status = RagStatus::NoData;
    bool isBlank = false;    ///< the plan has nothing to say of the year
    bool isForecast = false; ///< hatched: it has not happened
    bool isTarget = false;   ///< the figure is what is to be reached, not what was
    QString word;            ///< "Amber", "No data", "Target"
    QString figure;          ///< with (p) provisional, (f) forecast; empty without one
    friend bool operator==(const MatrixCell&, const MatrixCell&) = default;
};

/// The cell of @p standing, one year of @p indicator. A year that is not due shows its target.
[[nodiscard]] MatrixCell matrixCell(const Indicator& indicator, const YearStanding& standing);

/// The cell in words, for those who cannot see it: "2012/13: amber, 76.0%".
[[nodiscard]] QString spokenCell(const Indicator& indicator, const YearStanding& standing);

/// Why the cell is as it is, in full sentences.
[[nodiscard]] QString cellExplanation(const Indicator& indicator, const YearStanding& standing);

} // namespace outturn::app

Q_DECLARE_METATYPE(outturn::app::MatrixCell)
