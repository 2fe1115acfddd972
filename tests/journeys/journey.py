#!/usr/bin/env python3
"""The whole loop through the real window and its accessibility tree: journey.py PROGRAM

A person at the keyboard starts for the first time, marks a knot, is led through a session, rates it, and the journal's
file has it all."""

import glob
import json
import sys
import tempfile

from person import Person

CHECKS = []


def check(what, good):
    CHECKS.append(good)
    print(f'{"ok" if good else "not ok"} {len(CHECKS)} {what}', flush=True)


def start(person):
    for button in 'Begin', 'None of These', 'Show Me the Body':
        person.finds(f'^{button}$', 'button')
        person.goes_to(f'^{button}$', 'button')
        person.press('Return')
    person.finds('^Upper trapezius, your right', 'toggle button')


def mark(person):
    person.goes_to('^Upper trapezius, your right', 'toggle button', key='Right')
    person.press('Return')
    person.goes_to('^0$', 'radio button')
    person.press('5')
    person.goes_to('^Today$', 'radio button')
    person.press('Right', 'Right', 'space')
    check('a card for the muscle, by keyboard', bool(person.finds('^How much does it hurt now', 'label')))


def relieve(person):
    person.press('ctrl+Return')
    check('a plan that presses', bool(person.finds('Pressure', 'button')))
    person.goes_to('^Start', 'button')
    person.press('Return')
    check('a guide that can be stopped', bool(person.finds('^Stop$', 'button')))
    check('the end of the session, by the clock alone', bool(person.finds('^How is it now', 'heading')))


def rate(person):
    person.goes_to('^0$', 'radio button')
    person.press('3')
    person.goes_to('^Save$', 'button')
    person.press('Return')
    check('the session among the entries', bool(person.finds('^Session, ', 'list item')))


def read(home):
    entries = []
    for path in glob.glob(f'{home}/unknot/**/20*.json', recursive=True):
        with open(path, encoding='utf-8') as file:
            entries += json.load(file)['entries']
    knots = [entry for entry in entries if entry['type'] == 'knot']
    sessions = [entry for entry in entries if entry['type'] == 'session']
    check('one knot in the file', [(knot['muscle'], knot['side']) for knot in knots] == [('trapezius-upper', 'right')])
    check('one session in the file', len(sessions) == 1)
    about = sessions[0]['knots'][0]
    check('which is about that knot', about['knot'] == knots[0]['uuid'])
    check('and has both numbers', (about['before'], about['after']) == (5, 3))
    check('and what was done', len(sessions[0]['items']) >= 3)


with tempfile.TemporaryDirectory() as folder:
    someone = Person(sys.argv[1], environment={'XDG_DATA_HOME': folder, 'XDG_CACHE_HOME': f'{folder}/cache'})
    start(someone)
    mark(someone)
    relieve(someone)
    rate(someone)
    check('a clean end', someone.close() == 0)
    read(folder)

print(f'1..{len(CHECKS)}')
sys.exit(not all(CHECKS))
