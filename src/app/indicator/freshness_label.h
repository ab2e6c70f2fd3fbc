#pragma once

#include <app/look/plain_label.h>
#include <domain/rating/freshness.h>

namespace outturn::app {

/// How fresh the figures of @p indicator for the whole council are on @p today, as far as the plan
/// reaches: years after its last target are not asked for.
[[nodiscard]] Freshness
freshnessInPlan(const RecordView& record, const Indicator& indicator, Date today);

/// Whether something could be known that is not in the file.
[[nodiscard]] bool isStale(const Freshness& freshness);

/// How fresh an indicator's figures are: set off, with a sign, while a figure is out that is not
/// in; hidden while there is nothing to say.
class FreshnessLabel : public PlainLabel
{
    Q_OBJECT

public:
    explicit FreshnessLabel(QWidget* parent = nullptr);

    void showFreshness(const Freshness& freshness);

protected:
    void changeEvent(QEvent* event) override;

private:
    void colour();

    bool m_isStale = false;
};

} // namespace outturn::app
