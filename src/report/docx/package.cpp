#include <domain/error.h>
#include <report/docx/package.h>
#include <report/docx/zip_handles.h>

#include <zip.h>

#include <memory>

namespace outturn::report::docx {

namespace {

/// 1 January 1980, the first day that a zip entry can carry.
constexpr zip_uint16_t fixedDate = (1U << 5U) | 1U;
constexpr zip_uint16_t fixedTime = 0;

[[noreturn]] void refuse(const std::string& reason)
{
    throw Error(ErrorKind::Store, "The Word document could not be put together: " + reason + ".");
}

void add(zip_t* archive, const Part& part)
{
    Source source(zip_source_buffer(archive, part.bytes.data(), part.bytes.size(), 0));
    if (!source)
        refuse(zip_strerror(archive));
    const auto index = zip_file_add(archive, part.name.c_str(), source.get(), ZIP_FL_ENC_UTF_8);
    if (index < 0)
        refuse(zip_strerror(archive));
    static_cast<void>(source.release()); // the archive owns it now
    const auto entry = static_cast<zip_uint64_t>(index);
    if (zip_file_set_dostime(archive, entry, fixedTime, fixedDate, 0) != 0)
        refuse(zip_strerror(archive));
}

std::string contentOf(zip_source_t* source)
{
    zip_stat_t state;
    if (zip_source_stat(source, &state) != 0 || (state.valid & ZIP_STAT_SIZE) == 0)
        refuse("its size is unknown");
    std::string bytes(state.size, '\0');
    if (zip_source_open(source) != 0)
        refuse("it cannot be read back");
    const auto read = zip_source_read(source, bytes.data(), bytes.size());
    zip_source_close(source);
    if (read < 0 || static_cast<zip_uint64_t>(read) != state.size)
        refuse("it cannot be read back");
    return bytes;
}

} // namespace

std::string zipped(const std::vector<Part>& parts)
{
    zip_error_t error;
    zip_error_init(&error);
    Source target(zip_source_buffer_create(nullptr, 0, 0, &error));
    if (!target)
        refuse(zip_error_strerror(&error));
    Archive archive(zip_open_from_source(target.get(), ZIP_TRUNCATE, &error));
    if (!archive)
        refuse(zip_error_strerror(&error));
    zip_source_keep(target.get()); // one reference for the archive, one for reading back

    for (const auto& part : parts)
        add(archive.get(), part);
    if (zip_close(archive.get()) != 0)
        refuse(zip_strerror(archive.get()));
    static_cast<void>(archive.release());
    return contentOf(target.get());
}

} // namespace outturn::report::docx
