#pragma once

#include <pango/pangocairo.h>

#include "unknot-map-body.h"

G_BEGIN_DECLS

PangoContext *  unknot_paper_make_context  (gboolean           rtl) G_GNUC_WARN_UNUSED_RESULT;
PangoLayout *   unknot_paper_make_layout   (PangoContext      *context,
                                            gboolean           bold,
                                            const char        *text,
                                            double             size,
                                            double             width) G_GNUC_WARN_UNUSED_RESULT;
void            unknot_paper_keep_letters  (PangoLayout       *layout);
void            unknot_paper_show          (cairo_t           *cr,
                                            PangoLayout       *layout,
                                            UnknotPoint        at);
void            unknot_paper_draw_body     (cairo_t           *cr,
                                            UnknotMapBody     *body,
                                            const UnknotRect  *rect);
UnknotPoint     unknot_paper_place_mark    (UnknotMapBody     *body,
                                            const UnknotRect  *rect,
                                            UnknotPoint        at);

G_END_DECLS
