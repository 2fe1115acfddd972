#include "body-fixture.h"

#include "unknot-area-pad.h"
#include "unknot-area-trace.h"
#include "unknot-body-page-private.h"
#include "unknot-marker.h"
#include "unknot-side-question.h"

/* Orders in which nobody plans to do things, and in which somebody does them. */

static UnknotKnot *
show_knot (BodyFixture *fixture,
           const char  *muscle,
           UnknotSide   side)
{
  UnknotKnot *knot = page_fixture_mark (&fixture->data, muscle, side, 5);

  unknot_body_page_show_knot (fixture->page, knot);
  run_pending ();

  return knot;
}

static void
begin_echo (BodyFixture *fixture)
{
  unknot_body_page_begin_echo (fixture->page, fixture->data.catalogue, fixture->data.safety, fixture->data.profile);
  run_pending ();
}

static const char *
get_pane (BodyFixture *fixture)
{
  return gtk_stack_get_visible_child_name (fixture->page->pane);
}

static gboolean
is_drawing (BodyFixture *fixture)
{
  GtkWidget *pad = find_type (fixture->page, UNKNOT_TYPE_AREA_PAD);

  return pad != NULL && gtk_widget_get_visible (pad);
}

/* Whoever has said that the name is right is not asked again when it is kept. */
static void
test_side_kept (BodyFixture   *fixture,
                gconstpointer  data)
{
  UnknotKnot *knot = show_knot (fixture, "rhomboids", UNKNOT_SIDE_LEFT);
  GtkWidget *question = find_type (fixture->page, UNKNOT_TYPE_SIDE_QUESTION);
  AdwEntryRow *name = find_row (fixture->page, "Your own name for it");

  gtk_editable_set_text (GTK_EDITABLE (name), "my right one");
  g_assert_true (gtk_widget_get_visible (question));
  gtk_widget_activate_action (question, "side-question.keep", NULL);
  g_signal_emit_by_name (name, "apply");
  g_assert_cmpstr (unknot_knot_get_label (knot), ==, "my right one");
  g_assert_false (gtk_widget_get_visible (question));
}

/* The keyboard stays on the row that turns the body. */
static void
test_time_row (BodyFixture   *fixture,
               gconstpointer  data)
{
  GtkWidget *row, *focus;

  page_fixture_mark (&fixture->data, "rhomboids", UNKNOT_SIDE_LEFT, 5);
  g_object_set (fixture->page, "aspect", "front", NULL);
  unknot_body_page_show_time (fixture->page);
  run_pending ();
  row = gtk_widget_get_ancestor (find_label (fixture->page->time_pane, "Between spine and blade, your left"), ADW_TYPE_ACTION_ROW);
  g_assert_true (gtk_widget_grab_focus (row));
  adw_action_row_activate (ADW_ACTION_ROW (row));
  run_pending ();
  focus = gtk_window_get_focus (GTK_WINDOW (fixture->window));
  g_assert_true (focus == row);
  g_assert_cmpint (fixture->page->aspect, ==, UNKNOT_ASPECT_BACK);
}

/* The pad lies over the map only as long as an area is drawn. */
static void
test_area_left (BodyFixture   *fixture,
                gconstpointer  data)
{
  UnknotKnot *other = page_fixture_mark (&fixture->data, "infraspinatus", UNKNOT_SIDE_RIGHT, 5);

  gtk_widget_activate_action (GTK_WIDGET (fixture->page), "body.mark-area", NULL);
  g_assert_true (is_drawing (fixture));
  begin_echo (fixture);
  g_assert_false (is_drawing (fixture));

  show_knot (fixture, "rhomboids", UNKNOT_SIDE_LEFT);
  unknot_body_page_draw_area (fixture->page);
  g_assert_true (is_drawing (fixture));
  unknot_body_page_show_knot (fixture->page, other);
  g_assert_false (is_drawing (fixture));

  unknot_body_page_draw_area (fixture->page);
  while (unknot_journal_undo (fixture->data.journal, NULL))
    ;
  g_assert_cmpstr (get_pane (fixture), ==, "list");
  g_assert_false (is_drawing (fixture));
}

/* The area of a knot is drawn where the knot is. */
static void
test_area_turned (BodyFixture   *fixture,
                  gconstpointer  data)
{
  show_knot (fixture, "rhomboids", UNKNOT_SIDE_LEFT);
  g_object_set (fixture->page, "aspect", "front", NULL);
  unknot_body_page_draw_area (fixture->page);
  g_assert_cmpint (fixture->page->aspect, ==, UNKNOT_ASPECT_BACK);
  g_assert_true (is_drawing (fixture));
}

/* A double click zooms; it does not say where it hurts. */
static void
test_echo_withdrawn (BodyFixture   *fixture,
                     gconstpointer  data)
{
  begin_echo (fixture);
  body_click (fixture, body_usual_spot (fixture, "rhomboids", UNKNOT_SIDE_LEFT));
  body_click (fixture, body_usual_spot (fixture, "infraspinatus", UNKNOT_SIDE_LEFT));
  g_assert_nonnull (find_row (fixture->page->echo, "Shoulder blade, your left"));
  g_signal_emit_by_name (fixture->map, "place-withdrawn");
  g_assert_null (find_row (fixture->page->echo, "Shoulder blade, your left"));
  g_assert_nonnull (find_row (fixture->page->echo, "Between the shoulder blades, your left"));
}

static GtkCheckButton *
find_choice (BodyFixture *fixture,
             const char  *muscle)
{
  GtkWidget *row = find_row (fixture->page->card, muscle);

  return row != NULL ? GTK_CHECK_BUTTON (adw_action_row_get_activatable_widget (ADW_ACTION_ROW (row))) : NULL;
}

/* What the card says is what the journal says. */
static void
test_choice_undone (BodyFixture   *fixture,
                    gconstpointer  data)
{
  UnknotKnot *knot = show_knot (fixture, "rhomboids", UNKNOT_SIDE_LEFT);
  GtkCheckButton *before = find_choice (fixture, "Between spine and blade");
  GtkCheckButton *after = find_choice (fixture, "Middle trapezius");

  g_assert_nonnull (before);
  g_assert_nonnull (after);
  g_assert_true (gtk_check_button_get_active (before));
  gtk_check_button_set_active (after, TRUE);
  g_assert_cmpstr (unknot_knot_get_muscle (knot), ==, "trapezius-middle");
  g_assert_true (unknot_journal_undo (fixture->data.journal, NULL));
  g_assert_cmpstr (unknot_knot_get_muscle (knot), ==, "rhomboids");
  g_assert_true (gtk_check_button_get_active (find_choice (fixture, "Between spine and blade")));
}

/* Nothing looks as if it were kept where nothing can be. */
static void
test_read_only (BodyFixture   *fixture,
                gconstpointer  data)
{
  static const struct {
    const char *question;
    const char *answer;
  } cases[] = {
    { "How large is it?", "palm" },
    { "Since when?", "longer" },
  };
  AdwEntryRow *name;

  show_knot (fixture, "rhomboids", UNKNOT_SIDE_LEFT);
  name = find_row (fixture->page->card, "Your own name for it");
  unknot_journal_set_read_only (fixture->data.journal, TRUE);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      GtkWidget *question = find_label (fixture->page->card, cases[i].question);
      AdwToggleGroup *answers = ADW_TOGGLE_GROUP (gtk_widget_get_next_sibling (question));
      g_autofree char *before = g_strdup (adw_toggle_group_get_active_name (answers));

      adw_toggle_group_set_active_name (answers, cases[i].answer);
      g_assert_cmpstr (adw_toggle_group_get_active_name (answers), ==, before);
    }
  gtk_check_button_set_active (find_choice (fixture, "Middle trapezius"), TRUE);
  g_assert_true (gtk_check_button_get_active (find_choice (fixture, "Between spine and blade")));
  gtk_editable_set_text (GTK_EDITABLE (name), "other");
  g_signal_emit_by_name (name, "apply");
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (name)), ==, "");
  g_assert_cmpint (fixture->n_failed, ==, 4);
}

/* The areas of knots are on the map again when the pane has given it back. */
static void
test_areas_return (BodyFixture   *fixture,
                   gconstpointer  data)
{
  UnknotKnot *knot = show_knot (fixture, "rhomboids", UNKNOT_SIDE_LEFT);
  UnknotKnotRecord record = unknot_knot_get_record (knot);
  g_autoptr (UnknotArea) area = unknot_area_round (fixture->data.atlas, UNKNOT_SHEET_SUPERFICIAL,
                                                   (UnknotPoint) { record.x, record.y }, 40);

  unknot_area_put (area, &record);
  g_assert_true (unknot_knots_move (fixture->data.knots, knot, &record, NULL));
  g_assert_nonnull (unknot_body_map_get_overlay (fixture->map));
  begin_echo (fixture);
  unknot_body_page_search (fixture->page, NULL);
  run_pending ();
  g_assert_cmpstr (get_pane (fixture), ==, "list");
  g_assert_nonnull (unknot_body_map_get_overlay (fixture->map));
}

/* Moved across the middle, a knot is on the other side, whatever lies there. */
static void
test_moved_across (BodyFixture   *fixture,
                   gconstpointer  data)
{
  UnknotKnot *knot = page_fixture_mark (&fixture->data, "rhomboids", UNKNOT_SIDE_LEFT, 5);
  UnknotOutline *outline = unknot_atlas_get_outline (fixture->data.atlas);
  double midline = unknot_atlas_get_midline (fixture->data.atlas);
  guint n = 0;

  for (double y = 20; y < 1000; y += 20)
    for (double x = midline + 20; x < midline + 340; x += 20)
      {
        g_autoptr (GArray) candidates = unknot_atlas_candidates_at (fixture->data.atlas, UNKNOT_SHEET_SUPERFICIAL,
                                                                    (UnknotPoint) { x, y });

        if (candidates->len > 0 || !unknot_outline_contains (outline, (UnknotPoint) { x, y }))
          continue;
        g_signal_emit_by_name (fixture->map, "knot-moved", knot, x, y);
        g_assert_cmpint (unknot_knot_get_side (knot), ==, UNKNOT_SIDE_RIGHT);
        n++;
      }
  g_assert_cmpuint (n, >, 0);
}

/* Whoever closes the window while the keyboard is on the map leaves nothing behind. */
static void
test_closed_on_map (BodyFixture   *fixture,
                    gconstpointer  data)
{
  page_fixture_mark (&fixture->data, "rhomboids", UNKNOT_SIDE_LEFT, 5);
  unknot_body_page_get_list (fixture->page);
  run_pending ();
  gtk_widget_grab_focus (find_type (fixture->map, UNKNOT_TYPE_MARKER));
  g_assert_nonnull (gtk_widget_get_focus_child (GTK_WIDGET (fixture->map)));
}

/* Buttons zoom around the middle while the chosen knot is on the other side of the body. */
static void
test_zoom_turned (BodyFixture   *fixture,
                  gconstpointer  data)
{
  UnknotPoint before, after;

  show_knot (fixture, "infraspinatus", UNKNOT_SIDE_LEFT);
  g_object_set (fixture->page, "aspect", "front", NULL);
  unknot_body_map_set_zoom (fixture->map, 3);
  run_pending ();
  before = unknot_body_map_get_centre (fixture->map);
  gtk_widget_activate_action (GTK_WIDGET (fixture->page), "body.zoom-in", NULL);
  after = unknot_body_map_get_centre (fixture->map);
  g_assert_cmpfloat_with_epsilon (after.x, before.x, 0.5);
  g_assert_cmpfloat_with_epsilon (after.y, before.y, 0.5);
}

int
main (int    argc,
      char **argv)
{
  static const struct {
    const char  *path;
    void       (*test) (BodyFixture   *fixture,
                        gconstpointer  data);
  } tests[] = {
    { "/body-orders/side-kept", test_side_kept },
    { "/body-orders/time-row", test_time_row },
    { "/body-orders/area-left", test_area_left },
    { "/body-orders/area-turned", test_area_turned },
    { "/body-orders/echo-withdrawn", test_echo_withdrawn },
    { "/body-orders/choice-undone", test_choice_undone },
    { "/body-orders/read-only", test_read_only },
    { "/body-orders/areas-return", test_areas_return },
    { "/body-orders/moved-across", test_moved_across },
    { "/body-orders/closed-on-map", test_closed_on_map },
    { "/body-orders/zoom-turned", test_zoom_turned },
  };

  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  for (guint i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add (tests[i].path, BodyFixture, NULL, body_set_up, tests[i].test, body_tear_down);

  return g_test_run ();
}
