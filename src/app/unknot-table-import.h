#pragma once

#include <gtk/gtk.h>

#include "unknot-context.h"

G_BEGIN_DECLS

#define UNKNOT_TYPE_TABLE_IMPORT (unknot_table_import_get_type ())

G_DECLARE_FINAL_TYPE (UnknotTableImport, unknot_table_import, UNKNOT, TABLE_IMPORT, GObject)

UnknotTableImport *  unknot_table_import_new     (UnknotContext      *context,
                                                  GtkWidget          *parent) G_GNUC_WARN_UNUSED_RESULT;
void                 unknot_table_import_choose  (UnknotTableImport  *self,
                                                  GtkWindow          *window);
void                 unknot_table_import_read    (UnknotTableImport  *self,
                                                  GFile              *file);

G_END_DECLS
