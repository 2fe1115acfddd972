#pragma once

#include <json-glib/json-glib.h>

#include "unknot-time.h"

G_BEGIN_DECLS

/**
 * UNKNOT_MONTH_VERSION:
 *
 * The version of month files that this version of the app writes.
 */
#define UNKNOT_MONTH_VERSION 1

/**
 * UNKNOT_MONTH_FORMAT:
 *
 * What a month file says it is.
 */
#define UNKNOT_MONTH_FORMAT "unknot-journal"

#define UNKNOT_TYPE_MONTH (unknot_month_get_type ())

/**
 * UnknotMonth:
 *
 * What a month file holds besides its entries: its name, members that this version does not know, and elements of
 * `entries` that are no entries. Shared and immutable.
 *
 * The file has one entry a line, so that it can be read, compared and mended by hand.
 */
typedef struct _UnknotMonth UnknotMonth;

GType          unknot_month_get_type      (void) G_GNUC_CONST;
UnknotMonth *  unknot_month_new           (const char   *name) G_GNUC_WARN_UNUSED_RESULT;
UnknotMonth *  unknot_month_parse         (const char   *name,
                                           GBytes       *bytes,
                                           GPtrArray    *entries,
                                           gboolean     *lossy,
                                           GError      **error) G_GNUC_WARN_UNUSED_RESULT;
UnknotMonth *  unknot_month_read         (const char   *name,
                                           JsonObject   *file,
                                           GPtrArray    *entries,
                                           GError      **error) G_GNUC_WARN_UNUSED_RESULT;
UnknotMonth *  unknot_month_ref           (UnknotMonth  *self);
void           unknot_month_unref         (UnknotMonth  *self);

const char *   unknot_month_get_name      (UnknotMonth  *self);
int            unknot_month_get_version   (UnknotMonth  *self);
guint          unknot_month_get_n_strays  (UnknotMonth  *self);
GPtrArray *    unknot_month_pack_entries  (GPtrArray    *entries) G_GNUC_WARN_UNUSED_RESULT;
GBytes *       unknot_month_to_bytes      (UnknotMonth  *self,
                                           GPtrArray    *packed) G_GNUC_WARN_UNUSED_RESULT;

gboolean       unknot_month_is_name       (const char   *name);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (UnknotMonth, unknot_month_unref)

G_END_DECLS
