#include "unknot-life-line.h"

/* Even the first day is not a line from edge to edge. */
#define LEAST_DAYS 14

/* In pixels. */
#define DOT 2.5
#define LINE 2.0
#define TICK 1.0
#define MARGIN 4.0

/**
 * unknot_life_line_first_day:
 * @life: a life
 * @today: the day that it is, counted from 1970-01-01
 *
 * Says where the small chart begins: when the knot was found, and no longer ago than %UNKNOT_LIFE_LINE_MOST_DAYS.
 *
 * Returns: the first day, counted from 1970-01-01
 */
int
unknot_life_line_first_day (UnknotKnotLife *life,
                            int             today)
{
  int first = today - LEAST_DAYS + 1;

  g_return_val_if_fail (life != NULL, first);

  if (unknot_knot_life_n_moments (life) > 0)
    first = MIN (first, unknot_time_get_day (unknot_knot_life_get_moment (life, 0)->time));

  return MAX (first, today - UNKNOT_LIFE_LINE_MOST_DAYS + 1);
}

typedef struct
{
  int    first;
  int    last;
  double width;
  double height;
} Frame;

static double
to_x (const Frame *frame,
      double       day)
{
  double share = (day - frame->first) / MAX (frame->last - frame->first, 1);

  return MARGIN + share * (frame->width - 2 * MARGIN);
}

static double
to_y (const Frame *frame,
      double       pain)
{
  return frame->height - MARGIN - pain / 10 * (frame->height - 2 * MARGIN);
}

/* From quiet or gone until back there is a band, so that the rest is seen without a colour of its own. */
static void
draw_rests (cairo_t        *cr,
            UnknotKnotLife *life,
            const Frame    *frame,
            UnknotColour    colour)
{
  int since = -1;

  unknot_colour_set_source (colour, cr, 0.12);
  for (guint i = 0; i <= unknot_knot_life_n_moments (life); i++)
    {
      gboolean end = i == unknot_knot_life_n_moments (life);
      const UnknotKnotMoment *moment = end ? NULL : unknot_knot_life_get_moment (life, i);
      int day = end ? frame->last : unknot_time_get_day (moment->time);

      if (!end && (moment->event == UNKNOT_KNOT_QUIET || moment->event == UNKNOT_KNOT_GONE))
        since = since >= 0 ? since : day;
      else if (since >= 0 && (end || moment->event == UNKNOT_KNOT_BACK))
        {
          double from = to_x (frame, MAX (since, frame->first));

          if (day >= frame->first)
            cairo_rectangle (cr, from, MARGIN, to_x (frame, day) - from, frame->height - 2 * MARGIN);
          since = -1;
        }
    }
  cairo_fill (cr);
}

static void
draw_pain (cairo_t        *cr,
           UnknotKnotLife *life,
           const Frame    *frame,
           UnknotColour    colour)
{
  guint n_days;
  const UnknotKnotDay *days = unknot_knot_life_get_days (life, &n_days);

  /* A day without a number is a gap (clinical.md E3): only neighbours are joined. */
  unknot_colour_set_source (colour, cr, 0.5);
  cairo_set_line_width (cr, LINE);
  for (guint i = 1; i < n_days; i++)
    if (days[i].day == days[i - 1].day + 1 && days[i - 1].day >= frame->first && days[i].day <= frame->last)
      {
        cairo_move_to (cr, to_x (frame, days[i - 1].day), to_y (frame, days[i - 1].pain));
        cairo_line_to (cr, to_x (frame, days[i].day), to_y (frame, days[i].pain));
      }
  cairo_stroke (cr);

  unknot_colour_set_source (colour, cr, 1);
  for (guint i = 0; i < n_days; i++)
    if (days[i].day >= frame->first && days[i].day <= frame->last)
      {
        cairo_new_sub_path (cr);
        cairo_arc (cr, to_x (frame, days[i].day), to_y (frame, days[i].pain), DOT, 0, 2 * G_PI);
      }
  cairo_fill (cr);
}

/**
 * unknot_life_line_draw:
 * @cr: what to draw on
 * @life: a life
 * @today: the last day, counted from 1970-01-01
 * @width: in pixels
 * @height: in pixels
 * @colour: what to draw with
 *
 * Draws the pain of a knot in little: a dot for each day with a number, 0 at the bottom and 10 at the top, neighbours
 * joined, and a band where it was quiet or gone. Time runs from left to right.
 */
void
unknot_life_line_draw (cairo_t        *cr,
                       UnknotKnotLife *life,
                       int             today,
                       double          width,
                       double          height,
                       UnknotColour    colour)
{
  Frame frame = { unknot_life_line_first_day (life, today), today, width, height };

  g_return_if_fail (cr != NULL && life != NULL);

  cairo_save (cr);
  draw_rests (cr, life, &frame, colour);
  unknot_colour_set_source (colour, cr, 0.35);
  cairo_set_line_width (cr, TICK);
  cairo_move_to (cr, MARGIN, height - MARGIN + 0.5);
  cairo_line_to (cr, width - MARGIN, height - MARGIN + 0.5);
  cairo_stroke (cr);
  draw_pain (cr, life, &frame, colour);
  cairo_restore (cr);
}
