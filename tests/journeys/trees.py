"""What a screen reader finds on every page, against what was written down: trees.py PICTURES FOLDER [--write] [PART…]

Each page is shown as for a picture of it; its accessibility tree is a file of FOLDER. What a voice or a switch can't use
is marked there. `--write` writes the files anew.
Two things are as the toolkit makes them, and can't be changed from outside: the items of GTK's own menus have no name in
the tree, and a page of an AdwPreferencesDialog stands in it once for each of its tabs.
"""

import difflib
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import time

import screen
from screen import ROLE, STATE, Atspi, has, wait_for

# What takes turns, by the first word of a scene; the others are a part as well.
PARTS = {
    'body': ('body', 'build', 'drop', 'echo', 'knot'),
    'relief': ('guide', 'rating', 'relief', 'soreness', 'step', 'week'),
    'others': (),
}
# What differs from another scene in its picture only.
SAME = ('body-narrow', 'guide-ache-far', 'guide-far', 'table-asks')
# What is laid out anew where it is narrow.
NARROW = ('body-list', 'body-knot', 'relief', 'guide-waits', 'journal', 'report', 'library-muscles')

# So long nothing changes any more.
REST_SECONDS = 0.5

# Boxes that only lay things out say nothing; the bars of what scrolls come and go.
SILENT = {ROLE.PANEL, ROLE.FILLER, ROLE.GROUPING, ROLE.SECTION, ROLE.UNKNOWN, ROLE.STATIC, ROLE.LABEL,
          ROLE.REDUNDANT_OBJECT, ROLE.SCROLL_BAR}
STATES = ((STATE.CHECKED, 'checked'), (STATE.PRESSED, 'pressed'), (STATE.SELECTED, 'selected'),
          (STATE.EXPANDED, 'expanded'), (STATE.EDITABLE, 'can be edited'))
# Roles for which it matters that they can't be used.
USED = {ROLE.PUSH_BUTTON, ROLE.TOGGLE_BUTTON, ROLE.CHECK_BOX, ROLE.RADIO_BUTTON, ROLE.SLIDER, ROLE.SPIN_BUTTON, ROLE.ENTRY,
        ROLE.TEXT, ROLE.COMBO_BOX, ROLE.SWITCH, ROLE.TABLE_CELL}


def can_be_used(node):
    """Whether a voice or a switch can do anything with it."""
    interfaces, actions = node.get_interfaces(), node.get_action_iface()
    return 'Value' in interfaces or 'EditableText' in interfaces or bool(actions and actions.get_n_actions())


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
    if role in USED and states.contains(STATE.SENSITIVE) and not can_be_used(node):
        words.append('[no action]')
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


def read_tree(process, known):
    """What is there: what was written down, or what stays as it is for a while. Some names are set when idle."""
    last, since = None, 0

    def look():
        nonlocal last, since
        window = find_window(process)
        tree = window and '\n'.join(dump(window)) + '\n'
        if tree != last:
            last, since = tree, time.monotonic()
        return tree and (tree == known or time.monotonic() - since > REST_SECONDS) and tree
    return wait_for('the tree', look)


def compare(name, tree, known):
    """Says whether the tree is the written one, and prints what differs."""
    for line in difflib.unified_diff(known.splitlines(), tree.splitlines(), f'tests/tree/{name}.txt', name, lineterm=''):
        print('#', line)
    return tree == known


def show(program, look, scenes, take):
    """Shows one scene after the other, in folders of their own, and gives `take` the name of each and the process."""
    folder = tempfile.mkdtemp(prefix='unknot-trees-')
    process = subprocess.Popen([program, '--hold', '--look', f'{look}-light', *scenes], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                               text=True, env=dict(os.environ, GTK_A11Y='atspi', XDG_DATA_HOME=folder))
    seen = 0
    for line in process.stdout:
        name = line.strip().removesuffix('-light')
        if name.removesuffix(f'-{look}') in scenes:
            take(name, process)
            seen += 1
            process.stdin.write('\n')
            process.stdin.flush()
    shutil.rmtree(folder)
    assert process.wait() == 0 and seen == len(scenes), (process.returncode, seen, len(scenes))


def get_part(scene):
    return next((part for part, words in PARTS.items() if scene.split('-')[0] in words), 'others')


def list_scenes(program):
    """The looks, each with its scenes."""
    named = subprocess.run([program, '--list'], capture_output=True, text=True, check=True).stdout.split()
    wide = [scene for scene in named if scene not in SAME]
    return {'1100': wide, '360': [scene for scene in wide if scene in NARROW]}


def main():
    program, folder, words = sys.argv[1], pathlib.Path(sys.argv[2]), sys.argv[3:]
    parts = [word for word in words if word != '--write'] or list(PARTS)
    looks = list_scenes(program)
    forgotten = {file.stem for file in folder.iterdir()} - {f'{one}-{look}' for look in looks for one in looks[look]}
    results = []

    def take(name, process):
        file = folder / f'{name}.txt'
        known = file.read_text('utf-8') if file.exists() else ''
        tree = read_tree(process, known)
        if '--write' in words:
            file.write_text(tree, 'utf-8')
            return
        results.append(compare(name, tree, known))
        print('ok' if results[-1] else 'not ok', len(results), '-', name, flush=True)

    if '--write' in words:
        for name in forgotten:
            (folder / f'{name}.txt').unlink()
    assert '--write' in words or not forgotten, f'no page has the trees {forgotten}'

    screen.begin()
    for part in parts:
        for look, scenes in looks.items():
            scenes = [scene for scene in scenes if get_part(scene) == part]
            if scenes:
                show(program, look, scenes, take)
    if results:
        print(f'1..{len(results)}')
    return 0 if all(results) else 1


if __name__ == '__main__':
    sys.exit(main())
