"""Journeys through the guide: by keys, by media keys, and cut off."""

import atexit
import json
import pathlib
import shutil
import subprocess
import sys
import tempfile

import screen
from screen import ROLE, STATE, App, Player, wait_for
from steps import (go_through_welcome, is_pain, make_entry, make_old_knot, mark_knot, pass_questions, wait_for_entries,
                   write_entries)


def start_session(app):
    """From nothing to a session that runs: welcome, a knot that hurts 6 of 10, its plan, the guide."""
    go_through_welcome(app)
    mark_knot(app, muscle='Upper trapezius')
    app.press('6')
    wait_for_entries(app, 'knot', 'rating')
    app.press('ctrl+Return')
    app.wait(ROLE.PUSH_BUTTON, None, 'Start', STATE.SENSITIVE)
    app.press('ctrl+space')
    wait_for('the guide', lambda: pass_questions(app) or app.find(None, 'When you are ready'))
    app.press('space')
    app.wait(ROLE.PUSH_BUTTON, 'Pause')


def read_running(app):
    """The file of the running session, as it is now; its entry."""
    file = app.data / 'running.json'
    return json.loads(file.read_text())['entry'] if file.exists() else None


def get_position(app):
    running = read_running(app)
    return running['guide']['position'] if running and running.get('guide') else -1


def get_seconds(entry):
    return sum(item['seconds'] for item in entry['items'])


PHASES = ('Find the spot', 'Warm up', 'Get ready', 'Ease in', 'Hold', 'Move', 'Breathe', 'Ease out', 'Rest', 'Change sides')


def wait_for_phase(app):
    """Gives the name of the phase that the guide is in; a step that is new waits until it is started."""
    def look():
        texts = app.texts()
        if 'When you are ready' in texts:
            app.press('space')
            wait_for('the step to start', lambda: not app.find(None, 'When you are ready'))
        return next((text for text in texts if text.startswith(PHASES)), None)

    return wait_for('a phase', look)


def skip_to_work(app, skip):
    """Skips what comes first, by whatever way, to where something is held or moved; gives its position."""
    for _ in range(20):
        before = get_position(app)
        if before >= 3 and wait_for_phase(app).startswith(('Hold', 'Move')):
            return before
        skip()
        wait_for('the next moment', lambda: get_position(app) != before)
    raise AssertionError('nothing in the session is held or moved')


def do_some(app, toggle):
    """Lets some of the step pass, until the file knows of two seconds that were done."""
    def look():
        toggle()
        app.wait(None, 'Paused')
        done = sum(total['done_ms'] for total in read_running(app)['guide']['totals'])
        toggle()
        wait_for('the guide to go on', lambda: not app.find(None, 'Paused'))
        return done >= 2000

    wait_for('two seconds of the step', look)


def keys(program, unknot):
    """The guide by keyboard alone: pause, go on, back, skip, stop, rate."""
    app = App(unknot)
    start_session(app)
    app.wait_focus('Pause', lambda node: node.get_name() == 'Pause')
    app.press('space')
    app.wait(None, 'Paused')
    app.press('space')
    wait_for('the guide to go on', lambda: not app.find(None, 'Paused'))

    first = get_position(app)
    app.press('Page_Down')
    wait_for('the next step', lambda: get_position(app) > first)
    app.press('Page_Up')
    wait_for('the step before', lambda: get_position(app) <= first)

    position = skip_to_work(app, lambda: app.press('Page_Down'))
    do_some(app, lambda: app.press('space'))
    app.press('Page_Down')
    wait_for('what comes after it', lambda: get_position(app) > position)
    stop(app)
    app.press('4')
    app.press('ctrl+Return')

    session = wait_for_entries(app, 'knot', 'rating', 'session')['session']
    assert [(one['before'], one['after']) for one in session['knots']] == [(6, 4)], session
    assert session['stopped'] and session['items'], session
    wait_for('the file of the running session to go', lambda: read_running(app) is None)
    app.close()


def stop(app):
    """Stops the session by its key: once, and once more where it asks what happened."""
    app.press('Escape')
    wait_for('the session to stand', lambda: app.find(None, 'How is it now?') or not app.find(ROLE.PUSH_BUTTON, 'Pause'))
    if not app.find(None, 'How is it now?'):
        app.press('Escape')
    app.wait(None, 'How is it now?')
    app.wait_focus('the pain', is_pain)


def media(program, unknot):
    """The guide by its player on the session bus alone, as a headset's button or a phone works it."""
    app = App(unknot)
    player = Player()
    assert not player.is_there()
    start_session(app)
    wait_for('the player on the bus', player.is_there)
    player.wait_status('Playing')
    assert player.get('org.mpris.MediaPlayer2', 'Identity') == 'Unknot'
    first = player.get_track()
    assert first['xesam:title'].startswith('Step 1 of '), first
    assert first['xesam:album'] == 'Session', first
    assert first['mpris:length'] > 0, first

    player.call('PlayPause')
    player.wait_status('Paused')
    app.wait(None, 'Paused')
    stands = player.get('org.mpris.MediaPlayer2.Player', 'Position')
    assert player.get('org.mpris.MediaPlayer2.Player', 'Position') == stands
    player.call('Play')
    player.wait_status('Playing')
    player.call('Pause')
    player.wait_status('Paused')
    player.call('PlayPause')
    player.wait_status('Playing')

    player.call('Next')
    wait_for('the next track', lambda: player.get_track()['mpris:trackid'] != first['mpris:trackid'])
    player.call('Previous')
    wait_for('the track before', lambda: player.get_track()['mpris:trackid'] == first['mpris:trackid'])
    skip_to_work(app, lambda: player.call('Next'))
    do_some(app, lambda: player.call('PlayPause'))

    player.call('Stop')
    wait_for('the session to stand', lambda: not player.is_there() or player.get_status() != 'Playing')
    if player.is_there():
        player.call('Stop')
    wait_for('the player to leave the bus', lambda: not player.is_there())
    app.wait(None, 'How is it now?')
    app.wait_focus('the pain', is_pain)
    app.press('3')
    app.press('ctrl+Return')
    session = wait_for_entries(app, 'knot', 'rating', 'session')['session']
    assert [(one['before'], one['after']) for one in session['knots']] == [(6, 3)], session
    app.close()


def make_old_journal():
    """A folder with the journal of a knot that is old enough to be pressed, and hurts 4 of 10 now."""
    folder = pathlib.Path(tempfile.mkdtemp(prefix='unknot-journey-'))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    knot = make_old_knot(0)
    write_entries(folder, knot, make_entry('rating', 0, knot=knot['uuid'], pain=4, frame='now'))
    return folder


def start_told(program, folder):
    """The app with a clock that passes no second unless it is told so."""
    return App(program, folder, words=('told',))


def is_pressing(app):
    """Whether the guide can be told that it could be more."""
    return app.find(ROLE.PUSH_BUTTON, 'More', None, STATE.SENSITIVE)


def start_pressing(program, skip):
    """Starts a session for an old knot, and goes on by whatever way to a hold that presses."""
    app = start_told(program, make_old_journal())
    go_through_welcome(app)
    app.press('alt+2')
    wait_for('the plan', lambda: pass_questions(app) or app.find(ROLE.PUSH_BUTTON, None, 'Start', STATE.SENSITIVE))
    app.press('ctrl+space')
    wait_for('the guide', lambda: pass_questions(app) or app.find(None, 'When you are ready'))
    app.press('space')
    app.wait(ROLE.PUSH_BUTTON, 'Pause')
    for _ in range(20):
        if wait_for_phase(app).startswith('Ease in') and is_pressing(app):
            ease_in(app)
            return app
        before = get_moment(app)
        skip(app)
        wait_for('the next moment', lambda: get_moment(app) != before)
    raise AssertionError('nothing in the session presses')


def ease_in(app):
    """Lets one breath pass after the other, until the hold has begun."""
    while not get_moment(app)[0].startswith('Hold'):
        before = get_moment(app)
        app.let_pass(get_left(app))
        wait_for('the next breath', lambda: get_moment(app) != before)


def get_moment(app):
    """The phase and the words that the guide shows."""
    phase = next((text for text in app.texts() if text.startswith((*PHASES, 'When you are ready'))), '')
    return phase, app.find(ROLE.HEADING).get_name()


def get_left(app):
    """The seconds that the countdown shows."""
    return int(app.find(ROLE.TIMER).get_child_at_index(0).get_name())


def hear(app, words):
    """Waits until the guide says something."""
    app.wait(None, words)


def answers(program, unknot):
    """Every answer while something presses, and Stop with its question, by keys alone."""
    app = start_pressing(program, lambda app: app.press('Page_Down'))
    hear(app, 'How strong is the ache, 0 to 10?')
    for key, words in (('2', 'Good. Stay like this.'), ('m', 'A little more. Let it sink in.'),
                       ('plus', 'This is strong enough.'), ('j', 'Good. Stay like this.')):
        app.press(key)
        hear(app, words)
    app.let_pass(5)
    app.press('a')
    hear(app, 'How strong is the ache now, 0 to 10?')
    app.press('3')
    wait_for('the question to go', lambda: not app.find(None, 'How strong is the ache now, 0 to 10?'))
    for key, words in (('t', 'Lighter. Take off about half.'), ('minus', 'Enough here. Come out slowly.')):
        app.press(key)
        hear(app, words)
    assert not is_pressing(app) and 'Ease out' in app.texts(), app.texts()

    app.press('Escape')
    app.wait(None, 'What happened?')
    app.wait_focus('a reason', lambda node: node.get_name() == 'I’ve had enough')
    app.press('Return')
    app.wait(None, 'How is it now?')
    app.wait_focus('the pain', is_pain)
    app.press('2')
    app.press('ctrl+Return')
    check_answers(app)
    app.close()


def check_answers(app):
    """The files have the session that was enough, and the numbers that were told while something pressed."""
    session = wait_for_entries(app, 'knot', 'rating', 'session')['session']
    pressed = session['items'][-1]
    assert session['stopped'] == 'enough' and pressed['technique'] == 'fingers', session
    assert (pressed['ache_before'], pressed['ache_after']) == (2, 3) and pressed['ache_seconds'] >= 5, session


def media_answers(program, unknot):
    """The same by a headset or a phone, which show what their keys answer; and one press lets go."""
    player = Player()
    app = start_pressing(program, lambda app: player.call('Next'))
    assert player.get_track()['xesam:title'] == 'Next: too much · Previous: more', player.get_track()
    hear(app, 'Next says too much, Previous says more.')
    for method, words in (('Play', 'Good. Stay like this.'), ('Previous', 'A little more. Let it sink in.'),
                          ('PlayPause', 'Ease off. Ease in again before you go on.')):
        player.call(method)
        hear(app, words)
    player.wait_status('Paused')
    player.call('PlayPause')
    player.wait_status('Playing')
    for words in 'Lighter. Take off about half.', 'Enough here. Come out slowly.':
        player.call('Next')
        hear(app, words)
    position = get_position(app)
    player.call('Next')
    player.call('Previous')
    player.call('Stop')
    app.wait(None, 'What happened?')
    player.wait_status('Paused')
    player.call('Next')
    assert get_position(app) == position, (get_position(app), position)
    player.call('Stop')
    wait_for('the player to leave the bus', lambda: not player.is_there())
    app.wait(None, 'How is it now?')
    app.wait_focus('the pain', is_pain)
    app.press('2')
    app.press('ctrl+Return')
    session = wait_for_entries(app, 'knot', 'rating', 'session')['session']
    assert session['stopped'] == 'enough' and session['items'][-1]['technique'] == 'fingers', session
    app.close()


def pressed(program, unknot):
    """Killed while it presses: offered again at its place, with what was done, and it gets ready first."""
    app = start_pressing(program, lambda app: app.press('Page_Down'))
    first = get_left(app)
    app.let_pass(4)
    wait_for('four seconds', lambda: get_left(app) <= first - 4)
    app.press('j')
    hear(app, 'Good. Stay like this.')
    wait_for('the answer in the file', lambda: read_running(app)['guide']['elapsed_ms'] >= 4000)
    before = read_running(app)
    left = get_left(app)
    app.let_pass(2)
    wait_for('two more', lambda: get_left(app) <= left - 2)
    app.process.kill()
    app.process.wait()

    again = start_told(program, app.folder)
    go_on_after(app, again, before['guide']['position'])
    held = max(max(total['held_ms']) for total in read_running(again)['guide']['totals'])
    assert held >= 4000, held
    again.press('space')
    again.wait(None, 'Get ready')
    stop(again)
    again.press('2')
    again.press('ctrl+Return')
    session = wait_for_entries(again, 'knot', 'rating', 'session')['session']
    assert session['items'][-1]['technique'] == 'fingers', session
    assert get_seconds(session) >= get_seconds(before) >= 4, (session, before)
    wait_for('the file of the running session to go', lambda: read_running(again) is None)
    again.close()


def go_on_after(app, again, position):
    """The next start offers the session, with its place; it goes on there."""
    again.wait(None, 'A Session Was Cut Off')
    assert any('step ' in text and 'just now' in text for text in again.texts()), again.texts()
    again.wait_focus('what goes on', lambda node: node.get_name() == 'Go On')
    again.press('Return')
    again.wait(None, 'Paused')
    assert get_position(again) == position, (get_position(again), position)


def killed(program, unknot):
    """Killed in the middle of a step: started again it goes on at its place, and its entry has all that was done."""
    app = App(unknot)
    start_session(app)
    position = skip_to_work(app, lambda: app.press('Page_Down'))
    do_some(app, lambda: app.press('space'))
    before = read_running(app)
    app.process.kill()
    app.process.wait()

    again = App(unknot, app.folder)
    go_on_after(app, again, position)
    again.press('space')
    wait_for('the guide to go on', lambda: not again.find(None, 'Paused'))
    skip_to_work(again, lambda: again.press('Page_Down'))
    again.press('Page_Down')
    stop(again)
    again.press('2')
    again.press('ctrl+Return')

    session = wait_for_entries(again, 'knot', 'rating', 'session')['session']
    assert [(one['before'], one['after']) for one in session['knots']] == [(6, 2)], session
    assert get_seconds(session) >= get_seconds(before), (session, before)
    wait_for('the file of the running session to go', lambda: read_running(again) is None)
    again.close()


def ended(program, unknot):
    """Closed, and then asked to end by the system: each time its place is kept, and offered again."""
    app = App(unknot)
    start_session(app)
    position = skip_to_work(app, lambda: app.press('Page_Down'))
    do_some(app, lambda: app.press('space'))
    app.close()

    again = App(unknot, app.folder)
    go_on_after(app, again, position)
    again.process.terminate()
    assert again.process.wait(timeout=screen.SECONDS) == 0, again.process.returncode

    last = App(unknot, app.folder)
    last.wait(None, 'A Session Was Cut Off')
    last.wait_focus('what goes on', lambda node: node.get_name() == 'Go On')
    last.go_to('what keeps', lambda node: node.get_name() == 'Keep What Was Done', 'shift+Tab')
    last.press('Return')
    session = wait_for_entries(last, 'knot', 'rating', 'session')['session']
    assert session.get('guide') is None and session['items'], session
    wait_for('the file of the running session to go', lambda: read_running(last) is None)
    last.close()


class SessionManager:
    """That of a desktop, as a process of its own."""

    def __init__(self):
        program = pathlib.Path(__file__).with_name('session_manager.py')
        self.process = subprocess.Popen([sys.executable, program], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                                        text=True)
        atexit.register(self.process.kill)
        self.hear('ready')

    def hear(self, word):
        """What follows a word that it tells."""
        while True:
            heard = self.process.stdout.readline().split()
            assert heard, f'the session manager is gone, before {word}'
            if heard[0] == word:
                return heard[1:]

    def end_session(self):
        """Whether the app is among those that are told of the end."""
        self.process.stdin.write('end\n')
        self.process.stdin.flush()
        return screen.APP_NAME in self.hear('registered')


def logged_out(program, unknot):
    """The login session ends in the middle of a step: nothing is asked, the place is kept, and it is offered again.

    GTK 4.24 and later no longer registers with the session manager: there the end comes as a signal, see ended()."""
    manager = SessionManager()
    app = App(unknot)
    start_session(app)
    position = skip_to_work(app, lambda: app.press('Page_Down'))
    do_some(app, lambda: app.press('space'))
    if not manager.end_session():
        print('Skipped, as this GTK does not register with the session manager')
        sys.exit(screen.SKIPPED)
    assert manager.hear('EndSessionResponse')[0] == 'True'
    assert app.process.wait(timeout=screen.SECONDS) == 0, app.process.returncode

    again = App(unknot, app.folder)
    go_on_after(app, again, position)
    again.close()


JOURNEYS = {'keys': keys, 'media': media, 'killed': killed, 'ended': ended, 'logged-out': logged_out,
            'answers': answers, 'media-answers': media_answers, 'pressed': pressed}
