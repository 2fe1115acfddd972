#include "figure-fixture.h"

#include "unknot-atlas.h"
#include "unknot-pose-binder.h"
#include "unknot-press-spot.h"

/* Which muscles the pictures of the own fingers press (clinical.md B, "Reach: F" and "Fo"), and what they show for all
 * others: how it is done on the shelf of the shoulder. */

/* A millimetre of a person 1750 mm tall. */
#define MM (1.0 / 1750)

typedef enum
{
  REACH_KNOT,                   /* on the knot itself */
  REACH_FOLD,                   /* where the fold of the armpit can be taken hold of */
  REACH_SHELF,                  /* nowhere near: the shelf of the shoulder instead */
} Reach;

static const struct
{
  const char *muscle;
  Reach reach;
} reaches[] = {
  { "suboccipitals", REACH_KNOT },
  { "splenius-semispinalis", REACH_KNOT },
  { "trapezius-upper", REACH_KNOT },
  { "trapezius-middle", REACH_SHELF },
  { "trapezius-lower", REACH_SHELF },
  { "levator-scapulae", REACH_KNOT },
  { "supraspinatus", REACH_KNOT },
  { "infraspinatus", REACH_SHELF },
  { "teres-minor", REACH_FOLD },
  { "teres-major", REACH_FOLD },
  { "deltoid-posterior", REACH_KNOT },
  { "deltoid-lateral", REACH_KNOT },
  { "deltoid-anterior", REACH_KNOT },
  { "rhomboids", REACH_SHELF },
  { "erector-spinae-thoracic", REACH_SHELF },
  { "multifidi", REACH_SHELF },
  { "latissimus-dorsi", REACH_FOLD },
  { "serratus-posterior-superior", REACH_SHELF },
  { "serratus-posterior-inferior", REACH_SHELF },
  { "erector-spinae-lumbar", REACH_SHELF },
  { "quadratus-lumborum", REACH_SHELF },
  { "gluteus-medius", REACH_KNOT },
  { "sternocleidomastoid", REACH_SHELF },
  { "scalenes", REACH_SHELF },
  { "pectoralis-major", REACH_KNOT },
  { "pectoralis-minor", REACH_KNOT },
  { "subscapularis", REACH_SHELF },
};

static const char * const poses[] = {
  "fingers_find", "fingers_press", "fingers_circle", "fingers_leave", "pressure-release_sink", "pressure-release_leave",
};

typedef struct
{
  UnknotAnatomy *anatomy;
  UnknotAtlas *back;
  UnknotPoseBinder *binder;
  UnknotPoseWish wish;
} Data;

static GFile *
get_folder (const char *name)
{
  return g_file_new_build_filename (g_getenv ("UNKNOT_DATA_DIR"), name, NULL);
}

static void
data_init (Data *self)
{
  g_autoptr (GFile) anatomy = get_folder ("anatomy");
  g_autoptr (GFile) figures = get_folder ("figures");
  g_autoptr (UnknotCast) cast = load_cast ();
  g_autoptr (GError) error = NULL;

  *self = (Data) { .wish.side = UNKNOT_SIDE_LEFT };
  self->anatomy = unknot_anatomy_load (anatomy, &error);
  g_assert_no_error (error);
  self->back = unknot_atlas_load (anatomy, UNKNOT_VIEW_BACK, self->anatomy, &error);
  g_assert_no_error (error);
  self->binder = unknot_pose_binder_new (figures, cast);
  g_assert_true (unknot_cast_get_person (cast, "bea", &self->wish.people[0]));
  g_assert_true (unknot_cast_get_person (cast, "dan", &self->wish.people[1]));
}

static void
data_clear (Data *self)
{
  unknot_pose_binder_unref (self->binder);
  unknot_atlas_unref (self->back);
  unknot_anatomy_unref (self->anatomy);
}

static UnknotBoundPose *
bind (Data       *self,
      const char *pose,
      const char *muscle)
{
  g_autoptr (GError) error = NULL;
  UnknotPressSpot usual;
  UnknotSpot spot;
  UnknotBoundPose *bound;

  g_assert_true (unknot_press_spot_find (self->back, unknot_anatomy_get_muscle (self->anatomy, muscle),
                                         UNKNOT_SIDE_LEFT, &usual));
  spot = (UnknotSpot) { usual.view, usual.place.x, usual.place.y, usual.muscle };
  self->wish.spot = self->wish.usual = &spot;
  bound = unknot_pose_binder_bind (self->binder, pose, 0, &self->wish, &error);
  g_assert_no_error (error);
  return bound;
}

static double
distance (const UnknotBoundPose *a,
          const UnknotBoundPose *b)
{
  return unknot_vector_length (unknot_vector_subtract (a->spot.at, b->spot.at)) / MM;
}

static void
test_reach (void)
{
  Data data;
  gsize n_muscles;

  data_init (&data);
  unknot_anatomy_get_muscles (data.anatomy, &n_muscles);
  g_assert_cmpuint (n_muscles, ==, G_N_ELEMENTS (reaches));

  for (guint n = 0; n < G_N_ELEMENTS (poses); n++)
    {
      g_autoptr (UnknotBoundPose) shelf = bind (&data, poses[n], "trapezius-upper");

      for (guint i = 0; i < G_N_ELEMENTS (reaches); i++)
        {
          g_autoptr (UnknotBoundPose) bound = bind (&data, poses[n], reaches[i].muscle);

          g_test_message ("%s %s", poses[n], reaches[i].muscle);
          g_assert_cmpint (bound->spot.usual, ==, reaches[i].reach != REACH_KNOT);
          g_assert_cmpfloat (bound->spot.error, <, 3);
          if (reaches[i].reach == REACH_SHELF)
            g_assert_cmpfloat (distance (bound, shelf), <, 15);
          else if (!g_str_equal (reaches[i].muscle, "trapezius-upper"))
            g_assert_cmpfloat (distance (bound, shelf), >, 15);
        }
    }

  data_clear (&data);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/own-fingers/reach", test_reach);

  return g_test_run ();
}
