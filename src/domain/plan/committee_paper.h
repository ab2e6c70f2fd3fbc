#pragma once

#include <domain/identifier.h>
#include <domain/period/calendar.h>

#include <optional>
#include <string>
#include <vector>

namespace outturn {

/// What members are asked to do: a sentence, and its points where it has them.
struct Recommendation
{
    std::string text;
    std::vector<std::string> points;
    friend bool operator==(const Recommendation&, const Recommendation&) = default;
};

/// What the body decided. All of it may be unknown yet: then the paper has no decision.
struct DecisionRecord
{
    std::string number; ///< "1/2015"
    std::string text;   ///< what was decided
    std::string reasons;
    std::string decidedBy; ///< the body or person that decided
    std::optional<Date> date;
    friend bool operator==(const DecisionRecord&, const DecisionRecord&) = default;
};

/// A paper that took the plan, or news of it, to a body that decides or is to be told, with the
/// front matter that councils put on it. A text that the source leaves blank is empty here; the
/// plan check says which.
struct CommitteePaper
{
    std::string title;
    std::string body; ///< to whom: "Cabinet"
    std::optional<Date> date;
    std::string item;           ///< of the agenda: "4"
    std::string reportNumber;   ///< the body's number of the paper
    std::string classification; ///< "Unrestricted", "Non-confidential"
    std::vector<PostCode> from; ///< the posts it comes from
    std::string contact;        ///< whom to ask
    std::string telephone;
    std::string email;
    std::string purpose;
    std::string summary;
    std::vector<Recommendation> recommendations;
    std::optional<DecisionRecord> decision;
    std::vector<std::string> backgroundDocuments;
    friend bool operator==(const CommitteePaper&, const CommitteePaper&) = default;
};

} // namespace outturn
