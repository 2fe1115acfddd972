#include <glib/gstdio.h>
#include <math.h>
#include <string.h>

#include "unknot-anatomy.h"
#include "unknot-atlas.h"
#include "unknot-json.h"
#include "unknot-warp.h"

static GFile *
get_folder (void)
{
  g_autofree char *path = g_build_filename (g_getenv ("UNKNOT_DATA_DIR"), "anatomy", NULL);

  return g_file_new_for_path (path);
}

static UnknotAnatomy *
load (void)
{
  g_autoptr (GFile) folder = get_folder ();
  g_autoptr (GError) error = NULL;
  UnknotAnatomy *anatomy = unknot_anatomy_load (folder, &error);

  g_assert_no_error (error);
  return anatomy;
}

static void
test_all_muscles (void)
{
  g_autoptr (UnknotAnatomy) anatomy = load ();
  gsize n_muscles;
  UnknotMuscle * const *muscles = unknot_anatomy_get_muscles (anatomy, &n_muscles);

  g_assert_cmpuint (n_muscles, ==, 27);
  for (gsize i = 0; i < n_muscles; i++)
    {
      g_autofree char *ref = g_strdup_printf ("M%02u", (guint) i + 1);
      gsize n_referrals;
      gboolean essential = FALSE;

      g_assert_cmpstr (unknot_muscle_get_ref_id (muscles[i]), ==, ref);
      g_assert_true (unknot_anatomy_get_muscle_by_ref (anatomy, ref) == muscles[i]);
      g_assert_true (unknot_anatomy_get_muscle (anatomy, unknot_muscle_get_id (muscles[i])) == muscles[i]);
      g_assert_cmpuint (strlen (unknot_muscle_get_name (muscles[i])), >, 0);
      g_assert_cmpuint (strlen (unknot_muscle_get_latin (muscles[i])), >, 0);
      g_assert_true (g_str_has_suffix (unknot_muscle_get_borders (muscles[i]), "."));

      for (guint which = 0; which < UNKNOT_N_MUSCLE_TEXTS; which++)
        {
          g_auto (GStrv) texts = unknot_muscle_dup_texts (muscles[i], which);

          g_assert_cmpuint (g_strv_length (texts), >, 0);
        }

      for (const UnknotReferral *referral = unknot_muscle_get_referrals (muscles[i], &n_referrals);
           n_referrals > 0; referral++, n_referrals--)
        essential = essential || referral->essential;
      g_assert_true (essential);
    }
}

static void
test_never_pressed (void)
{
  static const char * const never[] = { "M23", "M24", "M27", NULL };
  g_autoptr (UnknotAnatomy) anatomy = load ();
  gsize n_muscles;
  UnknotMuscle * const *muscles = unknot_anatomy_get_muscles (anatomy, &n_muscles);

  for (gsize i = 0; i < n_muscles; i++)
    g_assert_cmpint (unknot_muscle_may_be_pressed (muscles[i]), !=,
                     g_strv_contains (never, unknot_muscle_get_ref_id (muscles[i])));
}

static gboolean
is_careful (const char *words)
{
  return g_str_has_suffix (words, ".")
         && !g_regex_match_simple ("diagnos|cure|toxin|guarantee|certain|proves|always|must be the",
                                   words, G_REGEX_CASELESS, G_REGEX_MATCH_DEFAULT);
}

/* Where pain is sent is a hint and is said as one; what is never pressed has no press test. */
static void
test_words (void)
{
  g_autoptr (UnknotAnatomy) anatomy = load ();
  gsize n_muscles;
  UnknotMuscle * const *muscles = unknot_anatomy_get_muscles (anatomy, &n_muscles);

  for (gsize i = 0; i < n_muscles; i++)
    {
      const char *id = unknot_muscle_get_id (muscles[i]);
      const char *sends = unknot_muscle_get_sends (muscles[i]);
      const char *press = unknot_muscle_get_press_words (muscles[i]);
      gboolean tested = unknot_muscle_get_press_test (muscles[i]) != UNKNOT_PRESS_TEST_NONE;
      g_auto (GStrv) neighbours = unknot_anatomy_dup_neighbours (anatomy, id);

      g_assert_true (is_careful (sends));
      g_assert_true (g_regex_match_simple ("^People (often|mostly)", sends, G_REGEX_DEFAULT, G_REGEX_MATCH_DEFAULT));
      g_assert_true (is_careful (press));
      g_assert_cmpint (tested, ==, !g_str_has_prefix (press, "This one is not pressed"));
      g_assert_true (!tested || unknot_muscle_may_be_pressed (muscles[i]));

      g_assert_cmpuint (g_strv_length (neighbours), >, 0);
      for (guint j = 0; neighbours[j] != NULL; j++)
        {
          const char *how = unknot_anatomy_tell_apart (anatomy, id, neighbours[j]);

          g_assert_true (is_careful (how));
          g_assert_cmpstr (how, ==, unknot_anatomy_tell_apart (anatomy, neighbours[j], id));
        }
      g_assert_null (unknot_anatomy_tell_apart (anatomy, id, id));
    }

  g_assert_cmpstr (unknot_muscle_get_also_check (unknot_anatomy_get_muscle (anatomy, "rhomboids"))[0], ==, "scalenes");
}

static guint
count_side_view (UnknotMuscle *muscle,
                 UnknotSide    side)
{
  gsize n_spots, n_referrals;
  const UnknotUsualSpot *spots = unknot_muscle_get_spots (muscle, &n_spots);
  const UnknotReferral *referrals = unknot_muscle_get_referrals (muscle, &n_referrals);
  guint n = 0;

  for (gsize i = 0; i < n_spots; i++)
    n += spots[i].view == UNKNOT_VIEW_SIDE && spots[i].side == side;
  for (gsize i = 0; i < n_referrals; i++)
    n += referrals[i].view == UNKNOT_VIEW_SIDE && referrals[i].side == side;

  return n;
}

/* One drawing of the side serves both: the left twin lies at the same place. */
static void
test_left_twins (void)
{
  g_autoptr (UnknotAnatomy) anatomy = load ();
  gsize n_muscles;
  UnknotMuscle * const *muscles = unknot_anatomy_get_muscles (anatomy, &n_muscles);
  UnknotPoint left, right;

  for (gsize i = 0; i < n_muscles; i++)
    {
      g_assert_cmpuint (count_side_view (muscles[i], UNKNOT_SIDE_LEFT), ==,
                        count_side_view (muscles[i], UNKNOT_SIDE_RIGHT));
      if (!unknot_muscle_get_usual_spot (muscles[i], UNKNOT_VIEW_SIDE, UNKNOT_SIDE_RIGHT, &right))
        continue;
      g_assert_true (unknot_muscle_get_usual_spot (muscles[i], UNKNOT_VIEW_SIDE, UNKNOT_SIDE_LEFT, &left));
      g_assert_cmpfloat (left.x, ==, right.x);
      g_assert_cmpfloat (left.y, ==, right.y);
    }
}

static void
test_usual_spots (void)
{
  g_autoptr (UnknotAnatomy) anatomy = load ();
  UnknotMuscle *muscle = unknot_anatomy_get_muscle (anatomy, "trapezius-upper");
  UnknotPoint left, right;

  g_assert_true (unknot_muscle_get_usual_spot (muscle, UNKNOT_VIEW_BACK, UNKNOT_SIDE_LEFT, &left));
  g_assert_true (unknot_muscle_get_usual_spot (muscle, UNKNOT_VIEW_BACK, UNKNOT_SIDE_RIGHT, &right));
  g_assert_cmpfloat (left.x + right.x, ==, 720);
  g_assert_cmpfloat (left.y, ==, right.y);
  g_assert_false (unknot_muscle_get_usual_spot (unknot_anatomy_get_muscle (anatomy, "deltoid-anterior"),
                                                UNKNOT_VIEW_BACK, UNKNOT_SIDE_LEFT, &left));
}

static void
test_groups (void)
{
  g_autoptr (UnknotAnatomy) anatomy = load ();
  gsize n_groups, n_muscles;
  const UnknotMuscleGroup *groups = unknot_anatomy_get_groups (anatomy, &n_groups);
  UnknotMuscle * const *muscles = unknot_anatomy_get_muscles (anatomy, &n_muscles);

  g_assert_cmpuint (n_groups, ==, 10);
  g_assert_cmpstr (unknot_muscle_group_get_name (&groups[1]), ==, "Top of the shoulder");
  g_assert_true (unknot_anatomy_get_group (anatomy, "neck") == &groups[0]);
  g_assert_null (unknot_anatomy_get_group (anatomy, "knee"));
  for (gsize i = 0; i < n_muscles; i++)
    g_assert_nonnull (unknot_anatomy_get_group (anatomy, unknot_muscle_get_home (muscles[i])));
}

/* What stands in for a shape that is no muscle of ours, as ids.json says. */
static void
test_stand_ins (void)
{
  static const struct
  {
    const char *shape;
    const char *muscle;
  } cases[] = {
    { "thoracolumbar-fascia", "erector-spinae-lumbar" }, { "external-oblique", "quadratus-lumborum" },
    { "gluteus-maximus", NULL }, { "piriformis", NULL }, { "serratus-anterior", NULL }, { "subclavius", NULL },
    { "coracobrachialis", NULL },
  };
  g_autoptr (UnknotAnatomy) anatomy = load ();

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      UnknotMuscle *muscle = unknot_anatomy_get_stand_in (anatomy, cases[i].shape);

      g_assert_true (unknot_anatomy_has_shape (anatomy, cases[i].shape));
      g_assert_nonnull (unknot_anatomy_get_shape_name (anatomy, cases[i].shape));
      g_assert_nonnull (unknot_anatomy_get_shape_latin (anatomy, cases[i].shape));
      g_assert_cmpstr (muscle != NULL ? unknot_muscle_get_id (muscle) : NULL, ==, cases[i].muscle);
    }
  g_assert_false (unknot_anatomy_has_shape (anatomy, "trapezius-upper"));
  g_assert_null (unknot_anatomy_get_shape_name (anatomy, "tail"));
  g_assert_null (unknot_anatomy_get_reason (anatomy, "because"));
  g_assert_null (unknot_anatomy_get_muscle (anatomy, "tail"));
}

static char *
copy_damaged (const char *name,
              const char *from,
              const char *to)
{
  char *copy = g_dir_make_tmp ("unknot-anatomy-XXXXXX", NULL);
  g_autofree char *source = g_build_filename (g_getenv ("UNKNOT_DATA_DIR"), "anatomy", name, NULL);
  g_autofree char *target = g_build_filename (copy, name, NULL);
  g_autoptr (GError) error = NULL;
  g_autofree char *text = NULL;
  GString *damaged;

  g_file_get_contents (source, &text, NULL, &error);
  g_assert_no_error (error);
  g_assert_nonnull (strstr (text, from));
  damaged = g_string_new (text);
  g_string_replace (damaged, from, to, 1);
  g_file_set_contents (target, damaged->str, (gssize) damaged->len, &error);
  g_assert_no_error (error);
  g_string_free (damaged, TRUE);
  return copy;
}

static void
remove_copy (const char *copy,
             const char *name)
{
  g_autofree char *file = g_build_filename (copy, name, NULL);

  g_remove (file);
  g_rmdir (copy);
}

static void
test_damaged_muscles (void)
{
  static const struct
  {
    const char *from;
    const char *to;
    const char *message;
  } cases[] = {
    { "\"ref\": \"M01\"", "\"ref\": \"M02\"", "member 'ref' of 'splenius-semispinalis' is there twice" },
    { "\"id\": \"splenius-semispinalis\"", "\"id\": \"suboccipitals\"", "member 'muscles' has 'suboccipitals' twice" },
    { "\"latin\": \"Musculi", "\"latins\": \"Musculi", "muscle 'suboccipitals': member 'latins' is unknown" },
    { "\"press\": \"allowed\"", "\"press\": \"maybe\"",
      "muscle 'suboccipitals': member 'press' is neither 'allowed' nor 'never'" },
    { "[\"back\", 342.0, 195.0]", "[\"top\", 342.0, 195.0]",
      "muscle 'suboccipitals': member 'spots' has an entry that is not [view, x, y]" },
    { "\"sends\": \"People", "\"send\": \"People", "muscle 'suboccipitals': member 'send' is unknown" },
    { "\"with\": \"hands\"", "\"with\": \"feet\"",
      "muscle 'suboccipitals': member 'with' is neither 'none' nor 'hands' nor 'soft-ball'" },
    { "\"muscles\": [\"suboccipitals\", \"trapezius", "\"muscles\": [\"occipitals\", \"trapezius",
      "member 'pairs' names the unknown muscle 'occipitals'" },
    { "\"also_check\": [\"scalenes\"", "\"also_check\": [\"scales\"",
      "member 'also_check' of 'rhomboids' names the unknown muscle 'scales'" },
    { "\"home\": \"neck\"", "\"home\": \"knee\"", "member 'home' of 'suboccipitals' is none of its groups" },
    { "\"strength\": \"essential\"", "\"strength\": \"strong\"",
      "muscle 'suboccipitals': member 'strength' is neither 'essential' nor 'spill-over'" },
    { "\"nearest\": \"erector-spinae-lumbar\"", "\"nearest\": \"erector\"",
      "member 'nearest' of 'thoracolumbar-fascia' names the unknown muscle 'erector'" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *copy = copy_damaged ("muscles.json", cases[i].from, cases[i].to);
      g_autoptr (GFile) folder = g_file_new_for_path (copy);
      g_autoptr (GError) error = NULL;
      g_autofree char *message = g_strconcat ("anatomy/muscles.json: ", cases[i].message, NULL);

      g_assert_null (unknot_anatomy_load (folder, &error));
      g_assert_nonnull (error);
      g_assert_cmpstr (error->message, ==, message);
      remove_copy (copy, "muscles.json");
    }
}

static void
test_damaged_warp (void)
{
  static const struct
  {
    const char *from;
    const char *to;
    const char *message;
  } cases[] = {
    { "\"narrow\"", "\"wide\"", "member 'builds' has an unknown id 'wide'" },
    { ", {\"id\": \"narrow\", \"k\": 1.0}", "", "member 'builds' lacks a build" },
    { "\"arm_width\": 0.9", "\"arm_width\": 9", "member 'arm_width' is not between 0.5 and 1.5" },
    { "[0, 0.98], [100, 0.965]", "[100, 0.98], [100, 0.965]", "member 'torso_scale' is not in rising order" },
    { "[0, 0.98]", "[0]", "member 'torso_scale' is not 2 numbers" },
    { "\"waist_rise\": [6, 630, 110]", "\"waist_rise\": [6, 630]", "member 'waist_rise' is not 3 numbers" },
    { "\"origin\"", "\"oregano\"", "member 'origin' is missing" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *copy = copy_damaged ("warp.json", cases[i].from, cases[i].to);
      g_autoptr (GFile) folder = g_file_new_for_path (copy);
      g_autoptr (GError) error = NULL;
      g_autofree char *message = g_strconcat ("anatomy/warp.json: ", cases[i].message, NULL);

      g_assert_null (unknot_warp_load (folder, &error));
      g_assert_nonnull (error);
      g_assert_cmpstr (error->message, ==, message);
      remove_copy (copy, "warp.json");
    }
}

/* There and back is the same place, on every build, all over the paper and in the gap between arm and flank too. */
static void
test_warp_round_trip (void)
{
  g_autoptr (GFile) folder = get_folder ();
  g_autoptr (GError) error = NULL;
  g_autoptr (UnknotWarp) warp = unknot_warp_load (folder, &error);
  double worst = 0;

  g_assert_no_error (error);
  for (guint view = UNKNOT_VIEW_BACK; view <= UNKNOT_VIEW_SIDE; view++)
    for (guint build = UNKNOT_BUILD_BROAD; build <= UNKNOT_BUILD_NARROW; build++)
      for (double y = 0; y <= 1100; y += 7)
        for (double x = 1; x <= 719; x += 3.7)
          {
            UnknotPoint place = { x, y };
            UnknotPoint back = unknot_warp_invert (warp, view, build, unknot_warp_apply (warp, view, build, place));

            worst = fmax (worst, unknot_point_distance (place, back));
          }

  g_assert_cmpfloat (worst, <, 0.1);
}

/* The builds are what they say: shoulders get narrower, hips wider, and the midline stays. */
static void
test_warp_builds (void)
{
  g_autoptr (GFile) folder = get_folder ();
  g_autoptr (UnknotWarp) warp = unknot_warp_load (folder, NULL);
  UnknotPoint shoulder = { 546, 331 }, hip = { 532, 854 }, middle = { 360, 600 };
  double last_shoulder = 1000, last_hip = 0;

  for (guint build = UNKNOT_BUILD_BROAD; build <= UNKNOT_BUILD_NARROW; build++)
    {
      double shoulder_x = unknot_warp_apply (warp, UNKNOT_VIEW_BACK, build, shoulder).x;
      double hip_x = unknot_warp_apply (warp, UNKNOT_VIEW_BACK, build, hip).x;

      g_assert_cmpfloat (shoulder_x, <, last_shoulder);
      g_assert_cmpfloat (hip_x, >, last_hip);
      g_assert_cmpfloat_with_epsilon (unknot_warp_apply (warp, UNKNOT_VIEW_BACK, build, middle).x, 360, 1e-9);
      last_shoulder = shoulder_x;
      last_hip = hip_x;
    }

  /* Acromion to acromion: 372, 359 and 346 mm. */
  g_assert_cmpfloat_with_epsilon (unknot_warp_apply (warp, UNKNOT_VIEW_BACK, UNKNOT_BUILD_NEUTRAL, shoulder).x - 360,
                                  179.5, 0.5);
  g_assert_cmpfloat_with_epsilon (last_shoulder - 360, 173, 0.5);
}

static void
test_ids (void)
{
  UnknotBuild build;
  UnknotSheet sheet;
  UnknotLayer layer;

  for (guint i = 0; i < UNKNOT_N_BUILDS; i++)
    {
      g_assert_true (unknot_build_from_id (unknot_build_to_id (i), &build));
      g_assert_cmpint (build, ==, i);
    }
  for (guint i = 0; i < UNKNOT_N_SHEETS; i++)
    {
      g_assert_true (unknot_sheet_from_id (unknot_sheet_to_id (i), &sheet));
      g_assert_cmpint (sheet, ==, i);
    }
  g_assert_true (unknot_layer_from_id ("deep", &layer));
  g_assert_cmpstr (unknot_layer_to_id (layer), ==, "deep");
  g_assert_false (unknot_layer_from_id ("bones", &layer));
  g_assert_false (unknot_sheet_from_id ("skin", &sheet));
  g_assert_false (unknot_build_from_id ("huge", &build));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/anatomy/all-muscles", test_all_muscles);
  g_test_add_func ("/anatomy/never-pressed", test_never_pressed);
  g_test_add_func ("/anatomy/words", test_words);
  g_test_add_func ("/anatomy/left-twins", test_left_twins);
  g_test_add_func ("/anatomy/usual-spots", test_usual_spots);
  g_test_add_func ("/anatomy/groups", test_groups);
  g_test_add_func ("/anatomy/stand-ins", test_stand_ins);
  g_test_add_func ("/anatomy/damaged-muscles", test_damaged_muscles);
  g_test_add_func ("/anatomy/damaged-warp", test_damaged_warp);
  g_test_add_func ("/anatomy/warp/round-trip", test_warp_round_trip);
  g_test_add_func ("/anatomy/warp/builds", test_warp_builds);
  g_test_add_func ("/anatomy/ids", test_ids);

  return g_test_run ();
}
