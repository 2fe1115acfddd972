/* A body that is drawn wrongly is refused, with words about what is wrong. */

#include <glib/gstdio.h>
#include <string.h>

#include "unknot-atlas.h"

static UnknotAnatomy *anatomy;

/* A copy of the folder with one text replaced in back.json. */
static void
check_damaged (const char *what,
               const char *from,
               const char *to,
               const char *message)
{
  g_autofree char *copy = g_dir_make_tmp ("unknot-atlas-XXXXXX", NULL);
  g_autofree char *source = g_build_filename (g_getenv ("UNKNOT_DATA_DIR"), "anatomy", "back.json", NULL);
  g_autofree char *target = g_build_filename (copy, "back.json", NULL);
  g_autoptr (GFile) folder = g_file_new_for_path (copy);
  g_autoptr (GError) error = NULL;
  g_autofree char *text = NULL;
  GString *damaged;

  g_test_message ("%s", what);
  g_file_get_contents (source, &text, NULL, &error);
  g_assert_no_error (error);
  g_assert_nonnull (strstr (text, from));
  damaged = g_string_new (text);
  g_string_replace (damaged, from, to, 1);
  g_file_set_contents (target, damaged->str, (gssize) damaged->len, &error);
  g_assert_no_error (error);
  g_string_free (damaged, TRUE);

  g_assert_null (unknot_atlas_load (folder, UNKNOT_VIEW_BACK, anatomy, &error));
  g_assert_nonnull (error);
  g_assert_cmpstr (error->message, ==, message);

  g_remove (target);
  g_rmdir (copy);
}

static void
test_damaged (void)
{
  check_damaged ("another view", "\"view\": \"back\"", "\"view\": \"front\"",
                 "anatomy/back.json: member 'view' is another view");
  check_damaged ("another build", "\"k\": 0.0", "\"k\": 0.5",
                 "anatomy/back.json: member 'build' is not the broad one");
  check_damaged ("an unknown muscle", "\"target\": \"trapezius-upper\"", "\"target\": \"trapezius-outer\"",
                 "anatomy/back.json: region 'trapezius-upper-right': member 'target' is no muscle");
  check_damaged ("a wrong ref", "\"ref\": \"M03\"", "\"ref\": \"M04\"",
                 "anatomy/back.json: region 'trapezius-upper-right': member 'ref' is that of another muscle");
  check_damaged ("a side that is none", "\"side\": \"right\", \"layer\": \"superficial\"",
                 "\"side\": \"up\", \"layer\": \"superficial\"",
                 "anatomy/back.json: region 'trapezius-upper-right': member 'side' is no side");
  check_damaged ("a layer that is none", "\"layer\": \"superficial\", \"path\": \"M360 173",
                 "\"layer\": \"skin\", \"path\": \"M360 173",
                 "anatomy/back.json: region 'trapezius-upper-right': member 'layer' is no layer");
  check_damaged ("a broken path", "\"layer\": \"superficial\", \"path\": \"M360 173",
                 "\"layer\": \"superficial\", \"path\": \"M360",
                 "anatomy/back.json: region 'trapezius-upper-right': member 'path' is not a path of M, L, C and Z");
  check_damaged ("no label", "\"label_at\"", "\"label_on\"",
                 "anatomy/back.json: region 'trapezius-upper-right': member 'label_at' is missing");
  check_damaged ("a reason that is none", "\"reason\": \"kidneys\"", "\"reason\": \"livers\"",
                 "anatomy/back.json: no_go 'kidney-right': member 'reason' is none of muscles.json");
  check_damaged ("a box that is none", "\"grid\": [21, 56, 54, 86]", "\"grid\": [54, 56, 21, 86]",
                 "anatomy/back.json: no_go 'kidney-right': member 'grid' is not two corners");
  check_damaged ("a pick area with an unknown muscle", "\"order\": [\"suboccipitals\"", "\"order\": [\"suboccipital\"",
                 "anatomy/back.json: pick_area 'skull-base-right': member 'order' names an unknown muscle");
}

static void
test_missing (void)
{
  g_autoptr (GFile) nowhere = g_file_new_for_path ("/nonexistent");
  g_autoptr (GError) error = NULL;

  g_assert_null (unknot_atlas_load (nowhere, UNKNOT_VIEW_BACK, anatomy, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND);
}

int
main (int    argc,
      char **argv)
{
  g_autofree char *path = g_build_filename (g_getenv ("UNKNOT_DATA_DIR"), "anatomy", NULL);
  g_autoptr (GFile) folder = g_file_new_for_path (path);
  g_autoptr (GError) error = NULL;
  int status;

  g_test_init (&argc, &argv, NULL);
  anatomy = unknot_anatomy_load (folder, &error);
  g_assert_no_error (error);

  g_test_add_func ("/atlas-damaged/damaged", test_damaged);
  g_test_add_func ("/atlas-damaged/missing", test_missing);

  status = g_test_run ();
  unknot_anatomy_unref (anatomy);
  return status;
}
