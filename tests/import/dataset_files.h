#pragma once

#include <import/dataset/dataset_file.h>

#include <optional>
#include <string>

namespace outturn::imports::test {

/// What a file holds; nothing when it is not there.
[[nodiscard]] std::optional<std::string> contentOf(const std::string& path);

/// An excerpt of tests/import/data, read as @p source. The text lives as long as the program.
[[nodiscard]] DatasetFile readExcerpt(
    const std::string& name, DatasetSource source, std::optional<AcademicYear> year = std::nullopt);

/// A table given in a test, read as @p source of 2018/19.
[[nodiscard]] DatasetFile readText(const std::string& text, DatasetSource source);

} // namespace outturn::imports::test
