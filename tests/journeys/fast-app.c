/*
 * Unknot with a clock that is passed in: for the guide, a second takes a fortieth of one. All else is as the program is.
 */
#include <locale.h>

#include "unknot-application.h"
#include "unknot-window.h"

#define PACE 40

static gint64
fast_clock (gpointer user_data)
{
  return g_get_monotonic_time () * PACE;
}

static void
activated_cb (GtkApplication *application)
{
  unknot_window_set_clock (UNKNOT_WINDOW (gtk_application_get_active_window (application)), fast_clock, NULL);
}

int
main (int    argc,
      char **argv)
{
  g_autoptr (UnknotApplication) application = NULL;

  setlocale (LC_ALL, "");
  application = unknot_application_new ();
  g_signal_connect_after (application, "activate", G_CALLBACK (activated_cb), NULL);

  return g_application_run (G_APPLICATION (application), argc, argv);
}
