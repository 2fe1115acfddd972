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

/* Someone who is past the first start and has marked two knots. */
static const char profile[] =
  "{\"format\":\"unknot-profile\",\"version\":1,\"revision\":1,\"tools\":[\"hands\"],\"start-page\":2,"
  "\"flags\":[],\"asked\":[\"RF01\"],\"safety-answered\":\"2026-11-01T09:00:00.000+00:00\",\"start-done\":true}";

static const char month[] =
  "{\"format\":\"unknot-journal\",\"version\":1,\"month\":\"2026-11\",\"entries\":[\n"
  "{\"uuid\":\"eab1069e-3fc1-4b18-bc80-842cc4ee62e2\",\"type\":\"knot\",\"time\":\"2026-11-01T09:01:00.000+00:00\","
  "\"modified\":\"2026-11-01T09:01:00.000+00:00\",\"revision\":1,\"event\":\"found\",\"muscle\":\"trapezius-upper\","
  "\"side\":\"right\",\"view\":\"back\",\"x\":446.0,\"y\":296.0,\"days\":21},\n"
  "{\"uuid\":\"7d2b0a34-64ab-4b2f-9a55-0b9ad0cf1c11\",\"type\":\"knot\",\"time\":\"2026-11-01T09:02:00.000+00:00\","
  "\"modified\":\"2026-11-01T09:02:00.000+00:00\",\"revision\":1,\"event\":\"found\",\"muscle\":\"rhomboids\","
  "\"side\":\"left\",\"view\":\"back\",\"x\":302.0,\"y\":352.0,\"days\":2}\n]}\n";

static void
write_file (const char *folder,
            const char *name,
            const char *text)
{
  g_autofree char *path = g_build_filename (folder, name, NULL);
  g_autoptr (GError) error = NULL;

  if (!g_file_set_contents (path, text, -1, &error))
    g_error ("%s", error->message);
}

/**
 * window_run_prepare:
 *
 * Gives the programs that are started from now on a home in which the map with two markers is what comes first.
 */
void
window_run_prepare (void)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *home = g_dir_make_tmp ("unknot-bench-XXXXXX", &error);
  g_autofree char *folder = NULL;
  g_autofree char *journal = NULL;

  if (home == NULL)
    g_error ("%s", error->message);

  folder = g_build_filename (home, "unknot", NULL);
  journal = g_build_filename (folder, "journal", NULL);
  g_mkdir_with_parents (journal, 0700);
  write_file (folder, "profile.json", profile);
  write_file (journal, "2026-11.json", month);
  g_setenv ("XDG_DATA_HOME", home, TRUE);
  g_setenv ("XDG_CACHE_HOME", home, TRUE);
}

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
