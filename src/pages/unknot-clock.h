#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define UNKNOT_TYPE_CLOCK (unknot_clock_get_type ())

/**
 * UnknotClock:
 *
 * A time of day to be chosen: hour and minute, with halves of the day where the locale counts to twelve.
 *
 * ## Accessibility
 *
 * Hour and minute are spin buttons with a label each.
 */
G_DECLARE_FINAL_TYPE (UnknotClock, unknot_clock, UNKNOT, CLOCK, AdwBin)

GtkWidget *  unknot_clock_new         (void) G_GNUC_WARN_UNUSED_RESULT;
void         unknot_clock_set_twelve  (UnknotClock  *self,
                                       gboolean      twelve);
char *       unknot_clock_format      (int           minute,
                                       gboolean      twelve) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
