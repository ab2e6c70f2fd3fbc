#pragma once

#include <store/edit.h>
#include <store/opening.h>
#include <store/plan_store.h>
#include <store/rows/plan_rows.h>
#include <store/sql/tables.h>
#include <store/sqlite/errors.h>
#include <store/sqlite/rollback_journal.h>

#include <exception>
#include <optional>
#include <type_traits>
#include <utility>

namespace outturn::store {

/// What @p plan holds, for the parts of the store that have headers of their own.
[[nodiscard]] decltype(auto) connectionOf(PlanStore& plan);
[[nodiscard]] decltype(auto) connectionOf(const PlanStore& plan);

/// What an open PlanStore holds. Closes the file cleanly when it goes.
class PlanStore::Connection
{
public:
    Connection(OpenedFile opened, Author author, Clock clock)
        : m_opened(std::move(opened))
        , m_tables(std::in_place, *m_opened.database)
        , m_author(std::move(author))
        , m_clock(std::move(clock))
    {
    }

    ~Connection()
    {
        if (!m_opened.isWriting)
            takeOverFromAnother();
        if (m_opened.isWriting)
            closeCleanly(*m_opened.database);
    }

    friend decltype(auto) connectionOf(PlanStore& plan) { return of(plan); }

    friend decltype(auto) connectionOf(const PlanStore& plan) { return of(plan); }

    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;
    Connection(Connection&&) = delete;
    Connection& operator=(Connection&&) = delete;

    [[nodiscard]] const OpenedFile& opened() const noexcept { return m_opened; }

    [[nodiscard]] SqliteFile& database() const noexcept { return *m_opened.database; }

    [[nodiscard]] const Tables& tables() const noexcept { return *m_tables; }

    [[nodiscard]] const Author& author() const noexcept { return m_author; }

    /// Runs @p work on the tables as they are at one moment.
    template <class Work>
    [[nodiscard]] auto reading(const Work& work) const
    {
        return translatingErrors(database().path(), [&] {
            const Transaction oneMoment(database(), Transaction::Kind::Reading);
            return work(database());
        });
    }

    /// Runs @p work with an Edit and commits it. Throws Error{Store} when the file was opened for
    /// reading only.
    template <class Work>
    auto editing(const Work& work)
    {
        requireWritable();
        makeReadyToWrite(Journal::Log);
        return translatingErrors(database().path(), [&] { return edited(work); });
    }

    /// The same for an edit that adds much to the file.
    template <class Work>
    auto editingMuch(const Work& work)
    {
        requireWritable();
        if (m_opened.isWriting)
            return translatingErrors(database().path(), [&] {
                const RollbackJournal meanwhile(database());
                return edited(work);
            });
        makeReadyToWrite(Journal::Rollback);
        const SealedAfterwards afterwards(m_opened);
        return translatingErrors(database().path(), [&] { return edited(work); });
    }

private:
    void requireWritable() const
    {
        if (m_opened.access == Access::ReadOnly)
            throw Error(
                ErrorKind::Store,
                "the file is open for reading only, so nothing can be entered; open it where it "
                "can be written, or work on a copy",
                database().path().string());
    }

    /// Has a file that was made ready for one edit sealed when that has been made, or has failed.
    class SealedAfterwards
    {
    public:
        explicit SealedAfterwards(OpenedFile& opened)
            : m_opened(opened)
        {
        }

        ~SealedAfterwards()
        {
            if (!sealAfterOneEdit(*m_opened.database))
                return;
            m_opened.isWriting = false;
            m_opened.seal = Seal::Intact;
        }

        SealedAfterwards(const SealedAfterwards&) = delete;
        SealedAfterwards& operator=(const SealedAfterwards&) = delete;
        SealedAfterwards(SealedAfterwards&&) = delete;
        SealedAfterwards& operator=(SealedAfterwards&&) = delete;

    private:
        OpenedFile& m_opened;
    };

    template <class Work>
    auto edited(const Work& work)
    {
        Edit edit(database(), *m_tables, m_author, m_clock());
        if constexpr (std::is_void_v<decltype(work(edit))>) {
            work(edit);
            edit.commit();
        } else {
            auto result = work(edit);
            edit.commit();
            return result;
        }
    }

    static Connection& of(PlanStore& plan) { return *plan.m_connection; }

    static const Connection& of(const PlanStore& plan) { return *plan.m_connection; }

    /// The first edit is what breaks the seal.
    void makeReadyToWrite(Journal journal)
    {
        if (m_opened.isWriting)
            return;
        OpenedFile writing = openPlanFileForWriting(
            database().path(), journal, m_author, m_clock(), schemaScripts());
        writing.notices.insert(
            writing.notices.begin(), m_opened.notices.begin(), m_opened.notices.end());
        // Both are of the latest version and have been compared with it.
        Tables tables(*writing.database, std::move(*m_tables));
        m_tables.reset();
        m_opened = std::move(writing);
        m_tables.emplace(*m_opened.database, std::move(tables));
    }

    /// A writer that closed before this reader could not leave one sealed file behind; the last to
    /// go does it.
    void takeOverFromAnother() noexcept
    {
        if (m_opened.access == Access::ReadOnly || !isWrittenByAnother(*m_opened.database))
            return;
        try {
            makeReadyToWrite(Journal::Rollback);
        } catch (const std::exception&) {
            // The next to open it finds no seal, checks the file and puts one on.
            return;
        }
    }

    OpenedFile m_opened;
    std::optional<Tables> m_tables;
    Author m_author;
    Clock m_clock;
};

} // namespace outturn::store
