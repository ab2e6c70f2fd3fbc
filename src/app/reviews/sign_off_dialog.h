#pragma once

#include <domain/review/review_content.h>

#include <QDialog>

#include <memory>

namespace Ui {
class SignOffDialog;
}

namespace outturn::app {

/// Says what signing off freezes and who has not answered, before it is done for good.
class SignOffDialog : public QDialog
{
    Q_OBJECT

public:
    explicit SignOffDialog(const ReviewContent& content, QWidget* parent = nullptr);
    ~SignOffDialog() override;

private:
    std::unique_ptr<Ui::SignOffDialog> m_ui;
};

} // namespace outturn::app
