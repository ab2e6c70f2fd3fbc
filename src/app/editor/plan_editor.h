#pragma once

#include <app/editor/finding_places.h>
#include <app/editor/section.h>
#include <domain/check/finding.h>

#include <QObject>

#include <cstddef>
#include <functional>
#include <optional>
#include <vector>

namespace outturn::app {

class OpenPlan;

/// The plan as it is edited: what may be said where, each edit one step of the plan's undo stack
/// and in the file at once, and the plan check over what is there.
///
/// An edit that would leave the plan unsound is refused with a sentence and changes nothing.
class PlanEditor : public QObject
{
    Q_OBJECT

public:
    explicit PlanEditor(OpenPlan& plan, QObject* parent = nullptr);

    /// Reads the plan again and checks it, after it changed.
    void refresh();

    [[nodiscard]] const std::vector<Section>& sections() const noexcept { return m_sections; }

    /// The plan's record with every measure that an indicator may be defined by.
    [[nodiscard]] const PlanRecord& record() const noexcept { return m_record; }

    /// What the plan check says now.
    [[nodiscard]] const std::vector<Finding>& findings() const noexcept { return m_findings; }

    [[nodiscard]] bool isReadOnly() const;

    [[nodiscard]] std::size_t count(std::size_t section) const;
    [[nodiscard]] QString title(ItemAddress item) const;

    /// Where a finding is to be put right; nothing where no section has its subject.
    [[nodiscard]] std::optional<FindingPlace> placeOf(const Finding& finding) const;
    /// The findings that lead to an item, or to a section, and that nobody has accepted.
    [[nodiscard]] std::vector<const Finding*> openFindings(ItemAddress item) const;
    [[nodiscard]] std::size_t openFindingsIn(std::size_t section) const;

    /// Why @p value cannot stand in a field; nothing when it can.
    [[nodiscard]] std::optional<Refusal>
    refusalOf(ItemAddress item, std::size_t field, const FieldValue& value) const;

    /// The texts of a new row of a field that is a table.
    [[nodiscard]] QStringList newRow(ItemAddress item, std::size_t field) const;

    /// Puts @p value into a field. What was refused comes back.
    std::optional<Refusal> set(ItemAddress item, std::size_t field, const FieldValue& value);

    /// Adds an item behind @p after, or at the end, and says where it stands. Nothing when it was
    /// refused; then refused() has said why. So for the others.
    std::optional<std::size_t> add(std::size_t section, std::optional<std::size_t> after);
    std::optional<std::size_t> duplicate(ItemAddress item);
    bool remove(ItemAddress item);
    bool move(ItemAddress item, std::size_t to);

    /// Accepts a finding of the plan check; the reason is asked for elsewhere.
    void accept(const Acceptance& acceptance);

signals:
    /// The plan is another: by an edit here, an undo, or on another page.
    void changed();
    void refused(const QString& sentence);

private:
    [[nodiscard]] std::optional<QString> faultIn(const PlanRecord& changed, ItemAddress at) const;
    /// Throws Error where the plan would be unsound or the file does not take it.
    void take(const PlanRecord& changed, ItemAddress at, const QString& text);
    bool tryTo(const QString& text, ItemAddress at, const std::function<void(PlanRecord&)>& change);

    OpenPlan& m_plan;
    std::vector<Section> m_sections;
    PlanRecord m_record;
    std::vector<Finding> m_findings;
    std::vector<std::optional<FindingPlace>> m_places; ///< of the findings, in their order
};

} // namespace outturn::app
