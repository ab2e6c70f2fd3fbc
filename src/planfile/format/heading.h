#pragma once

#include <planfile/json/object_reader.h>
#include <planfile/json/object_writer.h>

namespace outturn::planfile {

/// The first two keys of every document: which format it is in, and which version of that.
struct Heading
{
    const char* format;
    int version;
};

/// Throws Error{Input} unless @p object starts as @p heading says.
void readHeading(ObjectReader& object, const Heading& heading);

void writeHeading(ObjectWriter& object, const Heading& heading);

} // namespace outturn::planfile
