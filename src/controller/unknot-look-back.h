#pragma once

#include "unknot-journal.h"
#include "unknot-records.h"

G_BEGIN_DECLS

/*
 * One walk through the journal, from which everything is learned. Private to the controller. All texts belong to the
 * journal's entries, so that a look back lasts no longer than until the journal changes.
 */

/**
 * UnknotLookBackSession:
 * @uuid: of its entry
 * @time: when
 * @stretch: how many times another treatment had begun before it (clinical.md E5.6)
 * @n_ratings: how many ratings came before it
 * @record: what was done
 *
 * A session.
 */
typedef struct
{
  const char         *uuid;
  UnknotTime          time;
  int                 stretch;
  guint               n_ratings;
  UnknotSessionRecord record;
} UnknotLookBackSession;

/**
 * UnknotLookBackRating:
 * @time: when
 * @stretch: how many times another treatment had begun before it
 * @record: what was said
 *
 * A rating.
 */
typedef struct
{
  UnknotTime         time;
  int                stretch;
  UnknotRatingRecord record;
} UnknotLookBackRating;

/**
 * UnknotLookBackDay:
 * @time: when
 * @average: pain of the whole body on average in the 24 hours before, 0-10
 *
 * A number for a whole day.
 */
typedef struct
{
  UnknotTime time;
  int        average;
} UnknotLookBackDay;

/**
 * UnknotLookBack:
 * @sessions: (element-type UnknotLookBackSession): the sessions in order
 * @ratings: (element-type UnknotLookBackRating): the ratings in order
 * @days: (element-type UnknotLookBackDay): the numbers for whole days in order
 * @closed: (element-type utf8 guint): the techniques that are left out since something went wrong, to which session
 *   that was
 * @allowed: (element-type utf8 guint): the techniques that the person let back by hand, before which session that was
 * @pressed: (element-type utf8 gboolean): for each muscle and side that was pressed, whether that brought the pain that
 *   the person knows, by the last test
 *
 * What the journal has to tell.
 */
typedef struct
{
  GArray     *sessions;
  GArray     *ratings;
  GArray     *days;
  GHashTable *closed;
  GHashTable *allowed;
  GHashTable *pressed;
} UnknotLookBack;

UnknotLookBack *               unknot_look_back_new          (UnknotJournal         *journal) G_GNUC_WARN_UNUSED_RESULT;
void                           unknot_look_back_free         (UnknotLookBack        *self);

const UnknotLookBackSession *  unknot_look_back_get_session  (const UnknotLookBack  *self,
                                                              guint                  position);
const UnknotLookBackRating *   unknot_look_back_get_rating   (const UnknotLookBack  *self,
                                                              guint                  position);
gboolean                       unknot_look_back_matches      (const UnknotLookBack  *self,
                                                              const char            *muscle,
                                                              UnknotSide             side);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (UnknotLookBack, unknot_look_back_free)

G_END_DECLS
