#pragma once

#include "unknot-table-dialog.h"

G_BEGIN_DECLS

struct _UnknotTableDialog
{
  AdwDialog parent_instance;

  /* Owned */
  UnknotTable *table;
  GHashTable *names;
  GTimeZone *zone;
  UnknotKnots *knots;
  UnknotAnatomy *anatomy;
  UnknotCatalogue *catalogue;
  UnknotTableTaken *taken;       /* NULL until it is known */
  GPtrArray *places;             /* UUIDs of the knots that it can be about */
  GPtrArray *column_rows;        /* borrowed; NULL for an empty column */
  GPtrArray *preview_rows;       /* borrowed */
  GPtrArray *sentence_rows;      /* borrowed */

  UnknotTableMapping mapping;
  UnknotDateOrder order;
  gboolean is_taking;            /* a thread makes entries */
  gboolean is_outdated;          /* and has to do it again */
  gboolean is_showing;           /* what changes now is not the person's doing */

  /* Template children */
  AdwPreferencesGroup *preview;
  AdwPreferencesGroup *settings;
  AdwPreferencesGroup *columns;
  AdwPreferencesGroup *left_out;
  AdwComboRow *order_row;
  AdwComboRow *scale_row;
  AdwComboRow *about_row;
  AdwExpanderRow *sentences;
  GtkLabel *known;
  GtkButton *add;
};

void  unknot_table_dialog_make_rows    (UnknotTableDialog *self);
void  unknot_table_dialog_show_mapping (UnknotTableDialog *self);
void  unknot_table_dialog_show_taken   (UnknotTableDialog *self);
void  unknot_table_dialog_change_role  (UnknotTableDialog *self,
                                        guint              column,
                                        UnknotTableRole    role);

G_END_DECLS
