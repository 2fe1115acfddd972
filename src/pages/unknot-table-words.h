#pragma once

#include "unknot-anatomy.h"
#include "unknot-catalogue.h"
#include "unknot-knots.h"
#include "unknot-table-take.h"

G_BEGIN_DECLS

GHashTable *  unknot_table_words_knots   (UnknotKnots              *knots,
                                          UnknotAnatomy            *anatomy) G_GNUC_WARN_UNUSED_RESULT;
const char *  unknot_table_words_role    (UnknotTableRole           role);
char *        unknot_table_words_column  (UnknotTable              *table,
                                          const UnknotTableMapping *mapping,
                                          guint                     column) G_GNUC_WARN_UNUSED_RESULT;
char *        unknot_table_words_example (UnknotTable              *table,
                                          const UnknotTableMapping *mapping,
                                          guint                     column) G_GNUC_WARN_UNUSED_RESULT;
char *        unknot_table_words_entry   (UnknotEntry              *entry,
                                          UnknotJournal            *journal,
                                          UnknotAnatomy            *anatomy,
                                          UnknotCatalogue          *catalogue) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
