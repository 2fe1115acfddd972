/* map-ready: from the first frame, with the flat drawing, to the frame with the shaded map, at 800x1200: drawn, and
 * from the cache folder. */

#include <glib/gstdio.h>

#include "unknot-body-map.h"

#define WIDTH 800
#define HEIGHT 1200

typedef struct
{
  gint64 first_frame;
  gint64 ready_frame;
  UnknotBodyMap *map;
} Times;

static void
after_paint_cb (GdkFrameClock *clock,
                Times         *times)
{
  if (times->first_frame == 0)
    times->first_frame = g_get_monotonic_time ();
  else if (unknot_body_map_get_ready (times->map))
    times->ready_frame = g_get_monotonic_time ();
}

/* Shows a map in a window of its own until it is ready, and says how many milliseconds that took. */
static double
measure (UnknotMapBody *body,
         GFile         *folder,
         GFile         *cache)
{
  g_autoptr (UnknotBodyPictures) pictures = unknot_body_pictures_new (folder, cache);
  g_autoptr (UnknotInk) ink = unknot_ink_new (FALSE, FALSE, NULL);
  GtkWidget *window = gtk_window_new ();
  GtkWidget *map = unknot_body_map_new ();
  Times times = { .map = UNKNOT_BODY_MAP (map) };
  GdkFrameClock *clock;

  gtk_window_set_decorated (GTK_WINDOW (window), FALSE);
  gtk_window_set_default_size (GTK_WINDOW (window), WIDTH, HEIGHT);
  gtk_window_set_child (GTK_WINDOW (window), map);
  unknot_body_map_set_ink (times.map, ink);
  unknot_body_map_set_body (times.map, body);
  unknot_body_map_set_pictures (times.map, pictures);

  gtk_window_present (GTK_WINDOW (window));
  clock = gtk_widget_get_frame_clock (window);
  g_signal_connect (clock, "after-paint", G_CALLBACK (after_paint_cb), &times);
  while (times.ready_frame == 0)
    g_main_context_iteration (NULL, TRUE);

  g_signal_handlers_disconnect_by_data (clock, &times);
  gtk_window_destroy (GTK_WINDOW (window));
  return (double) (times.ready_frame - times.first_frame) / 1000;
}

static guint
count_files (const char *path)
{
  g_autoptr (GDir) dir = g_dir_open (path, 0, NULL);
  const char *name;
  guint n_files = 0;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    n_files += g_str_has_suffix (name, ".pixels");

  return n_files;
}

static void
remove_folder (const char *path)
{
  g_autoptr (GDir) dir = g_dir_open (path, 0, NULL);
  const char *name;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *file = g_build_filename (path, name, NULL);

      g_remove (file);
    }
  g_rmdir (path);
}

int
main (void)
{
  g_autofree char *path = g_build_filename (g_getenv ("UNKNOT_DATA_DIR"), "anatomy", NULL);
  g_autofree char *cache_path = g_dir_make_tmp ("unknot-cache-XXXXXX", NULL);
  g_autoptr (GFile) folder = g_file_new_for_path (path);
  g_autoptr (GFile) cache = g_file_new_for_path (cache_path);
  g_autoptr (GError) error = NULL;
  g_autoptr (UnknotAnatomy) anatomy = unknot_anatomy_load (folder, &error);
  g_autoptr (UnknotAtlas) atlas =
    anatomy != NULL ? unknot_atlas_load (folder, UNKNOT_VIEW_BACK, anatomy, &error) : NULL;
  g_autoptr (UnknotWarp) warp = atlas != NULL ? unknot_warp_load (folder, &error) : NULL;
  g_autoptr (UnknotMapBody) body = warp != NULL ? unknot_map_body_new (atlas, warp, UNKNOT_BUILD_NEUTRAL) : NULL;

  gtk_init ();
  if (body == NULL)
    {
      g_printerr ("%s\n", error->message);
      return 1;
    }

  g_print ("BENCH map-ready %.1f ms\n", measure (body, folder, cache));
  /* The picture is kept after it is shown. */
  while (count_files (cache_path) == 0)
    g_usleep (1000);
  g_print ("BENCH map-ready-warm %.1f ms\n", measure (body, folder, cache));

  remove_folder (cache_path);
  return 0;
}
