#pragma once

#include "unknot-figure-reel.h"

G_BEGIN_DECLS

/**
 * UnknotFigureShelf:
 *
 * The reels of late, as many as fit into some memory. A plain structure of one owner, for the main thread.
 */
typedef struct _UnknotFigureShelf UnknotFigureShelf;

UnknotFigureShelf *  unknot_figure_shelf_new       (gsize                    limit) G_GNUC_WARN_UNUSED_RESULT;
void                 unknot_figure_shelf_free      (UnknotFigureShelf       *self);
UnknotFigureReel *   unknot_figure_shelf_find      (UnknotFigureShelf       *self,
                                                    const char              *key);
void                 unknot_figure_shelf_add       (UnknotFigureShelf       *self,
                                                    const char              *key,
                                                    UnknotFigureReel        *reel);
void                 unknot_figure_shelf_trim      (UnknotFigureShelf       *self);
gsize                unknot_figure_shelf_get_size  (const UnknotFigureShelf *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (UnknotFigureShelf, unknot_figure_shelf_free)

G_END_DECLS
