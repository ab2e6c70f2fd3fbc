#include <store/digest.h>
#include <store/reviews/paper_bytes.h>
#include <store/sqlite/blob_statement.h>

namespace outturn::store {

namespace {

constexpr std::string_view paperTable = "issued_paper";

IssuedPaper toPaper(const Row& row)
{
    return {
        .id = row.id(),
        .kind = row.text("kind"),
        .format = row.text("format"),
        .sha256 = row.text("sha256"),
        .size = row.get<std::int64_t>("size"),
        .by = row.text("issued_by"),
        .at = row.text("issued_at")};
}

} // namespace

IssuedPaper writePaper(
    Edit& edit,
    SqliteFile& file,
    const ReviewCode& review,
    const Paper& paper,
    const Author& author)
{
    IssuedPaper issued{
        .kind = paper.kind,
        .format = paper.format,
        .sha256 = sha256(paper.bytes).hex(),
        .size = static_cast<std::int64_t>(paper.bytes.size()),
        .by = author.user,
        .at = edit.now()};
    issued.id = edit.insert(
        paperTable,
        {{"review", review},
         {"kind", issued.kind},
         {"format", issued.format},
         {"sha256", issued.sha256},
         {"size", issued.size},
         {"issued_by", issued.by},
         {"issued_at", issued.at}});
    BlobStatement insert(file, "INSERT INTO paper_bytes (paper, bytes) VALUES (?, ?)");
    insert.bind(1, issued.id);
    insert.bindBytes(2, paper.bytes);
    insert.step();
    return issued;
}

std::vector<IssuedPaper> readPapers(const Reading& reading, const ReviewCode& review)
{
    std::vector<IssuedPaper> papers;
    for (const Row& row : reading.rows(paperTable))
        if (row.get<ReviewCode>("review") == review)
            papers.push_back(toPaper(row));
    return papers;
}

std::optional<std::string> readPaperBytes(const SqliteFile& file, std::int64_t id)
{
    BlobStatement select(file, "SELECT bytes FROM paper_bytes WHERE paper = ?");
    select.bind(1, id);
    if (!select.step())
        return std::nullopt;
    return std::string(select.bytes(0));
}

} // namespace outturn::store
