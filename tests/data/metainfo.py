#!/usr/bin/env python3
"""Tests of what a software centre shows, as TAP. Argument: the finished metainfo file.

The numbers are those of Flathub's quality guidelines and of AppStream's specification.
"""

import datetime
import pathlib
import re
import sys
import xml.etree.ElementTree

sys.dont_write_bytecode = True
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent))

from tap import report

ROOT = xml.etree.ElementTree.parse(sys.argv[1]).getroot()
LANGUAGE = '{http://www.w3.org/XML/1998/namespace}lang'


def texts(path):
    """The English texts there."""
    return [one.text for one in ROOT.findall(path) if LANGUAGE not in one.attrib]


def test_words():
    """Name and summary are short, and the summary is no sentence"""
    name, = texts('name')
    summary, = texts('summary')
    assert len(name) <= 15 and not name.isupper(), name
    assert 10 <= len(summary) <= 35, summary
    assert not summary.endswith('.') and name.lower() not in summary.lower(), summary


def test_facts():
    """It says who made it, where it lives, how it is rated and what it needs"""
    for path in ('developer[@id]', 'url[@type="homepage"]', 'url[@type="bugtracker"]', 'url[@type="vcs-browser"]',
                 'content_rating[@type="oars-1.1"]', 'launchable[@type="desktop-id"]', 'metadata_license',
                 'project_license', 'translation[@type="gettext"]', 'requires/internet', 'requires/display_length'):
        assert ROOT.find(path) is not None, path
    controls = {one.text for one in ROOT.findall('supports/control')}
    assert controls == {'keyboard', 'pointing', 'touch'}, controls


def test_colours():
    """There is a colour for light and one for dark"""
    colours = {one.get('scheme_preference'): one.text for one in ROOT.findall('branding/color[@type="primary"]')}
    assert set(colours) == {'light', 'dark'}, colours
    assert all(re.fullmatch('#[0-9a-f]{6}', colour) for colour in colours.values()), colours


def test_screenshots():
    """Every screenshot has a caption, a picture of its own, and one comes first"""
    shots = ROOT.findall('screenshots/screenshot')
    assert 3 <= len(shots) <= 10, len(shots)
    assert [shot.get('type') for shot in shots].count('default') == 1 and shots[0].get('type') == 'default'
    for shot in shots:
        caption = next(one.text for one in shot.findall('caption') if LANGUAGE not in one.attrib)
        assert 10 <= len(caption) <= 100 and not caption.endswith('.'), caption
        assert shot.findtext('image').startswith('https://'), shot.findtext('image')
    assert len({shot.findtext('image') for shot in shots}) == len(shots)


def test_releases():
    """Every release has notes, and the newest comes first"""
    releases = ROOT.findall('releases/release')
    assert releases
    for release in releases:
        assert release.find('description/p') is not None, release.get('version')
        assert re.fullmatch(r'\d+\.\d+\.\d+', release.get('version')), release.get('version')
        datetime.date.fromisoformat(release.get('date'))
    order = [(release.get('date'), tuple(map(int, release.get('version').split('.')))) for release in releases]
    assert order == sorted(order, reverse=True), order


if __name__ == '__main__':
    report([value for name, value in globals().items() if name.startswith('test_')])
