#include <domain/error.h>
#include <report/emblem.h>

#include <cairo.h>

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <memory>

namespace outturn::report {

namespace {

constexpr int mostPixels = 4'000;
constexpr double tallest = 54;
constexpr double widest = 160;

[[noreturn]] void refuse()
{
    throw Error(
        ErrorKind::Input,
        "The crest is not a PNG picture of at most 4,000 by 4,000 pixels that can be read.");
}

/// A number of four bytes, the highest first, as PNG has them (ISO 15948, 7.1).
std::uint32_t numberAt(std::string_view bytes, std::size_t at)
{
    std::uint32_t number = 0;
    for (const char byte : bytes.substr(at, 4))
        number = number << 8U | static_cast<unsigned char>(byte);
    return number;
}

/// Width and height stand in the first chunk, which starts after a signature of eight bytes.
std::pair<int, int> dimensions(std::string_view png)
{
    constexpr std::size_t head = 24;
    if (png.size() < head || png.substr(1, 3) != "PNG" || png.substr(12, 4) != "IHDR")
        refuse();
    const auto width = numberAt(png, 16);
    const auto height = numberAt(png, 20);
    if (width == 0 || height == 0 || width > mostPixels || height > mostPixels)
        refuse();
    return {static_cast<int>(width), static_cast<int>(height)};
}

struct Source
{
    std::string_view left;
};

cairo_status_t readBytes(void* from, unsigned char* data, unsigned length)
{
    auto& source = *static_cast<Source*>(from);
    if (source.left.size() < length)
        return CAIRO_STATUS_READ_ERROR;
    std::copy_n(source.left.begin(), length, data);
    source.left.remove_prefix(length);
    return CAIRO_STATUS_SUCCESS;
}

struct FreeSurface
{
    void operator()(cairo_surface_t* surface) const { cairo_surface_destroy(surface); }
};

} // namespace

chart::Size sizeOnPage(const Emblem& emblem)
{
    const auto [width, height] = dimensions(emblem.png);
    const double scale = std::min(tallest / height, widest / width);
    return {width * scale, height * scale};
}

Pixels pixelsOf(const Emblem& emblem)
{
    (void)dimensions(emblem.png);
    Source source{emblem.png};
    const std::unique_ptr<cairo_surface_t, FreeSurface> read(
        cairo_image_surface_create_from_png_stream(readBytes, &source));
    if (cairo_surface_status(read.get()) != CAIRO_STATUS_SUCCESS)
        refuse();
    Pixels pixels{
        .width = cairo_image_surface_get_width(read.get()),
        .height = cairo_image_surface_get_height(read.get()),
        .colours = {},
        .opacities = {}};
    const bool hasOpacity = cairo_image_surface_get_format(read.get()) == CAIRO_FORMAT_ARGB32;
    const auto* rows = cairo_image_surface_get_data(read.get());
    const auto stride = cairo_image_surface_get_stride(read.get());
    for (int y = 0; y < pixels.height; ++y)
        for (int x = 0; x < pixels.width; ++x) {
            std::uint32_t pixel = 0;
            const auto at = static_cast<std::ptrdiff_t>(y) * stride + std::ptrdiff_t{4} * x;
            std::memcpy(&pixel, rows + at, sizeof pixel);
            const std::uint32_t opacity = hasOpacity ? pixel >> 24U : 255U;
            // Colours come multiplied by their opacity.
            for (const unsigned shift : {16U, 8U, 0U}) {
                const auto colour = pixel >> shift & 255U;
                pixels.colours += static_cast<char>(
                    opacity == 0 ? 255U : std::min(255U, colour * 255U / opacity));
            }
            pixels.opacities += static_cast<char>(opacity);
        }
    return pixels;
}

std::string base64(std::string_view bytes)
{
    constexpr std::string_view letters =
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    std::string text;
    for (std::size_t at = 0; at < bytes.size(); at += 3) {
        const auto part = bytes.substr(at, 3);
        std::uint32_t number = 0;
        for (std::size_t i = 0; i < 3; ++i)
            number = number << 8U | (i < part.size() ? static_cast<unsigned char>(part[i]) : 0U);
        for (std::size_t i = 0; i < 4; ++i)
            text += i <= part.size() ? letters[number >> (18U - 6U * i) & 63U] : '=';
    }
    return text;
}

} // namespace outturn::report
