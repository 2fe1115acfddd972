#!/usr/bin/env python3
"""Writes po/catalogue-strings.h: what a person can read in data/, in a form that xgettext understands.

xgettext knows no JSON, and taking every string would put ids before the translators. So the members that
are shown are named here, each with the context that unknot_text() looks them up by. A text that looks like
words and is named neither in SHOWN nor in INTERNAL stops the program: nothing is forgotten silently.

    catalogue-strings.py           writes the header
    catalogue-strings.py --check   fails if the header is not what the data says
"""

import fnmatch
import json
import pathlib
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
HEADER = ROOT / 'po' / 'catalogue-strings.h'

# File, member (a[] stands for each item of a, {} for each member of an object), context, what translators see.
SHOWN = [
    ('techniques/*.json', 'name', 'technique', 'name of a technique'),
    ('techniques/*.json', 'summary', 'technique', 'what this technique is'),
    ('techniques/*.json', 'notes[].say', 'technique', 'how it is done on this muscle'),
    ('techniques/*.json', 'dose.progression[]', 'technique', 'how to go on over the weeks'),
    ('techniques/*.json', 'cautions[]', 'technique', 'what to be careful about'),
    ('techniques/*.json', 'evidence.sentence', 'evidence', 'how sure anyone is'),
    ('techniques/*.json', 'steps[].cue', 'step-cue', 'big line while doing it, read from afar: at most ten words'),
    ('techniques/*.json', 'steps[].text', 'step-text', 'how to do it; {target} and {cap} become numbers of 0 to 10'),
    ('articles/*.json', 'title', 'article', 'title of an article, in capitals as titles are'),
    ('articles/*.json', 'summary', 'article', 'one line about an article'),
    ('articles/*.json', 'words[]', 'article', 'other words that people may look for; never shown'),
    ('articles/*.json', 'paragraphs[]', 'article', 'what an article says: plain words, short sentences'),
    ('help/help.json', 'pages[].title', 'help', 'title of a page of the help, in capitals as titles are'),
    ('help/help.json', 'pages[].summary', 'help', 'one line about a page of the help'),
    ('help/help.json', 'pages[].words[]', 'help', 'other words that people may look for; never shown'),
    ('help/help.json', 'pages[].parts[].heading', 'help', 'heading on a page of the help, in capitals as titles are'),
    ('help/help.json', 'pages[].parts[].text', 'help', 'what the help says; quoted names are buttons and menus, as they are called in the app'),
    ('anatomy/muscles.json', 'muscles[].name', 'muscle', 'everyday name of a muscle'),
    ('anatomy/muscles.json', 'muscles[].borders', 'muscle', 'where it lies'),
    ('anatomy/muscles.json', 'muscles[].reach[]', 'muscle', 'what it can be reached with'),
    ('anatomy/muscles.json', 'muscles[].causes[]', 'muscle', 'what may make it sore'),
    ('anatomy/muscles.json', 'muscles[].cautions[]', 'muscle', 'what to be careful about'),
    ('anatomy/muscles.json', 'muscles[].sends', 'muscle', 'where people often also feel it'),
    ('anatomy/muscles.json', 'muscles[].press_test.how', 'muscle', 'how to press to find out, or why not'),
    ('anatomy/muscles.json', 'pairs[].how', 'muscle', 'how to tell two neighbours apart, by the names they have in the list'),
    ('anatomy/muscles.json', 'muscles[].beyond[]', 'muscle', 'where else it may be felt'),
    ('anatomy/muscles.json', 'groups[].name', 'muscle-group', 'part of the body'),
    ('anatomy/muscles.json', 'reasons.{}', 'safety', 'why nothing presses here'),
    ('anatomy/muscles.json', 'shapes[].name', 'muscle', 'part of the drawing that has no techniques'),
    ('safety/conditions.json', 'conditions[].name', 'safety', 'health condition'),
    ('safety/conditions.json', 'conditions[].about', 'safety', 'what belongs to this condition'),
    ('safety/conditions.json', 'conditions[].caution', 'safety', 'what to be careful about with it'),
    ('safety/details.json', 'elsewhere', 'safety', 'a part of the body that is none of the named ones'),
    ('safety/details.json', 'details[].question', 'safety', 'extra question about a health condition'),
    ('safety/details.json', 'details[].help', 'safety', 'how to answer it, or why it is asked'),
    ('safety/levels.json', 'levels[].title', 'safety', 'heading of a warning'),
    ('safety/levels.json', 'levels[].text', 'safety', 'what a warning means'),
    ('safety/levels.json', 'levels[].action', 'safety', 'what to do now'),
    ('safety/levels.json', 'gates[].words', 'safety', 'why something was left out'),
    ('safety/levels.json', 'gates[].title', 'safety', 'heading of a warning'),
    ('safety/levels.json', 'gates[].text', 'safety', 'what a warning means'),
    ('safety/questions.json', 'cards[].title', 'safety', 'heading of a group of safety questions'),
    ('safety/questions.json', 'regions[].name', 'safety', 'part of the body'),
    ('safety/questions.json', 'quick[].question', 'safety', 'safety question before a session'),
    ('safety/red-flags.json', 'flags[].question', 'safety', 'safety question, answered yes or no'),
    ('safety/red-flags.json', 'flags[].follow_up', 'safety', 'second question after a yes'),
    ('safety/red-flags.json', 'flags[].say', 'safety', 'what the person can say to a doctor or on the phone'),
    ('safety/red-flags.json', 'flags[].why', 'safety', 'why it must be checked'),
    ('safety/stop-rules.json', 'stop_rules[].words', 'safety', 'sign to stop at once'),
]

# Members with words that nobody reads in the app.
INTERNAL = [
    ('*', 'about'),
    ('*', '$schema'),
    ('articles/*.json', 'dropped[].why'),
    ('anatomy/muscles.json', 'muscles[].latin'),
    ('anatomy/muscles.json', 'muscles[].referral[].path'),
    ('anatomy/muscles.json', 'grid_exceptions.{}'),
    ('anatomy/muscles.json', 'stand_ins.{}'),
    ('anatomy/muscles.json', 'shapes[].latin'),
]

FOLDERS = ['techniques', 'anatomy/muscles.json', 'articles', 'help', 'safety']


class Forgotten(Exception):
    pass


def strings(value, member=''):
    """Every string below a value, with the member it stands in as SHOWN writes it, and as a person would."""
    if isinstance(value, str):
        yield member, member, value
    elif isinstance(value, list):
        for item in value:
            mark = item['id'] if isinstance(item, dict) and 'id' in item else ''
            for below, place, text in strings(item, ''):
                yield f'{member}[]{below}', f'{member}[{mark}]{place}', text
    elif isinstance(value, dict):
        for name, item in value.items():
            for below, place, text in strings(item, ''):
                yield f'{member}.{name}{below}', f'{member}.{name}{place}', text


def is_member(pattern, member):
    """Whether a member is meant by a pattern: {} stands for any one name."""
    wanted, parts = pattern.split('.'), member.lstrip('.').split('.')
    return len(wanted) == len(parts) and all(
        part == want or want == '{}' for want, part in zip(wanted, parts))


def context_of(file, member, text):
    for pattern, shown, context, comment in SHOWN:
        if fnmatch.fnmatch(file, pattern) and is_member(shown, member):
            return context, comment
    for pattern, internal in INTERNAL:
        if fnmatch.fnmatch(file, pattern) and is_member(internal, member):
            return None
    if ' ' in text.strip():
        raise Forgotten(f"data/{file}: member '{member.lstrip('.')}' has words, and neither SHOWN nor INTERNAL names it")
    return None


def catalogue(root=ROOT):
    """(context, text) -> the comments for translators, in the order of the files."""
    found = {}
    data = root / 'data'
    files = []
    for folder in FOLDERS:
        path = data / folder
        files += sorted(path.rglob('*.json')) if path.is_dir() else [path] if path.exists() else []
    for path in files:
        file = path.relative_to(data).as_posix()
        for member, place, text in strings(json.loads(path.read_text('utf-8'))):
            what = context_of(file, member, text)
            if what and text:
                context, comment = what
                comments = found.setdefault((context, text), [])
                line = f'{comment} ({path.stem}{place})'
                if line not in comments:
                    comments.append(line)
    return found


def literal(text):
    return '"' + text.replace('\\', '\\\\').replace('"', '\\"').replace('\n', '\\n') + '"'


def header(found):
    lines = ['/* Made by po/catalogue-strings.py from data/: change the data, then run it. Never compiled. */']
    for (context, text), comments in found.items():
        lines.append('')
        lines.append('/* Translators: ' + '; '.join(comments).replace('*/', '* /') + ' */')
        lines.append('/* xgettext:no-c-format */')
        lines.append(f'NC_({literal(context)}, {literal(text)})')
    return '\n'.join(lines) + '\n'


def main():
    try:
        made = header(catalogue())
    except (Forgotten, json.JSONDecodeError) as problem:
        sys.exit(f'catalogue-strings: {problem}')

    if sys.argv[1:] == ['--check']:
        if not HEADER.exists() or HEADER.read_text('utf-8') != made:
            sys.exit('po/catalogue-strings.h is not what the data says: run po/catalogue-strings.py')
    elif sys.argv[1:]:
        sys.exit(__doc__)
    else:
        HEADER.write_text(made, 'utf-8')


if __name__ == '__main__':
    main()
