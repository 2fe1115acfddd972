/* A session with a store, for faults.py to injure:
 *
 *   faulty-store FOLDER SCENARIO   changes things and says what is saved
 *   faulty-store FOLDER check      says what is there
 *
 * It prints lines of fields with tabs between them: `problem WORDS`; what the app holds, as `entry UUID TEXT`,
 * `profile TEXT` and `running UUID TEXT`, with `state` at the end of each such list; then, about that state, `saved`
 * or `unsaved WORDS`; `refused WORDS` for a change that was not taken, `foreign` where somebody else takes away what
 * was saved, and at last `over`, or `left WORDS` if closing could not save everything. A scenario waits for a line
 * before it begins, where it says `ready`, after `saved` and `unsaved`, and before it closes, where it says `done`.
 *
 * All of it is the same each time: clock and UUIDs stand still, and one thread writes. */

#include "unknot-erase.h"
#include "unknot-records.h"
#include "unknot-store-incoming.h"
#include "unknot-store.h"

#include "../fake-stamper.h"

#include <glib/gstdio.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/prctl.h>

#define MARK(uuid, day, text) \
  "{\"uuid\":\"" uuid "\",\"type\":\"mark\",\"time\":\"" day "T08:00:00+01:00\"," \
  "\"modified\":\"" day "T08:00:00+01:00\",\"revision\":7,\"text\":\"" text "\"}"
#define MONTH(name, marks) \
  "{\"format\":\"unknot-journal\",\"version\":1,\"month\":\"" name "\",\"entries\":[" marks "]}"

/* Two months that are not there, and of a third an entry that is newer, and a new one. */
#define ARCHIVE \
  "{\"format\":\"unknot-export\",\"version\":1,\"months\":{" \
  "\"2026-09\":" MONTH ("2026-09", MARK ("brought-1", "2026-09-05", "a hike")) "," \
  "\"2026-10\":" MONTH ("2026-10", MARK ("brought-2", "2026-10-05", "a swim")) "," \
  "\"2026-11\":" MONTH ("2026-11", MARK ("00000000-0000-4000-8000-000000000001", "2026-11-21", "a better chair") "," \
                                   MARK ("brought-3", "2026-11-05", "a mat")) "}}"

typedef struct
{
  FakeStamper    fake;
  char          *folder;
  UnknotJournal *journal;
  UnknotProfile *profile;
  UnknotStore   *store;
  gboolean       erases;   /* all of it, once the store is closed */
} Session;

typedef struct
{
  const char  *name;
  const char  *now;
  guint        n_uuids;   /* those that the folder may have already */
  void       (*run)       (Session *self);
} Scenario;

static void
say (const char *word,
     const char *more)
{
  g_autofree char *line = g_strescape (more, NULL);

  printf ("%s\t%s\n", word, line);
  fflush (stdout);
}

static void
say_entry (const char  *word,
           UnknotEntry *entry)
{
  g_autofree char *text = unknot_entry_to_text (entry);

  printf ("%s\t%s\t%s\n", word, unknot_entry_get_uuid (entry), text);
}

/* What the app shows. A profile that is read-only is not the person's, or not all of it; a session that runs on a
 * read-only journal is not kept. */
static void
say_state (Session     *self,
           UnknotEntry *running)
{
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (self->journal)); i++)
    say_entry ("entry", unknot_journal_get_entry (self->journal, i));
  if (!unknot_profile_get_read_only (self->profile))
    {
      g_autofree char *text = unknot_profile_to_text (self->profile);

      say ("profile", text);
    }
  if (running != NULL && !unknot_journal_get_read_only (self->journal))
    say_entry ("running", running);
  say ("state", "");
}

static void
keep_result_cb (GObject      *object,
                GAsyncResult *result,
                gpointer      data)
{
  g_set_object ((GAsyncResult **) data, result);
}

static void
load (Session *self)
{
  g_autoptr (GAsyncResult) result = NULL;

  unknot_store_load_async (self->store, NULL, keep_result_cb, &result);
  while (result == NULL)
    g_main_context_iteration (NULL, TRUE);
  g_assert_true (unknot_store_load_finish (self->store, result, NULL));

  for (guint i = 0; i < unknot_store_get_n_problems (self->store); i++)
    {
      g_autofree char *words = unknot_problem_to_text (unknot_store_get_problem (self->store, i));

      say ("problem", words);
    }
  say_state (self, unknot_store_get_running (self->store));
}

static void
await_line (void)
{
  char line[8];

  if (fgets (line, sizeof line, stdin) == NULL)
    exit (1);
}

/* What the screen says. */
static void
save (Session *self)
{
  g_autoptr (GAsyncResult) result = NULL;
  g_autofree char *words = NULL;

  unknot_store_flush_async (self->store, NULL, keep_result_cb, &result);
  while (result == NULL)
    g_main_context_iteration (NULL, TRUE);

  words = unknot_store_dup_unsaved_text (self->store);
  if (unknot_store_flush_finish (self->store, result, NULL))
    say (unknot_store_get_state (self->store) == UNKNOT_STORE_SAVED ? "saved" : "unsure", "");
  else
    say ("unsaved", words != NULL ? words : "");
  await_line ();
}

static void
show_and_save (Session     *self,
               UnknotEntry *running)
{
  say_state (self, running);
  save (self);
}

static void
expect_taken (gboolean   taken,
              GError   **error)
{
  if (!taken)
    say ("refused", (*error)->message);
}

static void
add (Session    *self,
     const char *text)
{
  UnknotMarkRecord mark = { .text = text };
  g_autoptr (UnknotEntry) entry = unknot_entry_new_mark (&mark, &self->fake.stamper);
  g_autoptr (GError) error = NULL;

  expect_taken (unknot_journal_add (self->journal, entry, &error), &error);
}

/* An entry is not there to be changed where its month could not be read. */
static void
edit (Session    *self,
      const char *uuid,
      const char *text)
{
  UnknotMarkRecord mark = { .text = text };
  UnknotEntry *entry = unknot_journal_lookup (self->journal, uuid);
  g_autoptr (UnknotEntry) edited = NULL;
  g_autoptr (GError) error = NULL;

  if (entry == NULL)
    return;

  edited = unknot_entry_edit_mark (entry, &mark, &self->fake.stamper);
  expect_taken (unknot_journal_replace (self->journal, edited, &error), &error);
}

static void
drop (Session    *self,
      const char *uuid)
{
  g_autoptr (GError) error = NULL;

  if (unknot_journal_lookup (self->journal, uuid) != NULL)
    expect_taken (unknot_journal_remove (self->journal, uuid, &error), &error);
}

static void
put (Session    *self,
     const char *name,
     const char *text)
{
  g_autofree char *path = g_build_filename (self->folder, name, NULL);

  g_assert_true (g_file_set_contents (path, text, -1, NULL));
}

static void
remove_tree (const char *path)
{
  g_autoptr (GDir) dir = g_dir_open (path, 0, NULL);
  const char *name;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *child = g_build_filename (path, name, NULL);

      remove_tree (child);
    }
  g_remove (path);
}

static void
run_first (Session *self)
{
  add (self, "new chair");
  show_and_save (self, NULL);
  unknot_profile_set_helper (self->profile, TRUE);
  show_and_save (self, NULL);
  add (self, "new pillow");
  show_and_save (self, NULL);
}

static void
run_more (Session *self)
{
  add (self, "a walk");
  show_and_save (self, NULL);
  edit (self, "00000000-0000-4000-8000-000000000001", "an old chair");
  unknot_profile_set_floor (self->profile, FALSE);
  show_and_save (self, NULL);
  drop (self, "00000000-0000-4000-8000-000000000002");
  show_and_save (self, NULL);
}

static void
run_months (Session *self)
{
  unknot_journal_begin_change (self->journal);
  edit (self, "00000000-0000-4000-8000-000000000001", "an old chair");
  add (self, "a first of December");
  unknot_journal_end_change (self->journal);
  show_and_save (self, NULL);
  unknot_journal_undo (self->journal, NULL);
  show_and_save (self, NULL);
}

static void
run_running (Session *self)
{
  UnknotSessionItem items[] = { { "ball-wall", "rhomboids", 45 } };
  UnknotSessionRecord record = { .items = items, .n_items = G_N_ELEMENTS (items) };
  g_autoptr (UnknotEntry) begun = unknot_entry_new_session (&record, &self->fake.stamper);
  g_autoptr (UnknotEntry) done = NULL;

  unknot_store_set_running (self->store, begun);
  show_and_save (self, begun);
  record.feel = UNKNOT_FEEL_RIGHT;
  done = unknot_entry_edit_session (begun, &record, &self->fake.stamper);
  unknot_store_set_running (self->store, done);
  show_and_save (self, done);
}

/* A session is kept while something else is on its way. */
static void
run_kept (Session *self)
{
  g_autoptr (UnknotEntry) found = NULL;
  g_autoptr (GError) error = NULL;

  g_set_object (&found, unknot_store_get_running (self->store));
  if (found == NULL)
    return;

  unknot_profile_set_helper (self->profile, FALSE);
  expect_taken (unknot_journal_add (self->journal, found, &error), &error);
  if (error == NULL)
    unknot_store_set_running (self->store, NULL);
  show_and_save (self, error == NULL ? NULL : found);
}

/* Files are there that can't be read, or that lie beside those they belong to. */
static void
run_odd (Session *self)
{
  add (self, "a walk");
  unknot_profile_set_helper (self->profile, TRUE);
  show_and_save (self, NULL);
}

/* Another program writes over both files, and lays a copy beside one. */
static void
run_foreign (Session *self)
{
  add (self, "a walk");
  show_and_save (self, NULL);
  say ("foreign", "");
  put (self, "journal/2026-11.json", MONTH ("2026-11", MARK ("elsewhere", "2026-11-05", "typed elsewhere")));
  put (self, "journal/2026-11 (1).json", MONTH ("2026-11", MARK ("beside", "2026-11-05", "typed beside it")));
  put (self, "profile.json", "{\"format\":\"unknot-profile\",\"version\":1,\"note\":\"noted elsewhere\"}\n");
  add (self, "a swim");
  unknot_profile_set_helper (self->profile, FALSE);
  show_and_save (self, NULL);
}

/* The whole folder is deleted under the app. */
static void
run_deleted (Session *self)
{
  add (self, "a walk");
  show_and_save (self, NULL);
  say ("foreign", "");
  remove_tree (self->folder);
  add (self, "a swim");
  show_and_save (self, NULL);
}

/* What was brought from elsewhere: many entries, in three months. */
static void
run_take_in (Session *self)
{
  g_autoptr (GPtrArray) entries = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GError) error = NULL;
  UnknotTakeIn counts;

  for (guint i = 0; i < 300; i++)
    {
      g_autofree char *time = g_strdup_printf ("2026-%02u-%02uT08:00:00+01:00", 10 + i % 3, 1 + i % 28);
      g_autofree char *text = g_strdup_printf ("a walk of %u steps", i);
      UnknotMarkRecord mark = { .text = text };

      fake_stamper_set (&self->fake, time);
      g_ptr_array_add (entries, unknot_entry_new_mark (&mark, &self->fake.stamper));
    }

  expect_taken (unknot_journal_take_in (self->journal, entries, TRUE, &counts, &error), &error);
  show_and_save (self, NULL);
  unknot_journal_undo (self->journal, NULL);
  show_and_save (self, NULL);
}

/* An archive is brought, all of it or nothing. */
static void
run_incoming (Session *self)
{
  g_autoptr (GBytes) bytes = g_bytes_new_static (ARCHIVE, strlen (ARCHIVE));
  g_autoptr (UnknotArchive) archive = unknot_archive_read (bytes, "archive", NULL);
  g_autoptr (UnknotIncoming) incoming = unknot_incoming_new (archive, bytes, UNKNOT_INCOMING_NONE);
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GError) error = NULL;
  UnknotTakeIn counts;

  unknot_store_take_in_async (self->store, incoming, NULL, keep_result_cb, &result);
  while (result == NULL)
    g_main_context_iteration (NULL, TRUE);
  if (!unknot_store_take_in_finish (self->store, result, &counts, &error))
    {
      say ("unsaved", error->message);
      await_line ();
    }
  show_and_save (self, NULL);
}

/* The person wants none of it any more: what the next start is to show is what a first one shows. */
static void
run_erase (Session *self)
{
  g_autoptr (UnknotProfile) none = unknot_profile_new ();
  g_autofree char *text = unknot_profile_to_text (none);

  self->erases = TRUE;
  say ("profile", text);
  say ("state", "");
}

/* The window closes, and nothing is awaited. */
static void
run_close (Session *self)
{
  edit (self, "00000000-0000-4000-8000-000000000001", "an old chair");
  add (self, "a first of December");
  unknot_profile_set_helper (self->profile, FALSE);
  say_state (self, NULL);
}

static void
open_store (Session    *self,
            const char *path)
{
  g_autoptr (GFile) folder = g_file_new_for_path (path);

  self->folder = g_strdup (path);
  self->journal = unknot_journal_new (&self->fake.stamper);
  self->profile = unknot_profile_new ();
  self->store = unknot_store_new (folder, self->journal, self->profile);
}

static void
close_store (Session *self)
{
  g_autoptr (GError) error = NULL;

  if (unknot_store_close (self->store, &error) &&
      (!self->erases || unknot_erase_run (self->folder, "", NULL, &error)))
    say ("over", "");
  else
    say ("left", error->message);

  g_object_unref (self->store);
  g_object_unref (self->journal);
  g_object_unref (self->profile);
  g_free (self->folder);
}

static int
run (const char     *folder,
     const Scenario *scenario)
{
  Session self = { 0 };

  fake_stamper_init (&self.fake, scenario->now);
  self.fake.n_uuids = scenario->n_uuids;
  open_store (&self, folder);
  if (scenario->run != NULL)
    {
      prctl (PR_SET_PTRACER, PR_SET_PTRACER_ANY);   /* another process looks over the shoulder of this one */
      say ("ready", "");
      await_line ();
    }

  load (&self);
  if (scenario->run != NULL)
    {
      scenario->run (&self);
      if (unknot_store_get_state (self.store) == UNKNOT_STORE_UNSAVED)
        {
          unknot_store_retry (self.store);
          save (&self);
        }
      say ("done", "");
      await_line ();
    }
  close_store (&self);
  return 0;
}

int
main (int    argc,
      char **argv)
{
  static const Scenario scenarios[] = {
    { "first",   "2026-11-21T20:00:00+01:00",   0, run_first },
    { "more",    "2026-11-22T20:00:00+01:00", 100, run_more },
    { "months",  "2026-12-01T20:00:00+01:00", 100, run_months },
    { "running", "2026-11-22T20:00:00+01:00", 100, run_running },
    { "kept",    "2026-11-22T20:00:00+01:00", 100, run_kept },
    { "restored", "2026-11-22T20:00:00+01:00", 100, run_more },
    { "aside",   "2026-11-22T20:00:00+01:00", 100, run_odd },
    { "copies",  "2026-11-22T20:00:00+01:00", 100, run_odd },
    { "foreign", "2026-11-22T20:00:00+01:00", 100, run_foreign },
    { "deleted", "2026-11-22T20:00:00+01:00", 100, run_deleted },
    { "take-in", "2026-12-29T20:00:00+01:00", 100, run_take_in },
    { "incoming", "2026-12-01T20:00:00+01:00", 100, run_incoming },
    { "close",   "2026-12-01T20:00:00+01:00", 100, run_close },
    { "erase",   "2026-12-01T20:00:00+01:00", 100, run_erase },
    { "check",   "2026-12-02T20:00:00+01:00", 200, NULL },
  };

  /* A context without an owner is woken by a write now and then, which would be counted. */
  g_main_context_acquire (NULL);
  for (guint i = 0; argc == 3 && i < G_N_ELEMENTS (scenarios); i++)
    {
      if (g_str_equal (argv[2], scenarios[i].name))
        return run (argv[1], &scenarios[i]);
    }

  g_printerr ("faulty-store FOLDER SCENARIO\n");
  return 2;
}
