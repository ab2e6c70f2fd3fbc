#pragma once

#include <domain/proof/proof_finding.h>
#include <report/report.h>

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace outturn::report {

/// One thing to put right before a paper is issued, and where it stands.
struct ProofFinding
{
    TextFinding finding;
    std::string where;                ///< "Comment on KS1-R2B", "Legal implications"
    std::optional<std::size_t> block; ///< of the document, where the words stand in it

    /// In a sentence: "Comment on KS1-R2B: “3.6% below target” does not follow from the figures."
    [[nodiscard]] std::string text() const;

    friend bool operator==(const ProofFinding&, const ProofFinding&) = default;
};

/// Reads @p document, made of @p request, as a careful colleague would before it is issued: words
/// still to be written, mandatory parts without any, alternatives left open; and in the comments on
/// its indicators whatever figuresAgainst() finds. In the order of the paper.
[[nodiscard]] std::vector<ProofFinding>
proofRead(const ReportRequest& request, const Document& document);

} // namespace outturn::report
