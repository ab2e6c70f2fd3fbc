#pragma once

#include <domain/rating/rag_status.h>

#include <QString>
#include <QWidget>

#include <memory>
#include <optional>

namespace Ui {
class DashboardDetail;
}

namespace outturn::app {

/// Why something stands as it does.
struct DetailContent
{
    RagStatus status = RagStatus::NoData;
    QString name;
    QString reason;
    QString accountable;
};

/// The foot of the dashboard: why what the keyboard is on stands as it does, and the way to its
/// page.
class DashboardDetail : public QWidget
{
    Q_OBJECT

public:
    explicit DashboardDetail(QWidget* parent = nullptr);
    ~DashboardDetail() override;

    /// Without content, that something may be chosen.
    void showContent(const std::optional<DetailContent>& content);

signals:
    void openRequested();

private:
    std::unique_ptr<Ui::DashboardDetail> m_ui;
};

} // namespace outturn::app
