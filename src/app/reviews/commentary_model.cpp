#include <app/look/roles.h>
#include <app/reviews/commentary_model.h>
#include <app/text.h>

#include <algorithm>
#include <utility>

namespace outturn::app {

namespace {

QString textIn(const ReviewedSubject& subject, int column)
{
    const CommentaryRequest& request = subject.request;
    switch (column) {
    case CommentaryModel::SubjectColumn:
        return subjectTitle(request);
    case CommentaryModel::StatusColumn:
        return request.status ? toQString(ragWord(*request.status)) : CommentaryModel::tr("Late");
    case CommentaryModel::AccountableColumn:
        return request.accountable.empty() ? CommentaryModel::tr("Nobody is named")
                                           : toQString(std::string_view(request.accountable));
    case CommentaryModel::AnswerColumn:
        return answerText(subject.commentary);
    default:
        return {};
    }
}

/// A part that is missing, in the screen's language.
QString partName(const std::string& part)
{
    if (part == "what happened")
        return CommentaryModel::tr("what happened");
    if (part == "why")
        return CommentaryModel::tr("why");
    if (part == "what is being done")
        return CommentaryModel::tr("what is being done");
    return CommentaryModel::tr("by when");
}

} // namespace

void CommentaryModel::show(std::vector<ReviewedSubject> subjects)
{
    beginResetModel();
    m_subjects = std::move(subjects);
    endResetModel();
}

const ReviewedSubject* CommentaryModel::subject(int row) const
{
    return row >= 0 && row < rowCount() ? &m_subjects[static_cast<std::size_t>(row)] : nullptr;
}

int CommentaryModel::rowOf(const CommentarySubject& subject) const
{
    const auto found = std::ranges::find_if(
        m_subjects, [&](const ReviewedSubject& each) { return each.request.subject == subject; });
    return found == m_subjects.end() ? -1 : static_cast<int>(found - m_subjects.begin());
}

int CommentaryModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_subjects.size());
}

int CommentaryModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CommentaryModel::data(const QModelIndex& index, int role) const
{
    const ReviewedSubject* found = subject(index.row());
    if (found == nullptr)
        return {};
    const auto status = found->request.status;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return textIn(*found, index.column());
    case Qt::ToolTipRole:
        return plainToolTip(
            index.column() == StatusColumn ? toQString(std::string_view(found->request.reason))
                                           : textIn(*found, index.column()));
    case RagRole:
        return index.column() == StatusColumn && status ? QVariant(static_cast<int>(*status))
                                                        : QVariant();
    default:
        return {};
    }
}

QVariant CommentaryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case SubjectColumn:
        return tr("About");
    case StatusColumn:
        return tr("RAG");
    case AccountableColumn:
        return tr("Accountable");
    case AnswerColumn:
        return tr("Answer");
    default:
        return {};
    }
}

QString answerText(const Commentary& commentary)
{
    if (isEmpty(commentary))
        return CommentaryModel::tr("Not answered");
    QStringList missing;
    for (const std::string& part : missingParts(commentary))
        missing += partName(part);
    return missing.isEmpty()
        ? CommentaryModel::tr("Answered")
        : CommentaryModel::tr("Missing: %1").arg(missing.join(QStringLiteral(", ")));
}

QString subjectTitle(const CommentaryRequest& request)
{
    const QString name = toQString(std::string_view(request.name));
    const QString code = toQString(std::string_view(subjectCode(request.subject)));
    return std::holds_alternative<IndicatorCode>(request.subject)
        ? CommentaryModel::tr("%1 (%2)").arg(name, code)
        : CommentaryModel::tr("Action %1: %2").arg(code, name);
}

} // namespace outturn::app
