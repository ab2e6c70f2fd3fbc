#include "ui_sign_off_dialog.h"

#include <app/look/scrolled_content.h>
#include <app/reviews/commentary_model.h>
#include <app/reviews/sign_off_dialog.h>
#include <app/text.h>

#include <QPushButton>

namespace outturn::app {

namespace {

/// What the kept papers will be without; nothing where they are whole.
QString textAboutLacking(const std::vector<std::string>& lacking)
{
    if (lacking.empty())
        return {};
    QStringList parts;
    for (const std::string& each : lacking)
        parts += toQString(std::string_view(each)).toLower();
    return QStringLiteral("\n\n") +
        SignOffDialog::tr(
            "The papers are kept as drafts, for these have no words yet: %1. They are "
            "written under Export report, on the page “Own words”.")
            .arg(parts.join(QStringLiteral(", ")));
}

} // namespace

SignOffDialog::SignOffDialog(
    const ReviewContent& content, const std::vector<std::string>& lacking, QWidget* parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::SignOffDialog>())
{
    m_ui->setupUi(this);
    letScroll(*this);
    m_ui->frozen->setText(
        tr("%1: the figures, ratings and reasons of %2 indicators, the commentary, the plan as it "
           "is now and the papers for the committee are frozen. Later corrections change none of "
           "them; the next review tells of those. There is no undo.")
            .arg(toQString(std::string_view(reviewTitle(content.review))))
            .arg(content.ratings.size()) +
        textAboutLacking(lacking));
    const auto owed = unanswered(content.subjects);
    for (const ReviewedSubject& each : owed)
        m_ui->owed->addItem(QStringLiteral("%1: %2").arg(
            subjectTitle(each.request), answerText(each.commentary).toLower()));
    m_ui->owedLabel->setText(
        tr("%n answers are missing or not complete:", nullptr, static_cast<int>(owed.size())));
    for (QWidget* each :
         {static_cast<QWidget*>(m_ui->owedLabel),
          static_cast<QWidget*>(m_ui->owed),
          static_cast<QWidget*>(m_ui->withUnanswered)})
        each->setVisible(!owed.empty());
    QPushButton* signOff = m_ui->buttons->button(QDialogButtonBox::Ok);
    signOff->setText(tr("Sign off"));
    signOff->setEnabled(owed.empty());
    connect(m_ui->withUnanswered, &QCheckBox::toggled, signOff, &QPushButton::setEnabled);
}

SignOffDialog::~SignOffDialog() = default;

} // namespace outturn::app
