#pragma once

#include "unknot-context.h"

G_BEGIN_DECLS

/*
 * UnknotContext:
 *
 * Owns what the pages share: body, techniques, rules, journal and profile. Only the app sees it; a page is given just the
 * objects that it needs. What is known is read from the app's own data when it is first asked for; that data was checked
 * when the app was built, so it can't fail here. The
 * rooms of the context share what stands here.
 */
struct _UnknotContext
{
  GObject parent_instance;

  /* Owned */
  GFile *data;
  GFile *state;
  GFile *cache;
  UnknotStamper stamper;
  GThread *reading;
  UnknotMapBodies *bodies;
  UnknotBodyPictures *pictures;
  UnknotFigurePerson *person;
  UnknotFigureStudio *studio;
  UnknotTechniques *techniques;
  UnknotArticles *articles;
  UnknotHelp *help;
  UnknotSafety *safety;
  UnknotJournal *journal;
  UnknotKnots *knots;
  UnknotProfile *profile;
  UnknotStore *store;
  UnknotCuePlayer *player;
};

void  unknot_context_await_reading  (UnknotContext *self);
void  unknot_context_follow_person  (UnknotContext *self);

G_END_DECLS
