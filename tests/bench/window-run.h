#pragma once

#include <glib.h>
#include <sys/types.h>

/**
 * WindowRun:
 * @pid: the program's process
 * @started: monotonic time just before it was started, in microseconds
 * @first_frame: monotonic time at which its window had its first frame on the screen, in microseconds
 *
 * One run of a program with a window, seen from outside, by the X server.
 */
typedef struct
{
  pid_t pid;
  gint64 started;
  gint64 first_frame;
} WindowRun;

void       window_run_prepare  (void);
WindowRun  window_run_start    (const char  *program);
glong      window_run_stop     (WindowRun   *self);
