#pragma once

#include <domain/identifier.h>
#include <domain/measure/retirement.h>

#include <QFrame>
#include <QStringList>

#include <map>
#include <optional>

class QBoxLayout;
class QPushButton;

namespace outturn::app {

class OpenPlan;
class PlainLabel;

/// What has to be known of an indicator's measure where it has ended, and the way on: a successor
/// is adopted here. After that, what the adoption left to decide, until the user has seen to it.
/// Hidden while there is nothing of either.
class SuccessionBar : public QFrame
{
    Q_OBJECT

public:
    explicit SuccessionBar(QWidget* parent = nullptr);

    /// Says in one sentence that the measure has ended, where room is dear; adopting says the rest.
    void setBrief(bool isBrief);

    /// Shows what there is to say of the indicator @p code in the year of @p plan, which must
    /// outlive the bar; nothing without one.
    void showIndicator(OpenPlan& plan, std::optional<IndicatorCode> code);

    /// Shows @p sentences for @p code for as long as it is of the measure that it has adopted.
    void remember(const IndicatorCode& code, const QStringList& sentences);

signals:
    /// A successor has been adopted; @p toDecide are sentences.
    void adopted(const outturn::IndicatorCode& indicator, const QStringList& toDecide);

protected:
    void paintEvent(QPaintEvent* event) override;
    /// Puts the button below the text where the two side by side would leave it little.
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Decisions
    {
        std::optional<MeasureCode> measure;
        QStringList sentences;
    };

    void refresh();
    void press();
    void adopt(const Retirement& ended);
    [[nodiscard]] const Indicator* indicator() const;
    [[nodiscard]] std::optional<Retirement> ended() const;
    [[nodiscard]] const QStringList* decisions() const;

    OpenPlan* m_plan = nullptr;
    std::optional<IndicatorCode> m_code;
    std::map<IndicatorCode, Decisions> m_decisions;
    bool m_isBrief = false;
    QBoxLayout* m_parts;
    PlainLabel* m_text;
    QPushButton* m_button;
};

} // namespace outturn::app
