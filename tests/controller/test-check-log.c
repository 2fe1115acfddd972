#include "../fake-stamper.h"
#include "unknot-check-log.h"
#include "unknot-records.h"

typedef struct
{
  FakeStamper stamper;
  UnknotJournal *journal;
  UnknotProfile *profile;
} Fixture;

static void
set_up (Fixture       *self,
        gconstpointer  data)
{
  fake_stamper_init (&self->stamper, "2026-11-01T10:00:00+01:00");
  self->journal = unknot_journal_new (&self->stamper.stamper);
  self->profile = unknot_profile_new ();
  unknot_check_log_begin (self->journal, self->profile);
}

static void
tear_down (Fixture       *self,
           gconstpointer  data)
{
  g_assert_finalize_object (self->profile);
  g_assert_finalize_object (self->journal);
}

static void
assert_texts (GStrv       texts,
              const char *wanted)
{
  g_autofree char *text = g_strjoinv (" ", texts);

  g_assert_cmpstr (text, ==, wanted);
}

static void
assert_check (Fixture    *self,
              guint       position,
              const char *asked,
              const char *flags,
              const char *cleared,
              const char *by)
{
  g_auto (UnknotCheckRecord) check = UNKNOT_CHECK_RECORD_INIT;

  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (self->journal)), ==, position + 1);
  g_assert_true (unknot_entry_get_check (unknot_journal_get_entry (self->journal, position), &check));
  assert_texts (check.asked, asked);
  assert_texts (check.flags, flags);
  assert_texts (check.cleared, cleared);
  assert_texts (check.conditions, "osteoporosis");
  g_assert_cmpstr (check.cleared_by, ==, by);
  g_assert_cmpint (check.cleared_time.milliseconds, ==, by != NULL ? 1795302000000 : 0);
}

/* All that is said about warning signs stays in the journal, and undo does not touch it. */
static void
test_history (Fixture       *self,
              gconstpointer  data)
{
  static const UnknotTime before = { 1795302000000, 60 };
  static const char * const asked[] = { "RF08", "RF12", NULL };
  static const char * const flags[] = { "RF08+?", "RF12", NULL };

  unknot_profile_set_conditions (self->profile, (const char *[]) { "osteoporosis", NULL });
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (self->journal)), ==, 0);

  unknot_profile_answer_safety (self->profile, asked, flags, self->stamper.now);
  assert_check (self, 0, "RF08 RF12", "RF08+? RF12", "", NULL);
  fake_stamper_set (&self->stamper, "2026-11-02T10:00:00+01:00");
  unknot_profile_clear_flags (self->profile, (const char *[]) { "RF08+", NULL }, before, "Dr. Aydin");
  assert_check (self, 1, "", "", "RF08+", "Dr. Aydin");
  fake_stamper_set (&self->stamper, "2026-11-03T10:00:00+01:00");
  unknot_profile_reopen_flag (self->profile, "RF08+");
  assert_check (self, 2, "", "RF08+", "", NULL);
  fake_stamper_set (&self->stamper, "2026-11-04T10:00:00+01:00");
  unknot_profile_answer_safety (self->profile, (const char *[]) { "RF12", NULL }, NULL, self->stamper.now);
  assert_check (self, 3, "RF12", "", "", NULL);

  g_assert_false (unknot_journal_get_can_undo (self->journal));
}

/* A journal that can't be written takes nothing away from the profile. */
static void
test_read_only (Fixture       *self,
                gconstpointer  data)
{
  g_auto (GStrv) open = NULL;

  unknot_journal_set_read_only (self->journal, TRUE);
  g_test_expect_message (G_LOG_DOMAIN, G_LOG_LEVEL_MESSAGE, "*");
  unknot_profile_answer_safety (self->profile, (const char *[]) { "RF08", NULL }, (const char *[]) { "RF08", NULL },
                                self->stamper.now);
  g_test_assert_expected_messages ();
  open = unknot_profile_dup_open_flags (self->profile);
  g_assert_cmpstr (open[0], ==, "RF08");
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (self->journal)), ==, 0);
}

/* The profile may outlive the journal. */
static void
test_journal_gone (Fixture       *self,
                   gconstpointer  data)
{
  g_assert_finalize_object (self->journal);
  unknot_profile_answer_safety (self->profile, (const char *[]) { "RF08", NULL }, NULL, self->stamper.now);
  self->journal = unknot_journal_new (&self->stamper.stamper);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add ("/check-log/history", Fixture, NULL, set_up, test_history, tear_down);
  g_test_add ("/check-log/read-only", Fixture, NULL, set_up, test_read_only, tear_down);
  g_test_add ("/check-log/journal-gone", Fixture, NULL, set_up, test_journal_gone, tear_down);

  return g_test_run ();
}
