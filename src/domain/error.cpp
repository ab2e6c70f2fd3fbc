#include <domain/error.h>

#include <utility>

namespace outturn {

Error::Error(ErrorKind kind, const std::string& message, std::string place)
    : std::runtime_error(place.empty() ? message : place + ": " + message)
    , m_kind(kind)
    , m_message(message)
    , m_place(std::move(place))
{
}

} // namespace outturn
