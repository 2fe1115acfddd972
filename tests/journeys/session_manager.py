"""The session manager of a desktop: registers apps, and ends the session when it reads a line.

It prints a line when it is there, one with those that have registered before the end, and one for each answer to the end.
"""

import sys

from gi.repository import Gio, GLib

NAME = 'org.gnome.SessionManager'
PATH = '/org/gnome/SessionManager'
CLIENT = PATH + '/Client1'
CLIENT_INTERFACE = NAME + '.ClientPrivate'

MANAGER_XML = f'''
<node>
  <interface name="{NAME}">
    <method name="RegisterClient">
      <arg type="s" direction="in"/>
      <arg type="s" direction="in"/>
      <arg type="o" direction="out"/>
    </method>
    <method name="UnregisterClient"><arg type="o" direction="in"/></method>
    <method name="Inhibit">
      <arg type="s" direction="in"/>
      <arg type="u" direction="in"/>
      <arg type="s" direction="in"/>
      <arg type="u" direction="in"/>
      <arg type="u" direction="out"/>
    </method>
    <method name="Uninhibit"><arg type="u" direction="in"/></method>
  </interface>
</node>'''

CLIENT_XML = f'''
<node>
  <interface name="{CLIENT_INTERFACE}">
    <method name="EndSessionResponse">
      <arg type="b" direction="in"/>
      <arg type="s" direction="in"/>
    </method>
    <signal name="QueryEndSession"><arg type="u"/></signal>
    <signal name="EndSession"><arg type="u"/></signal>
  </interface>
</node>'''

registered = []
ANSWERS = {'RegisterClient': GLib.Variant('(o)', (CLIENT,)), 'Inhibit': GLib.Variant('(u)', (1,))}


def tell(*words):
    print(*words, flush=True)


def answer(bus, sender, path, interface, method, parameters, invocation):
    if method == 'RegisterClient':
        registered.append(parameters.unpack()[0])
    elif method == 'EndSessionResponse':
        tell(method, *parameters.unpack())
    invocation.return_value(ANSWERS.get(method))


def end(_source, _condition, bus):
    """Asks first, and does not wait long for the answer, as a desktop does."""
    sys.stdin.readline()
    tell('registered', *registered)
    for signal in ('QueryEndSession', 'EndSession'):
        bus.emit_signal(None, CLIENT, CLIENT_INTERFACE, signal, GLib.Variant('(u)', (0,)))
    return GLib.SOURCE_REMOVE


def main():
    bus = Gio.bus_get_sync(Gio.BusType.SESSION)
    for path, xml in ((PATH, MANAGER_XML), (CLIENT, CLIENT_XML)):
        bus.register_object(path, Gio.DBusNodeInfo.new_for_xml(xml).interfaces[0], answer, None, None)
    Gio.bus_own_name_on_connection(bus, NAME, Gio.BusNameOwnerFlags.NONE, lambda *_: tell('ready'), None)
    GLib.io_add_watch(sys.stdin.fileno(), GLib.PRIORITY_DEFAULT, GLib.IOCondition.IN, end, bus)
    GLib.MainLoop().run()


main()
