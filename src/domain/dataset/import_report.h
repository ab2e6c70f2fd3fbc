#pragma once

#include <domain/dataset/dataset.h>

#include <string>
#include <vector>

namespace outturn {

/// A row of a file that was not taken, or was taken with something to be said about it.
struct ImportRemark
{
    int line = 0;       ///< in the file, from 1
    std::string column; ///< the heading, where one is to blame
    std::string value;  ///< as it stands in the file
    std::string message;
    bool isRefusal = false;
    friend bool operator==(const ImportRemark&, const ImportRemark&) = default;
};

/// What became of the rows of a published file. It is kept with the dataset.
struct ImportReport
{
    int rowsRead = 0;
    int duplicates = 0; ///< rows left out for saying again what another says
    std::vector<ImportRemark> remarks;
    friend bool operator==(const ImportReport&, const ImportReport&) = default;
};

} // namespace outturn
