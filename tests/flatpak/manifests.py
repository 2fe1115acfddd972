#!/usr/bin/env python3
"""Tests of what the Flatpak may do and what it is made of, as TAP. Argument: the top of the source."""

import json
import pathlib
import re
import subprocess
import sys
import xml.etree.ElementTree

sys.dont_write_bytecode = True
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent))

from tap import report

SOURCE = pathlib.Path(sys.argv[1]).resolve()
APP = 'io.github.unknot.Unknot'

# A window, its pictures, and tones. No network, no files, no devices but the graphics card's, no other program.
ALLOWED = {'--share=ipc', '--socket=fallback-x11', '--socket=wayland', '--device=dri', '--socket=pulseaudio'}


def read_manifest(name):
    return json.loads((SOURCE / 'flatpak' / f'{name}.json').read_text('utf-8'))


def get_module(manifest):
    assert len(manifest['modules']) == 1, 'the runtime has all that is needed'
    return manifest['modules'][0]


def read_releases():
    tree = xml.etree.ElementTree.parse(SOURCE / 'data' / f'{APP}.metainfo.xml.in')
    return [release.get('version') for release in tree.iter('release')]


def test_permissions():
    """Both have the same few permissions, and no other"""
    for name in (APP, APP + '.Devel'):
        manifest = read_manifest(name)
        assert set(manifest['finish-args']) == ALLOWED, manifest['finish-args']
        assert manifest['id'] == name
        assert 'build-options' not in manifest, 'nothing reaches the network while it is built either'


def test_alike():
    """The development build is the same app under another id"""
    release, devel = read_manifest(APP), read_manifest(APP + '.Devel')
    for member in ('runtime', 'runtime-version', 'sdk', 'command'):
        assert release[member] == devel[member], member
    assert set(get_module(devel)['config-opts']) == {'-Dprofile=development'}
    assert set(get_module(release)['config-opts']) == {'-Dtests=false'}
    assert [source['type'] for source in get_module(devel)['sources']] == ['dir']


def test_whole():
    """A single file of the app has its languages: no extension brings them, which a file can't carry"""
    for name in (APP, APP + '.Devel'):
        assert read_manifest(name)['separate-locales'] is False, name


def test_tests():
    """The development build runs its tests where it is built, and the release leaves them out"""
    release, devel = get_module(read_manifest(APP)), get_module(read_manifest(APP + '.Devel'))
    assert devel['run-tests'] and all(f'--suite {suite}' in devel['test-commands'][0] for suite in ('model', 'data', 'po'))
    assert not {'run-tests', 'test-commands', 'test-rule'} & set(release), sorted(release)


def test_version():
    """The program, its changes and its release notes are of one version, and so are all before"""
    version = re.search(r"^  version: '([^']+)'", (SOURCE / 'meson.build').read_text('utf-8'), re.M)[1]
    changes = re.findall(r'^## (.+)$', (SOURCE / 'CHANGELOG.md').read_text('utf-8'), re.M)
    assert changes == read_releases(), (changes, read_releases())
    assert changes[0] == version, (changes[0], version)


def test_release():
    """What is released is a tag and a commit of it"""
    source, = get_module(read_manifest(APP))['sources']
    assert source['type'] == 'git' and source['url'].startswith('https://')
    assert re.fullmatch('[0-9a-f]{40}', source['commit']), source['commit']
    assert source['tag'].removeprefix('v') in read_releases()[:2], source['tag']

    git = ['git', '-c', 'safe.directory=*', '-C', str(SOURCE)]
    known = subprocess.run([*git, 'cat-file', '-e', source['commit']], stderr=subprocess.DEVNULL)
    if known.returncode == 0:
        meson = subprocess.run([*git, 'show', source['commit'] + ':meson.build'], capture_output=True, text=True)
        version = re.search(r"version: '([^']+)'", meson.stdout)[1]
        assert source['tag'] == 'v' + version, f'{source["tag"]} is not of version {version}'


if __name__ == '__main__':
    report([value for name, value in globals().items() if name.startswith('test_')])
