"""Journeys that begin outside of the window: on the command line, in the desktop's menu, and in its search."""

import os
import pathlib
import re
import subprocess

import screen
from screen import ROLE, App, GLib
from steps import go_through_welcome, is_region, mark_knot, wait_for_entries

SEARCH = 'org.gnome.Shell.SearchProvider2'
SERVICE = ('--gapplication-service',)


def run(command, environment=None):
    """Runs a command to its end; without a display, unless there is one in its environment."""
    if environment is None:
        environment = {name: value for name, value in os.environ.items() if name != 'DISPLAY'}
    return subprocess.run(command, env=environment, capture_output=True, text=True, timeout=screen.SECONDS)


def check_help(unknot):
    """The help has all options, and the manual page describes each."""
    told = run([unknot, '--help'])
    assert told.returncode == 0 and not told.stderr, told
    manual = (pathlib.Path(__file__).parents[2] / 'data' / 'unknot.1').read_text('utf-8').replace('\\-', '-')
    for option in ('--start=', '--export=', '--format=', '--force'):
        assert option in told.stdout, told.stdout
    for option in set(re.findall(r'--[a-z]+\b(?!-)', told.stdout)):
        assert option in manual, option


def command_line(program, unknot):
    """Options that need no window do without one; the others are for the Unknot that runs."""
    for words, status, said in (
            (['--version'], 0, 'unknot '),
            (['--nonsense'], 1, 'Unknown option --nonsense'),
            (['--start', 'nonsense'], 1, 'There is no technique “nonsense”.'),
            (['--export', '-', '--format', 'pdf'], 1, '--format can be json, csv or fhir.')):
        done = run([unknot, *words])
        lines = (done.stdout + done.stderr).splitlines()
        assert done.returncode == status and len(lines) == 1 and lines[0].startswith(said), (words, done)

    check_help(unknot)

    app = App(program)
    go_through_welcome(app)
    go_to_app(app, program)
    export(app, unknot)
    app.close()


def go_to_app(app, program):
    """A second start shows the first one's window, and what it was asked for; so does the desktop."""
    done = run([program, '--start', 'foam roller'], app.environment)
    assert done.returncode == 0, done
    app.wait(None, 'Mark a knot on the body first.')
    app.wait(ROLE.HEADING, 'Foam roller for the upper back')
    assert run([program], app.environment).returncode == 0
    assert app.process.poll() is None

    app.activate('rate-pain')
    app.wait(ROLE.DIALOG, 'Rate Pain')
    app.press('Escape')
    app.activate('show-page', 'body')
    app.go_to('the map', is_region)


def export(app, unknot):
    """While Unknot runs everything goes into files that only the person may read, or to the output."""
    mark_knot(app)
    wait_for_entries(app, 'knot')
    environment = {name: value for name, value in app.environment.items() if name != 'DISPLAY'}
    for name, text in (('all.json', 'unknot-export'), ('all.csv', 'your left'), ('all.fhir.json', 'Bundle')):
        path = app.folder / name
        done = run([unknot, '--export', path], environment)
        assert (done.returncode, done.stdout, done.stderr) == (0, '', ''), done
        assert text in path.read_text() and path.stat().st_mode & 0o777 == 0o600, name
        assert run([unknot, '--export', path], environment).returncode == 1
        assert run([unknot, '--export', path, '--force'], environment).returncode == 0
    assert 'unknot-export' in run([unknot, '--export', '-'], environment).stdout


def look_for(*terms):
    return screen.ask(SEARCH, 'GetInitialResultSet', GLib.Variant('(as)', (terms,)))[0]


def choose(target):
    screen.ask(SEARCH, 'ActivateResult', GLib.Variant('(sasu)', (target, [], 0)))


def search(program, unknot):
    """The desktop starts the program to search, gets names without a window or a journal, and opens what was chosen."""
    def find(app):
        assert look_for('rhomb') == ['muscle/rhomboids']
        metas = screen.ask(SEARCH, 'GetResultMetas', GLib.Variant('(as)', (['muscle/rhomboids'],)))[0]
        assert metas[0]['name'] and metas[0]['description'], metas
        assert not app.data.exists() and not screen.has_window(app.process), 'a search leaves no trace'
        choose('muscle/rhomboids')

    app = App(program, words=SERVICE, wake=find)
    go_through_welcome(app)
    choose('muscle/rhomboids')
    app.wait_focus('the search on the body', lambda node: node.get_role() == ROLE.ENTRY)
    screen.ask(SEARCH, 'LaunchSearch', GLib.Variant('(asu)', (['foam'], 0)))
    app.wait(None, 'Foam roller for the upper back')
    app.close()


def unchosen(program, unknot):
    """Where nothing is chosen the program ends by itself."""
    process = subprocess.Popen([unknot, *SERVICE])
    assert look_for('rhomb')
    assert process.wait(timeout=screen.SECONDS) == 0, process.returncode


JOURNEYS = {'command-line': command_line, 'search': search, 'unchosen': unchosen}
