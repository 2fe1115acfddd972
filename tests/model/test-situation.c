/* Reading the planner's input: what is absent is unknown, what is misspelt is an error. */

#include <string.h>

#include "unknot-situation.h"

static UnknotSituation *
read_text (const char  *text,
           GError     **error)
{
  g_autoptr (GBytes) bytes = g_bytes_new_static (text, strlen (text));
  g_autoptr (JsonObject) object = unknot_json_parse (bytes, "situation.json", error);

  g_assert_nonnull (object);

  return unknot_situation_from_json (object, "situation.json", error);
}

static void
test_whole (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (UnknotSituation) situation = read_text (
    "{ \"knots\": [ { \"muscle\": \"rhomboids\", \"side\": \"left\", \"pain\": 3, \"tenderness\": null, \"days\": 9, \"numb\": true },"
    "              { \"muscle\": \"scalenes\", \"side\": \"right\", \"pain\": 6, \"days\": 0,"
    "                \"view\": \"front\", \"x\": 400.5, \"y\": 250 } ],"
    "  \"pain_average\": 3, \"injury_hours\": null, \"swelling\": true, \"numb_spot\": false, \"age\": 41,"
    "  \"conditions\": [ \"pregnancy\", \"fever\" ], \"flags\": [ \"RF12\", \"RF14+\" ], \"cleared\": true,"
    "  \"tools\": [ \"hands\", \"wall\" ], \"helper\": true, \"floor\": true, \"minutes\": 5,"
    "  \"setting\": \"office\", \"experience\": 6,"
    "  \"history\": [ { \"technique\": \"ball-wall\", \"muscle\": \"rhomboids\", \"sessions\": 3, \"days\": 3,"
    "                   \"mean_change\": -1.5, \"soreness_next_day\": 1, \"worse_running\": 2, \"adverse\": false, \"hours_since\": 30,"
    "                   \"days_running\": 2 } ],"
    "  \"today\": [ { \"technique\": \"heat\", \"muscle\": \"rhomboids\", \"hours_ago\": 2.5, \"seconds\": 600 } ],"
    "  \"details\": { \"pregnancy-weeks\": 12, \"implant-place\": [ \"chest\", \"elsewhere\" ],"
    "               \"cancer-advice\": false },"
    "  \"progress\": { \"step\": -2, \"flare\": true, \"maintenance\": true, \"strengthen\": true,"
    "                \"swap\": [ \"ball-wall\" ] },"
    "  \"preference\": { \"T07\": 1, \"gentle-movement\": -1 }, \"questions_answered\": false }", &error);
  const UnknotSituationKnot *knot;
  const UnknotSituationPast *past;
  g_autofree const char **places = NULL;
  GVariant *answer;

  g_assert_no_error (error);
  g_assert_cmpuint (situation->knots->len, ==, 2);
  knot = g_ptr_array_index (situation->knots, 0);
  g_assert_cmpstr (knot->muscle, ==, "rhomboids");
  g_assert_cmpint (knot->tenderness, ==, UNKNOT_UNKNOWN);
  g_assert_true (knot->numb);
  g_assert_false (knot->has_spot);
  knot = g_ptr_array_index (situation->knots, 1);
  g_assert_true (knot->has_spot);
  g_assert_cmpint (knot->view, ==, UNKNOT_VIEW_FRONT);
  g_assert_cmpfloat (knot->x, ==, 400.5);
  g_assert_cmpint (unknot_situation_get_worst_pain (situation), ==, 6);
  g_assert_cmpfloat (situation->injury_hours, <, 0);
  g_assert_true (unknot_situation_has_condition (situation, UNKNOT_CONDITION_PREGNANCY));
  g_assert_true (unknot_situation_has_condition (situation, UNKNOT_CONDITION_FEVER));
  g_assert_false (unknot_situation_has_condition (situation, UNKNOT_CONDITION_CANCER));
  g_assert_cmpuint (situation->flags->len, ==, 2);
  g_assert_cmpuint (situation->tools, ==, UNKNOT_TOOL_BIT (UNKNOT_TOOL_HANDS) | UNKNOT_TOOL_BIT (UNKNOT_TOOL_WALL));
  g_assert_cmpint (situation->setting, ==, UNKNOT_SETTING_OFFICE);
  answer = unknot_situation_get_detail (situation, "pregnancy-weeks", G_VARIANT_TYPE_INT32);
  g_assert_cmpint (g_variant_get_int32 (answer), ==, 12);
  answer = unknot_situation_get_detail (situation, "cancer-advice", G_VARIANT_TYPE_BOOLEAN);
  g_assert_false (g_variant_get_boolean (answer));
  answer = unknot_situation_get_detail (situation, "implant-place", G_VARIANT_TYPE_STRING_ARRAY);
  places = g_variant_get_strv (answer, NULL);
  g_assert_cmpstr (places[0], ==, "chest");
  g_assert_cmpstr (places[1], ==, "elsewhere");
  g_assert_null (places[2]);
  /* Unknown, and of another type than the question has. */
  g_assert_null (unknot_situation_get_detail (situation, "skin-place", G_VARIANT_TYPE_STRING_ARRAY));
  g_assert_null (unknot_situation_get_detail (situation, "implant-place", G_VARIANT_TYPE_INT32));
  g_assert_false (situation->questions_answered);
  g_assert_cmpint (situation->progress.step, ==, -2);
  g_assert_true (situation->progress.flare);
  g_assert_true (situation->progress.maintenance);
  g_assert_true (situation->progress.strengthen);
  g_assert_cmpuint (g_strv_length (situation->progress.swap), ==, 1);
  past = unknot_situation_get_past (situation, "ball-wall", "rhomboids");
  g_assert_cmpfloat (past->mean_change, ==, -1.5);
  g_assert_cmpfloat (past->hours_since, ==, 30);
  g_assert_cmpint (past->days_running, ==, 2);
  g_assert_cmpint (past->worse_running, ==, 2);
  g_assert_null (unknot_situation_get_past (situation, "ball-wall", "scalenes"));
  g_assert_cmpint (GPOINTER_TO_INT (g_hash_table_lookup (situation->preference, "gentle-movement")), ==, -1);
}

#define KNOTS "\"knots\": [ { \"muscle\": \"rhomboids\", \"side\": \"left\", \"pain\": 3 } ]"

/* What was learned may be told in part: what is missing is what there is less of. */
static void
test_learned (void)
{
  static const struct
  {
    const char *members;
    int         rated;
    double      beyond;
    double      compared;
    double      spread;
  } cases[] = {
    { "", UNKNOT_UNKNOWN, -1.5, -1.5, -1 },
    { ", \"rated\": 2", 2, -1.5, -1.5, -1 },
    { ", \"rated\": 3, \"mean_beyond\": -0.5", 3, -0.5, -0.5, -1 },
    { ", \"rated\": 0, \"mean_beyond\": -0.5, \"mean_compared\": 0.25, \"spread\": 2", 0, -0.5, 0.25, 2 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *text =
        g_strdup_printf ("{ " KNOTS ", \"history\": [ { \"technique\": \"cane\", \"muscle\": \"rhomboids\","
                         " \"sessions\": 3, \"mean_change\": -1.5%s } ] }", cases[i].members);
      g_autoptr (GError) error = NULL;
      g_autoptr (UnknotSituation) situation = read_text (text, &error);
      const UnknotSituationPast *past;

      g_assert_no_error (error);
      past = unknot_situation_get_past (situation, "cane", "rhomboids");
      g_assert_cmpint (past->rated, ==, cases[i].rated);
      g_assert_cmpfloat (past->mean_beyond, ==, cases[i].beyond);
      g_assert_cmpfloat (past->mean_compared, ==, cases[i].compared);
      g_assert_cmpfloat (past->spread, ==, cases[i].spread);
    }
}

static void
test_absent (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (UnknotSituation) situation = read_text (
    "{ \"knots\": [ { \"muscle\": \"rhomboids\", \"side\": \"mid\", \"pain\": 0 } ] }", &error);
  const UnknotSituationKnot *knot;

  g_assert_no_error (error);
  knot = g_ptr_array_index (situation->knots, 0);
  g_assert_cmpint (knot->side, ==, UNKNOT_SIDE_MIDDLE);
  g_assert_cmpint (knot->days, ==, UNKNOT_UNKNOWN);
  g_assert_cmpint (situation->age, ==, UNKNOT_UNKNOWN);
  g_assert_cmpint (situation->pain_average, ==, UNKNOT_UNKNOWN);
  g_assert_cmpuint (situation->tools, ==, 0);
  g_assert_false (situation->helper);
  g_assert_false (situation->floor);
  g_assert_cmpint (situation->minutes, ==, 10);
  g_assert_true (situation->questions_answered);
  g_assert_cmpint (situation->progress.step, ==, 0);
  g_assert_false (situation->progress.flare);
  g_assert_false (situation->progress.maintenance);
  g_assert_false (situation->progress.strengthen);
  g_assert_null (situation->progress.swap);
}

static void
test_broken (void)
{
  static const struct
  {
    const char *text;
    const char *message;
  } texts[] = {
    { "{}", "'knots'" },
    { "{ \"knots\": [] }", "'knots'" },
    { "{ \"knots\": [ 3 ] }", "knots[0]" },
    { "{ \"knots\": [ { \"muscle\": \"rhomboids\", \"side\": \"up\", \"pain\": 3 } ] }", "knots[0]: member 'side'" },
    { "{ \"knots\": [ { \"muscle\": \"rhomboids\", \"side\": \"left\", \"pain\": 11 } ] }",
      "knots[0]: member 'pain'" },
    { "{ \"knots\": [ { \"muscle\": \"rhomboids\", \"side\": \"left\" } ] }", "knots[0]: member 'pain' is missing" },
    { "{ \"knots\": [ { \"muscle\": \"rhomboids\", \"side\": \"left\", \"pain\": 1, \"x\": 3 } ] }",
      "knots[0]: member 'y' is missing" },
    { "{ \"knots\": [ { \"muscle\": \"rhomboids\", \"side\": \"left\", \"pain\": 1, \"view\": \"top\", \"x\": 3,"
      " \"y\": 3 } ] }", "'view'" },
    { "{ \"knots\": [ { \"muscle\": \"rhomboids\", \"side\": \"left\", \"pian\": 1 } ] }", "'pian' is unknown" },
    { "{ " KNOTS ", \"weather\": \"fine\" }", "'weather' is unknown" },
    { "{ " KNOTS ", \"conditions\": [ \"hiccups\" ] }", "'conditions'" },
    { "{ " KNOTS ", \"flags\": [ \"RF29\" ] }", "'flags'" },
    { "{ " KNOTS ", \"flags\": [ \"RF12++\" ] }", "'flags'" },
    { "{ " KNOTS ", \"tools\": [ \"spoon\" ] }", "'tools'" },
    { "{ " KNOTS ", \"setting\": \"moon\" }", "'setting'" },
    { "{ " KNOTS ", \"minutes\": 0 }", "'minutes'" },
    { "{ " KNOTS ", \"helper\": \"yes\" }", "'helper'" },
    { "{ " KNOTS ", \"history\": [ { \"technique\": \"heat\" } ] }", "history[0]: member 'muscle'" },
    { "{ " KNOTS ", \"history\": [ { \"technique\": \"heat\", \"muscle\": \"scalenes\", \"luck\": 1 } ] }",
      "'luck' is unknown" },
    { "{ " KNOTS ", \"history\": [ { \"technique\": \"heat\", \"muscle\": \"scalenes\", \"sessions\": 2,"
      " \"rated\": 3 } ] }", "history[0]: member 'rated'" },
    { "{ " KNOTS ", \"history\": [ { \"technique\": \"heat\", \"muscle\": \"scalenes\", \"spread\": -1 } ] }",
      "history[0]: member 'spread'" },
    { "{ " KNOTS ", \"today\": [ { \"technique\": \"heat\", \"muscle\": \"scalenes\", \"hours_ago\": -1 } ] }",
      "today[0]: member 'hours_ago'" },
    { "{ " KNOTS ", \"details\": { \"skin-place\": \"neck\" } }", "details: member 'skin-place' is no" },
    { "{ " KNOTS ", \"progress\": { \"step\": 1 } }", "'step'" },
    { "{ " KNOTS ", \"progress\": { \"stride\": 0 } }", "'stride' is unknown" },
    { "{ " KNOTS ", \"preference\": { \"T07\": 2 } }", "'T07'" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (UnknotSituation) situation = read_text (texts[i].text, &error);

      g_assert_null (situation);
      g_assert_error (error, UNKNOT_DATA_ERROR, error->code);
      if (g_strstr_len (error->message, -1, texts[i].message) == NULL)
        g_error ("'%s' does not say %s", error->message, texts[i].message);
    }
}

static void
test_words (void)
{
  for (int i = 0; i < UNKNOT_N_CONDITIONS; i++)
    {
      UnknotCondition condition;

      g_assert_true (unknot_condition_from_id (unknot_condition_to_id ((UnknotCondition) i), &condition));
      g_assert_cmpint (condition, ==, i);
    }
  for (int i = 0; i < UNKNOT_N_TOOLS; i++)
    {
      UnknotTool tool;

      g_assert_true (unknot_tool_from_id (unknot_tool_to_id ((UnknotTool) i), &tool));
      g_assert_cmpint (tool, ==, i);
    }
  for (int i = 0; i <= UNKNOT_SETTING_TRAVEL; i++)
    {
      UnknotSetting setting;

      g_assert_true (unknot_setting_from_id (unknot_setting_to_id ((UnknotSetting) i), &setting));
      g_assert_cmpint (setting, ==, i);
    }
  g_assert_false (unknot_condition_from_id ("hiccups", &(UnknotCondition) { 0 }));
  g_assert_false (unknot_tool_from_id ("spoon", &(UnknotTool) { 0 }));
  g_assert_false (unknot_setting_from_id ("moon", &(UnknotSetting) { 0 }));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/situation/whole", test_whole);
  g_test_add_func ("/situation/absent", test_absent);
  g_test_add_func ("/situation/learned", test_learned);
  g_test_add_func ("/situation/broken", test_broken);
  g_test_add_func ("/situation/words", test_words);

  return g_test_run ();
}
