/* What of a person's folder is not in memory. */

#include "unknot-archive-gather.h"

#include "unknot-pack-folder.h"

#include <string.h>

#define JOURNAL_FOLDER "journal"
#define TECHNIQUES_FOLDER "techniques"

/* A file of the person, bit for bit. */
static void
add_file (UnknotArchiveDraft *draft,
          const char         *folder,
          const char         *path)
{
  g_autofree char *full = g_build_filename (folder, path, NULL);
  g_autoptr (GBytes) bytes = NULL;
  char *contents;
  gsize length;

  if (!g_file_get_contents (full, &contents, &length, NULL))
    {
      unknot_archive_draft_leave_out (draft, path);
      return;
    }

  bytes = g_bytes_new_take (contents, length);
  unknot_archive_draft_add_file (draft, path, bytes);
}

/**
 * unknot_archive_gather_months:
 * @draft: a draft
 * @folder: the person's folder
 * @known: (element-type utf8 utf8): names of the months that are in the draft
 *
 * Adds the month files that the journal does not know, because they could not be understood, or came while it was
 * open. Blocks; from any thread.
 */
void
unknot_archive_gather_months (UnknotArchiveDraft *draft,
                              const char         *folder,
                              GHashTable         *known)
{
  g_autofree char *journal = g_build_filename (folder, JOURNAL_FOLDER, NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (GDir) dir = g_dir_open (journal, 0, &error);
  const char *name;

  if (dir == NULL && !g_error_matches (error, G_FILE_ERROR, G_FILE_ERROR_NOENT))
    unknot_archive_draft_leave_out (draft, JOURNAL_FOLDER);

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *month = g_strndup (name, strcspn (name, "."));
      g_autofree char *path = g_strdup_printf ("%s/%s", JOURNAL_FOLDER, name);

      if (unknot_month_is_name (month) && strcmp (name + strlen (month), ".json") == 0
          && !g_hash_table_contains (known, month))
        add_file (draft, folder, path);
    }
}

static void
add_pack (UnknotArchiveDraft *draft,
          const char         *root,
          const char         *id)
{
  g_autoptr (GFile) folder = g_file_new_build_filename (root, id, NULL);
  g_autoptr (GHashTable) files = unknot_pack_folder_gather (folder, NULL, NULL);
  g_autofree char *pack = g_strdup_printf ("%s/%s", TECHNIQUES_FOLDER, id);
  GHashTableIter iter;
  gpointer name, bytes;

  if (files == NULL)
    {
      unknot_archive_draft_leave_out (draft, pack);
      return;
    }

  g_hash_table_iter_init (&iter, files);
  while (g_hash_table_iter_next (&iter, &name, &bytes))
    {
      g_autofree char *path = g_strdup_printf ("%s/%s", pack, (const char *) name);

      unknot_archive_draft_add_file (draft, path, bytes);
    }
}

/**
 * unknot_archive_gather_techniques:
 * @draft: a draft
 * @folder: the person's folder
 *
 * Adds the techniques that do not come with the app. Blocks; from any thread.
 */
void
unknot_archive_gather_techniques (UnknotArchiveDraft *draft,
                                  const char         *folder)
{
  g_autofree char *root = g_build_filename (folder, TECHNIQUES_FOLDER, NULL);
  g_auto (GStrv) packs = unknot_pack_folder_list (root);

  for (guint i = 0; packs[i] != NULL; i++)
    add_pack (draft, root, packs[i]);
}
