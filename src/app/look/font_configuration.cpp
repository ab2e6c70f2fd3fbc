#include <app/look/font_configuration.h>

#ifdef OUTTURN_HAS_FONTCONFIG
#include <fontconfig/fontconfig.h>
#endif

namespace outturn::app {

std::future<void> readFontConfiguration()
{
#ifdef OUTTURN_HAS_FONTCONFIG
    // Fontconfig keeps it for the whole process; when it fails, Qt tries again and says so.
    return std::async(std::launch::async, [] { FcInit(); });
#else
    return {};
#endif
}

} // namespace outturn::app
