#pragma once

#include "unknot-session-flow.h"

G_BEGIN_DECLS

/* The member of the running session's file that holds the guide, so that it can go on. */
#define UNKNOT_SESSION_GUIDE "guide"

struct _UnknotSessionFlow
{
  GObject parent_instance;

  /* Owned */
  UnknotContext *context;
  UnknotGuide *guide;
  UnknotKnot *knot;
  UnknotGuidePage *guide_page;

  /* Borrowed */
  AdwNavigationView *pages;

  UnknotGuideClock clock;
  gpointer clock_data;
  int before;
};

void           unknot_session_flow_forget      (UnknotSessionFlow  *self);
void           unknot_session_flow_push_guide  (UnknotSessionFlow  *self);
void           unknot_session_flow_keep        (UnknotSessionFlow  *self,
                                                UnknotEntry        *entry);

int            unknot_session_flow_get_before  (UnknotSessionFlow  *self);
gboolean       unknot_session_flow_has_pressure (UnknotSessionFlow *self);
gboolean       unknot_session_flow_has_done    (UnknotSessionFlow  *self);
UnknotEntry *  unknot_session_flow_make_entry  (UnknotSessionFlow  *self,
                                                int                 after,
                                                UnknotFeel          feel,
                                                const char         *note) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
