#include <app/program.h>

int main(int argc, char* argv[])
{
    return outturn::app::runProgram(argc, argv);
}
