#pragma once

namespace outturn::planfile {

/// How a T is written in a document. Specialised for every type of the format, with
///
///     static T read(const Node& node);          // throws Error{Input} at the node's place
///     static OrderedJson write(const T& value); // what read() turns back into an equal value
///
/// so that reading and writing a subject stand side by side.
template <class T>
struct Format;

} // namespace outturn::planfile
