// The members of PlanStore that take figures and take them back, each in one transaction.
#include <domain/error.h>
#include <store/audit_json.h>
#include <store/connection.h>
#include <store/edit_refusals.h>
#include <store/plan_store.h>
#include <store/terms/term_rows.h>

#include <optional>
#include <string>
#include <string_view>

namespace outturn::store {

namespace {

/// What the two kinds of figures that are entered differ in.
struct Outturns
{
    using Stored = StoredOutturn;
    static constexpr std::string_view table = "outturn";

    static Stored read(const Row& row) { return toOutturn(row); }

    static Stored write(Edit& edit, const Outturn& figure) { return writeOutturn(edit, figure); }

    static const Outturn& figureOf(const Stored& stored) { return stored.outturn; }

    /// Throws where one of @p figures may not be entered or taken back.
    template <class Figures>
    static void require(const Reading& reading, const Figures& figures)
    {
        const std::vector<TermLock> locks = readLocks(reading);
        for (const auto& figure : figures)
            requireUnlocked(locks, figureIn(figure));
    }

private:
    static const Outturn& figureIn(const Outturn& figure) { return figure; }

    static const Outturn& figureIn(const Stored& stored) { return stored.outturn; }
};

struct Benchmarks
{
    using Stored = StoredBenchmark;
    static constexpr std::string_view table = "benchmark";

    static Stored read(const Row& row) { return toBenchmark(row); }

    static Stored write(Edit& edit, const Benchmark& figure)
    {
        return writeBenchmark(edit, figure);
    }

    static const Benchmark& figureOf(const Stored& stored) { return stored.benchmark; }

    template <class Figures>
    static void require(const Reading& /*reading*/, const Figures& /*figures*/)
    {
        // Terms are locked for the plan's own figures alone.
    }
};

template <class Kind, class Figure>
std::vector<typename Kind::Stored>
enterFigures(Edit& edit, std::span<const Figure> figures, const Author& author)
{
    const Reading reading = edit.reading();
    const std::vector<Row> indicators = reading.rows("indicator");
    Kind::require(reading, figures);
    std::vector<typename Kind::Stored> entered;
    for (Figure figure : figures) {
        requireKnown(indicators, figure.indicator.text(), "indicator");
        figure.enteredBy = author.user;
        figure.enteredAt = edit.now();
        entered.push_back(Kind::write(edit, figure));
        edit.record(
            std::string(Kind::table) + " entered",
            auditSubject(figure),
            {},
            auditJson(figure, false));
    }
    return entered;
}

template <class Kind>
typename Kind::Stored
withdraw(Edit& edit, const Tables& tables, std::int64_t id, std::int64_t revision, bool withdrawn)
{
    const std::string kind(Kind::table);
    const std::optional<Row> current = tables.find(Kind::table, id);
    if (!current)
        throw Error(
            ErrorKind::Store,
            "the file has no such " + kind + "; load the plan again",
            kind + ", row " + std::to_string(id));
    const typename Kind::Stored before = Kind::read(*current);
    const auto& figure = Kind::figureOf(before);
    Kind::require(edit.reading(), std::span(&before, 1));
    const std::string old = auditJson(figure, before.isWithdrawn);
    const std::string wanted = auditJson(figure, withdrawn);
    const std::optional<Row> row = edit.update(*current, revision, {{"withdrawn", withdrawn}});
    if (!row)
        refuseAsChanged(auditSubject(figure), old, before.revision, wanted, revision);
    edit.record(
        kind + (withdrawn ? " withdrawn" : " brought back"), auditSubject(figure), old, wanted);
    return Kind::read(*row);
}

template <class Kind>
std::vector<typename Kind::Stored> withdrawAll(
    Edit& edit,
    const Tables& tables,
    std::span<const typename Kind::Stored> figures,
    bool withdrawn)
{
    std::vector<typename Kind::Stored> changed;
    for (const auto& stored : figures)
        changed.push_back(withdraw<Kind>(edit, tables, stored.id, stored.revision, withdrawn));
    return changed;
}

} // namespace

std::vector<StoredOutturn> PlanStore::enter(std::span<const Outturn> outturns)
{
    return m_connection->editing(
        [&](Edit& edit) { return enterFigures<Outturns>(edit, outturns, m_connection->author()); });
}

StoredOutturn PlanStore::setWithdrawn(std::int64_t id, std::int64_t revision, bool withdrawn)
{
    return m_connection->editing([&](Edit& edit) {
        return withdraw<Outturns>(edit, m_connection->tables(), id, revision, withdrawn);
    });
}

std::vector<StoredOutturn>
PlanStore::setWithdrawn(std::span<const StoredOutturn> outturns, bool withdrawn)
{
    return m_connection->editing([&](Edit& edit) {
        return withdrawAll<Outturns>(edit, m_connection->tables(), outturns, withdrawn);
    });
}

std::vector<StoredBenchmark> PlanStore::enterBenchmarks(std::span<const Benchmark> benchmarks)
{
    return m_connection->editing([&](Edit& edit) {
        return enterFigures<Benchmarks>(edit, benchmarks, m_connection->author());
    });
}

std::vector<StoredBenchmark>
PlanStore::setWithdrawn(std::span<const StoredBenchmark> benchmarks, bool withdrawn)
{
    return m_connection->editing([&](Edit& edit) {
        return withdrawAll<Benchmarks>(edit, m_connection->tables(), benchmarks, withdrawn);
    });
}

} // namespace outturn::store
