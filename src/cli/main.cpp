#include <cli/command_line.h>
#include <cli/machine.h>
#include <store/plan_store.h>

#include <exception>
#include <iostream>

int main(int argc, char** argv)
{
    using namespace outturn::cli;
    try {
        const Session session{
            .out = std::cout,
            .err = std::cerr,
            .width = outputWidth(),
            .author = outturn::store::currentAuthor(),
            .today = today()};
        return runCommandLine(argc, argv, session);
    } catch (const std::exception& error) {
        std::cerr << "outturn-cli: " << error.what() << '\n';
        return 4;
    }
}
