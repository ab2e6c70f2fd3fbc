#include <app/search/school_entries.h>
#include <app/text.h>

#include <QCoreApplication>

#include <set>
#include <string>

namespace outturn::app {

namespace {

struct SchoolEntriesWords
{
    Q_DECLARE_TR_FUNCTIONS(SchoolEntries)
};

QString detailOf(const School& school)
{
    const QString number = toQString(school.urn.text());
    return school.district.empty()
        ? number
        : SchoolEntriesWords::tr("%1, %2").arg(number, toQString(school.district));
}

} // namespace

std::vector<SearchEntry>
schoolEntries(const std::vector<SchoolProfile>& schools, const SchoolPlaces& places)
{
    std::vector<SearchEntry> entries;
    entries.reserve(schools.size());
    std::set<std::string> districts;
    for (const SchoolProfile& profile : schools) {
        const School& school = profile.school;
        entries.push_back(
            {toQString(school.name),
             detailOf(school),
             SchoolEntriesWords::tr("School"),
             [go = places.school, urn = school.urn] {
                 go(urn);
             }});
        if (!school.district.empty())
            districts.insert(school.district);
    }
    for (const std::string& district : districts)
        entries.push_back(
            {toQString(district),
             {},
             SchoolEntriesWords::tr("District"),
             [go = places.district, district] {
                 go(district);
             }});
    return entries;
}

} // namespace outturn::app
