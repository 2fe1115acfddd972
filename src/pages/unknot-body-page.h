#pragma once

#include <adwaita.h>

#include "unknot-body-map.h"
#include "unknot-catalogue.h"
#include "unknot-knots.h"
#include "unknot-map-bodies.h"
#include "unknot-profile.h"
#include "unknot-safety.h"

G_BEGIN_DECLS

#define UNKNOT_TYPE_BODY_PAGE (unknot_body_page_get_type ())

G_DECLARE_FINAL_TYPE (UnknotBodyPage, unknot_body_page, UNKNOT, BODY_PAGE, AdwBreakpointBin)

void          unknot_body_page_set_bodies  (UnknotBodyPage      *self,
                                            UnknotMapBodies     *bodies,
                                            UnknotBodyPictures  *pictures,
                                            UnknotKnots         *knots);
void          unknot_body_page_set_stack   (UnknotBodyPage      *self,
                                            AdwViewStack        *stack,
                                            GMenuModel          *menu);
void          unknot_body_page_set_ink     (UnknotBodyPage      *self,
                                            const UnknotInk     *ink);
UnknotKnot *  unknot_body_page_get_knot    (UnknotBodyPage      *self);
void          unknot_body_page_show_knot   (UnknotBodyPage      *self,
                                            UnknotKnot          *knot);
void          unknot_body_page_search      (UnknotBodyPage      *self,
                                            const char          *text);

void          unknot_body_page_begin_echo       (UnknotBodyPage  *self,
                                                 UnknotCatalogue *catalogue,
                                                 UnknotSafety    *safety,
                                                 UnknotProfile   *profile);
void          unknot_body_page_go_on_with_echo  (UnknotBodyPage  *self);

G_END_DECLS
