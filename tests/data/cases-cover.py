#!/usr/bin/env python3
"""Tests that the planner's cases leave nothing out, as TAP. Argument: the top of the source.

What there is comes from data/, so that a new muscle, condition or warning sign asks for a case of its own.
"""

import json
import pathlib
import sys

sys.dont_write_bytecode = True
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent))

from tap import report

SOURCE = pathlib.Path(sys.argv[1])
FEWEST = 120


def data(name):
    return json.loads((SOURCE / 'data' / name).read_text('utf-8'))


def cases():
    return [json.loads(path.read_text('utf-8')) for path in sorted((SOURCE / 'tests' / 'cases').rglob('*.json'))]


CASES = cases()
SITUATIONS = [case['situation'] for case in CASES]
KNOTS = [knot for situation in SITUATIONS for knot in situation['knots']]


def check_all(wanted, found, what):
    missing = set(wanted) - set(found)
    assert not missing, f'no case for {what}: {sorted(missing)}'


def test_count():
    """There are enough cases"""
    assert len(CASES) >= FEWEST, f'{len(CASES)} cases'


def test_muscles():
    """Every muscle has a case"""
    check_all((muscle['id'] for muscle in data('anatomy/muscles.json')['muscles']),
              (knot['muscle'] for knot in KNOTS), 'the muscles')


def test_conditions():
    """Every condition has a case"""
    check_all((condition['id'] for condition in data('safety/conditions.json')['conditions']),
              (condition for situation in SITUATIONS for condition in situation['conditions']), 'the conditions')


def test_flags():
    """Every warning sign has a case"""
    check_all((flag['id'] for flag in data('safety/red-flags.json')['flags']),
              (flag.rstrip('+') for situation in SITUATIONS for flag in situation['flags']), 'the flags')


def test_gates():
    """Every gate and every level is expected by a case"""
    check_all((gate['id'] for gate in data('safety/gates.json')['gates']),
              (case['expect'].get('gate') for case in CASES), 'the gates')
    check_all((level['id'] for level in data('safety/levels.json')['levels']),
              (case['expect'].get('level') for case in CASES), 'the levels')


def test_stages():
    """Every stage and every length of a session has a case"""
    choosing = data('safety/choosing.json')
    starts = [stage['from_day'] for stage in choosing['stages']]
    days = [knot['days'] for knot in KNOTS if knot['days'] is not None]
    check_all((stage['id'] for stage in choosing['stages']),
              (choosing['stages'][sum(day >= start for start in starts) - 1]['id'] for day in days), 'the stages')
    check_all((session['minutes'] for session in choosing['sessions']),
              (situation['minutes'] for situation in SITUATIONS), 'the sessions')


def test_tools():
    """No tool, all of them, a helper alone and no floor have a case"""
    every = {tool for situation in SITUATIONS for tool in situation['tools']}
    sets = [frozenset(situation['tools']) for situation in SITUATIONS]
    assert frozenset() in sets and frozenset(every) in sets, 'no case without any tool, or none with all'
    assert any(situation['helper'] and not situation['tools'] for situation in SITUATIONS), 'no case with a helper alone'
    assert any(not situation['floor'] for situation in SITUATIONS), 'no case without a floor'


if __name__ == '__main__':
    report([value for name, value in globals().items() if name.startswith('test_')])
