"""Runs a scenario of faulty-store, and lets strace injure the thread that writes."""

import os
import re
import subprocess
import threading

PATIENCE = 15   # seconds, of a run of some hundredths

# What strace calls a system call on some machines only is marked with a question mark.
CALLS = {
    'open': ['?open', 'openat'],
    'read': ['read', 'pread64'],
    'write': ['write', 'pwrite64', 'writev', '?copy_file_range', '?sendfile'],
    'fsync': ['fsync', 'fdatasync'],
    'rename': ['?rename', '?renameat', 'renameat2'],
    'link': ['?link', 'linkat'],
    'unlink': ['?unlink', 'unlinkat'],
    'rmdir': ['?rmdir'],
    'mkdir': ['?mkdir', 'mkdirat'],
    'chmod': ['?chmod', 'fchmod', 'fchmodat'],
}
TRACED = ','.join(name for names in CALLS.values() for name in names)
LINE = re.compile(r'^(?:\d+ +)?(\w+)\(')


class Place:
    """A call of the scenario: the kind, its name, the how manieth of that name, of those in the folder, and the line
    that tells of it."""

    def __init__(self, kind, name, number, rank, line):
        self.kind = kind
        self.name = name
        self.number = number
        self.rank = rank
        self.line = line


class Outcome:
    """What a run said, as lists of fields, how it ended, and what strace saw."""

    def __init__(self, said, status, places):
        self.said = said
        self.status = status
        self.places = places


def tell_places(trace, folder):
    """The calls in a trace, in order; those that touch nothing of the folder have no kind."""
    kinds = {name.lstrip('?'): kind for kind, names in CALLS.items() for name in names}
    counts = {}
    ranks = {}
    places = []
    for line in trace.splitlines():
        match = LINE.match(line)
        if not match or match[1] not in kinds:
            continue
        name = match[1]
        is_inside = folder in line
        counts[name] = counts.get(name, 0) + 1
        ranks[name] = ranks.get(name, 0) + is_inside
        places.append(Place(kinds[name] if is_inside else None, name, counts[name], ranks[name], line))
    return places


def find_thread(process, is_main):
    """The thread to injure. The writer has the only other one, and may not have begun."""
    threads = [str(process.pid)]
    while not is_main and len(threads) < 2:
        os.sched_yield()
        threads = sorted(os.listdir(f'/proc/{process.pid}/task'), key=int)
    return threads[0 if is_main else 1]


def attach(thread, log, injection):
    """Starts strace on a thread, and waits until it looks."""
    options = ['-e', f'trace={TRACED}'] if injection is None else ['-e', f'trace={injection[0]}',
                                                                 '-e', f'inject={":".join(injection)}']
    tracer = subprocess.Popen(['strace', '-y', '-o', log, *options, '-p', thread],
                              stdin=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
    answer = tracer.stderr.readline()
    if 'attached' not in answer:
        tracer.wait()
        raise OSError(answer.strip())
    return tracer


def run(program, folder, scenario, injection=None, is_main=False, is_closed=True, look=None):
    """Runs a scenario, and kills it in the end unless it is to close. `injection` is a system call and what strace is
    to do to it; `look` is called with all that was said, at each time that the screen says that all is saved."""
    log = f'{folder}.trace'
    said = []
    tracer = None
    with subprocess.Popen([program, folder, scenario], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                          stderr=subprocess.STDOUT, text=True, bufsize=1) as process:
        watch = threading.Timer(PATIENCE, process.kill)
        watch.start()
        for line in process.stdout:
            if not line.endswith('\n'):
                break   # it was killed while it spoke
            said.append(line.rstrip('\n').split('\t'))
            if said[-1][0] == 'ready':
                tracer = attach(find_thread(process, is_main), log, injection)
            if said[-1][0] == 'saved' and look is not None:
                look(said)
            if said[-1][0] == 'done' and not is_closed:
                process.kill()
            elif said[-1][0] in ('ready', 'saved', 'unsaved', 'unsure', 'done'):
                try:
                    process.stdin.write('\n')
                    process.stdin.flush()
                except BrokenPipeError:
                    pass
        watch.cancel()
    tracer.communicate()
    with open(log, encoding='utf-8', errors='replace') as trace:
        return Outcome(said, process.returncode, tell_places(trace.read(), folder))


def check(program, folder):
    """What the next start finds."""
    done = subprocess.run([program, folder, 'check'], stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                          stderr=subprocess.STDOUT, text=True)
    assert done.returncode == 0, f'the next start ends with {done.returncode}: {done.stdout}'
    return [line.split('\t') for line in done.stdout.splitlines()]
