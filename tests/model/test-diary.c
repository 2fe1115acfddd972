#include "unknot-records.h"
#include "unknot-tag.h"

#include "../fake-stamper.h"

#include <string.h>

static UnknotEntry *
parse (const char *members)
{
  g_autofree char *text = g_strdup_printf ("{\"uuid\":\"a\",\"time\":\"2026-11-01T08:00:00Z\",%s}", members);
  g_autoptr (JsonNode) node = json_from_string (text, NULL);
  UnknotEntry *entry = unknot_entry_new_from_json (node, "2026-11", NULL);

  g_assert_nonnull (entry);
  return entry;
}

static char *
write_members (UnknotEntry *entry)
{
  g_autofree char *text = unknot_entry_to_text (entry);
  const char *members = strstr (text, "\"revision\":1");

  g_assert_nonnull (members);
  return g_strdup (members + strlen ("\"revision\":1"));
}

static void
test_day (void)
{
  char *tags[] = { (char *) "long-sitting", (char *) "cold", NULL };
  char *own_tags[] = { (char *) " gardening\x02", (char *) " ", NULL };
  UnknotDayRecord day = {
    .average = 4, .worst = 6, .interference = 3, .sleep = 2, .stress = 10, .note = "rain", .tags = tags,
    .own_tags = own_tags, .exercise = 20, .painkiller = UNKNOT_PAINKILLER_NONE, .treatment = "massage",
  };
  g_auto (UnknotDayRecord) read = UNKNOT_DAY_RECORD_INIT;
  g_autoptr (UnknotEntry) entry = NULL;
  g_autofree char *text = NULL;
  FakeStamper fake;

  fake_stamper_init (&fake, "2026-11-21T20:00:00+01:00");
  entry = unknot_entry_new_day (&day, &fake.stamper);
  text = write_members (entry);
  g_assert_cmpstr (text, ==,
                   ",\"average\":4,\"worst\":6,\"interference\":3,\"sleep\":2,\"stress\":10,"
                   "\"tags\":[\"long-sitting\",\"cold\"],\"own-tags\":[\"gardening\"],\"exercise\":20,"
                   "\"painkiller\":false,\"treatment\":\"massage\",\"note\":\"rain\"}");

  g_assert_true (unknot_entry_get_day (entry, &read));
  g_assert_cmpint (read.average, ==, 4);
  g_assert_cmpint (read.worst, ==, 6);
  g_assert_cmpint (read.interference, ==, 3);
  g_assert_cmpint (read.sleep, ==, 2);
  g_assert_cmpint (read.stress, ==, 10);
  g_assert_cmpstr (read.note, ==, "rain");
  g_assert_cmpstrv (read.tags, tags);
  g_assert_cmpstr (read.own_tags[0], ==, "gardening");
  g_assert_null (read.own_tags[1]);
  g_assert_cmpint (read.exercise, ==, 20);
  g_assert_cmpint (read.painkiller, ==, UNKNOT_PAINKILLER_NONE);
  g_assert_cmpstr (read.treatment, ==, "massage");
}

/* A day of which nothing was said has no members, and says so when it is read. */
static void
test_day_empty (void)
{
  UnknotDayRecord day = UNKNOT_DAY_RECORD_INIT;
  g_auto (UnknotDayRecord) read = UNKNOT_DAY_RECORD_INIT;
  g_autoptr (UnknotEntry) entry = NULL;
  g_autofree char *text = NULL;
  FakeStamper fake;

  fake_stamper_init (&fake, "2026-11-21T20:00:00+01:00");
  g_assert_true (unknot_day_record_is_empty (&day));
  entry = unknot_entry_new_day (&day, &fake.stamper);
  text = write_members (entry);
  g_assert_cmpstr (text, ==, "}");
  g_assert_true (unknot_entry_get_day (entry, &read));
  g_assert_true (unknot_day_record_is_empty (&read));
}

static void
test_day_is_empty (void)
{
  char *tags[] = { (char *) "cold", NULL };
  UnknotDayRecord cases[] = {
    { -1, -1, -1, -1, 0, NULL, NULL, NULL, -1, UNKNOT_PAINKILLER_UNSAID, NULL },
    { -1, -1, -1, -1, -1, "rain", NULL, NULL, -1, UNKNOT_PAINKILLER_UNSAID, NULL },
    { -1, -1, -1, -1, -1, NULL, tags, NULL, -1, UNKNOT_PAINKILLER_UNSAID, NULL },
    { -1, -1, -1, -1, -1, NULL, NULL, tags, -1, UNKNOT_PAINKILLER_UNSAID, NULL },
    { -1, -1, -1, -1, -1, NULL, NULL, NULL, 0, UNKNOT_PAINKILLER_UNSAID, NULL },
    { -1, -1, -1, -1, -1, NULL, NULL, NULL, -1, UNKNOT_PAINKILLER_NONE, NULL },
    { -1, -1, -1, -1, -1, NULL, NULL, NULL, -1, UNKNOT_PAINKILLER_UNSAID, "massage" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    g_assert_false (unknot_day_record_is_empty (&cases[i]));
}

/* What is odd is missing; the rest of the entry stays, and so does a tag of a later version. */
static void
test_day_odd (void)
{
  static const struct
  {
    const char       *members;
    int               exercise;
    UnknotPainkiller  painkiller;
    guint             n_tags;
  } cases[] = {
    { "\"exercise\":1440,\"painkiller\":true,\"tags\":[\"full-moon\"]", 1440, UNKNOT_PAINKILLER_TAKEN, 1 },
    { "\"exercise\":1441,\"painkiller\":1,\"tags\":\"cold\"", -1, UNKNOT_PAINKILLER_UNSAID, 0 },
    { "\"exercise\":-5,\"painkiller\":\"yes\",\"tags\":{}", -1, UNKNOT_PAINKILLER_UNSAID, 0 },
    { "\"exercise\":2.5,\"painkiller\":null,\"tags\":[]", -1, UNKNOT_PAINKILLER_UNSAID, 0 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *members = g_strdup_printf ("\"type\":\"day\",\"stress\":7,%s", cases[i].members);
      g_autoptr (UnknotEntry) entry = parse (members);
      g_auto (UnknotDayRecord) read = UNKNOT_DAY_RECORD_INIT;

      g_test_message ("%s", cases[i].members);
      g_assert_true (unknot_entry_get_day (entry, &read));
      g_assert_cmpint (read.stress, ==, 7);
      g_assert_cmpint (read.exercise, ==, cases[i].exercise);
      g_assert_cmpint (read.painkiller, ==, cases[i].painkiller);
      g_assert_cmpuint (g_strv_length (read.tags), ==, cases[i].n_tags);
    }
}

static void
test_day_edit (void)
{
  g_autoptr (UnknotEntry) entry = parse ("\"type\":\"day\",\"stress\":7,\"painkiller\":true,\"tags\":[\"full-moon\"],"
                                         "\"weather\":[1]");
  g_auto (UnknotDayRecord) day = UNKNOT_DAY_RECORD_INIT;
  g_auto (UnknotDayRecord) read = UNKNOT_DAY_RECORD_INIT;
  g_autoptr (UnknotEntry) edited = NULL;
  FakeStamper fake;

  fake_stamper_init (&fake, "2026-11-21T20:00:00+01:00");
  g_assert_true (unknot_entry_get_day (entry, &day));
  day.stress = -1;
  day.painkiller = UNKNOT_PAINKILLER_UNSAID;
  day.sleep = 3;
  edited = unknot_entry_edit_day (entry, &day, &fake.stamper);

  g_assert_true (unknot_entry_get_day (edited, &read));
  g_assert_cmpint (read.stress, ==, -1);
  g_assert_cmpint (read.sleep, ==, 3);
  g_assert_cmpstr (read.tags[0], ==, "full-moon");
  g_assert_false (unknot_value_has (unknot_packed_get_root (unknot_entry_get_packed (edited)), "painkiller"));
  g_assert_true (unknot_value_has (unknot_packed_get_root (unknot_entry_get_packed (edited)), "weather"));
  g_assert_cmpint (unknot_entry_get_revision (edited), ==, 2);
}

static void
test_week (void)
{
  static const struct
  {
    const char       *impression;
    UnknotImpression  expected;
  } cases[] = {
    { "\"very-much-improved\"", UNKNOT_IMPRESSION_VERY_MUCH_IMPROVED },
    { "\"much-improved\"", UNKNOT_IMPRESSION_MUCH_IMPROVED },
    { "\"little-improved\"", UNKNOT_IMPRESSION_LITTLE_IMPROVED },
    { "\"no-change\"", UNKNOT_IMPRESSION_NO_CHANGE },
    { "\"little-worse\"", UNKNOT_IMPRESSION_LITTLE_WORSE },
    { "\"much-worse\"", UNKNOT_IMPRESSION_MUCH_WORSE },
    { "\"very-much-worse\"", UNKNOT_IMPRESSION_VERY_MUCH_WORSE },
    { "\"better\"", UNKNOT_IMPRESSION_UNSAID },
    { "3", UNKNOT_IMPRESSION_UNSAID },
  };
  FakeStamper fake;

  fake_stamper_init (&fake, "2026-11-21T20:00:00+01:00");
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *members =
        g_strdup_printf ("\"type\":\"week\",\"activity\":6,\"note\":\"ok\",\"impression\":%s", cases[i].impression);
      g_autoptr (UnknotEntry) entry = parse (members);
      g_autoptr (UnknotEntry) again = NULL;
      UnknotWeekRecord week = UNKNOT_WEEK_RECORD_INIT;

      g_assert_true (unknot_entry_get_week (entry, &week));
      g_assert_cmpint (week.impression, ==, cases[i].expected);
      again = unknot_entry_new_week (&week, &fake.stamper);
      g_assert_true (unknot_entry_get_week (again, &week));
      g_assert_cmpint (week.impression, ==, cases[i].expected);
      g_assert_cmpint (week.pain, ==, -1);
      g_assert_cmpint (week.activity, ==, 6);
      g_assert_cmpstr (week.note, ==, "ok");
    }
}

static void
test_week_edit (void)
{
  g_autoptr (UnknotEntry) entry = parse ("\"type\":\"week\",\"pain\":4,\"impression\":\"much-worse\",\"mood\":\"low\"");
  g_autoptr (UnknotEntry) edited = NULL;
  UnknotWeekRecord week = UNKNOT_WEEK_RECORD_INIT;
  FakeStamper fake;

  fake_stamper_init (&fake, "2026-11-21T20:00:00+01:00");
  g_assert_true (unknot_entry_get_week (entry, &week));
  week.impression = UNKNOT_IMPRESSION_UNSAID;
  week.activity = 0;
  edited = unknot_entry_edit_week (entry, &week, &fake.stamper);
  g_assert_true (unknot_entry_get_week (edited, &week));
  g_assert_cmpint (week.pain, ==, 4);
  g_assert_cmpint (week.activity, ==, 0);
  g_assert_cmpint (week.impression, ==, UNKNOT_IMPRESSION_UNSAID);
  g_assert_false (unknot_value_has (unknot_packed_get_root (unknot_entry_get_packed (edited)), "impression"));
  g_assert_true (unknot_value_has (unknot_packed_get_root (unknot_entry_get_packed (edited)), "mood"));
}

/* The mean of three to one decimal, as one would round it by hand (clinical.md E4). */
static void
test_score (void)
{
  static const struct
  {
    UnknotWeekRecord week;
    int              score;
  } cases[] = {
    { { 4, 5, 6, UNKNOT_IMPRESSION_UNSAID, NULL }, 50 },
    { { 4, 5, 4, UNKNOT_IMPRESSION_UNSAID, NULL }, 43 },
    { { 5, 5, 4, UNKNOT_IMPRESSION_UNSAID, NULL }, 47 },
    { { 0, 0, 0, UNKNOT_IMPRESSION_UNSAID, NULL }, 0 },
    { { 10, 10, 10, UNKNOT_IMPRESSION_UNSAID, NULL }, 100 },
    { { 0, 0, 1, UNKNOT_IMPRESSION_UNSAID, NULL }, 3 },
    { { 0, 1, 1, UNKNOT_IMPRESSION_UNSAID, NULL }, 7 },
    { { -1, 5, 6, UNKNOT_IMPRESSION_UNSAID, NULL }, -1 },
    { { 4, -1, 6, UNKNOT_IMPRESSION_UNSAID, NULL }, -1 },
    { { 4, 5, -1, UNKNOT_IMPRESSION_UNSAID, NULL }, -1 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    g_assert_cmpint (unknot_week_record_get_score (&cases[i].week), ==, cases[i].score);
}

static void
test_mark (void)
{
  static const struct
  {
    const char     *members;
    UnknotMarkKind  kind;
    gboolean        written;
  } cases[] = {
    { "\"text\":\"new chair\"", UNKNOT_MARK_EVENT, FALSE },
    { "\"text\":\"tablets\",\"kind\":\"medicine\",\"restart\":true", UNKNOT_MARK_MEDICINE, TRUE },
    { "\"text\":\"massage\",\"kind\":\"treatment\"", UNKNOT_MARK_TREATMENT, TRUE },
    { "\"text\":\"spell\",\"kind\":\"magic\"", UNKNOT_MARK_EVENT, FALSE },
    { "\"text\":\"spell\",\"kind\":2", UNKNOT_MARK_EVENT, FALSE },
  };
  FakeStamper fake;

  fake_stamper_init (&fake, "2026-11-21T20:00:00+01:00");
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *members = g_strdup_printf ("\"type\":\"mark\",\"note\":\"from Monday\",%s", cases[i].members);
      g_autoptr (UnknotEntry) entry = parse (members);
      g_autoptr (UnknotEntry) again = NULL;
      UnknotMarkRecord mark = UNKNOT_MARK_RECORD_INIT;

      g_assert_true (unknot_entry_get_mark (entry, &mark));
      g_assert_cmpint (mark.kind, ==, cases[i].kind);
      again = unknot_entry_new_mark (&mark, &fake.stamper);
      g_assert_true (unknot_entry_get_mark (again, &mark));
      g_assert_cmpint (mark.kind, ==, cases[i].kind);
      g_assert_cmpint (mark.restart, ==, cases[i].kind == UNKNOT_MARK_MEDICINE);
      g_assert_cmpstr (mark.note, ==, "from Monday");
      g_assert_cmpint (unknot_value_has (unknot_packed_get_root (unknot_entry_get_packed (again)), "kind"), ==, cases[i].written);
    }
}

/* Nothing of one kind is read as another. */
static void
test_kinds (void)
{
  g_autoptr (UnknotEntry) day = parse ("\"type\":\"day\"");
  g_autoptr (UnknotEntry) week = parse ("\"type\":\"week\"");
  g_autoptr (UnknotEntry) mark = parse ("\"type\":\"mark\"");
  g_auto (UnknotDayRecord) day_record = UNKNOT_DAY_RECORD_INIT;
  UnknotWeekRecord week_record = UNKNOT_WEEK_RECORD_INIT;
  UnknotMarkRecord mark_record = UNKNOT_MARK_RECORD_INIT;

  g_assert_false (unknot_entry_get_day (week, &day_record));
  g_assert_false (unknot_entry_get_week (mark, &week_record));
  g_assert_false (unknot_entry_get_mark (day, &mark_record));
  g_assert_true (unknot_entry_get_mark (mark, &mark_record));
  g_assert_null (mark_record.text);
}

/* Pain of the whole body is a rating without a knot, and stays one when it is corrected. */
static void
test_whole_body (void)
{
  UnknotRatingRecord rating = UNKNOT_RATING_RECORD_INIT;
  g_autoptr (UnknotEntry) entry = NULL;
  g_autoptr (UnknotEntry) edited = NULL;
  FakeStamper fake;

  fake_stamper_init (&fake, "2026-11-21T20:00:00+01:00");
  rating.pain = 6;
  entry = unknot_entry_new_rating (&rating, &fake.stamper);
  g_assert_false (unknot_value_has (unknot_packed_get_root (unknot_entry_get_packed (entry)), "knot"));
  g_assert_null (unknot_entry_get_knot (entry));
  g_assert_true (unknot_entry_get_rating (entry, &rating));
  g_assert_null (rating.knot);
  g_assert_cmpint (rating.pain, ==, 6);

  rating.pain = 5;
  edited = unknot_entry_edit_rating (entry, &rating, &fake.stamper);
  g_assert_null (unknot_entry_get_knot (edited));
  g_assert_true (unknot_entry_get_rating (edited, &rating));
  g_assert_cmpint (rating.pain, ==, 5);
}

static void
test_at (void)
{
  UnknotMarkRecord mark = { .text = "new chair" };
  UnknotTime then;
  UnknotEntry *entry;
  UnknotEntry *same;
  FakeStamper fake;

  fake_stamper_init (&fake, "2026-11-21T20:00:00+01:00");
  g_assert_true (unknot_time_parse ("2026-10-03T07:30:00+02:00", &then));
  entry = unknot_entry_new_mark (&mark, &fake.stamper);
  same = unknot_entry_at (entry, fake.now);
  g_assert_true (same == entry);

  entry = unknot_entry_at (same, then);
  g_assert_true (unknot_entry_get_mark (entry, &mark));
  g_assert_cmpstr (mark.text, ==, "new chair");
  g_assert_cmpint (unknot_entry_get_time (entry).milliseconds, ==, then.milliseconds);
  g_assert_cmpint (unknot_entry_get_time (entry).offset, ==, 120);
  g_assert_cmpint (unknot_entry_get_modified (entry).milliseconds, ==, fake.now.milliseconds);
  g_assert_cmpint (unknot_entry_get_revision (entry), ==, 1);
  g_assert_cmpstr (unknot_entry_get_month (entry), ==, "2026-11");
  g_assert_cmpstr (unknot_entry_get_uuid (entry), ==, "00000000-0000-4000-8000-000000000001");
  g_assert_finalize_object (entry);
}

static void
test_tag_names (void)
{
  const char * const *ids = unknot_tag_list_ids ();

  g_assert_cmpuint (g_strv_length ((char **) ids), ==, 7);
  for (guint i = 0; ids[i] != NULL; i++)
    g_assert_nonnull (unknot_tag_get_name (ids[i]));
  g_assert_cmpstr (unknot_tag_get_name ("long-sitting"), ==, "Long sitting");
  g_assert_null (unknot_tag_get_name ("full-moon"));
  g_assert_true (unknot_tag_equal ("Garden", " garden "));
  g_assert_false (unknot_tag_equal ("garden", "gardens"));
}

static void
add_tags (UnknotJournal *journal,
          FakeStamper   *fake,
          const char    *tags)
{
  g_auto (GStrv) own = g_strsplit (tags, ",", -1);
  UnknotDayRecord day = UNKNOT_DAY_RECORD_INIT;
  g_autoptr (UnknotEntry) entry = NULL;

  fake_stamper_pass (fake, 60);
  day.own_tags = own;
  entry = unknot_entry_new_day (&day, &fake->stamper);
  g_assert_true (unknot_journal_add (journal, entry, NULL));
}

static void
test_tag_list (void)
{
  g_autoptr (UnknotJournal) journal = NULL;
  g_autoptr (GPtrArray) none = NULL;
  g_autoptr (GPtrArray) some = NULL;
  g_autoptr (GPtrArray) many = NULL;
  FakeStamper fake;

  fake_stamper_init (&fake, "2026-11-21T08:00:00+01:00");
  journal = unknot_journal_new (&fake.stamper);
  none = unknot_tag_list_own (journal);
  g_assert_cmpuint (none->len, ==, 0);

  add_tags (journal, &fake, "gardening,Choir");
  add_tags (journal, &fake, "moving house");
  add_tags (journal, &fake, "Gardening");
  some = unknot_tag_list_own (journal);
  g_assert_cmpuint (some->len, ==, 3);
  g_assert_cmpstr (some->pdata[0], ==, "Gardening");
  g_assert_cmpstr (some->pdata[1], ==, "moving house");
  g_assert_cmpstr (some->pdata[2], ==, "Choir");

  add_tags (journal, &fake, "a,b,c,d,e,f,g,h,i,j,k,l,m");
  many = unknot_tag_list_own (journal);
  g_assert_cmpuint (many->len, ==, UNKNOT_TAG_OWN_MOST);
  g_assert_cmpstr (many->pdata[11], ==, "l");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/diary/day", test_day);
  g_test_add_func ("/diary/day-empty", test_day_empty);
  g_test_add_func ("/diary/day-is-empty", test_day_is_empty);
  g_test_add_func ("/diary/day-odd", test_day_odd);
  g_test_add_func ("/diary/day-edit", test_day_edit);
  g_test_add_func ("/diary/week", test_week);
  g_test_add_func ("/diary/week-edit", test_week_edit);
  g_test_add_func ("/diary/score", test_score);
  g_test_add_func ("/diary/mark", test_mark);
  g_test_add_func ("/diary/kinds", test_kinds);
  g_test_add_func ("/diary/whole-body", test_whole_body);
  g_test_add_func ("/diary/at", test_at);
  g_test_add_func ("/diary/tag-names", test_tag_names);
  g_test_add_func ("/diary/tag-list", test_tag_list);

  return g_test_run ();
}
