#!/usr/bin/env python3
"""Tests of what must not change on the way into another language, as TAP. Argument: the top of the source.

Left and right are always the person's own: a text that changes them sends the ball to the wrong side.
"""

import json
import pathlib
import re
import sys

sys.dont_write_bytecode = True
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent))

from po_files import PO, entries, languages
from tap import report

WORDING = pathlib.Path(__file__).with_name('wording')
SIDES = {'left': 'right', 'right': 'left'}
# "Left out" and "right away" name no side.
NAMED = r"\byour {0}\b|\b(?:of|to) the {0}(?=[.,;)]|$)|, {0}(?=[.,;:)]|$)|^{0}(?: (?:side|arm|hand))?$"
PLACEHOLDER = r"%[-+ 0#']*(?:\d+\$)?[\d.]*[a-zA-Z]|%%"
NUMBER = r'(?<![\w.,])\d+(?:[.,]\d+)?(?![\w.,]*\d)'


def find_sides(text):
    return {side for side in SIDES if re.search(NAMED.format(side), text, re.IGNORECASE)}


def find_wrong_sides(english, translated, words):
    for side in find_sides(english):
        if not re.search(words[side], translated, re.IGNORECASE):
            yield f'no {side}: "{english}" → "{translated}"'
        other = SIDES[side]
        if other not in english.lower() and re.search(words[other], translated, re.IGNORECASE):
            yield f'also {other}: "{english}" → "{translated}"'


def find_lost_numbers(english, translated, two=None):
    """What is lost of the numbers; `two` is what says 2 in a language that has a form of its own for it."""
    for number in re.findall(NUMBER, re.sub(PLACEHOLDER, '', english)):
        wanted = re.sub(r'[.,]', '[.,\u202f\u00a0 ]?', number)
        if number == '2' and two is not None and re.search(two, translated):
            continue
        if not re.search(rf'(?<!\d){wanted}(?!\d)', translated):
            yield f'no {number}: "{english}" → "{translated}"'


def singles():
    """(language, msgid, msgstr) of all but plurals, whose numbers are placeholders."""
    for language in languages():
        for entry in entries((PO / f'{language}.po').read_text('utf-8')):
            if entry.get('msgstr'):
                yield language, entry['msgid'], entry['msgstr']


def check_none(found):
    found = list(found)
    assert not found, f'{len(found)} found:\n' + '\n'.join(found)


def read_words(member):
    return {path.stem: json.loads(path.read_text('utf-8')).get(member) for path in WORDING.glob('*.json')}


def test_sides():
    """No language changes left and right"""
    words = read_words('sides')
    check_none(f'{language}: {wrong}' for language, english, translated in singles()
               for wrong in find_wrong_sides(english, translated, words[language]))


def test_numbers():
    """No language loses a number"""
    two = read_words('two')
    check_none(f'{language}: {lost}' for language, english, translated in singles()
               for lost in find_lost_numbers(english, translated, two[language]))


def test_finds():
    """What is wrong is found"""
    german = {'left': 'link', 'right': 'recht'}
    for english, translated, n_wrong in (('Turn to your left.', 'Nach links drehen.', 0),
                                         ('Turn to your left.', 'Nach rechts drehen.', 2),
                                         ('Turn to your left.', 'Zur Seite drehen.', 1),
                                         ('Nothing is left out.', 'Nichts fehlt.', 0)):
        assert len(list(find_wrong_sides(english, translated, german))) == n_wrong, english
    for english, translated, n_lost in (('Aim at 4, never above 5 of 10.', 'Ziel 4, nie über 5 von 10.', 0),
                                        ('Aim at 4, never above 5 of 10.', 'Ziel 5, nie über 5 von 10.', 1),
                                        ('%1$s: 90 seconds', '%1$s: 90 Sekunden', 0), ('0.5 mm', '0,5 mm', 0)):
        assert len(list(find_lost_numbers(english, translated))) == n_lost, english


if __name__ == '__main__':
    report([value for name, value in globals().items() if name.startswith('test_')])
