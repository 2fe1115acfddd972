/* A file that Unknot has exported comes in: looked at first, then all of it or nothing. */

#include "session-fixture.h"

#include <unistd.h>

#include "unknot-import-flow.h"
#include "unknot-archive.h"

#define ENTRY(id, day) "{\"uuid\":\"" id "\",\"type\":\"mark\",\"time\":\"2026-11-" day "T08:00:00Z\",\"text\":\"chair\"}"
#define EXPORT(more, entries) \
  "{\"format\":\"unknot-export\",\"version\":1," more "\"months\":{\"2026-11\":{\"format\":\"unknot-journal\"," \
  "\"version\":1,\"month\":\"2026-11\",\"entries\":[" entries "]}}}"
#define PROFILE "\"profile\":{\"format\":\"unknot-profile\",\"version\":1,\"birth-year\":1970,\"helper\":true},"
#define TECHNIQUES "\"files\":[{\"path\":\"techniques/desk/x.json\",\"text\":\"{}\"}],"

/* What the flow says, and the dialog over the window. */
typedef struct
{
  UnknotImportFlow *flow;
  char *done;
  char *told;
} Import;

static void
keep_cb (char      **words,
         const char *said)
{
  g_set_str (words, said);
}

static void
import_clear (Import *self)
{
  g_clear_object (&self->flow);
  g_free (self->done);
  g_free (self->told);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Import, import_clear)

static GtkWidget *
find_shown (GtkWidget  *widget,
            const char *text)
{
  if (GTK_IS_LABEL (widget) && gtk_widget_get_mapped (widget) &&
      g_str_equal (gtk_label_get_text (GTK_LABEL (widget)), text))
    return widget;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find_shown (child, text);

      if (found != NULL)
        return found;
    }

  return NULL;
}

static GtkWidget *
get_dialog (Fixture *self)
{
  return GTK_WIDGET (adw_window_get_visible_dialog (ADW_WINDOW (self->window)));
}

/* Until these words are to be seen. */
static void
await_words (Fixture    *self,
             const char *words)
{
  while (find_shown (get_dialog (self), words) == NULL)
    g_main_context_iteration (NULL, TRUE);
}

static char *
put (Fixture    *self,
     const char *text)
{
  char *path = g_build_filename (self->path, "my.json", NULL);

  g_assert_true (g_file_set_contents (path, text, -1, NULL));
  return path;
}

static void
import_read (Import     *self,
             Fixture    *fixture,
             const char *path)
{
  g_autoptr (GFile) file = g_file_new_for_path (path);

  if (self->flow == NULL)
    {
      self->flow = unknot_import_flow_new (fixture->context);
      g_signal_connect_swapped (self->flow, "done", G_CALLBACK (keep_cb), &self->done);
      g_signal_connect_swapped (self->flow, "told", G_CALLBACK (keep_cb), &self->told);
    }
  unknot_import_flow_read (self->flow, file, fixture->window);
}

static void
import_accept (Import  *self,
               Fixture *fixture)
{
  gtk_widget_activate_action (get_dialog (fixture), "take-in.add", NULL);
  while (self->done == NULL && self->told == NULL)
    g_main_context_iteration (NULL, TRUE);
  while (get_dialog (fixture) != NULL)
    g_main_context_iteration (NULL, TRUE);
}

static guint
count (Fixture *self)
{
  return g_list_model_get_n_items (G_LIST_MODEL (unknot_context_get_journal (self->context)));
}

static void
test_add (Fixture       *self,
          gconstpointer  user_data)
{
  g_auto (Import) import = { 0 };
  g_autofree char *path = put (self, EXPORT ("", ENTRY ("one", "05") "," ENTRY ("two", "06")));
  guint n = count (self);

  import_read (&import, self, path);
  await_words (self, "Add 2 Entries");
  g_assert_nonnull (find_shown (get_dialog (self), "5 November 2026 to 6 November 2026"));
  g_assert_cmpuint (count (self), ==, n);
  import_accept (&import, self);
  g_assert_cmpstr (import.done, ==, "2 entries added");
  g_assert_cmpuint (count (self), ==, n + 2);

  import_read (&import, self, path);
  await_words (self, "There is nothing new in this file");
  g_assert_null (find_shown (get_dialog (self), "Add"));
  adw_dialog_force_close (ADW_DIALOG (get_dialog (self)));

  unknot_import_flow_undo (import.flow);
  g_assert_cmpuint (count (self), ==, n);
}

/* What was told about the person comes along, and goes again. */
static void
test_profile (Fixture       *self,
              gconstpointer  user_data)
{
  g_auto (Import) import = { 0 };
  g_autofree char *path = put (self, EXPORT (PROFILE, ENTRY ("one", "05")));
  UnknotProfile *profile = unknot_context_get_profile (self->context);
  GtkWidget *row;

  import_read (&import, self, path);
  await_words (self, "Add 1 Entry");
  row = find_shown (get_dialog (self), "Take Over Health and Things, Too");
  while (!ADW_IS_SWITCH_ROW (row))
    row = gtk_widget_get_parent (row);
  adw_switch_row_set_active (ADW_SWITCH_ROW (row), TRUE);
  import_accept (&import, self);
  g_assert_cmpint (unknot_profile_get_birth_year (profile), ==, 1970);
  g_assert_true (unknot_profile_get_helper (profile));

  unknot_import_flow_undo (import.flow);
  g_assert_cmpint (unknot_profile_get_birth_year (profile), ==, 0);
  g_assert_false (unknot_profile_get_helper (profile));

  /* Who has answered is not asked. */
  unknot_profile_set_birth_year (profile, 1980);
  import_read (&import, self, path);
  await_words (self, "Add 1 Entry");
  g_assert_null (find_shown (get_dialog (self), "Take Over Health and Things, Too"));
  adw_dialog_force_close (ADW_DIALOG (get_dialog (self)));
}

static void
test_techniques (Fixture       *self,
                 gconstpointer  user_data)
{
  g_auto (Import) import = { 0 };
  g_autofree char *path = put (self, EXPORT (TECHNIQUES, ""));
  UnknotPackStore *store = unknot_techniques_get_store (unknot_context_get_techniques (self->context));

  import_read (&import, self, path);
  await_words (self, "Techniques can be added");
  g_assert_nonnull (find_shown (get_dialog (self), "0 techniques, 1 can’t be used"));
  import_accept (&import, self);
  g_assert_cmpstr (import.told, ==, "Techniques added");
  while (unknot_pack_store_lookup (store, "desk") == NULL)
    g_main_context_iteration (NULL, TRUE);

  import_read (&import, self, path);
  await_words (self, "There is nothing new in this file");
  adw_dialog_force_close (ADW_DIALOG (get_dialog (self)));
}

static void
test_refuse (Fixture       *self,
             gconstpointer  user_data)
{
  static const struct {
    const char *text;
    const char *sentence;
  } cases[] = {
    { "", "This file is damaged or cut short, or it is not from Unknot." },
    { "{\"format\":\"unknot-export\",\"ver", "This file is damaged or cut short, or it is not from Unknot." },
    { "{\"format\":\"gpx\"}", "This file is not from Unknot, or it was changed by hand." },
    { "{\"format\":\"unknot-export\",\"version\":2,\"months\":{}}",
      "This file was written by a later version of Unknot. Update Unknot, then try again." },
  };
  g_auto (Import) import = { 0 };
  g_autofree char *nowhere = g_build_filename (self->path, "nowhere.json", NULL);
  g_autofree char *path = NULL;
  guint n = count (self);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_free (path);
      path = put (self, cases[i].text);
      import_read (&import, self, path);
      await_words (self, cases[i].sentence);
      adw_dialog_force_close (ADW_DIALOG (get_dialog (self)));
    }

  import_read (&import, self, nowhere);
  await_words (self, "This file can’t be opened.");
  adw_dialog_force_close (ADW_DIALOG (get_dialog (self)));

  g_assert_cmpint (truncate (path, UNKNOT_ARCHIVE_BYTES + 1), ==, 0);
  import_read (&import, self, path);
  await_words (self, "This file is too large to be from Unknot.");
  adw_dialog_force_close (ADW_DIALOG (get_dialog (self)));
  g_assert_cmpuint (count (self), ==, n);
}

/* It can be read, and not be taken. */
static void
test_read_only (Fixture       *self,
                gconstpointer  user_data)
{
  g_auto (Import) import = { 0 };
  g_autofree char *path = put (self, EXPORT ("", ENTRY ("one", "05")));

  unknot_journal_set_read_only (unknot_context_get_journal (self->context), TRUE);
  import_read (&import, self, path);
  await_words (self, "Add 1 Entry");
  gtk_widget_activate_action (get_dialog (self), "take-in.add", NULL);
  await_words (self, "The journal, or a month of it, can’t be changed now.");
  g_assert_true (adw_dialog_get_can_close (ADW_DIALOG (get_dialog (self))));
  adw_dialog_force_close (ADW_DIALOG (get_dialog (self)));
  unknot_journal_set_read_only (unknot_context_get_journal (self->context), FALSE);
}

int
main (int    argc,
      char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

#define ADD(path, test) g_test_add ("/import-flow/" path, Fixture, NULL, set_up, test, tear_down)
  ADD ("add", test_add);
  ADD ("profile", test_profile);
  ADD ("techniques", test_techniques);
  ADD ("refuse", test_refuse);
  ADD ("read-only", test_read_only);
#undef ADD

  return g_test_run ();
}
