"""Journeys by the accessibility tree alone, as a switch or a voice works the app: actions go in, and no key."""

import guided
import looking
import screen
from screen import ROLE, STATE, App, GLib, has, wait_for
from steps import (SESSION_SECONDS, assert_no_technique, check_day, check_journal, check_source, is_pain, is_region,
                   wait_for_entries)

# What activates a node: that of a button, and that of what else there is.
ACTIVATE = ('click', 'widget.activate')


def do(node, names):
    """Does the first of these actions that a node has; gives whether it was done."""
    try:
        actions = node.get_action_iface()
        offered = [actions.get_action_name(i) for i in range(actions.get_n_actions())] if actions else []
        return any(actions.do_action(offered.index(name)) for name in names if name in offered)
    except GLib.Error:
        return False  # It went away, or something lies over it.


class Actor(App):
    """A running app that is worked by what its nodes offer."""

    def act_on(self, what, fits, *actions):
        """Activates a node that fits, or does an action of it, once there is one that can; gives its name."""
        def act():
            for node in self.nodes():
                name = node.get_name()
                if has(node, STATE.SENSITIVE) and fits(node) and do(node, actions or ACTIVATE):
                    return name or what
            return None

        try:
            return wait_for(f'{what} to act on', act)
        except AssertionError:
            self.show()
            raise

    def act(self, role, name):
        return self.act_on(name, lambda node: node.get_role() == role and node.get_name() == name)

    def click(self, name):
        return self.act(ROLE.PUSH_BUTTON, name)

    def open_tab(self, name):
        return self.act(ROLE.PAGE_TAB, name)

    def set_value(self, role, name, value):
        """Sets what has a value, such as a slider."""
        node = self.wait(role, name, None, STATE.SENSITIVE)
        node.get_value_iface().set_current_value(value)
        wait_for(f'{name} to be {value}', lambda: node.get_value_iface().get_current_value() == value)

    def close(self):
        """Closes the window by its button; the app has to end by itself, and well."""
        self.act_on('the window', lambda node: node.get_name() == 'Close' and node.get_description() == 'Close the window')
        assert self.process.wait(timeout=screen.SECONDS) == 0, f'the app ended with {self.process.returncode}'


def go_through_welcome(app):
    app.click('Begin')
    app.click('None of These')
    leave_welcome(app)


def leave_welcome(app):
    app.click('Show Me the Body')
    wait_for('the welcome to go', lambda: not app.find(ROLE.PUSH_BUTTON, 'Show Me the Body'))


def choose_region(app, side='left'):
    """Chooses a muscle of one side on the map; gives the name of its region."""
    return app.act_on(f'the {side} side', lambda node: is_region(node) and node.get_name().endswith(side)
                      and not has(node, STATE.PRESSED))


def mark_knot(app, pain):
    """Marks a knot on the map and says how much it hurts; gives the name of its region."""
    place = choose_region(app)
    app.wait(ROLE.TOGGLE_BUTTON, place, None, STATE.PRESSED)
    rate(app, pain)
    return place


def rate(app, pain):
    app.act_on(f'pain {pain}', lambda node: is_pain(node) and node.get_name() == str(pain))
    app.wait(ROLE.RADIO_BUTTON, str(pain), None, STATE.CHECKED)


def go_through_session(app):
    """Starts what is new to the person, each time that it waits, until the session is over."""
    def is_over():
        position = guided.get_position(app)
        waits = app.find(ROLE.PUSH_BUTTON, 'Start', None, STATE.SENSITIVE)
        # Once only: a press takes a quarter of a second, and then the same button is Pause.
        if waits and do(waits, ACTIVATE):
            wait_for('the step to start', lambda: not app.find(ROLE.PUSH_BUTTON, 'Start')
                     or guided.get_position(app) != position)
        return app.find(None, 'How is it now?')
    wait_for('the end of the session', is_over, SESSION_SECONDS)


def acted(program, unknot):
    """A day with Unknot: welcome, mark, rate, plan, guide, rate, journal."""
    app = Actor(program)
    go_through_welcome(app)
    place = mark_knot(app, 6)
    wait_for_entries(app, 'knot', 'rating')

    app.act_on('the plan', is_button('Find Relief'))
    app.act_on('the guide', is_button('Start'))
    app.click('None of These')
    app.wait(None, 'When you are ready')
    go_through_session(app)
    rate(app, 4)
    app.click('Save')
    check_day(app)
    app.open_tab('Journal')
    check_journal(app, place)
    app.close()


def seek_pressing(app):
    """Starts what waits and skips what comes first, until something presses and is held."""
    while True:
        moment = guided.get_moment(app)
        if moment[0].startswith('Ease in') and guided.is_pressing(app):
            return guided.ease_in(app)
        app.click('Start' if moment[0] == 'When you are ready' else 'Skip')
        wait_for('the next moment', lambda: guided.get_moment(app) != moment)


def answers(program, unknot):
    """Every answer while something presses, and Stop with its question."""
    app = Actor(program, guided.make_old_journal(), words=('told',))
    go_through_welcome(app)
    app.open_tab('Relief')
    app.act_on('the guide', is_button('Start'))
    app.click('None of These')
    app.wait(None, 'When you are ready')
    seek_pressing(app)
    guided.hear(app, 'How strong is the ache, 0 to 10?')
    for button, words in (('2', 'Good. Stay like this.'), ('More', 'A little more. Let it sink in.'),
                          ('More', 'This is strong enough.'), ('Just right', 'Good. Stay like this.')):
        app.click(button)
        guided.hear(app, words)
    app.let_pass(5)
    app.act_on('the question', lambda node: node.get_name() == 'Guide', 'guide.ask')
    guided.hear(app, 'How strong is the ache now, 0 to 10?')
    app.click('3')
    wait_for('the question to go', lambda: not app.find(None, 'How strong is the ache now, 0 to 10?'))
    for words in 'Lighter. Take off about half.', 'Enough here. Come out slowly.':
        app.click('Too much')
        guided.hear(app, words)

    app.click('Stop')
    app.act(ROLE.LIST_ITEM, 'I’ve had enough')
    app.wait(None, 'How is it now?')
    rate(app, 2)
    app.click('Save')
    guided.check_answers(app)
    app.close()


def is_button(starts):
    return lambda node: node.get_role() == ROLE.PUSH_BUTTON and node.get_name().startswith(starts)


def warning(program, unknot):
    """A yes to an emergency question ends in plain words, whatever way is tried."""
    app = Actor(program)
    app.click('Begin')
    app.act_on('the question about the chest', lambda node: node.get_role() == ROLE.CHECK_BOX
               and 'pain in your chest' in node.get_name())
    app.click('Continue')
    leave_welcome(app)
    check_warning(app)

    app.open_tab('Body')
    mark_knot(app, 6)
    app.act_on('the plan', is_button('Find Relief'))
    check_warning(app)

    app.open_tab('Relief')
    app.wait(None, 'No exercises for now: please read what to do')
    assert_no_technique(app)
    app.open_tab('Journal')
    app.wait(None, 'Knot marked')
    app.close()


def check_warning(app):
    """It says what to do, and leads nowhere but to the journal."""
    app.wait(None, 'Get help now')
    app.wait(None, None, 'Call your local emergency number')
    assert_no_technique(app)
    app.click('Open the Journal')
    app.wait(ROLE.PAGE_TAB_LIST)


def go_on_to_muscles(app):
    """From the places to the list of muscles, past the safety questions if there are any."""
    app.click('Next')

    def are_there():
        asked = app.find(ROLE.PUSH_BUTTON, 'None of These', None, STATE.SENSITIVE)
        if asked:
            do(asked, ACTIVATE)
        return app.find(ROLE.HEADING, 'Where It May Come From')
    wait_for('the muscles', are_there)


def choose_source(app, place):
    """Chooses the first muscle elsewhere that may be pressed, and gives its name."""
    tried = {place}
    while True:
        muscles = app.wait(ROLE.LIST, 'Possible Muscles')
        name = next(node.get_name() for node in screen.walk(muscles)
                    if node.get_role() == ROLE.LIST_ITEM and node.get_name() not in tried)
        tried.add(name)
        app.act(ROLE.LIST_ITEM, name)
        way = wait_for('the test', lambda: app.find(ROLE.PUSH_BUTTON, 'Press Now') or app.find(ROLE.PUSH_BUTTON, 'Others'))
        if way.get_name() == 'Press Now':
            return name
        app.click('Others')


def source(program, unknot):
    """It hurts here, but it may come from elsewhere: place, muscle, press test, yes; and it is kept."""
    app = Actor(program)
    go_through_welcome(app)
    app.act_on('the question', is_button('Not Sure What Hurts'))
    app.wait(ROLE.HEADING, 'Where Does It Hurt?')
    place = choose_region(app)
    app.wait(ROLE.LIST, 'Places That Hurt')
    wait_for_entries(app)

    go_on_to_muscles(app)
    name = choose_source(app, place)
    app.click('Press Now')
    app.wait(None, 'Press and hold')
    app.click('Yes')
    check_source(app)
    app.wait(ROLE.PUSH_BUTTON, f'Knot: {name}')

    app.open_tab('Journal')
    app.wait(None, 'Press test: that was the pain')
    app.wait(None, 'Knot marked')
    app.close()


def read_days(app):
    """From day to day in the chart: each is said when it is reached."""
    def go_to(which, number):
        app.act_on('the chart', looking.is_chart, f'chart.{which}-day')
        return wait_for(f'the {which} day', lambda: next(
            (said for said in (node.get_description() for node in app.nodes() if looking.is_chart(node))
             if number in said), None))

    last = go_to('last', '4')
    assert go_to('previous', '4') != last, last
    go_to('first', '7')
    app.act(ROLE.TOGGLE_BUTTON, 'Show as Table')
    app.wait(None, 'What Happened')
    app.act(ROLE.TOGGLE_BUTTON, 'Show as Table')


def compare_weeks(app):
    """Then and now on the body: the weeks by the slider, and what differs in words."""
    app.act(ROLE.LIST_ITEM, 'Then and Now on the Body')
    slider = app.wait(ROLE.SLIDER, 'Week')
    app.set_value(ROLE.SLIDER, 'Week', slider.get_value_iface().get_current_value() - 1)
    app.act(ROLE.RADIO_BUTTON, 'Difference')
    app.wait(None, 'Difference', None, STATE.CHECKED)
    app.wait(None, None, 'Better: ')


def open_report(app):
    """The page for a visit is built, can be saved, and leads back."""
    app.open_tab('Journal')
    app.click('Report for a Visit')
    app.wait(ROLE.PUSH_BUTTON, 'Save as PDF…', None, STATE.SENSITIVE)
    app.wait(ROLE.IMAGE, 'Preview of the page')
    app.click('Back')
    wait_for('the journal', lambda: app.find(ROLE.IMAGE, None, 'Pain right now'))


def back(program, unknot):
    """Looks back at four weeks."""
    app = Actor(program, looking.make_weeks())
    go_through_welcome(app)
    app.open_tab('Journal')
    wait_for('the chart', lambda: app.find(ROLE.IMAGE, None, 'Pain right now'))
    read_days(app)
    compare_weeks(app)
    open_report(app)
    app.close()


JOURNEYS = {'acted': acted, 'acted-answers': answers, 'acted-warning': warning, 'acted-source': source, 'acted-back': back}
