// Enters outturns one after the other until it is killed, and prints the number of each once the
// store has acknowledged it.
#include "sample_record.h"

#include <store/plan_store.h>

#include <array>
#include <cstdio>
#include <exception>

using namespace outturn;

int main(int argc, char** argv)
{
    if (argc != 2)
        return 2;
    try {
        store::PlanStore store =
            store::PlanStore::open(argv[1], store::Access::ReadWrite, {"writer", "here"});
        while (true) {
            const std::array outturns{store::test::sampleOutturn(2013, "78.5")};
            std::printf("%lld\n", static_cast<long long>(store.enter(outturns).front().id));
            std::fflush(stdout);
        }
    } catch (const std::exception& error) {
        std::fprintf(stderr, "%s\n", error.what());
        return 1;
    }
}
