#include "unknot-pose.h"

#include "figure-fixture.h"
#include "unknot-json.h"

/* A pose with something of everything that a file can say. */
static const char whole[] =
  "{ \"authored_side\": \"left\", \"works_on\": \"left\", \"loop\": \"swing\", \"seconds\": [2, 1.5],"
  " \"suits\": { \"view\": \"back\", \"y\": [300, 500], \"x\": 80 }, \"choices_from\": \"wall_hold\","
  " \"keys\": [ {"
  " \"view\": { \"yaws\": [64, -64], \"pitch\": 6, \"center\": [0, 0.5, 0], \"height\": 1.2, \"aspect\": 1.5 },"
  " \"tall\": { \"fit\": \"upper\", \"minh\": 0.4, \"margin\": 1.2 },"
  " \"figures\": [ { \"id\": \"person\", \"root\": { \"pos\": [0, 0.5, 0], \"rot\": [0, 0, 0] },"
  " \"spine\": { \"neck\": [4, 0, 0] }, \"clav\": { \"L\": [4, 2] }, \"belly\": 0.5,"
  " \"arms\": { \"L\": { \"fk\": [2, 9, 0, 16, 8], \"handpose\": \"flat\" }, \"R\": { \"hand\": { \"skin\": true,"
  " \"at\": { \"on\": \"person.thorax\", \"p\": [0, 0.7, 0.1] }, \"contact\": \"palm\", \"dir\": [1, 0, 0],"
  " \"palm\": { \"of\": \"person.thorax\", \"d\": [0, 0, -1] } }, \"pole\": [1, 0, 0] } },"
  " \"legs\": { \"L\": { \"foot\": { \"at\": [0, 0, 0], \"toe\": [0, 0, 1] }, \"pole\": [0, 0, 1] } } } ],"
  " \"props\": [ { \"type\": \"ball\", \"at\": [0, 0, 0], \"r\": 0.02, \"mat\": \"ball\" } ],"
  " \"scene\": { \"floor\": 0, \"wallz\": -0.15, \"wallx\": [0.36, -0.8] },"
  " \"solve\": [ { \"do\": \"wall\", \"prop\": 0, \"slide\": [1, 2], \"knee\": 8, \"press\": 0.002 } ],"
  " \"variants\": [ { \"if\": { \"muscle\": [\"rhomboids\"], \"above\": 0.7, \"view\": \"back\" },"
  " \"set\": { \"figures\": [ { \"arms\": { \"L\": { \"fk\": [60, 0, 0, 0, 0] } } } ] } } ],"
  " \"overlays\": [ { \"type\": \"press\", \"ring\": true, \"at\": \"spot\" },"
  " { \"type\": \"arrow\", \"pts\": [{ \"spot\": [0, 0, 10] }, [0, 1, 0]], \"w\": 4, \"both\": true },"
  " { \"type\": \"breath\" } ] }, { \"solve\": [ { \"do\": \"wall\", \"prop\": 0 } ] } ] }";

static UnknotPose *
parse (const char  *text,
       GError     **error)
{
  g_autoptr (UnknotCast) cast = load_cast ();
  g_autoptr (GBytes) bytes = g_bytes_new (text, strlen (text));

  return unknot_pose_parse (bytes, "wall_roll.json", cast, error);
}

static void
test_whole (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (UnknotPose) pose = parse (whole, &error);
  UnknotSpot inside = { UNKNOT_VIEW_BACK, 300, 400, NULL };
  UnknotSpot below = { UNKNOT_VIEW_BACK, 300, 600, NULL };
  UnknotSpot front = { UNKNOT_VIEW_FRONT, 300, 400, NULL };
  UnknotSpot outside = { UNKNOT_VIEW_FRONT, 500, 600, NULL };
  UnknotSpot near;
  UnknotPoseSeen seen;

  g_assert_no_error (error);
  g_assert_cmpstr (unknot_pose_get_id (pose), ==, "wall_roll");
  g_assert_cmpint (unknot_pose_get_loop (pose), ==, UNKNOT_POSE_LOOP_SWING);
  g_assert_cmpint (unknot_pose_get_authored_side (pose), ==, UNKNOT_SIDE_LEFT);
  g_assert_cmpint (unknot_pose_get_works_on (pose), ==, UNKNOT_SIDE_LEFT);
  g_assert_cmpstr (unknot_pose_get_choices_from (pose), ==, "wall_hold");
  g_assert_cmpuint (unknot_pose_get_n_keys (pose), ==, 2);
  g_assert_cmpfloat (unknot_pose_get_seconds (pose, 1), ==, 1.5);
  g_assert_false (unknot_pose_get_seen_from (pose, &seen));
  g_assert_true (unknot_pose_needs_spot (pose));
  g_assert_true (unknot_pose_suits (pose, &inside));
  g_assert_false (unknot_pose_suits (pose, &below));
  g_assert_false (unknot_pose_suits (pose, &front));

  /* On the front the person's left is on the right of the map, on the back on the left. */
  near = unknot_pose_nearest_spot (pose, &outside);
  g_assert_true (unknot_pose_suits (pose, &near));
  g_assert_cmpint (unknot_spot_get_side (&near), ==, unknot_spot_get_side (&outside));
  g_assert_cmpfloat (near.x, ==, 280);
  g_assert_cmpfloat (near.y, ==, 500);
}

/* What is broken in the text above, and the member that the message names. */
static const struct
{
  const char *find;
  const char *put;
  const char *member;
} broken[] = {
  { "\"works_on\": \"left\", ", "", "'works_on' is missing" },
  { "\"works_on\": \"left\"", "\"works_on\": \"right\"", "'works_on'" },
  { "\"works_on\": \"left\"", "\"works_on\": \"up\"", "'works_on' cannot be 'up'" },
  { "\"loop\": \"swing\"", "\"loop\": \"spin\"", "'loop' cannot be 'spin'" },
  { "[2, 1.5]", "[2]", "'seconds'" },
  { "\"choices_from\": \"wall_hold\"", "\"choices_from\": \"wall_roll\"", "'choices_from'" },
  { "\"choices_from\": \"wall_hold\"", "\"seen_from\": \"left\"", "'seen_from'" },
  { "\"choices_from\"", "\"choises_from\"", "'choises_from' is unknown" },
  { "\"y\": [300, 500]", "\"y\": [300]", "'y'" },
  { ", \"x\": 80", "", "suits: member 'x' is missing" },
  { "\"view\": \"back\", \"y\"", "\"view\": \"top\", \"y\"", "suits: member 'view'" },
  { "\"pitch\": 6", "\"pitch\": \"6\"", "keys[0].view: member 'pitch'" },
  { "\"yaws\": [64, -64], ", "", "keys[0].view: member 'yaw' is missing" },
  { "\"yaws\": [64, -64]", "\"yaws\": []", "'yaws'" },
  { "\"fit\": \"upper\"", "\"fit\": \"some\"", "keys[0].tall: member 'fit'" },
  { "\"id\": \"person\"", "\"id\": \"helper\"", "keys[0].figures[0]: member 'id'" },
  { "\"figures\": [ { \"id\"", "\"figures\": [ 5, { \"id\"", "element 0" },
  { "[0, 0.5, 0], \"rot\"", "[0, 0.5], \"rot\"", "figures[0].root: member 'pos'" },
  { "[4, 0, 0]", "[4, 0]", "figures[0].spine: member 'neck'" },
  { "\"belly\": 0.5", "\"belly\": 5", "'belly'" },
  { "\"handpose\": \"flat\"", "\"handpose\": \"fist\"", "figures[0].arms.L: member 'handpose'" },
  { "\"fk\": [2, 9, 0, 16, 8], ", "", "figures[0].arms.L: member 'fk' is missing" },
  { "\"contact\": \"palm\"", "\"contact\": \"nose\"", "figures[0].arms.R.hand: member 'contact'" },
  { "person.thorax\", \"p\"", "person.tail\", \"p\"", "arms.R.hand.at: member 'on'" },
  { "person.thorax\", \"p\"", "helper.thorax\", \"p\"", "'figures'" },
  { "person.thorax\", \"d\"", "dog.thorax\", \"d\"", "arms.R.hand.palm: member 'of'" },
  { "\"dir\": [1, 0, 0], ", "", "arms.R.hand: member 'dir' is missing" },
  { "\"toe\": [0, 0, 1]", "\"toe\": [0, 0, \"1\"]", "legs.L.foot: member 'toe'" },
  { "\"type\": \"ball\"", "\"type\": \"cube\"", "keys[0].props[0]: member 'type'" },
  { "\"mat\": \"ball\"", "\"mat\": \"gold\"", "keys[0].props[0]: member 'mat'" },
  { "\"r\": 0.02", "\"radius\": 0.02", "'radius' is unknown" },
  { "\"wallz\": -0.15", "\"wallz\": -15", "keys[0].scene: member 'wallz'" },
  { "\"do\": \"wall\", \"prop\": 0, \"slide\"", "\"do\": \"fly\", \"prop\": 0, \"slide\"", "solve[0]: member 'do'" },
  { "\"prop\": 0, \"slide\"", "\"prop\": 1, \"slide\"", "solve[0]: member 'prop'" },
  { "\"do\": \"wall\", \"prop\": 0, \"slide\"", "\"do\": \"roller\", \"prop\": 0, \"slide\"", "'knee' is unknown" },
  { "\"press\": 0.002", "\"press\": 0.2", "solve[0]: member 'press'" },
  { "\"slide\": [1, 2], \"knee\": 8, \"press\": 0.002 }", "\"gap\": 1 }", "'gap' is unknown" },
  { "\"above\": 0.7", "\"over\": 0.7", "variants[0].if: member 'over' is unknown" },
  { "\"set\": {", "\"sets\": {", "variants[0]: member 'sets' is unknown" },
  { "[60, 0, 0, 0, 0]", "[60]", "variants[0].set.figures[0].arms.L: member 'fk'" },
  { "\"type\": \"breath\"", "\"type\": \"smell\"", "overlays[2]: member 'type'" },
  { "\"at\": \"spot\"", "\"at\": \"knot\"", "overlays[0]: member 'at'" },
  { "\"type\": \"breath\"", "\"type\": \"feel\", \"at\": [0, 0, 0]", "overlays[2]: member 'r' is missing" },
  { "\"type\": \"breath\"", "\"type\": \"feel\", \"at\": [0, 0, 0], \"r\": 0.5", "overlays[2]: member 'r'" },
  { "{ \"spot\": [0, 0, 10] }", "{ \"spot\": 4 }", "'spot'" },
};

static char *
replace (const char *text,
         const char *find,
         const char *put)
{
  const char *at = strstr (text, find);

  g_assert_nonnull (at);
  return g_strdup_printf ("%.*s%s%s", (int) (at - text), text, put, at + strlen (find));
}

static void
test_broken (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (broken); i++)
    {
      g_autofree char *text = replace (whole, broken[i].find, broken[i].put);
      g_autoptr (GError) error = NULL;
      g_autoptr (UnknotPose) pose = parse (text, &error);

      g_test_message ("%s -> %s: %s", broken[i].find, broken[i].put, error != NULL ? error->message : "no error");
      g_assert_null (pose);
      g_assert_nonnull (error);
      g_assert_cmpint (error->domain, ==, UNKNOT_DATA_ERROR);
      g_assert_true (g_str_has_prefix (error->message, "wall_roll.json: "));
      g_assert_nonnull (strstr (error->message, broken[i].member));
    }
}

/* Cut anywhere, it is never half a pose. */
static void
test_truncated (void)
{
  for (gsize length = 0; length < sizeof whole - 1; length += 97)
    {
      g_autofree char *text = g_strndup (whole, length);
      g_autoptr (GError) error = NULL;

      g_assert_null (parse (text, &error));
      g_assert_error (error, UNKNOT_DATA_ERROR, UNKNOT_DATA_ERROR_SYNTAX);
    }
}

/* Two ends of a circle become a cycle of eight. */
static void
test_circle (void)
{
  g_autofree char *round = replace (whole, "\"loop\": \"swing\"", "\"loop\": \"circle\"");
  g_autofree char *alone = replace (round, ", { \"solve\": [ { \"do\": \"wall\", \"prop\": 0 } ] } ] }", " ] }");
  g_autofree char *one_key = replace (alone, "[2, 1.5]", "[2]");
  g_autoptr (GError) error = NULL;
  g_autoptr (UnknotPose) pose = parse (round, &error);
  double seconds = 0;

  g_assert_no_error (error);
  g_assert_cmpint (unknot_pose_get_loop (pose), ==, UNKNOT_POSE_LOOP_CYCLE);
  g_assert_cmpuint (unknot_pose_get_n_keys (pose), ==, 8);
  for (guint i = 0; i < 8; i++)
    seconds += unknot_pose_get_seconds (pose, i);
  g_assert_cmpfloat_with_epsilon (seconds, 3.5, 1e-9);

  g_assert_null (parse (one_key, &error));
  g_assert_error (error, UNKNOT_DATA_ERROR, UNKNOT_DATA_ERROR_VALUE);
}

static UnknotPose *
load_pose (const char *id)
{
  g_autoptr (UnknotCast) cast = load_cast ();
  g_autofree char *name = g_strconcat (id, ".json", NULL);
  g_autofree char *path = g_build_filename (g_getenv ("UNKNOT_DATA_DIR"), "figures", name, NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GError) error = NULL;
  UnknotPose *pose = unknot_pose_load (file, cast, &error);

  g_assert_no_error (error);
  return pose;
}

static void
each_file (const char *folder,
           void      (*check) (const char *path, const char *name))
{
  g_autofree char *path = g_build_filename (g_getenv ("UNKNOT_DATA_DIR"), folder, NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (GDir) dir = g_dir_open (path, 0, &error);
  const char *name;

  g_assert_no_error (error);
  while ((name = g_dir_read_name (dir)) != NULL)
    if (g_str_has_suffix (name, ".json"))
      {
        g_autofree char *file = g_build_filename (path, name, NULL);

        check (file, name);
      }
}

static JsonObject *
load_json (const char *path)
{
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GError) error = NULL;
  JsonObject *root = unknot_json_load (file, &error);

  g_assert_no_error (error);
  return root;
}

/* All that the keys of a file say about their camera agrees with its words. */
static void
check_pose_file (const char *path,
                 const char *name)
{
  g_autofree char *id = g_strndup (name, strlen (name) - strlen (".json"));
  g_autoptr (UnknotPose) pose = load_pose (id);
  g_autoptr (JsonObject) root = load_json (path);
  JsonObject *first = json_array_get_object_element (json_object_get_array_member (root, "keys"), 0);
  JsonObject *view = json_object_get_object_member (first, "view");
  const char *from = unknot_pose_get_choices_from (pose);
  UnknotPoseSeen seen;

  g_test_message ("%s", name);
  g_assert_cmpstr (unknot_pose_get_id (pose), ==, id);
  g_assert_cmpint (g_strcmp0 (strchr (id, '_'), NULL), !=, 0);

  if (unknot_pose_get_seen_from (pose, &seen))
    g_assert_cmpint (seen, ==, unknot_pose_seen_at (json_object_get_double_member (view, "yaw"),
                                                    json_object_get_double_member (view, "pitch")));

  /* The model exists, is of the same technique, and has no model of its own. */
  if (from != NULL)
    {
      g_autoptr (UnknotPose) model = load_pose (from);

      g_assert_null (unknot_pose_get_choices_from (model));
      g_assert_cmpint (strncmp (from, id, (gsize) (strchr (id, '_') - id + 1)), ==, 0);
    }
}

static void
test_shipped (void)
{
  each_file ("figures", check_pose_file);
}

static void
check_technique (const char *path,
                 const char *name)
{
  g_autoptr (JsonObject) root = load_json (path);
  g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);
  JsonArray *steps = json_object_get_array_member (root, "steps");

  for (guint i = 0; i < json_array_get_length (steps); i++)
    {
      JsonObject *step = json_array_get_object_element (steps, i);
      const char *side = json_object_get_string_member (step, "side");
      const char *id = json_object_get_string_member (step, "pose");
      g_autofree char *expected = g_strdup_printf ("%s_%s", json_object_get_string_member (root, "id"),
                                                   json_object_get_string_member (step, "id"));
      g_autoptr (UnknotPose) pose = load_pose (id);
      gboolean both = g_str_equal (side, "both") || g_str_equal (side, "middle");

      g_test_message ("%s: %s on %s", name, id, side);
      g_assert_cmpstr (id, ==, expected);
      g_assert_true (g_hash_table_add (seen, (gpointer) id));
      g_assert_cmpint (both, ==, unknot_pose_get_works_on (pose) == UNKNOT_SIDE_BOTH);
    }
}

/* Every step has a picture of its own, which works on the side that the step says. */
static void
test_steps (void)
{
  each_file ("techniques", check_technique);
}

static const struct
{
  double yaw;
  double pitch;
  UnknotPoseSeen seen;
} cameras[] = {
  { 0, 0, UNKNOT_POSE_SEEN_FRONT },    { -45, 10, UNKNOT_POSE_SEEN_FRONT }, { 64, 6, UNKNOT_POSE_SEEN_LEFT },
  { -80, 6, UNKNOT_POSE_SEEN_RIGHT },  { 150, 6, UNKNOT_POSE_SEEN_BACK },   { -126, 12, UNKNOT_POSE_SEEN_BACK },
  { -28, 46, UNKNOT_POSE_SEEN_ABOVE },
};

static void
test_seen (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (cameras); i++)
    g_assert_cmpint (unknot_pose_seen_at (cameras[i].yaw, cameras[i].pitch), ==, cameras[i].seen);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/pose/whole", test_whole);
  g_test_add_func ("/pose/broken", test_broken);
  g_test_add_func ("/pose/truncated", test_truncated);
  g_test_add_func ("/pose/circle", test_circle);
  g_test_add_func ("/pose/shipped", test_shipped);
  g_test_add_func ("/pose/steps", test_steps);
  g_test_add_func ("/pose/seen", test_seen);

  return g_test_run ();
}
