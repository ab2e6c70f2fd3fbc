#include <planfile/format/resources.h>
#include <planfile/format/vocabulary.h>
#include <planfile/json/object_reader.h>
#include <planfile/json/object_writer.h>

namespace outturn::planfile {

FinanceLine Format<FinanceLine>::read(const Node& node)
{
    return readObject(node, [](ObjectReader& object) {
        return FinanceLine{
            .year = object.required<PlanYear>("year"),
            .unit = object.requiredText("unit"),
            .manager = object.optional<PostCode>("manager"),
            .staffing = object.required<Decimal>("staffing"),
            .nonStaffing = object.required<Decimal>("nonStaffing"),
            .grossExpenditure = object.required<Decimal>("grossExpenditure"),
            .serviceIncome = object.required<Decimal>("serviceIncome"),
            .netExpenditure = object.required<Decimal>("netExpenditure"),
            .grants = object.required<Decimal>("grants"),
            .netCost = object.required<Decimal>("netCost"),
        };
    });
}

OrderedJson Format<FinanceLine>::write(const FinanceLine& value)
{
    return ObjectWriter()
        .always("year", value.year)
        .always("unit", value.unit)
        .ifSet("manager", value.manager)
        .always("staffing", value.staffing)
        .always("nonStaffing", value.nonStaffing)
        .always("grossExpenditure", value.grossExpenditure)
        .always("serviceIncome", value.serviceIncome)
        .always("netExpenditure", value.netExpenditure)
        .always("grants", value.grants)
        .always("netCost", value.netCost)
        .take();
}

Staffing Format<Staffing>::read(const Node& node)
{
    return readObject(node, [](ObjectReader& object) {
        return Staffing{
            .from = object.required<Date>("from"),
            .fteFrom = object.required<Decimal>("fteFrom"),
            .to = object.required<Date>("to"),
            .fteTo = object.required<Decimal>("fteTo"),
            .reason = object.text("reason"),
        };
    });
}

OrderedJson Format<Staffing>::write(const Staffing& value)
{
    return ObjectWriter()
        .always("from", value.from)
        .always("fteFrom", value.fteFrom)
        .always("to", value.to)
        .always("fteTo", value.fteTo)
        .ifAny("reason", value.reason)
        .take();
}

Contract Format<Contract>::read(const Node& node)
{
    return readObject(node, [](ObjectReader& object) {
        return Contract{
            .subject = object.requiredText("subject"),
            .posts = object.required<Decimal>("posts"),
            .isFullTimeEquivalent = object.orElse("fullTimeEquivalent", false),
            .costInPounds = object.required<Decimal>("costInPounds"),
            .year = object.required<PlanYear>("year"),
            .note = object.text("note"),
        };
    });
}

OrderedJson Format<Contract>::write(const Contract& value)
{
    return ObjectWriter()
        .always("subject", value.subject)
        .always("posts", value.posts)
        .unless("fullTimeEquivalent", value.isFullTimeEquivalent, false)
        .always("costInPounds", value.costInPounds)
        .always("year", value.year)
        .ifAny("note", value.note)
        .take();
}

SupportImpact Format<SupportImpact>::read(const Node& node)
{
    return readObject(node, [](ObjectReader& object) {
        return SupportImpact{
            .text = object.requiredText("text"),
            .link = object.required<SupportLink>("link"),
            .actions = object.list<ActionCode>("actions"),
        };
    });
}

OrderedJson Format<SupportImpact>::write(const SupportImpact& value)
{
    return ObjectWriter()
        .always("text", value.text)
        .always("link", value.link)
        .ifAny("actions", value.actions)
        .take();
}

SupportRequest Format<SupportRequest>::read(const Node& node)
{
    return readObject(node, [](ObjectReader& object) {
        return SupportRequest{
            .from = object.requiredText("from"),
            .activity = object.requiredText("activity"),
            .impacts = object.list<SupportImpact>("impacts"),
            .expected = object.optional<Month>("expected"),
            .reconstructed = object.text("reconstructed"),
        };
    });
}

OrderedJson Format<SupportRequest>::write(const SupportRequest& value)
{
    return ObjectWriter()
        .always("from", value.from)
        .always("activity", value.activity)
        .ifAny("impacts", value.impacts)
        .ifSet("expected", value.expected)
        .ifAny("reconstructed", value.reconstructed)
        .take();
}

Decision Format<Decision>::read(const Node& node)
{
    return readObject(node, [](ObjectReader& object) {
        return Decision{
            .priority = object.optional<PriorityNumber>("priority"),
            .text = object.requiredText("text"),
            .isInForwardPlan = object.required<bool>("inForwardPlan"),
        };
    });
}

OrderedJson Format<Decision>::write(const Decision& value)
{
    return ObjectWriter()
        .ifSet("priority", value.priority)
        .always("text", value.text)
        .always("inForwardPlan", value.isInForwardPlan)
        .take();
}

Risk Format<Risk>::read(const Node& node)
{
    constexpr int lowestScore = 1;
    constexpr int highestScore = 5;
    return readObject(node, [](ObjectReader& object) {
        return Risk{
            .code = object.required<RiskCode>("code"),
            .descriptions = object.list<std::string>("descriptions"),
            .mitigations = object.list<std::string>("mitigations"),
            .indicators = object.list<IndicatorCode>("indicators"),
            .likelihood = object.integer("likelihood", lowestScore, highestScore),
            .impact = object.integer("impact", lowestScore, highestScore),
        };
    });
}

OrderedJson Format<Risk>::write(const Risk& value)
{
    return ObjectWriter()
        .always("code", value.code)
        .ifAny("descriptions", value.descriptions)
        .ifAny("mitigations", value.mitigations)
        .ifAny("indicators", value.indicators)
        .ifSet("likelihood", value.likelihood)
        .ifSet("impact", value.impact)
        .take();
}

} // namespace outturn::planfile
