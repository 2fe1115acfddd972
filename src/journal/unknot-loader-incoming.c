/* What had been begun when the app was cut off. */

#include "unknot-loader-private.h"

#include "unknot-entry.h"
#include "unknot-erase.h"

/**
 * unknot_loader_finish_erasing:
 * @loader: a loader that has read nothing yet
 *
 * Erases what was to be erased. Where that is not possible nothing new is written: it would go with the rest.
 *
 * Returns: `TRUE` if there is nothing left to erase
 */
gboolean
unknot_loader_finish_erasing (UnknotLoader *loader)
{
  g_autoptr (GError) error = NULL;

  if (unknot_erase_resume (loader->folder, &error))
    return TRUE;

  g_debug ("%s", error->message);
  unknot_loader_report (loader, UNKNOT_PROBLEM_ERASING, "", NULL);
  loader->loaded->read_only = TRUE;
  return FALSE;
}

/* All or nothing, so that a month that must not be written keeps the rest out too. */
static gboolean
may_take (UnknotLoader   *loader,
          UnknotIncoming *incoming)
{
  GPtrArray *frozen = loader->loaded->frozen;
  GPtrArray *entries = unknot_archive_get_entries (unknot_incoming_get_archive (incoming));

  if (frozen->len > 0 && (unknot_incoming_get_flags (incoming) & UNKNOT_INCOMING_REPLACE) != 0)
    return FALSE;

  for (guint i = 0; i < entries->len && frozen->len > 0; i++)
    {
      const char *month = unknot_entry_get_month (g_ptr_array_index (entries, i));

      if (g_ptr_array_find_with_equal_func (frozen, month, g_str_equal, NULL))
        return FALSE;
    }

  return TRUE;
}

static UnknotIncoming *
parse (UnknotLoader *loader,
       GBytes       *bytes)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (UnknotIncoming) incoming = unknot_incoming_parse (bytes, UNKNOT_LOADER_INCOMING_FILE, &error);

  if (incoming != NULL && may_take (loader, incoming) &&
      unknot_archive_put_packs (unknot_incoming_get_archive (incoming), loader->folder, &error))
    return g_steal_pointer (&incoming);

  g_debug ("%s", error != NULL ? error->message : "a month can't be written");
  return NULL;
}

/**
 * unknot_loader_load_incoming:
 * @loader: a loader that has read all months and holds the lock
 *
 * Reads what was being taken in when the app was cut off. Where the journal can't be written now, it is left for later.
 */
void
unknot_loader_load_incoming (UnknotLoader *loader)
{
  g_autofree char *path = g_build_filename (loader->folder, UNKNOT_LOADER_INCOMING_FILE, NULL);
  g_autoptr (GBytes) bytes = NULL;
  g_autofree char *aside = NULL;
  UnknotFileState state;

  if (!loader->may_rename || loader->loaded->read_only)
    return;

  state = unknot_loader_read (loader, path, &bytes);
  if (state == UNKNOT_FILE_READ)
    loader->loaded->incoming = parse (loader, bytes);
  if (state == UNKNOT_FILE_MISSING || loader->loaded->incoming != NULL)
    return;

  if (state == UNKNOT_FILE_READ)
    aside = unknot_loader_set_aside (loader, path);
  unknot_loader_report (loader, UNKNOT_PROBLEM_INCOMPLETE, UNKNOT_LOADER_INCOMING_FILE, aside);
}
