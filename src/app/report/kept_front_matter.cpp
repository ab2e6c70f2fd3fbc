#include <app/report/kept_front_matter.h>
#include <app/settings.h>
#include <domain/error.h>
#include <planfile/front_matter.h>

namespace outturn::app {

FrontMatter keptFrontMatter(const Settings& settings, const std::filesystem::path& file)
{
    const QByteArray kept = settings.frontMatter(file);
    if (kept.isEmpty())
        return {};
    try {
        return planfile::readFrontMatter(kept.toStdString());
    } catch (const Error&) {
        // What an earlier version kept and nobody can read any more is written anew.
        return {};
    }
}

} // namespace outturn::app
