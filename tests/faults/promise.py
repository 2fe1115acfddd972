"""What the app promises: all that the screen said was saved is there, bit for bit, whatever happened."""

import json
import os
import re
import stat

LEFTOVER = re.compile(r'(\.json(\.previous)?\.([A-Z0-9]{6}|keep)|^erasing(\.[A-Z0-9]{6})?)$')


class Account:
    """What a run said: the states of what the app held, and which of them it said was saved.

    A state has the text of each thing: of an entry by its UUID, of the profile as `profile`, and of the running
    session as `running`."""

    def __init__(self, said):
        self.states = []
        self.saved = None        # the last state that was said to be saved
        self.problems = []
        self.refused = []
        self.unsaved = []
        self.is_unsure = False
        self.was_foreign = False  # somebody else took away what was saved before this
        self.end = None
        state = {}
        for fields in said:
            word = fields[0]
            if word == 'entry':
                state[fields[1]] = fields[2]
            elif word == 'running':
                state['running'] = f'{fields[1]}\t{fields[2]}'
            elif word == 'profile':
                state['profile'] = fields[1]
            elif word == 'state':
                self.states.append(state)
                state = {}
            elif word == 'saved':
                self.saved = len(self.states) - 1
            elif word == 'foreign':
                self.saved = None
                self.was_foreign = True
            elif word == 'over':
                self.saved = len(self.states) - 1
                self.end = word
            elif word == 'left':
                self.unsaved.append(fields[1])
                self.end = word
            elif word == 'problem':
                self.problems.append(fields[1])
            elif word == 'refused':
                self.refused.append(fields[1])
            elif word == 'unsaved':
                self.unsaved.append(fields[1])
            elif word == 'unsure':
                self.is_unsure = True
            elif word == 'done':
                self.end = word
            elif word != 'ready':
                raise AssertionError(f'it said: {" ".join(fields)}')


def uuids(state):
    """All that a state holds by UUID; a session has the same one while it runs and when it is kept."""
    return {key.split('\t')[0] for key in state if key not in ('profile', 'running')} | \
           {state['running'].split('\t')[0] for key in state if key == 'running'}


def judge(account, later, before, found, is_whole):
    """Compares what the next start found with what had been said. `before` is the state before the run, and `later`
    the states that would have come if nothing had happened; `is_whole`: it must be one of them and no mixture."""
    # What somebody else has taken away can only come back from memory.
    if account.was_foreign and (account.saved is None or account.problems):
        return

    loaded = account.states[0] if account.states else before
    possible = [before, *account.states] if account.saved is None else account.states[account.saved:]
    possible = possible + later
    hidden = {key: text for key, text in before.items() if loaded.get(key) != text} if account.problems else {}

    for key in {key for state in (before, *account.states, *later) for key in state}:
        allowed = {state.get(key) for state in possible}
        if key in hidden:
            # What could not be read was not shown, but nothing becomes of it.
            allowed = (allowed - {None}) | {hidden[key]}
        assert found.get(key) in allowed, \
            f'{key}: there is\n  {found.get(key)}\nand not one of\n  ' + '\n  '.join(map(str, allowed))

    assert not is_whole or account.problems or found in possible, f'neither all nor nothing: {found}'
    kept = set.intersection(*map(uuids, possible))
    assert kept <= uuids(found), f'nowhere: {kept - uuids(found)}'


def look(folder, said):
    """What the screen says is saved is in the files at that moment, unless it also says that they can't be used."""
    account = Account(said)
    if account.problems:
        return
    state = account.states[-1]
    entries = {}
    for name in os.listdir(f'{folder}/journal'):
        if name.endswith('.json'):
            with open(f'{folder}/journal/{name}', encoding='utf-8') as file:
                entries |= {entry['uuid']: entry for entry in json.load(file)['entries']}
    for key, text in state.items():
        if key == 'running':
            with open(f'{folder}/running.json', encoding='utf-8') as file:
                assert json.load(file)['entry'] == json.loads(text.split('\t')[1]), 'another session is in its file'
        elif key == 'profile' and len(account.states) > 1 and text != account.states[0].get('profile'):
            with open(f'{folder}/profile.json', encoding='utf-8') as file:
                assert file.read() == json.loads(f'"{text}"'), 'another profile is in its file'
        elif key != 'profile':
            assert entries.get(key) == json.loads(text), f'{key} is said to be saved'


def check_readable(path):
    with open(path, 'rb') as file:
        text = file.read()
    try:
        json.loads(text)
    except ValueError as problem:
        raise AssertionError(f'{path}: {problem}: {text[:80]}') from problem


def check_files(folder, has_modes):
    """Every file can be read, by its owner alone, and nothing is left over."""
    for place, _, names in os.walk(folder):
        assert not has_modes or stat.S_IMODE(os.stat(place).st_mode) == 0o700, f'the mode of {place}'
        for name in names:
            path = f'{place}/{name}'
            assert not LEFTOVER.search(name), f'{name} is left over'
            assert not has_modes or stat.S_IMODE(os.stat(path).st_mode) == 0o600, f'the mode of {name}'
            if name.endswith('.json'):
                check_readable(path)


def check_erased(folder):
    """Nothing is there but what every start makes."""
    left = [name for _, _, names in os.walk(folder) for name in names if name != 'journal.lock']
    assert not left, f'there is still {left}'


def check_somewhere(folder, texts):
    """What somebody else wrote is in some file."""
    there = []
    for place, _, names in os.walk(folder):
        for name in names:
            with open(f'{place}/{name}', 'rb') as file:
                there.append(file.read())
    for text in texts:
        assert any(text in contents for contents in there), f'{text} is nowhere'


def check_named(places):
    """What is replaced has its name all the while: a start in between would fall back on the previous copy."""
    for place in places:
        assert place.kind != 'rename' or not re.search(r'/(\d{4}-\d{2}|profile|running)\.json", ', place.line), \
            f'there is none for a moment: {place.line}'


def check_synced(places, folder):
    """A file is on the disk before it gets its name, and so are the names in a folder before the screen says so."""
    waiting = set()
    for place in places:
        paths = [os.path.normpath(path) for path in re.findall(rf'["<]({re.escape(folder)}[^">]*)[">]', place.line)]
        if place.kind is None or ' = -1 ' in place.line:
            continue
        if place.kind == 'write':
            waiting.add(paths[0])
        elif place.kind == 'fsync':
            waiting.discard(paths[0])
        elif place.kind == 'rmdir':
            waiting -= {paths[0], folder}   # an empty folder that is there again holds nothing
        elif place.kind == 'rename':
            assert paths[0] not in waiting, f'{paths[0]} has a name before it is on the disk'
        # A copy that was taken in and has its old name after all is taken in again.
        if place.kind in ('rename', 'unlink') and '.merged-' not in place.line:
            waiting.add(os.path.dirname(paths[-1]))
    assert not waiting, f'not on the disk: {sorted(waiting)}'
