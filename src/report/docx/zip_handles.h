#pragma once

#include <zip.h>

#include <memory>

// The handles of libzip, let go when they go out of scope.

namespace outturn::report::docx {

struct DiscardArchive
{
    void operator()(zip_t* archive) const { zip_discard(archive); }
};

struct FreeSource
{
    void operator()(zip_source_t* source) const { zip_source_free(source); }
};

struct CloseFile
{
    void operator()(zip_file_t* file) const { zip_fclose(file); }
};

/// Discarded, not closed: what is to be kept is released and closed by zip_close().
using Archive = std::unique_ptr<zip_t, DiscardArchive>;
using Source = std::unique_ptr<zip_source_t, FreeSource>;
using OpenedFile = std::unique_ptr<zip_file_t, CloseFile>;

} // namespace outturn::report::docx
