#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define UNKNOT_TYPE_PAIN_CHOOSER (unknot_pain_chooser_get_type ())

/**
 * UnknotPainChooser:
 *
 * Asks how much it hurts: eleven numbers, 0 to 10, none of them chosen beforehand (clinical.md E1, NRS-11).
 *
 * One tab stop. Digits choose a number, `1` and then `0` soon after it 10; the arrows move by place, Home and End
 * choose the ends.
 *
 * ## CSS nodes
 *
 * `pain-chooser` with eleven `button.pain-button` and two `label`.
 *
 * ## Accessibility
 *
 * The role is `GTK_ACCESSIBLE_ROLE_RADIO_GROUP`, that of the numbers `GTK_ACCESSIBLE_ROLE_RADIO`. Whoever uses it
 * gives it the question as its label.
 */
G_DECLARE_FINAL_TYPE (UnknotPainChooser, unknot_pain_chooser, UNKNOT, PAIN_CHOOSER, GtkWidget)

GtkWidget *  unknot_pain_chooser_new        (void) G_GNUC_WARN_UNUSED_RESULT;
int          unknot_pain_chooser_get_value  (UnknotPainChooser *self);
void         unknot_pain_chooser_set_value  (UnknotPainChooser *self,
                                             int                value);
void         unknot_pain_chooser_set_ends   (UnknotPainChooser *self,
                                             const char        *low,
                                             const char        *high);

G_END_DECLS
