/*
 * Both sides get their full time, whatever the person does on the way: every act at every eleventh second of every
 * shape, held against what was really spent in each hold.
 */

#include "unknot-guide.h"

#define SECOND ((gint64) G_USEC_PER_SEC)
#define HOLD 10
#define EVERY 11

typedef enum
{
  ACT_BACK,
  ACT_PAUSE,
  ACT_INTERRUPT,
  ACT_OWN_PACE,
  ACT_TOO_MUCH,
  ACT_SKIP,
  ACT_SAVE,
  /* And from here on a jump to each moment. */
  ACT_JUMP,
} Act;

typedef struct
{
  UnknotGuideLoad load;
  guint           holds;
  guint           sets;
  gboolean        first;
  gboolean        breathes;
} Shape;

/* What was spent in each moment the last time that it was entered. */
typedef struct
{
  UnknotGuide *guide;
  gint64       now;
  int          spent[64];
} Walk;

static UnknotGuideScript *
make_script (const Shape *shape)
{
  UnknotGuideScript *script = unknot_guide_script_new (UNKNOT_GUIDE_READY_SECONDS);
  UnknotGuideItem item = {
    .technique = "both", .muscle = "rhomboids", .name = "Both", .load = shape->load, .target = 3, .cap = 5,
    .first_side = UNKNOT_SIDE_RIGHT, .holds = shape->holds, .sets = shape->sets, .rest_seconds = 5,
    .first = shape->first,
  };
  UnknotGuideItem last = { .technique = "last", .name = "Last", .load = UNKNOT_GUIDE_LOAD_NONE, .holds = 1, .sets = 1 };
  UnknotGuideStep hold = {
    "hold", "Hold.", "", "hold", UNKNOT_STEP_PHASE_HOLD, UNKNOT_SIDE_LEFT, TRUE, HOLD, 1, .breaths = shape->breathes,
  };
  const UnknotGuideStep move = {
    "move", "Move.", "", "move", UNKNOT_STEP_PHASE_MOVE, UNKNOT_SIDE_BOTH, FALSE, 4, 1,
  };

  unknot_guide_script_add (script, &item, &hold, 1);
  unknot_guide_script_add (script, &last, &move, 1);

  return script;
}

static const UnknotGuideCourse *
get_course (const Walk *walk)
{
  return unknot_guide_get_course (walk->guide);
}

static void
note_entry (Walk  *walk,
            guint  from,
            gint64 elapsed)
{
  const UnknotGuideCourse *course = get_course (walk);

  if (course->position != from || course->elapsed < elapsed)
    walk->spent[course->position] = 0;
}

static gboolean
tick (Walk *walk)
{
  const UnknotGuideCourse *course = get_course (walk);
  guint from = course->position;
  gint64 elapsed = course->elapsed;

  if (course->waits)
    unknot_guide_resume (walk->guide, walk->now);
  if (course->state != UNKNOT_GUIDE_STATE_RUNNING)
    return FALSE;

  walk->now += SECOND;
  unknot_guide_advance (walk->guide, walk->now);
  walk->spent[from]++;
  if (course->state == UNKNOT_GUIDE_STATE_RUNNING || course->waits)
    note_entry (walk, from, elapsed);

  return TRUE;
}

static void
save_and_restore (Walk *walk)
{
  g_autoptr (JsonObject) saved = unknot_guide_save (walk->guide);
  g_autoptr (GError) error = NULL;

  g_clear_object (&walk->guide);
  walk->guide = unknot_guide_restore (saved, "running.json", &error);
  g_assert_no_error (error);
  unknot_guide_resume (walk->guide, walk->now);
}

static void
act (Walk  *walk,
     guint  what)
{
  guint from = get_course (walk)->position;
  gint64 elapsed = get_course (walk)->elapsed;

  switch (what)
    {
    case ACT_BACK:
      unknot_guide_back (walk->guide, walk->now);
      break;
    case ACT_PAUSE:
      unknot_guide_pause (walk->guide, walk->now);
      unknot_guide_resume (walk->guide, walk->now += 100 * SECOND);
      break;
    case ACT_INTERRUPT:
      unknot_guide_interrupt (walk->guide, walk->now);
      unknot_guide_resume (walk->guide, walk->now += 100 * SECOND);
      break;
    case ACT_OWN_PACE:
      unknot_guide_set_own_pace (walk->guide, TRUE, walk->now);
      break;
    case ACT_TOO_MUCH:
      unknot_guide_answer (walk->guide, UNKNOT_GUIDE_ANSWER_TOO_MUCH, walk->now);
      break;
    case ACT_SKIP:
      unknot_guide_skip (walk->guide, walk->now);
      break;
    case ACT_SAVE:
      save_and_restore (walk);
      break;
    default:
      unknot_guide_jump (walk->guide, what - ACT_JUMP, walk->now);
    }
  note_entry (walk, from, elapsed);
}

/*
 * Which holds need not be full: the one that was skipped or lightened at @at, those that a jump passes over, and the
 * one that it leaves. Worked out from what the words mean, not from the course.
 */
static gboolean
may_be_short (UnknotGuideScript *script,
              guint              what,
              guint              at,
              guint              hold)
{
  const UnknotGuideMoment *there = unknot_guide_script_get (script, at);
  const UnknotGuideMoment *moment = unknot_guide_script_get (script, hold);

  if (what == ACT_SKIP)
    return hold == at || moment->station == there->station;
  if (what == ACT_TOO_MUCH)
    return there->loaded && moment->side == there->side;
  if (what >= ACT_JUMP)
    return hold >= there->station && hold < unknot_guide_script_get (script, what - ACT_JUMP)->station;

  return FALSE;
}

static guint
check_shape (const Shape *shape)
{
  g_autoptr (UnknotGuideScript) script = make_script (shape);
  guint n = unknot_guide_script_get_n (script);
  int seconds = (int) unknot_guide_script_get_seconds (script);
  guint n_checked = 0;

  g_assert_cmpuint (n, <=, G_N_ELEMENTS (((Walk *) NULL)->spent));
  for (guint what = 0; what < ACT_JUMP + n; what++)
    for (int when = 0; when < seconds; when += EVERY)
      {
        g_autoptr (UnknotGuideScript) again = make_script (shape);
        Walk walk = { .guide = unknot_guide_new (again) };
        guint at;

        unknot_guide_start (walk.guide, walk.now);
        for (int i = 0; i < when; i++)
          tick (&walk);
        if (get_course (&walk)->waits)
          unknot_guide_resume (walk.guide, walk.now);
        at = get_course (&walk)->position;
        act (&walk, what);
        for (guint i = 0; tick (&walk); i++)
          g_assert_cmpuint (i, <, 2000);
        g_assert_cmpuint (get_course (&walk)->state, ==, UNKNOT_GUIDE_STATE_DONE);

        for (guint i = 0; i < n; i++)
          if (unknot_guide_script_get (again, i)->phase == UNKNOT_STEP_PHASE_HOLD
              && !may_be_short (again, what, at, i))
            {
              n_checked++;
              if (walk.spent[i] != HOLD)
                g_error ("act %u at %d s (moment %u): hold %u was held for %d s", what, when, at, i, walk.spent[i]);
            }
        g_object_unref (walk.guide);
      }

  return n_checked;
}

static void
test_full_time (void)
{
  guint n_checked = 0;

  for (guint i = 0; i < 32; i++)
    {
      const Shape shape = {
        .load = (i & 1) != 0 ? UNKNOT_GUIDE_LOAD_PRESS : UNKNOT_GUIDE_LOAD_PULL,
        .holds = (i & 2) != 0 ? 2 : 1,
        .sets = (i & 4) != 0 ? 2 : 1,
        .first = (i & 8) != 0,
        .breathes = (i & 16) != 0,
      };

      n_checked += check_shape (&shape);
    }
  g_test_message ("%u holds", n_checked);
  g_assert_cmpuint (n_checked, >, 50000);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/guide-sides/full-time", test_full_time);

  return g_test_run ();
}
