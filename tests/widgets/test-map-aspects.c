#include <gtk/gtk.h>

#include "unknot-body-map.h"
#include "unknot-map-bodies.h"

#define WIDTH 600
#define HEIGHT 800

static UnknotMapBodies *bodies;

static GtkWidget *
find_letter (GtkWidget  *map,
             const char *letter)
{
  for (GtkWidget *child = gtk_widget_get_first_child (map); child != NULL; child = gtk_widget_get_next_sibling (child))
    if (gtk_widget_has_css_class (child, "map-side")
        && g_str_equal (gtk_label_get_label (GTK_LABEL (gtk_widget_get_first_child (child))), letter))
      return child;

  g_assert_not_reached ();
}

/* Where the middle of a letter is, from the left edge of the map; nothing for one that is not there. */
static double
get_middle (GtkWidget  *map,
            const char *letter)
{
  GtkWidget *child = find_letter (map, letter);
  graphene_rect_t bounds;

  if (!gtk_widget_get_child_visible (child))
    return -1;

  g_assert_true (gtk_widget_compute_bounds (child, map, &bounds));
  g_assert_cmpfloat (bounds.origin.x, >=, 0);
  g_assert_cmpfloat (bounds.origin.x + bounds.size.width, <=, WIDTH);

  return bounds.origin.x + bounds.size.width / 2;
}

/* The letters stand where the person has their sides, in languages of either direction. */
static void
check_letters (GtkTextDirection direction)
{
  g_autoptr (UnknotInk) ink = unknot_ink_new (FALSE, FALSE, NULL);
  GtkWidget *window, *map;

  gtk_widget_set_default_direction (direction);
  window = gtk_window_new ();
  map = unknot_body_map_new ();
  unknot_body_map_set_ink (UNKNOT_BODY_MAP (map), ink);
  gtk_widget_set_size_request (map, WIDTH, HEIGHT);
  gtk_window_set_child (GTK_WINDOW (window), map);
  gtk_window_present (GTK_WINDOW (window));

  for (guint zoom = 1; zoom <= 4; zoom += 3)
    for (guint aspect = 0; aspect < UNKNOT_N_ASPECTS; aspect++)
      {
        double left, right;

        unknot_body_map_set_body (UNKNOT_BODY_MAP (map),
                                  unknot_map_bodies_get_body (bodies, (UnknotAspect) aspect));
        unknot_body_map_set_zoom (UNKNOT_BODY_MAP (map), zoom);
        gtk_test_widget_wait_for_draw (map);
        left = get_middle (map, "L");
        right = get_middle (map, "R");
        switch ((UnknotAspect) aspect)
          {
          case UNKNOT_ASPECT_BACK:
            g_assert_cmpfloat (left, >=, 0);
            g_assert_cmpfloat (left, <, right);
            break;
          case UNKNOT_ASPECT_FRONT:
            g_assert_cmpfloat (right, >=, 0);
            g_assert_cmpfloat (right, <, left);
            break;
          case UNKNOT_ASPECT_LEFT:
            g_assert_cmpfloat (left, >=, 0);
            g_assert_cmpfloat (right, ==, -1);
            break;
          case UNKNOT_ASPECT_RIGHT:
          default:
            g_assert_cmpfloat (right, >=, 0);
            g_assert_cmpfloat (left, ==, -1);
            break;
          }
      }

  gtk_window_destroy (GTK_WINDOW (window));
  gtk_widget_set_default_direction (GTK_TEXT_DIR_LTR);
}

static void
test_letters (void)
{
  check_letters (GTK_TEXT_DIR_LTR);
  check_letters (GTK_TEXT_DIR_RTL);
}

/* The map says from where the body is seen. */
static void
test_labels (void)
{
  static const char * const labels[] = {
    "Body, seen from behind", "Body, seen from the front", "Body, seen from your left side",
    "Body, seen from your right side",
  };
  GtkWidget *map = g_object_ref_sink (unknot_body_map_new ());

  for (guint aspect = 0; aspect < UNKNOT_N_ASPECTS; aspect++)
    {
      unknot_body_map_set_body (UNKNOT_BODY_MAP (map), unknot_map_bodies_get_body (bodies, (UnknotAspect) aspect));
      gtk_test_accessible_assert_property (GTK_ACCESSIBLE (map), GTK_ACCESSIBLE_PROPERTY_LABEL, labels[aspect]);
    }
  g_assert_finalize_object (map);
}

int
main (int    argc,
      char **argv)
{
  g_autofree char *path = NULL;
  g_autoptr (GFile) folder = NULL;
  int result;

  gtk_test_init (&argc, &argv, NULL);
  path = g_build_filename (g_getenv ("UNKNOT_DATA_DIR"), "anatomy", NULL);
  folder = g_file_new_for_path (path);
  bodies = unknot_map_bodies_new (folder, UNKNOT_BUILD_NEUTRAL);

  g_test_add_func ("/map-aspects/letters", test_letters);
  g_test_add_func ("/map-aspects/labels", test_labels);

  result = g_test_run ();
  g_assert_finalize_object (bodies);
  return result;
}
