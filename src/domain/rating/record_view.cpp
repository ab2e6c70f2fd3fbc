#include <domain/outturn/effective.h>
#include <domain/rating/record_view.h>

namespace outturn {

namespace {

bool isOfSameYear(const Outturn& a, const Outturn& b)
{
    return a.year == b.year && a.indicator == b.indicator && a.scope == b.scope;
}

} // namespace

RecordView::RecordView(const PlanRecord& record)
    : plan(record.plan)
    , measures(record.measures)
    , benchmarks(record.benchmarks)
    , judgements(record.judgements)
    , m_record(&record)
{
}

RecordView::RecordView(const PlanRecord& record, const OutturnIndex& index)
    : RecordView(record)
{
    m_index = &index;
}

RecordView RecordView::withTrial(const Outturn& trial) const
{
    RecordView view = *this;
    view.m_trial = &trial;
    return view;
}

RecordView RecordView::with(const OutturnIndex& index) const
{
    RecordView view = *this;
    view.m_index = &index;
    return view;
}

std::set<Scope> RecordView::scopes() const
{
    std::set<Scope> scopes;
    if (m_index != nullptr)
        scopes = m_index->scopes();
    else
        for (const Outturn& outturn : m_record->outturns)
            scopes.insert(outturn.scope);
    if (m_trial != nullptr)
        scopes.insert(m_trial->scope);
    return scopes;
}

bool RecordView::isReplaced(const Outturn& outturn) const
{
    return m_trial != nullptr && isOfSameYear(outturn, *m_trial);
}

const Outturn* RecordView::effective(
    const IndicatorCode& indicator,
    const Scope& scope,
    AcademicYear year,
    std::optional<Stage> stage) const
{
    if (m_trial != nullptr && m_trial->year == year && m_trial->indicator == indicator &&
        m_trial->scope == scope)
        return !stage || m_trial->stage == *stage ? m_trial : nullptr;
    if (m_index == nullptr)
        return effectiveOutturn(m_record->outturns, indicator, scope, year, stage);
    const Outturn* best = nullptr;
    for (const std::size_t place : m_index->of(indicator, scope)) {
        const Outturn& outturn = (*m_index)[place];
        if (outturn.year == year && (!stage || outturn.stage == *stage) &&
            (best == nullptr || countsBefore(outturn, *best)))
            best = &outturn;
    }
    return best;
}

std::vector<const Outturn*>
RecordView::about(const IndicatorCode& indicator, const Scope& scope) const
{
    return aboutAny(indicator, scope, [&](const Scope& other) { return other == scope; });
}

std::vector<const Outturn*> RecordView::about(const IndicatorCode& indicator, ScopeKind kind) const
{
    return aboutAny(indicator, kind, [&](const Scope& other) { return other.kind() == kind; });
}

/// @p wanted is what the index is asked for, and @p isWanted says the same of a scope.
std::vector<const Outturn*>
RecordView::aboutAny(const IndicatorCode& indicator, const auto& wanted, const auto& isWanted) const
{
    std::vector<const Outturn*> found;
    const auto put = [&](const Outturn& outturn) {
        if (!isReplaced(outturn))
            found.push_back(&outturn);
    };
    if (m_index != nullptr) {
        for (const std::size_t place : m_index->of(indicator, wanted))
            put((*m_index)[place]);
    } else {
        for (const Outturn& outturn : m_record->outturns)
            if (outturn.indicator == indicator && isWanted(outturn.scope))
                put(outturn);
    }
    if (m_trial != nullptr && m_trial->indicator == indicator && isWanted(m_trial->scope))
        found.push_back(m_trial);
    return found;
}

} // namespace outturn
