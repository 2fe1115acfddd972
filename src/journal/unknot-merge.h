#pragma once

#include <gio/gio.h>
#include <json-glib/json-glib.h>

#include "unknot-month.h"

G_BEGIN_DECLS

/**
 * UnknotMerge:
 * @name: the month, or the name of another file
 * @file: base name of the file
 * @mark: which version of it this is; empty if the file is not there any more
 * @entries: (element-type UnknotEntry): the entries of a month
 * @month: (nullable): what else a month's file holds; `NULL` if it makes no sense, or could not be written back whole
 * @profile: (nullable): what the profile's file holds; as @month
 * @is_copy: it is not the month's own file, but one that was put beside it
 *
 * A file that another program has written while the app is open.
 */
typedef struct
{
  char        *name;
  char        *file;
  char        *mark;
  GPtrArray   *entries;
  UnknotMonth *month;
  JsonObject  *profile;
  gboolean     is_copy;
} UnknotMerge;

GPtrArray *  unknot_merge_look  (const char   *folder,
                                 GHashTable   *marks) G_GNUC_WARN_UNUSED_RESULT;
void         unknot_merge_free  (UnknotMerge  *self);

G_END_DECLS
