/* A table from elsewhere comes into the journal, all of it or nothing. */

#include "session-fixture.h"

#include "unknot-config.h"
#include "unknot-table-dialog.h"
#include "unknot-table-import.h"
#include "unknot-table-memory.h"

#include <string.h>

static void
told_cb (char      **told,
         const char *words)
{
  g_set_str (told, words);
}

typedef struct
{
  UnknotTableImport *import;
  char              *told;
  char              *changed;
} Import;

static void
import_begin (Import  *self,
              Fixture *fixture)
{
  *self = (Import) { unknot_table_import_new (fixture->context, GTK_WIDGET (fixture->pages)), NULL, NULL };
  g_signal_connect_swapped (self->import, "told", G_CALLBACK (told_cb), &self->told);
  g_signal_connect_swapped (self->import, "changed", G_CALLBACK (told_cb), &self->changed);
}

/* A thread may hold on to it for a moment after the last word. */
static void
import_end (Import *self)
{
  g_object_add_weak_pointer (G_OBJECT (self->import), (gpointer *) &self->import);
  g_object_unref (self->import);
  while (self->import != NULL)
    if (!g_main_context_iteration (NULL, FALSE))
      g_thread_yield ();
  g_free (self->told);
  g_free (self->changed);
}

static GFile *
write_table (Fixture    *fixture,
             const char *name,
             const char *text)
{
  g_autofree char *path = g_build_filename (fixture->path, name, NULL);

  g_assert_true (g_file_set_contents (path, text, -1, NULL));
  return g_file_new_for_path (path);
}

/* The dialog, once it knows what would be added. */
static UnknotTableDialog *
open_table (Import  *self,
            Fixture *fixture,
            GFile   *file)
{
  UnknotTableDialog *dialog = NULL;

  unknot_table_import_read (self->import, file);
  while (dialog == NULL)
    {
      g_main_context_iteration (NULL, TRUE);
      dialog = UNKNOT_TABLE_DIALOG (find_type (fixture->window, UNKNOT_TYPE_TABLE_DIALOG));
    }
  while (unknot_table_dialog_get_entries (dialog) == NULL)
    g_main_context_iteration (NULL, TRUE);

  return dialog;
}

static guint
count (Fixture *fixture)
{
  return g_list_model_get_n_items (G_LIST_MODEL (unknot_context_get_journal (fixture->context)));
}

static void
accept (Import            *self,
        UnknotTableDialog *dialog)
{
  gtk_widget_activate_action (GTK_WIDGET (dialog), "table.add", NULL);
  while (self->told == NULL && self->changed == NULL)
    g_main_context_iteration (NULL, TRUE);
}

static void
test_add (Fixture       *fixture,
          gconstpointer  user_data)
{
  g_autoptr (GFile) file = write_table (fixture, "diary.csv", "date,pain\n2025-12-31,4\n2026-02-03,5\n2026-02-04,6\n");
  UnknotJournal *journal = unknot_context_get_journal (fixture->context);
  g_autofree char *incoming = g_build_filename (fixture->path, "incoming.json", NULL);
  g_autofree char *month = g_build_filename (fixture->path, "journal", "2025-12.json", NULL);
  guint n_before = count (fixture);
  UnknotTableDialog *dialog;
  Import self;

  import_begin (&self, fixture);
  dialog = open_table (&self, fixture, file);
  g_assert_cmpuint (count (fixture), ==, n_before);
  accept (&self, dialog);
  g_assert_cmpstr (self.changed, ==, "3 entries added");
  g_assert_null (self.told);
  g_assert_cmpuint (count (fixture), ==, n_before + 3);
  /* By then everything is on the disk, in the months of the entries' own times. */
  g_assert_true (g_file_test (month, G_FILE_TEST_EXISTS));
  g_assert_false (g_file_test (incoming, G_FILE_TEST_EXISTS));

  g_assert_true (unknot_journal_undo (journal, NULL));
  g_assert_cmpuint (count (fixture), ==, n_before);
  import_end (&self);
}

/* Where the journal can't be changed, nothing is added, and it is said. */
static void
test_read_only (Fixture       *fixture,
                gconstpointer  user_data)
{
  g_autoptr (GFile) file = write_table (fixture, "diary.csv", "date,pain\n2025-12-31,4\n2026-02-03,5\n");
  UnknotJournal *journal = unknot_context_get_journal (fixture->context);
  guint n_before = count (fixture);
  UnknotTableDialog *dialog;
  Import self;

  import_begin (&self, fixture);
  dialog = open_table (&self, fixture, file);
  unknot_journal_freeze_month (journal, "2026-02");
  accept (&self, dialog);
  g_assert_cmpstr (self.told, ==, "Nothing was added: the journal can’t be changed now.");
  g_assert_cmpuint (count (fixture), ==, n_before);
  import_end (&self);
}

static void
test_unreadable (Fixture       *fixture,
                 gconstpointer  user_data)
{
  static const struct {
    const char *text;
    const char *told;
  } files[] = {
    { "", "There is nothing in this table." },
    { NULL, "This file can’t be read." },
  };

  for (guint i = 0; i < G_N_ELEMENTS (files); i++)
    {
      g_autoptr (GFile) file = g_file_new_build_filename (fixture->path, "nowhere", NULL);
      Import self;

      if (files[i].text != NULL)
        {
          g_object_unref (file);
          file = write_table (fixture, "table.csv", files[i].text);
        }
      import_begin (&self, fixture);
      unknot_table_import_read (self.import, file);
      while (self.told == NULL)
        g_main_context_iteration (NULL, TRUE);
      g_assert_cmpstr (self.told, ==, files[i].told);
      import_end (&self);
    }
}

static UnknotTable *
make_table (guint number)
{
  g_autofree char *text = g_strdup_printf ("date,pain%u\n2026-02-03,4\n", number);
  g_autoptr (GBytes) bytes = g_bytes_new (text, strlen (text));

  return unknot_table_read (bytes, NULL);
}

static int
recall (GSettings *settings,
        guint      number)
{
  g_autoptr (UnknotTable) table = make_table (number);
  UnknotTableMapping mapping = { .most = 10, .first_row = 1 };

  unknot_table_memory_recall (settings, table, &mapping);
  return (int) mapping.roles[1];
}

/* The last twenty kinds of tables are remembered, each as it was decided last. */
static void
test_memory (Fixture       *fixture,
             gconstpointer  user_data)
{
  g_autoptr (GSettings) settings = g_settings_new (UNKNOT_APP_ID);
  g_autoptr (GVariant) known = NULL;
  UnknotTableMapping mapping = { .roles = { UNKNOT_TABLE_DATE, UNKNOT_TABLE_WORST }, .most = 10, .first_row = 1 };

  g_settings_reset (settings, "table-mappings");
  g_assert_cmpint (recall (settings, 0), ==, UNKNOT_TABLE_NOTHING);
  for (guint i = 0; i <= UNKNOT_TABLE_MEMORY_MOST; i++)
    {
      g_autoptr (UnknotTable) table = make_table (i);

      unknot_table_memory_keep (settings, table, &mapping);
      unknot_table_memory_keep (settings, table, &mapping);
    }
  known = g_settings_get_value (settings, "table-mappings");
  g_assert_cmpuint (g_variant_n_children (known), ==, UNKNOT_TABLE_MEMORY_MOST);
  g_assert_cmpint (recall (settings, 0), ==, UNKNOT_TABLE_NOTHING);
  g_assert_cmpint (recall (settings, 1), ==, UNKNOT_TABLE_WORST);
  g_assert_cmpint (recall (settings, UNKNOT_TABLE_MEMORY_MOST), ==, UNKNOT_TABLE_WORST);
  g_settings_reset (settings, "table-mappings");
}

int
main (int    argc,
      char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

#define ADD(path, test) g_test_add ("/table-import/" path, Fixture, NULL, set_up, test, tear_down)
  ADD ("add", test_add);
  ADD ("read-only", test_read_only);
  ADD ("unreadable", test_unreadable);
  ADD ("memory", test_memory);
#undef ADD

  return g_test_run ();
}
