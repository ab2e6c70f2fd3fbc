#pragma once

#include <domain/review/review_content.h>

#include <QDialog>

#include <memory>
#include <string>
#include <vector>

namespace Ui {
class SignOffDialog;
}

namespace outturn::app {

/// Says what signing off freezes, who has not answered and what the papers lack, before it is done
/// for good.
class SignOffDialog : public QDialog
{
    Q_OBJECT

public:
    /// @p lacking are the parts of the papers that have to be there and have no words.
    SignOffDialog(
        const ReviewContent& content,
        const std::vector<std::string>& lacking,
        QWidget* parent = nullptr);
    ~SignOffDialog() override;

private:
    std::unique_ptr<Ui::SignOffDialog> m_ui;
};

} // namespace outturn::app
