/* Source or echo: which muscles are named for a pain, in which order, and whether one may be pressed to find out. */

#include "unknot-echo.h"
#include "unknot-press-check.h"

#include "rules-fixture.h"

/* A muscle is found within so many, wherever in its usual area it hurts. */
#define AMONG 6

typedef struct
{
  Rules rules;
  UnknotAtlas *atlases[UNKNOT_N_ASPECTS];
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  static const UnknotAspect drawn[] = { UNKNOT_ASPECT_BACK, UNKNOT_ASPECT_FRONT, UNKNOT_ASPECT_RIGHT };
  g_autofree char *path = g_build_filename (g_getenv ("UNKNOT_DATA_DIR"), "anatomy", NULL);
  g_autoptr (GFile) folder = g_file_new_for_path (path);
  g_autoptr (GError) error = NULL;

  rules_load (&fixture->rules);
  for (guint i = 0; i < G_N_ELEMENTS (drawn); i++)
    {
      fixture->atlases[drawn[i]] =
        unknot_atlas_load (folder, unknot_aspect_get_view (drawn[i]), fixture->rules.anatomy, &error);
      g_assert_no_error (error);
    }
  fixture->atlases[UNKNOT_ASPECT_LEFT] = unknot_atlas_mirror (fixture->atlases[UNKNOT_ASPECT_RIGHT]);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  for (guint i = 0; i < UNKNOT_N_ASPECTS; i++)
    unknot_atlas_unref (fixture->atlases[i]);
  rules_clear (&fixture->rules);
}

static UnknotEchoPlace
make_place (Fixture      *fixture,
            UnknotAspect  aspect,
            UnknotPoint   place)
{
  return (UnknotEchoPlace) { fixture->atlases[aspect], place, UNKNOT_ECHO_FINGERTIP, 1 };
}

static GArray *
find_at (Fixture      *fixture,
         UnknotAspect  aspect,
         UnknotPoint   place)
{
  UnknotEchoPlace hurts = make_place (fixture, aspect, place);

  return unknot_echo_find (fixture->rules.anatomy, &hurts, 1, NULL, 0);
}

static const UnknotEchoCandidate *
get_candidate (const GArray *list,
               guint         position)
{
  return &g_array_index (list, UnknotEchoCandidate, position);
}

static int
find_position (const GArray *list,
               const char   *muscle,
               UnknotSide    side)
{
  for (guint i = 0; i < list->len; i++)
    if (g_str_equal (unknot_muscle_get_id (get_candidate (list, i)->muscle), muscle)
        && get_candidate (list, i)->side == side)
      return (int) i;

  return -1;
}

static UnknotPoint
get_middle (UnknotOutline *outline)
{
  const UnknotRect *bounds = unknot_outline_get_bounds (outline);

  return (UnknotPoint) { bounds->x + bounds->width / 2, bounds->y + bounds->height / 2 };
}

/* The middle of a bent area may lie outside it: then the nearest place of a grid that is inside. */
static UnknotPoint
get_inside (UnknotOutline *outline)
{
  const UnknotRect *bounds = unknot_outline_get_bounds (outline);
  UnknotPoint middle = get_middle (outline);
  UnknotPoint best = middle;
  double least = G_MAXDOUBLE;

  for (double x = bounds->x; x <= bounds->x + bounds->width; x += 2)
    for (double y = bounds->y; y <= bounds->y + bounds->height; y += 2)
      {
        UnknotPoint place = { x, y };
        double distance = unknot_point_distance (place, middle);

        if (distance < least && unknot_outline_contains (outline, place))
          {
            least = distance;
            best = place;
          }
      }

  return best;
}

static void
test_usual_areas (Fixture       *fixture,
                  gconstpointer  data)
{
  gsize n_muscles, n;
  UnknotMuscle * const *muscles = unknot_anatomy_get_muscles (fixture->rules.anatomy, &n_muscles);

  for (gsize i = 0; i < n_muscles; i++)
    {
      const UnknotReferral *referrals = unknot_muscle_get_referrals (muscles[i], &n);
      const char *id = unknot_muscle_get_id (muscles[i]);

      for (gsize j = 0; j < n; j++)
        {
          UnknotAspect aspect = unknot_aspect_of (referrals[j].view, referrals[j].side);
          UnknotPoint place = get_inside (referrals[j].outline);
          g_autoptr (GArray) list = NULL;
          int position;

          if (!referrals[j].essential)
            continue;
          list = find_at (fixture, aspect, place);
          position = find_position (list, id, referrals[j].side);
          if (position < 0 || position >= AMONG)
            g_test_fail_printf ("%s %s is number %d for a pain at %g %g of %s", unknot_side_to_id (referrals[j].side),
                                id, position, place.x, place.y, unknot_aspect_to_id (aspect));
          else
            g_assert_true (get_candidate (list, (guint) position)->usual);
        }
    }
}

/* Pains as people tell of them, and what clinical.md B says to them. */
static void
test_order (Fixture       *fixture,
            gconstpointer  data)
{
  static const struct
  {
    const char *what;
    UnknotAspect aspect;
    UnknotPoint place;
    UnknotSide side;
    const char *among[4];
  } cases[] = {
    { "the outside of the upper arm", UNKNOT_ASPECT_BACK, { 582, 400 }, UNKNOT_SIDE_RIGHT,
      { "deltoid-lateral", "supraspinatus" } },
    { "deep in the front of the shoulder", UNKNOT_ASPECT_FRONT, { 184, 362 }, UNKNOT_SIDE_RIGHT,
      { "infraspinatus", "pectoralis-minor", "deltoid-anterior" } },
    { "the temple", UNKNOT_ASPECT_LEFT, { 385, 125 }, UNKNOT_SIDE_LEFT, { "trapezius-upper", "suboccipitals" } },
    { "the inner edge of the blade", UNKNOT_ASPECT_BACK, { 292, 385 }, UNKNOT_SIDE_LEFT,
      { "rhomboids", "scalenes", "trapezius-lower" } },
    { "the angle of the neck", UNKNOT_ASPECT_BACK, { 420, 280 }, UNKNOT_SIDE_RIGHT, { "levator-scapulae" } },
    { "the buttock", UNKNOT_ASPECT_BACK, { 448, 850 }, UNKNOT_SIDE_RIGHT, { "erector-spinae-lumbar" } },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GArray) list = find_at (fixture, cases[i].aspect, cases[i].place);

      for (guint j = 0; j < G_N_ELEMENTS (cases[i].among) && cases[i].among[j] != NULL; j++)
        {
          int position = find_position (list, cases[i].among[j], cases[i].side);

          if (position < 0 || position >= AMONG)
            g_test_fail_printf ("%s: %s is number %d", cases[i].what, cases[i].among[j], position);
        }
      for (guint j = 1; j < list->len; j++)
        g_assert_cmpfloat (get_candidate (list, j)->score, <=, get_candidate (list, j - 1)->score);
    }
}

/* What hurts where pain is usually felt weighs more than what only lies where it may spill over. */
static void
test_usual_before_spill (Fixture       *fixture,
                         gconstpointer  data)
{
  const UnknotEchoPlace point = { fixture->atlases[UNKNOT_ASPECT_FRONT], { 108, 605 }, 0, 1 };
  g_autoptr (GArray) list = unknot_echo_find (fixture->rules.anatomy, &point, 1, NULL, 0);
  int usual = find_position (list, "infraspinatus", UNKNOT_SIDE_RIGHT);
  int spill = find_position (list, "supraspinatus", UNKNOT_SIDE_RIGHT);

  g_assert_cmpint (usual, >=, 0);
  g_assert_cmpint (usual, <, spill);
  g_assert_true (get_candidate (list, (guint) usual)->usual);
  g_assert_false (get_candidate (list, (guint) spill)->usual);
}

static void
check_mirrored (const GArray *one,
                const GArray *other)
{
  g_assert_cmpuint (one->len, ==, other->len);
  for (guint i = 0; i < one->len; i++)
    {
      const UnknotEchoCandidate *a = get_candidate (one, i);
      const UnknotEchoCandidate *b = get_candidate (other, i);

      g_assert_cmpstr (unknot_muscle_get_id (a->muscle), ==, unknot_muscle_get_id (b->muscle));
      g_assert_cmpint (a->side, ==, unknot_side_mirror (b->side));
      g_assert_cmpfloat_with_epsilon (a->score, b->score, 1e-9);
      g_assert_cmpint (a->kind, ==, b->kind);
    }
}

static void
test_mirrored (Fixture       *fixture,
               gconstpointer  data)
{
  static const UnknotPoint places[] = { { 582, 400 }, { 428, 385 }, { 420, 280 }, { 448, 850 }, { 400, 640 } };

  for (guint i = 0; i < G_N_ELEMENTS (places); i++)
    for (guint aspect = UNKNOT_ASPECT_BACK; aspect <= UNKNOT_ASPECT_FRONT; aspect++)
      {
        UnknotPoint twin = { 2 * unknot_atlas_get_midline (fixture->atlases[aspect]) - places[i].x, places[i].y };
        g_autoptr (GArray) one = find_at (fixture, (UnknotAspect) aspect, places[i]);
        g_autoptr (GArray) other = find_at (fixture, (UnknotAspect) aspect, twin);

        check_mirrored (one, other);
      }

  for (double y = 120; y < 500; y += 60)
    {
      g_autoptr (GArray) right = find_at (fixture, UNKNOT_ASPECT_RIGHT, (UnknotPoint) { 330, y });
      g_autoptr (GArray) left = find_at (fixture, UNKNOT_ASPECT_LEFT, (UnknotPoint) { 330, y });

      check_mirrored (right, left);
    }
}

static void
test_nothing (Fixture       *fixture,
              gconstpointer  data)
{
  g_autoptr (GArray) none = unknot_echo_find (fixture->rules.anatomy, NULL, 0, NULL, 0);
  g_autoptr (GArray) beside = find_at (fixture, UNKNOT_ASPECT_BACK, (UnknotPoint) { 20, 20 });

  g_assert_cmpuint (none->len, ==, 0);
  g_assert_cmpuint (beside->len, ==, 0);
  g_assert_true (unknot_echo_all_no (none));
  g_assert_false (unknot_echo_settled (none));
}

/* Two places together: what explains both comes before what explains one. */
static void
test_several (Fixture       *fixture,
              gconstpointer  data)
{
  UnknotEchoPlace places[] = {
    make_place (fixture, UNKNOT_ASPECT_BACK, (UnknotPoint) { 420, 240 }),
    make_place (fixture, UNKNOT_ASPECT_RIGHT, (UnknotPoint) { 385, 125 }),
  };
  g_autoptr (GArray) list =
    unknot_echo_find (fixture->rules.anatomy, places, G_N_ELEMENTS (places), NULL, 0);

  g_assert_cmpint (find_position (list, "trapezius-upper", UNKNOT_SIDE_RIGHT), ==, 0);
}

static void
test_also (Fixture       *fixture,
           gconstpointer  data)
{
  g_autoptr (GArray) list = find_at (fixture, UNKNOT_ASPECT_BACK, (UnknotPoint) { 428, 385 });
  guint n_also = 0;

  for (guint i = 0; i < list->len; i++)
    {
      const UnknotEchoCandidate *candidate = get_candidate (list, i);

      n_also += candidate->kind == UNKNOT_ECHO_KIND_ALSO;
      g_assert_true (n_also == 0 || candidate->kind == UNKNOT_ECHO_KIND_ALSO);
      g_assert_cmpint (find_position (list, unknot_muscle_get_id (candidate->muscle), candidate->side), ==, (int) i);
    }
  g_assert_cmpint (find_position (list, "scalenes", UNKNOT_SIDE_RIGHT), >=, 0);
  g_assert_cmpint (find_position (list, "erector-spinae-thoracic", UNKNOT_SIDE_RIGHT), >=, 0);
}

static void
test_answers (Fixture       *fixture,
              gconstpointer  data)
{
  UnknotEchoPlace hurts = make_place (fixture, UNKNOT_ASPECT_BACK, (UnknotPoint) { 582, 400 });
  g_autoptr (GArray) before = unknot_echo_find (fixture->rules.anatomy, &hurts, 1, NULL, 0);
  const char *first = unknot_muscle_get_id (get_candidate (before, 0)->muscle);
  const char *second = unknot_muscle_get_id (get_candidate (before, 1)->muscle);
  UnknotEchoTest tests[] = {
    { first, UNKNOT_SIDE_RIGHT, UNKNOT_ECHO_ANSWER_UNSURE },
    { second, UNKNOT_SIDE_RIGHT, UNKNOT_ECHO_ANSWER_NO },
    { second, UNKNOT_SIDE_RIGHT, UNKNOT_ECHO_ANSWER_YES },
  };
  g_autoptr (GArray) unsure = unknot_echo_find (fixture->rules.anatomy, &hurts, 1, tests, 1);
  g_autoptr (GArray) no = unknot_echo_find (fixture->rules.anatomy, &hurts, 1, tests, 2);
  g_autoptr (GArray) yes = unknot_echo_find (fixture->rules.anatomy, &hurts, 1, tests, 3);
  g_autofree UnknotEchoTest *all = g_new0 (UnknotEchoTest, before->len);
  g_autoptr (GArray) none = NULL;

  g_assert_cmpstr (unknot_muscle_get_id (get_candidate (unsure, 0)->muscle), ==, first);
  g_assert_cmpint (get_candidate (unsure, 0)->answer, ==, UNKNOT_ECHO_ANSWER_UNSURE);
  g_assert_cmpint (find_position (no, second, UNKNOT_SIDE_RIGHT), ==, (int) no->len - 1);
  g_assert_false (unknot_echo_settled (no));
  g_assert_false (unknot_echo_all_no (no));
  g_assert_cmpint (find_position (yes, second, UNKNOT_SIDE_RIGHT), ==, 0);
  g_assert_true (unknot_echo_settled (yes));
  g_assert_false (unknot_echo_all_no (yes));

  for (guint i = 0; i < before->len; i++)
    all[i] = (UnknotEchoTest) {
      unknot_muscle_get_id (get_candidate (before, i)->muscle), get_candidate (before, i)->side,
      UNKNOT_ECHO_ANSWER_NO,
    };
  none = unknot_echo_find (fixture->rules.anatomy, &hurts, 1, all, before->len);
  g_assert_true (unknot_echo_all_no (none));
}

/* What is asked before anything is said about a place. */
static void
test_place_asks (Fixture       *fixture,
                 gconstpointer  data)
{
  static const struct
  {
    const char *what;
    UnknotAspect aspect;
    UnknotPoint place;
    const char *asks[3];
  } cases[] = {
    { "the left chest", UNKNOT_ASPECT_FRONT, { 430, 420 }, { "RF01" } },
    { "the right chest", UNKNOT_ASPECT_FRONT, { 290, 420 }, { "RF01" } },
    { "between the blades", UNKNOT_ASPECT_BACK, { 400, 400 }, { "RF01", "RF05", "RF13" } },
    { "the forearm", UNKNOT_ASPECT_FRONT, { 100, 740 }, { "RF14", "RF28", "RF01" } },
    { "the neck, from behind", UNKNOT_ASPECT_BACK, { 390, 240 }, { "RF06", "RF15", "RF07" } },
    { "the jaw", UNKNOT_ASPECT_FRONT, { 300, 220 }, { "RF01", "RF06" } },
    { "the tip of the shoulder", UNKNOT_ASPECT_BACK, { 540, 335 }, { "RF20", "RF27", "RF28" } },
    { "the low back", UNKNOT_ASPECT_BACK, { 400, 650 }, { "RF02", "RF03", "RF12" } },
    { "the temple", UNKNOT_ASPECT_LEFT, { 385, 125 }, { "RF06", "RF07", "RF19" } },
    { "the belly", UNKNOT_ASPECT_FRONT, { 340, 650 }, { "RF12", "RF13" } },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_auto (GStrv) asks = unknot_safety_dup_place_asks (fixture->rules.rules, fixture->atlases[cases[i].aspect],
                                                          cases[i].place);

      for (guint j = 0; j < G_N_ELEMENTS (cases[i].asks) && cases[i].asks[j] != NULL; j++)
        if (!g_strv_contains ((const char * const *) asks, cases[i].asks[j]))
          g_test_fail_printf ("%s: %s is not asked", cases[i].what, cases[i].asks[j]);
    }
}

/* Wherever a person can say that it hurts, something is asked about it first. */
static void
test_asks_everywhere (Fixture       *fixture,
                      gconstpointer  data)
{
  for (guint aspect = 0; aspect < UNKNOT_N_ASPECTS; aspect++)
    {
      UnknotOutline *outline = unknot_atlas_get_outline (fixture->atlases[aspect]);
      UnknotRect bounds = *unknot_outline_get_bounds (outline);
      UnknotPoint place;

      for (place.y = bounds.y; place.y < bounds.y + bounds.height; place.y += 5)
        for (place.x = bounds.x; place.x < bounds.x + bounds.width; place.x += 5)
          {
            g_auto (GStrv) asks = NULL;

            if (!unknot_outline_contains (outline, place))
              continue;
            asks = unknot_safety_dup_place_asks (fixture->rules.rules, fixture->atlases[aspect], place);
            if (asks[0] == NULL)
              g_test_fail_printf ("%s: nothing is asked at %g %g", unknot_aspect_to_id (aspect), place.x, place.y);
          }
    }
}

static UnknotSituation *
make_situation (void)
{
  UnknotSituation *situation = unknot_situation_new ();

  situation->age = 40;
  situation->experience = 10;
  situation->questions_answered = TRUE;

  return situation;
}

static UnknotPressCheck
check_muscle (Fixture         *fixture,
              UnknotMuscle    *muscle,
              UnknotSituation *situation)
{
  UnknotPressCheck check = { .allowed = FALSE };
  UnknotPoint place;

  for (guint aspect = UNKNOT_ASPECT_BACK; aspect <= UNKNOT_ASPECT_FRONT; aspect++)
    if (unknot_muscle_get_usual_spot (muscle, unknot_aspect_get_view (aspect), UNKNOT_SIDE_LEFT, &place))
      return unknot_press_check (fixture->rules.catalogue, fixture->rules.rules, fixture->atlases[aspect], muscle,
                                 UNKNOT_SIDE_LEFT, situation);

  g_assert_not_reached ();
  return check;
}

/* A healthy person can make every press test there is, and none lies where nothing presses. */
static void
test_press_all (Fixture       *fixture,
                gconstpointer  data)
{
  gsize n;
  UnknotMuscle * const *muscles = unknot_anatomy_get_muscles (fixture->rules.anatomy, &n);

  for (gsize i = 0; i < n; i++)
    {
      g_autoptr (UnknotSituation) situation = make_situation ();
      UnknotPressTest test = unknot_muscle_get_press_test (muscles[i]);
      UnknotPressCheck check = check_muscle (fixture, muscles[i], situation);

      g_test_message ("%s", unknot_muscle_get_id (muscles[i]));
      g_assert_cmpint (check.allowed, ==, test != UNKNOT_PRESS_TEST_NONE);
      if (!check.allowed)
        {
          g_assert_cmpint (check.reason.code, ==, UNKNOT_REASON_OUT_NEVER_PRESS);
          continue;
        }
      g_assert_cmpint (check.target, >=, 2);
      g_assert_cmpint (check.target, <=, 4);
      g_assert_cmpint (check.spot.side, ==, UNKNOT_SIDE_LEFT);
      g_assert_null (unknot_atlas_zone_at (fixture->atlases[unknot_aspect_of (check.spot.view, check.spot.side)],
                                           test == UNKNOT_PRESS_TEST_HANDS ? "hands" : "soft-ball",
                                           check.spot.place));
    }
}

static void
test_press_closed (Fixture       *fixture,
                   gconstpointer  data)
{
  UnknotMuscle *muscle = unknot_anatomy_get_muscle (fixture->rules.anatomy, "trapezius-upper");

  for (guint i = 0; i < 8; i++)
    {
      g_autoptr (UnknotSituation) situation = make_situation ();
      UnknotReasonCode expected = UNKNOT_REASON_OUT_GATE;
      UnknotPressCheck check;

      switch (i)
        {
        case 0:
          situation->questions_answered = FALSE;
          expected = UNKNOT_REASON_OUT_QUESTIONS;
          break;
        case 1:
          unknot_situation_add_condition (situation, UNKNOT_CONDITION_ANTICOAGULANT);
          expected = UNKNOT_REASON_OUT_CONDITION;
          break;
        case 2:
          unknot_situation_add_flag (situation, "RF01");
          break;
        case 3:
          unknot_situation_add_knot (situation, "rhomboids", UNKNOT_SIDE_LEFT, 8, 20);
          break;
        case 4:
          situation->swelling = TRUE;
          break;
        case 5:
          unknot_situation_add_condition (situation, UNKNOT_CONDITION_OSTEOPOROSIS);
          expected = UNKNOT_REASON_OUT_CONDITION;
          break;
        case 6:
          unknot_situation_add_condition (situation, UNKNOT_CONDITION_PREGNANCY);
          expected = UNKNOT_REASON_OUT_CONDITION;
          break;
        case 7:
        default:
          situation->numb_spot = TRUE;
          expected = UNKNOT_REASON_OUT_NUMB;
          break;
        }

      check = check_muscle (fixture, muscle, situation);
      g_assert_false (check.allowed);
      g_assert_cmpint (check.reason.code, ==, expected);
    }
}

/* Whoever is new to it, or hurts a lot, presses less. */
static void
test_press_target (Fixture       *fixture,
                   gconstpointer  data)
{
  UnknotMuscle *muscle = unknot_anatomy_get_muscle (fixture->rules.anatomy, "trapezius-upper");
  g_autoptr (UnknotSituation) plain = make_situation ();
  g_autoptr (UnknotSituation) beginner = make_situation ();
  g_autoptr (UnknotSituation) strong = make_situation ();

  beginner->experience = 0;
  unknot_situation_add_knot (strong, "rhomboids", UNKNOT_SIDE_LEFT, 7, 20);
  g_assert_cmpint (check_muscle (fixture, muscle, plain).target, ==, 4);
  g_assert_cmpint (check_muscle (fixture, muscle, beginner).target, ==, 2);
  g_assert_cmpint (check_muscle (fixture, muscle, strong).target, ==, 2);
}

/* Who often lies on a ball is still asked to stand: it is the wall's words and the wall's limit that hold. */
static void
test_press_stands (Fixture       *fixture,
                   gconstpointer  data)
{
  UnknotMuscle *muscle = unknot_anatomy_get_muscle (fixture->rules.anatomy, "infraspinatus");
  g_autoptr (UnknotSituation) situation = make_situation ();
  UnknotSituationPast *wall = unknot_situation_add_past (situation, "ball-wall", "infraspinatus");
  UnknotPressCheck check;

  wall->sessions = 6;
  wall->days = 6;
  wall->mean_change = 1;
  unknot_situation_set_preference (situation, "ball-floor", 1);
  situation->floor = TRUE;
  check = check_muscle (fixture, muscle, situation);
  g_assert_true (check.allowed);
  g_assert_cmpint (check.target, ==, 4);
}

#define ADD(path, func) g_test_add (path, Fixture, NULL, set_up, func, tear_down)

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  ADD ("/echo/usual-areas", test_usual_areas);
  ADD ("/echo/order", test_order);
  ADD ("/echo/usual-before-spill", test_usual_before_spill);
  ADD ("/echo/mirrored", test_mirrored);
  ADD ("/echo/nothing", test_nothing);
  ADD ("/echo/several", test_several);
  ADD ("/echo/also", test_also);
  ADD ("/echo/answers", test_answers);
  ADD ("/echo/place-asks", test_place_asks);
  ADD ("/echo/asks-everywhere", test_asks_everywhere);
  ADD ("/echo/press/all", test_press_all);
  ADD ("/echo/press/closed", test_press_closed);
  ADD ("/echo/press/target", test_press_target);
  ADD ("/echo/press/stands", test_press_stands);

  return g_test_run ();
}
