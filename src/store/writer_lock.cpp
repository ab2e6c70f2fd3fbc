#include <domain/error.h>
#include <store/sql/statement.h>
#include <store/writer_lock.h>

namespace outturn::store {

std::optional<LockHolder> readLockHolder(const SqliteFile& file)
{
    Statement statement(
        file.session(),
        "SELECT user_name, host, at FROM lock_holder",
        {},
        {{"user_name", true}, {"host", true}, {"at", true}});
    statement.start();
    if (!statement.next())
        return std::nullopt;
    const auto text = [&statement](std::size_t column) {
        return std::get<std::string>(statement.column(column));
    };
    return LockHolder{text(0), text(1), text(2)};
}

void takeWriterLock(SqliteFile& file, const Author& author, const std::string& now)
{
    Transaction transaction(file, Transaction::Kind::Exclusive);
    const std::optional<LockHolder> holder = readLockHolder(file);
    if (holder && (holder->user != author.user || holder->host != author.host))
        throw Error(ErrorKind::Store, heldBySentence(*holder), file.path().string());
    Statement take(
        file.session(),
        "INSERT INTO lock_holder (id, user_name, host, at) VALUES (1, :user_name, :host, :at) "
        "ON CONFLICT (id) DO UPDATE SET at = excluded.at",
        {{"user_name", true}, {"host", true}, {"at", true}},
        {});
    take.bind(0, author.user);
    take.bind(1, author.host);
    take.bind(2, now);
    take.run();
    transaction.commit();
}

void releaseWriterLock(SqliteFile& file)
{
    Transaction transaction(file, Transaction::Kind::Writing);
    Statement(file.session(), "DELETE FROM lock_holder", {}, {}).run();
    transaction.commit();
}

std::string heldBySentence(const LockHolder& holder)
{
    return holder.user + " on " + holder.host + " has the file open since " + holder.at +
        "; ask them to close it, or, if that is no longer so, copy the file to a folder on this "
        "computer and work there";
}

} // namespace outturn::store
