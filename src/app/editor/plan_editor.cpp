#include <app/editor/field_text.h>
#include <app/editor/plan_editor.h>
#include <app/plan/open_plan.h>
#include <app/text.h>
#include <app/undo/revise_plan_command.h>
#include <domain/check/plan_check.h>
#include <domain/plan/integrity.h>
#include <planfile/measure_catalogue.h>

#include <algorithm>

namespace outturn::app {

namespace {

/// Where a refused cell of a table stands: the error's place is "row/column".
Refusal refusalOf(const Error& error)
{
    const QStringList parts = toQString(std::string_view(error.place())).split(u'/');
    if (parts.size() != 2)
        return {.sentence = asSentence(error.message())};
    return {
        .sentence = asSentence(error.message()),
        .row = parts[0].toInt(),
        .column = parts[1].toInt()};
}

bool isEmpty(const FieldValue& value)
{
    const auto* text = std::get_if<QString>(&value);
    return text != nullptr && text->trimmed().isEmpty();
}

/// Puts @p value in. Throws Error{Input}.
void setField(const Field& field, PlanRecord& record, std::size_t row, const FieldValue& value)
{
    if (field.isRequired && isEmpty(value))
        throw Error(ErrorKind::Input, toStdString(emptyText(field.label)));
    field.setValue(record, row, value);
}

} // namespace

PlanEditor::PlanEditor(OpenPlan& plan, QObject* parent)
    : QObject(parent)
    , m_plan(plan)
    , m_sections(planSections())
    , m_record(plan.record())
{
    refresh();
}

void PlanEditor::refresh()
{
    m_record = m_plan.record();
    m_findings = checkPlan(m_record);
    // Whatever the catalogue has may be chosen, though the plan does not lead to it yet.
    for (const MeasureVersion& measure : planfile::builtInMeasures())
        if (findMeasure(m_record.measures, measure.code) == nullptr)
            m_record.measures.push_back(measure);
    const FindingPlaces places(m_sections, m_record);
    m_places.clear();
    for (const Finding& finding : m_findings)
        m_places.push_back(places.of(finding));
    emit changed();
}

bool PlanEditor::isReadOnly() const
{
    return m_plan.isReadOnly();
}

std::size_t PlanEditor::count(std::size_t section) const
{
    return m_sections[section].count(m_record.plan);
}

QString PlanEditor::title(ItemAddress item) const
{
    return m_sections[item.section].itemTitle(m_record.plan, item.row);
}

// --- The plan check
// -------------------------------------------------------------------------------

std::optional<FindingPlace> PlanEditor::placeOf(const Finding& finding) const
{
    return FindingPlaces(m_sections, m_record).of(finding);
}

std::vector<const Finding*> PlanEditor::openFindings(ItemAddress item) const
{
    std::vector<const Finding*> open;
    for (std::size_t i = 0; i < m_findings.size(); ++i)
        if (!m_findings[i].accepted && m_places[i] && m_places[i]->item == item)
            open.push_back(&m_findings[i]);
    return open;
}

std::size_t PlanEditor::openFindingsIn(std::size_t section) const
{
    std::size_t sum = 0;
    for (std::size_t i = 0; i < m_findings.size(); ++i)
        if (!m_findings[i].accepted && m_places[i] && m_places[i]->item.section == section)
            ++sum;
    return sum;
}

void PlanEditor::accept(const Acceptance& acceptance)
{
    m_plan.accept(acceptance);
}

// --- Edits
// ----------------------------------------------------------------------------------------

/// The first fault that @p changed has, in words; with its place where that is not the item edited.
std::optional<QString> PlanEditor::faultIn(const PlanRecord& changed, ItemAddress at) const
{
    const auto faults = integrityFaults(changed);
    if (faults.empty())
        return std::nullopt;
    const IntegrityFault& fault = faults.front();
    const Section& section = m_sections[at.section];
    const QString here = section.isList ? QStringLiteral("/%1/%2/").arg(section.key).arg(at.row)
                                        : QStringLiteral("/%1/").arg(section.key);
    const QString place = toQString(std::string_view(fault.place));
    const QString sentence = asSentence(fault.message);
    if (place.startsWith(here))
        return sentence;
    // The place of another item: "/indicators/3/targets/2017".
    const QStringList parts = place.split(u'/', Qt::SkipEmptyParts);
    for (const Section& other : m_sections)
        if (parts.size() > 1 && other.isList && other.key == parts[0])
            return tr("%1: %2").arg(
                other.itemTitle(changed.plan, parts[1].toULongLong()), sentence);
    return sentence;
}

std::optional<Refusal>
PlanEditor::refusalOf(ItemAddress item, std::size_t field, const FieldValue& value) const
{
    if (item.row >= count(item.section))
        return std::nullopt; // the item is gone, and with it the question
    try {
        PlanRecord changed = m_record;
        setField(m_sections[item.section].fields[field], changed, item.row, value);
        if (changed.plan == m_record.plan)
            return std::nullopt;
        if (const auto fault = faultIn(changed, item))
            return Refusal{.sentence = *fault};
    } catch (const Error& error) {
        return app::refusalOf(error);
    }
    return std::nullopt;
}

QStringList PlanEditor::newRow(ItemAddress item, std::size_t field) const
{
    const NewRow made{
        .record = m_record,
        .row = item.row,
        .today = m_plan.session().today,
        .user = m_plan.session().author.user};
    QStringList texts;
    for (const Column& column : m_sections[item.section].fields[field].columns) {
        const Choices choices = column.choices ? column.choices(m_record) : Choices();
        texts += column.initial ? column.initial(made)
            : choices.empty()   ? QString()
                                : choices.front().key;
    }
    return texts;
}

std::optional<Refusal> PlanEditor::set(ItemAddress item, std::size_t field, const FieldValue& value)
{
    const Section& section = m_sections[item.section];
    const QString label = section.fields[field].label.toLower();
    if (item.row >= count(item.section))
        return std::nullopt;
    try {
        PlanRecord changed = m_record;
        setField(section.fields[field], changed, item.row, value);
        take(
            changed,
            item,
            section.isList ? tr("change %1 of %2").arg(label, section.item)
                           : tr("change %1").arg(label));
    } catch (const Error& error) {
        return app::refusalOf(error);
    }
    return std::nullopt;
}

void PlanEditor::take(const PlanRecord& changed, ItemAddress at, const QString& text)
{
    if (changed.plan == m_plan.record().plan)
        return;
    if (const auto fault = faultIn(changed, at))
        throw Error(ErrorKind::Input, toStdString(*fault));
    try {
        revisePlan(m_plan, changed.plan, text);
    } catch (const Error& error) {
        // Another program was first: what it wrote is what is to be seen now.
        if (error.kind() == ErrorKind::Conflict)
            m_plan.reload();
        throw;
    }
}

bool PlanEditor::tryTo(
    const QString& text, ItemAddress at, const std::function<void(PlanRecord&)>& change)
{
    try {
        PlanRecord changed = m_record;
        change(changed);
        take(changed, at, text);
        return true;
    } catch (const Error& error) {
        emit refused(asSentence(error.message()));
    }
    return false;
}

std::optional<std::size_t> PlanEditor::add(std::size_t section, std::optional<std::size_t> after)
{
    std::size_t row = 0;
    const bool isDone = tryTo(
        tr("add %1").arg(m_sections[section].item), {.section = section}, [&](PlanRecord& record) {
            row = m_sections[section].add(record.plan, after);
        });
    return isDone ? std::optional(row) : std::nullopt;
}

std::optional<std::size_t> PlanEditor::duplicate(ItemAddress item)
{
    std::size_t row = 0;
    const Section& section = m_sections[item.section];
    const bool isDone = tryTo(tr("duplicate %1").arg(section.item), item, [&](PlanRecord& record) {
        row = section.duplicate(record.plan, item.row);
    });
    return isDone ? std::optional(row) : std::nullopt;
}

bool PlanEditor::remove(ItemAddress item)
{
    const Section& section = m_sections[item.section];
    return tryTo(tr("remove %1").arg(section.item), item, [&](PlanRecord& record) {
        section.remove(record, item.row);
    });
}

bool PlanEditor::move(ItemAddress item, std::size_t to)
{
    const Section& section = m_sections[item.section];
    if (to == item.row || to >= section.count(m_record.plan))
        return false;
    return tryTo(tr("move %1").arg(section.item), item, [&](PlanRecord& record) {
        section.move(record, item.row, to);
    });
}

} // namespace outturn::app
