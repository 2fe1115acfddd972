"""What several journeys do: the welcome, a mark on the map, and what is in the journal's files."""

import datetime
import json
import stat
import uuid

import screen
from screen import ROLE, STATE, has, wait_for


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
