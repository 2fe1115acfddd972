/* The profile and the running session: whatever became of their files, the journal is there, and what could not be read
   is not written over. */

#include "store-fixture.h"

#define WITH_LENGTH(text) text, sizeof text - 1
#define PROFILE "{\"format\":\"unknot-profile\",\"version\":1,\"helper\":true}"
#define SESSION "{\"uuid\":\"s\",\"type\":\"session\",\"time\":\"2026-11-21T19:00:00Z\",\"knots\":[],\"items\":[]}"
#define RUNNING "{\"format\":\"unknot-running\",\"version\":1,\"entry\":" SESSION "}"

typedef struct
{
  const char *what;
  const char *text;
  gssize      length;
} Damage;

static const Damage profiles[] = {
  { "zero", WITH_LENGTH ("") },
  { "NUL bytes", WITH_LENGTH ("\0\0\0\0\0\0\0\0") },
  { "a NUL at the end", WITH_LENGTH (PROFILE "\0") },
  { "a NUL in a text", WITH_LENGTH ("{\"format\":\"unknot-profile\",\"version\":1,\"build\":\"\0\"}") },
  { "cut", WITH_LENGTH ("{\"format\":\"unknot-profile\",\"vers") },
  { "a list", WITH_LENGTH ("[" PROFILE "]") },
  { "a number", WITH_LENGTH ("7") },
  { "twice", WITH_LENGTH (PROFILE PROFILE) },
  { "another format", WITH_LENGTH (RUNNING) },
  { "not UTF-8", WITH_LENGTH ("{\"format\":\"unknot-profile\",\"version\":1,\"build\":\"\xff\"}") },
};

static const Damage sessions[] = {
  { "zero", WITH_LENGTH ("") },
  { "NUL bytes", WITH_LENGTH ("\0\0\0\0\0\0\0\0") },
  { "a NUL at the end", WITH_LENGTH (RUNNING "\0") },
  { "cut", WITH_LENGTH ("{\"format\":\"unknot-running\",\"version\":1,\"entry\":{\"uuid\":\"s\"") },
  { "a list", WITH_LENGTH ("[" RUNNING "]") },
  { "a list for an entry", WITH_LENGTH ("{\"format\":\"unknot-running\",\"version\":1,\"entry\":[" SESSION "]}") },
  { "no entry", WITH_LENGTH ("{\"format\":\"unknot-running\",\"version\":1}") },
  { "an entry of another kind", WITH_LENGTH ("{\"format\":\"unknot-running\",\"version\":1,\"entry\":" OLD_ENTRY "}") },
  { "a later version", WITH_LENGTH ("{\"format\":\"unknot-running\",\"version\":2,\"entry\":" SESSION "}") },
  { "another format", WITH_LENGTH (PROFILE) },
  { "not UTF-8", WITH_LENGTH ("{\"format\":\"unknot-running\",\"version\":1,\"x\":\"\xff\",\"entry\":" SESSION "}") },
};

/* What was found is bit for bit in the file that the problem names. */
static void
assert_set_aside (Fixture      *fixture,
                  const char   *name,
                  const Damage *damage)
{
  g_autofree char *begin = g_strconcat (name, ".unreadable-", NULL);
  g_autofree char *path = NULL;
  g_autofree char *text = NULL;
  gsize length;

  g_test_message ("%s: %s", name, damage->what);
  g_assert_cmpuint (unknot_store_get_n_problems (fixture->store), ==, 1);
  assert_problem (fixture, 0, UNKNOT_PROBLEM_UNREADABLE, begin);
  path = get_path (fixture, unknot_store_get_problem (fixture->store, 0)->aside);
  g_assert_true (g_file_get_contents (path, &text, &length, NULL));
  g_assert_cmpmem (text, length, damage->text, (gsize) damage->length);
}

static void
test_profile (Fixture       *fixture,
              gconstpointer  data)
{
  for (guint i = 0; i < G_N_ELEMENTS (profiles); i++)
    {
      put_bytes (fixture, "2026-11.json", HEAD OLD_ENTRY "]}", -1);
      put_bytes (fixture, "profile.json", profiles[i].text, profiles[i].length);
      start (fixture);
      assert_set_aside (fixture, "profile.json", &profiles[i]);
      g_assert_cmpuint (count_entries (fixture), ==, 1);
      g_assert_false (unknot_profile_get_helper (fixture->profile));
      g_assert_false (unknot_profile_get_read_only (fixture->profile));
      unknot_profile_set_helper (fixture->profile, TRUE);
      add_mark (fixture, "life goes on");

      restart (fixture);
      g_assert_cmpuint (unknot_store_get_n_problems (fixture->store), ==, 0);
      g_assert_cmpuint (count_entries (fixture), ==, 2);
      g_assert_true (unknot_profile_get_helper (fixture->profile));
      stop (fixture);
      remove_tree (fixture->folder);
    }
}

static void
test_running (Fixture       *fixture,
              gconstpointer  data)
{
  for (guint i = 0; i < G_N_ELEMENTS (sessions); i++)
    {
      g_auto (UnknotSessionRecord) record = UNKNOT_SESSION_RECORD_INIT;
      g_autoptr (UnknotEntry) next = unknot_entry_new_session (&record, &fixture->fake.stamper);

      put_bytes (fixture, "2026-11.json", HEAD OLD_ENTRY "]}", -1);
      put_bytes (fixture, "running.json", sessions[i].text, sessions[i].length);
      start (fixture);
      assert_set_aside (fixture, "running.json", &sessions[i]);
      g_assert_null (unknot_store_get_running (fixture->store));
      g_assert_cmpuint (count_entries (fixture), ==, 1);
      unknot_store_set_running (fixture->store, next);
      g_assert_true (flush (fixture, NULL));

      restart (fixture);
      g_assert_cmpuint (unknot_store_get_n_problems (fixture->store), ==, 0);
      g_assert_true (unknot_entry_is_same (unknot_store_get_running (fixture->store), next));
      stop (fixture);
      remove_tree (fixture->folder);
    }
}

/* What can't be read now may be whole: it stays as it is, and the person's answers are not asked for anew in it. */
static void
test_forbidden (Fixture       *fixture,
                gconstpointer  data)
{
  g_autofree char *path = get_path (fixture, "profile.json");
  g_autofree char *after = NULL;

  put_bytes (fixture, "profile.json", PROFILE, -1);
  g_assert_cmpint (g_chmod (path, 0000), ==, 0);
  if (g_access (path, R_OK) == 0)
    {
      g_test_skip ("this process may read everything");
      return;
    }

  start (fixture);
  assert_problem (fixture, 0, UNKNOT_PROBLEM_FORBIDDEN, "profile.json");
  g_assert_true (unknot_profile_get_read_only (fixture->profile));
  g_assert_false (unknot_journal_get_read_only (fixture->journal));
  unknot_profile_set_build (fixture->profile, "broad");
  add_mark (fixture, "life goes on");
  stop (fixture);

  g_assert_cmpint (g_chmod (path, 0600), ==, 0);
  after = get_text (fixture, "profile.json");
  g_assert_cmpstr (after, ==, PROFILE);
  start (fixture);
  g_assert_true (unknot_profile_get_helper (fixture->profile));
  g_assert_cmpuint (count_entries (fixture), ==, 1);
}

/* As much as fits; the test environment has a tiny file system at /full. */
static void
fill_disk (void)
{
  g_autofree char *junk = g_strnfill (4096, 'x');
  FILE *file = g_fopen ("/full/junk", "w");

  setvbuf (file, NULL, _IONBF, 0);
  while (fwrite (junk, 1, 4096, file) == 4096)
    ;
  fclose (file);
}

static void
test_full (Fixture       *fixture,
           gconstpointer  data)
{
  g_autoptr (GError) error = NULL;

  if (!g_file_test ("/full", G_FILE_TEST_IS_DIR) || g_access ("/full", W_OK) != 0)
    {
      g_test_skip ("there is no small file system at /full");
      return;
    }

  remove_tree (fixture->folder);
  g_free (fixture->folder);
  g_free (fixture->journal_folder);
  fixture->folder = g_strdup ("/full/small");
  fixture->journal_folder = g_strdup ("/full/small/journal");
  start (fixture);
  unknot_profile_set_helper (fixture->profile, TRUE);
  g_assert_true (flush (fixture, NULL));

  fill_disk ();
  unknot_profile_set_build (fixture->profile, "broad");
  g_assert_false (flush (fixture, &error));
  g_assert_error (error, G_FILE_ERROR, G_FILE_ERROR_NOSPC);
  g_assert_cmpint (unknot_store_get_state (fixture->store), ==, UNKNOT_STORE_UNSAVED);
  assert_file_has (fixture, "profile.json", "\"helper\" : true");

  g_assert_cmpint (g_unlink ("/full/junk"), ==, 0);
  unknot_store_retry (fixture->store);
  g_assert_true (flush (fixture, NULL));
  restart (fixture);
  g_assert_true (unknot_profile_get_helper (fixture->profile));
  g_assert_cmpstr (unknot_profile_get_build (fixture->profile), ==, "broad");
}

#define FIRST "{\"uuid\":\"a\",\"type\":\"mark\",\"time\":\"2026-11-05T08:00:00Z\",\"text\":\"one\",\"revision\":2," \
  "\"modified\":\"2026-11-06T08:00:00Z\"}"
#define SECOND "{\"uuid\":\"a\",\"type\":\"mark\",\"time\":\"2026-11-05T08:00:00Z\",\"text\":\"two\",\"revision\":2," \
  "\"modified\":\"2026-11-06T08:00:00Z\"}"

/* Nothing says which of them is the later one: the first holds, at every start, and nothing is written for that. */
static void
test_same_revision (Fixture       *fixture,
                    gconstpointer  data)
{
  static const char * const files[] = { HEAD FIRST "," SECOND "]}", HEAD SECOND "," FIRST "]}" };
  static const char * const held[] = { "one", "two" };

  for (guint i = 0; i < G_N_ELEMENTS (files); i++)
    {
      UnknotMarkRecord mark;
      g_autofree char *after = NULL;

      put_bytes (fixture, "2026-11.json", files[i], -1);
      start (fixture);
      g_assert_cmpuint (count_entries (fixture), ==, 1);
      g_assert_true (unknot_entry_get_mark (unknot_journal_lookup (fixture->journal, "a"), &mark));
      g_assert_cmpstr (mark.text, ==, held[i]);
      stop (fixture);
      after = get_text (fixture, "2026-11.json");
      g_assert_cmpstr (after, ==, files[i]);

      /* A change writes the one that holds; the other stays in the previous copy. */
      start (fixture);
      add_mark (fixture, "new");
      restart (fixture);
      g_assert_cmpuint (count_entries (fixture), ==, 2);
      g_assert_true (unknot_entry_get_mark (unknot_journal_lookup (fixture->journal, "a"), &mark));
      g_assert_cmpstr (mark.text, ==, held[i]);
      assert_file_has (fixture, "2026-11.json.previous", held[1 - i]);
      stop (fixture);
      remove_tree (fixture->folder);
    }
}

int
main (int    argc,
      char **argv)
{
  static const struct {
    const char  *path;
    void       (*test) (Fixture *fixture, gconstpointer data);
  } tests[] = {
    { "/store/small/profile", test_profile },
    { "/store/small/running", test_running },
    { "/store/small/forbidden", test_forbidden },
    { "/store/small/full", test_full },
    { "/store/small/same-revision", test_same_revision },
  };

  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add (tests[i].path, Fixture, NULL, set_up, tests[i].test, tear_down);

  return g_test_run ();
}
