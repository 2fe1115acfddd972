/* The rules themselves: order of the gates, questions before a plan, words of everything, and broken files. */

#include <glib/gstdio.h>

#include "rules-fixture.h"

static const char * const files[] = {
  "choosing.json", "conditions.json", "details.json", "gates.json", "levels.json", "progress.json", "questions.json",
  "red-flags.json", "stop-rules.json", "timing.json",
};

static UnknotSituation *
make_situation (const char *muscle,
                int         pain,
                int         days)
{
  UnknotSituation *situation = unknot_situation_new ();

  unknot_situation_add_knot (situation, muscle, UNKNOT_SIDE_LEFT, pain, days);
  situation->age = 40;

  return situation;
}

/* Everything at once, taken away one by one: the first of G1, G2, G6, G3, G4, G5, G7 decides. */
static void
test_order (void)
{
  static const struct
  {
    UnknotGate  gate;
    UnknotLevel level;
  } expected[] = {
    { UNKNOT_GATE_G1, UNKNOT_LEVEL_EMERGENCY },
    { UNKNOT_GATE_G2, UNKNOT_LEVEL_URGENT },
    { UNKNOT_GATE_G6, UNKNOT_LEVEL_REFUSED },
    { UNKNOT_GATE_G3, UNKNOT_LEVEL_GENTLE },
    { UNKNOT_GATE_G4, UNKNOT_LEVEL_GENTLE },
    { UNKNOT_GATE_G5, UNKNOT_LEVEL_INJURY },
    { UNKNOT_GATE_G7, UNKNOT_LEVEL_GENTLE },
    { UNKNOT_GATE_NONE, UNKNOT_LEVEL_ADVISE },
  };
  Rules rules;

  rules_load (&rules);
  for (guint i = 0; i < G_N_ELEMENTS (expected); i++)
    {
      g_autoptr (UnknotSituation) situation = make_situation ("rhomboids", i <= 6 ? 8 : 4, 30);
      g_autoptr (UnknotSafetyCheck) check = NULL;

      if (i <= 0)
        unknot_situation_add_flag (situation, "RF01");
      if (i <= 1)
        unknot_situation_add_flag (situation, "RF25");
      if (i <= 2)
        situation->age = 15;
      if (i <= 3)
        unknot_situation_add_condition (situation, UNKNOT_CONDITION_FEVER);
      if (i <= 4)
        unknot_situation_add_flag (situation, "RF18");
      if (i <= 5)
        situation->swelling = TRUE;
      unknot_situation_add_flag (situation, "RF22");

      check = unknot_safety_check (rules.rules, situation);
      g_assert_cmpint (check->gate, ==, expected[i].gate);
      g_assert_cmpint (check->level, ==, expected[i].level);
    }
  rules_clear (&rules);
}

/* clinical.md F9.4. */
static void
test_asks (void)
{
  static const struct
  {
    const char *muscle;
    int         pain;
    int         days;
    const char *asked;
    const char *not_asked;
  } cases[] = {
    { "serratus-posterior-inferior", 3, 30, "RF12 RF01 RF05 RF13 RF02", "RF06 RF20" },
    { "quadratus-lumborum", 3, 30, "RF12 RF02 RF03 RF04 RF13", "RF01" },
    { "pectoralis-major", 3, 30, "RF01", "RF12" },
    { "serratus-posterior-superior", 3, 30, "RF14 RF28", "RF12" },
    { "scalenes", 3, 30, "RF14 RF28 RF01", "RF12" },
    { "levator-scapulae", 3, 6, "RF06", "RF12" },
    { "infraspinatus", 3, 6, "RF20 RF27 RF28", "RF06 RF12 RF22" },
    { "rhomboids", 7, 3, "RF22 RF08 RF10 RF11 RF17 RF23 RF25", "RF06" },
    { "rhomboids", 7, 2, "RF01", "RF22" },
    { "rhomboids", 6, 30, "RF13", "RF22" },
  };
  Rules rules;

  rules_load (&rules);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (UnknotSituation) situation = make_situation (cases[i].muscle, cases[i].pain, cases[i].days);
      g_autoptr (UnknotSafetyCheck) check = unknot_safety_check (rules.rules, situation);
      g_auto (GStrv) asked = g_strsplit (cases[i].asked, " ", -1);
      g_auto (GStrv) not_asked = g_strsplit (cases[i].not_asked, " ", -1);

      for (guint j = 0; asked[j] != NULL; j++)
        g_assert_true (g_strv_contains ((const char * const *) check->asks, asked[j]));
      for (guint j = 0; not_asked[j] != NULL; j++)
        g_assert_false (g_strv_contains ((const char * const *) check->asks, not_asked[j]));
    }
  rules_clear (&rules);
}

static void
test_asks_of_people (void)
{
  Rules rules;
  g_autoptr (UnknotSituation) pregnant = make_situation ("deltoid-lateral", 3, 30);
  g_autoptr (UnknotSituation) old = make_situation ("deltoid-lateral", 3, 30);
  g_autoptr (UnknotSituation) injured = make_situation ("deltoid-lateral", 3, 0);
  g_autoptr (UnknotSafetyCheck) check = NULL;

  rules_load (&rules);
  unknot_situation_add_condition (pregnant, UNKNOT_CONDITION_PREGNANCY);
  check = unknot_safety_check (rules.rules, pregnant);
  g_assert_cmpstr (check->asks[0], ==, "RF26");
  g_assert_cmpstr (check->asks[1], ==, "RF12");
  g_clear_pointer (&check, unknot_safety_check_free);

  old->age = 64;
  check = unknot_safety_check (rules.rules, old);
  g_assert_false (g_strv_contains ((const char * const *) check->asks, "RF05"));
  g_clear_pointer (&check, unknot_safety_check_free);
  old->age = 65;
  check = unknot_safety_check (rules.rules, old);
  g_assert_true (g_strv_contains ((const char * const *) check->asks, "RF05"));
  g_clear_pointer (&check, unknot_safety_check_free);

  injured->injury_hours = 71;
  check = unknot_safety_check (rules.rules, injured);
  g_assert_cmpint (check->level, ==, UNKNOT_LEVEL_INJURY);
  g_assert_true (g_strv_contains ((const char * const *) check->asks, "RF05"));
  g_assert_true (g_strv_contains ((const char * const *) check->asks, "RF20"));
  rules_clear (&rules);
}

/* The levels of clinical.md D1, once more. */
static void
test_levels (void)
{
  static const char * const levels[] = {
    "emergency", "emergency", "emergency", "emergency", "urgent emergency", "emergency", "emergency",
    "urgent emergency", "urgent", "urgent", "urgent", "urgent emergency", "emergency", "gentle urgent",
    "urgent emergency", "urgent emergency", "gentle urgent", "gentle", "gentle emergency", "urgent", "emergency",
    "advise gentle", "urgent emergency", "refused", "urgent", "emergency", "emergency", "urgent",
  };
  Rules rules;

  rules_load (&rules);
  g_assert_cmpuint (unknot_safety_get_n_red_flags (rules.rules), ==, G_N_ELEMENTS (levels));
  for (guint i = 0; i < G_N_ELEMENTS (levels); i++)
    {
      const UnknotRedFlag *flag = unknot_safety_get_red_flag (rules.rules, i);
      g_auto (GStrv) words = g_strsplit (levels[i], " ", -1);

      g_assert_cmpuint (flag->n_levels, ==, g_strv_length (words));
      for (guint j = 0; j < flag->n_levels; j++)
        g_assert_cmpstr (unknot_level_to_id (flag->levels[j]), ==, words[j]);
      g_assert_nonnull (strchr (flag->question, '?'));
      /* D1: a single flag has poor accuracy, and the words say so wherever a doctor is meant. */
      if (flag->levels[0] == UNKNOT_LEVEL_EMERGENCY)
        g_assert_nonnull (g_strstr_len (flag->why, -1, "This may be nothing, but it must be checked right now"));
    }
  g_assert_cmpstr (unknot_safety_lookup_red_flag (rules.rules, "RF12+")->id, ==, "RF12");
  g_assert_null (unknot_safety_lookup_red_flag (rules.rules, "RF99"));
  rules_clear (&rules);
}

static void
test_cards (void)
{
  g_autoptr (GHashTable) asked = g_hash_table_new (g_str_hash, g_str_equal);
  Rules rules;

  rules_load (&rules);
  g_assert_cmpuint (unknot_safety_get_n_cards (rules.rules), <=, 5);
  for (guint i = 0; i < unknot_safety_get_n_cards (rules.rules); i++)
    {
      const UnknotFlagCard *card = unknot_safety_get_card (rules.rules, i);

      for (guint j = 0; card->flags[j] != NULL; j++)
        g_assert_true (g_hash_table_add (asked, card->flags[j]));
    }
  /* Each once. */
  g_assert_cmpuint (g_hash_table_size (asked), ==, 28);
  g_assert_cmpuint (unknot_safety_get_n_quick (rules.rules), ==, 3);
  g_assert_nonnull (unknot_safety_get_quick (rules.rules, 0)->question);
  rules_clear (&rules);
}

static void
test_words (void)
{
  Rules rules;

  rules_load (&rules);
  for (int i = 0; i < UNKNOT_N_CONDITIONS; i++)
    g_assert_nonnull (unknot_safety_get_condition (rules.rules, (UnknotCondition) i)->caution);
  for (int i = 0; i < UNKNOT_N_LEVELS; i++)
    g_assert_nonnull (unknot_safety_get_level (rules.rules, (UnknotLevel) i)->text);
  for (int i = 1; i < UNKNOT_N_GATES; i++)
    g_assert_nonnull (unknot_safety_get_gate_name (rules.rules, (UnknotGate) i));
  g_assert_nonnull (unknot_safety_get_gate (rules.rules, UNKNOT_GATE_G5)->text);
  g_assert_null (unknot_safety_get_gate (rules.rules, UNKNOT_GATE_NONE));
  g_assert_nonnull (g_strstr_len (unknot_safety_get_level (rules.rules, UNKNOT_LEVEL_EMERGENCY)->action, -1,
                                  "your local emergency number"));
  g_assert_cmpint (unknot_safety_get_condition (rules.rules, UNKNOT_CONDITION_FEVER)->again_days, ==, 1);
  g_assert_cmpint (unknot_safety_get_condition (rules.rules, UNKNOT_CONDITION_CANCER)->again_days, ==, 0);
  g_assert_nonnull (unknot_safety_lookup_stop_rule (rules.rules, "chest-pain"));
  g_assert_null (unknot_safety_lookup_stop_rule (rules.rules, "boredom"));
  g_assert_true (unknot_safety_knows_muscle (rules.rules, "rhomboids"));
  g_assert_false (unknot_safety_knows_muscle (rules.rules, "biceps"));
  rules_clear (&rules);
}

/* No word of the safety files promises or frightens more than it should (design 8). */
static void
test_honest (void)
{
  static const char * const never[] = { "toxin", "cure", "permanent", "guarantee", "paralys", "deadly", "die " };

  for (guint i = 0; i < G_N_ELEMENTS (files); i++)
    {
      g_autofree char *path = g_build_filename (g_getenv ("UNKNOT_DATA_DIR"), "safety", files[i], NULL);
      g_autofree char *text = NULL;
      g_autofree char *folded = NULL;

      g_assert_true (g_file_get_contents (path, &text, NULL, NULL));
      folded = g_utf8_casefold (text, -1);
      for (guint j = 0; j < G_N_ELEMENTS (never); j++)
        g_assert_null (g_strstr_len (folded, -1, never[j]));
    }
}

static void
copy_rules (const char *folder)
{
  for (guint i = 0; i < G_N_ELEMENTS (files); i++)
    {
      g_autofree char *source = g_build_filename (g_getenv ("UNKNOT_DATA_DIR"), "safety", files[i], NULL);
      g_autofree char *target = g_build_filename (folder, files[i], NULL);
      g_autofree char *text = NULL;
      gsize length;

      g_assert_true (g_file_get_contents (source, &text, &length, NULL));
      g_assert_true (g_file_set_contents (target, text, (gssize) length, NULL));
    }
}

static void
change_file (const char *path,
             const char *from,
             const char *to)
{
  g_autofree char *text = NULL;
  g_autoptr (GString) changed = NULL;

  g_assert_true (g_file_get_contents (path, &text, NULL, NULL));
  changed = g_string_new (text);
  g_assert_cmpuint (g_string_replace (changed, from, to, 1), ==, 1);
  g_assert_true (g_file_set_contents (path, changed->str, (gssize) changed->len, NULL));
}

static void
test_broken (void)
{
  static const struct
  {
    const char *file;
    const char *from;
    const char *to;
    const char *message;
  } changes[] = {
    { "red-flags.json", "\"RF03\"", "\"RF30\"", "flags[2]: member 'id'" },
    { "red-flags.json", "\"emergency\"", "\"panic\"", "flags[0]: member 'levels'" },
    { "red-flags.json", "\"follow_up\"", "\"followup\"", "'followup' is unknown" },
    { "red-flags.json", "\"say\": \"I have chest", "\"says\": \"I have chest", "'says' is unknown" },
    { "questions.json", "\"always\"", "\"often\"", "'often' is unknown" },
    { "questions.json", "\"RF06\"", "\"RF60\"", "cards[0]: member 'flags'" },
    { "questions.json", "\"osteoporosis\"", "\"brittle\"", "rules[3]: member 'conditions'" },
    { "conditions.json", "\"anticoagulant\"", "\"blood\"", "conditions[0]: member 'id'" },
    { "conditions.json", "\"caution\"", "\"warning\"", "'warning' is unknown" },
    { "stop-rules.json", "\"words\"", "\"word\"", "'word' is unknown" },
    { "levels.json", "\"open\"", "\"wide\"", "levels[0]: member 'id'" },
    { "levels.json", "\"G1\"", "\"G0\"", "gates[0]: member 'id'" },
    { "gates.json", "\"age_below\": 16", "\"age_below\": \"sixteen\"", "gates[2]: member 'age_below'" },
    { "gates.json", "\"G2\",", "\"G20\",", "gates[1]: member 'id'" },
    { "gates.json", "\"G2\",", "\"G1\",", "gates[1]: member 'id' is there twice" },
    { "gates.json", "\"pressure\"", "\"pushing\"", "member 'questions_first'" },
    { "gates.json", "\"fever\"", "\"heat\"", "gates[3]: member 'condition'" },
    { "gates.json", "\"gun\"", "\"cannon\"", "never_on_neck: member 'tools'" },
    { "details.json", "\"at-place\"", "\"there\"", "verdicts[3]: member 'where'" },
    { "details.json", "\"not-no\"", "\"maybe\"", "rules[0]: member 'when'" },
    { "details.json", "\"opens\": 26", "\"opens\": true", "member 'opens'" },
    { "details.json", "\"most\": 45", "\"most\": 0", "member 'most'" },
    { "details.json", "\"tumor-place\"", "\"skin-place\"", "details[1]: member 'id' is there twice" },
    { "details.json", "\"cancer\"", "\"skin-damage\"", "is asked twice" },
    { "conditions.json", "\"means\": \"injury\"", "\"means\": \"malady\"", "member 'means'" },
    { "conditions.json", "\"G3\"", "\"G33\"", "member 'yields_to'" },
    { "choosing.json", "\"most\": 5", "\"most\": 6", "caps: member 'most'" },
    { "choosing.json", "\"most\": 90", "\"most\": 91", "holds: member 'most'" },
    { "choosing.json", "\"variety\"", "\"variation\"", "score: member 'variation' is unknown" },
    { "choosing.json", "\"fresh\"", "\"new\"", "stages: member 'fresh' is missing" },
    { "choosing.json", "{", "", "choosing.json" },
  };
  g_autofree char *folder = g_dir_make_tmp ("unknot-XXXXXX", NULL);
  g_autoptr (GFile) place = g_file_new_for_path (folder);

  for (guint i = 0; i < G_N_ELEMENTS (changes); i++)
    {
      g_autofree char *path = g_build_filename (folder, changes[i].file, NULL);
      g_autoptr (GError) error = NULL;
      g_autoptr (UnknotSafety) rules = NULL;

      copy_rules (folder);
      change_file (path, changes[i].from, changes[i].to);
      rules = unknot_safety_load (place, &error);
      g_assert_null (rules);
      g_assert_error (error, UNKNOT_DATA_ERROR, error->code);
      if (g_strstr_len (error->message, -1, changes[i].file) == NULL
          || g_strstr_len (error->message, -1, changes[i].message) == NULL)
        g_error ("'%s' does not say %s %s", error->message, changes[i].file, changes[i].message);
    }

  for (guint i = 0; i < G_N_ELEMENTS (files); i++)
    {
      g_autofree char *path = g_build_filename (folder, files[i], NULL);
      g_autoptr (GError) error = NULL;
      g_autoptr (UnknotSafety) rules = NULL;

      copy_rules (folder);
      g_remove (path);
      rules = unknot_safety_load (place, &error);
      g_assert_null (rules);
      g_assert_nonnull (g_strstr_len (error->message, -1, files[i]));
    }

  for (guint i = 0; i < G_N_ELEMENTS (files); i++)
    {
      g_autofree char *path = g_build_filename (folder, files[i], NULL);

      g_remove (path);
    }
  g_rmdir (folder);
}

static void
test_columns (void)
{
  Rules rules;
  const UnknotChoosing *choosing;

  rules_load (&rules);
  choosing = unknot_safety_get_choosing (rules.rules);

  /* F9.7 */
  g_assert_cmpstr (unknot_choosing_get_column (choosing, 100, 2)->week, ==, "0");
  g_assert_cmpstr (unknot_choosing_get_column (choosing, 0, 3)->week, ==, "1");
  g_assert_cmpstr (unknot_choosing_get_column (choosing, 4, 3)->week, ==, "1");
  g_assert_cmpstr (unknot_choosing_get_column (choosing, 5, 3)->week, ==, "2");
  g_assert_cmpstr (unknot_choosing_get_column (choosing, 11, 3)->week, ==, "2");
  g_assert_cmpstr (unknot_choosing_get_column (choosing, 12, 3)->week, ==, "3-4");
  g_assert_cmpstr (unknot_choosing_get_column (choosing, 24, 3)->week, ==, "5-6");
  g_assert_cmpstr (unknot_choosing_get_column (choosing, 36, 3)->week, ==, "7-12");
  /* D4 */
  g_assert_cmpint (unknot_choosing_get_stage (choosing, -1), ==, UNKNOT_STAGE_FRESH);
  g_assert_cmpint (unknot_choosing_get_stage (choosing, 2), ==, UNKNOT_STAGE_FRESH);
  g_assert_cmpint (unknot_choosing_get_stage (choosing, 3), ==, UNKNOT_STAGE_EARLY);
  g_assert_cmpint (unknot_choosing_get_stage (choosing, 41), ==, UNKNOT_STAGE_EARLY);
  g_assert_cmpint (unknot_choosing_get_stage (choosing, 42), ==, UNKNOT_STAGE_SUBACUTE);
  g_assert_cmpint (unknot_choosing_get_stage (choosing, 84), ==, UNKNOT_STAGE_PERSISTENT);
  /* F6 */
  g_assert_cmpint (unknot_choosing_get_layout (choosing, 1)->minutes, ==, 2);
  g_assert_cmpint (unknot_choosing_get_layout (choosing, 9)->minutes, ==, 5);
  g_assert_cmpint (unknot_choosing_get_layout (choosing, 60)->minutes, ==, 20);
  rules_clear (&rules);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/safety/order", test_order);
  g_test_add_func ("/safety/asks", test_asks);
  g_test_add_func ("/safety/asks-of-people", test_asks_of_people);
  g_test_add_func ("/safety/levels", test_levels);
  g_test_add_func ("/safety/cards", test_cards);
  g_test_add_func ("/safety/words", test_words);
  g_test_add_func ("/safety/honest", test_honest);
  g_test_add_func ("/safety/broken", test_broken);
  g_test_add_func ("/safety/columns", test_columns);

  return g_test_run ();
}
