/* The schemas of what the app brings, and of what others may bring it: every file is as they say, and they refuse
   what the readers refuse. */

#include "../schema-check.h"

#include <string.h>

#include "unknot-pack.h"
#include "unknot-technique-draft.h"

static char *
read_text (const char *path)
{
  g_autoptr (GError) error = NULL;
  char *text = NULL;

  g_file_get_contents (path, &text, NULL, &error);
  g_assert_no_error (error);

  return text;
}

static guint
check_folder (SchemaCheck *checker,
              const char  *schema,
              const char  *folder)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GDir) dir = g_dir_open (folder, 0, &error);
  const char *name;
  guint n = 0;

  g_assert_no_error (error);
  while ((name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *path = g_build_filename (folder, name, NULL);
      g_autofree char *text = NULL;
      g_autofree char *why = NULL;

      if (!g_str_has_suffix (name, ".json"))
        continue;
      text = read_text (path);
      if (!schema_check_fits (checker, schema, text, &why))
        g_error ("%s: %s", path, why);
      n++;
    }

  return n;
}

static char *
get_data (const char *name)
{
  return g_build_filename (g_getenv ("UNKNOT_DATA_DIR"), name, NULL);
}

static void
test_data (void)
{
  static const struct
  {
    const char *folder;
    const char *schema;
    guint       least;
    gboolean    whole;   /* each member is in some file; a pose may be more than those of today are */
  } folders[] = {
    { "articles", "article.schema.json", 12, TRUE },
    { "figures", "pose.schema.json", 200, FALSE },
    { "help", "help.schema.json", 1, TRUE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (folders); i++)
    {
      g_autoptr (SchemaCheck) checker = schema_check_new ();
      g_autofree char *folder = get_data (folders[i].folder);

      g_assert_cmpuint (check_folder (checker, folders[i].schema, folder), >=, folders[i].least);
      if (folders[i].whole)
        schema_check_assert_met (checker, folders[i].schema, FALSE);
    }
}

static void
test_cases (void)
{
  g_autoptr (SchemaCheck) checker = schema_check_new ();
  g_autofree char *folder = g_test_build_filename (G_TEST_DIST, "cases", NULL);

  g_assert_cmpuint (check_folder (checker, "case.schema.json", folder), >=, 120);
}

/* As the app writes them, too: an own technique says what it is based on. */
static void
test_techniques (void)
{
  g_autoptr (SchemaCheck) checker = schema_check_new ();
  g_autofree char *path = get_data ("techniques");
  g_autoptr (GFile) folder = g_file_new_for_path (path);
  g_autoptr (GError) error = NULL;
  g_autoptr (UnknotCatalogue) catalogue = unknot_catalogue_load (folder, &error);
  g_autoptr (UnknotTechniqueRules) rules = NULL;

  g_assert_no_error (error);
  rules = unknot_technique_rules_new (catalogue);
  unknot_technique_rules_learn (rules);
  g_assert_cmpuint (check_folder (checker, "technique.schema.json", path), ==, unknot_catalogue_get_n (catalogue));
  for (guint i = 0; i < unknot_catalogue_get_n (catalogue); i++)
    {
      UnknotTechnique *technique = unknot_catalogue_get (catalogue, i);
      g_autoptr (UnknotTechniqueDraft) draft = NULL;
      g_autoptr (GBytes) bytes = NULL;
      g_autofree char *text = NULL;

      if (!unknot_technique_can_be_copied (technique))
        continue;
      draft = unknot_technique_draft_new (technique, rules, "0f9f6a1c-0000-4000-8000-000000000000");
      unknot_technique_draft_add_step (draft, unknot_technique_draft_get_picture (draft, 0));
      bytes = unknot_technique_draft_to_bytes (draft);
      text = g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
      schema_check_text (checker, "technique.schema.json", text);
    }
  schema_check_assert_met (checker, "technique.schema.json", FALSE);
}

/* Whether the reader says nothing against it. */
static gboolean
reads_pack (const char           *text,
            UnknotTechniqueRules *rules)
{
  g_autoptr (GHashTable) taken = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr (GBytes) bytes = g_bytes_new (text, strlen (text));
  g_autoptr (UnknotPack) pack = unknot_pack_new ("p", "P");

  unknot_pack_add_file (pack, UNKNOT_PACK_FILE, bytes, rules, taken);

  return unknot_pack_get_problems (pack)[0] == NULL;
}

/* Nothing of the app writes it; so the reader is held to the schema, and the schema to the reader. */
static void
test_pack (void)
{
  static const struct
  {
    const char *text;
    gboolean    good;
  } packs[] = {
    { "{\"format\":\"unknot-pack\",\"version\":1,\"title\":\"Desk days\",\"author\":\"A. Meier\"}", TRUE },
    { "{\"format\":\"unknot-pack\",\"version\":1,\"title\":\"Desk days\"}", TRUE },
    { "{\"format\":\"unknot-pack\",\"version\":2,\"title\":\"Desk days\"}", FALSE },
    { "{\"format\":\"unknot\",\"version\":1,\"title\":\"Desk days\"}", FALSE },
    { "{\"format\":\"unknot-pack\",\"version\":1,\"title\":\"\"}", FALSE },
    { "{\"format\":\"unknot-pack\",\"version\":1,\"title\":7}", FALSE },
    { "{\"format\":\"unknot-pack\",\"version\":1}", FALSE },
    { "{\"format\":\"unknot-pack\",\"title\":\"Desk days\"}", FALSE },
    { "{\"format\":\"unknot-pack\",\"version\":1,\"title\":\"Desk days\",\"colour\":\"red\"}", FALSE },
  };
  g_autoptr (SchemaCheck) checker = schema_check_new ();
  g_autofree char *path = get_data ("techniques");
  g_autoptr (GFile) folder = g_file_new_for_path (path);
  g_autoptr (UnknotCatalogue) catalogue = unknot_catalogue_load (folder, NULL);
  g_autoptr (UnknotTechniqueRules) rules = unknot_technique_rules_new (catalogue);

  for (guint i = 0; i < G_N_ELEMENTS (packs); i++)
    {
      g_autofree char *why = NULL;

      g_test_message ("%s", packs[i].text);
      g_assert_cmpint (schema_check_fits (checker, "pack.schema.json", packs[i].text, &why), ==, packs[i].good);
      g_assert_cmpint (*why == '\0', ==, packs[i].good);
      g_assert_cmpint (reads_pack (packs[i].text, rules), ==, packs[i].good);
    }
  schema_check_assert_met (checker, "pack.schema.json", FALSE);
}

/* One thing changed in a file that is well: the schema sees it and says where. */
static void
test_refused (void)
{
  static const struct
  {
    const char *file;
    const char *schema;
    const char *from;
    const char *to;
    const char *why;
  } changes[] = {
    { "techniques/cane.json", "technique.schema.json", "\"kind\"", "\"sort\"", "'kind' is missing" },
    { "techniques/cane.json", "technique.schema.json", "\"multifidi\"", "\"biceps\"", "places.muscle.\"biceps\"" },
    { "techniques/cane.json", "technique.schema.json", "\"holds\": 2", "\"holds\": \"2\"", "dose.holds.this is no" },
    { "techniques/cane.json", "technique.schema.json", "\"ref\": \"T07\"", "\"ref\": \"cane\"", "ref.'cane'" },
    { "articles/needles.json", "article.schema.json", "\"why\"", "\"because\"", "dropped.member 'why' is missing" },
    { "help/help.json", "help.schema.json", "\"shortcuts\"", "\"moon\"", "pages.links.'moon'" },
    { "help/help.json", "help.schema.json", "\"heading\"", "\"headline\"", "pages.parts.member 'heading'" },
    { "figures/cane_hook.json", "pose.schema.json", "\"keys\"", "\"kees\"", "'keys' is missing" },
  };
  g_autoptr (SchemaCheck) checker = schema_check_new ();

  for (guint i = 0; i < G_N_ELEMENTS (changes); i++)
    {
      g_autofree char *path = get_data (changes[i].file);
      g_autofree char *text = read_text (path);
      g_autofree char *why = NULL;
      g_autoptr (GString) changed = g_string_new (text);

      g_assert_cmpuint (g_string_replace (changed, changes[i].from, changes[i].to, 1), ==, 1);
      g_assert_false (schema_check_fits (checker, changes[i].schema, changed->str, &why));
      g_test_message ("%s: %s", changes[i].file, why);
      g_assert_nonnull (strstr (why, changes[i].why));
    }
}

/* A schema that no test holds to anything would be forgotten. */
static void
test_all (void)
{
  static const char * const held[] = {
    "article.schema.json", "case.schema.json", "help.schema.json", "pack.schema.json", "pose.schema.json",
    "situation.schema.json", "technique.schema.json",
    /* By the suite "journal". */
    "export.schema.json", "journal.schema.json", "profile.schema.json", NULL,
  };
  g_autofree char *folder = get_data ("schemas");
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  const char *name;

  while ((name = g_dir_read_name (dir)) != NULL)
    if (!g_strv_contains (held, name))
      g_error ("nothing is held to %s", name);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/data-schemas/data", test_data);
  g_test_add_func ("/data-schemas/cases", test_cases);
  g_test_add_func ("/data-schemas/techniques", test_techniques);
  g_test_add_func ("/data-schemas/pack", test_pack);
  g_test_add_func ("/data-schemas/refused", test_refused);
  g_test_add_func ("/data-schemas/all", test_all);

  return g_test_run ();
}
