#include "unknot-guide-script.h"
#include "unknot-json.h"

#define R UNKNOT_STEP_PHASE_READY
#define I UNKNOT_STEP_PHASE_EASE_IN
#define H UNKNOT_STEP_PHASE_HOLD
#define D UNKNOT_STEP_PHASE_DO
#define O UNKNOT_STEP_PHASE_EASE_OUT
#define Z UNKNOT_STEP_PHASE_REST
#define S UNKNOT_STEP_PHASE_SWITCH_SIDE
#define W UNKNOT_STEP_PHASE_WARM
#define M UNKNOT_STEP_PHASE_MOVE
#define F UNKNOT_STEP_PHASE_FIND

static UnknotGuideStep
step (const char      *id,
      UnknotStepPhase  phase,
      double           seconds)
{
  return (UnknotGuideStep) {
    .id = id, .cue = "Cue.", .text = "About {target}, never above {cap}.", .pose = id,
    .phase = phase, .side = UNKNOT_SIDE_RIGHT, .seconds = seconds, .repetitions = 1,
  };
}

static UnknotGuideStep
step_each (const char      *id,
           UnknotStepPhase  phase,
           double           seconds)
{
  UnknotGuideStep each = step (id, phase, seconds);

  each.each = TRUE;
  return each;
}

static UnknotGuideItem
item (UnknotGuideLoad load,
      guint           holds,
      guint           sets)
{
  return (UnknotGuideItem) {
    .technique = "ball-wall", .muscle = "rhomboids", .name = "Ball on the wall", .load = load,
    .target = load == UNKNOT_GUIDE_LOAD_NONE ? 0 : 4, .cap = load == UNKNOT_GUIDE_LOAD_NONE ? 0 : 5,
    .first_side = UNKNOT_SIDE_RIGHT, .holds = holds, .sets = sets, .rest_seconds = 10,
  };
}

/* One letter a moment, a capital where something presses or pulls; "<" before the left side, ">" before the right. */
static char *
describe (UnknotGuideScript *script)
{
  static const char letters[UNKNOT_N_STEP_PHASES] = {
    [F] = 'f', [W] = 'w', [R] = 'r', [I] = 'i', [H] = 'h', [D] = 'd', [UNKNOT_STEP_PHASE_BREATHE] = 'b',
    [M] = 'm', [O] = 'o', [Z] = 'z', [S] = 's',
  };
  GString *text = g_string_new (NULL);
  UnknotSide side = UNKNOT_SIDE_MIDDLE;

  for (guint i = 0; i < unknot_guide_script_get_n (script); i++)
    {
      const UnknotGuideMoment *moment = unknot_guide_script_get (script, i);
      char letter = letters[moment->phase];

      if (moment->side != side)
        g_string_append_c (text, moment->side == UNKNOT_SIDE_LEFT ? '<' : '>');
      side = moment->side;
      if (i > 0 && moment->station != unknot_guide_script_get (script, i - 1)->station)
        g_string_append_c (text, ' ');
      g_string_append_c (text, moment->loaded ? g_ascii_toupper (letter) : letter);
    }

  return g_string_free_and_steal (text);
}

static void
test_shapes (void)
{
  struct
  {
    const char      *what;
    UnknotGuideLoad  load;
    guint            holds;
    guint            sets;
    UnknotGuideStep  steps[8];
    const char      *moments;
    double           seconds;
  } cases[] = {
    { "ball on the wall, once", UNKNOT_GUIDE_LOAD_PRESS, 1, 1,
      { step ("stand", R, 10), step ("place", R, 10), step ("lean", I, 10), step ("hold", H, 20), step ("roll", D, 8),
        step ("leave", O, 5) },
      ">r rIHDO", 63 },
    { "twice: rolls the last time, rests and gets ready between", UNKNOT_GUIDE_LOAD_PRESS, 2, 1,
      { step ("stand", R, 10), step ("place", R, 10), step ("lean", I, 10), step ("hold", H, 20), step ("roll", D, 8),
        step ("leave", O, 5) },
      ">r rIHO z rIHDO", 63 + 10 + 5 + 10 + 20 + 5 },
    { "fingers, twice: circles before the hold the first time", UNKNOT_GUIDE_LOAD_PRESS, 2, 1,
      { step ("find", F, 20), step ("warm", W, 30), step ("press", I, 10), step ("circle", D, 30),
        step ("hold", H, 20), step ("leave", O, 5), step ("move", M, 15) },
      ">f w rIDHO z rIHO m", 20 + 30 + 5 + 65 + 10 + 5 + 35 + 15 },
    { "stretch: each side twice, changing over takes the place of getting ready", UNKNOT_GUIDE_LOAD_PULL, 2, 1,
      { step_each ("sit", R, 10), step_each ("tilt", I, 5), step_each ("hold", H, 30), step_each ("return", O, 5) },
      ">rIHO z rIHO< sIHO z rIHO", 2 * (10 + 40 + 10 + 5 + 40) },
    { "a bare hold gets all round it", UNKNOT_GUIDE_LOAD_PULL, 1, 1,
      { step ("hold", H, 30) },
      ">rIHO", 45 },
    { "pressure takes longer to grow", UNKNOT_GUIDE_LOAD_PRESS, 1, 1,
      { step ("hold", H, 30) },
      ">rIHO", 50 },
    { "child's pose: both, then each side, in one", UNKNOT_GUIDE_LOAD_PULL, 1, 1,
      { step ("kneel", R, 10), step ("fold", I, 5), step ("hold", H, 30), step_each ("side", H, 30),
        step ("rise", O, 5) },
      ">rIHHO< sIH>O", 10 + 5 + 30 + 30 + 5 + 5 + 5 + 30 + 5 },
    { "two sets, without a rest of their own", UNKNOT_GUIDE_LOAD_NONE, 1, 2,
      { step ("sit", R, 5), step ("tuck", D, 50) },
      ">r d z d", 5 + 50 + 10 + 50 },
    { "two sets, with one", UNKNOT_GUIDE_LOAD_NONE, 1, 2,
      { step ("sit", R, 5), step ("tuck", D, 50), step ("rest", Z, 15) },
      ">r d z d z", 5 + 65 + 65 },
    { "heat has no easing in", UNKNOT_GUIDE_LOAD_NONE, 2, 1,
      { step ("towel", R, 15), step ("warm", H, 300), step ("off", O, 10) },
      ">r h o", 325 },
    { "time to read before a movement", UNKNOT_GUIDE_LOAD_NONE, 1, 1,
      { step ("roll", D, 10), step ("look", D, 8) },
      ">r d d", 23 },
    { "gun: a hold while it already presses", UNKNOT_GUIDE_LOAD_PRESS, 1, 1,
      { step ("place", R, 10), step ("sweep", D, 30), step ("spot", H, 10), step ("stop", O, 5) },
      ">rDHO", 55 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (UnknotGuideScript) script = unknot_guide_script_new (UNKNOT_GUIDE_READY_SECONDS);
      UnknotGuideItem technique = item (cases[i].load, cases[i].holds, cases[i].sets);
      g_autofree char *moments = NULL;
      guint n = 0;

      while (n < G_N_ELEMENTS (cases[i].steps) && cases[i].steps[n].id != NULL)
        n++;
      unknot_guide_script_add (script, &technique, cases[i].steps, n);
      moments = describe (script);

      g_test_message ("%s", cases[i].what);
      g_assert_cmpstr (moments, ==, cases[i].moments);
      g_assert_cmpfloat (unknot_guide_script_get_seconds (script), ==, cases[i].seconds);
    }
}

static void
test_equal_sides (void)
{
  UnknotGuideStep steps[] = { step_each ("sit", R, 3), step_each ("tilt", I, 5), step_each ("hold", H, 30) };

  for (guint holds = 1; holds <= 4; holds++)
    for (guint first = UNKNOT_SIDE_LEFT; first <= UNKNOT_SIDE_RIGHT; first++)
      {
        g_autoptr (UnknotGuideScript) script = unknot_guide_script_new (UNKNOT_GUIDE_READY_SECONDS);
        UnknotGuideItem technique = item (UNKNOT_GUIDE_LOAD_PULL, holds, 1);
        double under_load[2] = { 0 };

        technique.first_side = (UnknotSide) first;
        unknot_guide_script_add (script, &technique, steps, G_N_ELEMENTS (steps));
        g_assert_cmpuint (unknot_guide_script_get (script, 0)->side, ==, first);

        for (guint i = 0; i < unknot_guide_script_get_n (script); i++)
          {
            const UnknotGuideMoment *moment = unknot_guide_script_get (script, i);

            g_assert_cmpuint (moment->side, <=, UNKNOT_SIDE_RIGHT);
            if (moment->loaded)
              under_load[moment->side] += unknot_guide_moment_get_seconds (moment);
          }
        g_assert_cmpfloat (under_load[0], ==, under_load[1]);
        g_assert_cmpfloat (under_load[0], ==, 40 * holds);
      }
}

static void
test_numbers_in_texts (void)
{
  g_autoptr (UnknotGuideScript) script = unknot_guide_script_new (UNKNOT_GUIDE_READY_SECONDS);
  UnknotGuideItem technique = item (UNKNOT_GUIDE_LOAD_PRESS, 1, 1);
  UnknotGuideStep steps[] = { step ("hold", H, 30) };

  technique.target = 2;
  technique.cap = 3;
  unknot_guide_script_add (script, &technique, steps, 1);

  g_assert_cmpstr (unknot_guide_script_get (script, 0)->step->text, ==, "About 2, never above 3.");
  g_assert_cmpstr (unknot_guide_script_get_item (script, 0)->name, ==, "Ball on the wall");
}

static UnknotGuideScript *
make_two (void)
{
  UnknotGuideScript *script = unknot_guide_script_new (7);
  UnknotGuideItem press = item (UNKNOT_GUIDE_LOAD_PRESS, 2, 1);
  UnknotGuideItem calm = item (UNKNOT_GUIDE_LOAD_NONE, 1, 2);
  UnknotGuideStep pressing[] = { step ("place", R, 10), step ("lean", I, 10), step ("hold", H, 20) };
  UnknotGuideStep breathing[] = { step_each ("breathe", UNKNOT_STEP_PHASE_BREATHE, 10) };

  press.knot = 1;
  press.place = "Between spine and blade";
  calm.muscle = NULL;
  pressing[2].stroke_seconds = 1;
  breathing[0].repetitions = 12;
  unknot_guide_script_add (script, &press, pressing, G_N_ELEMENTS (pressing));
  unknot_guide_script_add (script, &calm, breathing, G_N_ELEMENTS (breathing));
  return script;
}

static void
test_round_trip (void)
{
  g_autoptr (UnknotGuideScript) script = make_two ();
  g_autoptr (UnknotGuideScript) again = NULL;
  g_autoptr (JsonObject) written = unknot_guide_script_to_json (script);
  g_autoptr (JsonObject) rewritten = NULL;
  g_autoptr (JsonNode) node = json_node_init_object (json_node_alloc (), written);
  g_autoptr (JsonNode) renode = NULL;
  g_autoptr (GError) error = NULL;
  guint n_steps;

  again = unknot_guide_script_from_json (written, "session.json", &error);
  g_assert_no_error (error);
  rewritten = unknot_guide_script_to_json (again);
  renode = json_node_init_object (json_node_alloc (), rewritten);
  g_assert_true (json_node_equal (node, renode));

  g_assert_cmpuint (unknot_guide_script_get_n (again), ==, unknot_guide_script_get_n (script));
  g_assert_cmpfloat (unknot_guide_script_get_seconds (again), ==, unknot_guide_script_get_seconds (script));
  g_assert_cmpuint (unknot_guide_script_get_item (again, 0)->knot, ==, 1);
  g_assert_cmpstr (unknot_guide_script_get_item (again, 0)->place, ==, "Between spine and blade");
  g_assert_null (unknot_guide_script_get_item (again, 1)->place);
  g_assert_null (unknot_guide_script_get_item (again, 1)->muscle);
  g_assert_cmpfloat (unknot_guide_script_get_steps (again, 0, &n_steps)[2].stroke_seconds, ==, 1);
  g_assert_cmpfloat (unknot_guide_script_get_steps (again, 1, &n_steps)[0].stroke_seconds, ==, 0);
  g_assert_cmpuint (unknot_guide_script_get (again, unknot_guide_script_get_n (again) - 1)->repetitions, ==, 12);
}

static void
test_damaged (void)
{
  struct
  {
    const char *from;
    const char *to;
    int         code;
    const char *message;
  } cases[] = {
    { "\"phase\":\"hold\"", "\"phase\":\"squeeze\"", UNKNOT_DATA_ERROR_VALUE,
      "member 'phase' has no meaning: 'squeeze'" },
    { "\"side\":\"each\"", "\"side\":\"up\"", UNKNOT_DATA_ERROR_VALUE, "member 'side' has no meaning: 'up'" },
    { "\"load\":\"none\"", "\"load\":\"heavy\"", UNKNOT_DATA_ERROR_VALUE, "member 'load' has no meaning: 'heavy'" },
    { "\"first_side\":\"right\"", "\"first_side\":\"both\"", UNKNOT_DATA_ERROR_VALUE,
      "member 'first_side' has no meaning: 'both'" },
    { "\"repetitions\":12", "\"repetitions\":0", UNKNOT_DATA_ERROR_VALUE,
      "member 'repetitions' is not between 1 and 100" },
    { "\"stroke_seconds\":1.0", "\"stroke_seconds\":0.0", UNKNOT_DATA_ERROR_VALUE,
      "member 'stroke_seconds' is not between 0.1 and 3600" },
    { "\"holds\":2", "\"holds\":0", UNKNOT_DATA_ERROR_VALUE, "member 'holds' is not between 1 and 100" },
    { "\"ready_seconds\":7.0", "\"ready_seconds\":-1.0", UNKNOT_DATA_ERROR_VALUE,
      "member 'ready_seconds' is not between 0.1 and 3600" },
    { "\"name\":", "\"nam\":", UNKNOT_DATA_ERROR_MEMBER, "member 'name' is missing" },
    { "\"cue\":", "\"cu\":", UNKNOT_DATA_ERROR_MEMBER, "member 'cue' is missing" },
    { "\"muscle\":\"rhomboids\"", "\"muscle\":4", UNKNOT_DATA_ERROR_MEMBER, "member 'muscle' is not a text" },
    { "\"steps\":[", "\"steps\":[],\"old\":[", UNKNOT_DATA_ERROR_VALUE, "member 'steps' has no meaning: '[]'" },
    { "\"items\":[", "\"items\":[],\"old\":[", UNKNOT_DATA_ERROR_VALUE, "member 'items' has no meaning: '[]'" },
    { "\"steps\":[{", "\"steps\":[3,{", UNKNOT_DATA_ERROR_MEMBER, NULL },
  };
  g_autoptr (UnknotGuideScript) script = make_two ();
  g_autoptr (JsonObject) object = unknot_guide_script_to_json (script);
  g_autoptr (JsonNode) node = json_node_init_object (json_node_alloc (), object);
  g_autofree char *text = json_to_string (node, FALSE);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_auto (GStrv) pieces = g_strsplit (text, cases[i].from, 2);
      g_autofree char *damaged = g_strjoinv (cases[i].to, pieces);
      g_autoptr (GBytes) bytes = g_bytes_new (damaged, strlen (damaged));
      g_autoptr (GError) error = NULL;
      g_autoptr (JsonObject) parsed = unknot_json_parse (bytes, "session.json", &error);

      g_assert_no_error (error);
      g_assert_cmpuint (g_strv_length (pieces), ==, 2);
      g_assert_null (unknot_guide_script_from_json (parsed, "session.json", &error));
      g_assert_error (error, UNKNOT_DATA_ERROR, cases[i].code);
      if (cases[i].message != NULL)
        g_assert_nonnull (strstr (error->message, cases[i].message));
      g_assert_true (g_str_has_prefix (error->message, "session.json: "));
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/guide-script/shapes", test_shapes);
  g_test_add_func ("/guide-script/equal-sides", test_equal_sides);
  g_test_add_func ("/guide-script/numbers-in-texts", test_numbers_in_texts);
  g_test_add_func ("/guide-script/round-trip", test_round_trip);
  g_test_add_func ("/guide-script/damaged", test_damaged);

  return g_test_run ();
}
