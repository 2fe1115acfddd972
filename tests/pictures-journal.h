#pragma once

#include <gtk/gtk.h>

#include "unknot-context.h"
#include "unknot-ink.h"

/**
 * UnknotPicturesJournal:
 * @UNKNOT_PICTURES_JOURNAL_ALL: the whole body
 * @UNKNOT_PICTURES_JOURNAL_REGION: a region of two knots
 * @UNKNOT_PICTURES_JOURNAL_EPISODE: the low back, quiet for a while, with the typical course
 * @UNKNOT_PICTURES_JOURNAL_TABLE: the same as a table
 * @UNKNOT_PICTURES_JOURNAL_TAGS: days with a tag and without, under the chart of the whole body
 * @UNKNOT_PICTURES_JOURNAL_YEARS: ten years
 * @UNKNOT_PICTURES_JOURNAL_ONE: one knot with one number
 * @UNKNOT_PICTURES_JOURNAL_EMPTY: nothing yet
 *
 * What the journal page shows.
 */
typedef enum
{
  UNKNOT_PICTURES_JOURNAL_ALL,
  UNKNOT_PICTURES_JOURNAL_REGION,
  UNKNOT_PICTURES_JOURNAL_EPISODE,
  UNKNOT_PICTURES_JOURNAL_TABLE,
  UNKNOT_PICTURES_JOURNAL_TAGS,
  UNKNOT_PICTURES_JOURNAL_YEARS,
  UNKNOT_PICTURES_JOURNAL_ONE,
  UNKNOT_PICTURES_JOURNAL_EMPTY,
} UnknotPicturesJournal;

/* The journal page with a life of its own. */
GtkWidget *  unknot_pictures_journal  (UnknotContext          *context,
                                       const UnknotInk        *ink,
                                       UnknotPicturesJournal   scene);
