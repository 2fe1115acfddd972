#include "unknot-private.h"

#include "unknot-config.h"

/* Where the list of recent files keeps which of them are not to be in it. */
#define FORGOTTEN "unknot-forgotten"

/* Somebody may open the file elsewhere, and then it is there by their own wish. */
static gboolean
is_ours (GtkRecentInfo *info)
{
  const char * const names[] = { UNKNOT_APP_ID, g_get_application_name (), g_get_prgname () };

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    if (names[i] != NULL && gtk_recent_info_has_application (info, names[i]))
      return TRUE;

  return FALSE;
}

static void
remove_ours (GtkRecentManager *recent,
             const char       *uri)
{
  GtkRecentInfo *info = gtk_recent_manager_lookup_item (recent, uri, NULL);
  g_autoptr (GError) error = NULL;

  if (info == NULL)
    return;

  if (is_ours (info) && !gtk_recent_manager_remove_item (recent, uri, &error))
    g_info ("A recent file stays: %s", error->message);
  gtk_recent_info_unref (info);
}

static void
changed_cb (GtkRecentManager *recent,
            GHashTable       *forgotten)
{
  GHashTableIter iter;
  gpointer uri;

  g_hash_table_iter_init (&iter, forgotten);
  while (g_hash_table_iter_next (&iter, &uri, NULL))
    remove_ours (recent, uri);
}

static GHashTable *
get_forgotten (GtkRecentManager *recent)
{
  GHashTable *forgotten = g_object_get_data (G_OBJECT (recent), FORGOTTEN);

  if (forgotten == NULL)
    {
      forgotten = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
      g_object_set_data_full (G_OBJECT (recent), FORGOTTEN, forgotten, (GDestroyNotify) g_hash_table_unref);
      g_signal_connect (recent, "changed", G_CALLBACK (changed_cb), forgotten);
    }

  return forgotten;
}

/**
 * unknot_private_forget_recent:
 * @file: what the person has chosen in a dialog
 *
 * Takes a file out of the list of recent files, which every app and whoever sits at the computer may read; to be called
 * after each dialog for files. The dialog puts it there when it is done, or later, so it is watched for until the app
 * ends. Where another app has opened the file, it stays; the list that a sandbox's portal keeps is out of reach.
 */
void
unknot_private_forget_recent (GFile *file)
{
  GtkRecentManager *recent = gtk_recent_manager_get_default ();
  g_autofree char *uri = NULL;

  g_return_if_fail (G_IS_FILE (file));

  uri = g_file_get_uri (file);
  remove_ours (recent, uri);
  g_hash_table_add (get_forgotten (recent), g_steal_pointer (&uri));
}
