/* The techniques against the table of preference, written down here a second time from clinical.md F4 (with T09 as
 * last choice of the back, F9.2), and the errors of a broken folder. */

#include <glib/gstdio.h>

#include "unknot-catalogue.h"
#include "unknot-json.h"

/* From the first place to the last; techniques that share a place stand with a slash between. */
static const struct
{
  const char *muscle;
  const char *pressure;
  const char *stretch;
  const char *strength;
} rows[] = {
  { "suboccipitals", "T03 T05 T09", "T18 T33", "T33" },
  { "splenius-semispinalis", "T03 T07 T09", "T17 T18", "T33" },
  { "trapezius-upper", "T03 T07 T04 T08 T09 T15", "T16 T43", "T48 T34" },
  { "trapezius-middle", "T07 T04 T06 T09 T15", "T21 T19", "T34 T36" },
  { "trapezius-lower", "T04 T05/T06 T07 T09", "T21 T30", "T37 T35" },
  { "levator-scapulae", "T07 T03 T04 T09 T15", "T17", "T34 T33" },
  { "supraspinatus", "T03 T07 T04 T09", "T16 T40", "T38 T48" },
  { "infraspinatus", "T04 T05 T07 T09 T08", "T20 T22", "T38" },
  { "teres-minor", "T03 T04 T09", "T20", "T38" },
  { "teres-major", "T03 T04 T06 T09", "T25 T20", "T36" },
  { "deltoid-posterior", "T03 T04 T08", "T20", "T36 T40" },
  { "deltoid-lateral", "T03 T04 T08", "", "T36 T40" },
  { "deltoid-anterior", "T03 T04 T08", "T19", "T36 T40" },
  { "rhomboids", "T04 T07 T05 T06 T09 T15", "T21 T22 T19", "T34 T36" },
  { "erector-spinae-thoracic", "T04 T06 T07 T09 T15", "T30 T31 T23", "T35 T37" },
  { "multifidi", "T09 T07", "T23 T27 T31", "T39" },
  { "latissimus-dorsi", "T03 T06 T04 T08 T09", "T25 T24 T26", "T36" },
  { "serratus-posterior-superior", "T04 T05 T07 T09", "T21 T42", "T34" },
  { "serratus-posterior-inferior", "T09", "T26 T23 T31", "T39" },
  { "erector-spinae-lumbar", "T04 T09 T07 T08 T15", "T27 T24 T23", "T39 T44" },
  { "quadratus-lumborum", "T04 T07 T09", "T26 T24 T27", "T39" },
  { "gluteus-medius", "T04 T05 T08 T15", "T28 T27", "T41 T39" },
  { "sternocleidomastoid", "", "T29 T33 T42", "T33" },
  { "scalenes", "", "T29 T42 T43", "T33" },
  { "pectoralis-major", "T03 T04", "T19", "T36 T35" },
  { "pectoralis-minor", "T03", "T19", "T35 T36" },
  { "subscapularis", "", "T19 T40", "T38" },
};

static UnknotCatalogue *
load (void)
{
  g_autofree char *path = g_build_filename (g_getenv ("UNKNOT_DATA_DIR"), "techniques", NULL);
  g_autoptr (GFile) folder = g_file_new_for_path (path);
  g_autoptr (GError) error = NULL;
  UnknotCatalogue *catalogue = unknot_catalogue_load (folder, &error);

  g_assert_no_error (error);

  return catalogue;
}

static guint
check_row (UnknotCatalogue *catalogue,
           const char      *muscle,
           UnknotSlot       slot,
           const char      *row)
{
  g_auto (GStrv) places = g_strsplit (row, " ", -1);
  guint found = 0;

  for (int i = 0; places[i] != NULL; i++)
    {
      g_auto (GStrv) refs = g_strsplit (places[i], "/", -1);

      for (guint j = 0; refs[j] != NULL; j++)
        {
          UnknotTechnique *technique = unknot_catalogue_lookup_ref (catalogue, refs[j]);
          const UnknotPlace *place;

          g_assert_nonnull (technique);
          place = unknot_technique_get_place (technique, muscle, slot);
          if (place == NULL)
            g_error ("%s has no place for %s", technique->id, muscle);
          g_assert_cmpint (place->order, ==, i + 1);
          found++;
        }
    }

  return found;
}

static guint
count_places (UnknotCatalogue *catalogue,
              const char      *muscle)
{
  guint n = 0;

  for (guint i = 0; i < unknot_catalogue_get_n (catalogue); i++)
    {
      UnknotTechnique *technique = unknot_catalogue_get (catalogue, i);

      for (guint j = 0; j < technique->places->len; j++)
        n += g_str_equal (((UnknotPlace *) g_ptr_array_index (technique->places, j))->muscle, muscle);
    }

  return n;
}

static void
test_preference (void)
{
  g_autoptr (UnknotCatalogue) catalogue = load ();

  g_assert_cmpuint (G_N_ELEMENTS (rows), ==, 27);
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      guint found = check_row (catalogue, rows[i].muscle, UNKNOT_SLOT_PRESSURE, rows[i].pressure);

      found += check_row (catalogue, rows[i].muscle, UNKNOT_SLOT_STRETCH, rows[i].stretch);
      found += check_row (catalogue, rows[i].muscle, UNKNOT_SLOT_STRENGTH, rows[i].strength);
      /* And nothing beyond the table. */
      g_assert_cmpuint (count_places (catalogue, rows[i].muscle), ==, found);
    }
}

static void
test_row (void)
{
  g_autoptr (UnknotCatalogue) catalogue = load ();
  g_autoptr (GPtrArray) row = unknot_catalogue_dup_row (catalogue, "trapezius-lower", UNKNOT_SLOT_PRESSURE);
  g_autoptr (GPtrArray) none = unknot_catalogue_dup_row (catalogue, "scalenes", UNKNOT_SLOT_PRESSURE);
  static const char * const expected[] = { "T04", "T05", "T06", "T07", "T09" };

  g_assert_cmpuint (row->len, ==, G_N_ELEMENTS (expected));
  for (guint i = 0; i < row->len; i++)
    g_assert_cmpstr (((UnknotTechnique *) g_ptr_array_index (row, i))->ref, ==, expected[i]);
  g_assert_cmpuint (none->len, ==, 0);
}

static void
test_look_up (void)
{
  g_autoptr (UnknotCatalogue) catalogue = load ();
  UnknotTechnique *cane = unknot_catalogue_lookup (catalogue, "cane");
  UnknotTechnique *movement = unknot_catalogue_lookup_ref (catalogue, "gentle-movement");

  g_assert_nonnull (cane);
  g_assert_true (cane == unknot_catalogue_lookup_ref (catalogue, "T07"));
  g_assert_null (unknot_catalogue_lookup (catalogue, "leeches"));
  g_assert_null (unknot_catalogue_lookup_ref (catalogue, "T99"));
  /* It has no number, and so comes last. */
  g_assert_true (movement == unknot_catalogue_get (catalogue, unknot_catalogue_get_n (catalogue) - 1));
  for (guint i = 1; i < unknot_catalogue_get_n (catalogue); i++)
    g_assert_cmpint (unknot_catalogue_get (catalogue, i - 1)->number, <, unknot_catalogue_get (catalogue, i)->number);
}

/* A folder with one technique, whose text is changed. */
static void
expect_error (const char *name,
              const char *from,
              const char *to,
              const char *message)
{
  g_autofree char *source = g_build_filename (g_getenv ("UNKNOT_DATA_DIR"), "techniques", "cane.json", NULL);
  g_autofree char *folder = g_dir_make_tmp ("unknot-XXXXXX", NULL);
  g_autofree char *target = g_build_filename (folder, name, NULL);
  g_autofree char *text = NULL;
  g_autoptr (GFile) file = g_file_new_for_path (folder);
  g_autoptr (GError) error = NULL;
  g_autoptr (UnknotCatalogue) catalogue = NULL;
  GString *changed;

  g_assert_true (g_file_get_contents (source, &text, NULL, NULL));
  changed = g_string_new (text);
  g_assert_cmpuint (g_string_replace (changed, from, to, 1), ==, 1);
  g_assert_true (g_file_set_contents (target, changed->str, (gssize) changed->len, NULL));
  g_string_free (changed, TRUE);

  catalogue = unknot_catalogue_load (file, &error);
  g_assert_null (catalogue);
  g_assert_error (error, UNKNOT_DATA_ERROR, error->code);
  g_assert_nonnull (g_strstr_len (error->message, -1, name));
  if (g_strstr_len (error->message, -1, message) == NULL)
    g_error ("'%s' does not say '%s'", error->message, message);

  g_assert_cmpint (g_remove (target), ==, 0);
  g_assert_cmpint (g_rmdir (folder), ==, 0);
}

static void
test_broken (void)
{
  static const struct
  {
    const char *from;
    const char *to;
    const char *message;
  } changes[] = {
    { "\"id\": \"cane\"", "\"id\": \"stick\"", "'id' is not the file's name" },
    { "\"ref\"", "\"based_on\": \"fingers\", \"ref\"", "'based_on' is for what the app does not bring" },
    { "\"T07\"", "\"T7\"", "'ref'" },
    { "\"kind\": \"pressure\"", "\"kind\": \"magic\"", "'kind' is the unknown word 'magic'" },
    { "\"name\": \"Massage cane or umbrella\"", "\"name\": \"\"", "'name' is empty" },
    { "\"summary\"", "\"sumary\"", "'sumary' is unknown" },
    { "\"slot\": \"pressure\"", "\"slot\": \"press\"", "places[0]: member 'slot'" },
    { "\"order\": 2", "\"order\": 0", "places[0]: member 'order'" },
    { "[\"cane\", \"umbrella\"]", "[\"cane\", \"broom\"]", "'gear' names the unknown tool 'broom'" },
    { "[[\"cane\", \"umbrella\"]]", "[[]]", "'gear' is not a list of lists" },
    { "\"position\": \"sitting\"", "\"position\": \"flying\"", "'position'" },
    { "\"helper\": \"none\"", "\"helper\": 1", "'helper' is not a text" },
    { "\"hold_start\": 20", "\"hold_start\": 20.5", "dose: member 'hold_start'" },
    { "\"growth_every_sessions\": 2,", "", "dose: member 'growth_every_sessions'" },
    { "\"target\": 4", "\"target\": 5", "pressure: member 'target'" },
    { "\"cap\": 5", "\"cap\": 6", "pressure: member 'cap'" },
    { "\"anticoagulant\": \"caution\",", "", "contraindications: member 'anticoagulant' is missing" },
    { "\"osteoporosis\": \"caution\"", "\"osteoporosis\": \"perhaps\"", "contraindications: member 'osteoporosis'" },
    { "\"strength\": \"weak\"", "\"strength\": \"proven\"", "evidence: member 'strength'" },
    { "\"phase\": \"ready\"", "\"phase\": \"set\"", "steps[0]: member 'phase'" },
    { "\"side\": \"knot\"", "\"side\": \"above\"", "steps[0]: member 'side'" },
    { "\"seconds\": 10", "\"seconds\": 0", "steps[0]: member 'seconds'" },
    { "\"seconds\": 10", "\"seconds\": 10, \"stroke_seconds\": 11", "steps[0]: member 'stroke_seconds'" },
    { "\"repetitions\": 5,\n      \"side\"", "\"repetitions\": 5, \"stroke_seconds\": 1,\n      \"side\"",
      "'stroke_seconds' stands beside 'repetitions'" },
    { "\"seconds\": 10", "\"seconds\": 10, \"breaths\": 0", "steps[0]: member 'breaths'" },
    { "\"seconds\": 10", "\"seconds\": 10, \"breaths\": 361", "steps[0]: member 'breaths'" },
    { "\"seconds\": 10", "\"seconds\": 10, \"breaths\": \"one\"", "steps[0]: member 'breaths'" },
    { "\"seconds\": 10", "\"seconds\": 10, \"breaths\": 2", "steps[0]: member 'seconds' is not ten for each" },
    { "\"seconds\": 10", "\"seconds\": 10, \"breaths\": 1, \"stroke_seconds\": 1", "'breaths' stands beside another" },
    { "\"repetitions\": 5,\n      \"side\"", "\"repetitions\": 5, \"breaths\": 1,\n      \"side\"",
      "'breaths' stands beside another" },
    { "{", "[", "cane.json" },
    { "\"steps\"", "\"stops\"", "'stops' is unknown" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (changes); i++)
    expect_error ("cane.json", changes[i].from, changes[i].to, changes[i].message);
}

static void
test_twice (void)
{
  g_autofree char *source = g_build_filename (g_getenv ("UNKNOT_DATA_DIR"), "techniques", "cane.json", NULL);
  g_autofree char *folder = g_dir_make_tmp ("unknot-XXXXXX", NULL);
  g_autofree char *one = g_build_filename (folder, "cane.json", NULL);
  g_autofree char *other = g_build_filename (folder, "rod.json", NULL);
  g_autofree char *text = NULL;
  g_autoptr (GFile) file = g_file_new_for_path (folder);
  g_autoptr (GError) error = NULL;
  g_autoptr (UnknotCatalogue) catalogue = NULL;
  GString *changed;

  g_assert_true (g_file_get_contents (source, &text, NULL, NULL));
  g_assert_true (g_file_set_contents (one, text, -1, NULL));
  changed = g_string_new (text);
  g_string_replace (changed, "\"id\": \"cane\"", "\"id\": \"rod\"", 1);
  g_assert_true (g_file_set_contents (other, changed->str, -1, NULL));
  g_string_free (changed, TRUE);

  catalogue = unknot_catalogue_load (file, &error);
  g_assert_null (catalogue);
  g_assert_error (error, UNKNOT_DATA_ERROR, UNKNOT_DATA_ERROR_VALUE);
  g_assert_nonnull (g_strstr_len (error->message, -1, "'ref'"));

  g_remove (one);
  g_remove (other);
  g_rmdir (folder);
}

static void
test_no_folder (void)
{
  g_autoptr (GFile) folder = g_file_new_for_path ("/nowhere/at/all");
  g_autoptr (GError) error = NULL;
  g_autoptr (UnknotCatalogue) catalogue = unknot_catalogue_load (folder, &error);

  g_assert_null (catalogue);
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/catalogue/preference", test_preference);
  g_test_add_func ("/catalogue/row", test_row);
  g_test_add_func ("/catalogue/look-up", test_look_up);
  g_test_add_func ("/catalogue/broken", test_broken);
  g_test_add_func ("/catalogue/twice", test_twice);
  g_test_add_func ("/catalogue/no-folder", test_no_folder);

  return g_test_run ();
}
