#include "ui_plan_editor_page.h"

#include <app/editor/accept_finding_dialog.h>
#include <app/editor/findings_model.h>
#include <app/editor/form/item_form.h>
#include <app/editor/item_model.h>
#include <app/editor/plan_editor_page.h>
#include <app/editor/section_model.h>
#include <app/look/flow_layout.h>
#include <app/look/pale_selection_delegate.h>
#include <app/look/palette.h>
#include <app/look/refresh_when_seen.h>
#include <app/plan/open_plan.h>
#include <app/succession/succession_bar.h>
#include <app/text.h>
#include <app/window/problem.h>

#include <QHBoxLayout>
#include <QHeaderView>

#include <algorithm>
#include <initializer_list>
#include <iterator>

namespace outturn::app {

PlanEditorPage::PlanEditorPage(OpenPlan& plan, QWidget* parent)
    : QWidget(parent)
    , m_plan(plan)
    , m_editor(plan)
    , m_ui(std::make_unique<Ui::PlanEditorPage>())
    , m_sections(new SectionModel(m_editor, this))
    , m_items(new ItemModel(m_editor, this))
    , m_findings(new FindingsModel(m_editor, this))
    , m_form(new ItemForm(m_editor, this))
    , m_succession(new SuccessionBar(this))
{
    m_ui->setupUi(this);
    for (QBoxLayout* row : {m_ui->titleRow, m_ui->checkRow})
        FlowLayout::inPlaceOf(*row);
    m_ui->title->setFont(scaledFont(font(), type::title, true));
    m_ui->hint->setForegroundRole(QPalette::PlaceholderText);
    m_ui->readOnlyBanner->setVisible(plan.isReadOnly());
    m_ui->hint->setVisible(!plan.isReadOnly());
    for (QAbstractItemView* view :
         std::initializer_list<QAbstractItemView*>{m_ui->sections, m_ui->items, m_ui->findings})
        view->setItemDelegate(new PaleSelectionDelegate(view));
    setUpSections();
    setUpItems();
    setUpForm();
    setUpFindings();
    auto* refreshing = new RefreshWhenSeen(this, [this] { m_editor.refresh(); });
    connect(&m_plan, &OpenPlan::recordChanged, refreshing, &RefreshWhenSeen::change);
    connect(&m_editor, &PlanEditor::changed, this, &PlanEditorPage::showChange);
    connect(&m_editor, &PlanEditor::refused, this, &PlanEditorPage::showMessage);
    connect(m_form, &ItemForm::givenUp, this, &PlanEditorPage::showMessage);
    setFocusProxy(m_ui->sections);
    m_ui->sections->setCurrentIndex(m_sections->index(0, 0));
}

PlanEditorPage::~PlanEditorPage() = default;

void PlanEditorPage::setUpSections()
{
    QTreeView& view = *m_ui->sections;
    view.setModel(m_sections);
    const int character = fontMetrics().averageCharWidth();
    QHeaderView& header = *view.header();
    header.setStretchLastSection(false);
    header.setMinimumSectionSize(4 * character);
    header.setSectionResizeMode(SectionModel::TitleColumn, QHeaderView::Stretch);
    header.setSectionResizeMode(SectionModel::CountColumn, QHeaderView::Fixed);
    header.setSectionResizeMode(SectionModel::FindingsColumn, QHeaderView::Fixed);
    header.resizeSection(SectionModel::CountColumn, 5 * character);
    header.resizeSection(SectionModel::FindingsColumn, 7 * character);
    connect(
        view.selectionModel(),
        &QItemSelectionModel::currentRowChanged,
        this,
        &PlanEditorPage::showSection);
}

void PlanEditorPage::setUpItems()
{
    m_ui->items->setModel(m_items);
    connect(
        m_ui->items->selectionModel(),
        &QItemSelectionModel::currentChanged,
        this,
        &PlanEditorPage::showCurrentItem);
    connect(m_ui->addButton, &QPushButton::clicked, this, &PlanEditorPage::add);
    connect(m_ui->duplicateButton, &QPushButton::clicked, this, &PlanEditorPage::duplicate);
    connect(m_ui->removeButton, &QPushButton::clicked, this, &PlanEditorPage::remove);
    connect(m_ui->items, &ItemList::addRequested, this, &PlanEditorPage::add);
    connect(m_ui->items, &ItemList::removeRequested, this, &PlanEditorPage::remove);
    connect(m_ui->items, &ItemList::moveRequested, this, &PlanEditorPage::moveCurrent);
    connect(m_ui->items, &ItemList::editRequested, this, [this] { m_form->focusField(0); });
    connect(m_items, &ItemModel::moved, this, [this](int row) {
        selectRow(static_cast<std::size_t>(row));
    });
    const bool canEdit = !m_editor.isReadOnly();
    for (QPushButton* button : {m_ui->addButton, m_ui->duplicateButton, m_ui->removeButton})
        button->setEnabled(canEdit);
}

void PlanEditorPage::setUpForm()
{
    m_ui->itemTitle->setFont(scaledFont(font(), type::heading, true));
    m_ui->emptiness->setForegroundRole(QPalette::PlaceholderText);
    m_ui->itemTitle->setContentsMargins(
        spacing::large, spacing::large, spacing::large, spacing::medium);
    m_ui->emptiness->setContentsMargins(
        spacing::large, spacing::medium, spacing::large, spacing::large);
    auto* succession = new QHBoxLayout;
    succession->setContentsMargins(spacing::large, 0, spacing::large, spacing::medium);
    succession->addWidget(m_succession);
    m_succession->setBrief(true);
    m_ui->formColumn->insertLayout(1, succession);
    m_ui->formColumn->insertWidget(2, m_form, 1);
    connect(m_succession, &SuccessionBar::adopted, m_succession, &SuccessionBar::remember);
    const int character = fontMetrics().averageCharWidth();
    m_ui->across->setStretchFactor(0, 0);
    m_ui->across->setStretchFactor(1, 0);
    m_ui->across->setStretchFactor(2, 1);
    m_ui->sections->setMinimumWidth(33 * character);
    m_ui->across->setSizes({40 * character, 48 * character, 116 * character});
    m_ui->over->setStretchFactor(0, 3);
    m_ui->over->setStretchFactor(1, 1);
    m_ui->over->setSizes({30 * spacing::gridRowHeight, 8 * spacing::gridRowHeight});
}

void PlanEditorPage::setUpFindings()
{
    QTreeView& view = *m_ui->findings;
    view.setModel(m_findings);
    const int character = fontMetrics().averageCharWidth();
    view.setColumnWidth(FindingsModel::SeverityColumn, 14 * character);
    view.setColumnWidth(FindingsModel::SubjectColumn, 22 * character);
    view.header()->setStretchLastSection(false);
    view.header()->setSectionResizeMode(FindingsModel::MessageColumn, QHeaderView::Stretch);
    view.setColumnHidden(FindingsModel::AcceptedColumn, true);
    m_ui->checkTitle->setFont(scaledFont(font(), type::heading, true));
    connect(&view, &QTreeView::activated, this, &PlanEditorPage::openCurrentFinding);
    connect(m_ui->goButton, &QPushButton::clicked, this, &PlanEditorPage::openCurrentFinding);
    connect(m_ui->acceptButton, &QPushButton::clicked, this, &PlanEditorPage::acceptCurrentFinding);
    connect(m_ui->showAccepted, &QCheckBox::toggled, this, [this](bool shows) {
        m_findings->setShowsAccepted(shows);
        m_ui->findings->setColumnHidden(FindingsModel::AcceptedColumn, !shows);
    });
    m_ui->acceptButton->setEnabled(!m_editor.isReadOnly());
    showFindingsCount();
}

// --- What is shown
// --------------------------------------------------------------------------------

std::size_t PlanEditorPage::currentSection() const
{
    return static_cast<std::size_t>(std::max(m_ui->sections->currentIndex().row(), 0));
}

std::optional<std::size_t> PlanEditorPage::currentRow() const
{
    const Section& section = m_editor.sections()[currentSection()];
    if (!section.isList)
        return 0;
    const QModelIndex current = m_ui->items->currentIndex();
    const bool isThere = current.isValid() &&
        static_cast<std::size_t>(current.row()) < m_editor.count(currentSection());
    return isThere ? std::optional(static_cast<std::size_t>(current.row())) : std::nullopt;
}

void PlanEditorPage::showSection()
{
    const Section& section = m_editor.sections()[currentSection()];
    showMessage({});
    m_items->setSection(currentSection());
    m_ui->itemPane->setVisible(section.isList);
    m_ui->items->setAccessibleName(section.title);
    m_ui->addButton->setAccessibleName(tr("Add: %1").arg(section.item));
    m_ui->duplicateButton->setAccessibleName(tr("Duplicate: %1").arg(section.item));
    m_ui->removeButton->setAccessibleName(tr("Remove: %1").arg(section.item));
    if (m_items->rowCount() > 0)
        m_ui->items->setCurrentIndex(m_items->index(0));
    showCurrentItem();
}

void PlanEditorPage::showCurrentItem()
{
    const Section& section = m_editor.sections()[currentSection()];
    const auto row = currentRow();
    m_form->setVisible(row.has_value());
    m_form->showItem(
        row ? std::optional(ItemAddress{.section = currentSection(), .row = *row}) : std::nullopt);
    m_succession->showIndicator(
        m_plan,
        row && section.indicator ? std::optional(section.indicator(m_editor.record().plan, *row))
                                 : std::nullopt);
    m_ui->itemTitle->setText(
        row ? m_editor.title({.section = currentSection(), .row = *row}).replace(u'\n', u' ')
            : section.title);
    m_ui->emptiness->setVisible(!row);
    m_ui->emptiness->setText(
        tr("The plan has no %1 yet. “Add” makes the first.").arg(section.item));
    const bool canEdit = !m_editor.isReadOnly() && row.has_value();
    m_ui->duplicateButton->setEnabled(canEdit);
    m_ui->removeButton->setEnabled(canEdit);
}

void PlanEditorPage::showChange()
{
    showMessage({});
    showCurrentItem();
    showFindingsCount();
}

void PlanEditorPage::showFindingsCount()
{
    const auto& findings = m_editor.findings();
    const auto accepted = static_cast<int>(std::ranges::count_if(
        findings, [](const Finding& finding) { return finding.accepted.has_value(); }));
    const int open = static_cast<int>(findings.size()) - accepted;
    QString text = open == 0 ? tr("nothing to look at")
        : open == 1          ? tr("1 finding")
                             : tr("%1 findings").arg(open);
    if (accepted > 0)
        text = tr("%1, %2 accepted").arg(text).arg(accepted);
    m_ui->checkCount->setText(text);
}

void PlanEditorPage::showMessage(const QString& message)
{
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, coloursFor(palette()).error);
    m_ui->message->setPalette(colours);
    m_ui->message->setText(message);
    m_ui->message->setVisible(!message.isEmpty());
}

void PlanEditorPage::selectRow(std::size_t row)
{
    m_ui->items->setCurrentIndex(m_items->index(static_cast<int>(row)));
    showCurrentItem();
}

void PlanEditorPage::showItem(const QString& section, std::size_t row)
{
    const auto& sections = m_editor.sections();
    const auto found = std::ranges::find(sections, section, &Section::key);
    if (found == sections.end())
        return;
    m_ui->sections->setCurrentIndex(
        m_sections->index(static_cast<int>(found - sections.begin()), 0));
    if (found->isList)
        selectRow(row);
}

void PlanEditorPage::showDecisions(const IndicatorCode& indicator, const QStringList& toDecide)
{
    const auto& sections = m_editor.sections();
    for (const Section& section : sections)
        for (std::size_t row = 0; section.indicator && row < section.count(m_editor.record().plan);
             ++row)
            if (section.indicator(m_editor.record().plan, row) == indicator)
                showItem(section.key, row);
    m_succession->remember(indicator, toDecide);
}

void PlanEditorPage::finish()
{
    m_form->finish();
}

// --- What is done
// ---------------------------------------------------------------------------------

void PlanEditorPage::add()
{
    if (m_editor.isReadOnly() || !m_editor.sections()[currentSection()].isList)
        return;
    m_form->finish();
    if (const auto row = m_editor.add(currentSection(), currentRow())) {
        selectRow(*row);
        m_form->beginItem();
    }
}

void PlanEditorPage::duplicate()
{
    m_form->finish();
    if (const auto row = currentRow())
        if (const auto copy = m_editor.duplicate({.section = currentSection(), .row = *row}))
            selectRow(*copy);
}

void PlanEditorPage::remove()
{
    const auto row = currentRow();
    if (m_editor.isReadOnly() || !row)
        return;
    const ItemAddress item{.section = currentSection(), .row = *row};
    const QString title = m_editor.title(item).simplified();
    const auto uses = m_editor.sections()[item.section].uses(m_editor.record().plan, item.row);
    m_form->showItem(std::nullopt); // nothing typed is to pass to the item that comes up
    const bool isRemoved = m_editor.remove(item);
    showCurrentItem();
    if (!isRemoved)
        return;
    QStringList places;
    for (const std::string& place : uses)
        places += toQString(std::string_view(place));
    if (!places.isEmpty())
        showMessage(tr("“%1” is removed, and named no more by %2. Undo brings all of it back.")
                        .arg(title, places.join(QStringLiteral(", "))));
}

void PlanEditorPage::moveCurrent(int distance)
{
    const auto row = currentRow();
    if (m_editor.isReadOnly() || !row || (distance < 0 && *row == 0))
        return;
    const std::size_t to = distance < 0 ? *row - 1 : *row + 1;
    if (m_editor.move({.section = currentSection(), .row = *row}, to))
        selectRow(to);
}

void PlanEditorPage::openCurrentFinding()
{
    const Finding* finding = m_findings->finding(m_ui->findings->currentIndex());
    if (!finding)
        return;
    const auto place = m_editor.placeOf(*finding);
    if (!place) {
        showMessage(tr("“%1” is no part of the plan that is edited here.")
                        .arg(toQString(std::string_view(finding->subject))));
        return;
    }
    showMessage({});
    showItem(m_editor.sections()[place->item.section].key, place->item.row);
    if (currentRow())
        m_form->focusField(place->field);
    else
        m_ui->addButton->setFocus(Qt::OtherFocusReason);
}

void PlanEditorPage::acceptCurrentFinding()
{
    const Finding* finding = m_findings->finding(m_ui->findings->currentIndex());
    if (!finding || m_editor.isReadOnly())
        return;
    // An acceptance names the rule and the subject, so it is of everything that they share.
    std::vector<Finding> together;
    std::ranges::copy_if(m_editor.findings(), std::back_inserter(together), [&](const Finding& f) {
        return f.code == finding->code && f.subject == finding->subject;
    });
    auto* dialog = new AcceptFindingDialog(
        m_plan.record().plan, std::move(together), m_plan.session().author.user, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        runOrShowProblem(this, tr("The finding could not be accepted."), [&] {
            m_editor.accept(dialog->acceptance());
        });
    });
    dialog->open();
}

} // namespace outturn::app
