#pragma once

#include <domain/disclosure/disclosure.h>
#include <domain/plan/plan.h>

#include <map>
#include <string>
#include <vector>

namespace outturn {

/// A figure that the public does not get to see.
struct WithheldFigure
{
    IndicatorCode indicator;
    AcademicYear year;
    Scope scope;
    Disclosure why = Disclosure::TooFewPupils;
    friend bool operator==(const WithheldFigure&, const WithheldFigure&) = default;
};

/// A record as the public may have it, and what is missing from it.
struct PublicRecord
{
    PlanRecord record;
    std::vector<WithheldFigure> withheld; ///< in the plan's order, then by year and scope
};

/// The district that each school lies in, by name, as Scope has it.
using SchoolDistricts = std::map<Urn, std::string>;

/// @p record with every outturn withheld that decideDisclosure() does not show at @p threshold:
/// suppressed, without its counts and its comment, at every stage and term of its year. What is
/// assessed, drawn or written from the result cannot give away what is not in it.
///
/// Districts add up to the council, and schools to it and to their districts where @p districts
/// says which; a group of pupils is set against those of the council outside it. Figures about
/// schools, and counts of other things, are not about pupils and stay.
[[nodiscard]] PublicRecord
forThePublic(const PlanRecord& record, int threshold, const SchoolDistricts& districts = {});

} // namespace outturn
