"""A journey after the focus: whatever goes or rests, it stays where the person was, or goes on to what is next."""

import atexit
import pathlib
import shutil
import tempfile

from noting import write_session
from screen import ROLE, STATE, App, wait_for
from steps import go_through_welcome, is_region, mark_knot


def is_button(name):
    return lambda node: node.get_role() in (ROLE.PUSH_BUTTON, ROLE.TOGGLE_BUTTON) and node.get_name() == name


def is_row(name):
    return lambda node: node.get_role() == ROLE.LIST_ITEM and node.get_name().startswith(name)


def choose_last(app):
    """The last choice of the menu of what has the focus."""
    app.press('Menu')
    app.wait_focus('the menu', lambda node: node.get_role() == ROLE.MENU_ITEM)
    app.press('Up', 'Return')


def open_data(app):
    app.press('F10')
    app.wait_focus('the menu', lambda node: node.get_role() == ROLE.MENU_ITEM)
    app.press('d')
    app.wait_focus('the data', is_row('Everything as a File'))


def see_dialogs(app):
    """A dialog gives the focus back to what it was opened by, also where that rests meanwhile."""
    app.go_to('noting pain', is_button('Note Pain'))
    for way in (['ctrl+d'], ['ctrl+comma'], ['F1'], ['ctrl+question'], ['Return'], ['Return', '5']):
        app.press(*way)
        wait_for('the dialog', lambda: app.find(ROLE.DIALOG, None, None, STATE.SHOWING) and not
                 is_button('Note Pain')(app.focused()))
        app.press('Escape')
        app.wait_focus('noting pain', is_button('Note Pain'))

    open_data(app)
    app.go_to('erasing', lambda node: node.get_name() == 'Erase Everything…')
    app.press('Return')
    app.wait_focus('Cancel', is_button('Cancel'))
    app.press('Escape')
    app.wait_focus('erasing', lambda node: node.get_name() == 'Erase Everything…')
    app.press('Escape')
    app.wait_focus('the menu button', is_button('Main Menu'))

    app.go_to('the report', is_button('Report for a Visit'), 'shift+Tab')
    app.press('Return')
    app.wait_focus('the page', lambda node: node.get_name().startswith('Preview of the page'))
    app.press('Escape')
    app.wait_focus('the report', is_button('Report for a Visit'))


def take_entries_away(app):
    """The next entry has the focus then; it stays there when the entry comes back, by keys as by the words' button."""
    app.go_to('the session', is_row('Session, '))
    choose_last(app)
    after = app.wait_focus('the next entry', is_row('Pain now 6 of 10'))
    app.press('ctrl+z')
    app.wait(ROLE.LIST_ITEM, None, 'Session, ')
    app.wait_focus('the same entry', is_row(after.get_name()))

    app.go_to('the session', is_row('Session, '), 'Up')
    choose_last(app)
    app.wait_focus('the next entry', is_row('Pain now 6 of 10'))
    app.go_to('the words', lambda node: is_button('Undo')(node) and node.get_parent().get_role() != ROLE.PANEL)
    app.press('Return')
    app.wait(ROLE.LIST_ITEM, None, 'Session, ')
    app.wait_focus('an entry', lambda node: node.get_role() == ROLE.LIST_ITEM)


def undo_last(app):
    """A button that has nothing left to do gives the focus back."""
    app.go_to('noting pain', is_button('Note Pain'))
    app.press('Return')
    app.wait(ROLE.DIALOG)
    app.press('5', 'Escape')
    app.wait_focus('noting pain', is_button('Note Pain'))
    app.go_to('undo', is_button('Undo'), 'shift+Tab')
    app.press('Return')
    app.wait_focus('noting pain', is_button('Note Pain'))


def take_mark_away(app):
    """The muscle under a mark has the focus then."""
    app.press('alt+1')
    place = mark_knot(app, 'right')
    app.press('6')
    app.go_to('the mark', lambda node: node.get_name() == f'Knot: {place}', 'shift+Tab')
    app.press('Delete')
    app.wait_focus('the muscle', lambda node: is_region(node) and node.get_name() == place)
    app.press('ctrl+z')
    app.wait(None, f'Knot: {place}')
    app.wait_focus('the muscle', lambda node: is_region(node) and node.get_name() == place)


def focus(program, unknot):
    """Dialogs, entries, marks and undoing."""
    folder = pathlib.Path(tempfile.mkdtemp(prefix='unknot-journey-'))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    write_session(folder)
    app = App(program, folder)
    go_through_welcome(app)
    app.press('alt+3')
    app.wait(ROLE.LIST_ITEM, None, 'Session, ')
    see_dialogs(app)
    take_entries_away(app)
    undo_last(app)
    take_mark_away(app)
    app.close()


JOURNEYS = {'focus': focus}
