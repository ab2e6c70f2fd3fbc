#include <app/look/flow_layout.h>

#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <catch2/catch.hpp>

#include <vector>

using namespace outturn::app;

namespace {

/// A widget of one size, with a row in it that flows.
struct Row
{
    QWidget window;
    std::vector<QPushButton*> buttons;
    QHBoxLayout* row = nullptr; ///< until flow()

    explicit Row(int count)
        : row(new QHBoxLayout(&window))
    {
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(10);
        for (int i = 0; i < count; ++i) {
            buttons.push_back(new QPushButton(&window));
            buttons.back()->setFixedSize(100, 30);
            row->addWidget(buttons.back());
        }
    }

    void flow(int width)
    {
        if (row != nullptr)
            FlowLayout::inPlaceOf(*row);
        row = nullptr;
        window.resize(width, 300);
        window.show();
        window.layout()->activate();
        QApplication::processEvents();
    }
};

} // namespace

TEST_CASE("A row that flows goes on in a next line where the width ends")
{
    Row row(4);
    row.flow(330);
    CHECK(row.buttons[2]->pos() == QPoint(220, 0));
    CHECK(row.buttons[3]->pos() == QPoint(0, 40));
    CHECK(row.window.layout()->heightForWidth(330) == 70);
    CHECK(row.window.layout()->heightForWidth(430) == 30);
    CHECK(row.window.layout()->heightForWidth(90) == 150);
    row.flow(430);
    CHECK(row.buttons[3]->pos() == QPoint(330, 0));
}

TEST_CASE("What is hidden takes no room in a row that flows, nor a gap")
{
    Row row(3);
    row.buttons[1]->hide();
    row.flow(210);
    CHECK(row.buttons[2]->pos() == QPoint(110, 0));

    Row first(3);
    first.buttons[0]->hide();
    first.flow(210);
    CHECK(first.buttons[1]->pos() == QPoint(0, 0));
    CHECK(first.buttons[2]->pos() == QPoint(110, 0));
    CHECK(first.window.layout()->heightForWidth(210) == 30);
    for (QPushButton* button : row.buttons)
        button->hide();
    CHECK(row.window.layout()->heightForWidth(210) == 0);
}

TEST_CASE("The rest of a line goes to what stretches in it, and to a spacer")
{
    Row row(2);
    row.row->insertStretch(1);
    auto* field = new QLineEdit(&row.window);
    row.flow(400);
    CHECK(row.buttons[1]->pos() == QPoint(300, 0));

    Row bounded(1);
    bounded.row->insertStretch(0);
    auto* bar = new QLineEdit(&bounded.window);
    bar->setMaximumWidth(160);
    bounded.row->addWidget(bar);
    bounded.flow(600);
    CHECK(bar->width() == 160);
    CHECK(bar->x() == 440); // what the bar cannot take goes to the space before

    Row other(1);
    other.row->addWidget(field, 1);
    other.flow(500);
    CHECK(field->width() == 390);
    other.flow(110); // the field on a line of its own
    CHECK(field->x() == 0);
    CHECK(field->width() == 110);
}

TEST_CASE("A label stays in the line of its field")
{
    Row row(2);
    auto* label = new QLabel(QStringLiteral("&Name"), &row.window);
    auto* field = new QPushButton(&row.window);
    field->setFixedSize(100, 30);
    label->setFixedWidth(60);
    label->setBuddy(field);
    row.row->addWidget(label);
    row.row->addWidget(field);
    row.flow(300); // there is room for the label behind the buttons, not for its field
    CHECK(label->pos().x() == 0);
    CHECK(label->y() > row.buttons[1]->y());
    CHECK(field->pos().x() == 70);
    CHECK(row.window.layout()->minimumSize().width() >= 170);
}

TEST_CASE("A row takes the place of the one in a column, with its stretches")
{
    QWidget window;
    auto* column = new QVBoxLayout(&window);
    auto* row = new QHBoxLayout;
    auto* first = new QPushButton(QStringLiteral("First"), &window);
    auto* second = new QPushButton(QStringLiteral("Second"), &window);
    first->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    second->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    row->addWidget(first, 3);
    row->addWidget(second, 1);
    column->addWidget(new QLabel(QStringLiteral("Above"), &window));
    column->addLayout(row);
    column->addWidget(new QLabel(QStringLiteral("Below"), &window));
    FlowLayout& flow = FlowLayout::inPlaceOf(*row);
    REQUIRE(column->count() == 3);
    CHECK(column->itemAt(1)->layout() == &flow);
    CHECK(flow.count() == 2);
    CHECK(flow.itemAt(1)->widget() == second);
    window.resize(900, 300);
    window.show();
    QApplication::processEvents();
    CHECK(first->width() > 2 * second->width());
    CHECK(first->parentWidget() == &window);
    delete second; // a widget that goes takes its place with it
    CHECK(flow.count() == 1);
}
