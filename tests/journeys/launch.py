"""The desktop starts Unknot as it was installed: launch.py MESON BUILD ID

It looks at nothing of the source or of the build folder. The bus reads its services when it starts, so it is started here.
"""

import os
import pathlib
import subprocess
import sys
import tempfile
import time

sys.dont_write_bytecode = True
TESTS = pathlib.Path(__file__).resolve().parent.parent
sys.path.insert(0, str(TESTS))

from installed import install

SECONDS = 30


def wait_for(what, look):
    deadline = time.monotonic() + SECONDS
    while not look():
        assert time.monotonic() < deadline, f'waited {SECONDS} s for {what}'
        time.sleep(0.05)


def run(*words):
    done = subprocess.run(words, capture_output=True, text=True, timeout=SECONDS)
    assert done.returncode == 0, f'{" ".join(words)}: {done.stdout}{done.stderr}'
    return done.stdout


def ask_bus(method, *words):
    return run('gdbus', 'call', '--session', '--dest', 'org.freedesktop.DBus', '--object-path', '/org/freedesktop/DBus',
               '--method', f'org.freedesktop.DBus.{method}', *words)


def is_running(app):
    return 'true' in ask_bus('NameHasOwner', app)


def launch(app):
    """On the bus: launched by its id alone it shows its window, tells its actions, and goes when it is asked to."""
    assert app in ask_bus('ListActivatableNames')
    assert not is_running(app)
    run('gapplication', 'launch', app)
    process = ask_bus('GetConnectionUnixProcessID', app).split()[1].strip(',)')
    program = os.readlink(f'/proc/{process}/exe')
    assert program == os.path.realpath(os.environ['UNKNOT_INSTALLED']), program
    wait_for('the window', lambda: subprocess.run(['xdotool', 'search', '--pid', process, '--onlyvisible', '--name',
                                                   '^Unknot$'], capture_output=True).stdout)

    assert set(run('gapplication', 'list-actions', app).split()) == {'rate-pain', 'show-plan'}
    told = run('gdbus', 'call', '--session', '--dest', app, '--object-path', '/' + app.replace('.', '/'), '--method',
               'org.gtk.Actions.List')
    assert all(f"'{name}'" in told for name in ('rate-pain', 'show-plan', 'about', 'quit')), told

    run('gapplication', 'action', app, 'quit')
    wait_for('the app to go', lambda: not is_running(app) and not os.path.exists(f'/proc/{process}'))


def main():
    if len(sys.argv) == 2:
        launch(sys.argv[1])
        return

    meson, build, app = sys.argv[1:]
    with tempfile.TemporaryDirectory(prefix='unknot-launch-') as folder:
        prefix = install(meson, build, f'{folder}/root')
        share = prefix / 'share'
        # The folder stands before all paths, as it never does outside of tests.
        service = share / 'dbus-1/services' / f'{app}.service'
        service.write_text(service.read_text('utf-8').replace('Exec=', f'Exec={folder}/root'), 'utf-8')
        subprocess.run(['glib-compile-schemas', '--strict', share / 'glib-2.0/schemas'], check=True)

        environment = {name: value for name, value in os.environ.items() if not name.startswith(('GSETTINGS_', 'UNKNOT_'))}
        # From the start to the end there is not one warning.
        environment.update(G_DEBUG='fatal-warnings', GTK_DEBUG='builder', GTK_A11Y='none', GSETTINGS_BACKEND='memory',
                           PATH=f'{prefix}/bin:{os.environ["PATH"]}', UNKNOT_INSTALLED=str(prefix / 'bin/unknot'),
                           XDG_DATA_DIRS=f'{share}:/usr/local/share:/usr/share')
        for name in ('DATA', 'CONFIG', 'CACHE', 'STATE'):
            environment[f'XDG_{name}_HOME'] = f'{folder}/{name.lower()}'
        sys.exit(subprocess.run([TESTS / 'session', sys.executable, __file__, app], env=environment).returncode)


if __name__ == '__main__':
    main()
