#pragma once

#include <cli/session.h>
#include <domain/error.h>
#include <import/field_texts.h>

#include <string>
#include <vector>

namespace outturn::cli {

/// Says what is surprising about a figure given in options, each part by its option, which
/// @p optionFor names. Throws Error{Input} with all that is wrong, when anything is.
template <class Field, class OptionFor>
void sayRemarks(
    const std::vector<imports::RemarkOn<Field>>& remarks,
    OptionFor optionFor,
    const Session& session)
{
    std::string refusals;
    for (const imports::RemarkOn<Field>& remark : remarks) {
        const std::string sentence =
            "--" + std::string(optionFor(remark.field)) + ": " + remark.message;
        if (remark.refused)
            refusals += (refusals.empty() ? "" : "; ") + sentence;
        else
            session.say("warning: " + sentence);
    }
    if (!refusals.empty())
        throw Error(ErrorKind::Input, refusals + "; nothing was entered");
}

} // namespace outturn::cli
