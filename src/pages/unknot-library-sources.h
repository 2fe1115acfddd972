#pragma once

#include "unknot-articles.h"
#include "unknot-body-pictures.h"
#include "unknot-catalogue.h"
#include "unknot-figure-studio.h"
#include "unknot-map-bodies.h"
#include "unknot-profile.h"
#include "unknot-safety.h"

G_BEGIN_DECLS

/**
 * UnknotLibrarySources:
 * @bodies: the body and its muscles
 * @pictures: (nullable): what draws the body shaded
 * @catalogue: the techniques
 * @articles: the articles and the sources
 * @safety: the words for conditions and stop rules
 * @studio: (nullable): what makes the pictures of steps
 * @profile: (nullable): where the person says what is never to be offered
 *
 * What the Library tells of. Borrowed: whoever is given one takes what it keeps.
 */
typedef struct
{
  UnknotMapBodies    *bodies;
  UnknotBodyPictures *pictures;
  UnknotCatalogue    *catalogue;
  UnknotArticles     *articles;
  UnknotSafety       *safety;
  UnknotFigureStudio *studio;
  UnknotProfile      *profile;
} UnknotLibrarySources;

G_END_DECLS
