#include "unknot-body-page.h"

#include "body-fixture.h"
#include "unknot-knot-card.h"
#include "unknot-map-region.h"

static gboolean
match_region (GtkWidget  *widget,
              const void *wanted)
{
  return UNKNOT_IS_MAP_REGION (widget)
      && g_str_equal (unknot_map_region_get_muscle (UNKNOT_MAP_REGION (widget)), wanted)
      && unknot_map_region_get_side (UNKNOT_MAP_REGION (widget)) == UNKNOT_SIDE_LEFT;
}

static void
test_new_destroy (BodyFixture   *fixture,
                  gconstpointer  data)
{
  UnknotBodyPage *bare = g_object_ref_sink (g_object_new (UNKNOT_TYPE_BODY_PAGE, NULL));

  g_assert_null (unknot_body_page_get_knot (bare));
  g_assert_finalize_object (bare);
}

/* The likeliest muscle at the place is marked; a second click marks another, and each is one step of undo. */
static void
test_marks (BodyFixture   *fixture,
            gconstpointer  data)
{
  UnknotPoint place = body_usual_spot (fixture, "trapezius-upper", UNKNOT_SIDE_LEFT);
  g_autoptr (GArray) candidates = unknot_atlas_candidates_at (fixture->data.atlas, UNKNOT_SHEET_SUPERFICIAL, place);
  UnknotKnot *first, *second;
  GtkWidget *region = find_widget (GTK_WIDGET (fixture->map), match_region, "trapezius-upper");

  gtk_test_accessible_assert_state (GTK_ACCESSIBLE (region), GTK_ACCESSIBLE_STATE_PRESSED,
                                    GTK_ACCESSIBLE_TRISTATE_FALSE);
  body_click (fixture, place);
  first = unknot_body_page_get_knot (fixture->page);
  g_assert_cmpstr (unknot_knot_get_muscle (first), ==, g_array_index (candidates, UnknotCandidate, 0).muscle);
  g_assert_cmpstr (unknot_knot_get_muscle (first), ==, "trapezius-upper");
  g_assert_cmpint (unknot_knot_get_side (first), ==, UNKNOT_SIDE_LEFT);
  g_assert_cmpint (unknot_knot_get_pain (first), ==, -1);
  g_assert_cmpint (fixture->n_changed, ==, 1);
  gtk_test_accessible_assert_state (GTK_ACCESSIBLE (region), GTK_ACCESSIBLE_STATE_PRESSED,
                                    GTK_ACCESSIBLE_TRISTATE_TRUE);

  body_click (fixture, body_usual_spot (fixture, "infraspinatus", UNKNOT_SIDE_RIGHT));
  second = unknot_body_page_get_knot (fixture->page);
  g_assert_true (first != second);
  g_assert_cmpstr (unknot_knot_get_muscle (second), ==, "infraspinatus");
  g_assert_cmpint (unknot_knot_get_side (second), ==, UNKNOT_SIDE_RIGHT);
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (fixture->data.knots)), ==, 2);

  g_assert_true (unknot_journal_undo (fixture->data.journal, NULL));
  g_assert_null (unknot_body_page_get_knot (fixture->page));
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (fixture->data.knots)), ==, 1);
}

/* A mark that undo took away is nowhere any more. */
static void
test_undo (BodyFixture   *fixture,
           gconstpointer  data)
{
  GtkWidget *region = find_widget (GTK_WIDGET (fixture->map), match_region, "trapezius-upper");

  body_click (fixture, body_usual_spot (fixture, "trapezius-upper", UNKNOT_SIDE_LEFT));
  g_assert_true (unknot_journal_undo (fixture->data.journal, NULL));
  g_assert_null (unknot_body_page_get_knot (fixture->page));
  gtk_test_accessible_assert_state (GTK_ACCESSIBLE (region), GTK_ACCESSIBLE_STATE_PRESSED,
                                    GTK_ACCESSIBLE_TRISTATE_FALSE);
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (fixture->data.journal)), ==, 0);
}

/* Who leaves the page keeps the name that was not confirmed yet. */
static void
test_name (BodyFixture   *fixture,
           gconstpointer  data)
{
  UnknotKnot *knot;

  body_click (fixture, body_usual_spot (fixture, "trapezius-upper", UNKNOT_SIDE_LEFT));
  knot = unknot_body_page_get_knot (fixture->page);
  gtk_editable_set_text (find_type (find_type (fixture->page, UNKNOT_TYPE_KNOT_CARD), ADW_TYPE_ENTRY_ROW),
                         "from the chair");
  gtk_widget_set_visible (GTK_WIDGET (fixture->page), FALSE);
  g_assert_cmpstr (unknot_knot_get_label (knot), ==, "from the chair");
}

static void
undo_last (UnknotJournal *journal)
{
  g_assert_true (unknot_journal_undo (journal, NULL));
}

/* The first half of a double click leaves nothing behind: no mark, no card, and nothing else undone. */
static void
test_withdrawn (BodyFixture   *fixture,
                gconstpointer  data)
{
  g_autoptr (GSimpleActionGroup) actions = g_simple_action_group_new ();
  g_autoptr (GSimpleAction) undo = g_simple_action_new ("undo", NULL);
  GtkWidget *words;

  g_signal_connect_swapped (undo, "activate", G_CALLBACK (undo_last), fixture->data.journal);
  g_action_map_add_action (G_ACTION_MAP (actions), G_ACTION (undo));
  gtk_widget_insert_action_group (fixture->window, "win", G_ACTION_GROUP (actions));

  body_click (fixture, body_usual_spot (fixture, "infraspinatus", UNKNOT_SIDE_RIGHT));
  body_click (fixture, body_usual_spot (fixture, "trapezius-upper", UNKNOT_SIDE_LEFT));
  g_signal_emit_by_name (fixture->map, "place-withdrawn");
  g_assert_null (unknot_body_page_get_knot (fixture->page));
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (fixture->data.knots)), ==, 1);

  /* A click beside the muscles marked nothing. */
  body_click (fixture, (UnknotPoint) { 1, 1 });
  words = find_label (fixture->page, "Not on the Map");
  g_assert_true (gtk_widget_get_mapped (words));
  g_signal_emit_by_name (fixture->map, "place-withdrawn");
  g_assert_false (gtk_widget_get_mapped (words));
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (fixture->data.knots)), ==, 1);
}

/* The way back to the whole is offered when there is one. */
static void
test_zoom (BodyFixture   *fixture,
           gconstpointer  data)
{
  GtkWidget *whole = find_action (fixture->page, "body.zoom-whole");

  g_assert_false (gtk_widget_get_visible (whole));
  gtk_widget_activate_action (GTK_WIDGET (fixture->page), "body.zoom-in", NULL);
  g_assert_cmpfloat (unknot_body_map_get_zoom (fixture->map), >, 1);
  g_assert_true (gtk_widget_get_visible (whole));
  gtk_widget_activate_action (GTK_WIDGET (fixture->page), "body.zoom-whole", NULL);
  g_assert_cmpfloat (unknot_body_map_get_zoom (fixture->map), ==, 1);
  g_assert_false (gtk_widget_get_visible (whole));
}

/* A part that is no muscle of ours, and no part at all, get kind words and no mark. */
static void
test_elsewhere (BodyFixture   *fixture,
                gconstpointer  data)
{
  gsize n_shapes;
  const UnknotAtlasShape *shapes = unknot_atlas_get_shapes (fixture->data.atlas, &n_shapes);
  guint n_kind = 0;

  for (gsize i = 0; i < n_shapes; i++)
    {
      g_autoptr (GArray) candidates =
        unknot_atlas_candidates_at (fixture->data.atlas, UNKNOT_SHEET_SUPERFICIAL, shapes[i].label);
      const UnknotAtlasShape *hit =
        unknot_atlas_shape_at (fixture->data.atlas, UNKNOT_SHEET_SUPERFICIAL, shapes[i].label);

      if (hit != &shapes[i] || candidates->len > 0)
        continue;

      body_click (fixture, shapes[i].label);
      g_assert_nonnull (find_label (fixture->page,
                                    unknot_anatomy_get_shape_name (fixture->data.anatomy, shapes[i].name)));
      n_kind++;
    }
  g_assert_cmpuint (n_kind, >, 0);

  body_click (fixture, (UnknotPoint) { 1, 1 });
  g_assert_nonnull (find_label (fixture->page, "Not on the Map"));
  g_assert_null (unknot_body_page_get_knot (fixture->page));
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (fixture->data.knots)), ==, 0);
  g_assert_cmpint (fixture->n_changed, ==, 0);
}

static void
test_move_and_remove (BodyFixture   *fixture,
                      gconstpointer  data)
{
  UnknotKnot *knot = page_fixture_mark (&fixture->data, "trapezius-upper", UNKNOT_SIDE_LEFT, 5);
  UnknotPoint place = body_usual_spot (fixture, "infraspinatus", UNKNOT_SIDE_LEFT);

  g_signal_emit_by_name (fixture->map, "knot-activated", knot);
  g_assert_true (unknot_body_page_get_knot (fixture->page) == knot);

  g_signal_emit_by_name (fixture->map, "knot-moved", knot, place.x, place.y);
  g_assert_cmpstr (unknot_knot_get_muscle (knot), ==, "infraspinatus");
  g_assert_cmpint (unknot_knot_get_pain (knot), ==, 5);
  g_assert_cmpint (fixture->n_changed, ==, 1);

  g_signal_emit_by_name (fixture->map, "knot-removed", knot);
  g_assert_null (unknot_body_page_get_knot (fixture->page));
  g_assert_cmpint (fixture->n_changed, ==, 2);

  g_assert_true (unknot_journal_undo (fixture->data.journal, NULL));
  g_assert_true (unknot_journal_undo (fixture->data.journal, NULL));
  g_assert_cmpstr (unknot_knot_get_muscle (unknot_knots_get_knot (fixture->data.knots, 0)), ==, "trapezius-upper");
}

/* Where nothing may be changed, the page says that it failed, and goes on. */
static void
test_read_only (BodyFixture   *fixture,
                gconstpointer  data)
{
  UnknotKnot *knot = page_fixture_mark (&fixture->data, "trapezius-upper", UNKNOT_SIDE_LEFT, 5);

  unknot_journal_set_read_only (fixture->data.journal, TRUE);
  body_click (fixture, body_usual_spot (fixture, "infraspinatus", UNKNOT_SIDE_LEFT));
  g_signal_emit_by_name (fixture->map, "knot-moved", knot, 300.0, 300.0);
  g_signal_emit_by_name (fixture->map, "knot-removed", knot);
  g_assert_cmpint (fixture->n_failed, ==, 3);
  g_assert_cmpint (fixture->n_changed, ==, 0);
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (fixture->data.knots)), ==, 1);
}

static void
test_sheet (BodyFixture   *fixture,
            gconstpointer  data)
{
  g_autofree char *sheet = NULL;

  g_object_set (fixture->page, "sheet", "deep", NULL);
  g_object_get (fixture->page, "sheet", &sheet, NULL);
  g_assert_cmpstr (sheet, ==, "deep");
  g_assert_cmpint (unknot_body_map_get_sheet (fixture->map), ==, UNKNOT_SHEET_DEEP);

  g_object_set (fixture->page, "sheet", "sideways", NULL);
  g_assert_cmpint (unknot_body_map_get_sheet (fixture->map), ==, UNKNOT_SHEET_DEEP);
}

int
main (int    argc,
      char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

#define ADD(path, test) g_test_add ("/body-page/" path, BodyFixture, NULL, body_set_up, test, body_tear_down)
  ADD ("new-destroy", test_new_destroy);
  ADD ("marks", test_marks);
  ADD ("undo", test_undo);
  ADD ("withdrawn", test_withdrawn);
  ADD ("zoom", test_zoom);
  ADD ("elsewhere", test_elsewhere);
  ADD ("move-and-remove", test_move_and_remove);
  ADD ("read-only", test_read_only);
  ADD ("sheet", test_sheet);
  ADD ("name", test_name);
#undef ADD

  return g_test_run ();
}
