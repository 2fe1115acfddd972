#pragma once

#include "unknot-map-time.h"

G_BEGIN_DECLS

/* The knots' lives as they are kept. Private to the map of the past. */

/* Pain now and on average in a day; the worst of a day is not followed. */
#define N_FRAMES (UNKNOT_FRAME_DAY + 1)

/* From a day on: where a knot is, or that it is gone. */
typedef struct
{
  int day;
  gboolean present;
  char *muscle;
  char *label;
  UnknotSide side;
  UnknotView view;
  UnknotPoint place;
} UnknotMapEvent;

/* All numbers of one day. */
typedef struct
{
  int day;
  double sum;
  guint n;
} UnknotMapDay;

typedef struct
{
  char *knot;
  GArray *events;
  GArray *days[N_FRAMES];
} UnknotMapStory;

struct _UnknotMapTime
{
  GPtrArray *stories;
  GHashTable *by_knot;
  int first_day;
  int today;
};

const UnknotMapEvent *  unknot_map_story_get_event   (const UnknotMapStory  *self,
                                                      int                    day);
double                  unknot_map_story_get_middle  (const UnknotMapStory  *self,
                                                      int                    first_day,
                                                      int                    last_day,
                                                      int                   *n_days);
int                     unknot_map_story_round       (double                 pain);

G_END_DECLS
