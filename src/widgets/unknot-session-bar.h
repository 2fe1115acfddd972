#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define UNKNOT_TYPE_SESSION_BAR (unknot_session_bar_get_type ())

/**
 * UnknotSessionBar:
 *
 * How far a session is: a bar of segments that are as long as their seconds, with wider gaps between techniques. A click
 * on one leads there; whoever uses it has another way for those without a mouse.
 *
 * ## CSS nodes
 *
 * `session-bar`. Its color is that of what is done.
 *
 * ## Accessibility
 *
 * The role is `GTK_ACCESSIBLE_ROLE_PROGRESS_BAR`, its value the part of the whole time that has passed.
 */
G_DECLARE_FINAL_TYPE (UnknotSessionBar, unknot_session_bar, UNKNOT, SESSION_BAR, GtkWidget)

GtkWidget *  unknot_session_bar_new           (void) G_GNUC_WARN_UNUSED_RESULT;
void         unknot_session_bar_set_segments  (UnknotSessionBar *self,
                                               const double     *seconds,
                                               const guint      *groups,
                                               guint             n_segments);
void         unknot_session_bar_set_place     (UnknotSessionBar *self,
                                               guint             segment,
                                               double            fraction);
double       unknot_session_bar_get_passed    (UnknotSessionBar *self);

G_END_DECLS
