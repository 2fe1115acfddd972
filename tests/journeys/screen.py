"""The app as a person with a keyboard and a screen reader has it: keys go in, the accessibility tree comes out."""

import atexit
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import time

SKIPPED = 77

try:
    import gi
    gi.require_version('Atspi', '2.0')
    from gi.repository import Atspi, Gio, GLib
except (ImportError, ValueError) as error:
    print(f'Journeys need Python with gi and Atspi 2.0: {error}')
    sys.exit(SKIPPED)

LAUNCHERS = ('/usr/libexec/at-spi-bus-launcher', '/usr/lib/at-spi2-core/at-spi-bus-launcher')
APP_NAME = 'io.github.unknot.Unknot'
SECONDS = 30
STATE = Atspi.StateType
ROLE = Atspi.Role

# F1 to F10 by their place on the keyboard: by name xdotool would hold Alt too, with the newest keyboard layouts.
KEY_CODES = {f'F{n}': str(66 + n) for n in range(1, 11)}


def wait_for(what, look, seconds=SECONDS):
    """Looks again and again until there is something to see, and gives that."""
    deadline = time.monotonic() + seconds
    while True:
        try:
            seen = look()
        except GLib.Error:
            seen = None  # What was looked at went away meanwhile.
        if seen:
            return seen
        if time.monotonic() > deadline:
            raise AssertionError(f'waited {seconds} s for {what}')
        time.sleep(0.02)


def begin():
    """Starts the accessibility bus of this session; nothing works without it."""
    launcher = next((path for path in LAUNCHERS if os.access(path, os.X_OK)), None)
    if launcher is None or shutil.which('xdotool') is None or 'DISPLAY' not in os.environ:
        print('Journeys need at-spi2-core, xdotool and a display')
        sys.exit(SKIPPED)
    atexit.register(subprocess.Popen([launcher, '--launch-immediately'], stdout=subprocess.DEVNULL,
                                     stderr=subprocess.DEVNULL).terminate)
    wait_for('the accessibility bus', start_registry)
    Atspi.init()
    Atspi.set_timeout(5000, 15000)


def accessibility_bus():
    """Its address, for an app that can't ask the session bus for it."""
    bus = Gio.bus_get_sync(Gio.BusType.SESSION)
    return bus.call_sync('org.a11y.Bus', '/org/a11y/bus', 'org.a11y.Bus', 'GetAddress', None, None,
                         Gio.DBusCallFlags.NONE, -1, None).unpack()[0]


def start_registry():
    """Lets apps register; Atspi itself gives up, and the program with it, when it comes too early."""
    flags = Gio.DBusConnectionFlags.AUTHENTICATION_CLIENT | Gio.DBusConnectionFlags.MESSAGE_BUS_CONNECTION
    bus = Gio.DBusConnection.new_for_address_sync(accessibility_bus(), flags)
    return bus.call_sync('org.freedesktop.DBus', '/org/freedesktop/DBus', 'org.freedesktop.DBus', 'StartServiceByName',
                         GLib.Variant('(su)', ('org.a11y.atspi.Registry', 0)), None, Gio.DBusCallFlags.NONE, -1,
                         None).unpack()[0]


def walk(node):
    """All that is under a node, the node first."""
    yield node
    for i in range(node.get_child_count()):
        child = node.get_child_at_index(i)
        if child is not None:
            yield from walk(child)


def has(node, *states):
    there = node.get_state_set()
    return all(there.contains(state) for state in states)


def describe(node):
    states = ' '.join(state.value_nick for state in node.get_state_set().get_states())
    return f'{node.get_role_name()} "{node.get_name()}" [{states}]'


def find_app():
    """The name of the app on the session bus, once it is there."""
    bus = Gio.bus_get_sync(Gio.BusType.SESSION)
    names = bus.call_sync('org.freedesktop.DBus', '/', 'org.freedesktop.DBus', 'ListNames', None, None,
                          Gio.DBusCallFlags.NONE, 5000, None).unpack()[0]
    return next((name for name in names if name.startswith(APP_NAME)), None)


def ask(interface, method, parameters):
    """What the desktop asks of the app; gives the answer's parts."""
    name = wait_for('the app on the bus', find_app)
    return Gio.bus_get_sync(Gio.BusType.SESSION).call_sync(
        name, '/' + name.replace('.', '/').replace('-', '_'), interface, method, parameters, None,
        Gio.DBusCallFlags.NONE, 5000, None).unpack()


def has_window(process):
    found = subprocess.run(['xdotool', 'search', '--pid', str(process.pid), '--onlyvisible', '--name', '^Unknot$'],
                           capture_output=True, text=True, check=False)
    return bool(found.stdout.strip())


class Player:
    """The guide as a player on the session bus (MPRIS), as a headset or a phone sees it."""

    PREFIX = 'org.mpris.MediaPlayer2.'

    def __init__(self):
        self.bus = Gio.bus_get_sync(Gio.BusType.SESSION)

    def _call(self, name, path, interface, method, parameters=None):
        return self.bus.call_sync(name, path, interface, method, parameters, None, Gio.DBusCallFlags.NONE, 5000,
                                  None).unpack()

    def find(self):
        names = self._call('org.freedesktop.DBus', '/', 'org.freedesktop.DBus', 'ListNames')[0]
        return next((name for name in names if name.startswith(self.PREFIX)), None)

    def is_there(self):
        return self.find() is not None

    def call(self, method):
        self._call(self.find(), '/org/mpris/MediaPlayer2', self.PREFIX + 'Player', method)

    def get(self, interface, name):
        return self._call(self.find(), '/org/mpris/MediaPlayer2', 'org.freedesktop.DBus.Properties', 'Get',
                          GLib.Variant('(ss)', (interface, name)))[0]

    def get_track(self):
        return self.get(self.PREFIX + 'Player', 'Metadata')

    def get_status(self):
        return self.get(self.PREFIX + 'Player', 'PlaybackStatus')

    def wait_status(self, status):
        wait_for(f'the player to say {status}', lambda: self.get_status() == status)


class App:
    """A running app with folders of its own, or those of another."""

    def __init__(self, program, folder=None, alone=False, words=(), tracer=(), settings=None, wake=None):
        """`alone` is without a session bus, as a process is that the first knows nothing of; `words` are its command line;
        `tracer` is a command that runs it and leaves it its process; `settings` are lines of a file that keeps them;
        `wake` brings the window of an app that has none yet."""
        self.folder = folder
        if folder is None:
            self.folder = pathlib.Path(tempfile.mkdtemp(prefix='unknot-journey-'))
            atexit.register(shutil.rmtree, self.folder, ignore_errors=True)
        self.environment = environment = dict(os.environ)
        for name in ('DATA', 'CONFIG', 'CACHE', 'STATE'):
            environment[f'XDG_{name}_HOME'] = str(self.folder / name.lower())
        if alone:
            environment['AT_SPI_BUS_ADDRESS'] = accessibility_bus()
            environment['DBUS_SESSION_BUS_ADDRESS'] = 'disabled:'
        if settings is not None:
            file = self.folder / 'config' / 'glib-2.0' / 'settings' / 'keyfile'
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text('\n'.join(settings), 'utf-8')
            environment['GSETTINGS_BACKEND'] = 'keyfile'
        self.process = subprocess.Popen([*tracer, program, *words], env=environment)
        atexit.register(self.process.kill)
        self.data = self.folder / 'data' / 'unknot'
        if wake is not None:
            wake(self)
        self.root = wait_for('the app in the accessibility tree', self._find_root)
        self.window = wait_for('the window', lambda: self.find(ROLE.FRAME))
        self.focus_window()

    def _find_root(self):
        self._check_alive()
        desktop = Atspi.get_desktop(0)
        desktop.clear_cache()
        applications = (desktop.get_child_at_index(i) for i in range(desktop.get_child_count()))
        return next((one for one in applications if one and one.get_process_id() == self.process.pid), None)

    def _check_alive(self):
        if self.process.poll() is not None:
            raise AssertionError(f'the app ended with {self.process.returncode}')

    def focus_window(self):
        """Gives the window the keyboard. There is no window manager that would do it."""
        found = subprocess.run(['xdotool', 'search', '--sync', '--all', '--onlyvisible', '--pid', str(self.process.pid),
                                '--name', '^Unknot$'], capture_output=True, text=True, check=True)
        subprocess.run(['xdotool', 'windowfocus', '--sync', found.stdout.split()[-1]], check=True)

    def nodes(self):
        """What is shown now."""
        self._check_alive()
        self.root.clear_cache()
        return [node for node in walk(self.root) if has(node, STATE.SHOWING)]

    def find(self, role=None, name=None, starts=None, *states):
        for node in self.nodes():
            if ((role is None or node.get_role() == role) and (name is None or node.get_name() == name)
                    and (starts is None or node.get_name().startswith(starts)) and has(node, *states)):
                return node
        return None

    def wait(self, role=None, name=None, starts=None, *states, seconds=SECONDS):
        what = ' '.join(str(part) for part in (role and role.value_nick, name or starts) if part)
        try:
            return wait_for(what, lambda: self.find(role, name, starts, *states), seconds)
        except AssertionError:
            self.show()
            raise

    def focused(self):
        return next((node for node in self.nodes() if has(node, STATE.FOCUSED)), None)

    def wait_focus(self, what, fits):
        try:
            return wait_for(f'the focus on {what}', lambda: (lambda node: node and fits(node) and node)(self.focused()))
        except AssertionError:
            self.show()
            raise

    def press(self, *keys):
        subprocess.run(['xdotool', 'key', '--clearmodifiers', *(KEY_CODES.get(key, key) for key in keys)], check=True)

    def press_on(self, name, key='Return'):
        """Presses a key once the button of that name has the focus."""
        self.wait_focus(name, lambda node: node.get_name() == name)
        self.press(key)

    def go_to(self, what, fits, key='Tab', most=60):
        """Presses a key until what has the focus fits, and gives that."""
        for _ in range(most):
            before = self.focused()
            if before is not None and fits(before):
                return before
            self.press(key)
            wait_for('the focus to go on', lambda: self.focused() != before)
        self.show()
        raise AssertionError(f'{key} does not lead to {what}')

    def let_pass(self, seconds):
        """Tells an app with a clock that is told how many seconds pass from now on."""
        name = wait_for('the session on the bus', Player().find).removeprefix(Player.PREFIX)
        bus = Gio.bus_get_sync(Gio.BusType.SESSION)
        bus.call_sync(name, '/' + name.replace('.', '/'), 'org.gtk.Actions', 'Activate',
                      GLib.Variant('(sava{sv})', ('pass', [GLib.Variant('i', seconds)], {})), None,
                      Gio.DBusCallFlags.NONE, 5000, None)

    def activate(self, action, target=None):
        """Asks the app for an action, as the desktop does it."""
        targets = [] if target is None else [GLib.Variant('s', target)]
        ask('org.freedesktop.Application', 'ActivateAction', GLib.Variant('(sava{sv})', (action, targets, {})))

    def texts(self):
        return [node.get_name() for node in self.nodes() if node.get_name()]

    def show(self):
        """Prints the tree, for whoever has to find out why."""
        for node in self.nodes():
            print(' ', describe(node))

    def close(self):
        """Closes the window by its key; the app has to end by itself, and well."""
        self.press('ctrl+w')
        assert self.process.wait(timeout=SECONDS) == 0, f'the app ended with {self.process.returncode}'
