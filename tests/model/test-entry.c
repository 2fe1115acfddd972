#include "unknot-json.h"
#include "unknot-records.h"

#include "../fake-stamper.h"

#include <string.h>

static UnknotEntry *
parse (const char  *text,
       GError     **error)
{
  g_autoptr (JsonNode) node = json_from_string (text, NULL);

  g_assert_nonnull (node);
  return unknot_entry_new_from_json (node, "2026-11", error);
}

static void
test_new (void)
{
  FakeStamper fake;
  UnknotRatingRecord rating = UNKNOT_RATING_RECORD_INIT;
  g_autoptr (UnknotEntry) entry = NULL;
  g_autofree char *text = NULL;

  fake_stamper_init (&fake, "2026-12-01T00:10:00+09:00");
  rating.knot = "k";
  rating.pain = 4;
  entry = unknot_entry_new_rating (&rating, &fake.stamper);
  text = unknot_entry_to_text (entry);

  g_assert_cmpint (unknot_entry_get_kind (entry), ==, UNKNOT_ENTRY_RATING);
  g_assert_cmpstr (unknot_entry_get_month (entry), ==, "2026-12");
  g_assert_cmpstr (unknot_entry_get_knot (entry), ==, "k");
  g_assert_cmpint (unknot_entry_get_revision (entry), ==, 1);
  g_assert_cmpstr (text, ==,
                   "{\"uuid\":\"00000000-0000-4000-8000-000000000001\",\"type\":\"rating\","
                   "\"time\":\"2026-12-01T00:10:00+09:00\",\"modified\":\"2026-12-01T00:10:00+09:00\",\"revision\":1,"
                   "\"knot\":\"k\",\"pain\":4,\"frame\":\"now\"}");
  g_assert_finalize_object (g_steal_pointer (&entry));
}

static void
test_from_json (void)
{
  static const struct {
    const char *what;
    const char *text;
    int         code;
    const char *names;
  } cases[] = {
    { "not an object", "[]", UNKNOT_DATA_ERROR_MEMBER, "object" },
    { "no UUID", "{\"type\":\"mark\",\"time\":\"2026-11-01T08:00:00Z\"}", UNKNOT_DATA_ERROR_MEMBER, "uuid" },
    { "no type", "{\"uuid\":\"a\",\"time\":\"2026-11-01T08:00:00Z\"}", UNKNOT_DATA_ERROR_MEMBER, "type" },
    { "no time", "{\"uuid\":\"a\",\"type\":\"mark\"}", UNKNOT_DATA_ERROR_MEMBER, "time" },
    { "no offset", "{\"uuid\":\"a\",\"type\":\"mark\",\"time\":\"2026-11-01T08:00:00\"}",
      UNKNOT_DATA_ERROR_VALUE, "time" },
    { "time is a number", "{\"uuid\":\"a\",\"type\":\"mark\",\"time\":1}", UNKNOT_DATA_ERROR_MEMBER, "time" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (UnknotEntry) entry = parse (cases[i].text, &error);

      g_test_message ("%s", cases[i].what);
      g_assert_null (entry);
      g_assert_error (error, UNKNOT_DATA_ERROR, cases[i].code);
      g_assert_nonnull (strstr (error->message, cases[i].names));
    }
}

static void
test_defaults (void)
{
  g_autoptr (UnknotEntry) entry = parse ("{\"uuid\":\"a\",\"type\":\"dream\",\"time\":\"2026-10-31T08:00:00Z\","
                                         "\"revision\":-4,\"modified\":\"soon\"}", NULL);

  g_assert_cmpint (unknot_entry_get_kind (entry), ==, UNKNOT_ENTRY_OTHER);
  g_assert_cmpint (unknot_entry_get_revision (entry), ==, 1);
  g_assert_cmpint (unknot_entry_get_modified (entry).milliseconds, ==, unknot_entry_get_time (entry).milliseconds);
  g_assert_null (unknot_entry_get_knot (entry));
  g_assert_cmpstr (unknot_entry_get_month (entry), ==, "2026-11");
}

static void
test_edit (void)
{
  FakeStamper fake;
  g_autoptr (UnknotEntry) entry = NULL;
  g_autoptr (UnknotEntry) edited = NULL;
  g_autoptr (UnknotEntry) without = NULL;
  g_autoptr (UnknotEntry) renewed = NULL;
  g_autoptr (JsonObject) object = NULL;
  UnknotRatingRecord rating;

  fake_stamper_init (&fake, "2026-12-24T20:00:00+01:00");
  entry = parse ("{\"uuid\":\"a\",\"type\":\"rating\",\"time\":\"2026-11-01T08:00:00Z\",\"revision\":3,\"knot\":\"k\","
                 "\"pain\":5,\"note\":\"old\",\"weather\":{\"rain\":true}}", NULL);
  g_assert_true (unknot_entry_get_rating (entry, &rating));
  rating.pain = 2;
  rating.note = "  slept\x1f well\n";
  edited = unknot_entry_edit_rating (entry, &rating, &fake.stamper);

  g_assert_true (unknot_entry_get_rating (edited, &rating));
  g_assert_cmpint (rating.pain, ==, 2);
  g_assert_cmpstr (rating.note, ==, "slept  well");
  g_assert_cmpint (unknot_entry_get_revision (edited), ==, 4);
  g_assert_cmpstr (unknot_entry_get_month (edited), ==, "2026-11");
  g_assert_cmpint (unknot_entry_get_modified (edited).milliseconds, ==, fake.now.milliseconds);
  object = unknot_entry_dup_object (edited);
  g_assert_true (json_object_get_boolean_member (json_object_get_object_member (object, "weather"), "rain"));
  rating.note = NULL;
  without = unknot_entry_edit_rating (edited, &rating, &fake.stamper);
  g_assert_false (unknot_value_has (unknot_packed_get_root (unknot_entry_get_packed (without)), "note"));

  renewed = unknot_entry_renew (entry, unknot_entry_get_revision (without), &fake.stamper);
  g_assert_true (unknot_entry_get_rating (renewed, &rating));
  g_assert_cmpint (rating.pain, ==, 5);
  g_assert_cmpint (unknot_entry_get_revision (renewed), ==, 6);
  g_assert_true (unknot_entry_supersedes (renewed, without));
  g_assert_false (unknot_entry_supersedes (entry, edited));
}

/* Of equal revisions the later change holds; a higher revision holds whatever the clock said. */
static void
test_supersedes (void)
{
  g_autoptr (UnknotEntry) old = parse ("{\"uuid\":\"a\",\"type\":\"mark\",\"time\":\"2026-11-01T08:00:00Z\","
                                       "\"modified\":\"2026-11-09T08:00:00Z\",\"revision\":2}", NULL);
  g_autoptr (UnknotEntry) later = parse ("{\"uuid\":\"a\",\"type\":\"mark\",\"time\":\"2026-11-01T08:00:00Z\","
                                         "\"modified\":\"2026-11-09T09:30:00+01:00\",\"revision\":2}", NULL);
  g_autoptr (UnknotEntry) higher = parse ("{\"uuid\":\"a\",\"type\":\"mark\",\"time\":\"2026-11-01T08:00:00Z\","
                                          "\"modified\":\"2001-01-01T00:00:00Z\",\"revision\":3}", NULL);

  g_assert_true (unknot_entry_supersedes (later, old));
  g_assert_false (unknot_entry_supersedes (old, later));
  g_assert_true (unknot_entry_supersedes (higher, later));
  g_assert_false (unknot_entry_supersedes (old, old));
}

static void
test_records (void)
{
  FakeStamper fake;
  UnknotKnotRecord knot = UNKNOT_KNOT_RECORD_INIT;
  UnknotSessionKnot session_knots[] = {
    { "k", "rhomboids", UNKNOT_SIDE_LEFT, 5, 3 }, { "m", NULL, UNKNOT_SIDE_RIGHT, 4, -1 },
  };
  UnknotSessionItem items[] = { { "ball-wall", "rhomboids", 90 }, { "walk", NULL, 0 } };
  UnknotSessionRecord session = { session_knots, 2, items, 2, UNKNOT_FEEL_STRONG, "sharp-pain", TRUE, "ouch" };
  char *flags[] = { (char *) "RF12+", NULL };
  UnknotCheckRecord check = { .flags = flags, .cleared_by = "doctor", .cleared_time = { 1795302000000, 60 } };
  g_autoptr (GPtrArray) kept = g_ptr_array_new_with_free_func (g_object_unref);
  UnknotEntry *entries[3];
  g_auto (UnknotSessionRecord) read_session = UNKNOT_SESSION_RECORD_INIT;
  g_auto (UnknotCheckRecord) read_check = UNKNOT_CHECK_RECORD_INIT;

  fake_stamper_init (&fake, "2026-11-21T20:00:00+01:00");
  knot.event = UNKNOT_KNOT_FOUND;
  knot.muscle = "rhomboids";
  knot.side = UNKNOT_SIDE_LEFT;
  knot.view = UNKNOT_VIEW_SIDE;
  knot.x = 301.30;
  knot.y = 412.9;
  knot.days = 9;
  knot.label = "the old one";
  entries[0] = unknot_entry_new_knot (&knot, &fake.stamper);
  g_ptr_array_add (kept, entries[0]);
  g_assert_true (unknot_entry_get_knot_record (entries[0], &knot));
  g_assert_cmpstr (knot.knot, ==, unknot_entry_get_uuid (entries[0]));
  g_assert_cmpint (knot.side, ==, UNKNOT_SIDE_LEFT);
  g_assert_cmpint (knot.view, ==, UNKNOT_VIEW_SIDE);
  g_assert_cmpfloat (knot.x, ==, 301.25);
  g_assert_cmpfloat (knot.y, ==, 413);
  g_assert_cmpint (knot.days, ==, 9);
  g_assert_cmpstr (knot.label, ==, "the old one");

  entries[1] = unknot_entry_new_session (&session, &fake.stamper);
  g_ptr_array_add (kept, entries[1]);
  g_assert_true (unknot_entry_get_session (entries[1], &read_session));
  g_assert_cmpuint (read_session.n_knots, ==, 2);
  g_assert_cmpint (read_session.knots[0].after, ==, 3);
  g_assert_cmpint (read_session.knots[1].after, ==, -1);
  g_assert_null (read_session.knots[1].muscle);
  g_assert_cmpint (read_session.items[0].seconds, ==, 90);
  g_assert_cmpint (read_session.feel, ==, UNKNOT_FEEL_STRONG);
  g_assert_cmpstr (read_session.stopped, ==, "sharp-pain");
  g_assert_true (read_session.adverse);

  entries[2] = unknot_entry_new_check (&check, &fake.stamper);
  g_ptr_array_add (kept, entries[2]);
  g_assert_true (unknot_entry_get_check (entries[2], &read_check));
  g_assert_cmpstr (read_check.flags[0], ==, "RF12+");
  g_assert_cmpuint (g_strv_length (read_check.conditions), ==, 0);
  g_assert_cmpstr (read_check.cleared_by, ==, "doctor");
  g_assert_cmpint (read_check.cleared_time.milliseconds, ==, check.cleared_time.milliseconds);

  g_assert_false (unknot_entry_get_knot_record (entries[2], &knot));
  g_assert_false (unknot_entry_get_session (entries[2], &read_session));
  g_assert_false (unknot_entry_get_check (entries[1], &read_check));
}

static void
test_press (void)
{
  FakeStamper fake;
  UnknotPressEcho echoes[] = {
    { UNKNOT_VIEW_BACK, UNKNOT_SIDE_LEFT, 301.3, 120 }, { UNKNOT_VIEW_FRONT, UNKNOT_SIDE_LEFT, 210, 90.5 },
  };
  UnknotPressRecord press = {
    NULL, "levator-scapulae", UNKNOT_SIDE_LEFT, UNKNOT_VIEW_BACK, 250.1, 180, echoes, 2, UNKNOT_PRESS_UNSURE, 5,
  };
  g_auto (UnknotPressRecord) read = UNKNOT_PRESS_RECORD_INIT;
  g_auto (UnknotPressRecord) read_bare = UNKNOT_PRESS_RECORD_INIT;
  g_auto (UnknotPressRecord) read_odd = UNKNOT_PRESS_RECORD_INIT;
  UnknotPressRecord bare = UNKNOT_PRESS_RECORD_INIT;
  g_autoptr (UnknotEntry) entry = NULL;
  g_autoptr (UnknotEntry) of_knot = NULL;
  g_autoptr (UnknotEntry) odd = parse ("{\"uuid\":\"a\",\"type\":\"press\",\"time\":\"2026-11-01T08:00:00Z\","
                                       "\"echoes\":[1,{\"x\":7}],\"answer\":\"perhaps\",\"seconds\":-3}", NULL);

  fake_stamper_init (&fake, "2026-11-21T20:00:00+01:00");
  entry = unknot_entry_new_press (&press, &fake.stamper);
  g_assert_cmpint (unknot_entry_get_kind (entry), ==, UNKNOT_ENTRY_PRESS);
  g_assert_true (unknot_entry_get_press (entry, &read));
  g_assert_null (read.knot);
  g_assert_cmpstr (read.muscle, ==, "levator-scapulae");
  g_assert_cmpint (read.side, ==, UNKNOT_SIDE_LEFT);
  g_assert_cmpfloat (read.x, ==, 250);
  g_assert_cmpuint (read.n_echoes, ==, 2);
  g_assert_cmpfloat (read.echoes[0].x, ==, 301.25);
  g_assert_cmpint (read.echoes[1].view, ==, UNKNOT_VIEW_FRONT);
  g_assert_cmpint (read.answer, ==, UNKNOT_PRESS_UNSURE);
  g_assert_cmpint (read.seconds, ==, 5);

  bare.knot = "k";
  bare.side = UNKNOT_SIDE_RIGHT;
  of_knot = unknot_entry_new_press (&bare, &fake.stamper);
  g_assert_cmpstr (unknot_entry_get_knot (of_knot), ==, "k");
  g_assert_true (unknot_entry_get_press (of_knot, &read_bare));
  g_assert_null (read_bare.muscle);
  g_assert_cmpint (read_bare.answer, ==, UNKNOT_PRESS_UNSAID);
  g_assert_cmpint (read_bare.seconds, ==, -1);

  g_assert_true (unknot_entry_get_press (odd, &read_odd));
  g_assert_cmpuint (read_odd.n_echoes, ==, 1);
  g_assert_cmpfloat (read_odd.echoes[0].x, ==, 7);
  g_assert_cmpint (read_odd.answer, ==, UNKNOT_PRESS_UNSAID);
  g_assert_cmpint (read_odd.seconds, ==, -1);
  g_assert_false (unknot_entry_get_rating (odd, &(UnknotRatingRecord) { 0 }));
  g_assert_null (unknot_entry_get_area (odd));
}

/* What somebody typed into the file by hand is missing rather than wrong. */
static void
test_odd_values (void)
{
  g_autoptr (UnknotEntry) entry = parse ("{\"uuid\":\"a\",\"type\":\"rating\",\"time\":\"2026-11-01T08:00:00Z\","
                                         "\"knot\":\"k\",\"pain\":42,\"frame\":7,\"feel\":\"mild\","
                                         "\"note\":null}", NULL);
  g_autoptr (UnknotEntry) other = parse ("{\"uuid\":\"b\",\"type\":\"session\",\"time\":\"2026-11-01T08:00:00Z\","
                                         "\"knots\":[3,{\"knot\":\"k\",\"side\":\"up\"}],\"items\":{}}", NULL);
  g_auto (UnknotSessionRecord) session = UNKNOT_SESSION_RECORD_INIT;
  UnknotRatingRecord rating;

  g_assert_true (unknot_entry_get_rating (entry, &rating));
  g_assert_cmpint (rating.pain, ==, -1);
  g_assert_cmpint (rating.frame, ==, UNKNOT_FRAME_NOW);
  g_assert_cmpint (rating.feel, ==, UNKNOT_FEEL_UNSAID);
  g_assert_null (rating.note);

  g_assert_true (unknot_entry_get_session (other, &session));
  g_assert_cmpuint (session.n_knots, ==, 1);
  g_assert_cmpint (session.knots[0].side, ==, UNKNOT_SIDE_MIDDLE);
  g_assert_cmpuint (session.n_items, ==, 0);
}

/* Taken for the nearest event of ours it would find the knot again, at a place that nobody named. */
static void
test_odd_event (void)
{
  static const char * const events[] = { "\"merged\"", "7" };

  for (guint i = 0; i < G_N_ELEMENTS (events); i++)
    {
      g_autofree char *text = g_strdup_printf ("{\"uuid\":\"a\",\"type\":\"knot\",\"time\":\"2026-11-01T08:00:00Z\","
                                               "\"knot\":\"k\",\"event\":%s,\"into\":[1]}", events[i]);
      g_autoptr (UnknotEntry) entry = parse (text, NULL);
      UnknotKnotRecord record;

      g_assert_cmpint (unknot_entry_get_kind (entry), ==, UNKNOT_ENTRY_OTHER);
      g_assert_false (unknot_entry_get_knot_record (entry, &record));
      g_assert_true (unknot_value_has (unknot_packed_get_root (unknot_entry_get_packed (entry)), "into"));
    }
}

/* The fall of the ache is written only where it was told, and kept within its ranges. */
static void
test_ache (void)
{
  UnknotSessionItem items[] = {
    { "cane", "rhomboids", 90, .ache = { TRUE, 6, 3, 40 } }, { "walk", NULL, 30 },
    { "fingers", "rhomboids", 20, .ache = { TRUE, 12, -1, -5 } },
  };
  UnknotSessionRecord session = { .items = items, .n_items = G_N_ELEMENTS (items) };
  g_auto (UnknotSessionRecord) read = UNKNOT_SESSION_RECORD_INIT;
  g_autoptr (UnknotEntry) entry = NULL;
  g_autoptr (JsonObject) object = NULL;
  JsonArray *written;
  FakeStamper fake;

  fake_stamper_init (&fake, "2026-11-22T20:00:00+01:00");
  entry = unknot_entry_new_session (&session, &fake.stamper);
  object = unknot_entry_dup_object (entry);
  written = json_object_get_array_member (object, "items");
  g_assert_true (json_object_has_member (json_array_get_object_element (written, 0), "ache_seconds"));
  g_assert_false (json_object_has_member (json_array_get_object_element (written, 1), "ache_before"));

  g_assert_true (unknot_entry_get_session (entry, &read));
  g_assert_cmpmem (&read.items[0].ache, sizeof (UnknotSessionAche), &items[0].ache, sizeof (UnknotSessionAche));
  g_assert_false (read.items[1].ache.told);
  g_assert_cmpint (read.items[2].ache.before, ==, 10);
  g_assert_cmpint (read.items[2].ache.after, ==, 0);
  g_assert_cmpint (read.items[2].ache.seconds, ==, 0);
}

/* Half a fall is none, and so is one that cannot be; the rest of the item stays. */
static void
test_odd_ache (void)
{
  static const struct
  {
    const char *members;
    gboolean    told;
    int         seconds;
  } cases[] = {
    { "\"ache_before\":6,\"ache_after\":3,\"ache_seconds\":40", TRUE, 40 },
    { "\"ache_before\":6,\"ache_after\":3", TRUE, 0 },
    { "\"ache_before\":6,\"ache_after\":3,\"ache_seconds\":-1", TRUE, 0 },
    { "\"ache_before\":6,\"ache_after\":3,\"ache_seconds\":\"long\"", TRUE, 0 },
    { "\"ache_before\":6", FALSE, 0 },
    { "\"ache_after\":3", FALSE, 0 },
    { "\"ache_before\":11,\"ache_after\":3", FALSE, 0 },
    { "\"ache_before\":6,\"ache_after\":-1", FALSE, 0 },
    { "\"ache_before\":\"6\",\"ache_after\":3", FALSE, 0 },
    { "\"ache_before\":null,\"ache_after\":3", FALSE, 0 },
    { "\"ache_before\":6,\"ache_after\":[3]", FALSE, 0 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *text = g_strdup_printf ("{\"uuid\":\"a\",\"type\":\"session\",\"time\":\"2026-11-01T08:00:00Z\","
                                               "\"items\":[{\"technique\":\"cane\",\"seconds\":90,%s}]}",
                                               cases[i].members);
      g_autoptr (UnknotEntry) entry = parse (text, NULL);
      g_auto (UnknotSessionRecord) read = UNKNOT_SESSION_RECORD_INIT;

      g_test_message ("%s", cases[i].members);
      g_assert_true (unknot_entry_get_session (entry, &read));
      g_assert_cmpuint (read.n_items, ==, 1);
      g_assert_cmpint (read.items[0].seconds, ==, 90);
      g_assert_cmpint (read.items[0].ache.told, ==, cases[i].told);
      g_assert_cmpint (read.items[0].ache.seconds, ==, cases[i].seconds);
    }
}

/* What went wrong is put down to what was being done; where nobody said what that was, to all of it. */
static void
test_blame (void)
{
  static const struct
  {
    gboolean adverse;
    gboolean first;
    gboolean blames_first;
    gboolean blames_second;
  } cases[] = { { FALSE, FALSE, FALSE, FALSE }, { TRUE, FALSE, TRUE, TRUE }, { TRUE, TRUE, TRUE, FALSE },
                { FALSE, TRUE, FALSE, FALSE } };
  FakeStamper fake;

  fake_stamper_init (&fake, "2026-11-21T20:00:00+01:00");
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      UnknotSessionItem items[] = { { "cane", "rhomboids", 90, cases[i].first }, { "walk", NULL, 30, FALSE } };
      UnknotSessionRecord session = { .items = items, .n_items = 2, .adverse = cases[i].adverse };
      g_autoptr (UnknotEntry) entry = unknot_entry_new_session (&session, &fake.stamper);
      g_auto (UnknotSessionRecord) read = UNKNOT_SESSION_RECORD_INIT;

      g_assert_true (unknot_entry_get_session (entry, &read));
      g_assert_cmpint (read.items[0].adverse, ==, cases[i].first);
      g_assert_cmpint (unknot_session_record_blames (&read, 0), ==, cases[i].blames_first);
      g_assert_cmpint (unknot_session_record_blames (&read, 1), ==, cases[i].blames_second);
    }
}

static void
test_allow (void)
{
  FakeStamper fake;
  UnknotAllowRecord allow = { "cane" };
  UnknotAllowRecord read = UNKNOT_ALLOW_RECORD_INIT;
  g_autoptr (UnknotEntry) entry = NULL;
  g_autoptr (UnknotEntry) nothing =
    parse ("{\"uuid\":\"b\",\"type\":\"allow\",\"time\":\"2026-11-01T08:00:00Z\"}", NULL);
  g_autoptr (UnknotEntry) other =
    parse ("{\"uuid\":\"c\",\"type\":\"mark\",\"time\":\"2026-11-01T08:00:00Z\"}", NULL);

  fake_stamper_init (&fake, "2026-11-21T20:00:00+01:00");
  entry = unknot_entry_new_allow (&allow, &fake.stamper);
  g_assert_cmpint (unknot_entry_get_kind (entry), ==, UNKNOT_ENTRY_ALLOW);
  g_assert_true (unknot_entry_get_allow (entry, &read));
  g_assert_cmpstr (read.technique, ==, "cane");
  g_assert_false (unknot_entry_get_allow (nothing, &read));
  g_assert_false (unknot_entry_get_allow (other, &read));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/entry/new", test_new);
  g_test_add_func ("/entry/from-json", test_from_json);
  g_test_add_func ("/entry/defaults", test_defaults);
  g_test_add_func ("/entry/edit", test_edit);
  g_test_add_func ("/entry/supersedes", test_supersedes);
  g_test_add_func ("/entry/records", test_records);
  g_test_add_func ("/entry/press", test_press);
  g_test_add_func ("/entry/blame", test_blame);
  g_test_add_func ("/entry/ache", test_ache);
  g_test_add_func ("/entry/odd-ache", test_odd_ache);
  g_test_add_func ("/entry/allow", test_allow);
  g_test_add_func ("/entry/odd-values", test_odd_values);
  g_test_add_func ("/entry/odd-event", test_odd_event);

  return g_test_run ();
}
