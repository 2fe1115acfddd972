#pragma once

#include <adwaita.h>

#include "unknot-anatomy.h"
#include "unknot-catalogue.h"
#include "unknot-knots.h"
#include "unknot-table-take.h"

G_BEGIN_DECLS

/**
 * UnknotTableDialogSources:
 * @table: the table
 * @mapping: what it probably means
 * @names: (element-type utf8 utf8): UUIDs of knots by their names, folded; not changed any more
 * @zone: where times without an offset were
 * @order: what stands first in dates of the person's language
 * @knots: the knots
 * @anatomy: names of muscles
 * @catalogue: names of techniques
 *
 * What the dialog shows and needs.
 */
typedef struct
{
  UnknotTable        *table;
  UnknotTableMapping  mapping;
  GHashTable         *names;
  GTimeZone          *zone;
  UnknotDateOrder     order;
  UnknotKnots        *knots;
  UnknotAnatomy      *anatomy;
  UnknotCatalogue    *catalogue;
} UnknotTableDialogSources;

#define UNKNOT_TYPE_TABLE_DIALOG (unknot_table_dialog_get_type ())

G_DECLARE_FINAL_TYPE (UnknotTableDialog, unknot_table_dialog, UNKNOT, TABLE_DIALOG, AdwDialog)

AdwDialog *                 unknot_table_dialog_new          (const UnknotTableDialogSources *sources) G_GNUC_WARN_UNUSED_RESULT;
UnknotTable *               unknot_table_dialog_get_table    (UnknotTableDialog              *self);
const UnknotTableMapping *  unknot_table_dialog_get_mapping  (UnknotTableDialog              *self);
GPtrArray *                 unknot_table_dialog_get_entries  (UnknotTableDialog              *self);

G_END_DECLS
