#pragma once

#include <adwaita.h>

#include "unknot-catalogue.h"
#include "unknot-articles.h"
#include "unknot-figure-studio.h"
#include "unknot-ink.h"
#include "unknot-knots.h"
#include "unknot-map-bodies.h"
#include "unknot-plan.h"
#include "unknot-profile.h"
#include "unknot-safety.h"
#include "unknot-situation.h"

G_BEGIN_DECLS

/**
 * UnknotReliefSources:
 * @bodies: the body from all sides
 * @catalogue: all techniques
 * @safety: the safety rules
 * @knots: the person's knots
 * @profile: what the app knows about the person
 * @studio: who makes the pictures of steps
 * @first_weekday: the day that a week begins with where the person lives: 1 is Monday, 7 is Sunday; 0 for Monday
 * @articles: (nullable): where the sources of the evidence are described
 *
 * What the page plans from. All are kept by reference.
 */
typedef struct
{
  UnknotMapBodies    *bodies;
  UnknotCatalogue    *catalogue;
  UnknotSafety       *safety;
  UnknotKnots        *knots;
  UnknotProfile      *profile;
  UnknotFigureStudio *studio;
  int                 first_weekday;
  UnknotArticles     *articles;
} UnknotReliefSources;

#define UNKNOT_TYPE_RELIEF_PAGE (unknot_relief_page_get_type ())

G_DECLARE_FINAL_TYPE (UnknotReliefPage, unknot_relief_page, UNKNOT, RELIEF_PAGE, AdwBreakpointBin)

void               unknot_relief_page_set_sources    (UnknotReliefPage           *self,
                                                      const UnknotReliefSources  *sources);
void               unknot_relief_page_set_stack      (UnknotReliefPage           *self,
                                                      AdwViewStack               *stack,
                                                      GMenuModel                 *menu);
void               unknot_relief_page_set_catalogue  (UnknotReliefPage           *self,
                                                      UnknotCatalogue            *catalogue);
void               unknot_relief_page_set_ink        (UnknotReliefPage           *self,
                                                      const UnknotInk            *ink);
void               unknot_relief_page_set_knots      (UnknotReliefPage           *self,
                                                      GPtrArray                  *knots);
GPtrArray *        unknot_relief_page_get_knots      (UnknotReliefPage           *self);
gboolean           unknot_relief_page_offer          (UnknotReliefPage           *self,
                                                      const char                 *technique);
UnknotPlan *       unknot_relief_page_get_plan       (UnknotReliefPage           *self);
void               unknot_relief_page_start         (UnknotReliefPage           *self);
void               unknot_relief_page_set_questions  (UnknotReliefPage           *self,
                                                      gboolean                    questions);

G_END_DECLS
