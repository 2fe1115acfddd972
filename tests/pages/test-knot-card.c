#include "unknot-knot-card.h"
#include "unknot-muscle-list.h"

#include "page-fixture.h"
#include "unknot-note-row.h"
#include "unknot-pain-chooser.h"

static UnknotKnotCard *
make_card (PageFixture *fixture)
{
  UnknotKnotCard *card = g_object_ref_sink (g_object_new (UNKNOT_TYPE_KNOT_CARD, NULL));

  unknot_knot_card_set_body (card, fixture->atlas, fixture->knots);
  return card;
}

/* Without a knot, and with one that never had anything said about it, the card holds on to nothing. */
static void
test_new_destroy (void)
{
  PageFixture fixture;
  UnknotKnotCard *card;

  page_fixture_init (&fixture);
  card = make_card (&fixture);
  g_assert_null (unknot_knot_card_get_knot (card));
  unknot_knot_card_set_knot (card, page_fixture_mark (&fixture, "rhomboids", UNKNOT_SIDE_LEFT, -1));
  unknot_knot_card_set_knot (card, NULL);
  g_assert_finalize_object (card);
  page_fixture_clear (&fixture);
}

/* Several answers while the card is open are one rating, corrected; the next time it is another. */
static void
test_rating (void)
{
  PageFixture fixture;
  UnknotKnotCard *card;
  UnknotKnot *knot, *other;
  UnknotPainChooser *pain;
  GtkWidget *window;

  page_fixture_init (&fixture);
  card = make_card (&fixture);
  window = present_in_window (card);
  knot = page_fixture_mark (&fixture, "rhomboids", UNKNOT_SIDE_LEFT, -1);
  other = page_fixture_mark (&fixture, "infraspinatus", UNKNOT_SIDE_RIGHT, 3);
  pain = find_type (card, UNKNOT_TYPE_PAIN_CHOOSER);

  unknot_knot_card_set_knot (card, knot);
  g_assert_cmpint (unknot_pain_chooser_get_value (pain), ==, -1);
  g_assert_false (gtk_widget_get_sensitive (find_action (card, "card.relief")));
  unknot_pain_chooser_set_value (pain, 6);
  unknot_pain_chooser_set_value (pain, 4);
  g_assert_cmpuint (page_fixture_count (&fixture, UNKNOT_ENTRY_RATING), ==, 2);
  g_assert_cmpint (unknot_knot_get_pain (knot), ==, 4);
  g_assert_true (gtk_widget_get_sensitive (find_action (card, "card.relief")));

  unknot_knot_card_set_knot (card, other);
  g_assert_cmpint (unknot_pain_chooser_get_value (pain), ==, 3);
  g_assert_cmpuint (page_fixture_count (&fixture, UNKNOT_ENTRY_RATING), ==, 2);
  unknot_knot_card_set_knot (card, knot);
  unknot_pain_chooser_set_value (pain, 5);
  g_assert_cmpuint (page_fixture_count (&fixture, UNKNOT_ENTRY_RATING), ==, 3);
  g_assert_cmpint (unknot_knot_get_pain (other), ==, 3);

  gtk_window_destroy (GTK_WINDOW (window));
  run_pending ();
  g_assert_finalize_object (card);
  page_fixture_clear (&fixture);
}

/* The only rating of the journal. */
static UnknotRatingRecord
get_rating (PageFixture *fixture)
{
  UnknotRatingRecord record = UNKNOT_RATING_RECORD_INIT;

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (fixture->journal)); i++)
    {
      g_autoptr (UnknotEntry) entry = g_list_model_get_item (G_LIST_MODEL (fixture->journal), i);

      if (unknot_entry_get_rating (entry, &record))
        return record;
    }
  g_assert_not_reached ();
}

/* A note can be written once there is a number; it stands in the rating that the number is in. */
static void
test_note (void)
{
  PageFixture fixture;
  UnknotKnotCard *card;
  UnknotKnot *knot;
  UnknotNoteRow *note;
  GtkWidget *window;

  page_fixture_init (&fixture);
  card = make_card (&fixture);
  window = present_in_window (card);
  knot = page_fixture_mark (&fixture, "rhomboids", UNKNOT_SIDE_LEFT, -1);
  unknot_knot_card_set_knot (card, knot);
  g_assert_false (gtk_widget_get_sensitive (find_action (card, "card.note")));

  unknot_pain_chooser_set_value (find_type (card, UNKNOT_TYPE_PAIN_CHOOSER), 6);
  g_assert_true (gtk_widget_get_sensitive (find_action (card, "card.note")));
  gtk_widget_activate_action (GTK_WIDGET (card), "card.note", NULL);
  run_pending ();
  note = find_type (window, UNKNOT_TYPE_NOTE_ROW);
  unknot_note_row_set_text (note, "after the long drive");
  gtk_widget_activate_action (GTK_WIDGET (note), "entry.save", NULL);
  run_pending ();
  g_assert_cmpuint (page_fixture_count (&fixture, UNKNOT_ENTRY_RATING), ==, 1);
  g_assert_cmpstr (get_rating (&fixture).note, ==, "after the long drive");
  unknot_pain_chooser_set_value (find_type (card, UNKNOT_TYPE_PAIN_CHOOSER), 4);
  g_assert_cmpint (get_rating (&fixture).pain, ==, 4);
  g_assert_cmpstr (get_rating (&fixture).note, ==, "after the long drive");

  gtk_window_destroy (GTK_WINDOW (window));
  run_pending ();
  g_assert_finalize_object (card);
  page_fixture_clear (&fixture);
}

/* A name that was typed stays when another knot is chosen, or none, or the card is left; not that of a knot that is gone.
 * Where nothing can be written, it waits in its row. */
static void
test_name (void)
{
  PageFixture fixture;
  UnknotKnotCard *card;
  UnknotKnot *knot, *other;
  GtkEditable *name;
  GtkWidget *window;

  page_fixture_init (&fixture);
  card = make_card (&fixture);
  window = present_in_window (card);
  knot = page_fixture_mark (&fixture, "rhomboids", UNKNOT_SIDE_LEFT, -1);
  other = page_fixture_mark (&fixture, "infraspinatus", UNKNOT_SIDE_RIGHT, 3);
  name = GTK_EDITABLE (find_type (card, ADW_TYPE_ENTRY_ROW));

  unknot_knot_card_set_knot (card, knot);
  gtk_editable_set_text (name, "from the drive");
  unknot_knot_card_set_knot (card, other);
  g_assert_cmpstr (unknot_knot_get_label (knot), ==, "from the drive");
  g_assert_cmpstr (gtk_editable_get_text (name), ==, "");
  unknot_knot_card_set_knot (card, NULL);
  g_assert_cmpuint (page_fixture_count (&fixture, UNKNOT_ENTRY_KNOT), ==, 3);

  unknot_knot_card_set_knot (card, other);
  gtk_editable_set_text (name, "old");
  g_assert_true (unknot_knots_remove (fixture.knots, other, NULL));
  unknot_knot_card_set_knot (card, NULL);
  g_assert_cmpuint (page_fixture_count (&fixture, UNKNOT_ENTRY_KNOT), ==, 4);

  unknot_knot_card_set_knot (card, knot);
  gtk_editable_set_text (name, "from the chair");
  unknot_knot_card_leave (card);
  g_assert_cmpstr (unknot_knot_get_label (knot), ==, "from the chair");

  unknot_journal_set_read_only (fixture.journal, TRUE);
  gtk_editable_set_text (name, "from the bed");
  unknot_knot_card_leave (card);
  g_assert_cmpstr (unknot_knot_get_label (knot), ==, "from the chair");
  g_assert_cmpstr (gtk_editable_get_text (name), ==, "from the bed");

  gtk_window_destroy (GTK_WINDOW (window));
  run_pending ();
  g_assert_finalize_object (card);
  page_fixture_clear (&fixture);
}

static void
test_since (void)
{
  static const struct
  {
    const char *name;
    int         least;
    int         most;
  } cases[] = { { "today", 0, 0 }, { "days", 1, 13 }, { "weeks", 14, 83 }, { "longer", 84, 10000 } };
  PageFixture fixture;
  UnknotKnotCard *card;
  UnknotKnot *knot;
  AdwToggleGroup *since;

  page_fixture_init (&fixture);
  card = make_card (&fixture);
  knot = page_fixture_mark (&fixture, "rhomboids", UNKNOT_SIDE_LEFT, 4);
  since = find_type (card, ADW_TYPE_TOGGLE_GROUP);
  unknot_knot_card_set_knot (card, knot);
  g_assert_cmpstr (adw_toggle_group_get_active_name (since), ==, "days");
  g_assert_cmpint (unknot_knot_get_days (knot, fixture.stamper.now), ==, 10);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      adw_toggle_group_set_active_name (since, cases[i].name);
      g_assert_cmpint (unknot_knot_get_days (knot, fixture.stamper.now), >=, cases[i].least);
      g_assert_cmpint (unknot_knot_get_days (knot, fixture.stamper.now), <=, cases[i].most);
      g_assert_cmpstr (adw_toggle_group_get_active_name (since), ==, cases[i].name);
    }
  g_assert_cmpuint (page_fixture_count (&fixture, UNKNOT_ENTRY_KNOT), ==, 1);

  g_assert_finalize_object (card);
  page_fixture_clear (&fixture);
}

static gboolean
match_other_muscle (GtkWidget  *widget,
                    const void *wanted)
{
  return GTK_IS_CHECK_BUTTON (widget) && !gtk_check_button_get_active (GTK_CHECK_BUTTON (widget));
}

/* The other muscles at that place are offered; choosing one moves no mark. */
static void
test_muscle (void)
{
  PageFixture fixture;
  UnknotKnotCard *card;
  UnknotKnot *knot;
  double x;

  page_fixture_init (&fixture);
  card = make_card (&fixture);
  knot = page_fixture_mark (&fixture, "rhomboids", UNKNOT_SIDE_LEFT, 4);
  x = unknot_knot_get_x (knot);
  unknot_knot_card_set_knot (card, knot);

  gtk_check_button_set_active (GTK_CHECK_BUTTON (find_widget (GTK_WIDGET (card), match_other_muscle, NULL)), TRUE);
  g_assert_cmpstr (unknot_knot_get_muscle (knot), !=, "rhomboids");
  g_assert_cmpfloat (unknot_knot_get_x (knot), ==, x);
  g_assert_cmpint (unknot_knot_get_pain (knot), ==, 4);
  g_assert_true (unknot_journal_undo (fixture.journal, NULL));
  g_assert_cmpstr (unknot_knot_get_muscle (knot), ==, "rhomboids");

  g_assert_finalize_object (card);
  page_fixture_clear (&fixture);
}

static void
test_actions (void)
{
  PageFixture fixture;
  UnknotKnotCard *card;
  int n_closed = 0, n_relief = 0, n_removed = 0, n_failed = 0;

  page_fixture_init (&fixture);
  card = make_card (&fixture);
  g_signal_connect_swapped (card, "closed", G_CALLBACK (count_up), &n_closed);
  g_signal_connect_swapped (card, "relief-requested", G_CALLBACK (count_up), &n_relief);
  g_signal_connect_swapped (card, "changed", G_CALLBACK (count_up), &n_removed);
  g_signal_connect_swapped (card, "failed", G_CALLBACK (count_up), &n_failed);
  unknot_knot_card_set_knot (card, page_fixture_mark (&fixture, "rhomboids", UNKNOT_SIDE_LEFT, 4));

  gtk_widget_activate_action (GTK_WIDGET (card), "card.relief", NULL);
  gtk_widget_activate_action (GTK_WIDGET (card), "card.close", NULL);
  unknot_journal_set_read_only (fixture.journal, TRUE);
  gtk_widget_activate_action (GTK_WIDGET (card), "card.remove", NULL);
  g_assert_cmpint (n_failed, ==, 1);
  unknot_journal_set_read_only (fixture.journal, FALSE);
  gtk_widget_activate_action (GTK_WIDGET (card), "card.remove", NULL);
  g_assert_cmpint (n_relief, ==, 1);
  g_assert_cmpint (n_closed, ==, 1);
  g_assert_cmpint (n_removed, ==, 1);
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (fixture.knots)), ==, 0);

  g_assert_finalize_object (card);
  page_fixture_clear (&fixture);
}

static gboolean
is_listed (UnknotMuscleList *list,
           const char       *title)
{
  GtkWidget *row = find_row (list, title);

  return row != NULL && gtk_widget_get_visible (row);
}

/* Plain and Latin names and places are found, however they are written. */
static void
test_search (void)
{
  static const struct
  {
    const char *text;
    gboolean    found;
  } cases[] = {
    { "", TRUE }, { "between spine", TRUE }, { "RHOMBOIDEUS MINOR", TRUE }, { "rhömb", TRUE },
    { "infraspinatus", FALSE }, { "no such thing", FALSE },
  };
  PageFixture fixture;
  UnknotMuscleList *list;
  GtkWidget *window;
  GtkEditable *search;
  const char *title;

  page_fixture_init (&fixture);
  list = g_object_ref_sink (g_object_new (UNKNOT_TYPE_MUSCLE_LIST, NULL));
  unknot_muscle_list_set_body (list, fixture.anatomy, fixture.knots);
  window = present_in_window (list);
  search = find_type (list, GTK_TYPE_SEARCH_ENTRY);
  title = unknot_muscle_get_name (unknot_anatomy_get_muscle (fixture.anatomy, "rhomboids"));

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_test_message ("“%s”", cases[i].text);
      gtk_editable_set_text (search, cases[i].text);
      g_signal_emit_by_name (search, "search-changed");
      g_assert_cmpint (is_listed (list, title), ==, cases[i].found);
    }
  g_assert_true (gtk_widget_get_visible (find_type (list, ADW_TYPE_STATUS_PAGE)));

  gtk_window_destroy (GTK_WINDOW (window));
  run_pending ();
  g_assert_finalize_object (list);
  page_fixture_clear (&fixture);
}

/* Knots come first, with their pain; a muscle can be picked on either side. */
static void
test_list (void)
{
  PageFixture fixture;
  UnknotMuscleList *list;
  GtkWidget *window;
  UnknotKnot *knot;
  guint n_knots;
  int n_muscles = 0;

  page_fixture_init (&fixture);
  list = g_object_ref_sink (g_object_new (UNKNOT_TYPE_MUSCLE_LIST, NULL));
  unknot_muscle_list_set_body (list, fixture.anatomy, fixture.knots);
  window = present_in_window (list);
  g_signal_connect_swapped (list, "muscle-chosen", G_CALLBACK (count_up), &n_muscles);

  knot = page_fixture_mark (&fixture, "rhomboids", UNKNOT_SIDE_LEFT, 7);
  g_object_get (list, "n-knots", &n_knots, NULL);
  g_assert_cmpuint (n_knots, ==, 1);
  g_assert_nonnull (find_label (list, "7"));
  g_assert_true (unknot_knots_rate (fixture.knots, knot, 2, UNKNOT_FRAME_NOW, NULL));
  g_assert_null (find_label (list, "7"));
  g_assert_nonnull (find_label (list, "2"));

  g_signal_emit_by_name (gtk_widget_get_ancestor (find_label (list, "Left"), GTK_TYPE_BUTTON), "clicked");
  g_assert_cmpint (n_muscles, ==, 1);
  gtk_window_destroy (GTK_WINDOW (window));
  run_pending ();
  g_assert_finalize_object (list);
  page_fixture_clear (&fixture);
}

int
main (int    argc,
      char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  g_test_add_func ("/knot-card/new-destroy", test_new_destroy);
  g_test_add_func ("/knot-card/rating", test_rating);
  g_test_add_func ("/knot-card/name", test_name);
  g_test_add_func ("/knot-card/note", test_note);
  g_test_add_func ("/knot-card/since", test_since);
  g_test_add_func ("/knot-card/muscle", test_muscle);
  g_test_add_func ("/knot-card/actions", test_actions);
  g_test_add_func ("/muscle-list/search", test_search);
  g_test_add_func ("/muscle-list/list", test_list);

  return g_test_run ();
}
