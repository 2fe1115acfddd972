#pragma once

#include <gtk/gtk.h>

#include "unknot-body-map.h"
#include "unknot-map-region.h"
#include "unknot-marker.h"

#define MAP_WIDTH 600
#define MAP_HEIGHT 900

/* The back in the neutral build, from the real data, and the light colours. */
typedef struct
{
  GFile *folder;
  UnknotAtlas *atlas;
  UnknotMapBody *body;
  UnknotInk *ink;
} MapFixture;

static inline void
map_fixture_init (MapFixture *self)
{
  g_autofree char *path = g_build_filename (g_getenv ("UNKNOT_DATA_DIR"), "anatomy", NULL);
  g_autoptr (UnknotAnatomy) anatomy = NULL;
  g_autoptr (UnknotWarp) warp = NULL;
  g_autoptr (GError) error = NULL;

  self->folder = g_file_new_for_path (path);
  anatomy = unknot_anatomy_load (self->folder, &error);
  g_assert_no_error (error);
  warp = unknot_warp_load (self->folder, &error);
  g_assert_no_error (error);
  self->atlas = unknot_atlas_load (self->folder, UNKNOT_VIEW_BACK, anatomy, &error);
  g_assert_no_error (error);
  self->body = unknot_map_body_new (self->atlas, warp, UNKNOT_BUILD_NEUTRAL);
  self->ink = unknot_ink_new (FALSE, FALSE, NULL);
}

static inline void
map_fixture_clear (MapFixture *self)
{
  unknot_ink_free (self->ink);
  unknot_map_body_unref (self->body);
  unknot_atlas_unref (self->atlas);
  g_object_unref (self->folder);
}

static inline void
assert_near (UnknotPoint a,
             UnknotPoint b,
             double      most)
{
  g_assert_cmpfloat (unknot_point_distance (a, b), <=, most);
}

static inline GtkWidget *
map_fixture_new_map (MapFixture  *self,
                     UnknotSheet  sheet)
{
  GtkWidget *map = unknot_body_map_new ();

  unknot_body_map_set_ink (UNKNOT_BODY_MAP (map), self->ink);
  unknot_body_map_set_sheet (UNKNOT_BODY_MAP (map), sheet);
  unknot_body_map_set_body (UNKNOT_BODY_MAP (map), self->body);
  return map;
}

static inline GtkWidget *
map_find_region (GtkWidget  *map,
                 const char *muscle,
                 UnknotSide  side)
{
  for (GtkWidget *child = gtk_widget_get_first_child (map); child != NULL; child = gtk_widget_get_next_sibling (child))
    if (UNKNOT_IS_MAP_REGION (child)
        && (muscle == NULL || (g_str_equal (unknot_map_region_get_muscle (UNKNOT_MAP_REGION (child)), muscle)
                               && unknot_map_region_get_side (UNKNOT_MAP_REGION (child)) == side)))
      return child;

  return NULL;
}

static inline GtkWidget *
map_find_marker (GtkWidget *map)
{
  for (GtkWidget *child = gtk_widget_get_first_child (map); child != NULL; child = gtk_widget_get_next_sibling (child))
    if (UNKNOT_IS_MARKER (child))
      return child;

  return NULL;
}

/* A window that has been laid out, so that places have pixels, and drawn, so that there are regions. */
static inline GtkWidget *
map_present (GtkWidget *map)
{
  GtkWidget *window = gtk_window_new ();
  gboolean empty = unknot_body_map_get_body (UNKNOT_BODY_MAP (map)) == NULL;

  gtk_window_set_default_size (GTK_WINDOW (window), MAP_WIDTH, MAP_HEIGHT);
  gtk_window_set_child (GTK_WINDOW (window), map);
  gtk_window_present (GTK_WINDOW (window));
  while (gtk_widget_get_height (map) == 0 || (!empty && map_find_region (map, NULL, UNKNOT_SIDE_MIDDLE) == NULL))
    g_main_context_iteration (NULL, TRUE);

  return window;
}
