/* Source or echo: from where it hurts to the muscles that it may come from. */

#include "unknot-echo.h"

#include <math.h>

/*
 * clinical.md has no numbers for how likely a muscle is, so these are ours [DEC]. They only order a list: pain where it
 * is usually felt counts fully, where it may spill over half; a muscle right under the place counts nearly as much as
 * one that usually sends pain there, and less the less it is meant by such a click. Both may be true of one muscle.
 */
#define WEIGHT_USUAL 1.0
#define WEIGHT_SPILL 0.5
#define WEIGHT_HERE 0.9
#define WEIGHT_HERE_STEP 0.2

/* What explains less than this share of the best one is not named. [DEC] */
#define LEAST_SHARE 0.2
/* A list that is longer helps nobody. [DEC] */
#define MOST_CANDIDATES 8
/* So many of the first ones may bring others that are worth a look. [DEC] */
#define ASKING_CANDIDATES 3

typedef struct
{
  UnknotEchoCandidate found;
  double sent;
  double here;
  guint order;
} Trial;

typedef struct
{
  UnknotAnatomy *anatomy;
  GArray *trials;
} Search;

/* A disc as its middle and two rings, each point for about the same area. */
static guint
spread (const UnknotEchoPlace *place,
        UnknotPoint            points[19])
{
  guint n = 0;

  points[n++] = place->place;
  if (place->radius <= 0)
    return n;

  for (guint ring = 1; ring <= 2; ring++)
    for (guint i = 0; i < 6 * ring; i++)
      {
        double angle = 2 * G_PI * i / (6 * ring);
        double distance = place->radius * ring * 0.45;

        points[n].x = place->place.x + distance * cos (angle);
        points[n].y = place->place.y + distance * sin (angle);
        n++;
      }

  return n;
}

/* The share of a place that lies in an area. */
static double
overlap (const UnknotEchoPlace *place,
         UnknotOutline         *outline)
{
  UnknotRect reach = unknot_rect_grow (unknot_outline_get_bounds (outline), place->radius);
  UnknotPoint points[19];
  guint n, inside = 0;

  if (!unknot_rect_contains (&reach, place->place))
    return 0;

  n = spread (place, points);
  for (guint i = 0; i < n; i++)
    inside += unknot_outline_contains (outline, points[i]);

  return (double) inside / n;
}

static Trial *
get_trial (Search       *self,
           UnknotMuscle *muscle,
           UnknotSide    side)
{
  Trial trial = { .found = { .muscle = muscle, .side = side } };

  for (guint i = 0; i < self->trials->len; i++)
    {
      Trial *known = &g_array_index (self->trials, Trial, i);

      if (known->found.muscle == muscle && known->found.side == side)
        return known;
    }

  g_array_append_val (self->trials, trial);
  return &g_array_index (self->trials, Trial, self->trials->len - 1);
}

/* Several areas of one muscle may lie over a place: the best of them counts. */
static void
add_sent (Search                *self,
          UnknotMuscle          *muscle,
          const UnknotEchoPlace *place)
{
  UnknotAspect aspect = unknot_atlas_get_aspect (place->atlas);
  double best[2] = { 0, 0 };
  gboolean usual[2] = { FALSE, FALSE };
  gsize n;
  const UnknotReferral *referrals = unknot_muscle_get_referrals (muscle, &n);

  for (gsize i = 0; i < n; i++)
    {
      double share;

      if (referrals[i].side > UNKNOT_SIDE_RIGHT || unknot_aspect_of (referrals[i].view, referrals[i].side) != aspect)
        continue;
      share = overlap (place, referrals[i].outline);
      best[referrals[i].side] = MAX (best[referrals[i].side],
                                     share * (referrals[i].essential ? WEIGHT_USUAL : WEIGHT_SPILL));
      usual[referrals[i].side] = usual[referrals[i].side] || (share > 0 && referrals[i].essential);
    }

  for (guint side = 0; side < G_N_ELEMENTS (best); side++)
    if (best[side] > 0)
      {
        Trial *trial = get_trial (self, muscle, (UnknotSide) side);

        trial->sent += best[side] * place->weight;
        trial->found.usual = trial->found.usual || usual[side];
      }
}

static void
add_here (Search                *self,
          const UnknotEchoPlace *place)
{
  g_autoptr (GArray) under = unknot_atlas_candidates_at (place->atlas, UNKNOT_SHEET_SUPERFICIAL, place->place);

  for (guint i = 0; i < under->len; i++)
    {
      const UnknotCandidate *candidate = &g_array_index (under, UnknotCandidate, i);
      double worth = WEIGHT_HERE - WEIGHT_HERE_STEP * i;

      if (worth > 0)
        get_trial (self, unknot_anatomy_get_muscle (self->anatomy, candidate->muscle), candidate->side)->here +=
          worth * place->weight;
    }
}

static void
rate (Search *self,
      double  weight)
{
  gsize n;
  UnknotMuscle * const *muscles = unknot_anatomy_get_muscles (self->anatomy, &n);

  for (guint i = 0; i < self->trials->len; i++)
    {
      Trial *trial = &g_array_index (self->trials, Trial, i);

      trial->found.score = (trial->sent + trial->here) / weight;
      trial->found.kind = trial->here > 0 ? UNKNOT_ECHO_KIND_HERE : UNKNOT_ECHO_KIND_SENDS;
      while (trial->order < n && muscles[trial->order] != trial->found.muscle)
        trial->order++;
    }
}

/* What was found comes first, what was ruled out last; in between by likelihood, then in clinical.md's order. */
static int
rank_answer (UnknotEchoAnswer answer)
{
  switch (answer)
    {
    case UNKNOT_ECHO_ANSWER_YES:
      return 0;
    case UNKNOT_ECHO_ANSWER_NO:
      return 2;
    case UNKNOT_ECHO_ANSWER_NONE:
    case UNKNOT_ECHO_ANSWER_UNSURE:
    default:
      return 1;
    }
}

static int
compare_trials (gconstpointer a,
                gconstpointer b)
{
  const Trial *one = a;
  const Trial *other = b;

  if (fabs (one->found.score - other->found.score) > 1e-9)
    return one->found.score > other->found.score ? -1 : 1;
  if (one->order != other->order)
    return one->order < other->order ? -1 : 1;

  return (int) one->found.side - (int) other->found.side;
}

static UnknotEchoAnswer
get_answer (const UnknotEchoTest *tests,
            gsize                 n_tests,
            UnknotMuscle         *muscle,
            UnknotSide            side)
{
  UnknotEchoAnswer answer = UNKNOT_ECHO_ANSWER_NONE;

  /* A test can be made again: the last one holds. */
  for (gsize i = 0; i < n_tests; i++)
    if (tests[i].side == side && g_str_equal (tests[i].muscle, unknot_muscle_get_id (muscle)))
      answer = tests[i].answer;

  return answer;
}

static gboolean
is_listed (const GArray       *list,
           const UnknotMuscle *muscle,
           UnknotSide          side)
{
  for (guint i = 0; i < list->len; i++)
    {
      const UnknotEchoCandidate *known = &g_array_index (list, UnknotEchoCandidate, i);

      if (known->muscle == muscle && known->side == side)
        return TRUE;
    }

  return FALSE;
}

static void
add_also (Search *self,
          GArray *list)
{
  guint n = MIN (list->len, ASKING_CANDIDATES);

  for (guint i = 0; i < n; i++)
    {
      UnknotEchoCandidate asking = g_array_index (list, UnknotEchoCandidate, i);
      const char * const *also = unknot_muscle_get_also_check (asking.muscle);

      for (guint j = 0; also[j] != NULL; j++)
        {
          UnknotEchoCandidate added = {
            .muscle = unknot_anatomy_get_muscle (self->anatomy, also[j]),
            .side = asking.side,
            .kind = UNKNOT_ECHO_KIND_ALSO,
          };

          if (!is_listed (list, added.muscle, added.side))
            g_array_append_val (list, added);
        }
    }
}

/* Stable, so that likelihood still rules among equal answers; "also" stays behind whatever was not ruled out. */
static GArray *
sort_by_answer (const GArray *list)
{
  GArray *sorted = g_array_new (FALSE, FALSE, sizeof (UnknotEchoCandidate));

  for (int rank = 0; rank <= 2; rank++)
    for (guint i = 0; i < list->len; i++)
      if (rank_answer (g_array_index (list, UnknotEchoCandidate, i).answer) == rank)
        g_array_append_val (sorted, g_array_index (list, UnknotEchoCandidate, i));

  return sorted;
}

/**
 * unknot_echo_find:
 * @anatomy: the muscles
 * @places: (array length=n_places): where it hurts
 * @n_places: how many
 * @tests: (nullable) (array length=n_tests): the press tests so far, in the order they were made
 * @n_tests: how many
 *
 * Lists the muscles that a pain may come from, likeliest first: by the overlap of what hurts with where their pain is
 * often felt (clinical.md B) and by what lies right under it, then what is also worth a look (clinical.md F4). A test
 * that said yes brings a muscle to the front, a no to the end; where the person was not sure it stays. Mirrored places
 * give the mirrored list.
 *
 * The list is a hint for pressing. It names no illness, and red flags come before it.
 *
 * Returns: (transfer full) (element-type UnknotEchoCandidate): the candidates; empty if nothing hurts
 */
GArray *
unknot_echo_find (UnknotAnatomy         *anatomy,
                  const UnknotEchoPlace *places,
                  gsize                  n_places,
                  const UnknotEchoTest  *tests,
                  gsize                  n_tests)
{
  g_autoptr (GArray) trials = g_array_new (FALSE, TRUE, sizeof (Trial));
  g_autoptr (GArray) list = g_array_new (FALSE, FALSE, sizeof (UnknotEchoCandidate));
  Search self = { anatomy, trials };
  double weight = 0;
  gsize n_muscles;
  UnknotMuscle * const *muscles;

  g_return_val_if_fail (anatomy != NULL, NULL);
  g_return_val_if_fail (places != NULL || n_places == 0, NULL);

  muscles = unknot_anatomy_get_muscles (anatomy, &n_muscles);
  for (gsize i = 0; i < n_places; i++)
    {
      weight += places[i].weight;
      add_here (&self, &places[i]);
      for (gsize j = 0; j < n_muscles; j++)
        add_sent (&self, muscles[j], &places[i]);
    }

  rate (&self, weight);
  g_array_sort (trials, compare_trials);
  for (guint i = 0; i < trials->len && list->len < MOST_CANDIDATES; i++)
    {
      const Trial *trial = &g_array_index (trials, Trial, i);

      if (trial->found.score >= LEAST_SHARE * g_array_index (trials, Trial, 0).found.score)
        g_array_append_val (list, trial->found);
    }

  add_also (&self, list);
  for (guint i = 0; i < list->len; i++)
    {
      UnknotEchoCandidate *candidate = &g_array_index (list, UnknotEchoCandidate, i);

      candidate->answer = get_answer (tests, n_tests, candidate->muscle, candidate->side);
    }

  return sort_by_answer (list);
}

/**
 * unknot_echo_settled:
 * @candidates: (element-type UnknotEchoCandidate): what [func@unknot_echo_find] gave
 *
 * Says whether a press test has found the source.
 *
 * Returns: `TRUE` if the first candidate was answered with yes
 */
gboolean
unknot_echo_settled (const GArray *candidates)
{
  return candidates->len > 0
         && g_array_index (candidates, UnknotEchoCandidate, 0).answer == UNKNOT_ECHO_ANSWER_YES;
}

/**
 * unknot_echo_all_no:
 * @candidates: (element-type UnknotEchoCandidate): what [func@unknot_echo_find] gave
 *
 * Says whether nothing is left to press: each candidate that may be pressed at all was answered, and none with yes.
 *
 * Returns: `TRUE` if so; also for an empty list
 */
gboolean
unknot_echo_all_no (const GArray *candidates)
{
  for (guint i = 0; i < candidates->len; i++)
    {
      const UnknotEchoCandidate *candidate = &g_array_index (candidates, UnknotEchoCandidate, i);

      if (candidate->answer == UNKNOT_ECHO_ANSWER_YES)
        return FALSE;
      if (candidate->answer == UNKNOT_ECHO_ANSWER_NONE
          && unknot_muscle_get_press_test (candidate->muscle) != UNKNOT_PRESS_TEST_NONE)
        return FALSE;
    }

  return TRUE;
}
