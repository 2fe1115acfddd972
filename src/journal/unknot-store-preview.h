#pragma once

#include "unknot-archive.h"
#include "unknot-store.h"

G_BEGIN_DECLS

/**
 * UnknotPreview:
 * @counts: what taking the entries in would change
 * @first_day: the day of the first entry of the archive; only if it has any
 * @last_day: the day of the last one
 * @n_knots: how many knots were found in it
 * @n_new_knots: how many of them the journal does not know
 * @n_left: what stays out: what is no entry, in months that are here too, and files that can't be taken over whole
 * @has_profile: it has a profile, and the one that is here is still new
 *
 * What an archive would bring.
 */
typedef struct
{
  UnknotTakeIn counts;
  int          first_day;
  int          last_day;
  guint        n_knots;
  guint        n_new_knots;
  guint        n_left;
  gboolean     has_profile;
} UnknotPreview;

void          unknot_store_preview     (UnknotStore   *self,
                                        UnknotArchive *archive,
                                        UnknotPreview *preview);
const char *  unknot_store_get_folder  (UnknotStore   *self);

G_END_DECLS
