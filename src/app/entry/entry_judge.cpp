#include <app/entry/entry_judge.h>
#include <app/text.h>
#include <domain/error.h>
#include <domain/outturn/entry_rules.h>
#include <domain/rating/year_standing.h>
#include <domain/term/owed.h>

#include <QCoreApplication>

#include <charconv>
#include <utility>

namespace outturn::app {

namespace {

struct EntryJudgeWords
{
    Q_DECLARE_TR_FUNCTIONS(EntryJudge)
};

/// A refusal on its way out of the readers below.
struct Refusal
{
    EntryField field;
    QString reason;
};

std::optional<std::int64_t> readCount(const QString& text, EntryField field)
{
    const std::string digits = toStdString(text.trimmed());
    if (digits.empty())
        return std::nullopt;
    std::int64_t count = 0;
    const char* const end = digits.data() + digits.size();
    const auto [stop, fault] = std::from_chars(digits.data(), end, count);
    if (fault != std::errc() || stop != end)
        throw Refusal{
            field,
            EntryJudgeWords::tr("“%1” is not a whole number such as 442.").arg(text.trimmed())};
    return count;
}

std::optional<Cohort> readCohort(const EntryText& text)
{
    const auto numerator = readCount(text.numerator, EntryField::Numerator);
    const auto denominator = readCount(text.denominator, EntryField::Denominator);
    if (numerator && !denominator)
        throw Refusal{
            EntryField::Denominator,
            EntryJudgeWords::tr("The numerator %1 needs its denominator.").arg(*numerator)};
    if (!denominator)
        return std::nullopt;
    try {
        return Cohort::make(numerator, *denominator);
    } catch (const Error& error) {
        throw Refusal{EntryField::Numerator, asSentence(error.message())};
    }
}

OutturnValue
readValue(const EntryText& text, const Indicator& indicator, const std::optional<Cohort>& cohort)
{
    if (text.value.trimmed().isEmpty()) {
        if (cohort && cohort->numerator() && isShare(indicator.unit))
            return Decimal::percentage(
                *cohort->numerator(), cohort->denominator(), indicator.decimals);
        throw Refusal{EntryField::Value, EntryJudgeWords::tr("A figure is needed.")};
    }
    try {
        return parseOutturnValue(toStdString(text.value), indicator.unit);
    } catch (const Error& error) {
        throw Refusal{EntryField::Value, asSentence(error.message())};
    }
}

Outturn readOutturn(
    const EntryText& text,
    const Indicator& indicator,
    const EntryRound& round,
    const Outturn* existing)
{
    auto cohort = readCohort(text);
    auto value = readValue(text, indicator, cohort);
    Outturn outturn{
        .indicator = indicator.code,
        .year = round.year,
        .term = round.term,
        .stage = round.stage,
        .scope = round.scope,
        .value = value,
        .cohort = cohort,
        .measure = existing ? existing->measure : std::nullopt,
        .comment = toStdString(text.comment.trimmed()),
        .source = "Entered in the grid"};
    if (existing && existing->value == value && existing->cohort == cohort)
        outturn.source = existing->source;
    return outturn;
}

/// The figure is tried as the only one of its year: what is typed is what is rated, even where a
/// later stage is already in the file.
Rating ratingOf(const RecordView& record, const Outturn& outturn, const Indicator& indicator)
{
    const ReviewPoint point{.year = outturn.year, .scope = outturn.scope, .asAt = std::nullopt};
    return standingInYear(record.withTrial(outturn), indicator, point).rating;
}

} // namespace

EntryVerdict judgeEntry(
    const RecordView& record,
    const EntryText& text,
    const Indicator& indicator,
    const EntryRound& round,
    const Outturn* existing)
{
    EntryVerdict verdict;
    try {
        Outturn outturn = readOutturn(text, indicator, round, existing);
        const Outturn* yearBefore =
            record.effective(indicator.code, round.scope, round.year.previous());
        for (const EntryRemark& remark :
             remarksOnEntry(outturn, indicator, record.measures, yearBefore)) {
            const QString sentence = asSentence(remark.message);
            if (remark.refused)
                throw Refusal{EntryField::Value, sentence};
            verdict.remarks.append(sentence);
        }
        verdict.rating = ratingOf(record, outturn, indicator);
        verdict.needsComment = needsComment(verdict.rating->status, outturn.comment);
        verdict.outturn = std::move(outturn);
    } catch (const Refusal& refusal) {
        verdict.refusal = refusal.reason;
        verdict.blamed = refusal.field;
    }
    return verdict;
}

} // namespace outturn::app
