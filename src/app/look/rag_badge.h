#pragma once

#include <domain/rating/rag_status.h>

#include <QWidget>

namespace outturn::app {

/// A status as shape, word and colour, standing alone.
class RagBadge : public QWidget
{
    Q_OBJECT

public:
    explicit RagBadge(QWidget* parent = nullptr);

    void setStatus(RagStatus status);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    RagStatus m_status = RagStatus::NoData;
};

} // namespace outturn::app
