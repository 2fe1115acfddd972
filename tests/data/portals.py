#!/usr/bin/env python3
"""Whatever leaves or enters the sandbox goes through a portal: portals.py SOURCE_FOLDER"""

import pathlib
import re
import sys

# What would look into a file system, print, open or start something by itself.
FORBIDDEN = {
    'GtkFileDialog instead': r'GtkFileChooser|gtk_file_chooser',
    'GtkPrintOperation instead': r'GtkPrintUnixDialog|gtk_print_unix|gtkunixprint|GtkPrintJob\b|gtk_print_job',
    'GtkFileLauncher or GtkUriLauncher instead': r'gtk_show_uri|g_app_info_launch|xdg-open',
    'another program is none of its own': r'\bg_spawn_|GSubprocess|g_subprocess_|\bsystem \(|\bpopen \(',
}


def main():
    found = [f'{path}:{number}: {instead}'
             for path in sorted(pathlib.Path(sys.argv[1]).rglob('*.[ch]'))
             for number, line in enumerate(path.read_text('utf-8').splitlines(), 1)
             for instead, pattern in FORBIDDEN.items() if re.search(pattern, line)]
    print('\n'.join(found))
    sys.exit(1 if found else 0)


main()
