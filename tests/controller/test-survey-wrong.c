/* What the survey makes of a session in which something felt wrong, and of the day after. */

#include "survey-fixture.h"
#include "unknot-catalogue.h"
#include "unknot-closed.h"
#include "unknot-safety.h"

static gboolean
is_closed (Fixture    *fixture,
           const char *technique,
           const char *muscle)
{
  g_autoptr (UnknotSituation) situation = survey (fixture);
  const UnknotSituationPast *past = unknot_situation_get_past (situation, technique, muscle);

  return past != NULL && past->adverse;
}

/* clinical.md G11: closed until the person lets it back, on every muscle, whatever went well since. */
static void
test_adverse (Fixture       *fixture,
              gconstpointer  data)
{
  UnknotSessionKnot knot = { unknot_knot_get_uuid (fixture->knot), "multifidi", UNKNOT_SIDE_LEFT, 5, 6 };
  UnknotSessionItem items[] = {
    { "heat", NULL, 600, FALSE }, { "cane", "multifidi", 20, TRUE }, { "self-hug", "multifidi", 0, FALSE },
  };
  UnknotSessionRecord record = {
    .knots = &knot, .n_knots = 1, .items = items, .n_items = 3, .stopped = "sharp-pain", .adverse = TRUE, .note = "ouch",
  };
  g_autoptr (UnknotEntry) entry = unknot_entry_new_session (&record, &fixture->stamper.stamper);
  g_autoptr (GPtrArray) closed = NULL;
  g_autoptr (GPtrArray) both = NULL;
  g_autoptr (GPtrArray) one = NULL;
  g_autoptr (GError) error = NULL;
  const UnknotClosed *first;

  g_assert_true (unknot_journal_add (fixture->journal, entry, NULL));
  fake_stamper_pass (&fixture->stamper, 24 * 60);
  do_session (fixture, 6, 4, FALSE);

  g_assert_true (is_closed (fixture, "cane", "multifidi"));
  g_assert_true (is_closed (fixture, "cane", "rhomboids"));
  g_assert_false (is_closed (fixture, "heat", "multifidi"));
  g_assert_false (is_closed (fixture, "ball-wall", "rhomboids"));
  closed = unknot_closed_list (fixture->journal);
  g_assert_cmpuint (closed->len, ==, 1);
  first = g_ptr_array_index (closed, 0);
  g_assert_cmpstr (first->technique, ==, "cane");
  g_assert_cmpstr (first->muscle, ==, "multifidi");
  g_assert_cmpstr (first->stopped, ==, "sharp-pain");
  g_assert_cmpstr (first->note, ==, "ouch");
  g_assert_cmpint (first->time.milliseconds, ==, unknot_entry_get_time (entry).milliseconds);

  /* Where nobody said which it was, all of it waits; the latest comes first. */
  fake_stamper_pass (&fixture->stamper, 24 * 60);
  do_session (fixture, 6, 7, TRUE);
  both = unknot_closed_list (fixture->journal);
  g_assert_cmpuint (both->len, ==, 3);
  g_assert_cmpstr (((UnknotClosed *) g_ptr_array_index (both, 0))->technique, ==, "ball-wall");
  g_assert_cmpstr (((UnknotClosed *) g_ptr_array_index (both, 2))->technique, ==, "cane");

  fake_stamper_pass (&fixture->stamper, 60);
  g_assert_true (unknot_closed_allow (fixture->journal, "cane", &error));
  g_assert_no_error (error);
  g_assert_false (is_closed (fixture, "cane", "rhomboids"));
  g_assert_true (is_closed (fixture, "ball-wall", "rhomboids"));
  g_assert_true (unknot_journal_undo (fixture->journal, NULL));
  g_assert_true (is_closed (fixture, "cane", "rhomboids"));
  g_assert_true (unknot_closed_allow (fixture->journal, "cane", NULL));

  /* What goes wrong again closes it again. */
  fake_stamper_pass (&fixture->stamper, 60);
  {
    g_autoptr (UnknotEntry) again = unknot_entry_new_session (&record, &fixture->stamper.stamper);

    g_assert_true (unknot_journal_add (fixture->journal, again, NULL));
  }
  one = unknot_closed_list (fixture->journal);
  g_assert_cmpuint (one->len, ==, 3);
  g_assert_true (is_closed (fixture, "cane", "rhomboids"));

  unknot_journal_set_read_only (fixture->journal, TRUE);
  g_assert_false (unknot_closed_allow (fixture->journal, "cane", &error));
  g_assert_error (error, UNKNOT_JOURNAL_ERROR, UNKNOT_JOURNAL_ERROR_READ_ONLY);
}

static void
correct (Fixture    *fixture,
         const char *reason)
{
  g_autoptr (GPtrArray) closed = unknot_closed_list (fixture->journal);
  const UnknotClosed *first = g_ptr_array_index (closed, 0);

  fake_stamper_pass (&fixture->stamper, 60);
  g_assert_true (unknot_closed_correct (fixture->journal, first->session, reason, NULL));
}

static void
assert_stopped (Fixture    *fixture,
                const char *stopped)
{
  g_autoptr (GPtrArray) closed = unknot_closed_list (fixture->journal);

  g_assert_cmpuint (closed->len, ==, 1);
  g_assert_cmpstr (((UnknotClosed *) g_ptr_array_index (closed, 0))->stopped, ==, stopped);
}

/* Whoever said the wrong thing when they stopped may say the right one: another sign keeps it closed, having had enough
 * does not, and undo brings the old answer back. */
static void
test_corrected (Fixture       *fixture,
                gconstpointer  data)
{
  UnknotSessionKnot knot = { unknot_knot_get_uuid (fixture->knot), "rhomboids", UNKNOT_SIDE_LEFT, 6, 6 };
  UnknotSessionItem items[] = { { .technique = "heat", .muscle = "rhomboids", .seconds = 60 },
                                { .technique = "cane", .muscle = "rhomboids", .seconds = 60, .adverse = TRUE } };
  UnknotSessionRecord record = { &knot, 1, items, G_N_ELEMENTS (items), UNKNOT_FEEL_RIGHT, "tingling", TRUE, NULL };
  g_autoptr (UnknotEntry) entry = unknot_entry_new_session (&record, &fixture->stamper.stamper);
  g_auto (UnknotSessionRecord) now = UNKNOT_SESSION_RECORD_INIT;
  g_autoptr (GPtrArray) closed = NULL;
  g_autoptr (GError) error = NULL;

  g_assert_true (unknot_journal_add (fixture->journal, entry, NULL));
  assert_stopped (fixture, "tingling");
  correct (fixture, "dizziness");
  assert_stopped (fixture, "dizziness");
  g_assert_true (is_closed (fixture, "cane", "rhomboids"));
  g_assert_false (is_closed (fixture, "heat", "rhomboids"));

  correct (fixture, "enough");
  g_assert_false (is_closed (fixture, "cane", "rhomboids"));
  g_assert_true (unknot_entry_get_session (unknot_journal_lookup (fixture->journal, unknot_entry_get_uuid (entry)),
                                           &now));
  g_assert_cmpstr (now.stopped, ==, "enough");
  g_assert_false (now.adverse);
  g_assert_false (now.items[1].adverse);
  g_assert_true (unknot_journal_undo (fixture->journal, NULL));
  assert_stopped (fixture, "dizziness");

  g_assert_false (unknot_closed_correct (fixture->journal, "nobody", "enough", &error));
  g_assert_error (error, UNKNOT_JOURNAL_ERROR, UNKNOT_JOURNAL_ERROR_UNKNOWN);
  unknot_journal_set_read_only (fixture->journal, TRUE);
  g_clear_error (&error);
  g_assert_false (unknot_closed_correct (fixture->journal, unknot_entry_get_uuid (entry), "enough", &error));
  g_assert_error (error, UNKNOT_JOURNAL_ERROR, UNKNOT_JOURNAL_ERROR_READ_ONLY);
}

/* A session that went to its end did not stop early, whatever was felt after it. */
static void
test_corrected_end (Fixture       *fixture,
                    gconstpointer  data)
{
  g_autoptr (GPtrArray) none = NULL;

  do_session (fixture, 6, 7, TRUE);
  correct (fixture, "too-strong");
  none = unknot_closed_list (fixture->journal);
  g_assert_cmpuint (none->len, ==, 0);
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (fixture->journal)); i++)
    {
      g_auto (UnknotSessionRecord) record = UNKNOT_SESSION_RECORD_INIT;

      if (unknot_entry_get_session (unknot_journal_get_entry (fixture->journal, i), &record))
        g_assert_null (record.stopped);
    }
}

static int
count_dropped_days (Fixture         *fixture,
                  UnknotCatalogue *catalogue,
                  UnknotSafety    *rules)
{
  g_autoptr (GPtrArray) list = unknot_closed_list_dropped (fixture->journal, catalogue, rules);

  g_assert_cmpuint (list->len, <=, 1);
  if (list->len > 0)
    g_assert_cmpstr (((UnknotClosed *) g_ptr_array_index (list, 0))->technique, ==, "ball-wall");

  return list->len > 0 ? ((UnknotClosed *) g_ptr_array_index (list, 0))->days : 0;
}

static int
get_worse_running (Fixture *fixture)
{
  g_autoptr (UnknotSituation) situation = survey (fixture);

  return unknot_situation_get_past (situation, "ball-wall", "rhomboids")->worse_running;
}

/* clinical.md C0: what presses and hurts more twice running is left out for four weeks, or until the person allows it;
 * from then on it takes two more. What does not press stays. */
static void
test_worse (Fixture       *fixture,
            gconstpointer  data)
{
  g_autoptr (GFile) techniques = g_file_new_build_filename (g_getenv ("UNKNOT_DATA_DIR"), "techniques", NULL);
  g_autoptr (GFile) safety = g_file_new_build_filename (g_getenv ("UNKNOT_DATA_DIR"), "safety", NULL);
  g_autoptr (UnknotCatalogue) catalogue = unknot_catalogue_load (techniques, NULL);
  g_autoptr (UnknotSafety) rules = unknot_safety_load (safety, NULL);

  do_session (fixture, 4, 6, FALSE);
  g_assert_cmpint (count_dropped_days (fixture, catalogue, rules), ==, 0);
  fake_stamper_pass (&fixture->stamper, 24 * 60);
  do_session (fixture, 4, 6, FALSE);
  g_assert_cmpint (get_worse_running (fixture), ==, 2);
  g_assert_cmpint (count_dropped_days (fixture, catalogue, rules), ==, 28);
  fake_stamper_pass (&fixture->stamper, 27 * 24 * 60);
  g_assert_cmpint (count_dropped_days (fixture, catalogue, rules), ==, 1);

  g_assert_true (unknot_closed_allow (fixture->journal, "ball-wall", NULL));
  g_assert_cmpint (get_worse_running (fixture), ==, 0);
  g_assert_cmpint (count_dropped_days (fixture, catalogue, rules), ==, 0);
  g_assert_true (unknot_journal_undo (fixture->journal, NULL));
  g_assert_cmpint (count_dropped_days (fixture, catalogue, rules), ==, 1);
  g_assert_true (unknot_closed_allow (fixture->journal, "ball-wall", NULL));

  fake_stamper_pass (&fixture->stamper, 60);
  do_session (fixture, 4, 6, FALSE);
  g_assert_cmpint (get_worse_running (fixture), ==, 1);
  g_assert_cmpint (count_dropped_days (fixture, catalogue, rules), ==, 0);
  fake_stamper_pass (&fixture->stamper, 24 * 60);
  do_session (fixture, 4, 6, FALSE);
  g_assert_cmpint (count_dropped_days (fixture, catalogue, rules), ==, 28);

  /* What felt wrong stands in the other list. */
  do_session (fixture, 4, 6, TRUE);
  g_assert_cmpint (count_dropped_days (fixture, catalogue, rules), ==, 0);
}

/* After a session, what was told so many hours later. */
static void
do_and_tell (Fixture  *fixture,
             int       hours,
             int       soreness,
             gboolean  bruise)
{
  do_session (fixture, 6, 5, FALSE);
  fake_stamper_pass (&fixture->stamper, hours * 60);
  tell (fixture, soreness, bruise);
}

static UnknotAftermath
get_aftermath (Fixture      *fixture,
               UnknotSafety *rules)
{
  g_autoptr (UnknotSituation) situation = survey (fixture);

  return unknot_aftermath_of (unknot_situation_get_past (situation, "ball-wall", "rhomboids"),
                              unknot_safety_get_choosing (rules));
}

/* clinical.md C0, next-day rule: at most 3 and over in a day is fine, more or longer is sore, over two days or a bruise
 * drops what presses. */
static void
test_next_day_rule (Fixture       *fixture,
                    gconstpointer  data)
{
  static const struct
  {
    int hours;
    int soreness;
    gboolean bruise;
    UnknotAftermath aftermath;
    int days;
  } rows[] = {
    { 20, 0, FALSE, UNKNOT_AFTERMATH_FINE, 0 },         { 20, 3, FALSE, UNKNOT_AFTERMATH_FINE, 0 },
    { 20, 4, FALSE, UNKNOT_AFTERMATH_SORE, 0 },         { 24, 3, FALSE, UNKNOT_AFTERMATH_FINE, 0 },
    { 30, 0, FALSE, UNKNOT_AFTERMATH_FINE, 0 },         { 30, 1, FALSE, UNKNOT_AFTERMATH_SORE, 0 },
    { 48, 5, FALSE, UNKNOT_AFTERMATH_SORE, 0 },         { 49, 1, FALSE, UNKNOT_AFTERMATH_STAYED_SORE, 26 },
    { 95, 2, FALSE, UNKNOT_AFTERMATH_STAYED_SORE, 25 }, { 60, 0, FALSE, UNKNOT_AFTERMATH_FINE, 0 },
    { 97, 5, FALSE, UNKNOT_AFTERMATH_FINE, 0 },         { 20, -1, TRUE, UNKNOT_AFTERMATH_BRUISED, 28 },
    { 20, 1, TRUE, UNKNOT_AFTERMATH_BRUISED, 28 },      { 60, 1, TRUE, UNKNOT_AFTERMATH_BRUISED, 26 },
  };
  g_autoptr (GFile) techniques = g_file_new_build_filename (g_getenv ("UNKNOT_DATA_DIR"), "techniques", NULL);
  g_autoptr (GFile) safety = g_file_new_build_filename (g_getenv ("UNKNOT_DATA_DIR"), "safety", NULL);
  g_autoptr (UnknotCatalogue) catalogue = unknot_catalogue_load (techniques, NULL);
  g_autoptr (UnknotSafety) rules = unknot_safety_load (safety, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      do_and_tell (fixture, rows[i].hours, rows[i].soreness, rows[i].bruise);
      g_assert_cmpint (get_aftermath (fixture, rules), ==, rows[i].aftermath);
      g_assert_cmpint (count_dropped_days (fixture, catalogue, rules), ==, rows[i].days);
      fake_stamper_pass (&fixture->stamper, 7 * 24 * 60);
    }

  /* A later answer says how long it lasted, not how much it was the day after. */
  do_and_tell (fixture, 20, 5, FALSE);
  fake_stamper_pass (&fixture->stamper, 40 * 60);
  tell (fixture, 0, FALSE);
  g_assert_cmpint (get_aftermath (fixture, rules), ==, UNKNOT_AFTERMATH_SORE);
  tell (fixture, 2, FALSE);
  g_assert_cmpint (get_aftermath (fixture, rules), ==, UNKNOT_AFTERMATH_STAYED_SORE);

  g_assert_true (unknot_closed_allow (fixture->journal, "ball-wall", NULL));
  g_assert_cmpint (get_aftermath (fixture, rules), ==, UNKNOT_AFTERMATH_SORE);
  g_assert_cmpint (count_dropped_days (fixture, catalogue, rules), ==, 0);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

#define add(name, function) g_test_add ("/survey/" name, Fixture, NULL, set_up, function, tear_down)
  add ("adverse", test_adverse);
  add ("corrected", test_corrected);
  add ("corrected-end", test_corrected_end);
  add ("worse", test_worse);
  add ("next-day-rule", test_next_day_rule);
#undef add

  return g_test_run ();
}
