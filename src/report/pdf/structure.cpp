#include <report/pdf/structure.h>

namespace outturn::report::pdf {

ElementId Structure::add(ElementId parent, std::string kind, Entries entries)
{
    const ElementId id = m_elements.size();
    m_elements.push_back({parent, std::move(kind), std::move(entries), {}});
    m_elements.at(parent).kids.emplace_back(id);
    return id;
}

ElementId Structure::add(ElementId parent, std::string kind)
{
    return add(parent, std::move(kind), {});
}

const std::string& Structure::kind(ElementId element) const
{
    return m_elements.at(element).kind;
}

int Structure::addContent(ElementId element, std::size_t page)
{
    if (m_marks.size() <= page)
        m_marks.resize(page + 1);
    const int mark = static_cast<int>(m_marks[page].size());
    m_marks[page].push_back(element);
    m_elements.at(element).kids.emplace_back(Content{page, mark});
    return mark;
}

int Structure::addAnnotation(ElementId element, std::size_t page, ObjectId annotation)
{
    m_elements.at(element).kids.emplace_back(Annotation{page, annotation});
    m_annotations.push_back(element);
    return annotationKeys + static_cast<int>(m_annotations.size()) - 1;
}

void Structure::setBox(ElementId element, double left, double bottom, double right, double top)
{
    m_elements.at(element).entries.attributes = "/O /Layout /Placement /Block /BBox [" +
        number(left) + " " + number(bottom) + " " + number(right) + " " + number(top) + "]";
}

std::string Structure::written(
    const Element& element,
    ObjectId treeRoot,
    ObjectId first,
    const std::vector<ObjectId>& pages) const
{
    const auto objectOf = [&](ElementId id) {
        return first + static_cast<ObjectId>(id);
    };
    const bool isRoot = &element == &m_elements.front();
    std::string text = "<< /Type /StructElem /S /" + element.kind + " /P " +
        reference(isRoot ? treeRoot : objectOf(element.parent));
    const auto& [alternative, attributes] = element.entries;
    if (!alternative.empty())
        text += " /Alt " + textString(alternative);
    if (!attributes.empty())
        text += " /A << " + attributes + " >>";
    text += " /K [";
    for (const auto& kid : element.kids) {
        if (const auto* id = std::get_if<ElementId>(&kid))
            text += reference(objectOf(*id));
        else if (const auto* content = std::get_if<Content>(&kid))
            text += "<< /Type /MCR /Pg " + reference(pages.at(content->page)) + " /MCID " +
                std::to_string(content->mark) + " >>";
        else if (const auto* annotation = std::get_if<Annotation>(&kid))
            text += "<< /Type /OBJR /Pg " + reference(pages.at(annotation->page)) + " /Obj " +
                reference(annotation->object) + " >>";
        text += ' ';
    }
    return text + "] >>";
}

std::string Structure::parentTree(ObjectId first) const
{
    const auto objectOf = [&](ElementId id) {
        return first + static_cast<ObjectId>(id);
    };
    std::string text = "<< /Nums [";
    for (std::size_t page = 0; page < m_marks.size(); ++page) {
        text += std::to_string(keyOf(page)) + " [";
        for (const ElementId element : m_marks[page])
            text += reference(objectOf(element)) + " ";
        text += "] ";
    }
    for (std::size_t i = 0; i < m_annotations.size(); ++i)
        text += std::to_string(annotationKeys + static_cast<int>(i)) + " " +
            reference(objectOf(m_annotations[i])) + " ";
    return text + "] >>";
}

ObjectId Structure::write(ObjectFile& file, const std::vector<ObjectId>& pages) const
{
    const ObjectId treeRoot = file.reserve();
    const ObjectId first = file.reserve();
    for (std::size_t i = 1; i < m_elements.size(); ++i)
        static_cast<void>(file.reserve());
    for (std::size_t i = 0; i < m_elements.size(); ++i)
        file.put(first + static_cast<ObjectId>(i), written(m_elements[i], treeRoot, first, pages));
    const ObjectId tree = file.add(parentTree(first));
    file.put(
        treeRoot,
        "<< /Type /StructTreeRoot /K [" + reference(first) + "] /ParentTree " + reference(tree) +
            " /ParentTreeNextKey " +
            std::to_string(annotationKeys + static_cast<int>(m_annotations.size())) + " >>");
    return treeRoot;
}

} // namespace outturn::report::pdf
