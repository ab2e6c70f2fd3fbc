#pragma once

#include <cli/session.h>
#include <domain/dataset/dataset.h>

#include <string>

namespace outturn::cli {

/// What the command line says about a published table to import.
struct DatasetImportOptions
{
    std::string file; ///< the plan file
    std::string path; ///< the table
    DatasetSource source = DatasetSource::KeyStage2;
    std::string year;  ///< empty where the file's name or rows tell it
    std::string stage; ///< likewise
    bool dryRun = false;
    bool json = false;
    bool withdraw = false; ///< take the import of this very file back
};

/// Imports a published table, or takes its import back. Rows that cannot be taken are told one by
/// one and left out; all others are taken in one transaction. Throws Error{Input} when no row can
/// be taken.
void importDataset(const DatasetImportOptions& options, const Session& session);

} // namespace outturn::cli
