/* Copies of everything: when they are made, and what is said of it. */

#include "session-fixture.h"

#include <glib/gstdio.h>

#include "unknot-copy-flow.h"
#include "unknot-copy-words.h"
#include "unknot-snapshots.h"

typedef struct
{
  Fixture         session;
  UnknotCopyFlow *flow;
  GFile          *folder;
  char           *told;
} Copies;

static void
told_cb (Copies     *self,
         const char *words)
{
  g_set_str (&self->told, words);
}

static void
set_up_copies (Copies        *self,
               gconstpointer  user_data)
{
  g_autofree char *path = g_dir_make_tmp ("unknot-copies-XXXXXX", NULL);

  set_up (&self->session, NULL);
  self->folder = g_file_new_for_path (path);
  self->flow = unknot_copy_flow_new (self->session.context);
  g_signal_connect_swapped (self->flow, "told", G_CALLBACK (told_cb), self);
}

static void
tear_down_copies (Copies        *self,
                  gconstpointer  user_data)
{
  g_assert_finalize_object (self->flow);
  g_object_unref (self->folder);
  g_free (self->told);
  tear_down (&self->session, NULL);
}

static void
settle (Copies *self)
{
  UnknotStore *store = unknot_context_get_store (self->session.context);

  while (unknot_store_get_state (store) == UNKNOT_STORE_SAVING || unknot_copy_flow_get_busy (self->flow))
    g_main_context_iteration (NULL, TRUE);
}

static void
change (Copies *self)
{
  unknot_knots_rate (unknot_context_get_knots (self->session.context), self->session.knot, 4, UNKNOT_FRAME_NOW, NULL);
  settle (self);
}

static char *
list_names (Copies *self)
{
  g_autoptr (GPtrArray) snapshots = unknot_snapshots_list (self->folder, NULL, NULL);
  GString *names = g_string_new (NULL);

  for (guint i = 0; snapshots != NULL && i < snapshots->len; i++)
    g_string_append_printf (names, "%s%s", i > 0 ? ", " : "", ((UnknotSnapshot *) snapshots->pdata[i])->name);

  return g_string_free_and_steal (names);
}

#define assert_names(copies, expected) G_STMT_START { \
  g_autofree char *names_ = list_names (copies); \
  g_assert_cmpstr (names_, ==, expected); \
} G_STMT_END

/* Until something is wanted nothing is written, whatever is saved. */
static void
test_off (Copies        *self,
          gconstpointer  user_data)
{
  change (self);
  assert_names (self, "");
  g_assert_null (unknot_copy_flow_get_folder (self->flow));
  g_assert_null (self->told);
}

static void
test_use (Copies        *self,
          gconstpointer  user_data)
{
  g_autofree char *uri = g_file_get_uri (self->folder);
  g_autofree char *folder = NULL;
  gint64 made;

  unknot_copy_flow_use (self->flow, self->folder);
  g_assert_true (unknot_copy_flow_get_busy (self->flow));
  settle (self);
  assert_names (self, "Unknot 2026-11-21 1000.json");
  g_assert_cmpstr (self->told, ==, "Copy made");
  g_object_get (self->flow, "folder", &folder, "made", &made, NULL);
  g_assert_cmpstr (folder, ==, uri);
  g_assert_cmpint (made, ==, self->session.stamper.now.milliseconds / 1000);
  g_assert_cmpint (unknot_copy_flow_get_age (self->flow), ==, 0);

  /* What is there stays. */
  unknot_copy_flow_stop (self->flow);
  g_assert_null (unknot_copy_flow_get_folder (self->flow));
  g_assert_cmpint (unknot_copy_flow_get_age (self->flow), ==, UNKNOT_COPY_WORDS_NEVER);
  assert_names (self, "Unknot 2026-11-21 1000.json");
}

/* A folder that can't be written to is not taken, and the one before stays. */
static void
test_use_gone (Copies        *self,
               gconstpointer  user_data)
{
  g_autoptr (GFile) gone = g_file_get_child (self->folder, "gone");

  unknot_copy_flow_use (self->flow, gone);
  settle (self);
  g_assert_cmpstr (self->told, ==, "No copy was made. The folder is not there.");
  g_assert_null (unknot_copy_flow_get_folder (self->flow));
  g_assert_null (unknot_copy_flow_get_problem (self->flow));

  unknot_copy_flow_use (self->flow, self->folder);
  settle (self);
  unknot_copy_flow_use (self->flow, gone);
  settle (self);
  g_assert_true (g_file_equal (unknot_copy_flow_get_folder (self->flow), self->folder));
  g_assert_null (unknot_copy_flow_get_problem (self->flow));
}

/* The first saved change of a day, and no other one. */
static void
test_day (Copies        *self,
          gconstpointer  user_data)
{
  unknot_copy_flow_use (self->flow, self->folder);
  settle (self);
  g_clear_pointer (&self->told, g_free);

  fake_stamper_set (&self->session.stamper, "2026-11-21T23:59:00+01:00");
  change (self);
  assert_names (self, "Unknot 2026-11-21 1000.json");

  fake_stamper_set (&self->session.stamper, "2026-11-22T00:01:00+01:00");
  change (self);
  assert_names (self, "Unknot 2026-11-22 0001.json, Unknot 2026-11-21 1000.json");
  fake_stamper_set (&self->session.stamper, "2026-11-22T09:00:00+01:00");
  change (self);
  assert_names (self, "Unknot 2026-11-22 0001.json, Unknot 2026-11-21 1000.json");

  /* A clock that was set back does not stop them. */
  fake_stamper_set (&self->session.stamper, "2026-11-20T09:00:00+01:00");
  change (self);
  assert_names (self, "Unknot 2026-11-22 0001.json, Unknot 2026-11-21 1000.json, Unknot 2026-11-20 0900.json");
  g_assert_null (self->told);
}

static void
test_now (Copies        *self,
          gconstpointer  user_data)
{
  unknot_copy_flow_use (self->flow, self->folder);
  settle (self);
  g_clear_pointer (&self->told, g_free);
  fake_stamper_set (&self->session.stamper, "2026-11-21T20:15:00+01:00");
  unknot_copy_flow_write (self->flow);
  settle (self);
  assert_names (self, "Unknot 2026-11-21 2015.json");
  g_assert_cmpstr (self->told, ==, "Copy made");
}

/* A disk that is not there is nothing that anyone hears of for a week, and everything stays as it is. */
static void
test_gone (Copies        *self,
           gconstpointer  user_data)
{
  g_autofree char *path = g_file_get_path (self->folder);
  g_autofree char *away = g_strconcat (path, "-away", NULL);
  g_autofree char *words = NULL;

  unknot_copy_flow_use (self->flow, self->folder);
  settle (self);
  g_clear_pointer (&self->told, g_free);
  g_assert_cmpint (g_rename (path, away), ==, 0);

  fake_stamper_set (&self->session.stamper, "2026-11-24T08:00:00+01:00");
  change (self);
  g_assert_error (unknot_copy_flow_get_problem (self->flow), G_IO_ERROR, G_IO_ERROR_NOT_FOUND);
  g_assert_null (self->told);
  g_assert_false (g_file_test (path, G_FILE_TEST_EXISTS));
  words = unknot_copy_words_last (unknot_copy_flow_get_age (self->flow), unknot_copy_flow_get_problem (self->flow));
  g_assert_cmpstr (words, ==, "Last copy 3 days ago. The folder is not there.");

  /* It is back: not tried at every change, but an hour later. */
  g_assert_cmpint (g_rename (away, path), ==, 0);
  fake_stamper_pass (&self->session.stamper, 59);
  change (self);
  assert_names (self, "Unknot 2026-11-21 1000.json");
  fake_stamper_pass (&self->session.stamper, 1);
  change (self);
  assert_names (self, "Unknot 2026-11-24 0900.json, Unknot 2026-11-21 1000.json");
  g_assert_null (unknot_copy_flow_get_problem (self->flow));
}

/* Asking for a copy says at once what is wrong; looking finds it before a copy is tried. */
static void
test_look (Copies        *self,
           gconstpointer  user_data)
{
  g_autofree char *path = g_file_get_path (self->folder);
  g_autofree char *away = g_strconcat (path, "-away", NULL);

  unknot_copy_flow_use (self->flow, self->folder);
  settle (self);
  g_assert_cmpint (g_rename (path, away), ==, 0);
  unknot_copy_flow_look (self->flow);
  while (unknot_copy_flow_get_problem (self->flow) == NULL)
    g_main_context_iteration (NULL, TRUE);
  unknot_copy_flow_write (self->flow);
  settle (self);
  g_assert_cmpstr (self->told, ==, "No copy was made. The folder is not there.");

  g_assert_cmpint (g_rename (away, path), ==, 0);
  unknot_copy_flow_look (self->flow);
  while (unknot_copy_flow_get_problem (self->flow) != NULL)
    g_main_context_iteration (NULL, TRUE);
}

static void
test_words (void)
{
  static const struct {
    int         days;
    int         code;   /* of G_IO_ERROR, or -1 */
    const char *last;
    const char *warning;
  } cases[] = {
    { 0, -1, "Last copy today.", NULL },
    { -3, -1, "Last copy today.", NULL },
    { 1, -1, "Last copy yesterday.", NULL },
    { 2, G_IO_ERROR_NO_SPACE, "Last copy 2 days ago. The disk is full.",
      "There has been no new copy for 2 days. The disk is full." },
    { 9, G_IO_ERROR_READ_ONLY, "Last copy 9 days ago. This folder can’t be written to.",
      "There has been no new copy for 9 days. This folder can’t be written to." },
    { 9, G_IO_ERROR_FAILED, "Last copy 9 days ago. The copy could not be written.",
      "There has been no new copy for 9 days. The copy could not be written." },
    { UNKNOT_COPY_WORDS_NEVER, G_IO_ERROR_NOT_MOUNTED, "There is no copy yet. The folder is not there.",
      "There is no copy yet. The folder is not there." },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GError) problem =
        cases[i].code >= 0 ? g_error_new_literal (G_IO_ERROR, cases[i].code, "") : NULL;
      g_autofree char *last = unknot_copy_words_last (cases[i].days, problem);
      g_autofree char *warning = problem != NULL ? unknot_copy_words_warning (cases[i].days, problem) : NULL;

      g_assert_cmpstr (last, ==, cases[i].last);
      g_assert_cmpstr (warning, ==, cases[i].warning);
    }
}

int
main (int    argc,
      char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

#define ADD(path, test) g_test_add ("/copy-flow/" path, Copies, NULL, set_up_copies, test, tear_down_copies)
  ADD ("off", test_off);
  ADD ("use", test_use);
  ADD ("use-gone", test_use_gone);
  ADD ("day", test_day);
  ADD ("now", test_now);
  ADD ("gone", test_gone);
  ADD ("look", test_look);
  g_test_add_func ("/copy-flow/words", test_words);
#undef ADD

  return g_test_run ();
}
