#include <store/rows/plan_rows.h>

namespace outturn::store {

void writePeople(Edit& edit, const Plan& plan)
{
    int position = 0;
    for (const Officer& officer : plan.officers)
        edit.insert(
            "officer", {{"position", ++position}, {"code", officer.code}, {"name", officer.name}});

    position = 0;
    for (const Post& post : plan.posts) {
        edit.insert("post", {{"position", ++position}, {"code", post.code}, {"title", post.title}});
        int holder = 0;
        for (const Tenure& tenure : post.holders)
            edit.insert(
                "tenure",
                {{"post", post.code},
                 {"position", ++holder},
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
        Post post{row.get<PostCode>("code"), row.text("title"), {}};
        for (const Row& tenure : rowsOf(tenures, post.code))
            post.holders.push_back(
                {tenure.get<OfficerCode>("officer"),
                 tenure.find<Date>("held_from"),
                 tenure.find<Date>("held_to")});
        plan.posts.push_back(std::move(post));
    }
}

} // namespace outturn::store
