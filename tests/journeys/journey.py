"""Journeys through Unknot, by keyboard only, two by media keys, some by no key at all: journey.py JOURNEY APP UNKNOT

APP is the app with a quick clock for sessions, UNKNOT the program as it is installed.
"""

import pathlib
import re
import sys
import tempfile

import acting
import asking
import focusing
import guided
import looking
import noting
import reminding
import screen
from screen import ROLE, STATE, App, has, wait_for
from steps import (SESSION_SECONDS, assert_no_technique, check_day, check_journal, check_source, go_through_welcome, is_pain,
                   is_region, mark_knot, pass_questions, wait_for_entries)

def go_through_session(app):
    """Starts what is new to the person, each time that it waits, until the session is over."""
    def is_over():
        if app.find(ROLE.PUSH_BUTTON, 'Start', None, STATE.FOCUSED):
            app.press('space')
        return app.find(None, 'How is it now?')
    wait_for('the end of the session', is_over, SESSION_SECONDS)


def go_through_day(app):
    """From a sore spot to the journal: welcome, mark, rate, plan, guide, rate. Gives the place of the spot."""
    go_through_welcome(app)
    place = mark_knot(app)
    app.press('6')
    wait_for_entries(app, 'knot', 'rating')

    app.press('ctrl+Return')
    app.wait(ROLE.PUSH_BUTTON, None, 'Start', STATE.SENSITIVE)
    app.press('ctrl+space')
    app.press_on('None of These')
    go_through_session(app)
    app.wait_focus('the pain', is_pain)
    app.press('4')
    app.press('ctrl+Return')

    check_day(app)
    check_journal(app, place)
    return place


def loop(program, unknot):
    """A day with Unknot; and it is still there tomorrow."""
    app = App(program)
    place = go_through_day(app)
    app.close()

    app = App(program, app.folder)
    app.press('alt+3')
    check_journal(app, place)
    app.close()


def several(program, unknot):
    """Two knots in one session: both chosen for the plan, asked for at its end, and in the journal with their numbers."""
    app = App(program)
    go_through_welcome(app)
    first = mark_knot(app)
    app.press('6')
    wait_for_entries(app, 'knot', 'rating')
    second = mark_knot(app, 'right')
    app.press('3')
    wait_for_entries(app, 'knot', 'rating', 'knot', 'rating')

    app.press('alt+2')
    app.wait(None, first)
    app.go_to('the choice of knots', lambda node: node.get_name() == '1 of 2 Knots')
    app.press('Return')
    app.go_to('the second knot', lambda node: node.get_role() == ROLE.CHECK_BOX and node.get_name() == second)
    app.press('space')
    wait_for('the plan for both', lambda: pass_questions(app) or app.find(None, 'One Plan for 2 Knots'))
    app.press('Escape')

    app.press('ctrl+space')
    wait_for('the guide', lambda: pass_questions(app) or app.find(None, 'When you are ready'))
    go_through_session(app)
    app.wait_focus('the pain', is_pain)
    app.press('4')
    app.press('Tab')
    app.wait_focus('the pain of the second', is_pain)
    app.press('2')
    app.press('ctrl+Return')

    session = wait_for_entries(app, 'knot', 'rating', 'knot', 'rating', 'session')['session']
    assert [(one['before'], one['after']) for one in session['knots']] == [(6, 4), (3, 2)], session
    app.wait(None, None, 'Session, ')
    details = [text for text in app.texts() if 'pain 6, then 4' in text and 'pain 3, then 2' in text]
    assert details and first in details[0] and second in details[0], app.texts()
    app.wait_focus('the chart', looking.is_chart)
    app.close()


def warning(program, unknot):
    """A yes to an emergency question ends in plain words, whatever way is tried."""
    app = App(program)
    app.press_on('Begin')
    app.wait_focus('None of These', lambda node: node.get_name() == 'None of These')
    app.go_to('the question about the chest', lambda node: 'pain in your chest' in node.get_name())
    app.press('space')
    app.wait(ROLE.PUSH_BUTTON, 'Continue')
    app.go_to('Continue', lambda node: node.get_name() == 'Continue', 'shift+Tab')
    app.press('Return')
    app.press_on('Show Me the Body')

    app.wait(None, 'Get help now')
    app.wait(None, None, 'Call your local emergency number')
    assert_no_technique(app)
    leave_for_journal(app)

    app.press('alt+1')
    mark_knot(app)
    app.press('6')
    app.press('ctrl+Return')
    app.wait(None, 'Get help now')
    assert_no_technique(app)
    leave_for_journal(app)

    app.press('alt+2')
    app.wait(None, 'No exercises for now: please read what to do')
    assert_no_technique(app)
    app.press('ctrl+space')
    app.press('alt+3')
    app.wait(None, 'Knot marked')
    app.close()


def leave_for_journal(app):
    """The journal stays open; the keys that lead to techniques do nothing."""
    app.press('ctrl+space', 'ctrl+Return')
    app.go_to('the journal', lambda node: node.get_name() == 'Open the Journal')
    app.press('Return')
    app.wait(ROLE.PAGE_TAB_LIST)


def undo(program, unknot):
    """Ctrl+Z takes a mark away again, from the map and from the file."""
    app = App(program)
    go_through_welcome(app)
    place = mark_knot(app)
    wait_for_entries(app, 'knot')
    app.press('ctrl+z')
    wait_for_entries(app)
    region = app.wait(ROLE.TOGGLE_BUTTON, place)
    assert not has(region, STATE.PRESSED), screen.describe(region)
    app.close()


def opened(program, unknot):
    """A table that the app is opened with waits until the welcome is over, and the person is on the map after it; the
    Menu key opens what a mark offers."""
    folder = pathlib.Path(tempfile.mkdtemp(prefix='unknot-opened-'))
    table = folder / 'pain.csv'
    table.write_text('Date,Pain\n2026-11-20,4\n')
    app = App(unknot, words=[str(table)])
    go_through_welcome(app)
    app.wait(None, 'Import a Table')
    app.go_to('taking it in', lambda node: node.get_name().startswith('Add '))
    app.press('Return')
    wait_for_entries(app, 'rating')
    wait_for('the table to go', lambda: not app.find(None, 'Import a Table'))
    app.wait_focus('the map', is_region)

    mark_knot(app)
    app.press('6')
    wait_for_entries(app, 'rating', 'knot', 'rating')
    app.go_to('the mark', lambda node: node.get_name().startswith('Knot: '), 'shift+Tab')
    app.press('Menu')
    app.wait_focus('the menu', lambda node: node.get_role() == ROLE.MENU_ITEM)
    app.press('o')
    app.wait(None, None, 'Mark removed.')
    app.press('ctrl+z')
    app.wait(None, None, 'Knot: ')
    app.close()


def is_named(*names):
    return lambda node: node.get_name() in names


def go_on_to_muscles(app):
    """From the places to the list of muscles, past the safety questions if there are any."""
    app.go_to('Next', is_named('Next'))
    app.press('Return')
    while app.wait(None, None, None, STATE.FOCUSED) and not app.find(ROLE.HEADING, 'Where It May Come From'):
        asked = app.find(ROLE.PUSH_BUTTON, 'None of These', None, STATE.FOCUSED)
        if asked:
            app.press('Return')
            wait_for('the next question', lambda: not has(asked, STATE.FOCUSED))


def choose_source(app, place):
    """Chooses the first muscle elsewhere that may be pressed, and gives its name."""
    tried = set()
    while True:
        row = app.go_to('a muscle', lambda node: node.get_role() == ROLE.LIST_ITEM and node.get_name() not in tried
                        and node.get_name() != place)
        name = row.get_name()
        tried.add(name)
        app.press('Return')
        way = wait_for('the test', lambda: app.find(ROLE.PUSH_BUTTON, 'Press Now') or app.find(ROLE.PUSH_BUTTON, 'Others'))
        if way.get_name() == 'Press Now':
            return name
        app.go_to('the others', is_named('Others'))
        app.press('Return')
        app.wait(ROLE.HEADING, 'Where It May Come From')


def source(program, unknot):
    """It hurts here, but it may come from elsewhere: place, muscle, press test, yes; and it is kept."""
    app = App(program)
    go_through_welcome(app)
    app.go_to('the question', lambda node: node.get_name().startswith('Not Sure What Hurts'))
    app.press('Return')
    app.wait(ROLE.HEADING, 'Where Does It Hurt?')

    app.go_to('the map', is_region)
    region = app.go_to('the left side', lambda node: is_region(node) and node.get_name().endswith('left'), 'Left')
    place = region.get_name()
    app.press('Return')
    app.wait(ROLE.LIST, 'Places That Hurt')
    wait_for_entries(app)

    go_on_to_muscles(app)
    name = choose_source(app, place)
    app.go_to('the test', is_named('Press Now'))
    app.press('Return')
    app.wait(None, 'Press and hold')
    app.wait_focus('the answer', is_named('Yes'))
    app.press('Return')

    check_source(app)
    app.wait(ROLE.PUSH_BUTTON, f'Knot: {name}')

    app.press('alt+3')
    app.wait(None, 'Press test: that was the pain')
    app.wait(None, 'Knot marked')
    app.close()


def library(program, unknot):
    """Any word finds its page in the Library, a link leads on, and the keyboard leads back."""
    app = App(program)
    go_through_welcome(app)
    app.press('alt+4')
    app.wait(None, 'Base-of-skull muscles')
    app.press('ctrl+f')
    app.press('t', 'r', 'a', 'p', 'e', 'z')
    app.wait(ROLE.LIST_ITEM, 'Upper trapezius')
    app.press('Return')
    app.wait_focus('what fits best', is_named('Upper trapezius'))
    app.press('Return')
    app.wait(ROLE.HEADING, 'Where It May Be Felt')

    app.go_to('a technique', is_named('Fingers and small circles'))
    app.press('Return')
    app.wait(ROLE.HEADING, 'How Sure Is Anyone?')
    app.press('alt+Left')
    app.wait(ROLE.HEADING, 'Where It May Be Felt')
    app.press('alt+Left')
    app.wait_focus('where it was', is_named('Upper trapezius'))
    read_help(app)
    app.close()


def read_help(app):
    """A word finds its page of the help, and the page leads on to an article."""
    app.press('F1')
    app.wait_focus('the first page', is_named('First Steps'))
    app.press('ctrl+f')
    app.press('a', 'r', 'm', 'p', 'i', 't')
    wait_for('what is found', lambda: not app.find(ROLE.LIST_ITEM, 'First Steps'))
    app.press('Return')
    app.press_on('How to Press Safely')
    app.wait(ROLE.HEADING, 'Where Never')
    app.go_to('an article', is_named('Why More Pressure Is Not Better'))
    app.press('Return')
    app.wait(ROLE.HEADING, 'Where This Comes From')


def second(program, unknot):
    """Another process on the same folder may look, and says why it may do no more."""
    first = App(program)
    go_through_welcome(first)
    mark_knot(first)
    wait_for_entries(first, 'knot')

    other = App(program, first.folder, alone=True)
    other.wait(None, None, 'Unknot is open twice.')
    other.go_to('the map', is_region)
    other.press('Return')
    other.wait(None, 'The journal can’t be changed now')
    other.close()
    wait_for_entries(first, 'knot')

    first.focus_window()
    first.press('6')
    wait_for_entries(first, 'knot', 'rating')
    first.close()


def erase(program, unknot):
    """Everything goes, and the app begins anew in another window; what is the person's own stays."""
    app = App(program)
    go_through_welcome(app)
    mark_knot(app)
    wait_for_entries(app, 'knot')
    letter = app.data / 'letter.odt'
    letter.write_text('Dear')

    app.press('F10')
    app.wait(ROLE.MENU_ITEM)
    app.press('d')
    app.go_to('erasing', lambda node: node.get_name() == 'Erase Everything…')
    app.press('Return')
    app.wait_focus('Cancel', lambda node: node.get_name() == 'Cancel')
    app.go_to('the answer', lambda node: node.get_name() == 'Erase All')
    app.press('Return')

    app.wait(None, None, 'Everything was erased.')
    app.window = app.find(ROLE.FRAME)
    app.focus_window()
    assert 'letter.odt' in ' '.join(app.texts()), app.texts()
    app.press_on('Understood')
    left = {str(path.relative_to(app.data)) for path in app.data.rglob('*') if path.is_file()}
    assert left <= {'journal.lock', 'letter.odt', 'profile.json'} and 'letter.odt' in left, left
    app.wait_focus('Begin', is_named('Begin'))
    app.close()


def network(program, unknot):
    """A day with Unknot opens no socket but those of this computer, and the Library none either."""
    with tempfile.TemporaryDirectory() as folder:
        trace = pathlib.Path(folder) / 'trace'
        tracer = ('strace', '-D', '-f', '--seccomp-bpf', '-qq', '-e', 'trace=socket,socketpair', '-o', str(trace))
        app = App(program, tracer=tracer)
        go_through_day(app)
        app.press('alt+4')
        app.wait(None, 'Techniques')
        app.close()
        opened = re.findall(r'\bsocket(?:pair)?\((\w+)', trace.read_text('utf-8'))
    assert opened and set(opened) == {'AF_UNIX'}, f'sockets: {sorted(set(opened))}'


def main():
    name, program, unknot = sys.argv[1:]
    journeys = {'loop': loop, 'several': several, 'warning': warning, 'undo': undo, 'opened': opened, 'source': source,
                'library': library, 'second': second, 'erase': erase, 'network': network, **acting.JOURNEYS,
                **asking.JOURNEYS, **focusing.JOURNEYS, **guided.JOURNEYS, **looking.JOURNEYS, **noting.JOURNEYS,
                **reminding.JOURNEYS}
    screen.begin()
    journeys[name](program, unknot)


main()
