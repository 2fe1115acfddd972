#!/usr/bin/env python3
"""Tests of how the app speaks, in every language, as TAP. Argument: the top of the source.

wording.json and the files of wording/ have what is never said. Texts of Library articles may name a myth, in order to
deny it, and quote what others promise; they are also found by single words that people look for. Nothing else may.
"""

import json
import pathlib
import re
import sys
import tempfile

sys.dont_write_bytecode = True
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent))

from po_files import PO, entries, languages, template
from tap import report

HERE = pathlib.Path(__file__).parent
RULES = json.loads((HERE / 'wording.json').read_text('utf-8'))
NEVER = {path.stem: json.loads(path.read_text('utf-8')) for path in (HERE / 'wording').glob('*.json')}
KINDS = ('myth', 'promise', 'force', 'fear', 'hard')
ARTICLE = 'article'
CUE = 'step-cue'

# In any language's quotation marks; single words are for the search.
QUOTED = r'“[^”]*”|„[^”“]*[”“]|«[^»]*»|»[^«]*«|「[^」]*」|^\w+( \w+)?$'


def english():
    """(context, text) of all that the app says in English."""
    with tempfile.TemporaryDirectory() as folder:
        for entry in entries(template(folder).read_text('utf-8')):
            for member in ('msgid', 'msgid_plural'):
                if member in entry:
                    yield entry.get('msgctxt'), entry[member]


def translated(language):
    """(context, text) of all that the app says in another language."""
    for entry in entries((PO / f'{language}.po').read_text('utf-8')):
        for member, text in entry.items():
            if member.startswith('msgstr'):
                yield entry.get('msgctxt'), text


def sentences(text):
    return [sentence for sentence in re.split(r'(?<=[.!?])["”’)]*\s+|\n', text) if sentence]


def count_words(sentence):
    return len(re.findall(r"[\w{}%’'/-]*\w[\w{}%’'/-]*", sentence))


def find_forbidden(texts, rules):
    for context, text in texts:
        if context == ARTICLE:
            text = re.sub(QUOTED, '', text)
        for kind in KINDS:
            for word in rules.get(kind, []) if kind != 'myth' or context != ARTICLE else []:
                if re.search(word, text, re.IGNORECASE):
                    yield f'{kind}: "{word}" in "{text}"'


def check_none(found):
    found = list(found)
    assert not found, f'{len(found)} found:\n' + '\n'.join(found)


def test_languages():
    """Every language has its list"""
    assert {'en', *languages()} == set(NEVER), 'a list is missing, or is for no language'


def test_english():
    """English has no myth, promise, force, fear, blame or hard word"""
    check_none(find_forbidden(english(), NEVER['en']))


def test_translations():
    """The other languages have none either"""
    for language in languages():
        check_none(find_forbidden(translated(language), NEVER[language]))


def test_cues():
    """A cue has at most ten words"""
    check_none(text for context, text in english() if context == CUE and count_words(text) > RULES['longest_cue'])


def test_sentences():
    """An English sentence has at most fourteen words"""
    check_none(f'{count_words(sentence)}: {sentence}' for _, text in english() if text not in RULES['exact']
               for sentence in sentences(text) if count_words(sentence) > RULES['longest_sentence'])


def test_rules():
    """The lists find what they are for"""
    for text, wanted in (('It flushes out toxins.', True), ('This cures knots for good.', True),
                         ('Press as hard as you can.', True), ('It may ease the ache.', False)):
        found = list(find_forbidden([(None, text)], NEVER['en']))
        assert bool(found) == wanted, f'"{text}": {found}'
    assert not list(find_forbidden([(ARTICLE, 'Massage does not flush out toxins.')], NEVER['en']))
    assert list(find_forbidden([(ARTICLE, 'This cures knots.')], NEVER['en']))
    assert not list(find_forbidden([(ARTICLE, '“This cures knots.” Nothing does.')], NEVER['en']))
    assert count_words('Lean in - slowly, to {target} of 10.') == 7


if __name__ == '__main__':
    report([value for name, value in globals().items() if name.startswith('test_')])
