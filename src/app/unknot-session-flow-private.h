#pragma once

#include "unknot-session-flow.h"

#include "unknot-awake.h"
#include "unknot-config.h"
#include "unknot-mpris.h"
#include "unknot-rating-page.h"

G_BEGIN_DECLS

/* The member of the running session's file that holds the guide, so that it can go on. */
#define UNKNOT_SESSION_GUIDE "guide"

struct _UnknotSessionFlow
{
  GObject parent_instance;

  /* Owned */
  UnknotContext *context;
  UnknotGuide *guide;
  GPtrArray *knots;
  UnknotGuidePage *guide_page;
  UnknotRatingPage *rating_page;
  UnknotMpris *mpris;
  UnknotAwake *awake;
  gboolean plain;

  /* Borrowed */
  AdwNavigationView *pages;
  GtkApplication *application;

  UnknotGuideClock clock;
  gpointer clock_data;
  /* For each knot: its pain before the session as it was known, and which of the guide's questions asks for it; -1 */
  int before[UNKNOT_KNOTS_TOGETHER];
  int question[UNKNOT_KNOTS_TOGETHER];
};

void           unknot_session_flow_forget      (UnknotSessionFlow  *self);
void           unknot_session_flow_push_guide  (UnknotSessionFlow  *self);
void           unknot_session_flow_keep        (UnknotSessionFlow  *self,
                                                UnknotEntry        *entry);

void           unknot_session_flow_watch       (UnknotSessionFlow  *self);
void           unknot_session_flow_hear        (UnknotSessionFlow  *self);
void           unknot_session_flow_hush        (UnknotSessionFlow  *self);
void           unknot_session_flow_keep_found  (UnknotSessionFlow  *self);

UnknotGuideClock
               unknot_session_flow_get_clock   (UnknotSessionFlow  *self,
                                                gpointer           *user_data);
void           unknot_session_flow_join_system (UnknotSessionFlow  *self);
void           unknot_session_flow_leave_system
                                               (UnknotSessionFlow  *self);

UnknotKnot *   unknot_session_flow_get_knot    (UnknotSessionFlow  *self,
                                                guint               index);
int            unknot_session_flow_get_told    (UnknotSessionFlow  *self,
                                                guint               index);
int            unknot_session_flow_get_before  (UnknotSessionFlow  *self,
                                                guint               index);
gboolean       unknot_session_flow_has_pressure (UnknotSessionFlow *self);
gboolean       unknot_session_flow_has_done    (UnknotSessionFlow  *self);
gboolean       unknot_session_flow_felt_wrong  (UnknotSessionFlow  *self);
UnknotEntry *  unknot_session_flow_make_entry  (UnknotSessionFlow  *self,
                                                UnknotRatingPage   *rating) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
