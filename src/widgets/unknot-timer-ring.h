#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define UNKNOT_TYPE_TIMER_RING (unknot_timer_ring_get_type ())

/**
 * UnknotTimerRing:
 *
 * A large countdown in a ring that empties.
 *
 * Where animations are off the ring only moves when the number does.
 *
 * ## CSS nodes
 *
 * `timer-ring` with a `label`. Its color is that of the ring; the label has its own.
 *
 * ## Accessibility
 *
 * The role is `GTK_ACCESSIBLE_ROLE_TIMER`; the label says the time. Nothing is announced each second.
 */
G_DECLARE_FINAL_TYPE (UnknotTimerRing, unknot_timer_ring, UNKNOT, TIMER_RING, GtkWidget)

GtkWidget *   unknot_timer_ring_new           (void) G_GNUC_WARN_UNUSED_RESULT;
int           unknot_timer_ring_get_seconds   (UnknotTimerRing *self);
void          unknot_timer_ring_set_seconds   (UnknotTimerRing *self,
                                               int              seconds);
double        unknot_timer_ring_get_fraction  (UnknotTimerRing *self);
void          unknot_timer_ring_set_fraction  (UnknotTimerRing *self,
                                               double           fraction);
char *        unknot_timer_ring_format        (int              seconds) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
