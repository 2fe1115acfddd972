"""A journey of looking back, by keys alone: chart, table, then and now, and the page for a visit."""

import atexit
import pathlib
import shutil
import subprocess
import tempfile

from screen import ROLE, STATE, App, wait_for
from steps import go_through_welcome, make_entry, make_old_knot, write_entries


def make_weeks():
    """A folder with the journal of a knot whose pain eases over four weeks."""
    folder = pathlib.Path(tempfile.mkdtemp(prefix='unknot-journey-'))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    knot = make_old_knot(27)
    ratings = [make_entry('rating', days, knot=knot['uuid'], pain=7 if days > 10 else 4, frame='now')
               for days in range(27, 0, -1)]
    write_entries(folder, knot, *ratings)
    return folder


def is_chart(node):
    return node.get_role() == ROLE.IMAGE and node.get_name().startswith('Pain right now')


def read_days(app):
    """From day to day in the chart: each is said when it is reached."""
    app.go_to('the chart', is_chart)
    app.press('End')
    last = wait_for('the last day', lambda: app.focused().get_description())
    assert '4' in last, last
    app.press('Home')
    first = wait_for('the first day', lambda: (lambda said: said != last and said)(app.focused().get_description()))
    assert '7' in first, first
    app.go_to('the table', lambda node: node.get_name() == 'Show as Table')
    app.press('space')
    app.wait(None, 'What Happened')
    app.press('space')


def is_day(node):
    return node.get_role() == ROLE.TABLE_CELL


def walk_calendar(app):
    """The days are one stop: arrows lead from one to the next, and Tab out of them."""
    today = app.go_to('the calendar', is_day).get_name()
    app.press('Left')
    app.wait_focus('the day before', lambda node: is_day(node) and node.get_name() != today)
    app.press('shift+Tab')
    app.wait_focus('what is before the calendar', lambda node: not is_day(node))


def compare_weeks(app):
    """Then and now on the body: the weeks by the keys of the slider, and what differs in words."""
    app.go_to('then and now', lambda node: node.get_name() == 'Then and Now on the Body',
              'shift+Tab')
    app.press('Return')
    app.wait(ROLE.SLIDER, 'Week')
    slider = app.go_to('the weeks', lambda node: node.get_role() == ROLE.SLIDER and node.get_name() == 'Week')
    week = slider.get_value_iface().get_current_value()
    app.press('Left')
    wait_for('the week before', lambda: slider.get_value_iface().get_current_value() == week - 1)
    app.go_to('what to look at', lambda node: node.get_name() == 'Weeks', 'shift+Tab')
    app.press('Right', 'space')
    app.wait(None, 'Difference', None, STATE.CHECKED)
    app.wait(None, None, 'Better: ')


def open_report(app):
    """The page for a visit is built, can be saved, and Escape leads back."""
    app.press('alt+3')
    app.go_to('the report', lambda node: node.get_name() == 'Report for a Visit' and node.get_role() == ROLE.PUSH_BUTTON,
              'shift+Tab')
    app.press('Return')
    app.wait(ROLE.PUSH_BUTTON, 'Save as PDF…', None, STATE.SENSITIVE)
    app.wait(ROLE.IMAGE, 'Preview of the page')
    app.press('Escape')
    wait_for('the journal', lambda: app.find(ROLE.IMAGE, None, 'Pain right now'))


def back(program, unknot):
    """Looks back at four weeks, and takes them along as a table."""
    folder = make_weeks()
    app = App(program, folder)
    go_through_welcome(app)
    app.press('alt+3')
    wait_for('the chart', lambda: app.find(ROLE.IMAGE, None, 'Pain right now'))
    read_days(app)
    walk_calendar(app)
    compare_weeks(app)
    open_report(app)
    table = folder / 'weeks.csv'
    subprocess.run([unknot, '--export', table], env=app.environment, check=True)
    assert table.read_text('utf-8').count('\n') > 20, table.read_text('utf-8')
    app.close()


JOURNEYS = {'back': back}
