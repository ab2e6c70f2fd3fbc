#pragma once

#include <QFrame>

class QComboBox;
class QToolButton;

namespace outturn::app {

class OpenPlan;
class PlainLabel;

/// Above every page of a plan: its title, its council, the academic year chosen, the report. Where
/// there is little room the year and the report go without their words.
class PlanHeader : public QFrame
{
    Q_OBJECT

public:
    explicit PlanHeader(OpenPlan& plan, QWidget* parent = nullptr);

    /// Draws icons again after the colours changed.
    void refreshIcons();

    /// That of the header where it says less.
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void exportRequested();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] int widthOfWords() const;
    void showNames();
    void fillYears();
    void chooseYear(int index);

    OpenPlan& m_plan;
    PlainLabel* m_title;
    PlainLabel* m_council;
    PlainLabel* m_yearLabel;
    QComboBox* m_years;
    QToolButton* m_export;
};

} // namespace outturn::app
