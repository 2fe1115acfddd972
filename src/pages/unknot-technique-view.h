#pragma once

#include <adwaita.h>

#include "unknot-anatomy.h"
#include "unknot-articles.h"
#include "unknot-figure-studio.h"
#include "unknot-plan.h"
#include "unknot-profile.h"
#include "unknot-safety.h"

G_BEGIN_DECLS

/**
 * UnknotTechniqueSources:
 * @anatomy: (nullable): the muscles, to name those that a technique is for
 * @articles: (nullable): where the sources are described
 * @safety: (nullable): the words for conditions and stop rules
 * @studio: (nullable): what makes the pictures of the steps
 * @profile: (nullable): where the person says what is never to be offered
 * @links: whether it is a page of the Library: a muscle leads to its own page, and the technique can be changed
 *
 * What is needed to tell all about a technique; what is not there is left out. Borrowed while the view is made.
 */
typedef struct
{
  UnknotAnatomy      *anatomy;
  UnknotArticles     *articles;
  UnknotSafety       *safety;
  UnknotFigureStudio *studio;
  UnknotProfile      *profile;
  gboolean            links;
} UnknotTechniqueSources;

GtkWidget *  unknot_technique_view_new           (const UnknotTechniqueSources *sources,
                                                  UnknotTechnique              *technique) G_GNUC_WARN_UNUSED_RESULT;
GtkWidget *  unknot_technique_view_new_for_item  (const UnknotTechniqueSources *sources,
                                                  const UnknotPlanItem         *item,
                                                  const char * const           *reasons) G_GNUC_WARN_UNUSED_RESULT;
void         unknot_technique_view_add_sources   (GtkListBox                   *list,
                                                  UnknotArticles               *articles,
                                                  const char * const           *ids);

G_END_DECLS
