#include <cli/school_command.h>
#include <cli/school_files.h>
#include <domain/error.h>

#include <memory>

namespace outturn::cli {

void addSchoolCommand(CLI::App& app, const Session& session)
{
    auto options = std::make_shared<SchoolOptions>();
    CLI::App* command = app.add_subcommand(
        "school", "Schools: what is published of them, agreed about them and done with them");
    command->add_option("FILE", options->file, "The plan file")->required();
    addSchoolLists(*command, options, session);
    addSchoolShow(*command, options, session);
    addSchoolEntries(*command, options, session);
    addSchoolDue(*command, options, session);
    addSchoolDistricts(*command, options, session);
    addSchoolDistrictReport(*command, options, session);
    command->require_subcommand(0, 1);
    command->callback([command] {
        if (command->get_subcommands().empty())
            throw Error(
                ErrorKind::Usage, "say what about schools, such as list, show, due or caseload");
    });
}

} // namespace outturn::cli
