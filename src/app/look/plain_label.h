#pragma once

#include <QLabel>

namespace outturn::app {

/// A label that never takes its text for anything but plain text. QLabel would read a name such as
/// "<img src=...>" as rich text and load the image; every label whose text comes from a file is one
/// of these, and the others too, so that nobody has to ask which is which.
class PlainLabel : public QLabel
{
    Q_OBJECT

public:
    explicit PlainLabel(QWidget* parent = nullptr);
    explicit PlainLabel(const QString& text, QWidget* parent = nullptr);

    /// Lets the text be selected with @p by once the label has been painted. A text that can be
    /// selected is a document to Qt, which takes several times as long to lay out as a mere text:
    /// whoever opens a plan waits for the page, not for that.
    void becomeSelectableOncePainted(Qt::TextInteractionFlags by);

    /// Has room for a mnemonic, which is drawn apart from what it stands between.
    [[nodiscard]] QSize sizeHint() const override;
    /// A text of several lines needs the height that it has at the label's width: not every layout
    /// asks for that, and a splitter never does.
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] int roomForMnemonic() const;

    Qt::TextInteractionFlags m_oncePainted = Qt::NoTextInteraction;
    int m_widthLaidOut = 0; ///< the label's, once a layout has given it one
};

} // namespace outturn::app
