#pragma once

#include "unknot-time.h"

G_BEGIN_DECLS

/**
 * UnknotStamper:
 * @get_time: what time it is, with the local offset
 * @make_uuid: (transfer full): a new random UUID
 * @data: given to both
 * @twelve: whether hours are counted to twelve where the person lives
 *
 * Where the journal gets its times and UUIDs from, and how hours are told. The app passes in the real ones, a test
 * its own.
 *
 * A plain value; @data must outlive every copy of it.
 */
typedef struct
{
  UnknotTime  (*get_time)  (gpointer data);
  char *      (*make_uuid) (gpointer data);
  gpointer    data;
  gboolean    twelve;
} UnknotStamper;

UnknotTime  unknot_stamper_get_time          (const UnknotStamper  *self);
char *      unknot_stamper_make_uuid         (const UnknotStamper  *self) G_GNUC_WARN_UNUSED_RESULT;
gboolean    unknot_stamper_counts_to_twelve  (const UnknotStamper  *self);

G_END_DECLS
