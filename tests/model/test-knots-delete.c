#include "unknot-knots.h"

#include "../fake-stamper.h"
#include "unknot-records.h"

typedef struct
{
  FakeStamper    fake;
  UnknotJournal *journal;
  UnknotKnots   *knots;
  UnknotKnot    *neck;
  UnknotKnot    *back;
} Fixture;

static UnknotKnot *
mark (Fixture    *self,
      const char *muscle)
{
  UnknotKnotRecord record = UNKNOT_KNOT_RECORD_INIT;

  record.muscle = muscle;
  record.view = UNKNOT_VIEW_BACK;
  record.side = UNKNOT_SIDE_LEFT;
  fake_stamper_pass (&self->fake, 10);
  return unknot_knots_mark (self->knots, &record, 6, NULL);
}

static UnknotEntry *
add (Fixture     *self,
     UnknotEntry *entry)
{
  fake_stamper_pass (&self->fake, 10);
  g_assert_true (unknot_journal_add (self->journal, entry, NULL));
  g_object_unref (entry);

  return entry;
}

static UnknotEntry *
add_text (Fixture    *self,
          const char *text)
{
  g_autoptr (JsonNode) node = json_from_string (text, NULL);

  return add (self, unknot_entry_new_from_json (node, "2026-11", NULL));
}

static UnknotEntry *
add_session (Fixture    *self,
             UnknotKnot *first,
             UnknotKnot *second)
{
  UnknotSessionKnot knots[] = {
    { unknot_knot_get_uuid (first), "rhomboids", UNKNOT_SIDE_LEFT, 6, 4 },
    { second != NULL ? unknot_knot_get_uuid (second) : NULL, "multifidi", UNKNOT_SIDE_LEFT, 5, 3 },
  };
  UnknotSessionItem item = { "ball-wall", "rhomboids", 90 };
  UnknotSessionRecord session = UNKNOT_SESSION_RECORD_INIT;

  session.knots = knots;
  session.n_knots = second != NULL ? 2 : 1;
  session.items = &item;
  session.n_items = 1;
  return add (self, unknot_entry_new_session (&session, &self->fake.stamper));
}

static void
add_press (Fixture    *self,
           UnknotKnot *knot)
{
  UnknotPressRecord press = UNKNOT_PRESS_RECORD_INIT;

  press.knot = unknot_knot_get_uuid (knot);
  press.muscle = "rhomboids";
  press.answer = UNKNOT_PRESS_YES;
  add (self, unknot_entry_new_press (&press, &self->fake.stamper));
}

/* Two knots, each with a rating of the marking; of the neck a second rating, a press test, a session of its own and one
 * together with the back; and a rating of the whole body. */
static void
set_up (Fixture       *self,
        gconstpointer  data)
{
  UnknotRatingRecord overall = UNKNOT_RATING_RECORD_INIT;

  fake_stamper_init (&self->fake, "2026-11-21T08:00:00+01:00");
  self->journal = unknot_journal_new (&self->fake.stamper);
  self->knots = unknot_knots_new (self->journal);
  self->neck = g_object_ref (mark (self, "trapezius-upper"));
  self->back = g_object_ref (mark (self, "rhomboids"));
  g_assert_true (unknot_knots_rate (self->knots, self->neck, 4, UNKNOT_FRAME_NOW, NULL));
  add_press (self, self->neck);
  add_session (self, self->neck, NULL);
  add_session (self, self->back, self->neck);
  overall.pain = 3;
  add (self, unknot_entry_new_rating (&overall, &self->fake.stamper));
}

static void
tear_down (Fixture       *self,
           gconstpointer  data)
{
  g_assert_finalize_object (g_steal_pointer (&self->knots));
  g_assert_finalize_object (g_steal_pointer (&self->journal));
  g_assert_finalize_object (g_steal_pointer (&self->neck));
  g_assert_finalize_object (g_steal_pointer (&self->back));
}

static guint
count_entries (Fixture *self)
{
  return g_list_model_get_n_items (G_LIST_MODEL (self->journal));
}

static void
assert_notes (Fixture         *self,
              UnknotKnot      *knot,
              UnknotKnotNotes  wanted)
{
  UnknotKnotNotes notes;

  unknot_knots_count_notes (self->knots, knot, &notes);
  g_assert_cmpuint (notes.n_ratings, ==, wanted.n_ratings);
  g_assert_cmpuint (notes.n_sessions, ==, wanted.n_sessions);
  g_assert_cmpuint (notes.n_shared, ==, wanted.n_shared);
  g_assert_cmpuint (notes.n_presses, ==, wanted.n_presses);
}

static void
test_count (Fixture       *self,
            gconstpointer  data)
{
  assert_notes (self, self->neck, (UnknotKnotNotes) { 2, 2, 1, 1 });
  assert_notes (self, self->back, (UnknotKnotNotes) { 1, 1, 1, 0 });

  /* That the mark is gone changes nothing of it. */
  g_assert_true (unknot_knots_remove (self->knots, self->neck, NULL));
  assert_notes (self, self->neck, (UnknotKnotNotes) { 2, 2, 1, 1 });
}

static void
count_cb (guint *n)
{
  ++*n;
}

static int
compare_texts (gconstpointer a,
               gconstpointer b)
{
  return strcmp (*(const char * const *) a, *(const char * const *) b);
}

/* All entries, in no order, without what undoing renews. */
static char *
tell_all (Fixture *self)
{
  g_autoptr (GPtrArray) texts = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < count_entries (self); i++)
    {
      g_autofree char *text = unknot_entry_to_text (unknot_journal_get_entry (self->journal, i));
      g_autoptr (JsonNode) node = json_from_string (text, NULL);

      json_object_remove_member (json_node_get_object (node), "revision");
      json_object_remove_member (json_node_get_object (node), "modified");
      g_ptr_array_add (texts, json_to_string (node, FALSE));
    }
  g_ptr_array_sort (texts, compare_texts);
  g_ptr_array_add (texts, NULL);

  return g_strjoinv ("\n", (char **) texts->pdata);
}

static void
test_delete (Fixture       *self,
             gconstpointer  data)
{
  g_autofree char *before = tell_all (self);
  g_autofree char *after = NULL;
  g_autofree char *uuid = g_strdup (unknot_knot_get_uuid (self->neck));
  g_auto (UnknotSessionRecord) session = UNKNOT_SESSION_RECORD_INIT;
  guint n_listed = 0, n_items = 0, n_months = 0;

  g_signal_connect_swapped (self->journal, "items-changed", G_CALLBACK (count_cb), &n_items);
  g_signal_connect_swapped (self->journal, "month-changed", G_CALLBACK (count_cb), &n_months);
  g_signal_connect_swapped (self->knots, "items-changed", G_CALLBACK (count_cb), &n_listed);
  g_assert_true (unknot_knots_delete (self->knots, self->neck, NULL));
  g_assert_cmpuint (n_items, ==, 1);
  g_assert_cmpuint (n_months, ==, 1);
  g_assert_cmpuint (n_listed, ==, 1);
  g_assert_null (unknot_knots_lookup (self->knots, uuid));
  g_assert_true (unknot_knots_get_knot (self->knots, 0) == self->back);

  /* Of nine entries the other knot's beginning and rating, the session of both, and the whole body's rating stay. */
  g_assert_cmpuint (count_entries (self), ==, 4);
  assert_notes (self, self->back, (UnknotKnotNotes) { 1, 1, 0, 0 });
  g_assert_true (unknot_entry_get_session (unknot_journal_get_entry (self->journal, 2), &session));
  g_assert_cmpuint (session.n_knots, ==, 1);
  g_assert_cmpstr (session.knots[0].knot, ==, unknot_knot_get_uuid (self->back));
  g_assert_cmpint (session.knots[0].after, ==, 4);
  g_assert_cmpuint (session.n_items, ==, 1);

  g_assert_true (unknot_journal_undo (self->journal, NULL));
  after = tell_all (self);
  g_assert_cmpstr (after, ==, before);
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (self->knots)), ==, 2);
  g_assert_cmpint (unknot_knot_get_pain (unknot_knots_lookup (self->knots, uuid)), ==, 3);
}

/* A knot that is off the map goes in the same way. */
static void
test_gone (Fixture       *self,
           gconstpointer  data)
{
  g_assert_true (unknot_knots_remove (self->knots, self->neck, NULL));
  g_assert_true (unknot_knots_delete (self->knots, self->neck, NULL));
  g_assert_cmpuint (count_entries (self), ==, 4);

  g_assert_true (unknot_journal_undo (self->journal, NULL));
  g_assert_cmpuint (count_entries (self), ==, 10);
}

/* What a later version wrote stays: an entry of a kind that is not known, and members of the other knots. */
static void
test_unknown (Fixture       *self,
              gconstpointer  data)
{
  g_autofree char *kind = g_strdup_printf (
    "{\"uuid\":\"later\",\"type\":\"scan\",\"time\":\"2026-11-21T20:00:00+01:00\",\"knot\":\"%s\"}",
    unknot_knot_get_uuid (self->neck));
  g_autofree char *members = g_strdup_printf (
    "{\"uuid\":\"both\",\"type\":\"session\",\"time\":\"2026-11-21T20:00:00+01:00\",\"light\":3,"
    "\"knots\":[{\"knot\":\"%s\"},7,{\"knot\":\"%s\",\"mood\":\"fine\"}]}",
    unknot_knot_get_uuid (self->neck), unknot_knot_get_uuid (self->back));
  g_autoptr (JsonObject) object = NULL;
  JsonArray *knots;

  add_text (self, kind);
  add_text (self, members);
  g_assert_true (unknot_knots_delete (self->knots, self->neck, NULL));
  g_assert_nonnull (unknot_journal_lookup (self->journal, "later"));

  object = unknot_entry_dup_object (unknot_journal_lookup (self->journal, "both"));
  knots = json_object_get_array_member (object, "knots");
  g_assert_cmpint (json_object_get_int_member (object, "light"), ==, 3);
  g_assert_cmpuint (json_array_get_length (knots), ==, 2);
  g_assert_cmpint (json_array_get_int_element (knots, 0), ==, 7);
  g_assert_cmpstr (json_object_get_string_member (json_array_get_object_element (knots, 1), "mood"), ==, "fine");
}

/* One month that can't be changed keeps all of it, and nothing is half done. */
static void
test_frozen (Fixture       *self,
             gconstpointer  data)
{
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;
  g_autoptr (GError) error = NULL;

  fake_stamper_set (&self->fake, "2026-12-01T08:00:00+01:00");
  g_assert_true (unknot_knots_rate (self->knots, self->neck, 2, UNKNOT_FRAME_NOW, NULL));
  before = tell_all (self);
  unknot_journal_freeze_month (self->journal, "2026-11");
  g_assert_false (unknot_knots_delete (self->knots, self->neck, &error));
  g_assert_error (error, UNKNOT_JOURNAL_ERROR, UNKNOT_JOURNAL_ERROR_READ_ONLY);
  after = tell_all (self);
  g_assert_cmpstr (after, ==, before);
  g_assert_true (unknot_knots_lookup (self->knots, unknot_knot_get_uuid (self->neck)) == self->neck);
}

/* Hundreds of entries are one step, too. */
static void
test_many (Fixture       *self,
           gconstpointer  data)
{
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;

  for (guint i = 0; i < 300; i++)
    {
      fake_stamper_pass (&self->fake, 60);
      g_assert_true (unknot_knots_rate (self->knots, i % 3 == 0 ? self->back : self->neck, i % 11, UNKNOT_FRAME_NOW,
                                        NULL));
    }
  before = tell_all (self);
  assert_notes (self, self->neck, (UnknotKnotNotes) { 202, 2, 1, 1 });
  g_assert_true (unknot_knots_delete (self->knots, self->neck, NULL));
  g_assert_cmpuint (count_entries (self), ==, 104);

  g_assert_true (unknot_journal_undo (self->journal, NULL));
  after = tell_all (self);
  g_assert_cmpstr (after, ==, before);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add ("/knots-delete/count", Fixture, NULL, set_up, test_count, tear_down);
  g_test_add ("/knots-delete/delete", Fixture, NULL, set_up, test_delete, tear_down);
  g_test_add ("/knots-delete/gone", Fixture, NULL, set_up, test_gone, tear_down);
  g_test_add ("/knots-delete/unknown", Fixture, NULL, set_up, test_unknown, tear_down);
  g_test_add ("/knots-delete/frozen", Fixture, NULL, set_up, test_frozen, tear_down);
  g_test_add ("/knots-delete/many", Fixture, NULL, set_up, test_many, tear_down);

  return g_test_run ();
}
