#!/usr/bin/env python3
"""Runs a program in a language that nobody speaks: pseudo.py SOURCE FOLDER PROGRAM ARGUMENT…

Every text of the template is "translated": each letter has an accent and each vowel stands twice, so that texts are two
fifths longer, and a text that is in plain letters was never offered to translators. FOLDER gets the catalogue."""

import os
import pathlib
import re
import subprocess
import sys
import tempfile

sys.dont_write_bytecode = True

from po_files import entries, template

LANGUAGE = 'en_XA'
ACCENTED = str.maketrans('abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ',
                         'áƀçđéƒĝĥíĵķļḿñóṕɋŕšţúṽŵẋýžÁƁÇĐÉƑĜĤÍĴĶĻḾÑÓṔɊŔŠŢÚṼŴẊÝŽ')
# What a translator keeps: placeholders, dates' parts, markup, entities, addresses.
KEPT = re.compile(r"%(?:\d+\$)?[-+#0'_]*\d*(?:\.\d+)?[a-zA-Z%]|\{[a-z_]+\}|<[^<>]+>|&#?\w+;|https?://\S+")


def lengthen(words):
    return re.sub('[aeiou]', lambda vowel: 2 * vowel[0], words).translate(ACCENTED)


def translate(text):
    """The words of a text, without what has to stay as it is."""
    done, last = '', 0
    for kept in KEPT.finditer(text):
        done += lengthen(text[last:kept.start()]) + kept[0]
        last = kept.end()
    return done + lengthen(text[last:])


def quote(text):
    return '"' + text.replace('\\', '\\\\').replace('"', '\\"').replace('\n', '\\n').replace('\t', '\\t') + '"'


def write_entry(entry):
    lines = [f'{member} {quote(entry[member])}' for member in ('msgctxt', 'msgid', 'msgid_plural') if member in entry]
    if 'msgid_plural' in entry:
        lines += [f'msgstr[0] {quote(translate(entry["msgid"]))}', f'msgstr[1] {quote(translate(entry["msgid_plural"]))}']
    else:
        lines.append(f'msgstr {quote(translate(entry["msgid"]))}')
    return '\n'.join(lines) + '\n'


def main():
    folder = pathlib.Path(sys.argv[2])
    catalogue = folder / LANGUAGE / 'LC_MESSAGES' / 'unknot.mo'
    catalogue.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as temporary:
        po = pathlib.Path(temporary) / 'pseudo.po'
        header = 'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\nPlural-Forms: nplurals=2; plural=(n != 1);\\n"\n'
        po.write_text('\n'.join([header, *map(write_entry, entries(template(temporary).read_text('utf-8')))]), 'utf-8')
        subprocess.run(['msgfmt', '--check-format', f'--output-file={catalogue}', po], check=True)
    os.environ['LANGUAGE'] = LANGUAGE
    os.execv(sys.argv[3], sys.argv[3:])


if __name__ == '__main__':
    main()
