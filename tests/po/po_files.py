"""What translators get and give, for the tests beside this file."""

import pathlib
import re
import subprocess
import sys

SOURCE = pathlib.Path(sys.argv[1]).resolve()
PO = SOURCE / 'po'

# As i18n.gettext() of meson calls it with the preset "glib".
XGETTEXT = ['xgettext', '--from-code=UTF-8', '--add-comments', '--keyword=_', '--keyword=N_', '--keyword=C_:1c,2',
            '--keyword=NC_:1c,2', '--keyword=g_dcgettext:2', '--keyword=g_dngettext:2,3', '--keyword=ngettext:1,2',
            '--keyword=g_dpgettext2:2c,3', '--flag=N_:1:pass-c-format', '--flag=C_:2:pass-c-format',
            '--flag=NC_:2:pass-c-format', '--flag=g_dngettext:2:pass-c-format',
            '--flag=g_strdup_printf:1:c-format', '--flag=g_string_printf:2:c-format',
            '--flag=g_string_append_printf:2:c-format', '--flag=g_error_new:3:c-format',
            '--flag=g_set_error:4:c-format']


def run(*command, **options):
    done = subprocess.run(command, text=True, capture_output=True, cwd=SOURCE, **options)
    if done.returncode != 0:
        raise AssertionError(done.stderr.strip())
    return done.stdout


def entries(po):
    """The entries of a PO file, each a dict of msgctxt, msgid, msgstr…, without the first, which is its header."""
    found = []
    for block in re.split(r'\n\s*\n', po):
        entry, last = {}, None
        for line in block.splitlines():
            keyword = re.match(r'(msg\w+(?:\[\d\])?)\s+(".*")$', line)
            if keyword:
                last = keyword[1]
                entry[last] = ''
            if last and line.rstrip().endswith('"') and not line.startswith('#'):
                raw = line[line.index('"') + 1:line.rindex('"')]
                entry[last] += re.sub(r'\\(.)', lambda escape: {'n': '\n', 't': '\t'}.get(escape[1], escape[1]), raw)
        if 'msgid' in entry and entry['msgid']:
            found.append(entry)
    return found


def template(folder):
    path = pathlib.Path(folder) / 'unknot.pot'
    run(*XGETTEXT, '--package-name=unknot', f'--output={path}', f'--files-from={PO / "POTFILES.in"}')
    return path


def languages():
    return [line for line in (PO / 'LINGUAS').read_text('utf-8').split() if not line.startswith('#')]
