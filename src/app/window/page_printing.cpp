#include <app/paper/print_page.h>
#include <app/plan/open_plan.h>
#include <app/text.h>
#include <app/window/page_printing.h>

#include <QApplication>
#include <QCoreApplication>
#include <QPrintDialog>
#include <QPrintPreviewDialog>
#include <QPrinter>

namespace outturn::app {

namespace {

struct PagePrintingWords
{
    Q_DECLARE_TR_FUNCTIONS(PagePrinting)
};

/// What the dialogs begin with: most pages are wide tables.
void prepare(QPrinter& printer, const OpenPlan& plan)
{
    constexpr double margin = 15;
    printer.setPageOrientation(QPageLayout::Landscape);
    printer.setPageMargins({margin, margin, margin, margin}, QPageLayout::Millimeter);
    printer.setDocName(toQString(std::string_view(plan.record().plan.identity.title)));
}

} // namespace

int printPage(QWidget& page, const OpenPlan& plan, QPagedPaintDevice& paper)
{
    const PlanIdentity& identity = plan.record().plan.identity;
    const PaperEdges edges{
        .title = toQString(std::string_view(identity.title)),
        .place = toQString(std::string_view(identity.council)),
        .date = PagePrintingWords::tr("Printed on %1, academic year %2")
                    .arg(
                        toQString(std::string_view(plan.session().today.label())),
                        toQString(std::string_view(plan.year().label())))};
    return printParts(paperParts(page), edges, QApplication::font(), paper);
}

void askAndPrint(QWidget& page, const OpenPlan& plan, QWidget& window)
{
    QPrinter printer(QPrinter::HighResolution);
    prepare(printer, plan);
    QPrintDialog dialog(&printer, &window);
    if (dialog.exec() == QDialog::Accepted)
        printPage(page, plan, printer);
}

void previewPrint(QWidget& page, const OpenPlan& plan, QWidget& window)
{
    QPrinter printer(QPrinter::HighResolution);
    prepare(printer, plan);
    QPrintPreviewDialog dialog(&printer, &window);
    dialog.setWindowTitle(PagePrintingWords::tr("Print preview"));
    QObject::connect(&dialog, &QPrintPreviewDialog::paintRequested, &dialog, [&](QPrinter* paper) {
        printPage(page, plan, *paper);
    });
    constexpr double ofTheWindow = 0.9;
    dialog.resize(window.size() * ofTheWindow);
    dialog.exec();
}

} // namespace outturn::app
