#include "unknot-muscle-list.h"

#include "page-fixture.h"
#include "unknot-body-map.h"
#include "unknot-body-page.h"
#include "unknot-muscle-row.h"

/* The narrowest window, without its margins. */
#define NARROW 360

typedef struct
{
  PageFixture data;
  UnknotMuscleList *list;
  GtkWidget *window;
  char *told;
} Fixture;

static void
told_cb (Fixture    *fixture,
         const char *muscle,
         int         side)
{
  g_free (fixture->told);
  fixture->told = g_strdup_printf ("%s %s", muscle != NULL ? muscle : "none", unknot_side_to_id ((UnknotSide) side));
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  page_fixture_init (&fixture->data);
  fixture->list = g_object_new (UNKNOT_TYPE_MUSCLE_LIST, NULL);
  unknot_muscle_list_set_body (fixture->list, fixture->data.anatomy, fixture->data.knots);
  fixture->window = present_in_window (fixture->list);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  g_object_add_weak_pointer (G_OBJECT (fixture->list), (gpointer *) &fixture->list);
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  run_pending ();
  g_assert_null (fixture->list);
  g_free (fixture->told);
  page_fixture_clear (&fixture->data);
}

static void
add_rows (GtkWidget *widget,
          GPtrArray *rows)
{
  if (UNKNOT_IS_MUSCLE_ROW (widget))
    g_ptr_array_add (rows, widget);
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    add_rows (child, rows);
}

static GPtrArray *
get_rows (Fixture *fixture)
{
  GPtrArray *rows = g_ptr_array_new ();

  add_rows (GTK_WIDGET (fixture->list), rows);
  return rows;
}

/* Each muscle once, under a heading that people use. */
static void
test_headings (Fixture       *fixture,
               gconstpointer  data)
{
  g_autoptr (GPtrArray) rows = get_rows (fixture);
  gsize n_muscles;

  unknot_anatomy_get_muscles (fixture->data.anatomy, &n_muscles);
  g_assert_cmpuint (rows->len, ==, n_muscles);
  for (guint i = 0; i < rows->len; i++)
    {
      GtkWidget *group = gtk_widget_get_ancestor (rows->pdata[i], ADW_TYPE_PREFERENCES_GROUP);
      GtkWidget *heading = gtk_widget_get_prev_sibling (group);

      g_assert_cmpstr (gtk_label_get_label (GTK_LABEL (heading)), !=, "");
      gtk_test_accessible_assert_role (heading, GTK_ACCESSIBLE_ROLE_HEADING);
      gtk_test_accessible_assert_relation (group, GTK_ACCESSIBLE_RELATION_LABELLED_BY, heading, NULL);
      g_assert_true (gtk_widget_get_child_visible (heading));
    }
}

static void
test_search (Fixture       *fixture,
             gconstpointer  data)
{
  static const struct
  {
    const char *typed;
    const char *found;
    guint n;
  } cases[] = {
    { "", "Upper trapezius", 27 },
    { "levator", "Shoulder-blade lifter", 1 },
    { "LEVATOR SCAPULAE", "Shoulder-blade lifter", 1 },
    { "  scapulae   levator ", "Shoulder-blade lifter", 1 },
    { "upper trapezius left", "Upper trapezius", 1 },
    { "your", NULL, 0 },
    { "xyz", NULL, 0 },
  };
  g_autoptr (GPtrArray) rows = get_rows (fixture);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      guint n = 0;
      gboolean found = cases[i].found == NULL;

      for (guint j = 0; j < rows->len; j++)
        if (unknot_muscle_row_matches (rows->pdata[j], cases[i].typed))
          {
            n++;
            found |= g_strcmp0 (adw_preferences_row_get_title (rows->pdata[j]), cases[i].found) == 0;
          }
      g_test_message ("'%s'", cases[i].typed);
      g_assert_cmpuint (n, ==, cases[i].n);
      g_assert_true (found);
    }
}

/* Whoever looks for a place finds all of its muscles, also those that stand under another heading. */
static void
test_places (Fixture       *fixture,
             gconstpointer  data)
{
  g_autoptr (GPtrArray) rows = get_rows (fixture);
  gsize n_groups;
  const UnknotMuscleGroup *groups = unknot_anatomy_get_groups (fixture->data.anatomy, &n_groups);

  for (gsize i = 0; i < n_groups; i++)
    for (guint j = 0; groups[i].muscles[j] != NULL; j++)
      {
        UnknotMuscle *muscle = unknot_anatomy_get_muscle (fixture->data.anatomy, groups[i].muscles[j]);
        gboolean found = FALSE;

        for (guint k = 0; k < rows->len && !found; k++)
          found = g_str_equal (adw_preferences_row_get_title (rows->pdata[k]), unknot_muscle_get_name (muscle))
               && unknot_muscle_row_matches (rows->pdata[k], unknot_muscle_group_get_name (&groups[i]));
        g_assert_true (found);
      }
}

static void
test_signals (Fixture       *fixture,
              gconstpointer  data)
{
  GtkWidget *row = find_row (fixture->list, "Upper trapezius");
  GtkWidget *left = find_button (row, "Left");
  GtkWidget *right = find_button (row, "Right");

  g_signal_connect_swapped (fixture->list, "muscle-pointed", G_CALLBACK (told_cb), fixture);
  g_assert_true (gtk_widget_grab_focus (left));
  g_assert_cmpstr (fixture->told, ==, "trapezius-upper left");
  g_assert_true (gtk_widget_grab_focus (right));
  g_assert_cmpstr (fixture->told, ==, "trapezius-upper right");
  unknot_muscle_list_search (fixture->list, NULL);
  g_assert_cmpstr (fixture->told, ==, "none middle");

  g_signal_connect_swapped (fixture->list, "muscle-chosen", G_CALLBACK (told_cb), fixture);
  g_signal_emit_by_name (left, "clicked");
  g_assert_cmpstr (fixture->told, ==, "trapezius-upper left");
  gtk_test_accessible_assert_property (left, GTK_ACCESSIBLE_PROPERTY_LABEL, "Mark a knot: Upper trapezius, your left");
}

static void
check_labels (GtkWidget *widget)
{
  if (!gtk_widget_get_mapped (widget))
    return;
  if (GTK_IS_LABEL (widget) && pango_layout_is_ellipsized (gtk_label_get_layout (GTK_LABEL (widget))))
    g_test_fail_printf ("'%s' is cut", gtk_label_get_label (GTK_LABEL (widget)));
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    check_labels (child);
}

/* The button of the left is on the left, whatever the direction of the language. */
static void
check_sides (GtkWidget *row)
{
  graphene_rect_t left, right;

  g_assert_true (gtk_widget_compute_bounds (find_button (row, "Left"), row, &left));
  g_assert_true (gtk_widget_compute_bounds (find_button (row, "Right"), row, &right));
  g_assert_cmpfloat (left.origin.x + left.size.width, <=, right.origin.x);
}

/* Nothing is cut and nothing sticks out, whatever the direction and however large the text. */
static void
check_narrow (Fixture          *fixture,
              GtkTextDirection  direction,
              int               dpi)
{
  GtkSettings *settings = gtk_settings_get_default ();
  g_autoptr (GPtrArray) rows = get_rows (fixture);
  int least, height, before;

  g_object_get (settings, "gtk-xft-dpi", &before, NULL);
  g_object_set (settings, "gtk-xft-dpi", dpi * 1024, NULL);
  gtk_widget_set_default_direction (direction);
  page_fixture_mark (&fixture->data, "rhomboids", UNKNOT_SIDE_LEFT, 6);
  gtk_widget_measure (GTK_WIDGET (fixture->list), GTK_ORIENTATION_HORIZONTAL, -1, &least, NULL, NULL, NULL);
  g_assert_cmpint (least, <=, NARROW);

  gtk_widget_measure (GTK_WIDGET (fixture->list), GTK_ORIENTATION_VERTICAL, NARROW, &height, NULL, NULL, NULL);
  gtk_widget_allocate (GTK_WIDGET (fixture->list), NARROW, MAX (height, 720), -1, NULL);
  check_labels (GTK_WIDGET (fixture->list));
  for (guint i = 0; i < rows->len; i++)
    {
      graphene_rect_t bounds;

      g_assert_true (gtk_widget_compute_bounds (rows->pdata[i], GTK_WIDGET (fixture->list), &bounds));
      g_assert_cmpfloat (bounds.origin.x, >=, 0);
      g_assert_cmpfloat (bounds.origin.x + bounds.size.width, <=, NARROW);
      check_sides (rows->pdata[i]);
    }

  gtk_widget_set_default_direction (GTK_TEXT_DIR_LTR);
  g_object_set (settings, "gtk-xft-dpi", before, NULL);
}

static void
test_narrow (Fixture       *fixture,
             gconstpointer  data)
{
  check_narrow (fixture, GTK_TEXT_DIR_LTR, 96);
}

static void
test_narrow_right_to_left (Fixture       *fixture,
                           gconstpointer  data)
{
  check_narrow (fixture, GTK_TEXT_DIR_RTL, 96);
}

static void
test_narrow_large (Fixture       *fixture,
                   gconstpointer  data)
{
  check_narrow (fixture, GTK_TEXT_DIR_LTR, 192);
}

/* Presses a key on a widget. */
static gboolean
press (GtkWidget       *widget,
       guint            key,
       GdkModifierType  modifiers)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (widget);
  gboolean handled = FALSE;

  for (guint i = 0; i < g_list_model_get_n_items (controllers) && !handled; i++)
    {
      g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);

      if (GTK_IS_EVENT_CONTROLLER_KEY (controller))
        g_signal_emit_by_name (controller, "key-pressed", key, 0, modifiers, &handled);
    }

  return handled;
}

static void
release (GtkWidget *widget,
         guint      key)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (widget);

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);

      if (GTK_IS_EVENT_CONTROLLER_KEY (controller))
        g_signal_emit_by_name (controller, "key-released", key, 0, 0);
    }
}

static gboolean
match_pointed (GtkWidget  *widget,
               const void *wanted)
{
  return gtk_widget_has_css_class (widget, "pointed");
}

/* Letters on the map look something up, and what is pointed at in the list is lit on the map. */
static void
test_with_map (void)
{
  PageFixture data;
  g_autoptr (GFile) folder = page_fixture_folder ("anatomy");
  g_autoptr (UnknotBodyPictures) pictures = unknot_body_pictures_new (folder, NULL);
  GtkWidget *page = g_object_new (UNKNOT_TYPE_BODY_PAGE, NULL);
  GtkWidget *window, *map, *entry, *list;

  page_fixture_init (&data);
  unknot_body_page_set_bodies (UNKNOT_BODY_PAGE (page), data.bodies, pictures, data.knots);
  window = present_in_window (page);
  map = find_type (page, UNKNOT_TYPE_BODY_MAP);

  g_assert_true (gtk_widget_grab_focus (map));
  g_assert_false (press (map, GDK_KEY_0, 0));
  g_assert_false (press (map, GDK_KEY_l, GDK_CONTROL_MASK));
  g_assert_true (press (map, GDK_KEY_l, 0));
  entry = find_type (page, GTK_TYPE_SEARCH_ENTRY);
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (entry)), ==, "l");
  g_assert_cmpint (gtk_editable_get_position (GTK_EDITABLE (entry)), ==, 1);
  g_assert_true (gtk_widget_is_ancestor (gtk_window_get_focus (GTK_WINDOW (window)), entry));

  list = find_type (page, UNKNOT_TYPE_MUSCLE_LIST);
  g_signal_emit_by_name (list, "muscle-pointed", "rhomboids", UNKNOT_SIDE_LEFT);
  g_assert_nonnull (unknot_body_map_get_hover_name (UNKNOT_BODY_MAP (map)));
  g_signal_emit_by_name (list, "muscle-pointed", NULL, UNKNOT_SIDE_MIDDLE);
  g_assert_null (unknot_body_map_get_hover_name (UNKNOT_BODY_MAP (map)));

  /* The keyboard on the map takes the list along. */
  g_assert_true (gtk_widget_grab_focus (map));
  release (map, GDK_KEY_Tab);
  g_assert_nonnull (find_widget (list, match_pointed, NULL));
  g_assert_true (gtk_widget_grab_focus (entry));
  g_assert_null (find_widget (list, match_pointed, NULL));

  gtk_window_destroy (GTK_WINDOW (window));
  run_pending ();
  g_clear_object (&pictures);
  page_fixture_clear (&data);
}

int
main (int    argc,
      char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

#define ADD(path, test) g_test_add ("/muscle-list/" path, Fixture, NULL, set_up, test, tear_down)
  ADD ("headings", test_headings);
  ADD ("search", test_search);
  ADD ("places", test_places);
  ADD ("signals", test_signals);
  ADD ("narrow/left-to-right", test_narrow);
  ADD ("narrow/right-to-left", test_narrow_right_to_left);
  ADD ("narrow/large-text", test_narrow_large);
#undef ADD
  g_test_add_func ("/muscle-list/with-map", test_with_map);

  return g_test_run ();
}
