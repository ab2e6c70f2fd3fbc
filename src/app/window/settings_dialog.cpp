#include "ui_settings_dialog.h"

#include <app/look/scrolled_content.h>
#include <app/settings.h>
#include <app/text.h>
#include <app/window/settings_dialog.h>

#include <algorithm>

namespace outturn::app {

SettingsDialog::SettingsDialog(Settings& settings, QWidget* parent)
    : QDialog(parent)
    , m_settings(settings)
    , m_ui(std::make_unique<Ui::SettingsDialog>())
{
    m_ui->setupUi(this);
    letScroll(*this);
    m_ui->theme->addItem(tr("Those of the system"), toQString(toCode(Theme::System)));
    m_ui->theme->addItem(tr("Light"), toQString(toCode(Theme::Light)));
    m_ui->theme->addItem(tr("Dark"), toQString(toCode(Theme::Dark)));
    m_ui->theme->setCurrentIndex(m_ui->theme->findData(toQString(toCode(settings.theme()))));
    for (const int percent : Settings::textSizes)
        m_ui->textSize->addItem(
            percent == 100 ? tr("As the system has it") : tr("%1% of it").arg(percent), percent);
    m_ui->textSize->setCurrentIndex(m_ui->textSize->findData(settings.textSize()));
    m_ui->reducesMotion->setChecked(settings.reducesMotion());
    m_ui->reopens->setChecked(settings.reopensLastPlan());
    m_ui->showsDue->setChecked(settings.showsDue());
}

SettingsDialog::~SettingsDialog() = default;

void SettingsDialog::accept()
{
    m_settings.setTheme(fromCode<Theme>(toStdString(m_ui->theme->currentData().toString()))
                            .value_or(Theme::System));
    m_settings.setTextSize(m_ui->textSize->currentData().toInt());
    m_settings.setReducesMotion(m_ui->reducesMotion->isChecked());
    m_settings.setReopensLastPlan(m_ui->reopens->isChecked());
    m_settings.setShowsDue(m_ui->showsDue->isChecked());
    QDialog::accept();
}

} // namespace outturn::app
