#include <domain/error.h>
#include <planfile/format/record.h>
#include <planfile/frozen_record.h>
#include <planfile/json/object_reader.h>
#include <planfile/json/object_writer.h>
#include <planfile/json/parse.h>

#include <algorithm>
#include <vector>

namespace outturn::planfile {

/// What a plan document does not keep of a figure.
struct EntryOfFigure
{
    std::string number; ///< its place in the order of entry
    std::string by;
    std::string at;
};

template <>
struct Format<EntryOfFigure>
{
    static EntryOfFigure read(const Node& node)
    {
        return readObject(node, [](ObjectReader& object) {
            return EntryOfFigure{
                object.requiredText("number"), object.text("by"), object.text("at")};
        });
    }

    static OrderedJson write(const EntryOfFigure& entry)
    {
        return ObjectWriter()
            .ifAny("number", entry.number)
            .ifAny("by", entry.by)
            .ifAny("at", entry.at)
            .take();
    }
};

namespace {

/// In the order in which the plan document has the figures.
template <class Figure>
std::vector<EntryOfFigure> entriesOf(std::vector<Figure> figures)
{
    std::ranges::stable_sort(figures, {}, &Figure::sequence);
    std::vector<EntryOfFigure> entries;
    entries.reserve(figures.size());
    for (const Figure& figure : figures)
        entries.push_back({std::to_string(figure.sequence), figure.enteredBy, figure.enteredAt});
    return entries;
}

std::int64_t numberFrom(const std::string& text)
{
    std::size_t read = 0;
    try {
        const std::int64_t number = std::stoll(text, &read);
        if (read == text.size())
            return number;
    } catch (const std::exception&) { // not a number, or one too large: refused below
        read = 0;
    }
    throw Error(ErrorKind::Input, "'" + text + "' is no place in the order of entry", "/entries");
}

template <class Figure>
void giveBack(
    std::vector<Figure>& figures, const std::vector<EntryOfFigure>& entries, const char* place)
{
    if (figures.size() != entries.size())
        throw Error(
            ErrorKind::Input,
            "there are " + std::to_string(entries.size()) + " entries for " +
                std::to_string(figures.size()) + " figures",
            place);
    for (std::size_t i = 0; i < figures.size(); ++i) {
        figures[i].sequence = numberFrom(entries[i].number);
        figures[i].enteredBy = entries[i].by;
        figures[i].enteredAt = entries[i].at;
    }
}

} // namespace

std::string freezeRecord(const PlanRecord& record)
{
    OrderedJson document = OrderedJson::object();
    try {
        document["record"] = Format<PlanRecord>::write(record);
        document["outturns"] = writeList(entriesOf(record.outturns));
        document["benchmarks"] = writeList(entriesOf(record.benchmarks));
        return document.dump();
    } catch (const OrderedJson::type_error&) {
        throw Error(
            ErrorKind::Input,
            "a text of the plan is not UTF-8, so the plan cannot be frozen",
            record.plan.identity.title);
    }
}

PlanRecord thawRecord(std::string_view document)
{
    const Json json = parseDocument(document);
    return readObject(Node(json), [](ObjectReader& object) {
        auto record = object.required<PlanRecord>("record");
        giveBack(record.outturns, object.list<EntryOfFigure>("outturns"), "/outturns");
        giveBack(record.benchmarks, object.list<EntryOfFigure>("benchmarks"), "/benchmarks");
        return record;
    });
}

} // namespace outturn::planfile
