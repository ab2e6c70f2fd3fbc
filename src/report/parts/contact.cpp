#include <domain/outturn/source.h>
#include <report/parts/parts.h>
#include <report/parts/wording.h>

#include <algorithm>
#include <string_view>

namespace outturn::report::parts {

namespace {

std::string contactOf(const CommitteePaper& paper)
{
    auto text = paper.contact;
    for (const auto& way : {paper.telephone, paper.email})
        if (!way.empty())
            text += ", " + way;
    return text;
}

/// The writer's own words, else whom the plan's latest paper names, else the director.
std::string contact(const ReportRequest& request)
{
    if (!request.front.contact.empty())
        return request.front.contact;
    const auto& plan = request.record.plan;
    const auto paper =
        std::find_if(plan.papers.rbegin(), plan.papers.rend(), [](const CommitteePaper& each) {
            return !each.contact.empty();
        });
    if (paper != plan.papers.rend())
        return contactOf(*paper);
    const auto& director = plan.identity.director;
    return director ? postAtDate(request, *director) : "No contact has been entered.";
}

/// A figure that was imported names its line, as "returns.csv, line 12"; the document is the file.
std::string withoutLine(const std::string& source)
{
    constexpr std::string_view mark = ", line ";
    const auto at = source.rfind(mark);
    if (at == std::string::npos)
        return source;
    const auto line = source.substr(at + mark.size());
    const bool isNumber =
        !line.empty() && line.find_first_not_of("0123456789") == std::string::npos;
    return isNumber ? source.substr(0, at) : source;
}

/// The plan and the sources of the figures, each once, in the order of the plan.
std::vector<std::string> backgroundDocuments(const ReportRequest& request)
{
    std::vector<std::string> documents;
    const auto add = [&](const std::string& name) {
        if (!name.empty() && std::ranges::find(documents, name) == documents.end())
            documents.push_back(name);
    };
    const auto& identity = request.record.plan.identity;
    add(identity.source.empty() ? identity.title : identity.source);
    for (const auto& result : request.scorecard.indicators)
        if (result.outturn && namesDocument(result.outturn->source))
            add(withoutLine(result.outturn->source));
    return documents;
}

} // namespace

void addContact(const ReportRequest& request, Blocks& blocks)
{
    blocks.emplace_back(Paragraph{.text = contact(request), .lead = "Contact:"});
}

void addBackgroundDocuments(const ReportRequest& request, Blocks& blocks)
{
    blocks.emplace_back(BulletList{backgroundDocuments(request)});
}

} // namespace outturn::report::parts
