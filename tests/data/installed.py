#!/usr/bin/env python3
"""Tests of what is installed, as TAP. Arguments: meson, the build folder, the application id, the source."""

import configparser
import pathlib
import shutil
import stat
import subprocess
import sys
import tempfile
import xml.etree.ElementTree

sys.dont_write_bytecode = True
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent))

from installed import install
from tap import report

MESON, BUILD, ID, SOURCE = sys.argv[1:]
TEMPORARY = tempfile.TemporaryDirectory()
ROOT = install(MESON, BUILD, TEMPORARY.name)
PREFIX = pathlib.Path('/') / ROOT.relative_to(TEMPORARY.name)
LANGUAGES = (pathlib.Path(SOURCE) / 'po/LINGUAS').read_text('utf-8').split()
SHARE = {
    'schema': f'glib-2.0/schemas/{ID}.gschema.xml',
    'service': f'dbus-1/services/{ID}.service',
    'provider': f'gnome-shell/search-providers/{ID}.search-provider.ini',
    'desktop': f'applications/{ID}.desktop',
    'metainfo': f'metainfo/{ID}.metainfo.xml',
    'icon': f'icons/hicolor/scalable/apps/{ID}.svg',
    'symbolic': f'icons/hicolor/symbolic/apps/{ID}-symbolic.svg',
    'man': 'man/man1/unknot.1',
}


def place(name):
    return ROOT / 'share' / SHARE[name]


def read_group(name, group):
    """A group of a desktop file or what looks like one."""
    parser = configparser.RawConfigParser(strict=True, interpolation=None)
    parser.optionxform = str
    parser.read(place(name), 'utf-8')
    return parser[group]


def test_places():
    """Everything is where the desktop looks for it, and nothing else is anywhere"""
    expected = {'bin/unknot', *(f'share/{path}' for path in SHARE.values()),
                *(f'share/locale/{language}/LC_MESSAGES/unknot.mo' for language in LANGUAGES)}
    there = {path for path in pathlib.Path(TEMPORARY.name).rglob('*') if not path.is_dir()}
    found = {str(path.relative_to(ROOT)) if path.is_relative_to(ROOT) else str(path) for path in there}
    assert found == expected, f'missing: {sorted(expected - found)}, unexpected: {sorted(found - expected)}'


def test_modes():
    """Everybody may read all of it, nobody but its owner may write, and only the program runs"""
    for path in pathlib.Path(TEMPORARY.name).rglob('*'):
        mode = stat.S_IMODE(path.stat().st_mode)
        runs = path.is_dir() or path.name == 'unknot'
        assert mode == (0o755 if runs else 0o644), f'{path} has {mode:o}'


def test_start():
    """The desktop starts it by its bus name, by the program that was installed"""
    service = read_group('service', 'D-BUS Service')
    assert dict(service) == {'Name': ID, 'Exec': f'{PREFIX}/bin/unknot --gapplication-service'}, dict(service)
    desktop = read_group('desktop', 'Desktop Entry')
    assert desktop['DBusActivatable'] == 'true'
    assert desktop['Exec'].split()[0] == 'unknot' and desktop['Icon'] == ID, dict(desktop)
    for action in desktop['Actions'].strip(';').split(';'):
        words = read_group('desktop', f'Desktop Action {action}')['Exec']
        assert words == f'gapplication action {ID} {action}', words


def test_search():
    """The shell's search finds it"""
    provider = read_group('provider', 'Shell Search Provider')
    assert dict(provider) == {'DesktopId': f'{ID}.desktop', 'BusName': ID, 'ObjectPath': '/' + ID.replace('.', '/'),
                              'Version': '2'}, dict(provider)


def test_icons():
    """The icons are pictures that can be scaled and, the symbolic one, recoloured"""
    for name, size in (('icon', '128'), ('symbolic', '16')):
        svg = xml.etree.ElementTree.parse(place(name)).getroot()
        assert svg.tag == '{http://www.w3.org/2000/svg}svg', svg.tag
        assert svg.get('width').removesuffix('px') == svg.get('height').removesuffix('px') == size, svg.attrib
    encode = shutil.which('gtk4-encode-symbolic-svg')
    if encode:
        with tempfile.TemporaryDirectory() as folder:
            subprocess.run([encode, place('symbolic'), '16x16', '-o', folder], check=True, capture_output=True)
            picture, = pathlib.Path(folder).iterdir()
            assert picture.name == f'{ID}-symbolic.symbolic.png' and picture.stat().st_size > 0, picture


def test_texts():
    """Schema, metainfo and man page are those of this app, and every language has its texts"""
    schema = xml.etree.ElementTree.parse(place('schema')).getroot()
    assert ID in {one.get('id') for one in schema.iter('schema')}, 'no schema of that name'
    metainfo = xml.etree.ElementTree.parse(place('metainfo')).getroot()
    assert metainfo.findtext('id') == ID, metainfo.findtext('id')
    assert metainfo.findtext('launchable') == f'{ID}.desktop', metainfo.findtext('launchable')
    assert '.TH UNKNOT 1' in place('man').read_text('utf-8').upper()
    for language in LANGUAGES:
        size = (ROOT / f'share/locale/{language}/LC_MESSAGES/unknot.mo').stat().st_size
        assert size > 100000, f'{language} has {size} bytes'


if __name__ == '__main__':
    report([value for name, value in globals().items() if name.startswith('test_')])
