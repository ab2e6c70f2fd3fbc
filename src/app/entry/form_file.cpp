#include <app/entry/form_file.h>
#include <app/text.h>
#include <domain/error.h>

#include <QCoreApplication>
#include <QFile>
#include <QStringList>

namespace outturn::app {

namespace {

struct FormFileWords
{
    Q_DECLARE_TR_FUNCTIONS(Form)
};

} // namespace

std::string formBytes(const QString& path)
{
    constexpr qint64 most = qint64{64} * 1024 * 1024;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw Error(ErrorKind::Input, toStdString(file.errorString()), toStdString(path));
    if (file.size() > most)
        throw Error(ErrorKind::Input, "the file is larger than 64 MB", toStdString(path));
    return file.readAll().toStdString();
}

QString mistakesText(const std::vector<imports::RowRemark>& refused)
{
    constexpr qsizetype most = 10;
    QStringList lines;
    for (const imports::RowRemark& remark : refused) {
        if (lines.size() == most) {
            lines +=
                FormFileWords::tr("and %1 more").arg(static_cast<qsizetype>(refused.size()) - most);
            break;
        }
        const QString column = toQString(std::string_view(remark.column));
        const QString place = column.isEmpty()
            ? FormFileWords::tr("Row %1").arg(remark.line)
            : FormFileWords::tr("Row %1, %2").arg(remark.line).arg(column);
        lines += FormFileWords::tr("%1: %2").arg(place, asSentence(remark.message));
    }
    return lines.join(u'\n');
}

} // namespace outturn::app
