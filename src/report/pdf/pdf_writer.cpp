#include <report/emblem.h>
#include <report/layout/contents_list.h>
#include <report/pdf/composer.h>
#include <report/pdf/footer.h>
#include <report/pdf/metadata.h>
#include <report/pdf/outline.h>
#include <report/pdf/pdf_writer.h>

#include <algorithm>

namespace outturn::report::pdf {

namespace {

/// Where the headings stand once the list of contents is among the pages: the list takes the same
/// room whatever its numbers are.
std::vector<HeadingPlace> placesOfHeadings(Typesetter& typesetter, const Document& document)
{
    const auto run = [&](const std::vector<HeadingPlace>& contents) {
        Structure structure;
        Canvas canvas(typesetter, structure);
        Composer composer(typesetter, structure, canvas, contents);
        composer.compose(document);
        return composer.headings();
    };
    const auto without = run({});
    const auto sections =
        static_cast<std::size_t>(std::ranges::count(without, 1, &HeadingPlace::level));
    return sections < layout::fewestForContents ? std::vector<HeadingPlace>{} : run(without);
}

std::size_t pagesOf(Typesetter& typesetter, const Document& document)
{
    Structure structure;
    Canvas canvas(typesetter, structure);
    const std::vector<HeadingPlace> noContents; // which the composer refers to
    Composer composer(typesetter, structure, canvas, noContents);
    composer.compose(document);
    return canvas.pageCount();
}

/// @p document with its low figures as high as others, where it takes no more pages so.
Document withFiguresAtTheirBest(Typesetter& typesetter, const Document& document)
{
    Document higher = document;
    bool isOther = false;
    for (Block& block : higher.blocks)
        if (auto* figure = std::get_if<Figure>(&block);
            figure != nullptr && figure->height == FigureHeight::Low) {
            figure->height = FigureHeight::Usual;
            isOther = true;
        }
    return isOther && pagesOf(typesetter, higher) <= pagesOf(typesetter, document) ? higher
                                                                                   : document;
}

/// Everything that a file is written from.
struct Composition
{
    Typesetter& typesetter;
    Structure& structure;
    const Canvas& canvas;
    const std::vector<HeadingPlace>& headings;
};

std::vector<std::string>
writeLinks(ObjectFile& file, const Composition& made, const std::vector<ObjectId>& pages)
{
    std::vector<std::string> ofPages(pages.size());
    for (const auto& link : made.canvas.links()) {
        const auto id = file.reserve();
        const int key = made.structure.addAnnotation(link.element, link.page, id);
        const auto& area = link.area;
        file.put(
            id,
            "<< /Type /Annot /Subtype /Link /F 4 /Border [0 0 0] /Rect [" + number(area.left) +
                " " + number(paper.height - area.bottom()) + " " + number(area.right()) + " " +
                number(paper.height - area.top) + "] /Contents " + textString(link.text) +
                " /StructParent " + std::to_string(key) + " /Dest " +
                destination(pages.at(link.targetPage), link.targetTop) + " >>");
        ofPages.at(link.page) += reference(id) + " ";
    }
    return ofPages;
}

std::string fontResources(ObjectFile& file, std::vector<Font>& fonts)
{
    std::string text = "/Font <<";
    for (std::size_t i = 0; i < fonts.size(); ++i)
        if (fonts[i].isUsed()) {
            const auto id = file.reserve();
            fonts[i].embed(file, id);
            text += " /F" + std::to_string(i) + " " + reference(id);
        }
    return text + " >>";
}

/// The emblem's colours, and its opacity as their mask (8.9.5, 11.6.5.3).
std::string emblemResource(ObjectFile& file, const Emblem& emblem)
{
    const auto pixels = pixelsOf(emblem);
    const auto size = "/Type /XObject /Subtype /Image /Width " + std::to_string(pixels.width) +
        " /Height " + std::to_string(pixels.height) + " /BitsPerComponent 8 /ColorSpace ";
    const auto mask = file.addStream(size + "/DeviceGray", pixels.opacities);
    const auto image =
        file.addStream(size + "/DeviceRGB /SMask " + reference(mask), pixels.colours);
    return " /XObject << /Emblem " + reference(image) + " >>";
}

ObjectId writePages(
    ObjectFile& file,
    const Document& document,
    const Composition& made,
    const std::vector<ObjectId>& pages)
{
    const auto tree = file.reserve();
    const auto links = writeLinks(file, made, pages);
    auto resources = fontResources(file, made.typesetter.fonts());
    if (document.emblem)
        resources += emblemResource(file, *document.emblem);
    std::string kids;
    for (std::size_t page = 0; page < pages.size(); ++page) {
        const auto content = file.addStream("", made.canvas.contentOf(page));
        std::string text = "<< /Type /Page /Parent " + reference(tree) + " /MediaBox [0 0 " +
            number(paper.width) + " " + number(paper.height) + "] /Resources << " + resources +
            " >> /Contents " + reference(content) + " /Tabs /S /StructParents " +
            std::to_string(Structure::keyOf(page));
        if (!links[page].empty())
            text += " /Annots [" + links[page] + "]";
        file.put(pages[page], text + " >>");
        kids += reference(pages[page]) + " ";
    }
    file.put(
        tree,
        "<< /Type /Pages /Kids [" + kids + "] /Count " + std::to_string(pages.size()) + " >>");
    return tree;
}

std::string writeFile(const Document& document, const Composition& made)
{
    ObjectFile file;
    std::vector<ObjectId> pages;
    for (std::size_t page = 0; page < made.canvas.pageCount(); ++page)
        pages.push_back(file.reserve());
    const auto tree = writePages(file, document, made, pages);
    const auto structure = made.structure.write(file, pages);
    const auto outline = writeOutline(file, made.headings, pages);
    const auto metadata = file.reserve();
    file.putPlainStream(metadata, "/Type /Metadata /Subtype /XML", xmpPacket(document));
    std::string catalogue = "<< /Type /Catalog /Pages " + reference(tree) +
        " /MarkInfo << /Marked true >> /StructTreeRoot " + reference(structure) +
        " /Lang (en-GB) /ViewerPreferences << /DisplayDocTitle true >> /Metadata " +
        reference(metadata);
    if (outline)
        catalogue += " /Outlines " + reference(*outline) + " /PageMode /UseOutlines";
    const auto root = file.add(catalogue + " >>");
    const auto information = file.add(informationDictionary(document));
    return std::move(file).finished(root, information);
}

} // namespace

std::string pdfBytes(const Document& given)
{
    Typesetter typesetter;
    const auto document = withFiguresAtTheirBest(typesetter, given);
    const auto contents = placesOfHeadings(typesetter, document);
    Structure structure;
    Canvas canvas(typesetter, structure);
    Composer composer(typesetter, structure, canvas, contents);
    composer.compose(document);
    drawFooters(typesetter, canvas, document.footer);
    return writeFile(document, {typesetter, structure, canvas, composer.headings()});
}

} // namespace outturn::report::pdf
