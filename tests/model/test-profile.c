#include "unknot-json.h"
#include "unknot-profile.h"
#include "unknot-side.h"

#include <string.h>

static const UnknotTime noon = { G_GINT64_CONSTANT (1795302000000), 60 };

static JsonObject *
parse (const char *text)
{
  g_autoptr (GBytes) bytes = g_bytes_new (text, strlen (text));
  g_autoptr (GError) error = NULL;
  JsonObject *object = unknot_json_parse (bytes, "profile.json", &error);

  g_assert_no_error (error);
  return object;
}

static char *
list_open (UnknotProfile *profile)
{
  g_auto (GStrv) flags = unknot_profile_dup_open_flags (profile);

  return g_strjoinv (" ", flags);
}

#define assert_open(profile, expected) G_STMT_START { \
  g_autofree char *open_ = list_open (profile); \
  g_assert_cmpstr (open_, ==, expected); \
} G_STMT_END

static void
test_round_trip (void)
{
  static const char * const tools[] = { "hands", "tennis-ball", NULL };
  static const char * const conditions[] = { "osteoporosis", NULL };
  UnknotProfile *profile = unknot_profile_new ();
  UnknotProfile *again = unknot_profile_new ();
  g_autoptr (JsonObject) object = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *text = NULL;
  g_autofree char *text_again = NULL;
  g_auto (GStrv) read_tools = NULL;
  g_auto (GStrv) liked = NULL;
  unknot_profile_set_tools (profile, tools);
  unknot_profile_set_conditions (profile, conditions);
  unknot_profile_set_helper (profile, TRUE);
  unknot_profile_set_floor (profile, TRUE);
  unknot_profile_set_setting (profile, "office");
  unknot_profile_set_build (profile, "narrow");
  unknot_profile_set_emergency_number (profile, "112");
  unknot_profile_set_birth_year (profile, 1961);
  unknot_profile_set_preference (profile, "cane", -1);
  unknot_profile_set_start_page (profile, 2);
  unknot_profile_set_start_done (profile, TRUE);
  unknot_profile_set_preference (profile, "heat", 1);
  unknot_profile_set_preference (profile, "heat", 0);
  text = unknot_profile_to_text (profile);

  object = parse (text);
  g_assert_true (unknot_profile_load (again, object, &error));
  g_assert_no_error (error);
  read_tools = unknot_profile_dup_tools (again);
  g_assert_cmpstrv (read_tools, tools);
  g_assert_true (unknot_profile_get_helper (again));
  g_assert_true (unknot_profile_get_floor (again));
  g_assert_cmpstr (unknot_profile_get_setting (again), ==, "office");
  g_assert_cmpstr (unknot_profile_get_build (again), ==, "narrow");
  g_assert_cmpstr (unknot_profile_get_emergency_number (again), ==, "112");
  g_assert_cmpint (unknot_profile_get_age (again, noon), ==, 65);
  g_assert_cmpint (unknot_profile_get_preference (again, "cane"), ==, -1);
  g_assert_cmpint (unknot_profile_get_preference (again, "heat"), ==, 0);
  liked = unknot_profile_dup_preferences (again);
  g_assert_cmpstrv (liked, ((const char *[]) { "cane", NULL }));
  g_assert_cmpint (unknot_profile_get_start_page (again), ==, 2);
  g_assert_true (unknot_profile_get_start_done (again));
  g_assert_cmpint (unknot_profile_get_revision (again), ==, 13);
  text_again = unknot_profile_to_text (again);
  g_assert_cmpstr (text, ==, text_again);

  g_assert_finalize_object (profile);
  g_assert_finalize_object (again);
}

static void
test_empty (void)
{
  g_autoptr (UnknotProfile) profile = unknot_profile_new ();
  g_auto (GStrv) tools = unknot_profile_dup_tools (profile);

  g_assert_cmpuint (g_strv_length (tools), ==, 0);
  g_assert_cmpint (unknot_profile_get_age (profile, noon), ==, -1);
  g_assert_cmpstr (unknot_profile_get_setting (profile), ==, "home");
  g_assert_cmpstr (unknot_profile_get_build (profile), ==, "neutral");
  g_assert_null (unknot_profile_get_emergency_number (profile));
  g_assert_false (unknot_profile_get_safety_answered (profile));
  g_assert_false (unknot_profile_get_start_done (profile));
}

static void
test_unknown_members (void)
{
  g_autoptr (UnknotProfile) profile = unknot_profile_new ();
  g_autoptr (JsonObject) object = parse ("{\"format\":\"unknot-profile\",\"version\":1,\"revision\":4,"
                                         "\"shoe\":{\"size\":42},"
                                         "\"helper\":\"maybe\",\"flags\":[7,{\"flag\":\"RF18\",\"colour\":\"red\"}]}");
  g_autofree char *text = NULL;

  g_assert_true (unknot_profile_load (profile, object, NULL));
  g_assert_false (unknot_profile_get_helper (profile));
  assert_open (profile, "RF18");
  unknot_profile_set_helper (profile, TRUE);
  text = unknot_profile_to_text (profile);
  g_assert_nonnull (strstr (text, "42"));
  g_assert_nonnull (strstr (text, "\"red\""));
  g_assert_cmpint (unknot_profile_get_revision (profile), ==, 5);
  g_assert_false (json_object_has_member (object, "start-done"));
  g_assert_cmpstr (json_object_get_string_member (object, "helper"), ==, "maybe");
}

static void
test_refuse (void)
{
  static const struct {
    const char *text;
    int         code;
  } cases[] = {
    { "{}", UNKNOT_DATA_ERROR_MEMBER },
    { "{\"format\":\"unknot-journal\",\"version\":1}", UNKNOT_DATA_ERROR_VALUE },
    { "{\"format\":\"unknot-profile\"}", UNKNOT_DATA_ERROR_MEMBER },
    { "{\"format\":\"unknot-profile\",\"version\":0}", UNKNOT_DATA_ERROR_VALUE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (UnknotProfile) profile = unknot_profile_new ();
      g_autoptr (JsonObject) object = parse (cases[i].text);
      g_autoptr (GError) error = NULL;

      g_assert_false (unknot_profile_load (profile, object, &error));
      g_assert_error (error, UNKNOT_DATA_ERROR, cases[i].code);
    }
}

static void
test_later_version (void)
{
  g_autoptr (UnknotProfile) profile = unknot_profile_new ();
  g_autoptr (JsonObject) object = parse ("{\"format\":\"unknot-profile\",\"version\":2,\"helper\":true}");

  g_assert_true (unknot_profile_load (profile, object, NULL));
  g_assert_true (unknot_profile_get_helper (profile));
  g_assert_true (unknot_profile_get_read_only (profile));
}

/* What a body lets somebody do, and what is never to be offered; a word of a later version is as good as none. */
static void
test_body (void)
{
  g_autoptr (UnknotProfile) profile = unknot_profile_new ();
  g_autoptr (JsonObject) later = parse ("{\"format\":\"unknot-profile\",\"version\":1,\"hands\":\"three\"}");
  g_auto (GStrv) never = NULL;

  g_assert_cmpuint (unknot_profile_get_hands (profile), ==, UNKNOT_HANDS_ALL);
  g_assert_false (unknot_profile_get_left_handed (profile));
  g_assert_false (unknot_profile_get_seated (profile));
  for (guint hands = 0; hands <= UNKNOT_HANDS_ALL; hands++)
    {
      unknot_profile_set_hands (profile, hands);
      g_assert_cmpuint (unknot_profile_get_hands (profile), ==, hands);
    }
  unknot_profile_set_left_handed (profile, TRUE);
  g_assert_true (unknot_profile_get_left_handed (profile));
  unknot_profile_set_seated (profile, TRUE);
  g_assert_true (unknot_profile_get_seated (profile));

  unknot_profile_set_never (profile, "cane", TRUE);
  unknot_profile_set_never (profile, "walk", TRUE);
  unknot_profile_set_never (profile, "cane", TRUE);
  unknot_profile_set_never (profile, "cane", FALSE);
  g_assert_false (unknot_profile_get_never (profile, "cane"));
  never = unknot_profile_dup_never (profile);
  g_assert_cmpstrv (never, ((const char *[]) { "walk", NULL }));

  g_assert_true (unknot_profile_load (profile, later, NULL));
  g_assert_cmpuint (unknot_profile_get_hands (profile), ==, UNKNOT_HANDS_ALL);
}

/* A later no, a clearing, a new yes, and a mistake taken back (clinical.md F9.1). */
static void
test_flags (void)
{
  static const char * const asked[] = { "RF12", "RF14", "RF18", NULL };
  static const char * const yes[] = { "RF12+", "RF14", NULL };
  static const char * const twelve[] = { "RF12", NULL };
  static const char * const fourteen[] = { "RF14+", NULL };
  static const char * const cleared[] = { "RF14", NULL };
  g_autoptr (UnknotProfile) profile = unknot_profile_new ();
  g_autoptr (GArray) list = NULL;
  g_auto (GStrv) all_asked = NULL;

  unknot_profile_answer_safety (profile, asked, yes, noon);
  g_assert_true (unknot_profile_get_safety_answered (profile));
  assert_open (profile, "RF12+ RF14");

  unknot_profile_clear_flags (profile, cleared, noon, "physiotherapist");
  assert_open (profile, "RF12+");
  list = unknot_profile_list_flags (profile);
  g_assert_cmpuint (list->len, ==, 2);
  g_assert_true (g_array_index (list, UnknotFlagAnswer, 1).cleared);
  g_assert_cmpint (g_array_index (list, UnknotFlagAnswer, 1).cleared_time.milliseconds, ==, noon.milliseconds);
  g_assert_cmpstr (g_array_index (list, UnknotFlagAnswer, 1).cleared_by, ==, "physiotherapist");

  unknot_profile_answer_safety (profile, twelve, NULL, noon);
  assert_open (profile, "");
  unknot_profile_answer_safety (profile, cleared, fourteen, noon);
  assert_open (profile, "RF14+");
  unknot_profile_answer_safety (profile, cleared, NULL, noon);
  assert_open (profile, "");

  all_asked = unknot_profile_dup_asked (profile);
  g_assert_cmpstrv (all_asked, asked);
}

/* Answers to details carry their date, so that a week of pregnancy moves on; what has none is asked again. */
static void
test_details (void)
{
  static const struct {
    const char *answer;
    int         days;
    const char *later;
  } cases[] = {
    { "20", 0, "20" }, { "20", 6, "20" }, { "20", 7, "21" }, { "20", 70, "30" }, { "20", -10, "20" },
    { "true", 70, "true" }, { "false", 0, "false" }, { "['neck', 'elsewhere']", 70, "['neck', 'elsewhere']" },
    { "@as []", 7, "@as []" },
  };
  g_autoptr (UnknotProfile) profile = unknot_profile_new ();

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      UnknotTime then = { noon.milliseconds + cases[i].days * G_GINT64_CONSTANT (86400000), noon.offset };
      g_autoptr (UnknotProfile) again = unknot_profile_new ();
      g_autoptr (GVariant) given = NULL;
      g_autoptr (GVariant) answer = NULL;
      g_autofree char *text = NULL;
      g_autofree char *answer_text = NULL;
      g_autoptr (JsonObject) object = NULL;
      UnknotTime time;

      given = g_variant_parse (NULL, cases[i].answer, NULL, NULL, NULL);
      unknot_profile_set_detail (profile, "it", given, noon);
      text = unknot_profile_to_text (profile);
      object = parse (text);
      g_assert_true (unknot_profile_load (again, object, NULL));
      answer = unknot_profile_dup_detail (again, "it", then);
      answer_text = g_variant_print (answer, TRUE);
      g_assert_cmpstr (answer_text, ==, cases[i].later);
      g_assert_true (unknot_profile_get_detail_time (again, "it", &time));
      g_assert_cmpint (time.milliseconds, ==, noon.milliseconds);
    }
}

static void
test_details_unknown (void)
{
  static const char * const unread[] = { "pregnancy_weeks", "implant-place", "scar-place", "other" };
  g_autoptr (UnknotProfile) profile = unknot_profile_new ();
  g_autoptr (JsonObject) older = parse ("{\"format\":\"unknot-profile\",\"version\":1,"
                                        "\"details\":{\"pregnancy_weeks\":20,\"implant-place\":\"neck\","
                                        "\"scar-place\":{\"value\":[\"neck\"]},\"skin-place\":{\"value\":{\"x\":1},"
                                        "\"time\":\"2026-11-21T10:00:00.000Z\"}}}");
  g_auto (GStrv) ids = NULL;
  g_autofree char *text = NULL;
  UnknotTime time;
  int revision;

  /* What an older or another version left there is not understood, and stays. */
  g_assert_true (unknot_profile_load (profile, older, NULL));
  for (guint i = 0; i < G_N_ELEMENTS (unread); i++)
    {
      g_assert_false (unknot_profile_get_detail_time (profile, unread[i], &time));
      g_assert_null (unknot_profile_dup_detail (profile, unread[i], noon));
    }
  g_assert_null (unknot_profile_dup_detail (profile, "skin-place", noon));
  unknot_profile_drop_detail (profile, "skin-place");

  /* "I don't know" is an answer with a date. */
  unknot_profile_set_detail (profile, "vein-place", NULL, noon);
  g_assert_true (unknot_profile_get_detail_time (profile, "vein-place", &time));
  g_assert_null (unknot_profile_dup_detail (profile, "vein-place", noon));
  ids = unknot_profile_dup_details (profile);
  g_assert_cmpstrv (ids, ((const char *[]) { "vein-place", NULL }));
  text = unknot_profile_to_text (profile);
  g_assert_nonnull (strstr (text, "pregnancy_weeks"));

  unknot_profile_drop_detail (profile, "vein-place");
  g_assert_false (unknot_profile_get_detail_time (profile, "vein-place", &time));
  revision = unknot_profile_get_revision (profile);
  unknot_profile_drop_detail (profile, "vein-place");
  g_assert_cmpint (unknot_profile_get_revision (profile), ==, revision);
}

static void
test_signs (void)
{
  UnknotTime later = { noon.milliseconds + 29 * G_GINT64_CONSTANT (86400000), noon.offset };
  UnknotKnotSigns signs = { TRUE, FALSE, noon };
  g_autoptr (UnknotProfile) profile = unknot_profile_new ();
  g_autoptr (UnknotProfile) again = unknot_profile_new ();
  g_autoptr (JsonObject) object = NULL;
  g_autofree char *text = NULL;

  g_assert_false (unknot_profile_get_signs (profile, "one", &signs));
  unknot_profile_set_signs (profile, "one", &signs);
  signs = (UnknotKnotSigns) { FALSE, TRUE, noon };
  unknot_profile_set_signs (profile, "two", &signs);
  text = unknot_profile_to_text (profile);
  object = parse (text);
  g_assert_true (unknot_profile_load (again, object, NULL));
  g_assert_true (unknot_profile_get_signs (again, "one", &signs));
  g_assert_true (signs.swollen);
  g_assert_false (signs.numb);
  g_assert_cmpint (signs.time.milliseconds, ==, noon.milliseconds);
  g_assert_true (unknot_profile_get_signs (again, "two", &signs));
  g_assert_false (signs.swollen);
  g_assert_true (signs.numb);

  /* What is long past is dropped with the next answer. */
  signs = (UnknotKnotSigns) { FALSE, FALSE, later };
  unknot_profile_set_signs (again, "two", &signs);
  g_assert_false (unknot_profile_get_signs (again, "one", &signs));
  g_assert_true (unknot_profile_get_signs (again, "two", &signs));
  g_assert_false (signs.numb);
}

static void
test_condition_times (void)
{
  g_autoptr (UnknotProfile) profile = unknot_profile_new ();
  UnknotTime time;

  g_assert_false (unknot_profile_get_condition_time (profile, "fever", &time));
  unknot_profile_confirm_condition (profile, "fever", noon);
  g_assert_true (unknot_profile_get_condition_time (profile, "fever", &time));
  g_assert_cmpint (time.milliseconds, ==, noon.milliseconds);
  g_assert_false (unknot_profile_get_condition_time (profile, "pregnancy", &time));
}

/* Every question keeps its own time; a file that had one for all lends it to those that were asked then. */
static void
test_asked_times (void)
{
  UnknotTime later = { noon.milliseconds + 86400000, noon.offset };
  g_autoptr (UnknotProfile) profile = unknot_profile_new ();
  g_autoptr (JsonObject) older = parse ("{\"format\":\"unknot-profile\",\"version\":1,\"asked\":[\"RF01\",\"RF02\"],"
                                        "\"safety-answered\":\"2026-11-21T10:00:00.000+01:00\"}");
  UnknotTime time;
  UnknotTime first;

  g_assert_false (unknot_profile_get_asked_time (profile, "RF01", &time));
  g_assert_true (unknot_profile_load (profile, older, NULL));
  g_assert_true (unknot_profile_get_asked_time (profile, "RF01", &first));
  g_assert_true (unknot_profile_get_asked_time (profile, "RF02", &time));
  g_assert_false (unknot_profile_get_asked_time (profile, "RF03", &time));

  unknot_profile_answer_safety (profile, (const char *[]) { "RF02", "RF03", NULL }, NULL, later);
  g_assert_true (unknot_profile_get_asked_time (profile, "RF01", &time));
  g_assert_cmpint (time.milliseconds, ==, first.milliseconds);
  g_assert_true (unknot_profile_get_asked_time (profile, "RF02", &time));
  g_assert_cmpint (time.milliseconds, ==, later.milliseconds);
  g_assert_true (unknot_profile_get_asked_time (profile, "RF03", &time));
  g_assert_cmpint (time.milliseconds, ==, later.milliseconds);
}

/* "Not sure" is a yes that is known to be one; a clearing noted by mistake is taken back. */
static void
test_unsure (void)
{
  static const char * const asked[] = { "RF01", "RF12", NULL };
  static const char * const unsure[] = { "RF01?", "RF12+?", NULL };
  g_autoptr (UnknotProfile) profile = unknot_profile_new ();
  g_autoptr (GArray) list = NULL;

  unknot_profile_answer_safety (profile, asked, unsure, noon);
  assert_open (profile, "RF01 RF12+");
  list = unknot_profile_list_flags (profile);
  g_assert_true (g_array_index (list, UnknotFlagAnswer, 0).unsure);
  g_assert_true (g_array_index (list, UnknotFlagAnswer, 1).unsure);

  unknot_profile_clear_flags (profile, (const char *[]) { "RF12+", NULL }, noon, "doctor");
  assert_open (profile, "RF01");
  unknot_profile_reopen_flag (profile, "RF12+");
  assert_open (profile, "RF01 RF12+");

  unknot_profile_answer_safety (profile, (const char *[]) { "RF12", NULL }, (const char *[]) { "RF12", NULL }, noon);
  assert_open (profile, "RF01 RF12");
  g_clear_pointer (&list, g_array_unref);
  list = unknot_profile_list_flags (profile);
  g_assert_false (g_array_index (list, UnknotFlagAnswer, 1).unsure);
}

static void
count_cb (guint *count)
{
  ++*count;
}

static void
test_notify (void)
{
  static const char * const tools[] = { "cane", NULL };
  g_autoptr (UnknotProfile) profile = unknot_profile_new ();
  guint n_changed = 0;
  guint n_tools = 0;

  g_signal_connect_swapped (profile, "changed", G_CALLBACK (count_cb), &n_changed);
  g_signal_connect_swapped (profile, "notify::tools", G_CALLBACK (count_cb), &n_tools);
  unknot_profile_set_tools (profile, tools);
  unknot_profile_set_tools (profile, tools);
  g_object_set (profile, "tools", tools, "helper", FALSE, "birth-year", 0, "setting", "travel", NULL);
  g_assert_cmpuint (n_tools, ==, 1);
  g_assert_cmpuint (n_changed, ==, 2);
  unknot_profile_set_tools (profile, NULL);
  g_assert_cmpuint (n_tools, ==, 2);
}

/* The last answer to a review of a knot counts, and comes back from the file. */
static void
test_reviews (void)
{
  g_autoptr (UnknotProfile) profile = unknot_profile_new ();
  g_autoptr (UnknotProfile) again = unknot_profile_new ();
  g_autoptr (JsonObject) object = NULL;
  g_autofree char *text = NULL;
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GError) error = NULL;
  UnknotReviewAnswer answer;
  UnknotTime time;

  g_assert_true (unknot_time_parse ("2026-11-15T10:00:00+01:00", &time));
  g_assert_false (unknot_profile_get_review (profile, "k", "two-weeks", &answer));
  unknot_profile_set_review (profile, "k", "two-weeks", &(UnknotReviewAnswer) { "keep", time });
  time.milliseconds += 1000;
  unknot_profile_set_review (profile, "k", "two-weeks", &(UnknotReviewAnswer) { "change", time });
  unknot_profile_set_review (profile, "k", "see-someone", &(UnknotReviewAnswer) { "ask", time });
  g_assert_cmpint (unknot_profile_get_revision (profile), ==, 3);
  g_assert_false (unknot_profile_get_review (profile, "other", "two-weeks", &answer));

  text = unknot_profile_to_text (profile);
  bytes = g_bytes_new_static (text, strlen (text));
  object = unknot_json_parse (bytes, "profile.json", &error);
  g_assert_no_error (error);
  g_assert_true (unknot_profile_load (again, object, &error));
  g_assert_true (unknot_profile_get_review (again, "k", "two-weeks", &answer));
  g_assert_cmpstr (answer.answer, ==, "change");
  g_assert_cmpint (answer.time.milliseconds, ==, time.milliseconds);
  g_assert_true (unknot_profile_get_review (again, "k", "see-someone", &answer));
  g_assert_cmpstr (answer.answer, ==, "ask");
}

/* Of the times that a question was put aside, the last three are kept; what is no time is none. */
static void
test_left (void)
{
  g_autoptr (UnknotProfile) profile = unknot_profile_new ();
  g_autoptr (GArray) none = unknot_profile_list_left (profile);
  g_autoptr (GArray) some = NULL;
  UnknotTime time = { 1795302000000, 60 };

  g_assert_cmpuint (none->len, ==, 0);
  for (guint i = 0; i < 5; i++)
    {
      time.milliseconds += 1000;
      unknot_profile_add_left (profile, time);
    }
  some = unknot_profile_list_left (profile);
  g_assert_cmpuint (some->len, ==, 3);
  g_assert_cmpint (g_array_index (some, UnknotTime, 2).milliseconds, ==, time.milliseconds);
  g_assert_cmpint (g_array_index (some, UnknotTime, 0).milliseconds, ==, time.milliseconds - 2000);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/profile/round-trip", test_round_trip);
  g_test_add_func ("/profile/empty", test_empty);
  g_test_add_func ("/profile/unknown-members", test_unknown_members);
  g_test_add_func ("/profile/refuse", test_refuse);
  g_test_add_func ("/profile/later-version", test_later_version);
  g_test_add_func ("/profile/flags", test_flags);
  g_test_add_func ("/profile/body", test_body);
  g_test_add_func ("/profile/details", test_details);
  g_test_add_func ("/profile/details-unknown", test_details_unknown);
  g_test_add_func ("/profile/signs", test_signs);
  g_test_add_func ("/profile/condition-times", test_condition_times);
  g_test_add_func ("/profile/asked-times", test_asked_times);
  g_test_add_func ("/profile/unsure", test_unsure);
  g_test_add_func ("/profile/notify", test_notify);
  g_test_add_func ("/profile/reviews", test_reviews);
  g_test_add_func ("/profile/left", test_left);

  return g_test_run ();
}
