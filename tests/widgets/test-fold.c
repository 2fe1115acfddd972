#include <adwaita.h>

#include "unknot-fold-layout.h"

typedef struct
{
  GtkWidget *window;
  GtkWidget *group;
} FoldFixture;

static void
add_word (FoldFixture *fixture,
          const char  *word)
{
  AdwToggle *toggle = adw_toggle_new ();

  adw_toggle_set_label (toggle, word);
  adw_toggle_group_add (ADW_TOGGLE_GROUP (fixture->group), toggle);
}

static void
set_up (FoldFixture   *fixture,
        gconstpointer  data)
{
  fixture->window = gtk_window_new ();
  fixture->group = adw_toggle_group_new ();
  gtk_widget_set_layout_manager (fixture->group, unknot_fold_layout_new ());
  add_word (fixture, "No");
  add_word (fixture, "Perhaps");
  add_word (fixture, "I don’t know");
  gtk_window_set_child (GTK_WINDOW (fixture->window), fixture->group);
}

static void
tear_down (FoldFixture   *fixture,
           gconstpointer  data)
{
  gtk_window_destroy (GTK_WINDOW (fixture->window));
}

static int
measure (GtkWidget      *widget,
         GtkOrientation  orientation,
         int             for_size,
         int            *minimum)
{
  int natural;

  gtk_widget_measure (widget, orientation, for_size, minimum, &natural, NULL, NULL);

  return natural;
}

static int
measure_width (FoldFixture *fixture,
               int         *minimum)
{
  return measure (fixture->group, GTK_ORIENTATION_HORIZONTAL, -1, minimum);
}

/* Gives the group a width and the height that it wants there. */
static int
allocate (FoldFixture *fixture,
          int          width)
{
  int height = measure (fixture->group, GTK_ORIENTATION_VERTICAL, width, NULL);

  gtk_widget_allocate (fixture->group, width, height, -1, NULL);

  return height;
}

static GtkWidget *
get_word (FoldFixture *fixture,
          int          index)
{
  GtkWidget *child = gtk_widget_get_first_child (fixture->group);

  while (!GTK_IS_TOGGLE_BUTTON (child) || index-- > 0)
    child = gtk_widget_get_next_sibling (child);

  return child;
}

static graphene_rect_t
get_place (FoldFixture *fixture,
           int          index)
{
  graphene_rect_t bounds;

  g_assert_true (gtk_widget_compute_bounds (get_word (fixture, index), fixture->group, &bounds));

  return bounds;
}

static float
get_right (graphene_rect_t place)
{
  return place.origin.x + place.size.width;
}

static float
get_bottom (graphene_rect_t place)
{
  return place.origin.y + place.size.height;
}

static gboolean
is_shortened (GtkWidget *widget)
{
  if (GTK_IS_LABEL (widget))
    return pango_layout_is_ellipsized (gtk_label_get_layout (GTK_LABEL (widget)));

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    if (is_shortened (child))
      return TRUE;

  return FALSE;
}

static void
assert_side_by_side (FoldFixture *fixture)
{
  for (int i = 0; i < 2; i++)
    {
      g_assert_cmpfloat (get_right (get_place (fixture, i)), <=, get_place (fixture, i + 1).origin.x);
      g_assert_cmpfloat (get_place (fixture, i).origin.y, ==, get_place (fixture, i + 1).origin.y);
    }
  g_assert_false (is_shortened (fixture->group));
}

static void
assert_upright (FoldFixture *fixture)
{
  for (int i = 0; i < 2; i++)
    {
      g_assert_cmpfloat (get_bottom (get_place (fixture, i)), <=, get_place (fixture, i + 1).origin.y);
      g_assert_cmpfloat (get_place (fixture, i).origin.x, ==, get_place (fixture, i + 1).origin.x);
      g_assert_cmpfloat (get_place (fixture, i).size.width, ==, get_place (fixture, i + 1).size.width);
    }
  g_assert_false (is_shortened (fixture->group));
}

static void
test_folds (FoldFixture   *fixture,
            gconstpointer  data)
{
  int least;
  int whole = measure_width (fixture, &least);
  int low = allocate (fixture, whole);
  int high;

  assert_side_by_side (fixture);
  high = allocate (fixture, whole - 1);
  assert_upright (fixture);
  g_assert_cmpint (high, >, 2 * low);
  g_assert_cmpint (allocate (fixture, least), ==, high);
  assert_upright (fixture);
  g_assert_cmpint (allocate (fixture, whole), ==, low);
  assert_side_by_side (fixture);
}

/* The words need no more than without the layout; below each other they need no more than the longest one. */
static void
test_width (FoldFixture   *fixture,
            gconstpointer  data)
{
  int least, widest, edges;
  int whole = measure_width (fixture, &least);

  allocate (fixture, whole);
  widest = (int) get_place (fixture, 2).size.width;
  edges = whole - (int) (get_right (get_place (fixture, 2)) - get_place (fixture, 0).origin.x);
  g_assert_cmpint (least, ==, widest + edges);

  gtk_widget_set_layout_manager (fixture->group, gtk_box_layout_new (GTK_ORIENTATION_HORIZONTAL));
  g_assert_cmpint (measure_width (fixture, NULL), ==, whole);
}

/* What is left over goes to all words, as without the layout. */
static void
test_left_over (FoldFixture   *fixture,
                gconstpointer  data)
{
  int width = measure_width (fixture, NULL) + 32;
  graphene_rect_t places[3];

  allocate (fixture, width);
  for (int i = 0; i < 3; i++)
    places[i] = get_place (fixture, i);

  gtk_widget_set_layout_manager (fixture->group, gtk_box_layout_new (GTK_ORIENTATION_HORIZONTAL));
  allocate (fixture, width);
  for (int i = 0; i < 3; i++)
    {
      graphene_rect_t place = get_place (fixture, i);

      g_assert_true (graphene_rect_equal (&places[i], &place));
    }
}

static void
test_homogeneous (FoldFixture   *fixture,
                  gconstpointer  data)
{
  int uneven = measure_width (fixture, NULL);
  int even;

  adw_toggle_group_set_homogeneous (ADW_TOGGLE_GROUP (fixture->group), TRUE);
  even = measure_width (fixture, NULL);
  g_assert_cmpint (even, >, uneven);
  allocate (fixture, even);
  assert_side_by_side (fixture);
  g_assert_cmpfloat (get_place (fixture, 0).size.width, ==, get_place (fixture, 2).size.width);
  allocate (fixture, even - 1);
  assert_upright (fixture);
}

static void
test_mirrored (FoldFixture   *fixture,
               gconstpointer  data)
{
  int width = measure_width (fixture, NULL);

  gtk_widget_set_direction (fixture->group, GTK_TEXT_DIR_RTL);
  allocate (fixture, width + 7);
  g_assert_cmpfloat (get_right (get_place (fixture, 1)), <=, get_place (fixture, 0).origin.x);
  g_assert_cmpfloat (get_right (get_place (fixture, 2)), <=, get_place (fixture, 1).origin.x);
  g_assert_cmpfloat (get_place (fixture, 2).origin.x, ==, 0);
  g_assert_cmpfloat (get_right (get_place (fixture, 0)), ==, gtk_widget_get_width (fixture->group));
  allocate (fixture, width - 1);
  assert_upright (fixture);
}

/* Lines lie between words that stand below each other, and take none of their room. */
static void
test_lines (FoldFixture   *fixture,
            gconstpointer  data)
{
  graphene_rect_t line;
  GtkWidget *separator = gtk_widget_get_prev_sibling (get_word (fixture, 2));

  allocate (fixture, measure_width (fixture, NULL) - 1);
  g_assert_true (GTK_IS_SEPARATOR (separator));
  g_assert_true (gtk_widget_compute_bounds (separator, fixture->group, &line));
  g_assert_cmpfloat (line.size.height, ==, 1);
  g_assert_cmpfloat (line.size.width, >, get_place (fixture, 0).size.width / 2);
  g_assert_cmpfloat (line.origin.y, >=, get_bottom (get_place (fixture, 1)));
  g_assert_cmpfloat (get_bottom (line), <=, get_place (fixture, 2).origin.y);
}

/* A window that is wide enough for the words, until the text is twice as large. */
static void
test_large_text (FoldFixture   *fixture,
                 gconstpointer  data)
{
  GtkCssProvider *style = gtk_css_provider_new ();

  gtk_widget_set_halign (fixture->group, GTK_ALIGN_START);
  gtk_window_set_default_size (GTK_WINDOW (fixture->window), measure_width (fixture, NULL) + 40, 400);
  gtk_window_present (GTK_WINDOW (fixture->window));
  while (gtk_widget_get_width (fixture->group) == 0)
    g_main_context_iteration (NULL, TRUE);
  assert_side_by_side (fixture);

  gtk_css_provider_load_from_string (style, "toggle-group { font-size: 200%; }");
  gtk_style_context_add_provider_for_display (gdk_display_get_default (), GTK_STYLE_PROVIDER (style),
                                              GTK_STYLE_PROVIDER_PRIORITY_APPLICATION);
  while (get_place (fixture, 0).origin.y == get_place (fixture, 1).origin.y)
    g_main_context_iteration (NULL, TRUE);
  assert_upright (fixture);

  gtk_style_context_remove_provider_for_display (gdk_display_get_default (), GTK_STYLE_PROVIDER (style));
  while (get_place (fixture, 0).origin.y != get_place (fixture, 1).origin.y)
    g_main_context_iteration (NULL, TRUE);
  assert_side_by_side (fixture);
  g_object_unref (style);
}

static void
test_empty (void)
{
  GtkWidget *group = g_object_ref_sink (adw_toggle_group_new ());
  GtkLayoutManager *layout = unknot_fold_layout_new ();

  gtk_widget_set_layout_manager (group, layout);
  gtk_widget_allocate (group, measure (group, GTK_ORIENTATION_HORIZONTAL, -1, NULL),
                       measure (group, GTK_ORIENTATION_VERTICAL, -1, NULL), -1, NULL);
  g_assert_finalize_object (group);
}

int
main (int    argc,
      char **argv)
{
  static const struct
  {
    const char *path;
    void      (*func) (FoldFixture *fixture, gconstpointer data);
  } tests[] = {
    { "/fold/folds", test_folds },
    { "/fold/width", test_width },
    { "/fold/left-over", test_left_over },
    { "/fold/homogeneous", test_homogeneous },
    { "/fold/mirrored", test_mirrored },
    { "/fold/lines", test_lines },
    { "/fold/large-text", test_large_text },
  };

  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  g_test_add_func ("/fold/empty", test_empty);
  for (guint i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add (tests[i].path, FoldFixture, NULL, set_up, tests[i].func, tear_down);

  return g_test_run ();
}
