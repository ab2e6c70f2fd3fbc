#include <domain/disclosure/classification.h>

#include <catch2/catch.hpp>

using namespace outturn;

TEST_CASE("A paper is open to the public unless its classification says otherwise")
{
    CHECK(isOpenToPublic("Unrestricted"));
    CHECK(isOpenToPublic("Non-confidential"));
    CHECK(isOpenToPublic("Not exempt"));
    CHECK(isOpenToPublic("Public"));
    CHECK(isOpenToPublic(""));
}

TEST_CASE("A paper that is marked for some readers is not open to the public")
{
    CHECK_FALSE(isOpenToPublic("Restricted"));
    CHECK_FALSE(isOpenToPublic("EXEMPT - paragraph 3"));
    CHECK_FALSE(isOpenToPublic("Official-Sensitive"));
    CHECK_FALSE(isOpenToPublic("Not for publication"));
    CHECK_FALSE(isOpenToPublic("Internal: school improvement team"));
    CHECK_FALSE(isOpenToPublic("Unrestricted, with a confidential annex"));
}
