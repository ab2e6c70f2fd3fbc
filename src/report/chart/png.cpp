#include <domain/error.h>
#include <report/chart/png.h>

#include <cairo.h>

#include <cmath>
#include <memory>
#include <numbers>
#include <vector>

namespace outturn::report::chart {
namespace {

struct FreeSurface
{
    void operator()(cairo_surface_t* surface) const { cairo_surface_destroy(surface); }
};

struct FreeContext
{
    void operator()(cairo_t* context) const { cairo_destroy(context); }
};

using Surface = std::unique_ptr<cairo_surface_t, FreeSurface>;
using Context = std::unique_ptr<cairo_t, FreeContext>;

class CairoPainter
{
public:
    explicit CairoPainter(cairo_t* context)
        : m_context(context)
    {
    }

    void operator()(const LineShape& shape)
    {
        cairo_move_to(m_context, shape.line.from.x, shape.line.from.y);
        cairo_line_to(m_context, shape.line.to.x, shape.line.to.y);
        stroke(shape.stroke);
    }

    void operator()(const BoxShape& shape)
    {
        const auto& box = shape.box;
        cairo_rectangle(m_context, box.left, box.top, box.width, box.height);
        fill(shape.fill);
    }

    void operator()(const DiscShape& shape)
    {
        cairo_new_sub_path(m_context);
        cairo_arc(m_context, shape.centre.x, shape.centre.y, shape.radius, 0, 2 * std::numbers::pi);
        setColour(shape.fill);
        cairo_fill_preserve(m_context);
        stroke(shape.outline);
    }

    void operator()(const PolygonShape& shape)
    {
        for (const Point& corner : shape.corners)
            cairo_line_to(m_context, corner.x, corner.y);
        cairo_close_path(m_context);
        fill(shape.fill);
    }

    void operator()(const TextShape& shape)
    {
        cairo_text_extents_t extents;
        cairo_text_extents(m_context, shape.text.c_str(), &extents);
        const double share = shape.anchor == Anchor::Start ? 0
            : shape.anchor == Anchor::Middle               ? 0.5
                                                           : 1;
        setColour(shape.colour);
        cairo_move_to(m_context, shape.at.x - share * extents.x_advance, shape.at.y);
        cairo_show_text(m_context, shape.text.c_str());
        cairo_new_path(m_context);
    }

private:
    void setColour(const Colour& colour)
    {
        cairo_set_source_rgb(
            m_context, colour.red / 255.0, colour.green / 255.0, colour.blue / 255.0);
    }

    void fill(const Colour& colour)
    {
        setColour(colour);
        cairo_fill(m_context);
    }

    void stroke(const Stroke& stroke)
    {
        std::vector<double> dashes;
        for (const double length : dashPattern(stroke.dash))
            dashes.push_back(length * stroke.width);
        setColour(stroke.colour);
        cairo_set_line_width(m_context, stroke.width);
        cairo_set_dash(m_context, dashes.data(), static_cast<int>(dashes.size()), 0);
        cairo_stroke(m_context);
    }

    cairo_t* m_context;
};

cairo_status_t appendBytes(void* target, const unsigned char* data, unsigned length)
{
    static_cast<std::string*>(target)->append(data, data + length); // bytes of a file, not text
    return CAIRO_STATUS_SUCCESS;
}

void refuseUnlessWell(cairo_status_t status)
{
    if (status != CAIRO_STATUS_SUCCESS)
        throw Error(
            ErrorKind::Store,
            std::string("The picture of a chart could not be made: ") +
                cairo_status_to_string(status) + ".");
}

} // namespace

std::string pngBytes(const Drawing& drawing, double dotsPerInch)
{
    const double scale = dotsPerInch / 72;
    const Surface surface(cairo_image_surface_create(
        CAIRO_FORMAT_RGB24,
        static_cast<int>(std::ceil(drawing.size.width * scale)),
        static_cast<int>(std::ceil(drawing.size.height * scale))));
    const Context context(cairo_create(surface.get()));
    cairo_set_source_rgb(context.get(), 1, 1, 1);
    cairo_paint(context.get());
    cairo_scale(context.get(), scale, scale);
    cairo_select_font_face(
        context.get(), "Arial", CAIRO_FONT_SLANT_NORMAL, CAIRO_FONT_WEIGHT_NORMAL);
    cairo_set_font_size(context.get(), drawing.fontSize);
    CairoPainter painter(context.get());
    for (const Shape& shape : drawing.shapes)
        std::visit(painter, shape);
    refuseUnlessWell(cairo_status(context.get()));
    std::string bytes;
    refuseUnlessWell(cairo_surface_write_to_png_stream(surface.get(), appendBytes, &bytes));
    return bytes;
}

} // namespace outturn::report::chart
