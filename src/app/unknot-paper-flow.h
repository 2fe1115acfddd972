#pragma once

#include <gtk/gtk.h>

#include "unknot-context.h"
#include "unknot-plan.h"

G_BEGIN_DECLS

#define UNKNOT_TYPE_PAPER_FLOW (unknot_paper_flow_get_type ())

G_DECLARE_FINAL_TYPE (UnknotPaperFlow, unknot_paper_flow, UNKNOT, PAPER_FLOW, GObject)

UnknotPaperFlow *  unknot_paper_flow_new    (UnknotContext   *context) G_GNUC_WARN_UNUSED_RESULT;
void               unknot_paper_flow_print  (UnknotPaperFlow *self,
                                             UnknotPlan      *plan,
                                             GPtrArray       *knots,
                                             GtkWindow       *window);
void               unknot_paper_flow_save   (UnknotPaperFlow *self,
                                             UnknotPlan      *plan,
                                             GPtrArray       *knots,
                                             GtkWindow       *window);
void               unknot_paper_flow_write  (UnknotPaperFlow *self,
                                             UnknotPlan      *plan,
                                             GPtrArray       *knots,
                                             GFile           *file);

G_END_DECLS
