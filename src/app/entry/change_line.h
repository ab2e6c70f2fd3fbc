#pragma once

#include <domain/rating/rag_status.h>

#include <QString>

#include <optional>

namespace outturn::app {

/// A change that is shown before it is made.
struct ChangeLine
{
    QString code;
    QString name;
    QString before; ///< empty where there is nothing yet
    QString after;
    std::optional<RagStatus> status; ///< how it will be rated
    QString remark;                  ///< why it is refused, odd, or rated so
    bool isRefused = false;
};

} // namespace outturn::app
