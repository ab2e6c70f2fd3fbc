#include <domain/error.h>
#include <store/datasets/computed_figures.h>

namespace outturn::store {

namespace {

/// The table that a way of working out reads; nothing for inspections.
std::optional<DatasetSource> sourceOf(const ComputedFrom& from)
{
    if (const auto* figure = std::get_if<PupilFigure>(&from))
        return figure->source;
    if (const auto* gap = std::get_if<PupilGap>(&from))
        return gap->of.source;
    if (const auto* floor = std::get_if<ShareAtFloor>(&from))
        return floor->source;
    return std::nullopt;
}

/// Of the academic year that ends in it.
Date lastDayOf(AcademicYear year)
{
    return {year.endYear(), 8, 31};
}

void append(std::vector<StoredDataset>& files, const std::vector<StoredDataset>& more)
{
    files.insert(files.end(), more.begin(), more.end());
}

} // namespace

ComputedFigures::ComputedFigures(const PublishedTables& tables, const FloorStandards& standards)
    : m_tables(&tables)
    , m_standards(&standards)
{
}

const SchoolRegister& ComputedFigures::schools()
{
    if (!m_schools)
        m_schools = m_tables->schools();
    return *m_schools;
}

const InspectionHistory& ComputedFigures::inspections()
{
    if (m_inspections)
        return *m_inspections;
    const auto columns = inspectionColumns();
    const std::vector<std::string> names(columns.begin(), columns.end());
    std::vector<Inspection> all;
    for (const StoredDataset& table : m_tables->of(DatasetSource::Inspections)) {
        std::vector<Inspection> read =
            readInspections(m_tables->readTogether(std::span(&table, 1), names));
        all.insert(all.end(), read.begin(), read.end());
    }
    m_inspections = InspectionHistory(std::move(all));
    return *m_inspections;
}

FigureAnswer
ComputedFigures::workOut(const ComputedMeasure& measure, const FigureQuestion& question)
{
    const auto source = sourceOf(measure.from);
    return source ? fromTable(*source, measure.from, question)
                  : fromInspections(measure.from, question);
}

void ComputedFigures::requireRegister(SchoolGrouping grouping) const
{
    const bool isNeeded = grouping == SchoolGrouping::District || grouping == SchoolGrouping::Phase;
    if (isNeeded && m_tables->of(DatasetSource::SchoolRegister).empty())
        throw Error(
            ErrorKind::Input,
            "the districts and phases of schools are not known; import the register of schools "
            "(gias)");
}

FigureAnswer ComputedFigures::fromTable(
    DatasetSource source, const ComputedFrom& from, const FigureQuestion& question)
{
    requireRegister(question.by);
    FigureAnswer answer{{}, m_tables->of(source, question.year)};
    if (answer.files.empty())
        throw Error(
            ErrorKind::Input,
            "no performance table of " + question.year.label() + " is imported (" +
                std::string(toCode(source)) + ")");
    const Dataset table = onlyCouncil(
        m_tables->readTogether(answer.files, columnsFor(from, *m_standards)), question.council);
    const SchoolGroups groups(table, question.by, schools());
    if (const auto* figure = std::get_if<PupilFigure>(&from))
        answer.figure = computePupilFigure(*figure, table, groups);
    else if (const auto* gap = std::get_if<PupilGap>(&from))
        answer.figure = computeGap(*gap, table, groups);
    else
        answer.figure = computeShareAtFloor(table, *m_standards, groups);
    return answer;
}

FigureAnswer
ComputedFigures::fromInspections(const ComputedFrom& from, const FigureQuestion& question)
{
    FigureAnswer answer{{}, m_tables->of(DatasetSource::SchoolRegister)};
    if (answer.files.empty())
        throw Error(
            ErrorKind::Input,
            "it is not known which schools there are; import the register of schools (gias)");
    if (m_tables->of(DatasetSource::Inspections).empty())
        throw Error(ErrorKind::Input, "no inspections are imported (ofsted)");
    append(answer.files, m_tables->of(DatasetSource::Inspections));
    const InspectionQuestion asked{
        question.day.value_or(lastDayOf(question.year)),
        {},
        question.council,
        question.academiesExcluded,
        question.withPredecessors};
    if (const auto* good = std::get_if<ShareOfGoodSchools>(&from))
        answer.figure =
            computeShareOfGoodSchools(*good, schools(), inspections(), asked, question.by);
    else
        answer.figure = computeSchoolsInCategory(schools(), inspections(), asked, question.by);
    return answer;
}

std::string sourceText(const std::vector<StoredDataset>& files)
{
    constexpr std::size_t dayLength = 10;
    constexpr std::size_t digestLength = 12;
    std::string text;
    for (const StoredDataset& file : files)
        text += (text.empty() ? "" : "; ") + file.origin.fileName + " (imported " +
            file.origin.importedAt.substr(0, dayLength) + ", SHA-256 " +
            file.origin.sha256.substr(0, digestLength) + ")";
    return text;
}

} // namespace outturn::store
