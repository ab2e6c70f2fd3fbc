#pragma once

#include <store/reviews/reviews.h>

namespace outturn::cli {

/// The document that plan records are frozen in.
[[nodiscard]] store::RecordForm recordForm();

} // namespace outturn::cli
