#pragma once

#include <app/look/palette.h>

#include <QAbstractButton>

#include <optional>

namespace outturn::app {

/// A headline count that is also a filter: pressed, the dashboard shows only what it counts.
class DashboardTile : public QAbstractButton
{
    Q_OBJECT

public:
    explicit DashboardTile(QWidget* parent = nullptr);

    /// @p shape is drawn beside the count; none for a count that is not a status.
    void setMeaning(const QString& word, std::optional<RagStatus> shape);
    void setCount(int count);

    [[nodiscard]] int count() const noexcept { return m_count; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void nameForAssistance();

    std::optional<RagStatus> m_shape;
    int m_count = 0;
};

} // namespace outturn::app
