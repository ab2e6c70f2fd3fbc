#pragma once

#include <domain/identifier.h>
#include <domain/rating/rag_status.h>
#include <domain/rating/scorecard.h>
#include <domain/reporting/report_kind.h>
#include <domain/reporting/report_part.h>

#include <string>
#include <vector>

namespace outturn {

/// Which indicators a paper is about: those that every list that is not empty has.
struct IndicatorChoice
{
    std::vector<PriorityNumber> priorities;
    std::vector<IndicatorCode> codes;
    std::vector<RagStatus> statuses;
    friend bool operator==(const IndicatorChoice&, const IndicatorChoice&) = default;
};

/// @p card with only the indicators of @p choice, and the counts of those.
[[nodiscard]] Scorecard chosenFrom(Scorecard card, const IndicatorChoice& choice);

/// A part at its place in a paper.
struct TemplatePart
{
    ReportPart part = ReportPart::Text;
    std::string heading;           ///< in place of usualHeading(); may be empty
    std::vector<std::string> text; ///< paragraphs of fixed words, before what is worked out
    bool isMandatory = false;      ///< a paper without it must not be issued
    friend bool operator==(const TemplatePart&, const TemplatePart&) = default;
};

/// The crest or logo on a paper.
struct Crest
{
    std::string file;         ///< of a PNG picture, beside the template
    std::string description;  ///< for those who cannot see it
    std::string picture = {}; ///< the bytes of the file, once read
    friend bool operator==(const Crest&, const Crest&) = default;
};

/// What a paper consists of, as a council can change it without a compiler: the order of its parts,
/// which indicators, the fixed words. Texts may name what filledIn() fills in.
struct ReportTemplate
{
    ReportKind kind = ReportKind::CabinetCommittee;
    std::string name;   ///< what it is called where one is chosen: "Cabinet committee report"
    std::string title;  ///< of the paper
    std::string issuer; ///< above the title; the plan's council and division when empty
    std::string classification;                    ///< as the plan's latest paper when empty
    std::string electoralDivision;                 ///< "All"; left out when empty
    std::string request = "Members are asked to:"; ///< what goes before the recommendations
    std::optional<Crest> crest;
    std::string styleBase;  ///< a Word document beside the template whose styles are used; or empty
    std::string wordBase;   ///< the bytes of that document, once read
    bool hasCharts = false; ///< a chart beside what is said of an indicator
    IndicatorChoice indicators;
    std::vector<TemplatePart> parts;
    friend bool operator==(const ReportTemplate&, const ReportTemplate&) = default;
};

} // namespace outturn
