/* What the shipped techniques say: rules that no single file breaks by its form, only by its words. */

#include <string.h>

#include "unknot-catalogue.h"
#include "unknot-json.h"

static UnknotCatalogue *
load (void)
{
  g_autofree char *path = g_build_filename (g_getenv ("UNKNOT_DATA_DIR"), "techniques", NULL);
  g_autoptr (GFile) folder = g_file_new_for_path (path);
  g_autoptr (GError) error = NULL;
  UnknotCatalogue *catalogue = unknot_catalogue_load (folder, &error);

  g_assert_no_error (error);
  g_assert_nonnull (catalogue);

  return catalogue;
}

/* Calls check (technique, text) with every text of a technique that a person reads. */
static void
each_text (const UnknotTechnique *technique,
           void                 (*check) (const char *id,
                                          const char *text))
{
  check (technique->id, technique->name);
  check (technique->id, technique->summary);
  check (technique->id, technique->evidence_sentence);
  for (guint i = 0; technique->dose.progression[i] != NULL; i++)
    check (technique->id, technique->dose.progression[i]);
  for (guint i = 0; technique->cautions[i] != NULL; i++)
    check (technique->id, technique->cautions[i]);
  for (guint i = 0; i < technique->steps->len; i++)
    {
      const UnknotStep *step = unknot_technique_get_step (technique, i);

      check (step->id, step->cue);
      check (step->id, step->text);
    }
}

static void
each_technique (void (*check) (const UnknotTechnique *technique))
{
  g_autoptr (UnknotCatalogue) catalogue = load ();

  g_assert_cmpuint (unknot_catalogue_get_n (catalogue), >, 0);
  for (guint i = 0; i < unknot_catalogue_get_n (catalogue); i++)
    {
      UnknotTechnique *technique = unknot_catalogue_get (catalogue, i);

      g_test_message ("%s", technique->id);
      check (technique);
    }
}

static void
test_all_there (void)
{
  static const char * const refs[] = {
    "T01", "T02", "T03", "T04", "T05", "T06", "T07", "T08", "T09", "T10", "T11", "T12", "T13", "T14", "T15", "T16",
    "T17", "T18", "T19", "T20", "T21", "T22", "T23", "T24", "T25", "T26", "T27", "T28", "T29", "T30", "T31", "T32",
    "T33", "T34", "T35", "T36", "T37", "T38", "T39", "T40", "T41", "T42", "T43", "T44", "T45", "T46", "T47", "T48",
  };
  g_autoptr (UnknotCatalogue) catalogue = load ();

  for (guint i = 0; i < G_N_ELEMENTS (refs); i++)
    {
      g_test_message ("%s", refs[i]);
      g_assert_nonnull (unknot_catalogue_lookup_ref (catalogue, refs[i]));
    }
  g_assert_nonnull (unknot_catalogue_lookup (catalogue, "gentle-movement"));
}

static void
refuse_promises (const char *id,
                 const char *text)
{
  /* Promises, myths, and commands that hurt: design.md, section 8. */
  static const char * const never[] = {
    "toxin", "cure", "heal ", "healing", "break up", "permanent", "dissolve", "get rid", "as hard as you can", "at any cost",
    "guarantee", "flush", "no pain, no gain", "forever", "melt",
  };
  g_autofree char *lower = g_utf8_strdown (text, -1);

  for (guint i = 0; i < G_N_ELEMENTS (never); i++)
    {
      if (strstr (lower, never[i]) != NULL)
        g_error ("%s: \"%s\" has \"%s\"", id, text, never[i]);
    }
}

static void
check_promises (const UnknotTechnique *technique)
{
  each_text (technique, refuse_promises);
}

static void
test_wording (void)
{
  each_technique (check_promises);
}

/* How strong it may feel depends on the person and the day: only the plan knows the number. */
static void
refuse_numbers (const char *id,
                const char *text)
{
  g_autoptr (GString) plain = g_string_new (text);

  if (g_regex_match_simple ("[0-9] (out )?of (10|ten)|[0-9]/10", text, G_REGEX_CASELESS, G_REGEX_MATCH_DEFAULT))
    g_error ("%s: \"%s\" has a fixed number", id, text);

  g_string_replace (plain, "{target}", "", 0);
  g_string_replace (plain, "{cap}", "", 0);
  if (strpbrk (plain->str, "{}") != NULL)
    g_error ("%s: \"%s\" has an unknown placeholder", id, text);
}

static void
check_numbers (const UnknotTechnique *technique)
{
  for (guint i = 0; i < technique->steps->len; i++)
    {
      const UnknotStep *step = unknot_technique_get_step (technique, i);

      refuse_numbers (step->id, step->cue);
      refuse_numbers (step->id, step->text);
      if (technique->cap == 0)
        g_assert_null (strpbrk (step->text, "{}"));
      g_assert_null (strchr (step->cue, '{'));
    }
}

static void
test_numbers (void)
{
  each_technique (check_numbers);
}

/* Wherever something presses or pulls, the person hears how much is enough and how much is too much. */
static void
check_limits (const UnknotTechnique *technique)
{
  gboolean target = FALSE, cap = FALSE;

  if (technique->cap == 0)
    return;

  for (guint i = 0; i < technique->steps->len; i++)
    {
      const UnknotStep *step = unknot_technique_get_step (technique, i);

      target |= strstr (step->text, "{target}") != NULL;
      cap |= strstr (step->text, "{cap}") != NULL;
    }
  g_assert_true (cap);
  if (technique->dose.holds > 0)
    g_assert_true (target);
}

static void
test_limits (void)
{
  each_technique (check_limits);
}

static void
check_lengths (const UnknotTechnique *technique)
{
  for (guint i = 0; i < technique->steps->len; i++)
    {
      const UnknotStep *step = unknot_technique_get_step (technique, i);
      guint sentences = 0;

      for (const char *c = step->text; *c != '\0'; c++)
        sentences += strchr (".!?", *c) != NULL && (c[1] == ' ' || c[1] == '\0');
      g_test_message ("%s", step->id);
      g_assert_cmpuint (sentences, >=, 1);
      g_assert_cmpuint (sentences, <=, 6);
      g_assert_true (g_str_has_suffix (step->text, ".") || g_str_has_suffix (step->text, "?"));
    }
}

static void
test_lengths (void)
{
  each_technique (check_lengths);
}

/* clinical.md, section C0: what is known is said with its source, and what is only habit is said to be that. */
static void
check_evidence (const UnknotTechnique *technique)
{
  g_assert_cmpuint (g_strv_length (technique->sources), >, 0);
  for (guint i = 0; technique->sources[i] != NULL; i++)
    g_assert_true (g_regex_match_simple ("^(R[0-9]+[a-z]?|TXT|DEC)$", technique->sources[i], G_REGEX_DEFAULT, G_REGEX_MATCH_DEFAULT));
  for (guint i = 0; technique->seeds[i] != NULL; i++)
    g_assert_true (g_regex_match_simple ("^S[0-9]+$", technique->seeds[i], G_REGEX_DEFAULT, G_REGEX_MATCH_DEFAULT));
}

static void
test_evidence (void)
{
  each_technique (check_evidence);
}

/* A picture that works on one side under the words "both sides" lies, and the other way round. */
static void
check_pictures (const UnknotTechnique *technique)
{
  for (guint i = 0; i < technique->steps->len; i++)
    {
      const UnknotStep *step = unknot_technique_get_step (technique, i);
      g_autofree char *name = g_strconcat (step->pose, ".json", NULL);
      g_autofree char *path = g_build_filename (g_getenv ("UNKNOT_DATA_DIR"), "figures", name, NULL);
      g_autofree char *wanted = g_strdup_printf ("%s_%s", technique->id, step->id);
      g_autoptr (GFile) file = g_file_new_for_path (path);
      g_autoptr (GError) error = NULL;
      g_autoptr (JsonObject) pose = unknot_json_load (file, &error);
      const char *works_on;
      gboolean one_side, one_side_shown;

      g_assert_cmpstr (step->pose, ==, wanted);
      g_assert_no_error (error);
      works_on = unknot_json_string (pose, name, "works_on", &error);
      g_assert_no_error (error);

      g_test_message ("%s: %s", step->id, works_on);
      one_side = step->side != UNKNOT_STEP_SIDE_BOTH && step->side != UNKNOT_STEP_SIDE_MIDDLE;
      one_side_shown = !g_str_equal (works_on, "both");
      g_assert_cmpint (one_side_shown, ==, one_side);
    }
}

static void
test_pictures (void)
{
  each_technique (check_pictures);
}

/* clinical.md, sections C0 and F9.5: nothing asks for more than the person may ever get. */
static void
check_doses (const UnknotTechnique *technique)
{
  const UnknotDose *dose = &technique->dose;

  g_assert_cmpint (dose->hold_start, <=, dose->hold_seconds);
  g_assert_cmpint (dose->hold_seconds, <=, dose->max_hold_seconds);
  g_assert_cmpuint (g_strv_length (dose->progression), >, 0);

  if (technique->kind == UNKNOT_KIND_PRESSURE)
    {
      g_assert_cmpint (dose->max_hold_seconds, <=, 90);
      g_assert_cmpint (dose->per_day, <=, 2);
      g_assert_cmpint (technique->cap, <=, 5);
    }
  if (technique->kind == UNKNOT_KIND_STRETCH)
    g_assert_cmpint (technique->cap, <=, 3);
  if (technique->kind == UNKNOT_KIND_COLD)
    {
      int total = 0;

      for (guint i = 0; i < technique->steps->len; i++)
        {
          const UnknotStep *step = unknot_technique_get_step (technique, i);

          if (step->phase == UNKNOT_STEP_PHASE_HOLD)
            total += step->scales ? dose->max_hold_seconds : step->seconds;
        }
      g_assert_cmpint (total, <=, 15 * 60);
    }
}

static void
test_doses (void)
{
  each_technique (check_doses);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/technique-files/all-there", test_all_there);
  g_test_add_func ("/technique-files/wording", test_wording);
  g_test_add_func ("/technique-files/numbers", test_numbers);
  g_test_add_func ("/technique-files/limits", test_limits);
  g_test_add_func ("/technique-files/lengths", test_lengths);
  g_test_add_func ("/technique-files/evidence", test_evidence);
  g_test_add_func ("/technique-files/pictures", test_pictures);
  g_test_add_func ("/technique-files/doses", test_doses);

  return g_test_run ();
}
