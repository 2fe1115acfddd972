"""Unknot, installed into a folder of its own."""

import pathlib
import subprocess
import sys


def install(meson, build, folder):
    """Installs what is built, as packagers do it, and gives the folder that the prefix became."""
    done = subprocess.run([meson, 'install', '-C', build, '--no-rebuild', '--quiet', '--destdir', folder],
                          capture_output=True, text=True)
    if done.returncode != 0:
        sys.exit(f'{done.stdout}\n{done.stderr}')
    return next(pathlib.Path(folder).rglob('bin')).parent
