#include <locale.h>

#include "unknot-application.h"
#include "unknot-window.h"

/* The app itself, but sessions run by a clock that a second passes on whenever it is looked at: about as often as the
   window is drawn. So a session of minutes takes seconds, and not one of its moments is passed over. */
static gint64
quick_clock (gpointer user_data)
{
  gint64 *now = user_data;

  return *now += G_USEC_PER_SEC;
}

static void
activated_cb (GtkApplication *app,
              gint64         *now)
{
  unknot_window_set_clock (UNKNOT_WINDOW (gtk_application_get_active_window (app)), quick_clock, now);
}

int
main (int    argc,
      char **argv)
{
  g_autoptr (UnknotApplication) app = NULL;
  gint64 now = 0;

  setlocale (LC_ALL, "");
  app = unknot_application_new ();
  g_signal_connect_after (app, "activate", G_CALLBACK (activated_cb), &now);

  return g_application_run (G_APPLICATION (app), argc, argv);
}
