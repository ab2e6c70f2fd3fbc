#include <app/entry/entry_text.h>
#include <app/text.h>

#include <QCoreApplication>

#include <algorithm>

namespace outturn::app {

QString& EntryText::field(EntryField field)
{
    switch (field) {
    case EntryField::Value:
        return value;
    case EntryField::Numerator:
        return numerator;
    case EntryField::Denominator:
        return denominator;
    case EntryField::Comment:
        break;
    }
    return comment;
}

const QString& EntryText::field(EntryField field) const
{
    return const_cast<EntryText*>(this)->field(field);
}

bool EntryText::hasNoFigure() const
{
    return value.isEmpty() && numerator.isEmpty() && denominator.isEmpty();
}

EntryText entryText(const Outturn& outturn, int decimals)
{
    EntryText text;
    if (const auto* value = std::get_if<Decimal>(&outturn.value))
        text.value =
            toQString(std::string_view(value->text(std::max(decimals, value->decimalsNeeded()))));
    else
        text.value = QStringLiteral("SUPP");
    if (outturn.cohort) {
        text.denominator = QString::number(outturn.cohort->denominator());
        if (outturn.cohort->numerator())
            text.numerator = QString::number(*outturn.cohort->numerator());
    }
    text.comment = toQString(std::string_view(outturn.comment));
    return text;
}

QString shortText(const EntryText& text)
{
    QString figure = text.value;
    if (!text.numerator.isEmpty() || !text.denominator.isEmpty())
        figure += QCoreApplication::translate("Entry", "%1%2 of %3")
                      .arg(
                          figure.isEmpty() ? QString() : QStringLiteral(", "),
                          text.numerator,
                          text.denominator);
    if (text.comment.isEmpty())
        return figure;
    return figure.isEmpty() ? text.comment : QStringLiteral("%1: %2").arg(figure, text.comment);
}

} // namespace outturn::app
