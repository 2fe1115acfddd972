#include "figure-fixture.h"

#include "unknot-field.h"
#include "unknot-figure-frame.h"
#include "unknot-figure.h"
#include "unknot-json.h"
#include "unknot-pose.h"
#include "unknot-pose-bind.h"

/* How many solids and how many colours each kind is made of at least: nothing is a bare box or cylinder. */
typedef struct
{
  const char *id;
  guint n_solids;
  guint n_tones;
  const char *json;   /* what a file says besides the type */
} Kind;

static const Kind kinds[] = {
  { "ball", 20, 2, "\"at\": [0, 0.5, 0], \"r\": 0.03" },
  { "sock", 4, 2, "\"pts\": [[-0.03, 0.5, 0], [0.03, 0.5, 0]]" },
  { "roller", 5, 3, "\"at\": [0, 0.5, 0], \"axis\": [1, 0, 0], \"len\": 0.2" },
  { "cane", 8, 2, NULL },
  { "umbrella", 8, 5, NULL },
  { "tube", 6, 1, "\"pts\": [[-0.1, 0.5, 0], [0.1, 0.5, 0]], \"r\": 0.01" },
  { "band", 6, 3, "\"pts\": [[-0.1, 0.5, 0], [0.1, 0.5, 0]], \"w\": 0.03, \"face\": [0, 1, 0], \"grips\": true" },
  { "gun", 9, 5, NULL },
  { "collar", 8, 3,
    "\"at\": [0, 0.5, 0], \"pts\": [[-0.1, 0.4, 0], [-0.08, 0.5, 0], [0, 0.55, 0], [0.08, 0.5, 0], [0.1, 0.4, 0]]" },
  { "massager", 40, 2, "\"at\": [0, 0.5, 0], \"along\": [0, 1, 0], \"face\": [0, 0, 1], \"size\": [0.1, 0.1]" },
  { "pad", 64, 1, "\"at\": [0, 0.5, 0], \"size\": [0.1, 0.08], \"thick\": 0.01" },
  { "hot-water-bottle", 64, 2, "\"at\": [0, 0.5, 0]" },
  { "towel", 64, 2, "\"at\": [0, 0.5, 0]" },
  { "cold", 64, 1, "\"at\": [0, 0.5, 0]" },
  { "rub", 5, 3, "\"at\": [0, 0.5, 0], \"along\": [1, 0, 0], \"len\": 0.1" },
  { "cream", 2, 1, "\"at\": [0, 0.5, 0], \"along\": [0, 1, 0], \"r\": 0.02" },
  { "bottle", 5, 3, "\"at\": [0, 0.5, 0]" },
  { "glass", 4, 2, "\"at\": [0, 0.5, 0]" },
  { "plate", 9, 5, "\"at\": [0, 0.5, 0]" },
  { "basin", 7, 3, "\"at\": [0, 0, 0], \"h\": 0.5" },
  { "mirror", 3, 2, "\"at\": [0, 0.5, 0], \"r\": 0.05" },
  { "book", 12, 3, "\"at\": [0, 0.5, 0], \"size\": [0.16, 0.11]" },
  { "leaflet", 7, 3, "\"at\": [0, 0.5, 0]" },
  { "phone", 2, 2, "\"at\": [0, 0.5, 0]" },
  { "headphones", 16, 2, "\"at\": [0, 0.5, 0], \"microphone\": true" },
  { "backpack", 6, 2, "\"at\": [0, 0.5, 0], \"pts\": [[0.05, 0.6, 0], [0.05, 0.6, 0.1], [0.05, 0.5, 0.1]]" },
  { "screen", 8, 3, "\"at\": [0, 0.4, 0], \"sh\": 0.2" },
  { "keyboard", 4, 1, "\"at\": [0, 0.5, 0]" },
  { "mouse", 2, 2, "\"at\": [0, 0.5, 0]" },
  { "laptop", 5, 3, "\"at\": [0, 0.5, 0]" },
  { "box", 1, 1, "\"at\": [0, 0.5, 0], \"size\": [0.1, 0.1, 0.1]" },
  { "pillow", 1, 1, "\"at\": [0, 0.5, 0], \"size\": [0.2, 0.05, 0.1]" },
  { "soft-pillow", 2, 1, "\"at\": [0, 0.5, 0], \"size\": [0.2, 0.05, 0.1]" },
  { "chair", 8, 2, "\"at\": [0, 0, 0]" },
  { "couch", 6, 2, "\"at\": [0, 0, 0]" },
  { "bed", 6, 3, "\"at\": [0, 0, 0]" },
  { "desk", 9, 3, "\"at\": [0, 0, 0]" },
  { "table", 5, 2, "\"at\": [0, 0, 0]" },
  { "post", 1, 1, "\"at\": [0, 0, 0], \"size\": [0.1, 0.9, 0.1]" },
  { "doorway", 6, 2, "\"at\": [0, 0, 0], \"w\": 0.4, \"h\": 1" },
};

G_STATIC_ASSERT (G_N_ELEMENTS (kinds) == UNKNOT_N_PROP_KINDS);

static UnknotBoundPose *
make_room (UnknotCast *cast,
           const char *id)
{
  UnknotBoundPose *pose = unknot_bound_pose_new (cast);
  UnknotProp *prop = &pose->props[0];
  UnknotPropKind kind;

  g_assert_true (unknot_prop_kind_from_id (id, &kind));
  unknot_prop_init (prop, kind);
  g_assert_cmpint (prop->kind, ==, kind);
  if (prop->size.x <= 0)
    prop->size = UNKNOT_VECTOR (0.3, 0.1, 0.2);
  prop->at = in_room (UNKNOT_VECTOR (0, 0.4, 0));
  prop->n_points = 6;
  for (guint i = 0; i < prop->n_points; i++)
    prop->points[i] = in_room (UNKNOT_VECTOR (i * 0.05, 0.4 + i * i * 0.012, 0));
  prop->n_knobs = 1;
  prop->microphone = prop->grips = TRUE;
  prop->yaw = 30;
  pose->n_props = 1;
  pose->view.yaw = 30;
  pose->view.pitch = 20;
  pose->view.wide = (UnknotPoseFrame) { { 0, 0.4, 0 }, 0.5, 0.5 };
  return pose;
}

static GArray *
make_solids (const UnknotBoundPose *pose)
{
  GArray *solids = unknot_primitives_new ();
  UnknotStage stage;

  unknot_stage_solve (&stage, pose);
  unknot_primitives_add_prop (solids, &stage, pose, 0);
  return solids;
}

/* Every kind has a shape and colours of its own, all of them in its own groups, and can be drawn. */
static void
test_shapes (void)
{
  g_autoptr (UnknotCast) cast = load_cast ();
  UnknotPropKind kind;

  g_assert_false (unknot_prop_kind_from_id ("anvil", &kind));

  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      g_autoptr (UnknotBoundPose) pose = make_room (cast, kinds[i].id);
      g_autoptr (GArray) solids = make_solids (pose);
      g_autoptr (GHashTable) tones = g_hash_table_new (NULL, NULL);
      g_autoptr (UnknotFigureFrame) frame = NULL;
      g_autoptr (GError) error = NULL;

      g_test_message ("%s: %u solids", kinds[i].id, solids->len);
      g_assert_cmpuint (solids->len, >=, kinds[i].n_solids);
      for (guint j = 0; j < solids->len; j++)
        {
          const UnknotPrimitive *solid = &g_array_index (solids, UnknotPrimitive, j);

          g_assert_nonnull (solid->tone);
          g_assert_cmpuint (solid->object, ==, UNKNOT_OBJECT_FIRST_PROP);
          g_hash_table_add (tones, (gpointer) solid->tone);
        }
      g_assert_cmpuint (g_hash_table_size (tones), >=, kinds[i].n_tones);

      frame = unknot_figure_trace (pose, UNKNOT_FIGURE_STYLE_FLAT, 1, 200, NULL, &error);
      g_assert_no_error (error);
      g_assert_cmpuint (frame->silhouette.ends->len, >, 0);
      g_assert_cmpuint (frame->materials->len, >, 0);
    }
}

/* The mirror image of a thing is its mirror image, buttons and taps included. */
static void
test_mirror (void)
{
  g_autoptr (UnknotCast) cast = load_cast ();

  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      g_autoptr (UnknotBoundPose) pose = make_room (cast, kinds[i].id);
      g_autoptr (UnknotBoundPose) mirrored = NULL;
      g_autoptr (GArray) solids = NULL, others = NULL;

      pose->props[0].along.along = UNKNOT_VECTOR (0.3, 0.9, 0.2);
      pose->props[0].face.along = UNKNOT_VECTOR (0.6, 0.1, 0.7);
      mirrored = unknot_bound_pose_mirror (pose);
      solids = make_solids (pose);
      others = make_solids (mirrored);
      g_assert_cmpuint (solids->len, ==, others->len);
      for (guint j = 0; j < solids->len; j++)
        {
          const UnknotPrimitive *a = &g_array_index (solids, UnknotPrimitive, j);
          const UnknotPrimitive *b = &g_array_index (others, UnknotPrimitive, j);
          double off = unknot_vector_length (unknot_vector_subtract (unknot_vector_mirror (a->a), b->a))
                       + unknot_vector_length (unknot_vector_subtract (unknot_vector_mirror (a->b), b->b));

          if (off > 1e-6)
            g_test_message ("%s: solid %u is %g off", kinds[i].id, j, off);
          g_assert_cmpfloat (off, <, 1e-6);
        }
    }
}

static char *
make_file (const char *id,
           const char *json)
{
  return g_strdup_printf ("{ \"authored_side\": \"left\", \"works_on\": \"both\", \"loop\": \"none\","
                          " \"seconds\": [0], \"seen_from\": \"front\", \"keys\": [ { \"view\": { \"yaw\": 0,"
                          " \"pitch\": 0, \"center\": [0, 0.5, 0], \"height\": 1 }, \"figures\": ["
                          " { \"id\": \"person\", \"root\": { \"pos\": [0, 0.5, 0], \"rot\": [0, 0, 0] } } ],"
                          " \"props\": [ { \"type\": \"%s\"%s%s } ] } ] }",
                          id, json != NULL ? ", " : "", json != NULL ? json : "");
}

static UnknotPose *
parse (UnknotCast  *cast,
       const char  *id,
       const char  *json,
       GError     **error)
{
  g_autofree char *text = make_file (id, json);
  g_autoptr (GBytes) bytes = g_bytes_new (text, strlen (text));

  return unknot_pose_parse (bytes, "thing_lie.json", cast, error);
}

/* A file may say all that a kind needs. */
static void
test_files (void)
{
  g_autoptr (UnknotCast) cast = load_cast ();

  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (UnknotPose) pose = parse (cast, kinds[i].id, kinds[i].json, &error);

      g_test_message ("%s", kinds[i].id);
      g_assert_no_error (error);
      g_assert_nonnull (pose);
    }
}

static const struct
{
  const char *id;
  const char *json;
  const char *message;
} broken[] = {
  { "ball", NULL, "member 'at' is missing" },
  { "ball", "\"at\": [0, 0, 0], \"face\": [0, 0, 1]", "'face' is unknown" },
  { "bottle", "\"at\": [0, 0, 0], \"along\": 5", "member 'along'" },
  { "mirror", "\"at\": [0, 0, 0], \"face\": { \"of\": \"dog.head\", \"d\": [0, 0, 1] }", "member 'of'" },
  { "box", "\"at\": [0, 0, 0]", "member 'size'" },
  { "towel", "\"size\": [0.1, 0.1, 0.1]", "member 'size'" },
  { "towel", "\"mat\": \"gold\"", "member 'mat'" },
  { "band", "\"pts\": [[0, 0, 0]]", "'pts' has too few points" },
  { "sock", NULL, "'pts' has too few points" },
  { "headphones", "\"at\": [0, 0, 0], \"microphone\": 1", "member 'microphone'" },
  { "screen", "\"at\": [0, 0, 0], \"sh\": -1", "member 'sh'" },
};

static void
test_broken_files (void)
{
  g_autoptr (UnknotCast) cast = load_cast ();

  for (guint i = 0; i < G_N_ELEMENTS (broken); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (UnknotPose) pose = parse (cast, broken[i].id, broken[i].json, &error);

      g_test_message ("%s: %s", broken[i].id, error != NULL ? error->message : "no error");
      g_assert_null (pose);
      g_assert_nonnull (error);
      g_assert_cmpint (error->domain, ==, UNKNOT_DATA_ERROR);
      g_assert_true (g_str_has_prefix (error->message, "thing_lie.json: "));
      g_assert_nonnull (strstr (error->message, broken[i].message));
    }
}

static double
step_between (const UnknotProp *pad,
              guint             column,
              guint             row,
              guint             right,
              guint             up)
{
  return unknot_vector_length (unknot_vector_subtract (pad->patches[(column + right) * pad->grid[1] + row + up].at,
                                                       pad->patches[column * pad->grid[1] + row].at));
}

/* Cloth lies on the skin, not in it, and is neither stretched nor crumpled; so over every strong curve.
 * The hand that lays it down is no part of it. */
static void
test_drape (void)
{
  static const UnknotSpot spots[] = {
    { UNKNOT_VIEW_BACK, 280, 296, NULL }, { UNKNOT_VIEW_BACK, 296, 390, NULL }, { UNKNOT_VIEW_BACK, 220, 416, NULL },
    { UNKNOT_VIEW_BACK, 316, 660, NULL }, { UNKNOT_VIEW_BACK, 268, 735, NULL }, { UNKNOT_VIEW_FRONT, 520, 385, NULL },
  };
  g_autofree char *folder = g_build_filename (g_getenv ("UNKNOT_DATA_DIR"), "figures", "heat_towel.json", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (folder);
  g_autoptr (GError) error = NULL;
  g_autoptr (UnknotCast) cast = load_cast ();
  g_autoptr (UnknotPose) pose = unknot_pose_load (file, cast, &error);
  UnknotPoseWish wish = { .side = UNKNOT_SIDE_MIDDLE };
  g_autoptr (UnknotSkin) skin = NULL;

  g_assert_no_error (error);
  unknot_cast_get_person (cast, "adam", &wish.people[0]);
  unknot_cast_get_person (cast, "dan", &wish.people[1]);
  skin = unknot_skin_new (cast, wish.people[0].body);

  for (guint i = 0; i < G_N_ELEMENTS (spots); i++)
    {
      UnknotPoseChoices choices = { 0 };
      g_autoptr (UnknotBoundPose) bound = NULL;
      g_autoptr (UnknotField) field = NULL;
      g_autoptr (GArray) all = unknot_primitives_new ();
      g_autoptr (GArray) body = unknot_primitives_new ();
      const UnknotProp *towel = NULL;
      UnknotStage stage;

      wish.spot = &spots[i];
      bound = unknot_pose_bind (pose, 0, &wish, skin, NULL, &choices, &error);
      g_assert_no_error (error);
      for (guint j = 0; j < bound->n_props; j++)
        if (bound->props[j].kind == UNKNOT_PROP_TOWEL)
          towel = &bound->props[j];
      g_assert_nonnull (towel);
      g_assert_cmpuint (towel->n_patches, ==, towel->grid[0] * towel->grid[1]);

      unknot_stage_solve (&stage, bound);
      unknot_primitives_add_body (all, &stage, 0);
      for (guint j = 0; j < all->len; j++)
        if (g_array_index (all, UnknotPrimitive, j).bone < UNKNOT_BONE_FOREARM_LEFT)
          g_array_append_vals (body, &g_array_index (all, UnknotPrimitive, j), 1);
      g_assert_cmpfloat (fabs (bound->spot.error), <, 3);
      field = unknot_field_new ((UnknotPrimitive *) body->data, body->len);
      for (guint column = 0; column < towel->grid[0]; column++)
        for (guint row = 0; row < towel->grid[1]; row++)
          {
            UnknotVector at = towel->patches[column * towel->grid[1] + row].at;

            g_assert_cmpfloat (unknot_field_distance (field, at), >, 0);
            if (column + 1 < towel->grid[0])
              g_assert_cmpfloat_with_epsilon (step_between (towel, column, row, 1, 0) / towel->cell[0], 1, 0.14);
            if (row + 1 < towel->grid[1])
              g_assert_cmpfloat_with_epsilon (step_between (towel, column, row, 0, 1) / towel->cell[1], 1, 0.14);
          }
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/props/shapes", test_shapes);
  g_test_add_func ("/props/mirror", test_mirror);
  g_test_add_func ("/props/files", test_files);
  g_test_add_func ("/props/broken-files", test_broken_files);
  g_test_add_func ("/props/drape", test_drape);

  return g_test_run ();
}
