#include <locale.h>

#include "unknot-application.h"
#include "unknot-window.h"

/* The app itself, but sessions run by a clock that a second passes on whenever it is looked at: about as often as the
   window is drawn. So a session of minutes takes seconds, and not one of its moments is passed over. With `told` as its
   only argument no more seconds pass than it is told of, by the action `pass`: so a journey can stand in a moment. */
typedef struct
{
  gint64 now;
  gint64 end;
} Clock;

static gint64
look (gpointer user_data)
{
  Clock *clock = user_data;

  clock->now = MIN (clock->now + G_USEC_PER_SEC, clock->end);

  return clock->now;
}

static void
pass_cb (GSimpleAction *action,
         GVariant      *parameter,
         gpointer       user_data)
{
  Clock *clock = user_data;

  clock->end = clock->now + g_variant_get_int32 (parameter) * G_USEC_PER_SEC;
}

static void
activated_cb (GtkApplication *app,
              Clock          *clock)
{
  unknot_window_set_clock (UNKNOT_WINDOW (gtk_application_get_active_window (app)), look, clock);
}

int
main (int    argc,
      char **argv)
{
  static const GActionEntry entries[] = { { "pass", pass_cb, "i", NULL, NULL } };
  g_autoptr (UnknotApplication) app = NULL;
  gboolean told = argc == 2 && g_str_equal (argv[1], "told");
  Clock clock = { .end = told ? 0 : G_MAXINT64 };

  setlocale (LC_ALL, "");
  app = unknot_application_new ();
  g_signal_connect_after (app, "activate", G_CALLBACK (activated_cb), &clock);
  g_action_map_add_action_entries (G_ACTION_MAP (app), entries, G_N_ELEMENTS (entries), &clock);

  return g_application_run (G_APPLICATION (app), told ? 1 : argc, argv);
}
