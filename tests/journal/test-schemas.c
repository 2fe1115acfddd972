/* The schemas of the person's files are held to what is written, both ways: everything that is written stands in them,
   and everything that stands in them is written. */

#include "../schema-check.h"

#include "unknot-archive.h"
#include "unknot-profile.h"
#include "unknot-records.h"
#include "unknot-side.h"

#include "../fake-stamper.h"

#define WHEN "2026-11-05T08:00:00.250+01:00"

static void
add_knots (GPtrArray           *entries,
           const UnknotStamper *stamper)
{
  UnknotPoint points[] = { { 0, 0 }, { 10, 0 }, { 10, 10.25 } };
  UnknotAreaMuscle muscle = { "rhomboids", UNKNOT_SIDE_LEFT };
  g_autoptr (UnknotArea) area = unknot_area_new (points, G_N_ELEMENTS (points), &muscle, 1);

  g_assert_nonnull (area);
  for (guint i = 0; i <= 2 * UNKNOT_KNOT_GONE; i++)
    {
      UnknotKnotRecord record = {
        .event = i % (UNKNOT_KNOT_GONE + 1), .knot = "k", .muscle = "rhomboids",
        .side = UNKNOT_SIDE_LEFT + i % 4, .view = UNKNOT_VIEW_BACK + i % 3,
        .x = 12.3, .y = -4, .days = 20, .label = "the old one", .area = area,
      };

      g_ptr_array_add (entries, unknot_entry_new_knot (&record, stamper));
    }
}

static void
add_ratings (GPtrArray           *entries,
             const UnknotStamper *stamper)
{
  for (guint i = 0; i <= UNKNOT_FEEL_STRONG; i++)
    {
      UnknotRatingRecord record = {
        .knot = i > 0 ? "k" : NULL, .pain = 10, .frame = i % 3, .feel = i, .soreness = 0, .bruise = TRUE,
        .note = "cold",
      };

      g_ptr_array_add (entries, unknot_entry_new_rating (&record, stamper));
    }
}

static void
add_sessions (GPtrArray           *entries,
              const UnknotStamper *stamper)
{
  UnknotSessionItem item = {
    .technique = "ball-wall", .muscle = "rhomboids", .seconds = 60, .adverse = TRUE, .name = "Ball",
    .ache = { TRUE, 7, 3, 40 },
  };

  for (guint i = 0; i <= UNKNOT_FEEL_STRONG; i++)
    {
      UnknotSessionKnot knot = {
        .knot = "k", .muscle = "rhomboids", .side = UNKNOT_SIDE_LEFT + i, .before = 7, .after = 4,
      };
      UnknotSessionRecord record = {
        .knots = &knot, .n_knots = 1, .items = &item, .n_items = 1, .feel = i, .stopped = "sharp-pain",
        .adverse = TRUE, .note = "cold",
      };

      g_ptr_array_add (entries, unknot_entry_new_session (&record, stamper));
    }
}

static void
add_diary (GPtrArray           *entries,
           const UnknotStamper *stamper)
{
  static const char * const tags[] = { "stress", NULL };
  UnknotDayRecord day = {
    .average = 4, .worst = 7, .interference = 3, .sleep = 10, .stress = 0, .note = "cold", .tags = (GStrv) tags,
    .own_tags = (GStrv) tags, .exercise = 1440, .painkiller = UNKNOT_PAINKILLER_NONE, .treatment = "heat",
  };

  g_ptr_array_add (entries, unknot_entry_new_day (&day, stamper));
  for (guint i = UNKNOT_IMPRESSION_UNSAID; i < UNKNOT_N_IMPRESSIONS; i++)
    {
      UnknotWeekRecord week = { .pain = 4, .enjoyment = 5, .activity = 6, .impression = i, .note = "cold" };

      g_ptr_array_add (entries, unknot_entry_new_week (&week, stamper));
    }
  for (guint i = UNKNOT_MARK_EVENT; i <= UNKNOT_MARK_TREATMENT; i++)
    {
      UnknotMarkRecord mark = { .text = "new chair", .restart = TRUE, .kind = i, .note = "cold" };

      g_ptr_array_add (entries, unknot_entry_new_mark (&mark, stamper));
    }
}

static void
add_checks (GPtrArray           *entries,
            const UnknotStamper *stamper)
{
  static const char * const flags[] = { "RF14", "RF12+", "RF03?", NULL };
  UnknotCheckRecord asked = {
    .asked = (GStrv) flags, .flags = (GStrv) flags, .conditions = (GStrv) flags, .cleared = (GStrv) flags,
    .cleared_by = "my doctor", .cleared_time = unknot_stamper_get_time (stamper),
  };
  UnknotPressEcho echo = { UNKNOT_VIEW_FRONT, UNKNOT_SIDE_RIGHT, 1, 2 };
  UnknotAllowRecord allow = { "ball-wall" };

  g_ptr_array_add (entries, unknot_entry_new_check (&asked, stamper));
  for (guint i = UNKNOT_PRESS_UNSAID; i <= UNKNOT_PRESS_UNSURE; i++)
    {
      UnknotPressRecord press = {
        .knot = "k", .muscle = "rhomboids", .side = UNKNOT_SIDE_LEFT, .view = UNKNOT_VIEW_BACK, .x = 3, .y = 4,
        .echoes = &echo, .n_echoes = 1, .answer = i, .seconds = 30,
      };

      g_ptr_array_add (entries, unknot_entry_new_press (&press, stamper));
    }
  g_ptr_array_add (entries, unknot_entry_new_allow (&allow, stamper));
}

/* An entry that was changed, and lost what had been answered, too. */
static void
add_changed (GPtrArray           *entries,
             const UnknotStamper *stamper)
{
  UnknotDayRecord day = UNKNOT_DAY_RECORD_INIT;
  guint length = entries->len;

  for (guint i = 0; i < length; i++)
    if (unknot_entry_get_kind (g_ptr_array_index (entries, i)) == UNKNOT_ENTRY_DAY)
      g_ptr_array_add (entries, unknot_entry_edit_day (g_ptr_array_index (entries, i), &day, stamper));
}

static void
answer_lists (UnknotProfile *profile,
              UnknotTime     time)
{
  static const char * const words[] = { "ball", NULL };
  static const char * const asked[] = { "RF03", "RF12", "RF14", NULL };
  static const char * const yes[] = { "RF03?", "RF12+", NULL };
  static const char * const cleared[] = { "RF12+", NULL };
  UnknotKnotSigns signs = { TRUE, FALSE, time };
  UnknotReviewAnswer review = { "keep", time };

  unknot_profile_set_tools (profile, words);
  unknot_profile_set_conditions (profile, words);
  unknot_profile_confirm_condition (profile, "blood-thinners", time);
  unknot_profile_set_detail (profile, "a", g_variant_new_boolean (TRUE), time);
  unknot_profile_set_detail (profile, "b", g_variant_new_int32 (13), time);
  unknot_profile_set_detail (profile, "c", g_variant_new_strv (words, -1), time);
  unknot_profile_set_detail (profile, "d", NULL, time);
  unknot_profile_set_signs (profile, "k", &signs);
  unknot_profile_set_review (profile, "k", "two-weeks", &review);
  unknot_profile_set_preference (profile, "ball-wall", -1);
  unknot_profile_set_never (profile, "cane", TRUE);
  unknot_profile_set_left_handed (profile, TRUE);
  unknot_profile_set_seated (profile, TRUE);
  unknot_profile_add_left (profile, time);
  unknot_profile_set_report_text (profile, "question", "Is it safe to swim?");
  unknot_profile_set_report_text (profile, "cannot", "Turn the head far enough when driving backwards");
  unknot_profile_answer_safety (profile, asked, yes, time);
  unknot_profile_answer_safety (profile, asked + 2, NULL, time);
  unknot_profile_clear_flags (profile, cleared, time, "my doctor");
}

static void
check_profile (SchemaCheck   *self,
               UnknotProfile *profile)
{
  g_autofree char *text = unknot_profile_to_text (profile);

  schema_check_text (self, "profile.schema.json", text);
}

static void
check_profiles (SchemaCheck   *self,
                UnknotProfile *profile,
                UnknotTime     time)
{
  static const char * const settings[] = { "home", "office", "travel" };
  static const char * const builds[] = { "broad", "neutral", "narrow" };

  check_profile (self, profile);
  answer_lists (profile, time);
  unknot_profile_set_helper (profile, TRUE);
  unknot_profile_set_floor (profile, TRUE);
  unknot_profile_set_emergency_number (profile, "112");
  unknot_profile_set_birth_year (profile, 1980);
  unknot_profile_set_start_page (profile, 3);
  unknot_profile_set_start_done (profile, TRUE);
  for (guint hands = 0; hands <= UNKNOT_HANDS_ALL; hands++)
    {
      unknot_profile_set_hands (profile, hands);
      check_profile (self, profile);
    }
  for (guint i = 0; i < G_N_ELEMENTS (settings); i++)
    {
      unknot_profile_set_setting (profile, settings[(i + 1) % G_N_ELEMENTS (settings)]);
      unknot_profile_set_build (profile, builds[i]);
      check_profile (self, profile);
    }
  unknot_profile_set_emergency_number (profile, NULL);
  check_profile (self, profile);
}

/* As the archive has the months and the profile in it, all three are met by one. */
static char *
write_archive (GPtrArray     *entries,
               UnknotProfile *profile,
               UnknotTime     time)
{
  g_autoptr (UnknotArchiveDraft) draft = unknot_archive_draft_new (time, "0.6.0");
  g_autoptr (UnknotMonth) month = unknot_month_new ("2026-11");
  g_autoptr (GBytes) text = g_bytes_new_static ("{}", 2);
  g_autoptr (GBytes) other = g_bytes_new_static ("\xff", 1);
  g_autofree char *profile_text = unknot_profile_to_text (profile);
  g_autoptr (GBytes) bytes = NULL;

  unknot_archive_draft_set_profile (draft, profile_text);
  unknot_archive_draft_add_month (draft, month, entries);
  unknot_archive_draft_add_file (draft, "techniques/own/x.json", text);
  unknot_archive_draft_add_file (draft, "journal/2026-10.json", other);
  unknot_archive_draft_leave_out (draft, "journal/2026-09.json");
  bytes = unknot_archive_draft_write (draft);

  return g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
}

static void
test_both_ways (void)
{
  g_autoptr (SchemaCheck) checker = schema_check_new ();
  FakeStamper fake;
  g_autoptr (GPtrArray) entries = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (UnknotProfile) profile = unknot_profile_new ();
  g_autofree char *archive = NULL;

  fake_stamper_init (&fake, WHEN);
  add_knots (entries, &fake.stamper);
  add_ratings (entries, &fake.stamper);
  add_sessions (entries, &fake.stamper);
  add_diary (entries, &fake.stamper);
  add_checks (entries, &fake.stamper);
  add_changed (entries, &fake.stamper);
  check_profiles (checker, profile, fake.now);
  archive = write_archive (entries, profile, fake.now);
  schema_check_text (checker, "export.schema.json", archive);

  schema_check_assert_met (checker, "export.schema.json", TRUE);
  schema_check_assert_met (checker, "journal.schema.json", TRUE);
  schema_check_assert_met (checker, "profile.schema.json", TRUE);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/schemas/both-ways", test_both_ways);

  return g_test_run ();
}
