#include <report/pdf/colours.h>
#include <report/pdf/flow.h>
#include <report/pdf/footer.h>

namespace outturn::report::pdf {

namespace {

constexpr double footerSize = 8.5;
constexpr std::string_view between = " | ";

/// A footer as its title and what stands before and after it.
struct FooterParts
{
    std::string before;
    std::string title;
    std::string after;
};

FooterParts partsOf(const std::string& footer)
{
    const auto end = footer.rfind(between);
    if (end == std::string::npos)
        return {{}, footer, {}};
    const auto start = end == 0 ? std::string::npos : footer.rfind(between, end - 1);
    const auto from = start == std::string::npos ? 0 : start + between.size();
    return {footer.substr(0, from), footer.substr(from, end - from), footer.substr(end)};
}

void dropLastCharacter(std::string& text)
{
    while (!text.empty() && (static_cast<unsigned char>(text.back()) & 0xC0U) == 0x80U)
        text.pop_back();
    if (!text.empty())
        text.pop_back();
    while (!text.empty() && text.back() == ' ')
        text.pop_back();
}

TextLine fitted(Typesetter& typesetter, const std::string& footer, double room)
{
    auto line = typesetter.line(footer, {footerSize, false});
    auto parts = partsOf(footer);
    while (line.width > room && !parts.title.empty()) {
        dropLastCharacter(parts.title);
        line = typesetter.line(
            parts.before + parts.title + "\u2026" + parts.after, {footerSize, false});
    }
    return line;
}

} // namespace

void drawFooters(Typesetter& typesetter, Canvas& canvas, const std::string& footer)
{
    constexpr double gap = 24;
    const double top = paper.height - 48;
    const double baseline = top + 14;
    const auto pages = std::to_string(canvas.pageCount());
    for (std::size_t page = 0; page < canvas.pageCount(); ++page) {
        canvas.goToPage(page);
        canvas.rule({{pageLeft, top}, {pageLeft + textWidth, top}}, footRule, 0.5);
        const auto number = typesetter.line(
            "Page " + std::to_string(page + 1) + " of " + pages, {footerSize, false});
        canvas.text(
            fitted(typesetter, footer, textWidth - number.width - gap),
            {pageLeft, baseline},
            {footerSize, mutedInk, std::nullopt});
        canvas.text(
            number,
            {pageLeft + textWidth - number.width, baseline},
            {footerSize, mutedInk, std::nullopt});
    }
}

} // namespace outturn::report::pdf
