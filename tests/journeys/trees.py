"""What a screen reader finds on every page, against what was written down: trees.py PICTURES FOLDER [--write | SCENE…]

Each page is shown as for a picture of it; its accessibility tree is a file of FOLDER. `--write` writes all files anew.
"""

import difflib
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

import screen
from screen import ROLE, STATE, Atspi, has, wait_for

# Every page and dialog once; narrow, where it is laid out anew.
WIDE = (
    'welcome-promise', 'welcome-safety', 'welcome-things', 'warning-emergency', 'warning-urgent', 'body-list', 'body-knot',
    'body-zones', 'body-weeks', 'body-change', 'build-choice', 'echo-where', 'echo-press', 'echo-ask', 'echo-found',
    'relief', 'relief-three', 'soreness', 'guide-ask', 'guide-stop', 'guide-signs', 'guide-waits', 'rating', 'journal',
    'journal-table', 'journal-empty', 'helped', 'log', 'log-more', 'log-day', 'log-mark', 'log-entries', 'erase', 'drop',
    'news', 'import', 'data', 'table', 'packs-editor', 'packs-chooser', 'report', 'knot-life', 'knot-draw',
    'knot-area', 'week', 'help', 'help-press', 'library-muscles', 'library-techniques', 'library-muscle',
    'library-technique', 'library-article', 'safety-details', 'safety-health', 'preferences-person',
    'preferences-reminders', 'preferences-sound', 'safety-check-in', 'safety-who',
)
NARROW = ('body-list', 'body-knot', 'relief', 'guide-waits', 'journal', 'report', 'week', 'help', 'library-muscles')

# Boxes that only lay things out say nothing.
SILENT = {ROLE.PANEL, ROLE.FILLER, ROLE.GROUPING, ROLE.SECTION, ROLE.UNKNOWN, ROLE.STATIC, ROLE.LABEL, ROLE.REDUNDANT_OBJECT}
STATES = ((STATE.CHECKED, 'checked'), (STATE.PRESSED, 'pressed'), (STATE.SELECTED, 'selected'),
          (STATE.EXPANDED, 'expanded'), (STATE.EDITABLE, 'can be edited'))
# Roles for which it matters that they can't be used.
USED = {ROLE.PUSH_BUTTON, ROLE.TOGGLE_BUTTON, ROLE.CHECK_BOX, ROLE.RADIO_BUTTON, ROLE.SLIDER, ROLE.SPIN_BUTTON, ROLE.ENTRY,
        ROLE.TEXT, ROLE.COMBO_BOX, ROLE.SWITCH}


def describe(node):
    """One line, or nothing for what only lays out."""
    role, name, about = node.get_role(), node.get_name(), node.get_description()
    if role in SILENT and not name and not about:
        return None
    words = [node.get_role_name()]
    if name:
        words.append(f'"{name}"')
    if about and about != name:
        words.append(f'({about})')
    states = node.get_state_set()
    words += [f'[{word}]' for state, word in STATES if states.contains(state)]
    if role in USED and not states.contains(STATE.SENSITIVE):
        words.append('[not now]')
    if 'Value' in node.get_interfaces():
        value = node.get_value_iface()
        words.append(f'= {Atspi.Value.get_text(value) or format(value.get_current_value(), "g")}')
    return ' '.join(words).replace('\n', ' / ')


def dump(node, depth=0):
    line = describe(node)
    if line is not None:
        yield '  ' * depth + line
        depth += 1
    for i in range(node.get_child_count()):
        child = node.get_child_at_index(i)
        if child is not None and has(child, STATE.SHOWING):
            yield from dump(child, depth)


def find_window(process):
    desktop = Atspi.get_desktop(0)
    desktop.clear_cache()
    for i in range(desktop.get_child_count()):
        app = desktop.get_child_at_index(i)
        if app and app.get_process_id() == process.pid:
            app.clear_cache()
            for j in range(app.get_child_count()):
                window = app.get_child_at_index(j)
                if window and has(window, STATE.SHOWING):
                    return window
    return None


def read_tree(process):
    """What is there once it stays as it is: some names are set when idle."""
    last = None

    def look():
        nonlocal last
        window = find_window(process)
        tree = window and '\n'.join(dump(window)) + '\n'
        same, last = tree == last, tree
        return same and tree
    return wait_for('the tree', look)


def compare(name, tree, file):
    """Says whether the tree is the written one, and prints what differs."""
    known = file.read_text('utf-8') if file.exists() else ''
    for line in difflib.unified_diff(known.splitlines(), tree.splitlines(), f'tests/tree/{file.name}', name, lineterm=''):
        print('#', line)
    return tree == known


def show(program, look, scenes, take):
    """Shows one scene after the other, in folders of their own, and gives each tree to `take`."""
    folder = tempfile.mkdtemp(prefix='unknot-trees-')
    process = subprocess.Popen([program, '--hold', '--look', look, *scenes], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                               text=True, env=dict(os.environ, GTK_A11Y='atspi', XDG_DATA_HOME=folder))
    seen = 0
    for line in process.stdout:
        name = line.strip().removesuffix('-' + look)
        if name in scenes:
            take(f'{name}-{look.removesuffix("-light")}', read_tree(process))
            seen += 1
            process.stdin.write('\n')
            process.stdin.flush()
    shutil.rmtree(folder)
    assert process.wait() == 0 and seen == len(scenes), (process.returncode, seen, len(scenes))


def main():
    program, folder, words = sys.argv[1], pathlib.Path(sys.argv[2]), sys.argv[3:]
    wanted = [word for word in words if word != '--write']
    results = []

    def take(name, tree):
        file = folder / f'{name}.txt'
        if '--write' in words:
            file.write_text(tree, 'utf-8')
            return
        results.append(compare(name, tree, file))
        print('ok' if results[-1] else 'not ok', len(results), '-', name, flush=True)

    screen.begin()
    for look, scenes in (('1100-light', WIDE), ('360-light', NARROW)):
        scenes = [scene for scene in scenes if not wanted or scene in wanted]
        if scenes:
            show(program, look, scenes, take)
    if results:
        print(f'1..{len(results)}')
    return 0 if all(results) else 1


if __name__ == '__main__':
    sys.exit(main())
