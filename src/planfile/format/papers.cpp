#include <planfile/format/papers.h>
#include <planfile/format/vocabulary.h>
#include <planfile/json/object_reader.h>
#include <planfile/json/object_writer.h>

namespace outturn::planfile {

Recommendation Format<Recommendation>::read(const Node& node)
{
    return readObject(node, [](ObjectReader& object) {
        return Recommendation{
            .text = object.requiredText("text"),
            .points = object.list<std::string>("points"),
        };
    });
}

OrderedJson Format<Recommendation>::write(const Recommendation& value)
{
    return ObjectWriter().always("text", value.text).ifAny("points", value.points).take();
}

DecisionRecord Format<DecisionRecord>::read(const Node& node)
{
    return readObject(node, [](ObjectReader& object) {
        return DecisionRecord{
            .number = object.text("number"),
            .text = object.text("text"),
            .reasons = object.text("reasons"),
            .decidedBy = object.text("decidedBy"),
            .date = object.optional<Date>("date"),
        };
    });
}

OrderedJson Format<DecisionRecord>::write(const DecisionRecord& value)
{
    return ObjectWriter()
        .ifAny("number", value.number)
        .ifAny("text", value.text)
        .ifAny("reasons", value.reasons)
        .ifAny("decidedBy", value.decidedBy)
        .ifSet("date", value.date)
        .take();
}

CommitteePaper Format<CommitteePaper>::read(const Node& node)
{
    return readObject(node, [](ObjectReader& object) {
        return CommitteePaper{
            .title = object.requiredText("title"),
            .body = object.text("body"),
            .date = object.optional<Date>("date"),
            .item = object.text("item"),
            .reportNumber = object.text("reportNumber"),
            .classification = object.text("classification"),
            .from = object.list<PostCode>("from"),
            .contact = object.text("contact"),
            .telephone = object.text("telephone"),
            .email = object.text("email"),
            .purpose = object.text("purpose"),
            .summary = object.text("summary"),
            .recommendations = object.list<Recommendation>("recommendations"),
            .decision = object.optional<DecisionRecord>("decision"),
            .backgroundDocuments = object.list<std::string>("backgroundDocuments"),
        };
    });
}

OrderedJson Format<CommitteePaper>::write(const CommitteePaper& value)
{
    return ObjectWriter()
        .always("title", value.title)
        .ifAny("body", value.body)
        .ifSet("date", value.date)
        .ifAny("item", value.item)
        .ifAny("reportNumber", value.reportNumber)
        .ifAny("classification", value.classification)
        .ifAny("from", value.from)
        .ifAny("contact", value.contact)
        .ifAny("telephone", value.telephone)
        .ifAny("email", value.email)
        .ifAny("purpose", value.purpose)
        .ifAny("summary", value.summary)
        .ifAny("recommendations", value.recommendations)
        .ifSet("decision", value.decision)
        .ifAny("backgroundDocuments", value.backgroundDocuments)
        .take();
}

} // namespace outturn::planfile
