#pragma once

#include <adwaita.h>

#include "unknot-anatomy.h"
#include "unknot-records.h"

G_BEGIN_DECLS

#define UNKNOT_TYPE_RATING_PAGE (unknot_rating_page_get_type ())

/**
 * UnknotRatingPage:
 *
 * Asks after a session how much it hurts now, at each of its places, and how the pressure was.
 */
G_DECLARE_FINAL_TYPE (UnknotRatingPage, unknot_rating_page, UNKNOT, RATING_PAGE, AdwNavigationPage)

UnknotRatingPage *  unknot_rating_page_new       (gboolean          pressed) G_GNUC_WARN_UNUSED_RESULT;
void                unknot_rating_page_add_place (UnknotRatingPage *self,
                                                  const char       *place,
                                                  int               before);
int                 unknot_rating_page_get_pain  (UnknotRatingPage *self,
                                                  guint             place);
void                unknot_rating_page_set_pain  (UnknotRatingPage *self,
                                                  guint             place,
                                                  int               pain);
UnknotFeel          unknot_rating_page_get_feel  (UnknotRatingPage *self);
const char *        unknot_rating_page_get_note  (UnknotRatingPage *self);
void                unknot_rating_page_set_mark  (UnknotRatingPage *self,
                                                  UnknotAnatomy    *anatomy,
                                                  UnknotSide        side);

G_END_DECLS
