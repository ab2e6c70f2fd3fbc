#include <store/rows/plan_rows.h>

namespace outturn::store {

void writePeople(RowReplacement& rows, const Plan& plan)
{
    for (const Officer& officer : plan.officers)
        rows.put("officer", {{"code", officer.code}, {"name", officer.name}});

    for (const Post& post : plan.posts) {
        rows.put(
            "post",
            {{"code", post.code}, {"title", post.title}, {"is_organisation", post.isOrganisation}});
        for (const Tenure& tenure : post.holders)
            rows.put(
                "tenure",
                {{"post", post.code},
                 {"officer", tenure.officer},
                 {"held_from", tenure.from},
                 {"held_to", tenure.to}});
    }
}

void readPeople(const Reading& reading, Plan& plan)
{
    for (const Row& row : reading.rows("officer"))
        plan.officers.push_back({row.get<OfficerCode>("code"), row.text("name")});

    const auto tenures = groupedBy<PostCode>("post", reading.rows("tenure"));
    for (const Row& row : reading.rows("post")) {
        Post post{
            .code = row.get<PostCode>("code"),
            .title = row.text("title"),
            .holders = {},
            .isOrganisation = row.get<bool>("is_organisation")};
        for (const Row& tenure : rowsOf(tenures, post.code))
            post.holders.push_back(
                {tenure.get<OfficerCode>("officer"),
                 tenure.find<Date>("held_from"),
                 tenure.find<Date>("held_to")});
        plan.posts.push_back(std::move(post));
    }
}

} // namespace outturn::store
