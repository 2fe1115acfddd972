"""What several journeys do: the welcome, a mark on the map, and what is in the journal's files."""

import datetime
import json
import stat
import uuid

import screen
from screen import ROLE, STATE, has, wait_for

# So much time as a guided session may take, with a clock that a second passes on at every frame.
SESSION_SECONDS = 150


def is_region(node):
    return node.get_role() == ROLE.TOGGLE_BUTTON and node.get_name().endswith((', your left', ', your right'))


def is_on_map(node):
    return is_region(node) or node.get_name().startswith('Knot: ')


def is_pain(node):
    return node.get_role() == ROLE.RADIO_BUTTON


def go_through_welcome(app):
    app.press_on('Begin')
    app.press_on('None of These')
    app.press_on('Show Me the Body')


def mark_knot(app, side='left', muscle=''):
    """Goes to the map, over it and marks a muscle of one side; gives the name of its region."""
    app.go_to('the map', is_on_map)
    region = app.go_to(f'the {side} side', lambda node: is_region(node) and node.get_name().endswith(side)
                       and node.get_name().startswith(muscle), side.capitalize())
    assert has(region, STATE.SENSITIVE, STATE.FOCUSABLE) and not has(region, STATE.PRESSED), screen.describe(region)
    app.press('Return')
    app.wait_focus('the pain', is_pain)
    marked = app.wait(ROLE.TOGGLE_BUTTON, region.get_name(), None, STATE.PRESSED)
    return marked.get_name()


def make_entry(kind, days_ago, **members):
    """An entry as the journal's files have it."""
    time = datetime.datetime.now(datetime.timezone.utc) - datetime.timedelta(days=days_ago)
    text = time.isoformat(timespec='milliseconds')
    return {'uuid': str(uuid.uuid4()), 'type': kind, 'time': text, 'modified': text, 'revision': 1, **members}


def make_old_knot(days_ago):
    """A knot that is old enough to be pressed."""
    return make_entry('knot', days_ago, event='found', muscle='trapezius-upper', side='left', view='back', x=274.0,
                      y=296.0, days=120)


def write_entries(folder, *entries):
    """Writes the files of a journal, for an app that has not started yet."""
    journal = folder / 'data' / 'unknot' / 'journal'
    journal.mkdir(parents=True, mode=0o700)
    for month in {entry['time'][:7] for entry in entries}:
        text = json.dumps({'format': 'unknot-journal', 'version': 1, 'month': month,
                           'entries': [entry for entry in entries if entry['time'].startswith(month)]})
        (journal / f'{month}.json').write_text(text)


def read_entries(app):
    """All entries of the journal's files, which nobody else may read."""
    folder = app.data / 'journal'
    entries = []
    for file in sorted(folder.glob('????-??.json')):
        assert stat.S_IMODE(file.stat().st_mode) == 0o600, f'{file} can be read by others'
        assert stat.S_IMODE(folder.stat().st_mode) == 0o700, f'{folder} can be read by others'
        entries += json.loads(file.read_text())['entries']
    return entries


def wait_for_entries(app, *types):
    """Waits until the files have entries of just these types, beside the answers to safety questions."""
    def read_others():
        return [entry for entry in read_entries(app) if entry['type'] != 'check']

    wait_for(f'the entries {types} in the files',
             lambda: sorted(entry['type'] for entry in read_others()) == sorted(types))
    return {entry['type']: entry for entry in read_others()}


def pass_questions(app):
    """Answers the safety question that is shown with no, if there is one."""
    if app.find(ROLE.PUSH_BUTTON, 'None of These', None, STATE.FOCUSED):
        app.press('Return')


def check_day(app):
    """The files have the knot of the left side, its rating and the session, with both numbers."""
    entries = wait_for_entries(app, 'knot', 'rating', 'session')
    knot, session = entries['knot'], entries['session']
    assert (knot['event'], knot['side']) == ('found', 'left'), knot
    assert (entries['rating']['knot'], entries['rating']['pain']) == (knot['uuid'], 6), entries['rating']
    assert [(one['knot'], one['before'], one['after']) for one in session['knots']] == [(knot['uuid'], 6, 4)], session
    assert session['items'] and all(item['seconds'] > 0 for item in session['items']), session
    wait_for('the file of the running session to go', lambda: not (app.data / 'running.json').exists())


def check_journal(app, place):
    """The journal lists the knot, its rating and the session with both numbers."""
    app.wait(None, None, 'Session, ')
    app.wait(None, 'Knot marked')
    app.wait(None, 'Pain now 6 of 10')
    details = [text for text in app.texts() if 'pain 6, then 4' in text]
    assert details, app.texts()
    assert any(place in text for text in app.texts()), app.texts()


def check_source(app):
    """The files have the knot and the press test that found it, away from the place that hurts."""
    entries = wait_for_entries(app, 'knot', 'press')
    knot, press = entries['knot'], entries['press']
    assert (press['answer'], press['seconds'], press['knot']) == ('yes', 5, knot['uuid']), press
    assert [press[key] for key in ('muscle', 'side', 'view', 'x', 'y')] \
        == [knot[key] for key in ('muscle', 'side', 'view', 'x', 'y')], entries
    assert [one['side'] for one in press['echoes']] == ['left'], press
    assert (press['echoes'][0]['x'], press['echoes'][0]['y']) != (press['x'], press['y']), press


def assert_no_technique(app):
    """Nothing on the screen leads to a technique."""
    for node in app.nodes():
        leads = node.get_name().startswith(('Start', 'Find Relief', 'Swap'))
        assert not (leads and node.get_role() == ROLE.PUSH_BUTTON and has(node, STATE.SENSITIVE)), screen.describe(node)
