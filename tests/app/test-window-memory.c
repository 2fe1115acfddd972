/* The next window begins where the last one ended. */

#include <math.h>

#include "unknot-config.h"
#include "unknot-window-memory.h"

#include "context-fixture.h"

static void
test_fit (void)
{
  static const GdkRectangle monitors[] = { { 0, 0, 1024, 700 }, { 1024, 0, 800, 1280 }, { 0, 700, 360, 640 } };
  static const struct
  {
    const char *what;
    guint n_monitors;
    int width, height;
    int fit_width, fit_height;
  } cases[] = {
    { "nobody knows", 0, 5000, 3000, 5000, 3000 },
    { "there is room", 1, 1000, 700, 1000, 700 },
    { "too wide", 1, 1600, 600, 1024, 600 },
    { "too high", 1, 800, 900, 800, 700 },
    { "on the other one", 2, 800, 900, 800, 900 },
    { "on none, so the largest", 3, 2560, 1440, 800, 1280 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      int width = cases[i].width;
      int height = cases[i].height;

      g_test_message ("%s", cases[i].what);
      unknot_window_memory_fit (monitors, cases[i].n_monitors, &width, &height);
      g_assert_cmpint (width, ==, cases[i].fit_width);
      g_assert_cmpint (height, ==, cases[i].fit_height);
    }
}

typedef struct
{
  UnknotContext *context;
  GSettings *settings;
} Fixture;

static void
set_up (Fixture       *self,
        gconstpointer  user_data)
{
  static FakeStamper stamper;   /* lives on: what a thread still reads may ask for the time after a test */

  self->settings = g_settings_new (UNKNOT_APP_ID);
  self->context = context_new_empty (&stamper);
}

static void
tear_down (Fixture       *self,
           gconstpointer  user_data)
{
  g_object_unref (self->context);
  g_object_unref (self->settings);
}

static UnknotWindow *
open_window (Fixture *self)
{
  UnknotWindow *window = unknot_window_new (NULL, self->context);

  unknot_window_memory_bind (window, self->settings);
  gtk_window_present (GTK_WINDOW (window));

  return window;
}

static void
get_look (UnknotWindow *window,
          double       *zoom,
          double       *x,
          double       *y)
{
  g_autoptr (GVariant) look = NULL;

  g_object_get (window, "look", &look, NULL);
  g_variant_get (look, "(ddd)", zoom, x, y);
}

static void
lay_out (UnknotWindow *window)
{
  double zoom, x, y;

  do
    {
      g_main_context_iteration (NULL, TRUE);
      get_look (window, &zoom, &x, &y);
    }
  while (gtk_widget_get_width (GTK_WIDGET (window)) == 0);
  while (g_main_context_iteration (NULL, FALSE))
    ;
}

static void
test_again (Fixture       *self,
            gconstpointer  user_data)
{
  UnknotWindow *window = open_window (self);
  g_autofree char *aspect = NULL;
  g_autofree char *sheet = NULL;
  double zoom, x, y, again, there_x, there_y;

  lay_out (window);
  g_object_set (window, "aspect", "front", "sheet", "deep", NULL);
  lay_out (window);
  g_object_set (window, "look", g_variant_new ("(ddd)", 5.0, 400.0, 350.0), NULL);
  lay_out (window);
  get_look (window, &zoom, &x, &y);
  gtk_window_destroy (GTK_WINDOW (window));
  g_assert_cmpfloat (zoom, ==, 5);

  window = open_window (self);
  g_object_get (window, "aspect", &aspect, "sheet", &sheet, NULL);
  g_assert_cmpstr (aspect, ==, "front");
  g_assert_cmpstr (sheet, ==, "deep");
  lay_out (window);
  get_look (window, &again, &there_x, &there_y);
  g_assert_cmpfloat (again, ==, zoom);
  g_assert_cmpfloat_with_epsilon (there_x, x, 0.5);
  g_assert_cmpfloat_with_epsilon (there_y, y, 0.5);

  /* Of a session that is ended from outside. */
  g_object_set (window, "look", g_variant_new ("(ddd)", 2.0, 400.0, 350.0), NULL);
  unknot_window_save (window);
  g_settings_get (self->settings, "look", "(ddd)", &zoom, &x, &y);
  g_assert_cmpfloat (zoom, ==, 2);
  gtk_window_destroy (GTK_WINDOW (window));
}

static void
test_frame (Fixture       *self,
            gconstpointer  user_data)
{
  UnknotWindow *window = open_window (self);
  g_autofree char *page = NULL;
  int width, height;

  lay_out (window);
  gtk_window_set_default_size (GTK_WINDOW (window), 840, 610);
  lay_out (window);
  g_object_set (window, "page", "journal", NULL);
  gtk_window_destroy (GTK_WINDOW (window));

  window = open_window (self);
  g_object_get (window, "page", &page, NULL);
  g_assert_cmpstr (page, ==, "journal");
  gtk_window_get_default_size (GTK_WINDOW (window), &width, &height);
  g_assert_cmpint (width, ==, 840);
  g_assert_cmpint (height, ==, 610);
  g_assert_false (gtk_window_is_maximized (GTK_WINDOW (window)));
  gtk_window_destroy (GTK_WINDOW (window));
}

/* Asked before it is shown: there may be nobody here to maximize a window that is. */
static void
test_maximized (Fixture       *self,
                gconstpointer  user_data)
{
  UnknotWindow *window = unknot_window_new (NULL, self->context);

  g_settings_set_boolean (self->settings, "window-maximized", TRUE);
  unknot_window_memory_bind (window, self->settings);
  g_assert_true (gtk_window_is_maximized (GTK_WINDOW (window)));
  gtk_window_unmaximize (GTK_WINDOW (window));
  g_assert_false (g_settings_get_boolean (self->settings, "window-maximized"));
  gtk_window_destroy (GTK_WINDOW (window));
}

/* Whatever stands there, the map can be seen. */
static void
test_wild (Fixture       *self,
           gconstpointer  user_data)
{
  UnknotWindow *window;
  double zoom, x, y;

  g_settings_set (self->settings, "look", "(ddd)", 1e300, -1e300, 5.0);
  g_settings_set_int (self->settings, "window-width", 100000);
  window = open_window (self);
  lay_out (window);
  get_look (window, &zoom, &x, &y);
  g_assert_cmpfloat (zoom, ==, 8);
  g_assert_true (isfinite (x) && isfinite (y));
  g_assert_cmpint (g_settings_get_int (self->settings, "window-width"), <, 100000);
  gtk_window_destroy (GTK_WINDOW (window));

  g_settings_set (self->settings, "look", "(ddd)", (double) NAN, 1.0, 5.0);
  window = open_window (self);
  lay_out (window);
  get_look (window, &zoom, &x, &y);
  g_assert_cmpfloat (zoom, ==, 1);
  gtk_window_destroy (GTK_WINDOW (window));
}

int
main (int    argc,
      char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  g_test_add_func ("/window-memory/fit", test_fit);
#define ADD(name, test) g_test_add ("/window-memory/" name, Fixture, NULL, set_up, test, tear_down)
  ADD ("again", test_again);
  ADD ("frame", test_frame);
  ADD ("maximized", test_maximized);
  ADD ("wild", test_wild);
#undef ADD

  return g_test_run ();
}
