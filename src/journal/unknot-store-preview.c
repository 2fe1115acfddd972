#include "unknot-store-preview.h"

#include "unknot-records.h"
#include "unknot-store-private.h"

static void
look_at (UnknotStore   *self,
         UnknotEntry   *entry,
         gboolean       is_first,
         UnknotPreview *preview)
{
  int day = unknot_time_get_day (unknot_entry_get_time (entry));
  UnknotKnotRecord knot = UNKNOT_KNOT_RECORD_INIT;

  preview->first_day = is_first ? day : MIN (preview->first_day, day);
  preview->last_day = is_first ? day : MAX (preview->last_day, day);
  if (unknot_entry_get_kind (entry) == UNKNOT_ENTRY_KNOT && unknot_entry_get_knot_record (entry, &knot) &&
      knot.event == UNKNOT_KNOT_FOUND)
    {
      preview->n_knots++;
      preview->n_new_knots += unknot_journal_lookup (self->journal, unknot_entry_get_uuid (entry)) == NULL;
    }
}

/* Nobody has told the app anything about themselves yet: what the first start sets by itself does not count. */
static gboolean
is_new (UnknotProfile *profile)
{
  g_auto (GStrv) conditions = unknot_profile_dup_conditions (profile);
  g_auto (GStrv) details = unknot_profile_dup_details (profile);

  return !unknot_profile_get_read_only (profile) && !unknot_profile_get_safety_answered (profile) &&
         unknot_profile_get_birth_year (profile) == 0 && g_strv_length (conditions) == 0 && g_strv_length (details) == 0;
}

/**
 * unknot_store_preview:
 * @self: a store that is loaded
 * @archive: an archive
 * @preview: (out): what it would bring
 *
 * Says beforehand what [method@Unknot.Store.take_in_async] would change.
 */
void
unknot_store_preview (UnknotStore   *self,
                      UnknotArchive *archive,
                      UnknotPreview *preview)
{
  GPtrArray *entries;

  g_return_if_fail (UNKNOT_IS_STORE (self));
  g_return_if_fail (archive != NULL && preview != NULL);

  *preview = (UnknotPreview) { 0 };
  entries = unknot_archive_get_entries (archive);
  unknot_journal_count_in (self->journal, entries, &preview->counts);
  for (guint i = 0; i < entries->len; i++)
    look_at (self, g_ptr_array_index (entries, i), i == 0, preview);

  for (guint i = 0; i < unknot_archive_get_n_months (archive); i++)
    {
      UnknotMonth *month = unknot_archive_get_month (archive, i);

      if (g_hash_table_contains (self->months, unknot_month_get_name (month)))
        preview->n_left += unknot_month_get_n_strays (month);
    }
  for (guint i = 0; i < unknot_archive_get_n_files (archive); i++)
    preview->n_left += !g_str_has_prefix (unknot_archive_get_file (archive, i)->path, "techniques/");
  preview->has_profile = unknot_archive_get_profile (archive) != NULL && is_new (self->profile);
}

/**
 * unknot_store_get_folder:
 * @self: a store
 *
 * Gets the person's folder.
 *
 * Returns: (transfer none): its path
 */
const char *
unknot_store_get_folder (UnknotStore *self)
{
  g_return_val_if_fail (UNKNOT_IS_STORE (self), NULL);

  return self->folder;
}
