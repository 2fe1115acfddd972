#!/usr/bin/env python3
"""Where a software centre says that Unknot runs, as TAP. Arguments: appstreamcli, the finished metainfo file."""

import pathlib
import re
import subprocess
import sys

sys.dont_write_bytecode = True
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent))

from tap import report


def test_devices():
    """Computers with a screen, tablets and phones are compatible, in full"""
    done = subprocess.run([sys.argv[1], 'check-syscompat', '--details', '--no-color', sys.argv[2]], capture_output=True,
                          text=True)
    assert done.returncode == 0, done.stdout + done.stderr
    verdicts = dict(re.findall(r'^(\w+):\n\s*(.*)$', done.stdout, re.MULTILINE))
    for device in ('Desktop', 'Laptop', 'Tablet', 'Handset'):
        assert '100%' in verdicts.get(device, ''), f'{device}: {done.stdout}'


if __name__ == '__main__':
    report([test_devices])
