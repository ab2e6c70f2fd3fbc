#pragma once

#include <report/document.h>

#include <QFont>
#include <QImage>
#include <QString>

#include <memory>
#include <variant>
#include <vector>

class QTextDocument;
class QWidget;

namespace outturn::app {

/// A drawing of a page, in light colours whatever the screen has.
struct PaperPicture
{
    QImage image;
    QString caption;
};

using PaperPart = std::variant<report::Block, PaperPicture>;

/// What a page of the window says, from its top to its bottom, for paper: its title, its
/// sentences, the counts of its tiles, what is in its fields, its tables whole, its drawings. What
/// is only there to be pressed is left out.
[[nodiscard]] std::vector<PaperPart> paperParts(QWidget& page);

/// The parts as one document in black on white, @p font throughout; pictures are no wider than
/// @p width.
[[nodiscard]] std::unique_ptr<QTextDocument>
paperDocument(const std::vector<PaperPart>& parts, const QFont& font, double width);

} // namespace outturn::app
