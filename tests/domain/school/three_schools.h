#pragma once

#include <domain/identifier.h>

// The schools that the tests of schools tell of.

namespace outturn::test {

inline const Urn ash(100001);
inline const Urn beech(100002);
inline const Urn cedar(100003);

} // namespace outturn::test
