/* The extra questions about conditions: what each answer opens and closes, and which are asked before a plan. */

#include <string.h>

#include "rules-fixture.h"
#include "unknot-detail-answer.h"
#include "unknot-safety-private.h"

/* Takes "skin-place=neck,elsewhere nerve-damage=no surgery-weeks=3". */
static void
answer (const UnknotSafety *rules,
        UnknotSituation    *situation,
        const char         *answers)
{
  g_auto (GStrv) words = g_strsplit (answers, " ", -1);

  for (guint i = 0; words[i] != NULL; i++)
    {
      g_auto (GStrv) pair = g_strsplit (words[i], "=", 2);
      const UnknotDetail *detail;

      if (pair[0] == NULL || *pair[0] == '\0')
        continue;
      detail = unknot_safety_lookup_detail (rules, pair[0]);
      g_assert_nonnull (detail);
      if (detail->kind == UNKNOT_DETAIL_PLACE)
        {
          g_auto (GStrv) places = g_strsplit (pair[1], ",", -1);

          unknot_situation_set_detail (situation, pair[0], g_variant_new_strv ((const char * const *) places, -1));
        }
      else if (detail->kind == UNKNOT_DETAIL_WEEKS)
        unknot_situation_set_detail (situation, pair[0],
                                     g_variant_new_int32 ((gint32) g_ascii_strtoll (pair[1], NULL, 10)));
      else
        unknot_situation_set_detail (situation, pair[0], g_variant_new_boolean (g_str_equal (pair[1], "yes")));
    }
}

/* By hand from clinical.md D2 and F9.11. */
static void
test_outcomes (void)
{
  static const struct
  {
    UnknotCondition condition;
    const char     *answers;
    const char     *muscle;
    const char     *technique;
    UnknotOutcome   outcome;
  } cases[] = {
    /* Unknown is at the spot. */
    { UNKNOT_CONDITION_SKIN_DAMAGE, "", "rhomboids", "T03", UNKNOT_OUTCOME_BLOCK },
    { UNKNOT_CONDITION_SKIN_DAMAGE, "skin-place=low-back", "rhomboids", "T03", UNKNOT_OUTCOME_ALLOWED },
    { UNKNOT_CONDITION_SKIN_DAMAGE, "skin-place=low-back,mid-back", "rhomboids", "T03", UNKNOT_OUTCOME_BLOCK },
    { UNKNOT_CONDITION_SKIN_DAMAGE, "skin-place=elsewhere", "rhomboids", "T03", UNKNOT_OUTCOME_ALLOWED },
    /* A muscle of two regions is in both. */
    { UNKNOT_CONDITION_SKIN_DAMAGE, "skin-place=neck", "trapezius-upper", "T03", UNKNOT_OUTCOME_BLOCK },
    { UNKNOT_CONDITION_SKIN_DAMAGE, "skin-place=shoulder", "trapezius-upper", "T03", UNKNOT_OUTCOME_BLOCK },
    { UNKNOT_CONDITION_CANCER, "", "rhomboids", "T03", UNKNOT_OUTCOME_BLOCK },
    { UNKNOT_CONDITION_CANCER, "tumor-place=chest", "rhomboids", "T03", UNKNOT_OUTCOME_CAUTION },
    { UNKNOT_CONDITION_CANCER, "tumor-place=chest", "rhomboids", "T06", UNKNOT_OUTCOME_BLOCK },
    { UNKNOT_CONDITION_CANCER, "tumor-place=chest cancer-advice=no", "rhomboids", "T06", UNKNOT_OUTCOME_BLOCK },
    { UNKNOT_CONDITION_CANCER, "cancer-advice=yes", "rhomboids", "T06", UNKNOT_OUTCOME_BLOCK },
    { UNKNOT_CONDITION_CANCER, "tumor-place=chest cancer-advice=yes", "rhomboids", "T06", UNKNOT_OUTCOME_CAUTION },
    { UNKNOT_CONDITION_CANCER, "tumor-place=chest cancer-advice=yes", "rhomboids", "T08", UNKNOT_OUTCOME_BLOCK },
    { UNKNOT_CONDITION_NUMBNESS, "numb-place=elsewhere", "rhomboids", "T11", UNKNOT_OUTCOME_BLOCK },
    { UNKNOT_CONDITION_NUMBNESS, "nerve-damage=no", "rhomboids", "T11", UNKNOT_OUTCOME_BLOCK },
    { UNKNOT_CONDITION_NUMBNESS, "numb-place=elsewhere nerve-damage=no", "rhomboids", "T11", UNKNOT_OUTCOME_ALLOWED },
    { UNKNOT_CONDITION_NUMBNESS, "numb-place=elsewhere nerve-damage=yes", "rhomboids", "T12", UNKNOT_OUTCOME_BLOCK },
    { UNKNOT_CONDITION_NUMBNESS, "numb-place=elsewhere", "rhomboids", "T03", UNKNOT_OUTCOME_CAUTION },
    { UNKNOT_CONDITION_POOR_CIRCULATION, "vein-place=elsewhere", "rhomboids", "T03", UNKNOT_OUTCOME_CAUTION },
    { UNKNOT_CONDITION_POOR_CIRCULATION, "vein-place=elsewhere", "rhomboids", "T11", UNKNOT_OUTCOME_BLOCK },
    { UNKNOT_CONDITION_IMPLANT, "implant-place=chest", "gluteus-medius", "T08", UNKNOT_OUTCOME_ALLOWED },
    { UNKNOT_CONDITION_IMPLANT, "implant-place=chest", "rhomboids", "T08", UNKNOT_OUTCOME_BLOCK },
    { UNKNOT_CONDITION_IMPLANT, "implant-place=chest", "rhomboids", "T03", UNKNOT_OUTCOME_ALLOWED },
    { UNKNOT_CONDITION_IMPLANT, "implant-place=elsewhere", "rhomboids", "T15", UNKNOT_OUTCOME_BLOCK },
    { UNKNOT_CONDITION_IMPLANT, "implant-place=elsewhere massager-advice=yes", "rhomboids", "T15",
      UNKNOT_OUTCOME_ALLOWED },
    { UNKNOT_CONDITION_IMPLANT, "implant-place=chest massager-advice=yes", "rhomboids", "T15", UNKNOT_OUTCOME_BLOCK },
    { UNKNOT_CONDITION_SPINAL_SURGERY, "surgery-place=low-back", "rhomboids", "T03", UNKNOT_OUTCOME_CAUTION },
    { UNKNOT_CONDITION_SPINAL_SURGERY, "surgery-place=low-back", "rhomboids", "T07", UNKNOT_OUTCOME_BLOCK },
    { UNKNOT_CONDITION_SPINAL_SURGERY, "surgery-weeks=25", "rhomboids", "T07", UNKNOT_OUTCOME_BLOCK },
    { UNKNOT_CONDITION_SPINAL_SURGERY, "surgery-weeks=26", "rhomboids", "T07", UNKNOT_OUTCOME_CAUTION },
    { UNKNOT_CONDITION_PREGNANCY, "", "rhomboids", "T05", UNKNOT_OUTCOME_BLOCK },
    { UNKNOT_CONDITION_PREGNANCY, "pregnancy-weeks=13", "rhomboids", "T05", UNKNOT_OUTCOME_CAUTION },
    { UNKNOT_CONDITION_PREGNANCY, "pregnancy-weeks=14", "rhomboids", "T05", UNKNOT_OUTCOME_BLOCK },
    { UNKNOT_CONDITION_PREGNANCY, "", "rhomboids", "T27", UNKNOT_OUTCOME_BLOCK },
    { UNKNOT_CONDITION_PREGNANCY, "pregnancy-weeks=19", "rhomboids", "T27", UNKNOT_OUTCOME_CAUTION },
    { UNKNOT_CONDITION_PREGNANCY, "pregnancy-weeks=20", "rhomboids", "T27", UNKNOT_OUTCOME_BLOCK },
    { UNKNOT_CONDITION_PREGNANCY, "", "rhomboids", "T14", UNKNOT_OUTCOME_BLOCK },
    { UNKNOT_CONDITION_PREGNANCY, "rub-plain=yes", "rhomboids", "T14", UNKNOT_OUTCOME_CAUTION },
    { UNKNOT_CONDITION_NSAID_ALLERGY, "", "rhomboids", "T14", UNKNOT_OUTCOME_BLOCK },
    { UNKNOT_CONDITION_NSAID_ALLERGY, "rub-plain=no", "rhomboids", "T14", UNKNOT_OUTCOME_BLOCK },
    { UNKNOT_CONDITION_NSAID_ALLERGY, "rub-plain=yes", "rhomboids", "T14", UNKNOT_OUTCOME_CAUTION },
    { UNKNOT_CONDITION_NSAID_ALLERGY, "rub-plain=no rub-advice=yes", "rhomboids", "T14", UNKNOT_OUTCOME_BLOCK },
    { UNKNOT_CONDITION_ANTICOAGULANT, "", "rhomboids", "T14", UNKNOT_OUTCOME_BLOCK },
    { UNKNOT_CONDITION_ANTICOAGULANT, "rub-plain=yes", "rhomboids", "T14", UNKNOT_OUTCOME_CAUTION },
    { UNKNOT_CONDITION_ANTICOAGULANT, "rub-advice=yes", "rhomboids", "T14", UNKNOT_OUTCOME_CAUTION },
    { UNKNOT_CONDITION_ANTICOAGULANT, "rub-plain=no rub-advice=no", "rhomboids", "T14", UNKNOT_OUTCOME_BLOCK },
    { UNKNOT_CONDITION_ANTICOAGULANT, "rub-plain=yes", "rhomboids", "T06", UNKNOT_OUTCOME_BLOCK },
  };
  Rules rules;

  rules_load (&rules);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (UnknotSituation) situation = unknot_situation_new ();
      const UnknotTechnique *technique = unknot_catalogue_lookup_ref (rules.catalogue, cases[i].technique);
      UnknotOutcome outcome;

      answer (rules.rules, situation, cases[i].answers);
      outcome = unknot_safety_judge (rules.rules, situation, technique, cases[i].condition, cases[i].muscle, FALSE);
      if (outcome != cases[i].outcome)
        g_error ("%s for %s with %s and '%s': %d", cases[i].technique, cases[i].muscle,
                 unknot_condition_to_id (cases[i].condition), cases[i].answers, outcome);
    }
  rules_clear (&rules);
}

/* An answer of the wrong type, or a place that says nothing, is none. */
static void
test_no_answer (void)
{
  static const char * const none[] = { NULL };
  Rules rules;
  g_autoptr (UnknotSituation) situation = unknot_situation_new ();
  const UnknotTechnique *fingers, *ball;

  rules_load (&rules);
  fingers = unknot_catalogue_lookup_ref (rules.catalogue, "T03");
  ball = unknot_catalogue_lookup_ref (rules.catalogue, "T05");
  unknot_situation_set_detail (situation, "skin-place", g_variant_new_strv (none, -1));
  unknot_situation_set_detail (situation, "pregnancy-weeks", g_variant_new_boolean (FALSE));
  g_assert_cmpint (unknot_safety_judge (rules.rules, situation, fingers, UNKNOT_CONDITION_SKIN_DAMAGE, "rhomboids",
                                        FALSE), ==, UNKNOT_OUTCOME_BLOCK);
  g_assert_cmpint (unknot_safety_judge (rules.rules, situation, ball, UNKNOT_CONDITION_PREGNANCY, "rhomboids",
                                        FALSE), ==, UNKNOT_OUTCOME_BLOCK);
  rules_clear (&rules);
}

static char *
list_ids (const Rules           *rules,
          const UnknotSituation *situation)
{
  g_autoptr (GPtrArray) details = unknot_safety_list_details (rules->rules, rules->catalogue, rules->atlas, situation);
  GString *ids = g_string_new (NULL);

  for (guint i = 0; i < details->len; i++)
    g_string_append_printf (ids, "%s%s", i > 0 ? " " : "", ((UnknotDetail *) g_ptr_array_index (details, i))->id);

  return g_string_free_and_steal (ids);
}

/* A question is asked only where a technique that this person could be given hangs on it. */
static void
test_listed (void)
{
  static const struct
  {
    const char *muscle;
    guint       conditions;
    guint       tools;
    int         pain;
    gboolean    floor;
    const char *answers;
    const char *flag;
    const char *listed;
  } cases[] = {
    { "rhomboids", 0, UNKNOT_TOOL_BIT (UNKNOT_TOOL_HEAT), 4, TRUE, "", NULL, "" },
    /* Nothing that presses is there, and no heat. */
    { "rhomboids", 1u << UNKNOT_CONDITION_NUMBNESS, 0, 4, TRUE, "", NULL, "" },
    { "rhomboids", 1u << UNKNOT_CONDITION_NUMBNESS, UNKNOT_TOOL_BIT (UNKNOT_TOOL_HEAT), 4, TRUE, "", NULL,
      "numb-place nerve-damage" },
    { "rhomboids", 1u << UNKNOT_CONDITION_NUMBNESS, UNKNOT_TOOL_BIT (UNKNOT_TOOL_HEAT), 4, TRUE, "nerve-damage=yes",
      NULL, "" },
    { "rhomboids", 1u << UNKNOT_CONDITION_NUMBNESS, UNKNOT_TOOL_BIT (UNKNOT_TOOL_HEAT), 4, TRUE,
      "nerve-damage=no numb-place=elsewhere", NULL, "" },
    { "levator-scapulae", 1u << UNKNOT_CONDITION_NUMBNESS, UNKNOT_TOOL_BIT (UNKNOT_TOOL_HANDS), 4, TRUE, "", NULL,
      "numb-place" },
    { "rhomboids", 1u << UNKNOT_CONDITION_CANCER, UNKNOT_TOOL_BIT (UNKNOT_TOOL_ROLLER), 4, TRUE, "", NULL,
      "tumor-place cancer-advice" },
    /* No floor, no roller; the ball at the wall is open with caution anyway. */
    { "rhomboids", 1u << UNKNOT_CONDITION_CANCER, UNKNOT_TOOL_BIT (UNKNOT_TOOL_ROLLER), 4, FALSE, "", NULL, "" },
    { "rhomboids", 1u << UNKNOT_CONDITION_CANCER, UNKNOT_TOOL_BIT (UNKNOT_TOOL_SOFT_BALL)
                                                   | UNKNOT_TOOL_BIT (UNKNOT_TOOL_WALL), 4, TRUE, "", NULL, "" },
    { "rhomboids", 1u << UNKNOT_CONDITION_IMPLANT, UNKNOT_TOOL_BIT (UNKNOT_TOOL_DEVICE), 4, TRUE, "", NULL,
      "implant-place massager-advice" },
    { "rhomboids", 1u << UNKNOT_CONDITION_IMPLANT, UNKNOT_TOOL_BIT (UNKNOT_TOOL_CANE), 4, TRUE, "", NULL,
      "implant-place" },
    { "quadratus-lumborum", 1u << UNKNOT_CONDITION_PREGNANCY, 0, 4, TRUE, "", NULL, "pregnancy-weeks" },
    { "quadratus-lumborum", 1u << UNKNOT_CONDITION_PREGNANCY, 0, 4, FALSE, "", NULL, "" },
    { "trapezius-upper", 1u << UNKNOT_CONDITION_SPINAL_SURGERY, UNKNOT_TOOL_BIT (UNKNOT_TOOL_CANE), 4, TRUE, "", NULL,
      "surgery-weeks" },
    { "trapezius-upper", 1u << UNKNOT_CONDITION_SPINAL_SURGERY, UNKNOT_TOOL_BIT (UNKNOT_TOOL_HANDS), 4, TRUE, "", NULL,
      "" },
    /* Too much pain for any pressure, and then no plan at all. */
    { "levator-scapulae", 1u << UNKNOT_CONDITION_NUMBNESS, UNKNOT_TOOL_BIT (UNKNOT_TOOL_HANDS), 8, TRUE, "", NULL, "" },
    { "levator-scapulae", 1u << UNKNOT_CONDITION_NUMBNESS, UNKNOT_TOOL_BIT (UNKNOT_TOOL_HANDS), 4, TRUE, "", "RF01",
      "" },
  };
  Rules rules;

  rules_load (&rules);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (UnknotSituation) situation = unknot_situation_new ();
      g_autofree char *listed = NULL;

      unknot_situation_add_knot (situation, cases[i].muscle, UNKNOT_SIDE_LEFT, cases[i].pain, 20);
      situation->age = 40;
      situation->experience = 10;
      situation->conditions = cases[i].conditions;
      situation->tools = cases[i].tools;
      situation->floor = cases[i].floor;
      if (cases[i].flag != NULL)
        unknot_situation_add_flag (situation, cases[i].flag);
      answer (rules.rules, situation, cases[i].answers);
      listed = list_ids (&rules, situation);
      if (!g_str_equal (listed, cases[i].listed))
        g_error ("case %u: '%s', not '%s'", i, listed, cases[i].listed);
    }
  rules_clear (&rules);
}

static void
test_words (void)
{
  g_autofree char *path = g_build_filename (g_getenv ("UNKNOT_DATA_DIR"), "schemas", "situation.schema.json", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GError) error = NULL;
  g_autoptr (JsonObject) schema = unknot_json_load (file, &error);
  JsonObject *known;
  Rules rules;

  g_assert_no_error (error);
  known = json_object_get_object_member (json_object_get_object_member (schema, "properties"), "details");
  known = json_object_get_object_member (known, "properties");
  rules_load (&rules);
  g_assert_cmpuint (unknot_safety_get_n_details (rules.rules), ==, json_object_get_size (known));
  for (guint i = 0; i < unknot_safety_get_n_details (rules.rules); i++)
    {
      const UnknotDetail *detail = unknot_safety_get_detail (rules.rules, i);

      g_assert_true (json_object_has_member (known, detail->id));
      g_assert_true (g_str_has_suffix (detail->question, "?"));
      g_assert_true (g_str_has_suffix (detail->help, "."));
      g_assert_true (unknot_safety_lookup_detail (rules.rules, detail->id) == detail);
    }
  g_assert_null (unknot_safety_lookup_detail (rules.rules, "shoe-size"));
  g_assert_cmpstr (unknot_safety_get_elsewhere (rules.rules), ==, "Somewhere else");
  rules_clear (&rules);
}

/* Files hold what a situation holds. */
static void
test_nodes (void)
{
  static const char * const texts[] = { "true", "false", "0", "13", "[\"neck\",\"elsewhere\"]", "[]" };
  static const char * const broken[] = { "\"neck\"", "-1", "1.5", "null", "[1]", "{}", "99999999999" };

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autoptr (JsonNode) node = json_from_string (texts[i], NULL);
      g_autoptr (GVariant) read = unknot_detail_answer_from_node (node);
      g_autoptr (JsonNode) again = unknot_detail_answer_to_node (read);
      g_autofree char *text = json_to_string (again, FALSE);

      g_assert_cmpstr (text, ==, texts[i]);
    }
  for (guint i = 0; i < G_N_ELEMENTS (broken); i++)
    {
      g_autoptr (JsonNode) node = json_from_string (broken[i], NULL);

      g_assert_null (unknot_detail_answer_from_node (node));
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/safety-details/outcomes", test_outcomes);
  g_test_add_func ("/safety-details/no-answer", test_no_answer);
  g_test_add_func ("/safety-details/listed", test_listed);
  g_test_add_func ("/safety-details/words", test_words);
  g_test_add_func ("/safety-details/nodes", test_nodes);

  return g_test_run ();
}
