/* The places on the report's bodies: the worst of them, with what there is to say about each. */

#include "unknot-report-private.h"

#include <glib/gi18n.h>

#include "unknot-pain-days.h"

/* Two weeks that don't overlap are held against each other. */
#define WEEK 7

/* Whether a knot was there at any time of the chosen days. */
static gboolean
was_there (UnknotKnot               *knot,
           const UnknotReportChoice *choice)
{
  const UnknotKnotMoment *last = unknot_knot_life_get_last (unknot_knot_get_life (knot));

  if (unknot_time_get_day (unknot_knot_get_found (knot)) > choice->last_day)
    return FALSE;

  return last == NULL || last->event != UNKNOT_KNOT_GONE
         || unknot_time_get_day (last->time) >= choice->first_day;
}

static void
add_knot (GPtrArray                *knots,
          UnknotKnot               *knot,
          const UnknotReportChoice *choice)
{
  if (was_there (knot, choice)
      && unknot_scope_has (&choice->scope, unknot_knot_get_uuid (knot), unknot_knot_get_muscle (knot)))
    g_ptr_array_add (knots, knot);
}

/* Open ones before quiet ones before gone ones, and the worst of them first. */
static int
compare_knots (gconstpointer one,
               gconstpointer other)
{
  UnknotKnot *a = *(UnknotKnot * const *) one;
  UnknotKnot *b = *(UnknotKnot * const *) other;

  if (unknot_knot_get_state (a) != unknot_knot_get_state (b))
    return unknot_knot_get_state (a) < unknot_knot_get_state (b) ? -1 : 1;

  return unknot_knot_get_pain (b) - unknot_knot_get_pain (a);
}

/* A clinician reads of a person: the sides are that person's own. */
static char *
dup_place (UnknotKnot                *knot,
           const UnknotReportSources *sources)
{
  const char *id = unknot_knot_get_muscle (knot);
  UnknotMuscle *muscle = id != NULL ? unknot_anatomy_get_muscle (sources->anatomy, id) : NULL;
  const char *name = muscle != NULL ? unknot_muscle_get_name (muscle) : _("A sore spot");

  switch (unknot_knot_get_side (knot))
    {
    case UNKNOT_SIDE_LEFT:
      /* Translators: name of a muscle; for a clinician: the person's left */
      return g_strdup_printf (C_("report", "%s, left"), name);
    case UNKNOT_SIDE_RIGHT:
      /* Translators: name of a muscle; for a clinician: the person's right */
      return g_strdup_printf (C_("report", "%s, right"), name);
    case UNKNOT_SIDE_BOTH:
      /* Translators: name of a muscle; for a clinician */
      return g_strdup_printf (C_("report", "%s, both sides"), name);
    case UNKNOT_SIDE_MIDDLE:
    default:
      return g_strdup (name);
    }
}

static char *
dup_since (int days)
{
  if (days < 0)
    return NULL;
  if (days < 14)
    return g_strdup_printf (ngettext ("for %d day", "for %d days", (gulong) days), days);
  if (days < 84)
    return g_strdup_printf (ngettext ("for %d week", "for %d weeks", (gulong) days / 7), days / 7);

  return g_strdup_printf (ngettext ("for %d month", "for %d months", (gulong) days / 30), days / 30);
}

static char *
dup_state (UnknotKnot                *knot,
           const UnknotReportSources *sources)
{
  int pain = unknot_knot_get_pain (knot);

  switch (unknot_knot_get_state (knot))
    {
    case UNKNOT_KNOT_STATE_GONE:
      return g_strdup (C_("report", "gone by now"));
    case UNKNOT_KNOT_STATE_CALM:
      return g_strdup (C_("report", "quiet at the moment"));
    case UNKNOT_KNOT_STATE_SORE:
    default:
      if (pain < 0)
        return g_strdup (C_("report", "not rated"));
      return g_strdup_printf (C_("report", "last number %d of 10"), pain);
    }
}

static gboolean
has_two_weeks (const UnknotReportChoice *choice)
{
  return choice->last_day - choice->first_day + 1 >= 2 * WEEK;
}

/* The mean of the days of a week; -1 without a number. */
static double
average (const GArray *points,
         int           first_day)
{
  double sum = 0;
  guint n = 0;

  for (guint i = 0; i < points->len; i++)
    {
      const UnknotChartPoint *point = &g_array_index (points, UnknotChartPoint, i);

      if (point->day < first_day || point->day >= first_day + WEEK)
        continue;
      sum += point->value;
      n++;
    }

  return n > 0 ? sum / n : -1;
}

static void
add_weeks (UnknotReportSpot          *spot,
           UnknotKnot                *knot,
           const UnknotReportSources *sources,
           const UnknotReportChoice  *choice)
{
  UnknotScope scope = unknot_scope_make_knot (unknot_knot_get_uuid (knot));
  g_autoptr (UnknotPainDays) days = unknot_pain_days_new (unknot_knots_get_journal (sources->knots), &scope,
                                                          choice->first_day, choice->last_day);
  const GArray *points = days->frames[unknot_pain_days_choose_frame (days)];

  spot->then = average (points, choice->first_day);
  spot->now = average (points, choice->last_day - WEEK + 1);
  spot->was = unknot_time_get_day (unknot_knot_get_found (knot)) < choice->first_day + WEEK;
  spot->is = unknot_knot_get_state (knot) == UNKNOT_KNOT_STATE_SORE
             || (unknot_knot_get_state (knot) == UNKNOT_KNOT_STATE_CALM && spot->now > 0);
}

static char *
dup_words (const UnknotReportSpot    *spot,
           UnknotKnot                *knot,
           const UnknotReportSources *sources,
           const UnknotReportDiary   *diary)
{
  g_autofree char *place = dup_place (knot, sources);
  /* Translators: mean pain of a place on a picture */
  g_autofree char *state = spot->was && spot->is && spot->then >= 0 && spot->now >= 0
                             ? g_strdup_printf (C_("report", "%1$.1f in the first week, %2$.1f in the last"), spot->then,
                                                spot->now)
                             : dup_state (knot, sources);
  g_autofree char *since = unknot_knot_get_state (knot) == UNKNOT_KNOT_STATE_SORE
                             ? dup_since (unknot_knot_get_days (knot, sources->now)) : NULL;
  g_autoptr (GPtrArray) parts = g_ptr_array_new ();
  g_autofree char *details = NULL;

  g_ptr_array_add (parts, state);
  if (since != NULL)
    g_ptr_array_add (parts, since);
  if (g_hash_table_contains (diary->pressed, unknot_knot_get_uuid (knot)))
    g_ptr_array_add (parts, (gpointer) C_("report", "pressing it brings the known pain"));
  g_ptr_array_add (parts, NULL);
  details = g_strjoinv (", ", (char **) parts->pdata);

  /* Translators: number of a place on a picture, its name, and what is known of it */
  return g_strdup_printf (C_("report", "%1$u. %2$s: %3$s"), spot->number, place, details);
}

static gboolean
add_echoes (UnknotReport            *report,
            guint                    number,
            UnknotKnot              *knot,
            const UnknotReportDiary *diary)
{
  UnknotEntry *entry = g_hash_table_lookup (diary->pressed, unknot_knot_get_uuid (knot));
  g_auto (UnknotPressRecord) record = UNKNOT_PRESS_RECORD_INIT;

  if (entry == NULL || !unknot_entry_get_press (entry, &record))
    return FALSE;

  for (guint i = 0; i < record.n_echoes; i++)
    {
      const UnknotPressEcho *echo = &record.echoes[i];
      UnknotReportSpot spot = {
        .number = number, .aspect = unknot_aspect_of (echo->view, echo->side), .x = echo->x, .y = echo->y, .echo = TRUE,
      };

      g_array_append_val (report->spots, spot);
    }

  return record.n_echoes > 0;
}

static void
add_key (UnknotReport *report,
         gboolean      echoes,
         gboolean      compares)
{
  const char *ring = _("Open ring: the pain is also felt there when the place is pressed.");
  const char *size = _("Larger dot: more pain.");

  if (compares)
    {
      g_set_str (&report->then_title, C_("report", "First week"));
      g_set_str (&report->now_title, C_("report", "Last week"));
    }
  if (echoes || compares)
    report->spots_key = g_strjoin (" ", compares ? size : ring, compares && echoes ? ring : NULL, NULL);
}

void
unknot_report_add_spots (UnknotReport              *report,
                         const UnknotReportSources *sources,
                         const UnknotReportChoice  *choice,
                         const UnknotReportDiary   *diary)
{
  g_autoptr (GPtrArray) knots = g_ptr_array_new ();
  g_autoptr (GPtrArray) gone = unknot_knots_list_gone (sources->knots);
  gboolean echoes = FALSE;

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (sources->knots)); i++)
    add_knot (knots, unknot_knots_get_knot (sources->knots, i), choice);
  for (guint i = 0; i < gone->len; i++)
    add_knot (knots, gone->pdata[i], choice);
  g_ptr_array_sort (knots, compare_knots);

  for (guint i = 0; i < MIN (knots->len, UNKNOT_REPORT_MOST_SPOTS); i++)
    {
      UnknotKnot *knot = knots->pdata[i];
      UnknotReportSpot spot = {
        .number = i + 1, .aspect = unknot_knot_get_aspect (knot), .x = unknot_knot_get_x (knot),
        .y = unknot_knot_get_y (knot), .then = -1, .now = -1,
      };

      if (has_two_weeks (choice))
        add_weeks (&spot, knot, sources, choice);
      spot.words = dup_words (&spot, knot, sources, diary);
      g_array_append_val (report->spots, spot);
      echoes |= add_echoes (report, i + 1, knot, diary);
    }

  /* Translators: one letter beside a picture of a body: its left */
  g_set_str (&report->left, C_("side of the body", "L"));
  /* Translators: one letter beside a picture of a body: its right */
  g_set_str (&report->right, C_("side of the body", "R"));
  g_set_str (&report->spots_title, _("Places as Marked by the Person"));
  add_key (report, echoes, has_two_weeks (choice) && knots->len > 0);
}
