#!/usr/bin/python3
"""Walks the window of the real application as a screen reader does: over AT-SPI, from outside.

usage: at_spi_walk.py OUTTURN

Needs a display and a session bus of its own (tests/app/CMakeLists.txt starts both). Says what it
saw, and fails with the place of whatever has no name, no header or no value.
"""
import os
import subprocess
import sys
import tempfile
import time

import pyatspi

PATIENCE = 30  # seconds for the window to come up
STEPS = 0.2
BUTTONS = {pyatspi.ROLE_PUSH_BUTTON, pyatspi.ROLE_TOGGLE_BUTTON}
CONTROLS = {
    pyatspi.ROLE_PUSH_BUTTON,
    pyatspi.ROLE_TOGGLE_BUTTON,
    pyatspi.ROLE_CHECK_BOX,
    pyatspi.ROLE_COMBO_BOX,
    pyatspi.ROLE_ENTRY,
    pyatspi.ROLE_TABLE,
    pyatspi.ROLE_TREE_TABLE,
    pyatspi.ROLE_LIST,
    pyatspi.ROLE_MENU_ITEM,
    pyatspi.ROLE_SPIN_BUTTON,
}
MENUS = {pyatspi.ROLE_MENU_BAR, pyatspi.ROLE_MENU, pyatspi.ROLE_POPUP_MENU, pyatspi.ROLE_MENU_ITEM}
TABLES = {pyatspi.ROLE_TABLE, pyatspi.ROLE_TREE_TABLE, pyatspi.ROLE_TREE}
PAGES = ["Dashboard", "Enter outturns", "Actions and milestones", "Edit the plan"]


def wait_for(find, what):
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        found = find()
        if found:
            return found
        time.sleep(STEPS)
    raise SystemExit(f"{what} did not come up within {PATIENCE} seconds")


def children(node):
    for i in range(node.childCount):
        child = node.getChildAtIndex(i)
        if child is not None:
            yield child


def states(node):
    return node.getState()


def is_showing(node):
    return states(node).contains(pyatspi.STATE_SHOWING)


def walk(node, inside=()):
    """Everything in sight below node, with what it stands in. Cells are looked at by table."""
    for child in children(node):
        yield child, inside
        if child.getRole() not in TABLES and is_showing(child):
            yield from walk(child, (*inside, child.name or child.getRoleName()))


def application():
    for app in children(pyatspi.Registry.getDesktop(0)):
        if app.name.lower() == "outturn" and app.childCount > 0:
            return app
    return None


class Walk:
    def __init__(self, window):
        self.window = window
        self.faults = []
        self.controls = 0
        self.tables = 0
        self.cells = 0

    def fault(self, page, inside, text):
        self.faults.append(f"{page}: {' > '.join(inside)}: {text}")

    def page(self, page):
        for node, inside in walk(self.window):
            role = node.getRole()
            is_control = role in CONTROLS and is_showing(node)
            if is_control and states(node).contains(pyatspi.STATE_FOCUSABLE):
                self.controls += 1
                if not node.name:
                    self.fault(page, inside, f"a {node.getRoleName()} without a name")
            if role in TABLES and is_showing(node):
                self.table(page, inside, node)

    def table(self, page, inside, node):
        self.tables += 1
        table = node.queryTable()
        if table.nColumns == 0:
            return
        for column in range(table.nColumns):
            if not table.getColumnDescription(column):
                self.fault(page, inside, f"column {column + 1} of {node.name} has no heading")
        for row in range(min(table.nRows, 12)):
            texts = [self.text(table, row, column) for column in range(table.nColumns)]
            self.cells += sum(1 for text in texts if text)
            if not any(texts):
                self.fault(page, inside, f"row {row + 1} of {node.name} says nothing")

    @staticmethod
    def text(table, row, column):
        cell = table.getAccessibleAt(row, column)
        return cell.name if cell is not None else ""


def menu_item(node, name):
    """The item of that name in a menu below node, open or not."""
    for child in children(node):
        if child.getRole() == pyatspi.ROLE_MENU_ITEM and child.name == name:
            return child
        if child.getRole() in MENUS:
            found = menu_item(child, name)
            if found is not None:
                return found
    return None


def go_to(window, page):
    item = wait_for(lambda: menu_item(window, page), f"a command called {page}")
    item.queryAction().doAction(0)
    time.sleep(1)


def press_every_page(window, faults):
    """Goes to each page by the button that a screen reader finds, and back to the first."""
    buttons = [
        node
        for node, inside in walk(window)
        if inside and inside[-1] == "Pages" and node.getRole() in BUTTONS
    ]
    for button in [*buttons, *buttons[:1]]:
        action = button.queryAction()
        names = [action.getName(i) for i in range(action.nActions)]
        if "Press" not in names:
            faults.append(f"Pages: {button.name} cannot be pressed, only {', '.join(names)}")
            continue
        action.doAction(names.index("Press"))
        wait_for(
            lambda: states(button).contains(pyatspi.STATE_CHECKED), f"the page of {button.name}"
        )
    return len(buttons)


def main(program):
    with tempfile.TemporaryDirectory() as home:
        environment = dict(
            os.environ,
            HOME=home,
            XDG_DATA_HOME=home,
            XDG_CONFIG_HOME=home,
            QT_QPA_PLATFORM="xcb",
            QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1",
        )
        running = subprocess.Popen([program, "--sample", "kent-2013-16"], env=environment)
        try:
            app = wait_for(application, "the application")
            window = wait_for(
                lambda: next((w for w in children(app) if "Outturn" in w.name), None), "the window"
            )
            seen = Walk(window)
            for page in PAGES:
                go_to(window, page)
                seen.page(page)
            pressed = press_every_page(window, seen.faults)
        finally:
            running.terminate()
            running.wait(10)
    print(f"{seen.controls} controls, {seen.tables} tables, {seen.cells} cells heard, {pressed} buttons pressed")
    for fault in sorted(set(seen.faults)):
        print(fault)
    if seen.faults or seen.controls < 50 or seen.tables < 4 or seen.cells < 200 or pressed < 8:
        raise SystemExit(1)


if __name__ == "__main__":
    main(sys.argv[1])
