#!/usr/bin/env python3
"""Tests of what translators get and give, as TAP. Argument: the top of the source."""

import pathlib
import re
import sys
import tempfile

sys.dont_write_bytecode = True
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent))

from po_files import PO, SOURCE, entries, languages, run, template
from tap import report

sys.path.insert(0, str(PO))
catalogue_strings = __import__('catalogue-strings')


def test_header():
    """The stub header is what the data says"""
    run(sys.executable, 'po/catalogue-strings.py', '--check')


def test_template():
    """Every text of the catalogue reaches translators"""
    with tempfile.TemporaryDirectory() as folder:
        offered = {(entry.get('msgctxt'), entry['msgid']) for entry in entries(template(folder).read_text('utf-8'))}
    missing = [f'{context}: {text}' for context, text in catalogue_strings.catalogue() if (context, text) not in offered]
    assert offered and not missing, '\n'.join(missing)


def test_files():
    """Every file with words is in POTFILES.in, and every file there exists"""
    listed = set((PO / 'POTFILES.in').read_text('utf-8').split())
    marks = re.compile(r'\b(?:N?C?_|n?gettext|g_dpgettext2|g_dngettext)\s*\(\s*"')
    sources = [path for pattern in ('src/**/*.[ch]', 'ui/*.blp') for path in SOURCE.glob(pattern)]
    wordy = {path.relative_to(SOURCE).as_posix() for path in sources if marks.search(path.read_text('utf-8'))}
    gone = {file for file in listed if not (SOURCE / file).exists()}
    assert not gone, f'not there: {sorted(gone)}'
    assert not wordy - listed, f'not in po/POTFILES.in: {sorted(wordy - listed)}'


def test_formats():
    """Every translation is well formed, with the plural forms of its language"""
    assert languages()
    for language in languages():
        run('msgfmt', '--check', '--output-file=/dev/null', f'po/{language}.po')


def test_placeholders():
    """Every translation keeps the placeholders"""
    for language in languages():
        for entry in entries((PO / f'{language}.po').read_text('utf-8')):
            translated = [text for member, text in entry.items() if member.startswith('msgstr')]
            for name in re.findall(r'\{[a-z]+\}', entry['msgid']):
                assert all(name in text for text in translated), f'{language}: {name} is missing in {translated}'


def test_complete():
    """Every language is complete"""
    with tempfile.TemporaryDirectory() as folder:
        offered = template(folder)
        for language in languages():
            merged = pathlib.Path(folder) / f'{language}.po'
            run('msgmerge', '--quiet', '--no-fuzzy-matching', f'--output-file={merged}', f'po/{language}.po',
                str(offered))
            missing = [entry['msgid'] for kind in ('--untranslated', '--only-fuzzy')
                       for entry in entries(run('msgattrib', kind, '--no-obsolete', str(merged)))]
            assert not missing, f'{len(missing)} without {language}:\n' + '\n'.join(missing)


if __name__ == '__main__':
    report([value for name, value in globals().items() if name.startswith('test_')])
