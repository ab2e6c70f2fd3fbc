#include <app/entry/entry_sheet.h>
#include <app/plan/open_plan.h>
#include <app/text.h>
#include <app/undo/enter_outturns_command.h>
#include <app/undo/withdraw_outturns_command.h>
#include <domain/error.h>

#include <QScopedValueRollback>

#include <algorithm>
#include <utility>

namespace outturn::app {

namespace {

bool saysTheSame(const Outturn& a, const Outturn& b)
{
    return a.value == b.value && a.cohort == b.cohort && a.comment == b.comment;
}

} // namespace

const Outturn* EntryRow::existing() const
{
    return stored.empty() ? nullptr : &stored.back().outturn;
}

EntryText EntryRow::storedText() const
{
    return existing() ? entryText(*existing(), indicator.decimals) : EntryText();
}

EntrySheet::EntrySheet(OpenPlan& plan, EntryDrafts& drafts)
    : m_plan(plan)
    , m_drafts(drafts)
    , m_judge(plan.record())
{
    refresh();
}

void EntrySheet::setTermAndStage(Term term, Stage stage)
{
    m_term = term;
    m_stage = stage;
    refresh();
}

EntryPeriod EntrySheet::period() const
{
    return {.year = m_plan.year(), .term = m_term, .stage = m_stage};
}

const EntryRow& EntrySheet::row(int number) const
{
    return m_rows[static_cast<std::size_t>(number)];
}

std::optional<int> EntrySheet::rowOfCode(const QString& code) const
{
    const auto found = std::ranges::find_if(m_rows, [&](const EntryRow& row) {
        return toQString(row.indicator.code).compare(code, Qt::CaseInsensitive) == 0;
    });
    if (found == m_rows.end())
        return std::nullopt;
    return static_cast<int>(found - m_rows.begin());
}

bool EntrySheet::hasRowsOfPlan() const
{
    const Plan& plan = m_plan.record().plan;
    auto row = m_rows.begin();
    for (const Priority& priority : plan.priorities)
        for (const Indicator* indicator : indicatorsOf(plan, priority.number)) {
            if (row == m_rows.end() || row->indicator.code != indicator->code)
                return false;
            ++row;
        }
    return row == m_rows.end();
}

void EntrySheet::refresh()
{
    m_judge = EntryJudge(m_plan.record());
    m_rows.clear();
    const Plan& plan = m_plan.record().plan;
    for (const Priority& priority : plan.priorities) {
        bool startsPriority = true;
        for (const Indicator* indicator : indicatorsOf(plan, priority.number)) {
            EntryRow row = makeRow(*indicator, startsPriority);
            row.verdict = judge(row, row.text);
            m_rows.push_back(std::move(row));
            startsPriority = false;
        }
    }
}

EntryRow EntrySheet::makeRow(const Indicator& indicator, bool startsPriority) const
{
    EntryRow row{.indicator = indicator, .startsPriority = startsPriority};
    const EntryPeriod wanted = period();
    for (const store::StoredOutturn& stored : m_plan.snapshot().outturns) {
        const Outturn& outturn = stored.outturn;
        if (!stored.isWithdrawn && outturn.indicator == indicator.code &&
            outturn.year == wanted.year && outturn.term.value_or(Term::Summer) == wanted.term &&
            outturn.stage == wanted.stage && outturn.scope == Scope())
            row.stored.push_back(stored);
    }
    const auto draft = m_drafts.find(wanted, indicator.code);
    row.isDraft = draft.has_value();
    row.text = draft ? *draft : row.storedText();
    fillFigures(row);
    return row;
}

void EntrySheet::fillFigures(EntryRow& row) const
{
    const Scorecard& scorecard = m_plan.scorecard();
    const auto result = std::ranges::find_if(scorecard.indicators, [&](const auto& candidate) {
        return candidate.indicator.code == row.indicator.code;
    });
    if (result == scorecard.indicators.end())
        return;
    const int decimals = row.indicator.decimals;
    row.minimum = figureCell(result->minimum, decimals);
    for (const TrajectoryPoint& point : result->trajectory) {
        if (point.year == m_plan.year())
            row.target = figureCell(point.target, decimals);
        if (point.year.next() == m_plan.year())
            row.lastYear = figureCell(point.outturn, decimals);
    }
}

EntryVerdict EntrySheet::judge(const EntryRow& row, const EntryText& text)
{
    if (text.hasNoFigure() && text.comment.isEmpty())
        return {};
    return m_judge.judge(text, row.indicator, period(), row.existing());
}

void EntrySheet::setVerdict(int row, EntryVerdict verdict)
{
    m_rows[static_cast<std::size_t>(row)].verdict = std::move(verdict);
}

void EntrySheet::take(const Texts& texts)
{
    const QScopedValueRollback taking(m_isTaking, true);
    std::vector<Outturn> entries;
    std::vector<store::StoredOutturn> withdrawals;
    std::vector<IndicatorCode> settled;
    for (const auto& [number, text] : texts) {
        const EntryRow& row = this->row(number);
        // Until the file has it, it is a draft: nothing is lost if the file refuses.
        m_drafts.set(period(), row.indicator.code, text);
        if (text.hasNoFigure() && (row.existing() || text.comment.isEmpty())) {
            withdrawals.insert(withdrawals.end(), row.stored.begin(), row.stored.end());
        } else {
            const auto entry = judge(row, text).outturn;
            if (!entry)
                continue;
            if (!row.existing() || !saysTheSame(*entry, *row.existing()))
                entries.push_back(*entry);
        }
        settled.push_back(row.indicator.code);
    }
    try {
        commit(entries, withdrawals);
    } catch (const Error&) {
        refresh();
        throw;
    }
    for (const IndicatorCode& code : settled)
        m_drafts.remove(period(), code);
    refresh();
}

void EntrySheet::commit(
    const std::vector<Outturn>& entries, const std::vector<store::StoredOutturn>& withdrawals)
{
    if (!entries.empty())
        enterOutturns(m_plan, entries);
    if (!withdrawals.empty())
        withdrawOutturns(m_plan, withdrawals);
}

} // namespace outturn::app
