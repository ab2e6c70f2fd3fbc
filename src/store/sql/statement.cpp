#include <store/sql/statement.h>

#include <soci/soci.h>

namespace outturn::store {

namespace {

/// The memory that SOCI reads a parameter from or writes a result to; it must not move.
struct Slot
{
    bool isText = false;
    long long integer = 0;
    std::string text;
    soci::indicator indicator = soci::i_null;
};

std::vector<Slot> slotsFor(const std::vector<Column>& columns)
{
    std::vector<Slot> slots(columns.size());
    for (std::size_t i = 0; i < columns.size(); ++i)
        slots[i].isText = columns[i].isText;
    return slots;
}

} // namespace

struct Statement::Parts
{
    Parts(
        soci::session& session,
        const std::vector<Column>& inputColumns,
        const std::vector<Column>& outputColumns)
        : inputs(slotsFor(inputColumns))
        , outputs(slotsFor(outputColumns))
        , statement(session)
    {
    }

    std::vector<Slot> inputs;
    std::vector<Slot> outputs;
    soci::statement statement;
};

Statement::Statement(
    soci::session& session,
    const std::string& sql,
    const std::vector<Column>& inputs,
    const std::vector<Column>& outputs)
    : m_parts(std::make_unique<Parts>(session, inputs, outputs))
{
    soci::statement& statement = m_parts->statement;
    statement.alloc();
    for (Slot& slot : m_parts->inputs)
        if (slot.isText)
            statement.exchange(soci::use(slot.text, slot.indicator));
        else
            statement.exchange(soci::use(slot.integer, slot.indicator));
    for (Slot& slot : m_parts->outputs)
        if (slot.isText)
            statement.exchange(soci::into(slot.text, slot.indicator));
        else
            statement.exchange(soci::into(slot.integer, slot.indicator));
    statement.prepare(sql);
    statement.define_and_bind();
}

Statement::~Statement() = default;
Statement::Statement(Statement&&) noexcept = default;
Statement& Statement::operator=(Statement&&) noexcept = default;

void Statement::bind(std::size_t parameter, const Cell& value)
{
    Slot& slot = m_parts->inputs.at(parameter);
    slot.indicator = soci::i_ok;
    if (std::holds_alternative<std::monostate>(value))
        slot.indicator = soci::i_null;
    else if (slot.isText)
        slot.text = std::get<std::string>(value);
    else
        slot.integer = std::get<std::int64_t>(value);
}

std::int64_t Statement::run()
{
    m_parts->statement.execute(true);
    return m_parts->statement.get_affected_rows();
}

void Statement::start()
{
    m_parts->statement.execute();
}

bool Statement::next()
{
    return m_parts->statement.fetch();
}

Cell Statement::column(std::size_t index) const
{
    const Slot& slot = m_parts->outputs.at(index);
    if (slot.indicator == soci::i_null)
        return {};
    if (slot.isText)
        return slot.text;
    return static_cast<std::int64_t>(slot.integer);
}

} // namespace outturn::store
