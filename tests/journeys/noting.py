"""Journeys of noting: how little it takes on a bad day, and that nobody is asked who does not want to be."""

import atexit
import pathlib
import shutil
import tempfile

from screen import ROLE, App, wait_for
from steps import (go_through_welcome, is_pain, make_entry, make_old_knot, mark_knot, read_entries, wait_for_entries,
                   write_entries)

# From the start of the app to a number that is saved.
MOST_ACTIVATIONS = 3

# The pages that may ask, and what shows that they are there.
PAGES = {'alt+2': 'Good to Know', 'alt+3': 'Show as Table'}


class Counted:
    """Counts what a finger would have to tap; going from one thing to the next is none."""

    def __init__(self, app):
        self.app = app
        self.n = 0

    def press(self, *keys):
        self.n += 1
        self.app.press(*keys)

    def choose(self, name):
        self.app.go_to(name, lambda node: node.get_name() == name and node.get_role() == ROLE.PUSH_BUTTON)
        self.press('Return')


def rate(app, button, number, n_before):
    """Rates by a button of the journal; gives the new rating."""
    counted = Counted(app)
    counted.press('alt+3')
    app.wait(ROLE.PUSH_BUTTON, button)
    counted.choose(button)
    app.wait_focus('the pain', is_pain)
    counted.press(str(number))

    def read_ratings():
        return [entry for entry in read_entries(app) if entry['type'] == 'rating']

    wait_for('the number in the files', lambda: len(read_ratings()) == n_before + 1)
    assert counted.n <= MOST_ACTIVATIONS, counted.n
    rating = max(read_ratings(), key=lambda entry: entry['time'])
    assert rating['pain'] == number, rating
    app.press('Escape')
    app.wait(None, 'Pain noted')
    wait_for('the dialog to go', lambda: not app.find(ROLE.DIALOG))
    return rating


def log(program, unknot):
    """A number is saved with three activations, for a knot as for the whole body."""
    app = App(program)
    go_through_welcome(app)
    mark_knot(app)
    app.press('6')
    knot = wait_for_entries(app, 'knot', 'rating')['knot']
    app.close()

    app = App(program, app.folder)
    assert rate(app, 'Rate Now', 5, 1)['knot'] == knot['uuid']
    app.close()

    app = App(program, app.folder)
    assert 'knot' not in rate(app, 'Note Pain', 4, 2)
    app.close()


def write_session(folder):
    """A journal with a session of yesterday, about which there is something to ask today."""
    knot = make_old_knot(3)
    part = {'knot': knot['uuid'], 'muscle': knot['muscle'], 'side': knot['side'], 'before': 6, 'after': 4}
    write_entries(folder, knot, make_entry('rating', 2, knot=knot['uuid'], pain=6, frame='now'),
                  make_entry('session', 1, knots=[part], items=[{'technique': 'self-hug', 'seconds': 120}]))


def is_asked(app):
    return app.find(ROLE.PUSH_BUTTON, 'Not Today')


def turn_questions(app):
    """Turns the switch in the preferences."""
    app.press('ctrl+comma')
    app.wait_focus('the first page', lambda node: node.get_role() == ROLE.PAGE_TAB)
    app.go_to('the page about the journal', lambda node: node.get_name() == 'Journal', 'Right')
    app.press('space')
    app.wait(None, 'Ask Now and Then')
    app.go_to('the switch', lambda node: node.get_name() == 'Ask Now and Then')
    app.press('space')
    app.press('Escape')
    wait_for('the preferences to go', lambda: not app.find(ROLE.DIALOG))


def unasked(program, unknot):
    """The day after a session two pages ask; with the switch off neither does, and on again both do."""
    folder = pathlib.Path(tempfile.mkdtemp(prefix='unknot-journey-'))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    write_session(folder)
    app = App(program, folder)
    go_through_welcome(app)
    for asks in (True, False, True):
        for page, seen in PAGES.items():
            app.press(page)
            app.wait(None, seen)
            if asks:
                wait_for('the question', lambda: is_asked(app))
            assert asks or not is_asked(app)
        turn_questions(app)
    app.close()


JOURNEYS = {'log': log, 'unasked': unasked}
