"""A person at the keyboard with a screen reader: reads the accessibility tree of the real window, presses real keys.

Nothing sleeps for a fixed time: whatever should come is looked for until it is there, or the deadline has passed."""

import os
import re
import subprocess
import time

import gi

gi.require_version('Atspi', '2.0')
from gi.repository import Atspi, GLib  # noqa: E402

DEADLINE = 30
GLANCE = 0.05


class Lost(Exception):
    """What should have come did not."""


class Person:
    def __init__(self, program, arguments=(), environment=None):
        self.process = subprocess.Popen([program, *arguments],
                                        env={**os.environ, 'GTK_A11Y': 'atspi', **(environment or {})})
        self.app = self.wait(self._find_app, f'{program} in the accessibility tree')

    def close(self):
        """Asks the program to quit, as a person does, and returns its exit status."""
        self.press('ctrl+q')
        return self.process.wait(timeout=DEADLINE)

    def wait(self, look, what):
        """What look() finds, once it finds something."""
        end = time.monotonic() + DEADLINE
        while time.monotonic() < end:
            if self.process.poll() is not None:
                raise Lost(f'the program ended ({self.process.returncode}) before there was {what}')
            try:
                if found := look():
                    return found
            except GLib.Error:
                pass  # the tree changed under our eyes
            time.sleep(GLANCE)
        raise Lost(f'there was no {what}; the window says:\n{self.screen()}')

    def press(self, *keys):
        subprocess.run(['xdotool', 'key', '--clearmodifiers', *keys], check=True)

    def finds(self, name, role=None):
        """Something on the screen whose name matches the regular expression, of a role like 'button' if told."""
        return self.wait(lambda: next(self._matching(name, role), None), f'{role or "thing"} named "{name}"')

    def focus(self):
        """What has the keyboard focus, or None."""
        return next((it for it in self._walk(self.app) if it.get_state_set().contains(Atspi.StateType.FOCUSED)), None)

    def goes_to(self, name, role=None, key='Tab', most=60):
        """Presses the key until the focus is on what matches."""
        for _ in range(most):
            it = self.focus()
            if it is not None and self._matches(it, name, role):
                return it
            before = it and it.get_name()
            self.press(key)
            self._settles(before)
        raise Lost(f'{most} times {key} did not lead to {role or "thing"} named "{name}"; the window says:\n'
                   f'{self.screen()}')

    def screen(self):
        """The tree that is on the screen, as text: what to read when a journey goes astray."""
        lines = []

        def add(it, depth):
            if it.get_name():
                lines.append('  ' * depth + f'{it.get_role_name()}: {it.get_name()}')
            for index in range(it.get_child_count()):
                child = it.get_child_at_index(index)
                if child and child.get_state_set().contains(Atspi.StateType.SHOWING):
                    add(child, depth + 1)

        if getattr(self, 'app', None):
            for index in range(self.app.get_child_count()):
                add(self.app.get_child_at_index(index), 0)
        return '\n'.join(lines)

    def _settles(self, before):
        """Gives the focus a moment to move on; it may rightly stay where it is."""
        end = time.monotonic() + 10 * GLANCE
        while time.monotonic() < end:
            it = self.focus()
            if it is not None and it.get_name() != before:
                return
            time.sleep(GLANCE / 5)

    def _find_app(self):
        desktop = Atspi.get_desktop(0)
        for index in range(desktop.get_child_count()):
            app = desktop.get_child_at_index(index)
            if app and app.get_process_id() == self.process.pid and app.get_child_count() > 0:
                return app
        return None

    def _matches(self, it, name, role):
        return re.search(name, it.get_name() or '') and (role is None or it.get_role_name() == role)

    def _matching(self, name, role):
        return (it for it in self._walk(self.app) if self._matches(it, name, role))

    def _walk(self, it):
        for index in range(it.get_child_count()):
            child = it.get_child_at_index(index)
            if child and (it == self.app or child.get_state_set().contains(Atspi.StateType.SHOWING)):
                yield child
                yield from self._walk(child)
