/* Techniques that the app does not bring: each way in which one could claim more than what it is based on is refused. */

#include "unknot-json.h"
#include "unknot-pack.h"
#include "unknot-technique-check.h"

typedef struct
{
  UnknotCatalogue      *catalogue;
  UnknotTechniqueRules *rules;
} Fixture;

static void
set_up (Fixture       *self,
        gconstpointer  data)
{
  g_autoptr (GFile) folder = g_file_new_build_filename (g_getenv ("UNKNOT_DATA_DIR"), "techniques", NULL);
  g_autoptr (GError) error = NULL;

  self->catalogue = unknot_catalogue_load (folder, &error);
  g_assert_no_error (error);
  self->rules = unknot_technique_rules_new (self->catalogue);
  unknot_technique_rules_learn (self->rules);
}

static void
tear_down (Fixture       *self,
           gconstpointer  data)
{
  unknot_technique_rules_unref (self->rules);
  unknot_catalogue_unref (self->catalogue);
}

/* The text of a copy of a technique. */
static GString *
copy_text (Fixture    *self,
           const char *base,
           const char *id)
{
  UnknotTechnique *technique = unknot_catalogue_lookup (self->catalogue, base);
  gsize length;
  const char *text = g_bytes_get_data (technique->bytes, &length);
  GString *copy = g_string_new_len (text, (gssize) length);
  g_autofree char *from = g_strdup_printf ("\"id\": \"%s\",", base);
  g_autofree char *to = g_strdup_printf ("\"id\": \"%s\", \"based_on\": \"%s\",", id, base);

  g_assert_cmpuint (g_string_replace (copy, from, to, 1), ==, 1);

  return copy;
}

static UnknotPack *
read_pack (Fixture    *self,
           const char *file,
           const char *text)
{
  g_autoptr (GBytes) bytes = g_bytes_new (text, strlen (text));
  g_autoptr (GHashTable) taken = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  UnknotPack *pack = unknot_pack_new ("therapist", "Therapist");

  unknot_pack_add_file (pack, file, bytes, self->rules, taken);

  return pack;
}

static void
assert_said (UnknotPack *pack,
             const char *place,
             const char *what)
{
  const char * const *problems = unknot_pack_get_problems (pack);

  for (guint i = 0; problems[i] != NULL; i++)
    if (strstr (problems[i], place) != NULL && strstr (problems[i], what) != NULL)
      return;

  g_error ("'%s' does not name %s and %s", problems[0] != NULL ? problems[0] : "nothing", place, what);
}

static void
test_faithful (Fixture       *self,
               gconstpointer  data)
{
  guint n = 0;

  for (guint i = 0; i < unknot_catalogue_get_n (self->catalogue); i++)
    {
      const UnknotTechnique *base = unknot_catalogue_get (self->catalogue, i);
      g_autofree char *id = g_strconcat (base->id, "-2", NULL);
      g_autofree char *file = g_strconcat (id, ".json", NULL);
      g_autoptr (GString) text = copy_text (self, base->id, id);
      g_autoptr (UnknotPack) pack = read_pack (self, file, text->str);
      UnknotTechnique *copy;

      if (!unknot_technique_can_be_copied (base))
        {
          assert_said (pack, "“based_on”", "can’t be copied");
          continue;
        }
      g_assert_cmpstr (unknot_pack_get_problems (pack)[0], ==, NULL);
      g_assert_cmpuint (unknot_pack_get_n (pack), ==, 1);
      copy = unknot_pack_get (pack, 0);
      g_assert_cmpint (copy->origin, ==, UNKNOT_ORIGIN_PACK);
      g_assert_cmpstr (copy->pack, ==, "therapist");
      g_assert_cmpstr (copy->ref, ==, base->ref);
      g_assert_cmpint (copy->number, ==, base->number);
      g_assert_cmpstr (unknot_technique_get_root (copy), ==, base->id);
      g_assert_true (unknot_technique_is_alike (copy, base));
      n++;
    }
  g_assert_cmpuint (n, >, 30);
}

/* What is changed in a copy, and which member is refused for it. */
static const struct
{
  const char *base;
  const char *from;
  const char *to;
  const char *place;
  const char *what;
} refusals[] = {
  { "cane", "\"based_on\": \"cane\"", "\"based_on\": \"magic\"", "“based_on”", "no such technique" },
  { "cane", "\"based_on\": \"cane\",", "", "“based_on”", "which technique of the app" },
  { "cane", "\"based_on\": \"cane\"", "\"based_on\": \"heat\"", "“based_on”", "can’t be copied" },
  { "cane", "\"id\": \"copy\"", "\"id\": \"fingers\"", "“id”", "name of the file" },
  { "cane", "\"ref\": \"T07\"", "\"ref\": \"T03\"", "“ref”", "number" },
  { "cane", "\"kind\": \"pressure\"", "\"kind\": \"calm\"", "“kind”", "another kind" },
  { "cane", "\"position\": \"sitting\"", "\"position\": \"lying\"", "“position”", "another position" },
  { "ball-floor", "\"floor\": \"needed\"", "\"floor\": \"none\"", "“floor”", "the floor" },
  { "helper-massage", "\"helper\": \"needed\"", "\"helper\": \"none\"", "“helper”", "second person" },
  { "massage-gun", "\"noise\": true", "\"noise\": false", "“noise”", "loud" },
  /* No tool, no muscle and no pair of them that the table and the area rules close. */
  { "cane", "[[\"cane\", \"umbrella\"]]", "[[\"cane\", \"gun\"]]", "“gear”", "does not use" },
  { "cane", "[[\"cane\", \"umbrella\"]]", "[]", "“gear”", "does not use" },
  { "cane", "\"muscle\": \"rhomboids\"", "\"muscle\": \"scalenes\"", "“places”", "not for" },
  { "foam-roller", "\"muscle\": \"rhomboids\"", "\"muscle\": \"erector-spinae-lumbar\"", "“places”", "not for" },
  { "cane", "\"muscle\": \"rhomboids\"", "\"muscle\": \"biceps\"", "“places”", "no muscle “biceps”" },
  { "cane", "\"order\": 2", "\"order\": 1", "“places”", "leaves out a limit" },
  { "cane", "\"note\": \"light\", ", "", "“places”", "leaves out a limit" },
  { "cane", "\"needs_spot\": true,", "", "“places”", "leaves out a limit" },
  { "cane", "\"min_y\": 90", "\"min_y\": 60", "“places”", "leaves out a limit" },
  { "cane", ", \"cap\": 4", "", "“places”", "leaves out a limit" },
  { "ball-floor", "\"after\": \"fingers\"", "\"after\": \"ball-wall\"", "“places”", "leaves out a limit" },
  /* How much. */
  { "cane", "\"max_hold_seconds\": 60", "\"max_hold_seconds\": 61", "“dose.max_hold_seconds”", "more than" },
  { "cane", "\"max_hold_seconds\": 60", "\"max_hold_seconds\": 120", "“dose.max_hold_seconds”", "90 seconds" },
  { "cane", "\"max_hold_seconds\": 60,", "", "“dose”", "leaves out a limit" },
  { "cane", "\"hold_start\": 20", "\"hold_start\": 30", "“dose.hold_start”", "more than" },
  { "cane", "\"growth_seconds\": 5", "\"growth_seconds\": 20", "“dose.growth_seconds”", "more than" },
  { "cane", "\"growth_every_sessions\": 2", "\"growth_every_sessions\": 1", "“dose.growth_every", "faster" },
  { "cane", "\"holds\": 2", "\"holds\": 3", "“dose.holds”", "more than" },
  { "cane", "\"per_day\": 2", "\"per_day\": 3", "“dose.per_day”", "more than" },
  { "cane", "\"per_day\": 2,", "", "“dose”", "leaves out a limit" },
  { "cane", "\"gap_hours\": 6", "\"gap_hours\": 5", "“dose.gap_hours”", "sooner" },
  { "cane", "\"max_seconds\": 180", "\"max_seconds\": 181", "“dose.max_seconds”", "more than" },
  { "cane", "\"rest_seconds\": 10", "\"rest_seconds\": 0", "“dose.rest_seconds”", "rests less" },
  { "side-neck-stretch", "\"cap\": 2", "\"cap\": 3", "“pressure.cap”", "more than" },
  { "ball-floor", "\"cap\": 4 }", "\"cap\": 5 }", "“pressure.cap”", "more than" },
  { "side-neck-stretch", "\"max_hold_seconds\": 30", "\"max_hold_seconds\": 31", "“dose.max_hold_seconds”", "more than" },
  { "self-hug", "\"max_hold_seconds\": 30", "\"max_hold_seconds\": 61", "“dose.max_hold_seconds”", "more than" },
  /* The row of the matrix. */
  { "cane", "\"fever\": \"block\"", "\"fever\": \"caution\"", "“contraindications.fever”", "less strict" },
  { "cane", "\"implant\": \"block-local\"", "\"implant\": \"allowed\"", "“contraindications.implant”", "less strict" },
  { "cane", "\"neck-artery-disease\": \"caution-block-neck\"", "\"neck-artery-disease\": \"caution\"",
    "“contraindications.neck-artery-disease”", "less strict" },
  { "cane", "\"neck-artery-disease\": \"caution-block-neck\"", "\"neck-artery-disease\": \"caution-block-local\"",
    "“contraindications.neck-artery-disease”", "less strict" },
  /* When to stop, what to take care of, what is known. */
  { "cane", "\"dizziness\",", "", "“stop_rules”", "leaves out a stop rule" },
  { "cane", "\"dizziness\",", "\"dizziness\", \"boredom\",", "“stop_rules”", "no stop rule “boredom”" },
  { "cane", "If your grip is weak", "If your grip is very weak", "“cautions”", "leaves out a caution" },
  { "cane", "\"seeds\": [\"S45\"]", "\"seeds\": [\"S1\"]", "“seeds”", "claims" },
  { "cane", "\"strength\": \"weak\"", "\"strength\": \"strong\"", "“evidence”", "claims more" },
  { "cane", "In a trial with 40 people", "In a trial with 400 people", "“evidence”", "claims more" },
  { "cane", "\"sources\": [\"R32\"]", "\"sources\": [\"R32\", \"R36\"]", "“evidence”", "claims more" },
  { "cane", "\"sources\": [\"R32\"]", "\"sources\": []", "“evidence.sources”", "known from" },
  /* Steps. */
  { "cane", "\"pose\": \"cane_hold\"", "\"pose\": \"magic_wand\"", "step 3, “pose”", "no picture “magic_wand”" },
  { "cane", "\"pose\": \"cane_hold\"", "\"pose\": \"massage-gun_spot\"", "step 3, “pose”", "does not allow" },
  { "self-hug", "\"pose\": \"self-hug_hold\"", "\"pose\": \"fingers_hold\"", "step 3, “pose”", "does not allow" },
  { "cane", "\"pose\": \"cane_hold\"", "\"pose\": \"self-hug_hold\"", "step 3, “side”", "another side" },
  { "cane", "Hold still and breathe.", "One two three four five six seven eight nine ten eleven.", "step 3, “cue”",
    "ten words" },
  { "cane", "Five tiny pulls on the same spot, small and slow.",
    "One two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen.", "step 4, “text”",
    "14 words" },
  { "cane", "Hold still and breathe.", "This will cure you.", "step 3, “cue”", "promises" },
  { "cane", "about {target} out of 10", "about 9 out of 10", "step 2, “text”", "{target}" },
  { "cane", "Never go above {cap}.", "Go on.", "“steps”", "{cap}" },
  { "cane", "\"phase\": \"ease-in\"", "\"phase\": \"hold\"", "“steps”", "eases in" },
  { "cane", "\"phase\": \"ease-out\"", "\"phase\": \"rest\"", "“steps”", "eases out" },
  { "cane", "\"seconds\": 3,", "\"seconds\": 19,", "step 4, “seconds”", "longer" },
  { "cane", "\"id\": \"pump\"", "\"id\": \"hold\"", "step 4, “id”", "same id" },
  { "knees-to-chest", "\"skip\": [\"one\", \"both\"]", "\"skip\": [\"one\"]", "“notes”", "leaves out a limit" },
  { "knees-to-chest", "Here, only rock your knees.", "Here, do it all.", "“notes”", "leaves out a limit" },
  { "knees-to-chest", "\"repetitions\": 10 }", "\"repetitions\": 30 }", "“notes”", "leaves out a limit" },
  { "helper-massage", "\"skip_flat\": true", "\"skip_flat\": false", "“skip_flat”", "flat hands" },
  /* What can't be read at all. */
  { "cane", "\"steps\"", "\"stops\"", "copy.json", "'stops' is unknown" },
  { "cane", "\"cap\": 5 }", "\"cap\": 9 }", "copy.json", "'cap'" },
};

static void
test_refused (Fixture       *self,
              gconstpointer  data)
{
  for (guint i = 0; i < G_N_ELEMENTS (refusals); i++)
    {
      g_autoptr (GString) text = copy_text (self, refusals[i].base, "copy");
      g_autoptr (UnknotPack) pack = NULL;

      g_test_message ("%s: %s", refusals[i].base, refusals[i].to);
      g_assert_cmpuint (g_string_replace (text, refusals[i].from, refusals[i].to, 1), ==, 1);
      pack = read_pack (self, "copy.json", text->str);
      g_assert_cmpuint (unknot_pack_get_n (pack), ==, 0);
      assert_said (pack, "copy.json", "");
      assert_said (pack, refusals[i].place, refusals[i].what);
    }
}

/* What may be changed: less, stricter, other words. */
static void
test_allowed (Fixture       *self,
              gconstpointer  data)
{
  static const struct
  {
    const char *base;
    const char *from;
    const char *to;
  } changes[] = {
    { "cane", "Massage cane or umbrella", "Frau Meier’s cane" },
    { "cane", "\"max_hold_seconds\": 60", "\"max_hold_seconds\": 30" },
    { "cane", "\"fever\": \"block\"", "\"fever\": \"block\"" },
    { "cane", "\"raynaud\": \"allowed\"", "\"raynaud\": \"caution\"" },
    { "cane", "\"implant\": \"block-local\"", "\"implant\": \"block-near\"" },
    { "cane", "{ \"target\": 4, \"cap\": 5 }", "{ \"target\": 2, \"cap\": 3 }" },
    { "cane", "[[\"cane\", \"umbrella\"]]", "[[\"cane\"]]" },
    { "cane", "\"strength\": \"weak\"", "\"strength\": \"traditional\"" },
    { "cane", "Hold still and breathe.", "Halte still und atme." },
    { "cane", "\"seeds\": [\"S45\"]", "\"seeds\": []" },
    { "self-hug", "\"max_hold_seconds\": 30", "\"max_hold_seconds\": 60" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (changes); i++)
    {
      g_autoptr (GString) text = copy_text (self, changes[i].base, "copy");
      g_autoptr (UnknotPack) pack = NULL;

      g_test_message ("%s: %s", changes[i].base, changes[i].to);
      g_assert_cmpuint (g_string_replace (text, changes[i].from, changes[i].to, 1), ==, 1);
      pack = read_pack (self, "copy.json", text->str);
      g_assert_cmpstr (unknot_pack_get_problems (pack)[0], ==, NULL);
      g_assert_cmpuint (unknot_pack_get_n (pack), ==, 1);
    }
}

static void
test_taken_id (Fixture       *self,
               gconstpointer  data)
{
  g_autoptr (GString) text = copy_text (self, "cane", "fingers");
  g_autoptr (UnknotPack) pack = read_pack (self, "fingers.json", text->str);

  g_assert_cmpuint (unknot_pack_get_n (pack), ==, 0);
  assert_said (pack, "“id”", "A technique of the app has this id");
}

static void
test_manifest (Fixture       *self,
               gconstpointer  data)
{
  static const struct
  {
    const char *text;
    const char *title;
    const char *author;
    const char *said;
  } files[] = {
    { "{ \"format\": \"unknot-pack\", \"version\": 1, \"title\": \"Desk days\", \"author\": \"A. Meier\" }", "Desk days",
      "A. Meier", NULL },
    { "{ \"format\": \"unknot-pack\", \"version\": 1, \"title\": \"Desk days\" }", "Desk days", NULL, NULL },
    { "{ \"format\": \"unknot-pack\", \"version\": 2, \"title\": \"Desk days\" }", "Therapist", NULL, "'version'" },
    { "{ \"format\": \"zip\", \"version\": 1, \"title\": \"Desk days\" }", "Therapist", NULL, "'format'" },
    { "{ \"format\": \"unknot-pack\", \"version\": 1, \"title\": \"\" }", "Therapist", NULL, "'title'" },
    { "{", "Therapist", NULL, "pack.json" },
    { "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[", "Therapist", NULL, "not a text file" },
    { "{ \"title\": \"\xff\" }", "Therapist", NULL, "not a text file" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (files); i++)
    {
      g_autoptr (UnknotPack) pack = read_pack (self, UNKNOT_PACK_FILE, files[i].text);

      g_assert_cmpstr (unknot_pack_get_title (pack), ==, files[i].title);
      g_assert_cmpstr (unknot_pack_get_author (pack), ==, files[i].author);
      if (files[i].said != NULL)
        assert_said (pack, "pack.json", files[i].said);
      else
        g_assert_cmpstr (unknot_pack_get_problems (pack)[0], ==, NULL);
    }
}

/* Beside each other, a copy stands right behind its original, in the list and in every row; by number it is not found. */
static void
test_join (Fixture       *self,
           gconstpointer  data)
{
  g_autoptr (GString) text = copy_text (self, "cane", "a-cane");
  g_autoptr (UnknotPack) pack = read_pack (self, "a-cane.json", text->str);
  g_autoptr (GListStore) packs = g_list_store_new (UNKNOT_TYPE_PACK);
  g_autoptr (UnknotCatalogue) joined = NULL;
  g_autoptr (GPtrArray) row = NULL;
  UnknotTechnique *cane = unknot_catalogue_lookup (self->catalogue, "cane");
  UnknotTechnique *copy;
  guint i = 0;

  g_list_store_append (packs, pack);
  joined = unknot_catalogue_join (self->catalogue, G_LIST_MODEL (packs));
  copy = unknot_catalogue_lookup (joined, "a-cane");
  g_assert_nonnull (copy);
  g_assert_true (unknot_catalogue_lookup_ref (joined, "T07") == cane);
  g_assert_cmpuint (unknot_catalogue_get_n (joined), ==, unknot_catalogue_get_n (self->catalogue) + 1);

  while (unknot_catalogue_get (joined, i) != cane)
    i++;
  g_assert_true (unknot_catalogue_get (joined, i + 1) == copy);

  row = unknot_catalogue_dup_row (joined, "trapezius-middle", UNKNOT_SLOT_PRESSURE);
  g_assert_true (g_ptr_array_index (row, 0) == cane);
  g_assert_true (g_ptr_array_index (row, 1) == copy);
}

static void
test_words (Fixture       *self,
            gconstpointer  data)
{
  static const struct
  {
    const char *text;
    guint       words;
    guint       longest;
  } texts[] = {
    { "", 0, 0 },
    { "Hold.", 1, 1 },
    { "Hold still – and breathe!  Do you feel it?", 8, 4 },
    { "About {target} of ten. Never above {cap}.", 7, 4 },
    { "It’s 2.5 m, e.g. so", 5, 4 },
    { "Halte still\nund atme … jetzt", 5, 4 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_test_message ("%s", texts[i].text);
      g_assert_cmpuint (unknot_technique_count_words (texts[i].text), ==, texts[i].words);
      g_assert_cmpuint (unknot_technique_count_longest (texts[i].text), ==, texts[i].longest);
    }
}

static void
test_strictness (Fixture       *self,
                 gconstpointer  data)
{
  for (guint i = 0; i < UNKNOT_N_VERDICTS; i++)
    {
      UnknotVerdict verdict = (UnknotVerdict) i;

      g_assert_true (unknot_verdict_is_as_strict (verdict, verdict));
      g_assert_true (unknot_verdict_is_as_strict (UNKNOT_VERDICT_BLOCK, verdict));
      g_assert_true (unknot_verdict_is_as_strict (verdict, UNKNOT_VERDICT_ALLOWED));
      g_assert_cmpint (unknot_verdict_is_as_strict (verdict, UNKNOT_VERDICT_BLOCK), ==, verdict == UNKNOT_VERDICT_BLOCK);
    }

  g_assert_true (unknot_verdict_is_as_strict (UNKNOT_VERDICT_CAUTION_BLOCK_LOCAL, UNKNOT_VERDICT_BLOCK_LOCAL));
  g_assert_true (unknot_verdict_is_as_strict (UNKNOT_VERDICT_CAUTION_BLOCK_NECK, UNKNOT_VERDICT_CAUTION));
  g_assert_true (unknot_verdict_is_as_strict (UNKNOT_VERDICT_BLOCK_NEAR, UNKNOT_VERDICT_BLOCK_LOCAL));
  /* Open where it is far away, without a warning. */
  g_assert_false (unknot_verdict_is_as_strict (UNKNOT_VERDICT_BLOCK_NEAR, UNKNOT_VERDICT_CAUTION));
  g_assert_false (unknot_verdict_is_as_strict (UNKNOT_VERDICT_BLOCK_LOCAL, UNKNOT_VERDICT_CAUTION));
  g_assert_false (unknot_verdict_is_as_strict (UNKNOT_VERDICT_CAUTION_BLOCK_NECK, UNKNOT_VERDICT_BLOCK_FROM_MID));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

#define ADD(name, test) g_test_add ("/technique-check/" name, Fixture, NULL, set_up, test, tear_down)
  ADD ("faithful", test_faithful);
  ADD ("refused", test_refused);
  ADD ("allowed", test_allowed);
  ADD ("taken-id", test_taken_id);
  ADD ("manifest", test_manifest);
  ADD ("join", test_join);
  ADD ("words", test_words);
  ADD ("strictness", test_strictness);
#undef ADD

  return g_test_run ();
}
