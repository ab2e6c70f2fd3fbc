#pragma once

#include <filesystem>
#include <functional>

namespace outturn::store {

/// Has @p write make a file under a draft name beside @p file and then gives it its name, so that
/// @p file is either whole or not there. Throws Error{Store} when @p file exists; on any failure
/// nothing is left behind.
void publishNewFile(
    const std::filesystem::path& file,
    const std::function<void(const std::filesystem::path& draft)>& write);

} // namespace outturn::store
