#include "ui_reviews_page.h"

#include <app/look/flow_layout.h>
#include <app/look/palette.h>
#include <app/look/rag_delegate.h>
#include <app/look/reading_table.h>
#include <app/look/refresh_when_seen.h>
#include <app/plan/open_plan.h>
#include <app/reviews/open_review_dialog.h>
#include <app/reviews/reviews_page.h>
#include <app/reviews/sign_off_dialog.h>
#include <app/text.h>
#include <app/undo/commentary_command.h>
#include <app/undo/open_review_command.h>
#include <app/window/problem.h>

#include <QSignalBlocker>

#include <algorithm>
#include <iterator>
#include <utility>

namespace outturn::app {

namespace {

void prepareTable(ReadingTable& table, QAbstractItemModel& model, int stretched)
{
    table.setModel(&model);
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setSelectionMode(QAbstractItemView::SingleSelection);
    table.wrapRows(stretched);
}

QString titleOf(const Review& review)
{
    return toQString(std::string_view(reviewTitle(review)));
}

} // namespace

ReviewsPage::ReviewsPage(OpenPlan& plan, std::function<FrontMatter()> front, QWidget* parent)
    : QWidget(parent)
    , m_plan(plan)
    , m_front(std::move(front))
    , m_reviews(plan)
    , m_ui(std::make_unique<Ui::ReviewsPage>())
    , m_refreshing(new RefreshWhenSeen(this, [this] { refresh(); }))
{
    m_ui->setupUi(this);
    for (QBoxLayout* row : {m_ui->headRow, m_ui->filterRow, m_ui->compareRow})
        FlowLayout::inPlaceOf(*row);
    prepare();
    connectParts();
}

ReviewsPage::~ReviewsPage() = default;

void ReviewsPage::prepare()
{
    m_ui->title->setFont(scaledFont(font(), type::title, true));
    m_ui->facts->setForegroundRole(QPalette::PlaceholderText);
    prepareTable(*m_ui->reviews, m_list, ReviewListModel::TitleColumn);
    prepareTable(*m_ui->subjects, m_subjects, CommentaryModel::SubjectColumn);
    prepareTable(*m_ui->changes, m_changes, ChangesModel::WhyColumn);
    auto* badges = new RagDelegate(this);
    m_ui->subjects->setItemDelegateForColumn(CommentaryModel::StatusColumn, badges);
    m_ui->changes->setItemDelegateForColumn(ChangesModel::StatusThenColumn, badges);
    m_ui->changes->setItemDelegateForColumn(ChangesModel::StatusNowColumn, badges);
    m_ui->down->setStretchFactor(0, 0);
    m_ui->down->setStretchFactor(1, 1);
    m_ui->down->setSizes({140, 560});
    m_ui->across->setStretchFactor(0, 1);
    m_ui->across->setStretchFactor(1, 1);
    m_ui->open->setEnabled(!m_plan.isReadOnly());
    setFocusProxy(m_ui->reviews);
}

void ReviewsPage::connectParts()
{
    connect(m_ui->open, &QPushButton::clicked, this, &ReviewsPage::askToOpen);
    connect(m_ui->signOff, &QPushButton::clicked, this, &ReviewsPage::askToSignOff);
    connect(
        m_ui->reviews->selectionModel(),
        &QItemSelectionModel::currentRowChanged,
        this,
        [this](const QModelIndex& row) {
            if (const ListedReview* listed = m_list.review(row.row()))
                choose(listed->stored.review.code);
        });
    connect(
        m_ui->subjects->selectionModel(),
        &QItemSelectionModel::currentRowChanged,
        this,
        [this](const QModelIndex& row) { chooseSubject(row.row()); });
    connect(m_ui->post, &QComboBox::activated, this, &ReviewsPage::showSubjects);
    connect(m_ui->unansweredOnly, &QCheckBox::toggled, this, &ReviewsPage::showSubjects);
    connect(m_ui->against, &QComboBox::activated, this, &ReviewsPage::showChanges);
    connect(m_ui->form, &CommentaryForm::written, this, &ReviewsPage::write);
    connect(&m_plan, &OpenPlan::recordChanged, m_refreshing, &RefreshWhenSeen::change);
    m_refreshing->change();
}

void ReviewsPage::hideEvent(QHideEvent* event)
{
    finish();
    QWidget::hideEvent(event);
}

void ReviewsPage::finish()
{
    m_ui->form->finish();
}

void ReviewsPage::showReview(const ReviewCode& code)
{
    m_current = code;
    m_refreshing->now();
}

// --- What is shown

void ReviewsPage::refresh()
{
    runOrShowProblem(this, tr("The reviews cannot be read"), [&] { showList(m_current); });
}

void ReviewsPage::showList(const std::optional<ReviewCode>& wanted)
{
    std::vector<ListedReview> listed;
    for (const store::StoredReview& stored : m_reviews.all()) {
        const ReviewContent content = m_reviews.content(stored.review.code);
        listed.push_back(
            {stored,
             static_cast<int>(content.subjects.size()),
             static_cast<int>(unanswered(content.subjects).size())});
    }
    {
        const QSignalBlocker quiet(m_ui->reviews->selectionModel());
        m_list.show(std::move(listed));
    }
    const bool hasAny = m_list.rowCount() > 0;
    m_ui->empty->setVisible(!hasAny);
    m_ui->down->setVisible(hasAny);
    const int row = wanted ? std::max(0, m_list.rowOf(*wanted)) : 0;
    const ListedReview* shown = m_list.review(row);
    choose(shown != nullptr ? std::optional(shown->stored.review.code) : std::nullopt);
}

void ReviewsPage::choose(const std::optional<ReviewCode>& code)
{
    if (m_current != code)
        finish();
    m_current = code;
    m_content.reset();
    if (code) {
        const QSignalBlocker quiet(m_ui->reviews->selectionModel());
        m_ui->reviews->selectRow(m_list.rowOf(*code));
        m_ui->reviews->viewport()->update();
        m_content = m_reviews.content(*code);
    }
    showContent();
}

void ReviewsPage::showContent()
{
    const ListedReview* listed = m_current ? m_list.review(m_list.rowOf(*m_current)) : nullptr;
    const bool isOpen =
        listed != nullptr && !listed->stored.signOff.has_value() && !m_plan.isReadOnly();
    m_ui->signOff->setEnabled(isOpen);
    m_ui->form->setReadOnly(!isOpen);
    if (listed == nullptr) {
        m_subjects.show({});
        m_changes.show({});
        m_ui->form->showSubject(nullptr);
        return;
    }
    showFacts(listed->stored);
    fillPosts();
    showSubjects();
    fillAgainst();
    showChanges();
}

void ReviewsPage::showFacts(const store::StoredReview& stored)
{
    const Review& review = stored.review;
    const StatusCounts counts = countsOf(m_content->ratings);
    QString facts = tr("Results of %1: %2 red, %3 amber, %4 green, %5 not rated.")
                        .arg(toQString(std::string_view(review.year.label())))
                        .arg(counts.of(RagStatus::Red))
                        .arg(counts.of(RagStatus::Amber))
                        .arg(counts.of(RagStatus::Green))
                        .arg(
                            counts.total() - counts.of(RagStatus::Red) -
                            counts.of(RagStatus::Amber) - counts.of(RagStatus::Green));
    if (stored.signOff)
        facts += u'\n' +
            tr("Signed off by %1 at %2 on revision %3 of the plan. Digest %4.")
                .arg(toQString(std::string_view(stored.signOff->by)))
                .arg(toQString(std::string_view(stored.signOff->at)))
                .arg(stored.signOff->planRevision)
                .arg(toQString(std::string_view(stored.signOff->digest)));
    m_ui->facts->setText(facts);
}

void ReviewsPage::fillPosts()
{
    const QSignalBlocker quiet(m_ui->post);
    const QVariant chosen = m_ui->post->currentData();
    m_ui->post->clear();
    m_ui->post->addItem(tr("Everybody"));
    for (const ReviewedSubject& each : m_content->subjects)
        if (const QString who = toQString(std::string_view(each.request.accountable));
            !who.isEmpty() && m_ui->post->findData(who) < 0)
            m_ui->post->addItem(who, who);
    m_ui->post->setCurrentIndex(chosen.isValid() ? std::max(0, m_ui->post->findData(chosen)) : 0);
}

void ReviewsPage::showSubjects()
{
    const QString who = m_ui->post->currentData().toString();
    const bool unansweredOnly = m_ui->unansweredOnly->isChecked();
    const auto held = m_ui->form->subject();
    std::vector<ReviewedSubject> shown;
    std::ranges::copy_if(
        m_content->subjects, std::back_inserter(shown), [&](const ReviewedSubject& each) {
            const bool isMeant =
                who.isEmpty() || toQString(std::string_view(each.request.accountable)) == who;
            // What is being written stays in sight until another is chosen.
            const bool isWanted = !unansweredOnly || !isComplete(each.commentary) ||
                (held && *held == each.request.subject);
            return isMeant && isWanted;
        });
    m_ui->owed->setText(tr("%1 of %2 unanswered")
                            .arg(unanswered(m_content->subjects).size())
                            .arg(m_content->subjects.size()));
    const QSignalBlocker quiet(m_ui->subjects->selectionModel());
    m_subjects.show(std::move(shown));
    const int row = held ? std::max(0, m_subjects.rowOf(*held)) : 0;
    m_ui->subjects->selectRow(row);
    m_ui->subjects->viewport()->update();
    m_ui->form->showSubject(m_subjects.subject(row));
}

void ReviewsPage::chooseSubject(int row)
{
    const ReviewedSubject* chosen = m_subjects.subject(row);
    if (chosen == nullptr || m_ui->form->subject() == chosen->request.subject)
        return;
    const CommentarySubject wanted = chosen->request.subject;
    finish(); // may refresh the models
    m_ui->form->showSubject(m_subjects.subject(m_subjects.rowOf(wanted)));
    const QSignalBlocker quiet(m_ui->subjects->selectionModel());
    m_ui->subjects->selectRow(m_subjects.rowOf(wanted));
    m_ui->subjects->viewport()->update();
}

void ReviewsPage::fillAgainst()
{
    const QSignalBlocker quiet(m_ui->against);
    m_ui->against->clear();
    for (int row = 0; row < m_list.rowCount(); ++row) {
        const Review& other = m_list.review(row)->stored.review;
        if (other.code != m_current && other.scope == m_content->review.scope)
            m_ui->against->addItem(titleOf(other), toQString(other.code));
    }
    const int follows =
        m_content->follows ? m_ui->against->findData(toQString(m_content->follows->code)) : 0;
    m_ui->against->setCurrentIndex(std::max(0, follows));
    m_ui->against->setEnabled(m_ui->against->count() > 0);
}

void ReviewsPage::showChanges()
{
    std::vector<ReviewChange> changes;
    QString changed = tr("There is no other review to set it beside.");
    if (m_ui->against->count() > 0) {
        const ReviewCode other(toStdString(m_ui->against->currentData().toString()));
        const ReviewContent against = m_reviews.content(other);
        // The earlier held is "then", whichever is chosen first.
        changes = against.review.date <= m_content->review.date
            ? changesBetween(against.ratings, m_content->ratings)
            : changesBetween(m_content->ratings, against.ratings);
        changed = tr("%1 rated otherwise, %2 changed in all")
                      .arg(std::ranges::count_if(
                          changes, [](const auto& each) { return each.isRatedOtherwise(); }))
                      .arg(changes.size());
    }
    m_ui->changed->setText(changed);
    m_changes.show(std::move(changes));
    QStringList restated;
    for (const Restatement& each : m_content->restatements)
        restated += toQString(std::string_view(each.sentence));
    m_ui->restated->setVisible(!restated.isEmpty());
    if (!restated.isEmpty())
        m_ui->restated->setText(
            tr("Restated since the %1:").arg(titleOf(*m_content->follows)) + u'\n' +
            restated.join(u'\n'));
}

// --- Edits

void ReviewsPage::askToOpen()
{
    std::vector<ReviewCode> taken;
    for (const store::StoredReview& each : m_reviews.all())
        taken.push_back(each.review.code);
    OpenReviewDialog dialog(
        m_plan.record(), std::move(taken), m_plan.year(), m_plan.session().today, this);
    if (dialog.exec() == QDialog::Accepted)
        open(dialog.review());
}

void ReviewsPage::open(const Review& review)
{
    m_current = review.code;
    runOrShowProblem(this, tr("The review was not opened"), [&] { openReview(m_plan, review); });
}

void ReviewsPage::askToSignOff()
{
    finish();
    if (!m_content)
        return;
    const auto lacking = m_reviews.lackingAtSignOff(m_content->review.code, m_front());
    SignOffDialog dialog(*m_content, lacking, this);
    if (dialog.exec() == QDialog::Accepted)
        signOff();
}

void ReviewsPage::signOff()
{
    if (!m_current)
        return;
    const ReviewCode code = *m_current;
    runOrShowProblem(
        this, tr("The review was not signed off"), [&] { m_reviews.signOff(code, m_front()); });
}

void ReviewsPage::write(
    const CommentarySubject& subject, const Commentary& before, const Commentary& after)
{
    if (!m_current)
        return;
    try {
        const auto held = m_reviews.written(*m_current, subject);
        if (held.commentary != before)
            throw Error(
                ErrorKind::Conflict,
                tr("somebody else wrote here first; what you typed is still in the form, and "
                   "leaving it again puts it in the place of theirs")
                    .toStdString());
        writeCommentary(m_plan, *m_current, subject, held.revision, before, after);
        m_ui->form->take(after);
    } catch (const Error& error) {
        m_plan.refuseEdit(asSentence(error.message()));
    }
}

} // namespace outturn::app
