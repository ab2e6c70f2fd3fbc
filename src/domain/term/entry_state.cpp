#include <domain/error.h>
#include <domain/term/entry_state.h>

namespace outturn {

EntryState EntrySteps::state() const noexcept
{
    if (accepted)
        return EntryState::Accepted;
    return reviewed ? EntryState::Reviewed : EntryState::Submitted;
}

void requireStep(const Outturn& outturn, EntryState now, EntryState next, std::string_view by)
{
    const std::string place = outturn.indicator.text() + " " + outturn.year.label();
    const bool isNext = (now == EntryState::Submitted && next == EntryState::Reviewed) ||
        (now == EntryState::Reviewed && next == EntryState::Accepted);
    if (!isNext)
        throw Error(
            ErrorKind::Input,
            "the figure is " + std::string(toCode(now)) + " and cannot become " +
                std::string(toCode(next)) + "; figures are reviewed, then accepted",
            place);
    if (outturn.enteredBy == by)
        throw Error(
            ErrorKind::Input,
            "the figure was entered by " + std::string(by) +
                "; somebody else has to say that it is " + std::string(toCode(next)),
            place);
}

} // namespace outturn
