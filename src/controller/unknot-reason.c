#include "unknot-reason.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "unknot-aftermath.h"
#include "unknot-text.h"

/* Below this, in points of pain, a change is none. */
#define NO_CHANGE 0.05

/* From so many seconds on a difference is told in minutes. */
#define SECONDS_AS_MINUTES 90

/* Whole sentences for each tool: "with a ball" can't be put together in every language. */
static const struct
{
  const char *reaches;
  const char *needs;
} tools[UNKNOT_N_TOOLS] = {
  [UNKNOT_TOOL_HANDS] = { N_("Your own fingers reach this muscle."), N_("Needs your hands.") },
  [UNKNOT_TOOL_SOFT_BALL] = { N_("A soft ball reaches this muscle and is easy to steer."), N_("Needs a soft ball.") },
  [UNKNOT_TOOL_TENNIS_BALL] = { N_("A tennis ball reaches this muscle and is easy to steer."),
                                N_("Needs a tennis ball.") },
  [UNKNOT_TOOL_ROLLER] = { N_("Your roller covers this muscle."), N_("Needs a foam roller.") },
  [UNKNOT_TOOL_CANE] = { N_("Your cane reaches this muscle and spares your hands."),
                         N_("Needs a massage cane or an umbrella with a hook.") },
  [UNKNOT_TOOL_UMBRELLA] = { N_("An umbrella with a hook reaches this muscle and spares your hands."),
                             N_("Needs an umbrella with a hook.") },
  [UNKNOT_TOOL_GUN] = { N_("Your massage gun suits this muscle, on its lowest speed."), N_("Needs a massage gun.") },
  [UNKNOT_TOOL_DEVICE] = { N_("Your electric massager suits this muscle."), N_("Needs an electric massager.") },
  [UNKNOT_TOOL_HEAT] = { N_("Your heat pack suits this muscle."), N_("Needs a heat pack.") },
  [UNKNOT_TOOL_COLD] = { N_("Your cold pack suits this muscle."), N_("Needs a cold pack.") },
  [UNKNOT_TOOL_RUB] = { N_("Your muscle rub suits this muscle."), N_("Needs a muscle rub.") },
  [UNKNOT_TOOL_BAND] = { N_("Your band trains this muscle."), N_("Needs an elastic band.") },
  [UNKNOT_TOOL_WALL] = { N_("A wall is all that this muscle needs."), N_("Needs a free wall.") },
  [UNKNOT_TOOL_CHAIR] = { N_("A chair is all that this muscle needs."), N_("Needs a chair.") },
};

static const struct
{
  UnknotStage  stage;
  const char  *sentence;
} stages[] = {
  { UNKNOT_STAGE_FRESH, N_("Suits the first days.") },
  { UNKNOT_STAGE_EARLY, N_("Suits the first weeks.") },
  { UNKNOT_STAGE_SUBACUTE, N_("Suits a knot that is some weeks old.") },
  { UNKNOT_STAGE_PERSISTENT, N_("Suits a knot that has been there for months.") },
};

/* Those that need no word put in. */
static const char * const sentences[UNKNOT_N_REASONS] = {
  [UNKNOT_REASON_SUITS] = N_("Made for this muscle, and needs nothing but you."),
  [UNKNOT_REASON_OPENS] = N_("Comes first: a calm, warm muscle lets go more easily."),
  [UNKNOT_REASON_CLOSES] = N_("Comes last: easy movement keeps what you have gained."),
  [UNKNOT_REASON_COOLS] = N_("Comes last: cold may numb the soreness, and nothing should follow on numb skin."),
  [UNKNOT_REASON_HELPER] = N_("Your helper does the work, and you can let everything hang."),
  [UNKNOT_REASON_WISH] = N_("You said that you like it."),
  [UNKNOT_REASON_COMPARE] = N_("Just as suitable and hardly tried: good for a comparison."),
  [UNKNOT_REASON_GENTLER] = N_("Lighter than usual, to be on the safe side."),
  [UNKNOT_REASON_FLAT] = N_("Flat hands only at this place."),
  [UNKNOT_REASON_PATCH] = N_("The first time is only a test on your forearm. If the skin stays calm for a day, go on."),
  [UNKNOT_REASON_DISTRACTS] = N_("Comes last: nothing warm and nothing tight may follow on that skin."),
  [UNKNOT_REASON_FIRMER] = N_("One step firmer: the soft ball has become easy for you."),
  [UNKNOT_REASON_FLARE] = N_("Lighter again for some days, as it has flared up."),
  [UNKNOT_REASON_MAINTAIN] = N_("Keeps what you have gained."),
  [UNKNOT_REASON_STRENGTHEN] = N_("More exercise than before, as little has changed so far."),
  [UNKNOT_REASON_NEXT] = N_("Next in line for this muscle, and about as long."),
  [UNKNOT_REASON_ALONE] = N_("You can do it alone."),
  [UNKNOT_REASON_NO_TOOL] = N_("Needs no tool."),
  [UNKNOT_REASON_NO_FLOOR] = N_("You need not lie on the floor."),
  [UNKNOT_REASON_OUT_QUESTIONS] = N_("Opens when you have answered the safety questions."),
  [UNKNOT_REASON_OUT_NUMB] = N_("Not where the skin is numb."),
  [UNKNOT_REASON_OUT_NEVER_PRESS] = N_("This muscle is never pressed: great vessels and nerves lie beside it."),
  [UNKNOT_REASON_OUT_SPOT] = N_("Opens when you mark the exact spot on the map."),
  [UNKNOT_REASON_OUT_ADVERSE] = N_("It did you no good. It stays closed until you allow it again in Preferences."),
  [UNKNOT_REASON_OUT_PAIN] = N_("Too much pain for it now."),
  [UNKNOT_REASON_OUT_EARLY] = N_("Too early: it comes some days after the beginning."),
  [UNKNOT_REASON_OUT_HARD] = N_("The tool is too hard while it hurts this much."),
  [UNKNOT_REASON_OUT_HELPER] = N_("Needs a second person."),
  [UNKNOT_REASON_OUT_FLOOR] = N_("Needs the floor."),
  [UNKNOT_REASON_OUT_SETTING] = N_("Not in an office: it needs the floor, is loud, or leaves cream."),
  [UNKNOT_REASON_OUT_TIME] = N_("Does not fit into these minutes."),
  [UNKNOT_REASON_OUT_PLACED] = N_("Other knots and techniques come first this time."),
  [UNKNOT_REASON_OUT_STEP] = N_("Firmer tools come step by step, one change a week."),
  [UNKNOT_REASON_OUT_COURSE] = N_("Seven days in a row are enough. Ask a pharmacist if you want to go on."),
  [UNKNOT_REASON_OUT_DEMAND] = N_("It goes well: press again when it hurts."),
  [UNKNOT_REASON_OUT_STAGE] = N_("For knots that have been there for months."),
  [UNKNOT_REASON_OUT_WISH] = N_("You left it out yourself."),
  [UNKNOT_REASON_OUT_SEATED] = N_("Not done on a chair."),
};

static const char *
say_tool (const UnknotReason *reason)
{
  UnknotTool tool;

  if (reason->subject == NULL || !unknot_tool_from_id (reason->subject, &tool))
    return "";

  return _(reason->code == UNKNOT_REASON_REACHES ? tools[tool].reaches : tools[tool].needs);
}

static const struct
{
  const char *position;
  const char *sentence;
} positions[] = {
  { "standing", N_("You stand for it.") },
  { "sitting", N_("You sit for it.") },
  { "lying", N_("You lie down for it.") },
  { "kneeling", N_("You kneel for it.") },
};

static const char *
say_position (const UnknotReason *reason)
{
  for (guint i = 0; i < G_N_ELEMENTS (positions); i++)
    if (g_strcmp0 (positions[i].position, reason->subject) == 0)
      return _(positions[i].sentence);

  return "";
}

static const char *
say_hands (const UnknotReason *reason)
{
  if (g_strcmp0 (reason->subject, "left") == 0)
    return _("Needs your left hand.");
  if (g_strcmp0 (reason->subject, "right") == 0)
    return _("Needs your right hand.");
  if (g_strcmp0 (reason->subject, "one") == 0)
    return _("Needs a hand.");

  return _("Needs both hands.");
}

static const char *
say_stage (const UnknotReason *reason)
{
  for (guint i = 0; i < G_N_ELEMENTS (stages); i++)
    if (g_strcmp0 (unknot_stage_to_id (stages[i].stage), reason->subject) == 0)
      return _(stages[i].sentence);

  return "";
}

static char *
say_difference (const UnknotReason *reason)
{
  gboolean shorter = reason->code == UNKNOT_REASON_SHORTER;
  int minutes = (reason->count + 30) / 60;

  if (reason->count < SECONDS_AS_MINUTES)
    return g_strdup_printf (
      shorter ? ngettext ("About %d second shorter.", "About %d seconds shorter.", (gulong) reason->count)
      : ngettext ("About %d second longer.", "About %d seconds longer.", (gulong) reason->count), reason->count);

  return g_strdup_printf (shorter ? ngettext ("About %d minute shorter.", "About %d minutes shorter.", (gulong) minutes)
                          : ngettext ("About %d minute longer.", "About %d minutes longer.", (gulong) minutes), minutes);
}

static char *
say_sessions (const UnknotReason *reason)
{
  gboolean chance = reason->low <= 0 && reason->high >= 0;
  gulong n = (gulong) reason->count;

  if (fabs (reason->number) < NO_CHANGE)
    return g_strdup_printf (ngettext ("Your last %d session: pain about the same.",
                                      "Your last %d sessions: pain about the same.", n),
                            reason->count);
  if (reason->number > 0)
    return g_strdup_printf (ngettext ("Your last %d session: pain about %.1f higher.",
                                      "Your last %d sessions: pain about %.1f higher.", n),
                            reason->count, reason->number);
  if (chance)
    return g_strdup_printf (
      ngettext ("Your last %d session: pain about %.1f lower. This could be chance.",
                "Your last %d sessions: pain about %.1f lower. This could be chance.", n),
      reason->count, -reason->number);

  /* Translators: the last two numbers are the range in which the relief probably lies */
  return g_strdup_printf (
    ngettext ("Your last %d session: pain about %.1f lower, probably between %.1f and %.1f.",
              "Your last %d sessions: pain about %.1f lower, probably between %.1f and %.1f.", n),
    reason->count, -reason->number, -reason->high, -reason->low);
}

static char *
say_condition (const UnknotReason      *reason,
               const UnknotReasonWords *words)
{
  UnknotCondition condition;
  const char *name;

  if (reason->subject == NULL || !unknot_condition_from_id (reason->subject, &condition))
    return g_strdup ("");

  name = unknot_text ("safety", unknot_safety_get_condition (words->rules, condition)->name);
  if (reason->code == UNKNOT_REASON_CAUTION)
    /* Translators: %s is a health condition, as in "Pregnancy" */
    return g_strdup_printf (_("Lighter and shorter, because of your health: %s."), name);

  /* Translators: %s is a health condition, as in "Pregnancy" */
  return g_strdup_printf (_("Closed because of your health: %s."), name);
}

static char *
say_gate (const UnknotReason      *reason,
          const UnknotReasonWords *words)
{
  UnknotGate gate;
  const char *name;

  if (reason->subject == NULL || !unknot_gate_from_id (reason->subject, &gate) || gate == UNKNOT_GATE_NONE)
    return g_strdup ("");

  name = unknot_text ("safety", unknot_safety_get_gate_name (words->rules, gate));
  if (reason->code == UNKNOT_REASON_GATE)
    /* Translators: %s is what has closed everything else, as in "a fresh injury" */
    return g_strdup_printf (_("Stays open in spite of this: %s."), name);

  /* Translators: %s is what has closed it, as in "a fresh injury" */
  return g_strdup_printf (_("Closed for now: %s."), name);
}

static char *
say_area (const UnknotReason      *reason,
          const UnknotReasonWords *words)
{
  const char *said = words->anatomy != NULL ? unknot_anatomy_get_reason (words->anatomy, reason->subject) : NULL;

  return g_strdup (said != NULL ? said : _("Your spot lies outside of where this is safe."));
}

/* In full sentences of its own for each rule that names another technique. */
static char *
say_other (const UnknotReason      *reason,
           const UnknotReasonWords *words)
{
  const UnknotTechnique *technique = NULL;
  const char *name;

  if (reason->subject != NULL)
    technique = unknot_catalogue_lookup (words->catalogue, reason->subject);
  if (technique == NULL)
    return g_strdup ("");

  name = unknot_text ("technique", technique->name);
  if (reason->code == UNKNOT_REASON_ADDS)
    /* Translators: %s is the name of a technique, as in "Ear to shoulder" */
    return g_strdup_printf (_("An addition to this stretch, which you know well: %s."), name);

  /* Translators: %s is the name of a technique, as in "Heat" */
  return g_strdup_printf (_("Not in one session with this: %s."), name);
}

static char *
say_locked (const UnknotReason      *reason,
            const UnknotReasonWords *words)
{
  const UnknotTechnique *technique = NULL;

  if (reason->subject != NULL)
    technique = unknot_catalogue_lookup (words->catalogue, reason->subject);
  if (technique == NULL)
    return g_strdup (_("Opens after three comfortable sessions of an easier technique."));

  if (reason->count > 0)
    /* Translators: the name of a technique stands at the end, as in "Ear to shoulder" */
    return g_strdup_printf (ngettext ("Opens after %d easy day of this: %s.", "Opens after %d easy days of this: %s.",
                                      (gulong) reason->count),
                            reason->count, unknot_text ("technique", technique->name));

  /* Translators: %s is the name of a technique, as in "Ball on the wall" */
  return g_strdup_printf (_("Opens after three comfortable sessions of this: %s."),
                          unknot_text ("technique", technique->name));
}

/**
 * unknot_reason_dup_text:
 * @reason: a reason
 * @words: where the words come from
 *
 * Says a reason in one or two whole sentences.
 *
 * Returns: (transfer full): the sentence, translated
 */
char *
unknot_reason_dup_text (const UnknotReason      *reason,
                        const UnknotReasonWords *words)
{
  g_return_val_if_fail (reason != NULL, NULL);
  g_return_val_if_fail (words != NULL, NULL);

  switch (reason->code)
    {
    case UNKNOT_REASON_REACHES:
    case UNKNOT_REASON_OUT_TOOL:
      return g_strdup (say_tool (reason));

    case UNKNOT_REASON_STAGE:
      return g_strdup (say_stage (reason));

    case UNKNOT_REASON_OUT_HANDS:
      return g_strdup (say_hands (reason));

    case UNKNOT_REASON_SESSIONS:
      return say_sessions (reason);

    case UNKNOT_REASON_POSITION:
      return g_strdup (say_position (reason));

    case UNKNOT_REASON_NOTE:
      return g_strdup (reason->subject != NULL ? unknot_text ("technique", reason->subject) : "");

    case UNKNOT_REASON_ADDS:
    case UNKNOT_REASON_OUT_WITH:
      return say_other (reason, words);

    case UNKNOT_REASON_SERVES:
      return g_strdup_printf (ngettext ("Serves %d knot.", "Serves %d of your knots at once.", (gulong) reason->count),
                              reason->count);

    case UNKNOT_REASON_SHORTER:
    case UNKNOT_REASON_LONGER:
      return say_difference (reason);

    case UNKNOT_REASON_CAUTION:
    case UNKNOT_REASON_OUT_CONDITION:
      return say_condition (reason, words);

    case UNKNOT_REASON_GATE:
    case UNKNOT_REASON_OUT_GATE:
      return say_gate (reason, words);

    case UNKNOT_REASON_OUT_AREA:
      return say_area (reason, words);

    case UNKNOT_REASON_OUT_LOCKED:
      return say_locked (reason, words);

    case UNKNOT_REASON_OUT_SORE:
      return unknot_aftermath_say (UNKNOT_AFTERMATH_SORE, reason->count);

    case UNKNOT_REASON_OUT_WORSE:
      return unknot_aftermath_say (UNKNOT_AFTERMATH_WORSE, reason->count);

    case UNKNOT_REASON_OUT_STAYED_SORE:
      return unknot_aftermath_say (UNKNOT_AFTERMATH_STAYED_SORE, reason->count);

    case UNKNOT_REASON_OUT_BRUISED:
      return unknot_aftermath_say (UNKNOT_AFTERMATH_BRUISED, reason->count);

    case UNKNOT_REASON_OUT_TODAY:
      return g_strdup_printf (ngettext ("Enough of it today. Open again in %d hour.",
                                        "Enough of it today. Open again in %d hours.", (gulong) reason->count),
                              reason->count);

    case UNKNOT_REASON_SUITS:
    case UNKNOT_REASON_OPENS:
    case UNKNOT_REASON_CLOSES:
    case UNKNOT_REASON_COOLS:
    case UNKNOT_REASON_HELPER:
    case UNKNOT_REASON_WISH:
    case UNKNOT_REASON_COMPARE:
    case UNKNOT_REASON_GENTLER:
    case UNKNOT_REASON_FLAT:
    case UNKNOT_REASON_PATCH:
    case UNKNOT_REASON_DISTRACTS:
    case UNKNOT_REASON_FIRMER:
    case UNKNOT_REASON_FLARE:
    case UNKNOT_REASON_MAINTAIN:
    case UNKNOT_REASON_STRENGTHEN:
    case UNKNOT_REASON_NEXT:
    case UNKNOT_REASON_ALONE:
    case UNKNOT_REASON_NO_TOOL:
    case UNKNOT_REASON_NO_FLOOR:
    case UNKNOT_REASON_OUT_QUESTIONS:
    case UNKNOT_REASON_OUT_NUMB:
    case UNKNOT_REASON_OUT_NEVER_PRESS:
    case UNKNOT_REASON_OUT_SPOT:
    case UNKNOT_REASON_OUT_ADVERSE:
    case UNKNOT_REASON_OUT_PAIN:
    case UNKNOT_REASON_OUT_EARLY:
    case UNKNOT_REASON_OUT_HARD:
    case UNKNOT_REASON_OUT_HELPER:
    case UNKNOT_REASON_OUT_FLOOR:
    case UNKNOT_REASON_OUT_SETTING:
    case UNKNOT_REASON_OUT_TIME:
    case UNKNOT_REASON_OUT_PLACED:
    case UNKNOT_REASON_OUT_STEP:
    case UNKNOT_REASON_OUT_COURSE:
    case UNKNOT_REASON_OUT_DEMAND:
    case UNKNOT_REASON_OUT_STAGE:
    case UNKNOT_REASON_OUT_WISH:
    case UNKNOT_REASON_OUT_SEATED:
    default:
      return g_strdup (_(sentences[reason->code]));
    }
}
