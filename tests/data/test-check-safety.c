/* What the build proves about the safety rules: the shipped files pass, and each of these changes is refused with the
 * file and the row named. */

#include <string.h>

#include <glib/gstdio.h>

#include "check-safety.h"

static const char * const files[] = {
  "choosing.json", "conditions.json", "details.json", "gates.json", "levels.json", "progress.json", "questions.json",
  "red-flags.json", "stop-rules.json", "timing.json",
};

typedef struct
{
  UnknotCatalogue *catalogue;
  UnknotAnatomy   *anatomy;
} World;

static void
load_world (World *world)
{
  g_autoptr (GFile) data = g_file_new_for_path (g_getenv ("UNKNOT_DATA_DIR"));
  g_autoptr (GFile) techniques = g_file_get_child (data, "techniques");
  g_autoptr (GFile) anatomy = g_file_get_child (data, "anatomy");
  g_autoptr (GError) error = NULL;

  world->catalogue = unknot_catalogue_load (techniques, &error);
  g_assert_no_error (error);
  world->anatomy = unknot_anatomy_load (anatomy, &error);
  g_assert_no_error (error);
}

/* Loads the rules with one thing replaced in one file. */
static UnknotSafety *
load_changed (const char *file,
              const char *from,
              const char *to)
{
  g_autofree char *folder = g_dir_make_tmp ("unknot-XXXXXX", NULL);
  g_autoptr (GFile) place = g_file_new_for_path (folder);
  g_autoptr (GError) error = NULL;
  UnknotSafety *rules;

  for (guint i = 0; i < G_N_ELEMENTS (files); i++)
    {
      g_autofree char *source = g_build_filename (g_getenv ("UNKNOT_DATA_DIR"), "safety", files[i], NULL);
      g_autofree char *target = g_build_filename (folder, files[i], NULL);
      g_autoptr (GString) text = NULL;
      g_autofree char *read = NULL;

      g_assert_true (g_file_get_contents (source, &read, NULL, NULL));
      text = g_string_new (read);
      if (g_strcmp0 (files[i], file) == 0)
        g_assert_cmpuint (g_string_replace (text, from, to, 1), ==, 1);
      g_assert_true (g_file_set_contents (target, text->str, (gssize) text->len, NULL));
    }

  rules = unknot_safety_load (place, &error);
  g_assert_no_error (error);
  for (guint i = 0; i < G_N_ELEMENTS (files); i++)
    {
      g_autofree char *target = g_build_filename (folder, files[i], NULL);

      g_remove (target);
    }
  g_rmdir (folder);

  return rules;
}

static void
test_well (void)
{
  World world;
  g_autoptr (UnknotSafety) rules = load_changed (NULL, NULL, NULL);
  g_autoptr (GError) error = NULL;

  load_world (&world);
  g_assert_true (check_safety (rules, world.catalogue, world.anatomy, &error));
  g_assert_no_error (error);
  unknot_catalogue_unref (world.catalogue);
  unknot_anatomy_unref (world.anatomy);
}

static void
test_broken (void)
{
  static const struct
  {
    const char *file;
    const char *from;
    const char *to;
    const char *said;
  } changes[] = {
    { "red-flags.json", "\"urgent\",\n        \"emergency\"", "\"urgent\",\n        \"urgent\"", "decides nothing" },
    { "red-flags.json", "\"emergency\"\n      ],", "\"open\"\n      ],", "'RF01' has a level that no gate looks at" },
    { "questions.json", "\"RF26\",", "", "'RF26' is never asked" },
    { "questions.json", "\"RF14\",", "\"RF01\",", "'RF01' is there twice" },
    { "questions.json", "\"id\": \"chest\",\n      \"name\"", "\"id\": \"mid-back\",\n      \"name\"", "is there twice" },
    { "questions.json", "\"near\": [\n        \"shoulder\",", "\"near\": [", "near on one side" },
    { "questions.json", "\"asks\": [\"RF02\", \"RF03\", \"RF04\", \"RF14\", \"RF28\"]", "\"asks\": []",
      "'numb-or-weak' asks nothing" },
    { "questions.json", "\"pain_from\": 7,", "", "asks always" },
    { "gates.json", "\"T43\"", "\"T99\"", "'T99' is an unknown technique" },
    { "gates.json", "\"flags\": \"gentle\",", "", "no gate looks at" },
    { "gates.json", "\"injury\": true,", "", "'G5' looks at nothing" },
    { "gates.json", "\"level\": \"injury\"", "\"level\": \"urgent\"", "'G5' does not fit to its level" },
    { "gates.json", "\"scalenes\"", "\"rhomboids\"", "'rhomboids' is pressed" },
    { "gates.json", "\"subscapularis\"", "\"biceps\"", "'biceps' is an unknown muscle" },
    { "gates.json", "\"no-gun-above-c7\"", "\"no-reason\"", "'no-reason' is an unknown reason" },
    { "gates.json", "\"least\": \"emergency\"", "\"least\": \"refused\"", "'bladder-bowel-saddle' does not close" },
    { "gates.json", "\"least\": \"urgent\"", "\"least\": \"gentle\"", "'neck-injury-not-examined' does not close" },
    { "gates.json", "\"T15\"", "\"T16\"", "'alcohol-or-sedatives' is open" },
    { "conditions.json", "\"T29\"", "\"T28\"", "'T28' is open in its technique file" },
    { "conditions.json", "\"stretch\",", "", "is open in its technique file" },
    { "conditions.json", "\"aerobic\"", "\"swimming\"", "'swimming' is no technique and no kind" },
    { "details.json", "\"id\": \"vein-place\",\n      \"conditions\": [\"poor-circulation\"]",
      "\"id\": \"vein-place\",\n      \"conditions\": [\"raynaud\"]", "is nowhere asked for its place" },
    { "details.json", "\"techniques\": [\"T05\", \"T06\"]", "\"techniques\": []", "'cancer-advice' is for no technique" },
    { "details.json", "\"techniques\": [\"T27\"]", "\"techniques\": [\"T26\"]", "'pregnancy-weeks' changes nothing" },
    { "details.json", "\"techniques\": [\"T15\"]", "\"techniques\": [\"T55\"]", "'T55' is an unknown technique" },
    { "stop-rules.json", "\"leg-pain\"", "\"arm-pain\"", "'arm-pain' stands in no technique" },
  };
  World world;

  load_world (&world);
  for (guint i = 0; i < G_N_ELEMENTS (changes); i++)
    {
      g_autoptr (UnknotSafety) rules = load_changed (changes[i].file, changes[i].from, changes[i].to);
      g_autoptr (GError) error = NULL;

      if (check_safety (rules, world.catalogue, world.anatomy, &error))
        g_error ("'%s' in place of '%s' is not refused", changes[i].to, changes[i].from);
      g_assert_nonnull (error);
      if (strstr (error->message, changes[i].said) == NULL || strstr (error->message, "safety/") == NULL)
        g_error ("'%s' does not say '%s'", error->message, changes[i].said);
    }
  unknot_catalogue_unref (world.catalogue);
  unknot_anatomy_unref (world.anatomy);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/check-safety/well", test_well);
  g_test_add_func ("/check-safety/broken", test_broken);

  return g_test_run ();
}
