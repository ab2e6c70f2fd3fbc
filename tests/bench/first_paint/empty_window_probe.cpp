// The least that a Qt Widgets program can do: one empty window of the size of Outturn's.

#include "first_paint/painted.h"

#include <QApplication>

int main(int argc, char* argv[])
{
    QApplication application(argc, argv);
    outturn::bench::Painted painted([](const QWidget& widget) { return widget.isWindow(); });
    application.installEventFilter(&painted);
    QWidget window;
    window.resize(1280, 800);
    window.show();
    return QApplication::exec();
}
