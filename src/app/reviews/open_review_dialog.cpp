#include "ui_open_review_dialog.h"

#include <app/look/scrolled_content.h>
#include <app/reviews/open_review_dialog.h>
#include <app/text.h>
#include <domain/error.h>
#include <domain/rating/scorecard.h>
#include <domain/review/commentary_request.h>

#include <QPushButton>

#include <set>
#include <utility>

namespace outturn::app {

namespace {

QString kindText(ReviewKind kind)
{
    switch (kind) {
    case ReviewKind::MidYear:
        return OpenReviewDialog::tr("Mid-year");
    case ReviewKind::YearEnd:
        return OpenReviewDialog::tr("Year-end");
    case ReviewKind::Quarterly:
        return OpenReviewDialog::tr("Quarterly");
    case ReviewKind::Termly:
        return OpenReviewDialog::tr("Termly");
    }
    return {};
}

Date dateOf(const QDate& day)
{
    return {day.year(), day.month(), day.day()};
}

} // namespace

OpenReviewDialog::OpenReviewDialog(
    const PlanRecord& record,
    std::vector<ReviewCode> taken,
    AcademicYear year,
    Date today,
    QWidget* parent)
    : QDialog(parent)
    , m_record(record)
    , m_taken(std::move(taken))
    , m_ui(std::make_unique<Ui::OpenReviewDialog>())
{
    m_ui->setupUi(this);
    letScroll(*this);
    for (const auto& [kind, code] : EnumCodes<ReviewKind>::table)
        m_ui->kind->addItem(kindText(kind), static_cast<int>(kind));
    const PlanIdentity& plan = record.plan.identity;
    for (int each = plan.firstTargetYear.endYear(); each <= plan.lastTargetYear.endYear(); ++each)
        m_ui->year->addItem(toQString(std::string_view(AcademicYear(each).label())), each);
    if (m_ui->year->findData(year.endYear()) < 0)
        m_ui->year->addItem(toQString(std::string_view(year.label())), year.endYear());
    m_ui->year->setCurrentIndex(m_ui->year->findData(year.endYear()));
    m_ui->date->setDate(QDate(today.year(), today.month(), today.day()));
    fillScopes();
    m_ui->buttons->button(QDialogButtonBox::Ok)->setText(tr("Open it"));
    for (QComboBox* box : {m_ui->kind, m_ui->year, m_ui->scope})
        connect(box, &QComboBox::currentIndexChanged, this, &OpenReviewDialog::describe);
    connect(m_ui->date, &QDateEdit::dateChanged, this, &OpenReviewDialog::describe);
    describe();
}

OpenReviewDialog::~OpenReviewDialog() = default;

void OpenReviewDialog::fillScopes()
{
    m_ui->scope->addItem(tr("The whole council"), toQString(std::string_view(Scope().text())));
    std::set<Scope> scopes;
    for (const Outturn& outturn : m_record.outturns)
        if (outturn.scope != Scope())
            scopes.insert(outturn.scope);
    for (const Scope& scope : scopes)
        m_ui->scope->addItem(
            toQString(std::string_view(scope.name())), toQString(std::string_view(scope.text())));
}

Review OpenReviewDialog::review() const
{
    Review review{
        .code = ReviewCode("new"),
        .kind = static_cast<ReviewKind>(m_ui->kind->currentData().toInt()),
        .year = AcademicYear(m_ui->year->currentData().toInt()),
        .scope = Scope::parse(toStdString(m_ui->scope->currentData().toString())),
        .date = dateOf(m_ui->date->date())};
    review.code = freeReviewCode(review, m_taken);
    return review;
}

void OpenReviewDialog::describe()
{
    QPushButton* ok = m_ui->buttons->button(QDialogButtonBox::Ok);
    try {
        const Review wanted = review();
        requireSound(wanted, m_record);
        const auto requests =
            commentaryRequests(m_record, assess(m_record, reviewPoint(wanted)), wanted);
        m_ui->description->setText(
            tr("%1. As the figures stand, it asks for commentary on %2 red or amber indicators "
               "and late actions.")
                .arg(toQString(std::string_view(reviewTitle(wanted))))
                .arg(requests.size()));
        ok->setEnabled(true);
    } catch (const Error& error) {
        m_ui->description->setText(asSentence(error.message()));
        ok->setEnabled(false);
    }
}

} // namespace outturn::app
