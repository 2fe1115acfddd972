#!/usr/bin/env python3
"""Injures the store at every place where it touches the disk, as TAP.

Arguments: the program faulty-store; scenarios, all unless told.
Each scenario runs once unharmed; then again and again, killed at each of its calls in turn, and with each of them
failing, once or from then on. After each run the next start must find what the screen had said was saved.
"""

import concurrent.futures
import os
import pathlib
import shutil
import sys
import tempfile

sys.dont_write_bytecode = True
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent))

import injury
import promise
from tap import report

KILL = 'killed'
# What happens to a call. `+`: also to all that follow.
FAULTS = {
    'open': (KILL, 'EACCES', 'EIO', 'EMFILE', 'EACCES+', 'EIO+', 'ENOSPC+'),
    'read': ('EIO', 'EIO+'),
    'write': (KILL, 'EDQUOT', 'EIO', 'ENOSPC'),   # not for good: threads wake each other by writing, too
    'fsync': (KILL, 'EIO', 'ENOSPC', 'EIO+', 'ENOSPC+'),
    'rename': (KILL, 'EACCES', 'EIO', 'ENOSPC', 'EROFS', 'EACCES+', 'EIO+'),
    'link': (KILL, 'EIO', 'EMLINK', 'ENOSPC', 'EPERM', 'EIO+'),
    'unlink': (KILL, 'EACCES', 'EIO', 'EROFS+'),
    'rmdir': (KILL, 'EACCES', 'EIO', 'EROFS+'),
    'mkdir': (KILL, 'EACCES', 'EIO', 'ENOSPC', 'EACCES+', 'ENOSPC+'),
    'chmod': (KILL, 'EPERM', 'EPERM+'),
}
# An error there that nobody hears of would let the screen say what is not so; but not where all is written once more,
# as when somebody else has taken the files away.
MUST_BE_TOLD = ('write', 'fsync')
# What a thread does besides, such as to wake another one, shifts a call to another number; then once more, with that.
SHIFTS = (0, 0, 1, -1, 2, -2, 0, 3) * 8

MONTH = '{"format":"unknot-journal","version":1,"month":"%s","entries":[%s]}\n'
MARK = '{"uuid":"%s","type":"mark","time":"2026-11-05T08:00:00+01:00","modified":"2026-11-05T08:00:00+01:00",' \
       '"revision":1,"text":"%s"}'
SESSION = '{"uuid":"left","type":"session","time":"2026-11-21T08:00:00+01:00","modified":"2026-11-21T08:00:00+01:00",' \
          '"revision":1,"items":[{"technique":"ball-wall","muscle":"rhomboids","seconds":45}]}'


class Scenario:
    """A scenario of faulty-store, and the files that it finds."""

    def __init__(self, name, files=None, texts=(), is_main=False, is_broken=False, is_twice=False,
                 is_whole=False, is_end=False):
        self.name = name
        self.files = files          # besides those that the first scenario leaves; None: there is no folder
        self.texts = texts          # what somebody else wrote
        self.is_main = is_main      # the thread that waits for the end writes
        self.is_broken = is_broken  # there is something to tell the person
        self.is_whole = is_whole    # all that it does is found, or nothing
        self.is_end = is_end        # it leaves nothing
        self.is_twice = is_twice    # what is written at the start is changed, and written again, at once


SCENARIOS = [
    Scenario('first'),
    Scenario('more', {}),
    Scenario('months', {}),
    Scenario('running', {}),
    Scenario('kept', {'running.json': f'{{"format":"unknot-running","version":1,"entry":{SESSION}}}\n'}),
    Scenario('restored', {
        'journal/2026-11.json': 'a shopping list',
        'journal/2026-11.json.previous': MONTH % ('2026-11', MARK % ('november', 'a mat')),
    }, (b'a shopping list',), is_broken=True, is_twice=True),
    Scenario('aside', {
        'journal/2026-09.json': MONTH % ('2026-09', MARK % ('september', 'a hike')),
        'journal/2026-10.json': '{"format":"unknot-journal","entries":[{"text":"cut off in Octo',
        'journal/2026-11.json': 'a shopping list',
        'journal/2026-11.json.previous': 'and an older one',
        'profile.json': '{"format":"unknot-profile","ver',
        'running.json': 'no session',
    }, (b'cut off in Octo', b'a shopping list', b'"unknot-profile","ver', b'no session'), is_broken=True),
    Scenario('copies', {
        'journal/2026-11 (1).json': MONTH % ('2026-11', MARK % ('telephone', 'on the telephone')),
        'journal/2026-09.sync-conflict-20261120-080000-ABCDEFG.json':
            MONTH % ('2026-09', MARK % ('tablet', 'on the tablet')),
    }, (b'on the telephone', b'on the tablet'), is_broken=True),
    Scenario('foreign', {}, (b'typed elsewhere', b'typed beside it', b'noted elsewhere')),
    Scenario('deleted', {}),
    Scenario('take-in', {}),
    Scenario('incoming', {}, is_broken=True, is_twice=True, is_whole=True),
    Scenario('close', {}, is_main=True),
    Scenario('erase', {
        'running.json': f'{{"format":"unknot-running","version":1,"entry":{SESSION}}}\n',
        'journal/2026-10.json.unreadable-20261121T200000': 'a shopping list',
        'journal/2026-11 (1).json.merged-20261121T200000': MONTH % ('2026-11', MARK % ('november', 'a mat')),
    }, is_main=True, is_whole=True, is_end=True),
]


class Bench:
    """A scenario with the folder that it begins in and what it does if nothing happens."""

    def __init__(self, scenario, program, top):
        self.scenario = scenario
        self.program = program
        self.top = f'{top}/{scenario.name}'
        os.mkdir(self.top)
        if scenario.files is not None:
            injury.run(program, f'{self.top}/seed', 'first')
            for name, text in scenario.files.items():
                path = pathlib.Path(self.top, 'seed', name)
                path.write_text(text, 'utf-8')
                if not name.endswith(('.json', '.previous')):
                    path.chmod(0o600)   # the app has set it aside
        self.before = promise.Account(injury.check(program, self.lay_out())).states[0]
        self.folder = self.lay_out()
        self.unharmed = self.run(self.folder, None)
        self.account = promise.Account(self.unharmed.said)
        self.places = [place for place in self.unharmed.places if place.kind]

    def lay_out(self):
        """A folder as it was before the run."""
        folder = f'{tempfile.mkdtemp(dir=self.top)}/unknot'
        if self.scenario.files is not None:
            shutil.copytree(f'{self.top}/seed', folder)
        return folder

    def run(self, folder, injection, is_closed=True):
        return injury.run(self.program, folder, self.scenario.name, injection, self.scenario.is_main, is_closed,
                          lambda said: promise.look(folder, said))

    def check(self, folder, account, later, has_modes=True):
        """Starts the app again, twice: the second time, all is in order."""
        for is_first in (True, False):
            found = promise.Account(injury.check(self.program, folder))
            promise.judge(account, later, self.before, found.states[0], self.scenario.is_whole)
            assert not found.problems or is_first and (self.scenario.is_broken or account.was_foreign), \
                f'it says: {found.problems}'
        promise.check_files(folder, has_modes)
        if self.scenario.is_end and found.states[0] not in (self.before, account.states[0] if account.states else None):
            promise.check_erased(folder)
        if account.was_foreign or self.scenario.is_broken:
            promise.check_somewhere(folder, self.scenario.texts)

    def injure(self, place, fault):
        """One run with one fault."""
        is_lasting = fault.endswith('+')
        what = 'signal=KILL' if fault == KILL else f'error={fault.rstrip("+")}'
        for shift in SHIFTS:
            number = max(1, place.number + shift)
            injection = (place.name, what, f'when={number}{"+" * is_lasting}')
            folder = self.lay_out()
            # With what lasts, nobody waits for the end.
            outcome = self.run(folder, injection, not is_lasting or self.scenario.is_main)
            if any(there.kind and there.name == place.name and there.number == number and there.rank == place.rank
                   for there in outcome.places):
                break
        else:
            raise AssertionError('it was not at a place of the folder')

        account = promise.Account(outcome.said)
        later = []
        if fault == KILL:
            assert outcome.status == -9, f'it ended with {outcome.status}'
            later = self.account.states[len(account.states):]
        else:
            self.check_told(outcome, account, place, is_lasting)
        # A file system without modes is nothing that the app could mend.
        self.check(folder, account, later, fault == KILL or place.kind != 'chmod')
        shutil.rmtree(os.path.dirname(folder))

    def check_told(self, outcome, account, place, is_lasting):
        """What can't be saved is told, and tried again."""
        assert account.end == 'done' if is_lasting and not self.scenario.is_main else outcome.status == 0, \
            f'it ended with {outcome.status}'
        assert not account.is_unsure, 'it is saved, and still to be saved'
        assert all(account.unsaved), 'it is not saved, without a word'
        assert account.problems or not account.refused, f'it is refused: {account.refused}'
        if not is_lasting and not self.scenario.is_main:
            assert account.end == 'over', f'it is never saved: {account.unsaved}'
        if place.kind in MUST_BE_TOLD and not account.was_foreign and not self.scenario.is_twice:
            assert account.unsaved, 'the error is not told'


class Unharmed:
    """The scenario as it is."""

    def __init__(self, bench):
        self.bench = bench
        self.__doc__ = f'{bench.scenario.name}: saved, found again, and synced before it is said'

    def __call__(self):
        bench = self.bench
        assert bench.unharmed.status == 0, f'it ended with {bench.unharmed.status}'
        assert bench.account.end == 'over', f'it is not saved: {bench.account.unsaved}'
        bench.check(bench.folder, bench.account, [])
        promise.check_synced(bench.places, bench.folder)
        if not bench.scenario.is_broken:
            promise.check_named(bench.places)
        if bench.scenario.is_end:
            promise.check_erased(bench.folder)


class Injured:
    """A scenario, injured at each call of one kind."""

    def __init__(self, bench, kind):
        self.bench = bench
        self.kind = kind
        self.n_places = 0
        self.n_runs = 0
        self.n_kills = 0
        self.__doc__ = f'{bench.scenario.name}, {kind}'

    def __call__(self):
        places = [place for place in self.bench.places if place.kind == self.kind]
        jobs = [(place, fault) for place in places for fault in FAULTS[self.kind]]
        wrong = []
        with concurrent.futures.ThreadPoolExecutor(len(os.sched_getaffinity(0))) as pool:
            for job, done in [(job, pool.submit(self.bench.injure, *job)) for job in jobs]:
                problem = done.exception()
                if isinstance(problem, (AssertionError, ValueError, OSError)):
                    wrong.append(f'{job[1]} at {job[0].line}\n{type(problem).__name__}: {problem}')
                elif problem is not None:
                    raise problem
        self.n_places = len(places)
        self.n_runs = len(jobs)
        self.n_kills = sum(fault == KILL for _, fault in jobs)
        self.__doc__ += f': {", ".join(FAULTS[self.kind])} at {self.n_places} places'
        assert not wrong, '\n'.join(wrong)


def can_trace(program, top):
    """Whether this system has strace and lets it look."""
    if shutil.which('strace') is None:
        return 'there is no strace'
    try:
        injury.run(program, f'{top}/unknot', 'first')
    except OSError as problem:
        return f'strace may not look here: {problem}'
    return None


def main():
    program, *names = sys.argv[1:]
    with tempfile.TemporaryDirectory(prefix='unknot-faults-') as top:
        reason = can_trace(program, top)
        if reason:
            print(f'1..0 # SKIP {reason}')
            return
        tests = []
        for scenario in SCENARIOS:
            if names and scenario.name not in names:
                continue
            bench = Bench(scenario, program, top)
            kinds = {place.kind for place in bench.places}
            tests.append(Unharmed(bench))
            tests += [Injured(bench, kind) for kind in FAULTS if kind in kinds]
        report(tests)
        injured = [test for test in tests if isinstance(test, Injured)]
        print(f'# {sum(test.n_places for test in injured)} places, {sum(test.n_kills for test in injured)} kills, '
              f'{sum(test.n_runs - test.n_kills for test in injured)} errors')


main()
