#pragma once

#include <QScrollArea>

namespace outturn::app {

/// Holds a column at the window's side, as wide as that wants to be. Where the window is too low
/// for it the column scrolls, with its bar beside it.
class SideScroll : public QScrollArea
{
    Q_OBJECT

public:
    explicit SideScroll(QWidget* column, QWidget* parent = nullptr);

    bool eventFilter(QObject* watched, QEvent* event) override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitWidth();
};

} // namespace outturn::app
