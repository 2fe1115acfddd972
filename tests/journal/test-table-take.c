/* Tables as people, diaries and spreadsheets write them, and what becomes of their rows. */

#include "unknot-members.h"
#include "unknot-table-guess.h"
#include "unknot-table-take.h"
#include "unknot-table-write.h"

#include "table-diary.h"

#include <string.h>

#define NOW "2026-11-22T20:15:00+01:00"

/* A table, and what it is taken for where nobody decides anything: entries and sentences, one a line. */
typedef struct
{
  const char *name;
  const char *table;
  const char *taken;
} Case;

static const Case cases[] = {
  /* As diaries on phones write them. */
  { "plain", "date,pain\n2026-02-03,4\n2026-02-04,5\n", "2026-02-03T12:00:00+01:00 now 4\n2026-02-04T12:00:00+01:00 now 5\n" },
  { "date and time", "Date,Time,Pain Level,Notes\n02/13/2026,8:15 PM,7,\"Sat long, then walked\"\n02/14/2026,7:00 AM,3,\n",
    "2026-02-13T20:15:00+01:00 now 7 \"Sat long, then walked\"\n2026-02-14T07:00:00+01:00 now 3\n" },
  { "timestamps", "timestamp,value\n1770120000,4\n1770206400,0\n",
    "2026-02-03T13:00:00+01:00 now 4\n2026-02-04T13:00:00+01:00 now 0\n" },
  { "zulu", "created_at;pain_score;comment\n2026-07-03T22:30:00.000Z;2;late\n", "2026-07-04T00:30:00+02:00 now 2 \"late\"\n" },
  { "other zone", "when,pain\n2026-07-03 08:30 -05:00,2\n", "2026-07-03T08:30:00-05:00 now 2\n" },
  { "average and worst", "Datum;Schmerz Mittel;Schmerz max.;Schmerz jetzt\n3.2.2026;3;8;2\n",
    "2026-02-03T12:00:00+01:00 now 2\n2026-02-03T12:00:00+01:00 day 3 8 - - -\n" },
  { "vas", "Day,VAS (mm)\n2026-02-03,44\n2026-02-04,45\n2026-02-05,100\n",
    "2026-02-03T12:00:00+01:00 now 4\n2026-02-04T12:00:00+01:00 now 5\n2026-02-05T12:00:00+01:00 now 10\n" },
  { "out of ten", "Date,Pain\nFeb 3 2026,7/10\nFeb 4 2026,6/10\n",
    "2026-02-03T12:00:00+01:00 now 7\n2026-02-04T12:00:00+01:00 now 6\n" },
  { "morning and evening", "date,pain morning,pain evening\n2026-02-03,4,4\n",
    "2026-02-03T12:00:00+01:00 now 4\n2026-02-03T12:00:00+01:00 now 4\n" },
  { "sleep is not guessed", "date,pain,sleep,stress\n2026-02-03,4,8,1\n", "2026-02-03T12:00:00+01:00 now 4\n" },
  /* As spreadsheets save them. */
  { "German", "\xef\xbb\xbf" "Datum;Uhrzeit;Schmerz;Bemerkung\r\n03.02.2026;20:15;4,5;M\xc3\xbc" "de\r\n",
    "2026-02-03T20:15:00+01:00 now 5 \"Müde\"\n" },
  { "old German", "Datum;Schmerz;Notiz\r\n24.12.1999;4;M\xfc" "de\r\n", "1999-12-24T12:00:00+01:00 now 4 \"Müde\"\n" },
  { "French", "Date;Heure;Douleur;Remarque\r\n22/10/2026;8h05;6;\"Apr\xc3\xa8s \"\"vélo\"\"\"\r\n",
    "2026-10-22T08:05:00+02:00 now 6 \"Après \"vélo\"\"\n" },
  { "tabs", "Date\tPain\tNote\n2026-02-03\t4\ta, b; c\n", "2026-02-03T12:00:00+01:00 now 4 \"a, b; c\"\n" },
  { "sep", "sep=;\nDate;Pain\n2026-02-03;4\n", "2026-02-03T12:00:00+01:00 now 4\n" },
  { "title above", "My pain\n\nDate,Pain\n2026-02-03,4\n", "2026-02-03T12:00:00+01:00 now 4\n" },
  { "no heading", "3.2.2026;4;walked\n4.2.2026;5;sat\n",
    "2026-02-03T12:00:00+01:00 now 4 \"walked\"\n2026-02-04T12:00:00+01:00 now 5 \"sat\"\n" },
  { "quotes over lines", "date,pain,note\n2026-02-03,4,\"one\ntwo\"\nx,1,\n2026-02-04,2,\n",
    "2026-02-03T12:00:00+01:00 now 4 \"one\ntwo\"\n2026-02-04T12:00:00+01:00 now 2\nLine 4: “x” is no date.\n" },
  { "guarded", "date,pain,note\n2026-02-03,4,'=1+1\n", "2026-02-03T12:00:00+01:00 now 4 \"=1+1\"\n" },
  { "ragged", "date,pain,note\n2026-02-03\n2026-02-04,5\n2026-02-05,6,a,b,c\n",
    "2026-02-04T12:00:00+01:00 now 5\n2026-02-05T12:00:00+01:00 now 6 \"a\"\nLine 2 has nothing to note.\n" },
  /* Dates. */
  { "day first, as one shows", "d,p\n3/2/2026,1\n22/2/2026,2\n",
    "2026-02-03T12:00:00+01:00 now 1\n2026-02-22T12:00:00+01:00 now 2\n" },
  { "month first, as one shows", "d,p\n3/2/2026,1\n2/22/2026,2\n",
    "2026-03-02T12:00:00+01:00 now 1\n2026-02-22T12:00:00+01:00 now 2\n" },
  { "in doubt as the language has it", "d,p\n3/2/2026,1\n", "2026-02-03T12:00:00+01:00 now 1\n" },
  { "leap day", "d,p\n29.02.2024,1\n29.02.2025,2\n", "2024-02-29T12:00:00+01:00 now 1\nLine 3: “29.02.2025” is no date.\n" },
  { "future", "d,p\n2026-11-22,1\n2026-11-23,2\n2026-11-22 20:16,3\n",
    "2026-11-22T12:00:00+01:00 now 1\nLine 3 lies in the future.\nLine 4 lies in the future.\n" },
  { "hour that is left out", "d,p\n2026-03-29 02:30,1\n", "2026-03-29T03:00:00+02:00 now 1\n" },
  /* What can't be taken. */
  { "odd cells", "date,pain,time\n2026-02-03,,8:00\n2026-02-03,much,8:00\n2026-02-03,10.5,9:00\n,4,\n2026-02-04,4,noon\n"
    "2026-02-05,0,10:00\n2026-02-05,10,11:00\n",
    "2026-02-05T10:00:00+01:00 now 0\n2026-02-05T11:00:00+01:00 now 10\n"
    "Line 2 has nothing to note.\nLine 3: “much” is no number from 0 to 10.\n"
    "Line 4: “10.5” is no number from 0 to 10.\nLine 5 has no date.\n"
    "Line 6: “noon” is no time.\n" },
  { "heading only", "date,pain\n", "" },
  { "one column", "pain\n4\n5\n", "" },
  { "dates only", "date\n2026-02-03\n", "" },
  { "no numbers", "date,what\n2026-02-03,stayed in bed\n", "2026-02-03T12:00:00+01:00 day - - - - - \"stayed in bed\"\n" },
  { "no dates", "name,pain\nAnna,4\n", "" },
  { "number too large", "date,steps\n2026-02-03,8450\n", "" },
  { "negative", "date,pain\n2026-02-03,-4\n", "" },
  /* Knots by their names. */
  { "known knots", "date,where,pain,max pain\n2026-02-03,shoulder,4,6\n2026-02-04,SHOULDER,5,\n",
    "2026-02-03T12:00:00+01:00 now 4 @k1\n2026-02-03T12:00:00+01:00 worst 6 @k1\n2026-02-04T12:00:00+01:00 now 5 @k1\n" },
};

static GHashTable *
make_knots (void)
{
  GHashTable *knots = g_hash_table_new (g_str_hash, g_str_equal);

  g_hash_table_insert (knots, (gpointer) "shoulder", (gpointer) "k1");
  return knots;
}

static UnknotTable *
read_text (const char *text)
{
  g_autoptr (GBytes) bytes = g_bytes_new (text, strlen (text));
  g_autoptr (GError) error = NULL;
  UnknotTable *table = unknot_table_read (bytes, &error);

  g_assert_no_error (error);
  return table;
}

static void
show_number (GString *text,
             int      number)
{
  if (number >= 0)
    g_string_append_printf (text, " %d", number);
  else
    g_string_append (text, " -");
}

static void
show_entry (GString     *text,
            UnknotEntry *entry)
{
  g_autofree char *time = unknot_time_format (unknot_entry_get_time (entry));
  UnknotRatingRecord rating = UNKNOT_RATING_RECORD_INIT;
  g_auto (UnknotDayRecord) day = UNKNOT_DAY_RECORD_INIT;
  const char *note;

  g_assert_true (g_str_has_prefix (time, unknot_entry_get_month (entry)));
  if (unknot_entry_get_rating (entry, &rating))
    {
      static const char * const frames[] = { "now", "day", "worst" };

      g_string_append_printf (text, "%s %s", time, frames[rating.frame]);
      show_number (text, rating.pain);
      note = rating.note;
    }
  else
    {
      g_assert_true (unknot_entry_get_day (entry, &day));
      g_string_append_printf (text, "%s day", time);
      show_number (text, day.average);
      show_number (text, day.worst);
      show_number (text, day.interference);
      show_number (text, day.sleep);
      show_number (text, day.stress);
      note = day.note;
    }
  if (note != NULL)
    g_string_append_printf (text, " \"%s\"", note);
  if (rating.knot != NULL)
    g_string_append_printf (text, " @%s", rating.knot);
  g_string_append_c (text, '\n');
}

static char *
show (UnknotTableTaken *taken)
{
  GString *text = g_string_new (NULL);

  g_assert_cmpuint (taken->entries->len, ==, taken->lines->len);
  for (guint i = 0; i < taken->entries->len; i++)
    show_entry (text, g_ptr_array_index (taken->entries, i));
  for (guint i = 0; i < taken->sentences->len; i++)
    g_string_append_printf (text, "%s\n", (char *) g_ptr_array_index (taken->sentences, i));

  return g_string_free (text, FALSE);
}

static UnknotTableSetting
make_setting (GHashTable *knots)
{
  UnknotTableSetting setting = { .zone = g_time_zone_new_identifier ("Europe/Berlin"), .knots = knots };

  g_assert_nonnull (setting.zone);
  g_assert_true (unknot_time_parse (NOW, &setting.now));
  return setting;
}

static UnknotTableTaken *
take (UnknotTable              *table,
      const UnknotTableMapping *mapping,
      const char               *knot)
{
  g_autoptr (GHashTable) knots = make_knots ();
  UnknotTableSetting setting = make_setting (knots);
  UnknotTableTaken *taken;

  setting.knot = knot;
  taken = unknot_table_take (table, mapping, &setting);
  g_time_zone_unref (setting.zone);
  return taken;
}

static void
guess (UnknotTable        *table,
       UnknotTableMapping *mapping)
{
  g_autoptr (GHashTable) knots = make_knots ();

  unknot_table_guess (table, knots, UNKNOT_DATE_DAY_FIRST, mapping);
}

static void
test_case (gconstpointer data)
{
  const Case *self = data;
  g_autoptr (UnknotTable) table = read_text (self->table);
  g_autoptr (UnknotTableTaken) taken = NULL;
  g_autofree char *shown = NULL;
  UnknotTableMapping mapping;

  guess (table, &mapping);
  taken = take (table, &mapping, NULL);
  shown = show (taken);
  g_assert_cmpstr (shown, ==, self->taken);
}

static void
test_doubt (void)
{
  static const struct {
    const char     *table;
    gboolean        is_doubtful;
    UnknotDateOrder order;
  } tables[] = {
    { "d,p\n3/2/2026,1\n4/2/2026,1\n", TRUE, UNKNOT_DATE_DAY_FIRST },
    { "d,p\n3/3/2026,1\n4/4/2026,1\n", FALSE, UNKNOT_DATE_DAY_FIRST },
    { "d,p\n3/2/2026,1\n13/2/2026,1\n", FALSE, UNKNOT_DATE_DAY_FIRST },
    { "d,p\n3/2/2026,1\n2/13/2026,1\n", FALSE, UNKNOT_DATE_MONTH_FIRST },
    { "d,p\n2026-02-03,1\n", FALSE, UNKNOT_DATE_DAY_FIRST },
    { "d,p\nFeb 3 2026,1\n", FALSE, UNKNOT_DATE_DAY_FIRST },
  };

  for (guint i = 0; i < G_N_ELEMENTS (tables); i++)
    {
      g_autoptr (UnknotTable) table = read_text (tables[i].table);
      UnknotTableMapping mapping;

      guess (table, &mapping);
      g_assert_cmpint (mapping.is_doubtful, ==, tables[i].is_doubtful);
      g_assert_cmpint (mapping.order, ==, tables[i].order);
    }
}

/* A knot for all rows; a name that is none goes into the note. */
static void
test_about (void)
{
  g_autoptr (UnknotTable) table = read_text ("date,pain,average pain,where,note,sleep\n2026-02-03,4,5,Knee,cold,6\n"
                                             "2026-02-04,,,,just a note,\n");
  g_autoptr (UnknotTableTaken) taken = NULL;
  g_autofree char *shown = NULL;
  UnknotTableMapping mapping;

  guess (table, &mapping);
  unknot_table_mapping_set_role (&mapping, 3, UNKNOT_TABLE_KNOT);
  unknot_table_mapping_set_role (&mapping, 5, UNKNOT_TABLE_SLEEP);
  taken = take (table, &mapping, "k2");
  shown = show (taken);
  g_assert_cmpstr (shown, ==,
                   "2026-02-03T12:00:00+01:00 now 4 \"Knee\ncold\" @k2\n"
                   "2026-02-03T12:00:00+01:00 day 5 @k2\n"
                   "2026-02-03T12:00:00+01:00 day - - - 6 -\n"
                   "2026-02-04T12:00:00+01:00 now - \"just a note\" @k2\n");
}

/* Of a meaning that only one column can have, the last one that was given it has it. */
static void
test_roles (void)
{
  UnknotTableMapping mapping = { .most = 10 };

  unknot_table_mapping_set_role (&mapping, 1, UNKNOT_TABLE_DATE);
  unknot_table_mapping_set_role (&mapping, 2, UNKNOT_TABLE_NOW);
  g_assert_true (unknot_table_mapping_is_whole (&mapping));
  unknot_table_mapping_set_role (&mapping, 3, UNKNOT_TABLE_NOW);
  unknot_table_mapping_set_role (&mapping, 4, UNKNOT_TABLE_DATE);
  g_assert_cmpint (mapping.roles[1], ==, UNKNOT_TABLE_NOTHING);
  g_assert_cmpint (mapping.roles[2], ==, UNKNOT_TABLE_NOW);
  g_assert_cmpint (mapping.roles[3], ==, UNKNOT_TABLE_NOW);
  unknot_table_mapping_set_role (&mapping, 4, UNKNOT_TABLE_NOTHING);
  g_assert_false (unknot_table_mapping_is_whole (&mapping));
}

/* What was decided about a table is taken over for one with the same headings, and for no other. */
static void
test_recall (void)
{
  g_autoptr (UnknotTable) table = read_text ("Datum,Kopf,Ruecken\n3/2/2026,1,2\n");
  g_autoptr (UnknotTable) later = read_text ("datum,kopf,ruecken\n3/2/2026,1,2\n4/2/2026,30,2\n");
  g_autoptr (UnknotTable) other = read_text ("Datum,Kopf\n22/2/2026,1\n");
  UnknotTableMapping mapping, recalled, guessed;
  g_autofree char *key = NULL;
  g_autofree char *later_key = NULL;
  g_autofree char *other_key = NULL;
  g_autofree char *text = NULL;
  static const char * const odd[] = { "", "day", "day 10", "day 10 date now", "day 10 date now x", "day 7 date now -" };

  guess (table, &mapping);
  unknot_table_mapping_set_role (&mapping, 1, UNKNOT_TABLE_NOTHING);
  unknot_table_mapping_set_role (&mapping, 2, UNKNOT_TABLE_WORST);
  mapping.order = UNKNOT_DATE_MONTH_FIRST;
  mapping.most = 100;
  key = unknot_table_mapping_make_key (&mapping, table);
  text = unknot_table_mapping_to_text (&mapping, table);
  g_assert_cmpstr (text, ==, "month 100 date - worst");

  guess (later, &recalled);
  later_key = unknot_table_mapping_make_key (&recalled, later);
  g_assert_cmpstr (key, ==, later_key);
  g_assert_true (unknot_table_mapping_recall (&recalled, later, text));
  g_assert_cmpint (recalled.order, ==, UNKNOT_DATE_MONTH_FIRST);
  g_assert_cmpint (recalled.most, ==, 100);
  g_assert_cmpint (recalled.roles[1], ==, UNKNOT_TABLE_NOTHING);
  g_assert_cmpint (recalled.roles[2], ==, UNKNOT_TABLE_WORST);

  guess (other, &guessed);
  other_key = unknot_table_mapping_make_key (&guessed, other);
  g_assert_cmpstr (key, !=, other_key);
  g_assert_false (unknot_table_mapping_recall (&guessed, other, text));
  for (guint i = 0; i < G_N_ELEMENTS (odd); i++)
    g_assert_false (unknot_table_mapping_recall (&recalled, later, odd[i]));
  /* The table itself shows what its dates mean. */
  g_assert_true (unknot_table_mapping_recall (&guessed, other, "month 10 date now"));
  g_assert_cmpint (guessed.order, ==, UNKNOT_DATE_DAY_FIRST);
}

/* The same rows become the same entries, also from a table with more of them. */
static void
test_twice (void)
{
  g_autoptr (UnknotTable) table = read_text ("date,pain\n2026-02-03,4\n2026-02-03,4\n2026-02-03 10:00,4\n");
  g_autoptr (UnknotTable) longer = read_text ("Datum;Schmerz;Notiz\n01.02.2026;1;\n03.02.2026;4;\n03.02.2026 10:00;4;\n");
  g_autoptr (UnknotTableTaken) taken = NULL;
  g_autoptr (UnknotTableTaken) more = NULL;
  UnknotTableMapping mapping;
  UnknotTakeIn counts;
  FakeStamper fake;
  UnknotJournal *journal;

  fake_stamper_init (&fake, NOW);
  journal = unknot_journal_new (&fake.stamper);
  guess (table, &mapping);
  taken = take (table, &mapping, NULL);
  g_assert_true (unknot_journal_take_in (journal, taken->entries, TRUE, &counts, NULL));
  g_assert_cmpuint (counts.n_added, ==, 2);
  g_assert_cmpuint (counts.n_same, ==, 1);
  unknot_journal_count_in (journal, taken->entries, &counts);
  g_assert_cmpuint (counts.n_added + counts.n_renewed, ==, 0);

  guess (longer, &mapping);
  more = take (longer, &mapping, NULL);
  unknot_journal_count_in (journal, more->entries, &counts);
  g_assert_cmpuint (counts.n_added, ==, 1);
  g_assert_cmpuint (counts.n_same, ==, 2);
  for (guint i = 0; i < more->entries->len; i++)
    g_assert_true (g_uuid_string_is_valid (unknot_entry_get_uuid (g_ptr_array_index (more->entries, i))));

  g_clear_pointer (&taken, unknot_table_taken_free);
  g_clear_pointer (&more, unknot_table_taken_free);
  g_assert_finalize_object (journal);
}

static char *
write_diary (TableDiary *diary,
             const char *decimal)
{
  g_autoptr (GPtrArray) texts = table_diary_list_texts (diary);
  g_autoptr (GBytes) bytes = unknot_table_write (texts, diary->places, unknot_table_style_for (decimal));

  return g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
}

static UnknotTableTaken *
take_own (const char *text)
{
  g_autoptr (UnknotTable) table = read_text (text);
  UnknotTableMapping mapping;

  guess (table, &mapping);
  g_assert_true (mapping.is_own);
  return take (table, &mapping, NULL);
}

/* All that an entry tells, but for when it was changed; a table counts in seconds. */
static JsonNode *
make_node (UnknotEntry *entry)
{
  g_autoptr (JsonObject) object = unknot_entry_dup_object (entry);
  UnknotTime time = unknot_entry_get_time (entry);

  time.milliseconds -= time.milliseconds % 1000;
  unknot_member_set_time (object, "time", time);
  json_object_remove_member (object, "modified");
  /* A list of nothing reads as none. */
  if (json_object_has_member (object, "conditions"))
    json_object_remove_member (object, "conditions");
  return json_node_init_object (json_node_alloc (), object);
}

/* Out and in again adds nothing; into an empty journal it brings all kinds back, and an archive still counts more. */
static void
test_round_trip (gconstpointer data)
{
  g_autofree char *text = NULL;
  g_autoptr (UnknotTableTaken) taken = NULL;
  UnknotJournal *empty;
  UnknotTakeIn counts;
  TableDiary diary;

  table_diary_begin (&diary);
  text = write_diary (&diary, data);
  taken = take_own (text);
  for (guint i = 0; i < taken->sentences->len; i++)
    g_test_message ("%s", (char *) g_ptr_array_index (taken->sentences, i));
  g_assert_cmpuint (taken->n_left_out, ==, 0);
  g_assert_cmpuint (taken->entries->len, ==, g_list_model_get_n_items (G_LIST_MODEL (diary.journal)));
  unknot_journal_count_in (diary.journal, taken->entries, &counts);
  g_assert_cmpuint (counts.n_added + counts.n_renewed, ==, 0);

  empty = unknot_journal_new (&diary.fake.stamper);
  g_assert_true (unknot_journal_take_in (empty, taken->entries, TRUE, &counts, NULL));
  g_assert_cmpuint (counts.n_added, ==, taken->entries->len);
  for (guint i = 0; i < taken->entries->len; i++)
    {
      UnknotEntry *entry = unknot_journal_get_entry (diary.journal, i);
      g_autoptr (JsonNode) was = make_node (entry);
      g_autoptr (JsonNode) is = make_node (unknot_journal_get_entry (empty, i));

      g_assert_true (json_node_equal (is, was));
      g_assert_true (unknot_entry_supersedes (entry, unknot_journal_get_entry (empty, i)));
    }

  g_clear_pointer (&taken, unknot_table_taken_free);
  g_assert_finalize_object (empty);
  table_diary_end (&diary);
}

/* As a spreadsheet saves the table again, with its own dates, and with rows and columns of the person. */
static void
test_own_changed (void)
{
  static const struct {
    const char *row;
    const char *taken;
  } rows[] = {
    { "22.11.2026;20:15;UTC+01:00;rating;4;now;u1;", "2026-11-22T20:15:00+01:00 now 4\n" },
    { "21.11.2026;8:15 PM;UTC-05:00;rating;4;worst;u1;x", "2026-11-21T20:15:00-05:00 worst 4\n" },
    { "21.11.2026;20:15;UTC+00:00;rating;4;now;u1;x", "2026-11-21T20:15:00+00:00 now 4\n" },
    { "21.11.2026;20:15;;rating;4;now;u1;x", "2026-11-21T20:15:00+01:00 now 4\n" },
    { "21.11.2026;;;rating;4;now;u1;x", "2026-11-21T12:00:00+01:00 now 4\n" },
    { "21.11.2026;20:15;;rating;44;now;u1;",
      "2026-11-21T20:15:00+01:00 now -\nLine 2: what stands under “pain” can’t be read.\n" },
    { "21.11.2026;20:15;;walk;4;now;u1;", "Line 2: this version does not know “walk”.\n" },
    { "21.11.2026;20:15;;rating;4;now;;", "Line 2 does not say which entry it is.\n" },
    { "21.11.2026;20:15;;;4;now;u1;", "Line 2 does not say which entry it is.\n" },
    { "yesterday;20:15;;rating;4;now;u1;", "Line 2: its date and time can’t be read.\n" },
    { "22.11.2026;20:15;Berlin;rating;4;now;u1;", "Line 2: its date and time can’t be read.\n" },
    { "22.12.2026;20:15;;rating;4;now;u1;", "Line 2 lies in the future.\n" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *text = g_strconcat ("date;time;offset;type;pain;frame;uuid;mine\n", rows[i].row, "\n", NULL);
      g_autoptr (UnknotTableTaken) taken = take_own (text);
      g_autofree char *shown = show (taken);

      g_assert_cmpstr (shown, ==, rows[i].taken);
    }
}

/* A file of other people is not told sentence by sentence. */
static void
test_many_left_out (void)
{
  g_autoptr (GString) text = g_string_new ("date,pain\n2026-02-03,4\n");
  g_autoptr (UnknotTable) table = NULL;
  g_autoptr (UnknotTableTaken) taken = NULL;
  UnknotTableMapping mapping;

  for (guint i = 0; i < 3 * UNKNOT_TABLE_MOST_SENTENCES; i++)
    g_string_append (text, "2027-02-03,4\n");
  table = read_text (text->str);
  guess (table, &mapping);
  taken = take (table, &mapping, NULL);
  g_assert_cmpuint (taken->entries->len, ==, 1);
  g_assert_cmpuint (taken->n_left_out, ==, 3 * UNKNOT_TABLE_MOST_SENTENCES);
  g_assert_cmpuint (taken->sentences->len, ==, UNKNOT_TABLE_MOST_SENTENCES);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strdup_printf ("/table-take/case/%s", cases[i].name);

      g_test_add_data_func (g_strdelimit (path, " ", '-'), &cases[i], test_case);
    }
  g_test_add_func ("/table-take/doubt", test_doubt);
  g_test_add_func ("/table-take/about", test_about);
  g_test_add_func ("/table-take/roles", test_roles);
  g_test_add_func ("/table-take/recall", test_recall);
  g_test_add_func ("/table-take/twice", test_twice);
  g_test_add_data_func ("/table-take/round-trip/en", ".", test_round_trip);
  g_test_add_data_func ("/table-take/round-trip/de", ",", test_round_trip);
  g_test_add_func ("/table-take/own-changed", test_own_changed);
  g_test_add_func ("/table-take/many-left-out", test_many_left_out);

  return g_test_run ();
}
