"""Journeys of reminders: the app that stays without a window, and what the buttons of a notification do."""

import subprocess
import time

import screen
from screen import ROLE, App, GLib, wait_for
from steps import go_through_welcome, mark_knot, wait_for_entries

# As the portal starts it with the session.
SERVICE = ('--gapplication-service',)

# Long enough for a service that nobody holds to end by itself, which GLib lets it do after ten seconds.
SECONDS_OF_A_SERVICE = 20


def call(method, parameters):
    """What the desktop asks of the app, as for a press on a button of its notification."""
    screen.ask('org.freedesktop.Application', method, parameters)


def act(action):
    call('ActivateAction', GLib.Variant('(sava{sv})', (action, [], {})))


def show_settings(mode, path):
    return (f'[{path}]', f"reminder-mode='{mode}'", 'reminder-background=true')


def assert_stays_unseen(app):
    """Alive, and without a window."""
    time.sleep(1)
    assert app.process.poll() is None, f'the app ended with {app.process.returncode}'
    assert not screen.has_window(app.process), 'there is a window'


def start_break(app):
    assert_stays_unseen(app)
    act('start-break')


def reminder(program, unknot):
    """Started with the session it shows no window. Its notification's button leads through the questions to the right 90
    seconds. Closed, it stays; Quit ends it."""
    app = App(unknot)
    path = wait_for('the app on the bus', screen.find_app).replace('.', '/')
    go_through_welcome(app)
    mark_knot(app)
    app.press('6')
    wait_for_entries(app, 'knot', 'rating')
    app.close()

    app = App(unknot, app.folder, words=SERVICE, settings=show_settings('habit', path), wake=start_break)
    app.press_on('None of These')
    app.wait(ROLE.PUSH_BUTTON, 'Stop')
    assert not app.find(None, 'Before You Begin')

    app.press('ctrl+w')
    wait_for('the window to go', lambda: not app.find(ROLE.FRAME))
    assert_stays_unseen(app)
    call('Activate', GLib.Variant('(a{sv})', ({},)))
    app.wait(ROLE.FRAME)
    app.focus_window()
    app.press('ctrl+q')
    assert app.process.wait(timeout=screen.SECONDS) == 0, f'the app ended with {app.process.returncode}'


def unreminded(program, unknot):
    """Where nobody wants reminders, an app that is started with the session is gone again soon."""
    done = subprocess.run([unknot, *SERVICE], capture_output=True, text=True, timeout=SECONDS_OF_A_SERVICE, check=False)
    assert done.returncode == 0, done


JOURNEYS = {'reminder': reminder, 'unreminded': unreminded}
