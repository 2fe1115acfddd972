#include "window-run.h"

#include <X11/Xlib.h>
#include <X11/extensions/Xdamage.h>
#include <errno.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

/* GTK maps some windows of a pixel or two for itself before the one that is seen. */
#define SMALLEST_WINDOW 200

/* The last word on a program that does not show up. */
#define PATIENCE_SECONDS 30

static pid_t
start_program (const char *program)
{
  pid_t pid = fork ();

  if (pid == 0)
    {
      execl (program, program, NULL);
      _exit (127);
    }
  if (pid < 0)
    g_error ("cannot start %s: %s", program, g_strerror (errno));

  return pid;
}

/**
 * window_run_start:
 * @program: path of a program that shows one window
 *
 * Starts the program, and waits until its window is mapped and has been painted for the first time. A program that
 * takes longer than half a minute ends the benchmark with an error.
 *
 * Returns: the run, to be ended with window_run_stop()
 */
WindowRun
window_run_start (const char *program)
{
  WindowRun self = { 0 };
  Display *display = XOpenDisplay (NULL);
  int damage_event, damage_error;

  if (display == NULL || !XDamageQueryExtension (display, &damage_event, &damage_error))
    g_error ("no X display with the damage extension");

  XSelectInput (display, DefaultRootWindow (display), SubstructureNotifyMask);
  XSync (display, False);

  alarm (PATIENCE_SECONDS);
  self.started = g_get_monotonic_time ();
  self.pid = start_program (program);

  while (self.first_frame == 0)
    {
      XEvent event;

      XNextEvent (display, &event);

      if (event.type == MapNotify)
        {
          XWindowAttributes attributes;

          if (XGetWindowAttributes (display, event.xmap.window, &attributes) &&
              attributes.width >= SMALLEST_WINDOW)
            XDamageCreate (display, event.xmap.window, XDamageReportNonEmpty);
        }
      else if (event.type == damage_event + XDamageNotify)
        {
          self.first_frame = g_get_monotonic_time ();
        }
    }

  alarm (0);
  XCloseDisplay (display);

  return self;
}

/**
 * window_run_stop:
 * @self: a run
 *
 * Ends the program.
 *
 * Returns: the most memory that it had in use at once, in kilobytes
 */
glong
window_run_stop (WindowRun *self)
{
  struct rusage usage;

  kill (self->pid, SIGKILL);
  if (wait4 (self->pid, NULL, 0, &usage) != self->pid)
    g_error ("the program was gone before it was ended: %s", g_strerror (errno));

  return usage.ru_maxrss;
}
