#pragma once

#include <app/look/palette.h>

#include <QAbstractButton>

#include <optional>

namespace outturn::app {

/// A headline count that is also a filter: pressed, what is below shows only what it counts.
class DashboardTile : public QAbstractButton
{
    Q_OBJECT

public:
    explicit DashboardTile(QWidget* parent = nullptr);

    /// @p shape is drawn beside the count; none for a count that is not a status.
    void setMeaning(const QString& word, std::optional<RagStatus> shape);
    /// A count that is neither a status nor a direction: nothing is drawn beside it.
    void setMeaningWithoutMark(const QString& word);
    void setCount(int count);
    /// A few words below the meaning, in small type: what the count is made of, or was. The tool
    /// tip says @p explanation, or the same where it is empty.
    void setDetail(const QString& detail, const QString& explanation = {});

    [[nodiscard]] int count() const noexcept { return m_count; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void nameForAssistance();

    std::optional<RagStatus> m_shape;
    bool m_hasMark = true;
    QString m_detail;
    QString m_explanation;
    int m_count = 0;
};

} // namespace outturn::app
