#include <domain/disclosure/public_review.h>

#include <algorithm>

namespace outturn {

namespace {

class Withheld
{
public:
    explicit Withheld(const std::vector<WithheldFigure>& figures)
        : m_figures(figures)
    {
    }

    [[nodiscard]] bool holds(const IndicatorCode& code, AcademicYear year, const Scope& scope) const
    {
        return std::ranges::any_of(m_figures, [&](const WithheldFigure& figure) {
            return figure.indicator == code && figure.year == year && figure.scope == scope;
        });
    }

    [[nodiscard]] bool holds(const RatedIndicator& rated) const
    {
        return holds(rated.code, rated.year, rated.figureOf);
    }

    /// In any year: what is told of a change has figures of several.
    [[nodiscard]] bool touches(const std::optional<RatedIndicator>& rated) const
    {
        return rated && std::ranges::any_of(m_figures, [&](const WithheldFigure& figure) {
                   return figure.indicator == rated->code && figure.scope == rated->figureOf;
               });
    }

private:
    const std::vector<WithheldFigure>& m_figures;
};

} // namespace

ReviewContent forThePublic(ReviewContent content, const std::vector<WithheldFigure>& figures)
{
    const Withheld withheld(figures);
    std::erase_if(content.subjects, [&](const ReviewedSubject& subject) {
        const auto* code = std::get_if<IndicatorCode>(&subject.request.subject);
        return code != nullptr &&
            std::ranges::any_of(content.ratings, [&](const RatedIndicator& rated) {
                   return rated.code == *code && withheld.holds(rated);
               });
    });
    std::erase_if(content.changes, [&](const ReviewChange& change) {
        return withheld.touches(change.before) || withheld.touches(change.now);
    });
    std::erase_if(content.restatements, [&](const Restatement& each) {
        return withheld.holds(each.indicator, each.year, each.scope);
    });
    std::erase_if(
        content.ratings, [&](const RatedIndicator& rated) { return withheld.holds(rated); });
    return content;
}

} // namespace outturn
