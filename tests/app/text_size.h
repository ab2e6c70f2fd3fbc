#pragma once

#include <app/look/palette.h>

#include <QApplication>
#include <QFont>

namespace outturn::app::test {

/// Text this much larger for the life of it.
class TextSize
{
public:
    explicit TextSize(double factor)
        : m_before(QApplication::font())
    {
        QApplication::setFont(scaledFont(m_before, factor));
    }

    TextSize(const TextSize&) = delete;
    TextSize& operator=(const TextSize&) = delete;

    ~TextSize() { QApplication::setFont(m_before); }

private:
    QFont m_before;
};

} // namespace outturn::app::test
