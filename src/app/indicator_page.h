#pragma once

#include <domain/identifier.h>

#include <QWidget>

namespace outturn::app {

class OpenPlan;
class PlainLabel;

/// One indicator: its trajectory, its reason, its history.
class IndicatorPage : public QWidget
{
    Q_OBJECT

public:
    explicit IndicatorPage(OpenPlan& plan, QWidget* parent = nullptr);

    void showIndicator(const IndicatorCode& indicator);

signals:
    void backRequested();

private:
    OpenPlan& m_plan;
    PlainLabel* m_name;
};

} // namespace outturn::app
