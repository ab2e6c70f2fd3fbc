#pragma once

#include <domain/reporting/front_matter.h>
#include <domain/reporting/report_template.h>

#include <QObject>

#include <map>
#include <string>

namespace Ui {
class ExportReportDialog;
}

namespace outturn::app {

/// The pages "Front matter" and "Own words" of the dialog that exports reports: what the author of
/// a paper adds to what is worked out.
class FrontMatterForm : public QObject
{
    Q_OBJECT

public:
    /// Works on the fields of @p ui, which must outlive it.
    explicit FrontMatterForm(Ui::ExportReportDialog& ui, QObject* parent = nullptr);

    void show(const FrontMatter& front);

    /// What the fields say; a part without words is not in it.
    [[nodiscard]] FrontMatter front() const;

    /// Offers the parts of @p form that an author may put words of their own before.
    void offerParts(const ReportTemplate& form);

private:
    void showWords();
    void keepWords();
    [[nodiscard]] ReportPart part() const;

    Ui::ExportReportDialog& m_ui;
    std::map<ReportPart, std::string> m_texts;
};

} // namespace outturn::app
