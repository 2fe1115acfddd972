#pragma once

#include "unknot-journal.h"
#include "unknot-knot.h"

G_BEGIN_DECLS

/**
 * UNKNOT_KNOTS_SAME:
 *
 * A knot that is marked as near as this to one that was there before may be the same, in body units: about a thumb.
 */
#define UNKNOT_KNOTS_SAME 15.0

/**
 * UNKNOT_KNOTS_TOGETHER:
 *
 * At most so many knots are treated in one session (clinical.md F9).
 */
#define UNKNOT_KNOTS_TOGETHER 3

/**
 * UnknotKnotNotes:
 * @n_ratings: ratings of the knot
 * @n_sessions: sessions that were for it
 * @n_shared: those of the sessions that were for other knots, too
 * @n_presses: press tests of it
 *
 * How much was noted about one knot.
 */
typedef struct
{
  guint n_ratings;
  guint n_sessions;
  guint n_shared;
  guint n_presses;
} UnknotKnotNotes;

#define UNKNOT_TYPE_KNOTS (unknot_knots_get_type ())

/**
 * UnknotKnots:
 *
 * The knots that are on the map now: a `GListModel` of [class@Unknot.Knot] in the order in which they were found.
 *
 * It follows a journal: a knot comes with its "found" entry, changes with later ones and goes with "gone" or when its
 * entry is removed. A knot keeps its object as long as it is listed. The functions that change a knot write entries
 * to the journal, each call one step for undo.
 */
G_DECLARE_FINAL_TYPE (UnknotKnots, unknot_knots, UNKNOT, KNOTS, GObject)

UnknotKnots *    unknot_knots_new      (UnknotJournal           *journal) G_GNUC_WARN_UNUSED_RESULT;

UnknotJournal *  unknot_knots_get_journal (UnknotKnots          *self);
UnknotKnot *     unknot_knots_get_begun (UnknotKnots            *self,
                                        UnknotEntry             *entry);
UnknotKnot *     unknot_knots_lookup   (UnknotKnots             *self,
                                        const char              *uuid);
UnknotKnot *     unknot_knots_get_knot (UnknotKnots             *self,
                                        guint                    position);
GPtrArray *      unknot_knots_list_open (UnknotKnots            *self) G_GNUC_WARN_UNUSED_RESULT;
GPtrArray *      unknot_knots_list_gone (UnknotKnots            *self) G_GNUC_WARN_UNUSED_RESULT;
UnknotKnot *     unknot_knots_find_earlier (UnknotKnots         *self,
                                        UnknotKnot              *knot);

UnknotKnot *     unknot_knots_mark     (UnknotKnots             *self,
                                        const UnknotKnotRecord  *record,
                                        int                      pain,
                                        GError                 **error);
gboolean         unknot_knots_move     (UnknotKnots             *self,
                                        UnknotKnot              *knot,
                                        const UnknotKnotRecord  *record,
                                        GError                 **error);
gboolean         unknot_knots_rate     (UnknotKnots             *self,
                                        UnknotKnot              *knot,
                                        int                      pain,
                                        UnknotFrame              frame,
                                        GError                 **error);
gboolean         unknot_knots_remove   (UnknotKnots             *self,
                                        UnknotKnot              *knot,
                                        GError                 **error);

gboolean         unknot_knots_quiet    (UnknotKnots             *self,
                                        UnknotKnot              *knot,
                                        GError                 **error);
gboolean         unknot_knots_bring_back (UnknotKnots           *self,
                                        UnknotKnot              *knot,
                                        GError                 **error);
gboolean         unknot_knots_rejoin   (UnknotKnots             *self,
                                        UnknotKnot              *fresh,
                                        UnknotKnot              *earlier,
                                        GError                 **error);

void             unknot_knots_count_notes (UnknotKnots          *self,
                                        UnknotKnot              *knot,
                                        UnknotKnotNotes         *notes);
gboolean         unknot_knots_delete   (UnknotKnots             *self,
                                        UnknotKnot              *knot,
                                        GError                 **error);

G_END_DECLS
