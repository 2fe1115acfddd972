/* Each way to damage the files of the body fails the build and is named: runs the program of the build on copies of the
 * anatomy in which one thing is wrong. */

#include <string.h>

#include <glib/gstdio.h>
#include <json-glib/json-glib.h>

static const char *program;

static JsonObject *
find (JsonObject *file,
      const char *list,
      const char *id)
{
  JsonArray *entries = json_object_get_array_member (file, list);

  for (guint i = 0; i < json_array_get_length (entries); i++)
    {
      JsonObject *entry = json_array_get_object_element (entries, i);

      if (g_str_equal (json_object_get_string_member_with_default (entry, "id", ""), id))
        return entry;
    }

  g_error ("no '%s' in '%s'", id, list);
}

static void
remove_entries (JsonObject *file,
                const char *list,
                const char *member,
                const char *value)
{
  JsonArray *entries = json_object_get_array_member (file, list);

  for (guint i = json_array_get_length (entries); i > 0; i--)
    if (g_str_equal (json_object_get_string_member_with_default (json_array_get_object_element (entries, i - 1),
                                                                 member, ""), value))
      json_array_remove_element (entries, i - 1);
}

static void
set_pair (JsonObject *object,
          const char *member,
          double      x,
          double      y)
{
  JsonArray *pair = json_array_new ();

  json_array_add_double_element (pair, x);
  json_array_add_double_element (pair, y);
  json_object_set_array_member (object, member, pair);
}

static void
set_spot (JsonObject *muscles,
          const char *id,
          const char *side,
          double      x,
          double      y)
{
  JsonArray *spots =
    json_object_get_array_member (json_object_get_object_member (find (muscles, "muscles", id), "spots"), side);
  JsonArray *spot = json_array_get_array_element (spots, 0);

  g_assert_cmpstr (json_array_get_string_element (spot, 0), ==, "back");
  json_array_remove_element (spot, 2);
  json_array_remove_element (spot, 1);
  json_array_add_double_element (spot, x);
  json_array_add_double_element (spot, y);
}

/* Moves a path sideways: every other number is an x. */
static void
shift (JsonObject *object,
       double      by)
{
  g_auto (GStrv) words = g_strsplit (json_object_get_string_member (object, "path"), " ", -1);
  g_autoptr (GString) path = g_string_new (NULL);
  guint n_numbers = 0;

  for (guint i = 0; words[i] != NULL; i++)
    {
      const char *number = g_ascii_isalpha (*words[i]) ? words[i] + 1 : words[i];
      char text[G_ASCII_DTOSTR_BUF_SIZE];

      if (i > 0)
        g_string_append_c (path, ' ');
      g_string_append_len (path, words[i], number - words[i]);
      if (*number != '\0')
        g_string_append (path, g_ascii_formatd (text, sizeof text, "%.2f",
                                                g_ascii_strtod (number, NULL) + (n_numbers++ % 2 == 0 ? by : 0)));
    }
  json_object_set_string_member (object, "path", path->str);
}

static void
open_path (JsonObject *object)
{
  g_autofree char *path = g_strdup (json_object_get_string_member (object, "path"));

  g_assert_true (g_str_has_suffix (path, "Z"));
  path[strlen (path) - 1] = '\0';
  json_object_set_string_member (object, "path", path);
}

static void
lose_label (JsonObject *file)
{
  set_pair (find (file, "regions", "infraspinatus-right"), "label_at", 100, 100);
}

static void
open_region (JsonObject *file)
{
  open_path (find (file, "regions", "multifidi-deep-right"));
}

static void
overlap (JsonObject *file)
{
  JsonObject *from = find (file, "regions", "infraspinatus-left"), *to = find (file, "regions", "teres-minor-left");
  JsonArray *label = json_object_get_array_member (from, "label_at");

  json_object_set_string_member (to, "path", json_object_get_string_member (from, "path"));
  set_pair (to, "label_at", json_array_get_double_element (label, 0), json_array_get_double_element (label, 1));
}

/* A corner far to the side, so that the way there and back crosses the edge. */
static void
cross_itself (JsonObject *file)
{
  JsonObject *region = find (file, "regions", "infraspinatus-right");
  JsonArray *label = json_object_get_array_member (region, "label_at");
  g_autofree char *path = NULL;

  open_path (region);
  path = g_strdup_printf ("%sL%.1f %.1f L%.1f %.1f Z", json_object_get_string_member (region, "path"),
                          json_array_get_double_element (label, 0) + 10,
                          json_array_get_double_element (label, 1) - 30,
                          json_array_get_double_element (label, 0) + 90, json_array_get_double_element (label, 1));
  json_object_set_string_member (region, "path", path);
}

static void
leave_body (JsonObject *file)
{
  shift (find (file, "context", "triceps-long-head-left"), -200);
}

static void
cross_the_midline (JsonObject *file)
{
  shift (find (file, "regions", "trapezius-lower-left"), 2);
  shift (find (file, "regions", "trapezius-lower-right"), -2);
}

static void
lose_mirror (JsonObject *file)
{
  shift (find (file, "regions", "trapezius-lower-left"), 2);
}

static void
lose_partner (JsonObject *file)
{
  remove_entries (file, "regions", "id", "teres-major-right");
}

static void
swap_side (JsonObject *file)
{
  json_object_set_string_member (find (file, "regions", "teres-major-left"), "side", "right");
}

static void
be_there_twice (JsonObject *file)
{
  json_object_set_string_member (find (file, "regions", "teres-minor-left"), "id", "teres-major-left");
}

static void
lose_group (JsonObject *file)
{
  remove_entries (file, "groups", "id", "trapezius-right");
}

static void
bare_the_back (JsonObject *file)
{
  remove_entries (file, "regions", "muscle", "latissimus-dorsi");
}

static void
lose_muscle (JsonObject *file)
{
  remove_entries (file, "regions", "target", "multifidi");
}

static void
wrong_ref (JsonObject *file)
{
  json_object_set_string_member (find (file, "regions", "infraspinatus-right"), "ref", "M09");
}

static void
move_bone (JsonObject *file)
{
  shift (json_array_get_object_element (json_object_get_array_member (file, "bones"), 30), 400);
}

static void
move_landmark (JsonObject *file)
{
  set_pair (json_object_get_object_member (file, "landmarks"), "acromion-left", 178, 331);
}

static void
open_zone (JsonObject *file)
{
  open_path (find (file, "no_go", "throat"));
}

static void
lose_zone (JsonObject *file)
{
  remove_entries (file, "no_go", "id", "kidney-right");
}

static void
invent_tool (JsonObject *file)
{
  json_array_add_string_element (json_object_get_array_member (find (file, "no_go", "kidney-right"), "tools"),
                                 "hammer");
}

static void
move_pick_area (JsonObject *file)
{
  shift (find (file, "pick_areas", "side-of-the-neck-left"), 60);
}

static void
move_spot (JsonObject *file)
{
  set_spot (file, "levator-scapulae", "right", 500, 300);
}

static void
lose_spot (JsonObject *file)
{
  JsonArray *spots = json_object_get_array_member (
    json_object_get_object_member (find (file, "muscles", "rhomboids"), "spots"), "left");

  json_array_remove_element (spots, json_array_get_length (spots) - 1);
}

static void
press_spine (JsonObject *file)
{
  set_spot (file, "trapezius-lower", "left", 360.5, 430);
  set_spot (file, "trapezius-lower", "right", 360.5, 430);
}

static JsonObject *
first_referral (JsonObject *file)
{
  return json_array_get_object_element (
    json_object_get_array_member (find (file, "muscles", "infraspinatus"), "referral"), 0);
}

static void
send_pain_away (JsonObject *file)
{
  shift (first_referral (file), 200);
}

static void
send_pain_aside (JsonObject *file)
{
  shift (first_referral (file), 1);
}

static void
lose_essentials (JsonObject *file)
{
  JsonArray *areas = json_object_get_array_member (find (file, "muscles", "infraspinatus"), "referral");

  for (guint i = 0; i < json_array_get_length (areas); i++)
    json_object_set_string_member (json_array_get_object_element (areas, i), "strength", "spill-over");
}

static void
leave_group (JsonObject *file)
{
  JsonArray *groups = json_object_get_array_member (file, "groups");

  for (guint i = 0; i < json_array_get_length (groups); i++)
    {
      JsonArray *muscles = json_object_get_array_member (json_array_get_object_element (groups, i), "muscles");

      for (guint j = json_array_get_length (muscles); j > 0; j--)
        if (g_str_equal (json_array_get_string_element (muscles, j - 1), "gluteus-medius"))
          json_array_remove_element (muscles, j - 1);
    }
}

/* The neutral build would have its shoulders where its chest is. */
static void
fold_the_build (JsonObject *file)
{
  JsonArray *drop = json_object_get_array_member (file, "shoulder_drop");
  double rest[4];

  for (guint i = 0; i < G_N_ELEMENTS (rest); i++)
    rest[i] = json_array_get_double_element (drop, i + 1);
  for (guint i = 0; i <= G_N_ELEMENTS (rest); i++)
    json_array_remove_element (drop, 0);
  json_array_add_double_element (drop, 600);
  for (guint i = 0; i < G_N_ELEMENTS (rest); i++)
    json_array_add_double_element (drop, rest[i]);
}

static void
write_damaged (const char  *root,
               const char  *name,
               void       (*damage) (JsonObject *file))
{
  g_autofree char *source = g_build_filename (g_getenv ("UNKNOT_DATA_DIR"), "anatomy", name, NULL);
  g_autofree char *target = g_build_filename (root, "anatomy", name, NULL);
  g_autoptr (JsonParser) parser = json_parser_new ();
  g_autoptr (JsonGenerator) generator = json_generator_new ();
  g_autoptr (GError) error = NULL;

  json_parser_load_from_file (parser, source, &error);
  g_assert_no_error (error);
  damage (json_node_get_object (json_parser_get_root (parser)));
  json_generator_set_root (generator, json_parser_get_root (parser));
  json_generator_to_file (generator, target, &error);
  g_assert_no_error (error);
}

static int
run (const char  *root,
     char       **said)
{
  g_autofree char *stamp = g_build_filename (root, "stamp", NULL);
  g_autofree char *depfile = g_build_filename (root, "depfile", NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (GSubprocess) process = g_subprocess_new (G_SUBPROCESS_FLAGS_STDERR_PIPE, &error, program, root, stamp,
                                                      depfile, NULL);

  g_assert_no_error (error);
  g_assert_true (g_subprocess_communicate_utf8 (process, NULL, NULL, NULL, said, NULL));
  g_assert_true (g_subprocess_get_if_exited (process));

  return g_subprocess_get_exit_status (process);
}

static void
test_damaged (void)
{
  static const char * const files[] = {
    "back-art.json", "back.json", "front-art.json", "front.json", "side-art.json", "side.json", "muscles.json",
    "warp.json",
  };
  static const struct
  {
    const char  *file;
    void       (*damage) (JsonObject *file);
    const char  *said;
  } cases[] = {
    { "back.json", lose_label, "region 'infraspinatus-right': member 'label_at' is not a place inside the shape" },
    { "back.json", open_region, "region 'multifidi-deep-right': member 'path' is not closed" },
    { "back.json", overlap, "member 'path' overlaps 'teres-minor-left' by 100" },
    { "back.json", cross_itself, "region 'infraspinatus-right': member 'path' crosses itself near" },
    { "back.json", leave_body, "context 'triceps-long-head-left': member 'path' is 1" },
    { "back.json", cross_the_midline, "region 'trapezius-lower-left': member 'path' is 4" },
    { "back.json", lose_mirror, "region 'trapezius-lower-left': member 'path' differs from the other side" },
    { "back.json", lose_partner, "region 'teres-major-left': member 'id' has no partner 'teres-major-right'" },
    { "back.json", swap_side, "region 'teres-major-left': member 'side' is not where its label lies" },
    { "back.json", be_there_twice, "region 'teres-major-left': member 'id' is there twice" },
    { "back.json", lose_group, "region 'trapezius-upper-right': member 'group' names no group" },
    { "back.json", bare_the_back, "member 'regions' leaves" },
    { "back.json", wrong_ref, "region 'infraspinatus-right': member 'ref' is that of another muscle" },
    { "back-art.json", move_bone, "member 'path' is 100.0 % outside the body" },
    { "back.json", move_landmark, "landmark 'acromion-left': member 'landmarks' is not where its partner is" },
    { "back.json", lose_zone, "no_go 'kidney-left': member 'id' has no partner 'kidney-right'" },
    { "back.json", invent_tool, "no_go 'kidney-right': member 'tools' names the unknown tool 'hammer'" },
    { "front.json", open_zone, "no_go 'throat': member 'path' is not closed" },
    { "front.json", move_pick_area, "pick_area 'side-of-the-neck-left': member 'path' is" },
    { "muscles.json", move_spot, "muscle 'levator-scapulae': member 'spots' has one that is" },
    { "muscles.json", lose_spot, "muscle 'rhomboids': member 'spots' has more on one side" },
    { "muscles.json", press_spine, "muscle 'trapezius-lower': member 'spots' has one in the zone 'spine-tips'" },
    { "muscles.json", send_pain_away, "muscle 'infraspinatus': member 'referral' has an area that is" },
    { "muscles.json", send_pain_aside, "muscle 'infraspinatus': member 'referral' has an area in" },
    { "muscles.json", lose_essentials, "muscle 'infraspinatus': member 'referral' has no essential area" },
    { "muscles.json", leave_group, "'gluteus-medius' and group" },
    { "back.json", lose_muscle, "muscles.json: muscle 'multifidi': member 'id' is of a muscle that no click finds first" },
    { "warp.json", fold_the_build, "(build neutral)" },
  };
  g_autofree char *root = g_dir_make_tmp ("unknot-XXXXXX", NULL);
  g_autofree char *folder = g_build_filename (root, "anatomy", NULL);

  g_assert_cmpint (g_mkdir (folder, 0700), ==, 0);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *said = NULL;

      for (guint j = 0; j < G_N_ELEMENTS (files); j++)
        {
          g_autofree char *source = g_build_filename (g_getenv ("UNKNOT_DATA_DIR"), "anatomy", files[j], NULL);
          g_autofree char *target = g_build_filename (folder, files[j], NULL);
          g_autoptr (GFile) link = g_file_new_for_path (target);

          g_file_delete (link, NULL, NULL);
          if (g_str_equal (files[j], cases[i].file))
            write_damaged (root, files[j], cases[i].damage);
          else
            g_assert_true (g_file_make_symbolic_link (link, source, NULL, NULL));
        }
      g_assert_cmpint (run (root, &said), ==, 1);
      if (strstr (said, cases[i].said) == NULL
          || (strstr (said, cases[i].file) == NULL && !g_str_equal (cases[i].file, "warp.json")))
        g_error ("'%s' does not name %s and %s", said, cases[i].file, cases[i].said);
    }

  for (guint j = 0; j < G_N_ELEMENTS (files); j++)
    {
      g_autofree char *target = g_build_filename (folder, files[j], NULL);

      g_remove (target);
    }
  g_rmdir (folder);
  g_rmdir (root);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_assert_cmpint (argc, ==, 2);
  program = argv[1];
  g_test_add_func ("/check-atlas/damaged", test_damaged);

  return g_test_run ();
}
