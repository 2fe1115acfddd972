#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define UNKNOT_TYPE_PAIN_ROWS (unknot_pain_rows_get_type ())

/**
 * UnknotPainRows:
 *
 * Asks how much each of some knots hurts: a chooser for each, none of them with a number beforehand. A single knot is
 * named by the page that asks; of several each is named over its chooser.
 */
G_DECLARE_FINAL_TYPE (UnknotPainRows, unknot_pain_rows, UNKNOT, PAIN_ROWS, AdwBin)

void      unknot_pain_rows_set_question  (UnknotPainRows *self,
                                          GtkAccessible  *question);
void      unknot_pain_rows_add           (UnknotPainRows *self,
                                          const char     *place);
guint     unknot_pain_rows_get_n         (UnknotPainRows *self);
int       unknot_pain_rows_get_pain      (UnknotPainRows *self,
                                          guint           row);
void      unknot_pain_rows_set_pain      (UnknotPainRows *self,
                                          guint           row,
                                          int             pain);
gboolean  unknot_pain_rows_get_answered  (UnknotPainRows *self);

G_END_DECLS
