/* What clinical.md says of the techniques one by one, held against the shipped files. */

#include "rules-fixture.h"

static const char *
get_name (const UnknotTechnique *technique)
{
  return technique->ref != NULL ? technique->ref : technique->id;
}

static gboolean
lists (const char *names,
       const char *name)
{
  g_auto (GStrv) all = g_strsplit (names, " ", -1);

  return g_strv_contains ((const char * const *) all, name);
}

/* F9.13. */
static void
test_floor (void)
{
  Rules rules;

  rules_load (&rules);
  for (guint i = 0; i < unknot_catalogue_get_n (rules.catalogue); i++)
    {
      const UnknotTechnique *technique = unknot_catalogue_get (rules.catalogue, i);
      UnknotNeed expected = UNKNOT_NEED_NONE;

      if (lists ("T05 T06 T22 T23 T24 T27 T31 T37 T39 T41", get_name (technique)))
        expected = UNKNOT_NEED_NEEDED;
      else if (lists ("T18 T28 T30 T33 T42", get_name (technique)))
        expected = UNKNOT_NEED_OPTIONAL;
      g_test_message ("%s", technique->id);
      g_assert_cmpint (technique->floor, ==, expected);
    }
  rules_clear (&rules);
}

/* The rows of C1 to C7; where a row names two words, the more careful one. */
static void
test_evidence (void)
{
  Rules rules;

  rules_load (&rules);
  for (guint i = 0; i < unknot_catalogue_get_n (rules.catalogue); i++)
    {
      const UnknotTechnique *technique = unknot_catalogue_get (rules.catalogue, i);
      UnknotEvidenceStrength expected = UNKNOT_EVIDENCE_WEAK;

      if (lists ("T01 T11 T33 T36 T38 T39 T44 T48", get_name (technique)))
        expected = UNKNOT_EVIDENCE_MODERATE;
      else if (lists ("T12 T13", get_name (technique)))
        expected = UNKNOT_EVIDENCE_TRADITIONAL;
      g_test_message ("%s", technique->id);
      g_assert_cmpint (technique->evidence, ==, expected);
      g_assert_nonnull (technique->sources[0]);
    }
  rules_clear (&rules);
}

/* C0, "stop at once (every technique)": whatever is guided asks for all of it. Burning skin only where something
 * touches the skin; feeling faint is part of the words of "dizziness". */
static void
test_stop_rules (void)
{
  static const char * const always[] = {
    "sharp-pain", "tingling", "dizziness", "nausea", "sight-or-speech", "chest-pain", "breathlessness", "new-headache",
    "weakness",
  };
  Rules rules;

  rules_load (&rules);
  for (guint i = 0; i < unknot_catalogue_get_n (rules.catalogue); i++)
    {
      const UnknotTechnique *technique = unknot_catalogue_get (rules.catalogue, i);
      const char * const *stop_rules = (const char * const *) technique->stop_rules;

      if (lists ("T01 T02 T45 T46", get_name (technique)))
        continue;
      g_test_message ("%s", technique->id);
      for (guint j = 0; j < G_N_ELEMENTS (always); j++)
        g_assert_true (g_strv_contains (stop_rules, always[j]));
      if (technique->kind == UNKNOT_KIND_PRESSURE || technique->kind == UNKNOT_KIND_HEAT
          || technique->kind == UNKNOT_KIND_COLD || technique->kind == UNKNOT_KIND_RUB)
        g_assert_true (g_strv_contains (stop_rules, "skin-burning"));
    }
  rules_clear (&rules);
}

/* C5: sets and repetitions at their highest. */
static void
test_strength_dose (void)
{
  static const struct
  {
    const char *id;
    int         sets;
    int         repetitions_least;
    int         repetitions_most;
  } table[] = {
    { "wall-angels", 2, 8, 10 },
    { "band-row", 3, 10, 15 },
    { "prone-y-t", 2, 8, 8 },
    { "leg-lift", 3, 12, 12 },
    { "band-raise", 1, 8, 15 },
  };
  Rules rules;

  rules_load (&rules);
  for (guint i = 0; i < G_N_ELEMENTS (table); i++)
    {
      const UnknotTechnique *technique = unknot_catalogue_lookup (rules.catalogue, table[i].id);

      g_assert_cmpint (technique->dose.sets, ==, table[i].sets);
      g_assert_cmpint (technique->dose.repetitions, >=, table[i].repetitions_least);
      g_assert_cmpint (technique->dose.repetitions, <=, table[i].repetitions_most);
    }
  rules_clear (&rules);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/technique-facts/floor", test_floor);
  g_test_add_func ("/technique-facts/evidence", test_evidence);
  g_test_add_func ("/technique-facts/stop-rules", test_stop_rules);
  g_test_add_func ("/technique-facts/strength-dose", test_strength_dose);

  return g_test_run ();
}
