#include <planfile/format/reporting.h>
#include <planfile/format/vocabulary.h>
#include <planfile/json/object_reader.h>
#include <planfile/json/object_writer.h>

#include <cstddef>
#include <cstdint>
#include <set>
#include <vector>

namespace outturn::planfile {

namespace {

using Months = std::set<MonthOfYear>;

} // namespace

template <>
struct Format<MonthOfYear>
{
    static MonthOfYear read(const Node& node)
    {
        constexpr std::int64_t january = 1;
        constexpr std::int64_t december = 12;
        return MonthOfYear(static_cast<int>(node.integer(january, december)));
    }

    static OrderedJson write(MonthOfYear month) { return month.value(); }
};

/// [2, 10]: February and October of every year.
template <>
struct Format<Months>
{
    static Months read(const Node& node)
    {
        Months months;
        const std::size_t size = node.list().size();
        for (std::size_t i = 0; i < size; ++i) {
            const Node element = node.element(i);
            const auto month = Format<MonthOfYear>::read(element);
            if (!months.insert(month).second)
                element.refuse(month.label() + " is named twice; expected each month once");
        }
        return months;
    }

    static OrderedJson write(const Months& months)
    {
        return writeList(std::vector<MonthOfYear>(months.begin(), months.end()));
    }
};

ReportingDuty Format<ReportingDuty>::read(const Node& node)
{
    return readObject(node, [](ObjectReader& object) {
        return ReportingDuty{
            .code = object.required<DutyCode>("code"),
            .report = object.requiredText("report"),
            .audience = object.requiredText("audience"),
            .months = object.orElse("months", Months()),
            .meetings = object.list<Date>("meetings"),
            .by = object.optional<PostCode>("by"),
            .wording = object.text("wording"),
            .reconstructed = object.text("reconstructed"),
        };
    });
}

OrderedJson Format<ReportingDuty>::write(const ReportingDuty& value)
{
    return ObjectWriter()
        .always("code", value.code)
        .always("report", value.report)
        .always("audience", value.audience)
        .unless("months", value.months, Months())
        .ifAny("meetings", value.meetings)
        .ifSet("by", value.by)
        .ifAny("wording", value.wording)
        .ifAny("reconstructed", value.reconstructed)
        .take();
}

} // namespace outturn::planfile
