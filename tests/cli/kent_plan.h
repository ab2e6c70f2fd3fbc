#pragma once

#include "process.h"
#include "temporary_folder.h"

#include <nlohmann/json.hpp>

#include <string>
#include <vector>

/// Kent's plan in a plan file of its own, made by the program from data/plans.
class KentPlan
{
public:
    KentPlan();

    /// The same, from another plan document.
    explicit KentPlan(const std::string& planDocument);

    [[nodiscard]] const TemporaryFolder& folder() const { return m_folder; }

    [[nodiscard]] const std::string& file() const { return m_file; }

    /// Runs a command on the file, which comes right after the command's name.
    [[nodiscard]] Outcome
    run(const std::string& command, const std::vector<std::string>& arguments = {}) const;

    /// As run(), and requires that it was done without a word on standard error.
    std::string
    done(const std::string& command, const std::vector<std::string>& arguments = {}) const;

    /// `status --json` of a year.
    [[nodiscard]] nlohmann::ordered_json status(int year) const;

    /// What is in a status for one indicator.
    [[nodiscard]] nlohmann::ordered_json indicator(const std::string& code, int year) const;

    /// Everything that status and verify tell, to see that nothing has changed.
    [[nodiscard]] std::string everything() const;

private:
    TemporaryFolder m_folder;
    std::string m_file;
};

/// A file of the repository's data folder.
[[nodiscard]] std::string dataFile(const std::string& name);
