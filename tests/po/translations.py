#!/usr/bin/env python3
"""Tests of what translators get and give, as TAP. Argument: the top of the source."""

import pathlib
import re
import subprocess
import sys
import tempfile

sys.dont_write_bytecode = True

SOURCE = pathlib.Path(sys.argv[1]).resolve()
PO = SOURCE / 'po'
sys.path.insert(0, str(PO))
catalogue_strings = __import__('catalogue-strings')

# As i18n.gettext() of meson calls it with the preset "glib".
XGETTEXT = ['xgettext', '--from-code=UTF-8', '--add-comments', '--keyword=_', '--keyword=N_', '--keyword=C_:1c,2',
            '--keyword=NC_:1c,2', '--keyword=g_dcgettext:2', '--keyword=g_dngettext:2,3', '--keyword=ngettext:1,2',
            '--keyword=g_dpgettext2:2c,3', '--flag=N_:1:pass-c-format', '--flag=C_:2:pass-c-format',
            '--flag=NC_:2:pass-c-format', '--flag=g_dngettext:2:pass-c-format',
            '--flag=g_strdup_printf:1:c-format', '--flag=g_string_printf:2:c-format',
            '--flag=g_string_append_printf:2:c-format', '--flag=g_error_new:3:c-format',
            '--flag=g_set_error:4:c-format']

# A promise, a myth or a command that hurts has no place in any language.
GERMAN_NEVER = ['Gift', 'Toxin', 'Schlacke', 'entgift', 'heilen', 'heilt', 'Heilung', 'geheilt', 'auflös', 'aufbrechen',
                'dauerhaft', 'für immer', 'endgültig', 'garantier', 'Wunder', 'schmerzfrei werden', 'beseitig',
                'so fest Sie können', 'so stark Sie können', 'so viel Sie aushalten']


def run(*command, **options):
    done = subprocess.run(command, text=True, capture_output=True, cwd=SOURCE, **options)
    if done.returncode != 0:
        raise AssertionError(done.stderr.strip())
    return done.stdout


def entries(po):
    """The entries of a PO file, each a dict of msgctxt, msgid, msgstr…, without the first, which is its header."""
    found = []
    for block in re.split(r'\n\s*\n', po):
        entry, last = {}, None
        for line in block.splitlines():
            keyword = re.match(r'(msg\w+(?:\[\d\])?)\s+(".*")$', line)
            if keyword:
                last = keyword[1]
                entry[last] = ''
            if last and line.rstrip().endswith('"') and not line.startswith('#'):
                raw = line[line.index('"') + 1:line.rindex('"')]
                entry[last] += re.sub(r'\\(.)', lambda escape: {'n': '\n', 't': '\t'}.get(escape[1], escape[1]), raw)
        if 'msgid' in entry and entry['msgid']:
            found.append(entry)
    return found


def template(folder):
    path = pathlib.Path(folder) / 'unknot.pot'
    run(*XGETTEXT, '--package-name=unknot', f'--output={path}', f'--files-from={PO / "POTFILES.in"}')
    return path


def languages():
    return [line for line in (PO / 'LINGUAS').read_text('utf-8').split() if not line.startswith('#')]


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
    """Every translation is well formed and keeps the placeholders"""
    assert languages()
    for language in languages():
        run('msgfmt', '--check', '--output-file=/dev/null', f'po/{language}.po')
        for entry in entries((PO / f'{language}.po').read_text('utf-8')):
            for name in re.findall(r'\{[a-z]+\}', entry['msgid']):
                translated = entry.get('msgstr', '')
                assert not translated or name in translated, f'{language}: {name} is missing in "{translated}"'


def test_german():
    """German is complete"""
    with tempfile.TemporaryDirectory() as folder:
        merged = pathlib.Path(folder) / 'de.po'
        run('msgmerge', '--quiet', '--no-fuzzy-matching', f'--output-file={merged}', 'po/de.po', str(template(folder)))
        missing = [entry['msgid'] for kind in ('--untranslated', '--only-fuzzy')
                   for entry in entries(run('msgattrib', kind, '--no-obsolete', str(merged)))]
    assert not missing, f'{len(missing)} without German:\n' + '\n'.join(missing)


def test_wording():
    """German promises nothing either"""
    for entry in entries((PO / 'de.po').read_text('utf-8')):
        for member, text in entry.items():
            if member.startswith('msgstr'):
                for word in GERMAN_NEVER:
                    assert word.lower() not in text.lower(), f'"{word}" in "{text}"'


def main():
    tests = [value for name, value in globals().items() if name.startswith('test_')]
    print(f'1..{len(tests)}')
    for number, test in enumerate(tests, 1):
        try:
            test()
            print(f'ok {number} - {test.__doc__}')
        except AssertionError as problem:
            print(f'not ok {number} - {test.__doc__}')
            print('\n'.join(f'# {line}' for line in str(problem).splitlines()))


if __name__ == '__main__':
    main()
