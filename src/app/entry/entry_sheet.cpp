#include <app/entry/entry_sheet.h>
#include <app/plan/open_plan.h>
#include <app/text.h>
#include <app/undo/enter_outturns_command.h>
#include <app/undo/withdraw_outturns_command.h>
#include <domain/error.h>
#include <domain/term/return_merge.h>

#include <QScopedValueRollback>

#include <algorithm>
#include <unordered_map>
#include <utility>

namespace outturn::app {

bool isCalled(const Indicator& indicator, const QStringList& texts)
{
    const QString code = toQString(indicator.code);
    const QString name = toQString(std::string_view(indicator.name)).simplified();
    return std::ranges::any_of(texts, [&](const QString& text) {
        const QString asked = text.simplified();
        return asked.compare(code, Qt::CaseInsensitive) == 0 ||
            asked.compare(name, Qt::CaseInsensitive) == 0;
    });
}

const Outturn* EntryRow::existing() const
{
    return stored.empty() ? nullptr : &stored.back().outturn;
}

EntryText EntryRow::storedText() const
{
    return existing() ? entryText(*existing(), indicator.decimals) : EntryText();
}

EntrySheet::EntrySheet(OpenPlan& plan, EntryDrafts& drafts, Asks asks)
    : m_plan(plan)
    , m_drafts(drafts)
    , m_asks(std::move(asks))
{
    refresh();
}

const EntryRow& EntrySheet::row(int number) const
{
    return m_rows[static_cast<std::size_t>(number)];
}

std::optional<int> EntrySheet::rowCalled(const QString& text) const
{
    const auto found = std::ranges::find_if(
        m_rows, [&](const EntryRow& row) { return isCalled(row.indicator, {text}); });
    if (found == m_rows.end())
        return std::nullopt;
    return static_cast<int>(found - m_rows.begin());
}

bool EntrySheet::hasRowsAsked() const
{
    return std::ranges::equal(m_asks(), m_asked, [](const EntryAsk& a, const EntryAsk& b) {
        return a.indicator == b.indicator && a.round.scope == b.round.scope;
    });
}

void EntrySheet::refresh()
{
    m_asked = m_asks();
    readAgain();
}

void EntrySheet::readAgain()
{
    m_rows.clear();
    auto stored = storedByAsk();
    for (std::size_t i = 0; i < m_asked.size(); ++i) {
        const EntryAsk& ask = m_asked[i];
        const Indicator* indicator = findIndicator(m_plan.record().plan, ask.indicator);
        if (indicator == nullptr)
            continue;
        EntryRow row = makeRow(*indicator, ask.round, std::move(stored[i]));
        row.startsPriority =
            m_rows.empty() || m_rows.back().indicator.priority != indicator->priority;
        row.verdict = judge(row, row.text);
        m_rows.push_back(std::move(row));
    }
}

/// The figures that count of the round of each that is asked for, in one go through the file's.
std::vector<std::vector<store::StoredOutturn>> EntrySheet::storedByAsk() const
{
    std::unordered_map<IndicatorCode, std::vector<std::size_t>> asks;
    for (std::size_t i = 0; i < m_asked.size(); ++i)
        asks[m_asked[i].indicator].push_back(i);
    std::vector<std::vector<store::StoredOutturn>> found(m_asked.size());
    for (const store::StoredOutturn& stored : m_plan.snapshot().outturns) {
        const auto ofIndicator =
            stored.isWithdrawn ? asks.end() : asks.find(stored.outturn.indicator);
        if (ofIndicator == asks.end())
            continue;
        for (const std::size_t ask : ofIndicator->second)
            if (stored.outturn.year == m_asked[ask].round.year &&
                roundOf(stored.outturn) == m_asked[ask].round)
                found[ask].push_back(stored);
    }
    return found;
}

EntryRow EntrySheet::makeRow(
    const Indicator& indicator,
    const EntryRound& round,
    std::vector<store::StoredOutturn> stored) const
{
    EntryRow row{.indicator = indicator, .round = round};
    row.stored = std::move(stored);
    const auto draft = m_drafts.find(round, indicator.code);
    row.isDraft = draft.has_value();
    row.text = draft ? *draft : row.storedText();
    fillFigures(row);
    return row;
}

void EntrySheet::fillFigures(EntryRow& row) const
{
    const auto result = resultOf(row);
    if (!result)
        return;
    const int decimals = row.indicator.decimals;
    row.minimum = figureCell(result->minimum, decimals);
    for (const TrajectoryPoint& point : result->trajectory) {
        if (point.year == row.round.year)
            row.target = figureCell(point.target, decimals);
        if (point.year.next() == row.round.year)
            row.lastYear = figureCell(point.outturn, decimals);
    }
}

std::optional<IndicatorResult> EntrySheet::resultOf(const EntryRow& row) const
{
    const Scorecard& scorecard = m_plan.scorecard();
    if (row.round.year != m_plan.year() || row.round.scope != scorecard.point.scope)
        return assessIndicator(
            m_plan.rated(),
            row.indicator,
            {row.round.year, row.round.scope, m_plan.session().today});
    const auto result = std::ranges::find_if(scorecard.indicators, [&](const auto& candidate) {
        return candidate.indicator.code == row.indicator.code;
    });
    return result == scorecard.indicators.end() ? std::nullopt : std::optional(*result);
}

EntryVerdict EntrySheet::judge(const EntryRow& row, const EntryText& text) const
{
    if (text.hasNoFigure() && text.comment.isEmpty())
        return {};
    return judgeEntry(m_plan.rated(), text, row.indicator, row.round, row.existing());
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
    std::vector<int> settled;
    for (const auto& [number, text] : texts) {
        const EntryRow& row = this->row(number);
        // Until the file has it, it is a draft: nothing is lost if the file refuses.
        m_drafts.set(row.round, row.indicator.code, text);
        if (text.hasNoFigure() && (row.existing() || text.comment.isEmpty())) {
            withdrawals.insert(withdrawals.end(), row.stored.begin(), row.stored.end());
        } else {
            const auto entry = judge(row, text).outturn;
            if (!entry)
                continue;
            if (!row.existing() || !saysTheSame(*entry, *row.existing()))
                entries.push_back(*entry);
        }
        settled.push_back(number);
    }
    try {
        commit(entries, withdrawals);
    } catch (const Error&) {
        readAgain();
        throw;
    }
    for (const int number : settled)
        m_drafts.remove(row(number).round, row(number).indicator.code);
    readAgain();
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
