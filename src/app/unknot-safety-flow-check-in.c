/* The questions at the start of a session: three for warning signs, and two about the spot (clinical.md F6, F9.4). */

#include "unknot-safety-flow-private.h"

#include <glib/gi18n.h>

#include "unknot-safety-questions.h"
#include "unknot-text.h"

#define SWOLLEN "swollen"
#define NUMB "numb"

static gboolean
is_today (UnknotSafetyFlow *self,
          UnknotTime        time)
{
  return unknot_time_get_day (time) == unknot_time_get_day (unknot_safety_flow_get_now (self));
}

/* On the day of the long answers the short ones are known, but only if all that they stand for was answered: one answer
 * that was set right today says nothing about the others. */
static gboolean
needs_quick (UnknotSafetyFlow *self)
{
  UnknotSafety *rules = unknot_safety_flow_get_rules (self);

  for (guint i = 0; i < unknot_safety_get_n_quick (rules); i++)
    for (char **flag = unknot_safety_get_quick (rules, i)->asks; *flag != NULL; flag++)
      {
        UnknotTime time;

        if (!unknot_profile_get_asked_time (unknot_safety_flow_get_profile (self), *flag, &time)
            || !is_today (self, time))
          return TRUE;
      }

  return FALSE;
}

static gboolean
needs_signs (UnknotSafetyFlow *self,
             const GPtrArray  *knots)
{
  UnknotKnotSigns signs;

  for (guint i = 0; i < knots->len; i++)
    if (!unknot_profile_get_signs (unknot_safety_flow_get_profile (self),
                                   unknot_knot_get_uuid (g_ptr_array_index (knots, i)), &signs)
        || !is_today (self, signs.time))
      return TRUE;

  return FALSE;
}

static void
keep_signs (UnknotSafetyFlow   *self,
            const GPtrArray    *knots,
            const char * const *ticked)
{
  UnknotKnotSigns signs = { g_strv_contains (ticked, SWOLLEN), g_strv_contains (ticked, NUMB),
                            unknot_safety_flow_get_now (self) };

  for (guint i = 0; i < knots->len; i++)
    unknot_profile_set_signs (unknot_safety_flow_get_profile (self),
                              unknot_knot_get_uuid (g_ptr_array_index (knots, i)), &signs);
}

/* What a yes to a short question leads to. */
static GStrv
dup_asks (UnknotSafetyFlow   *self,
          const char * const *ticked)
{
  UnknotSafety *rules = unknot_safety_flow_get_rules (self);
  g_autoptr (GStrvBuilder) flags = g_strv_builder_new ();
  g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < unknot_safety_get_n_quick (rules); i++)
    {
      const UnknotQuickQuestion *quick = unknot_safety_get_quick (rules, i);

      for (char **flag = quick->asks; g_strv_contains (ticked, quick->id) && *flag != NULL; flag++)
        if (g_hash_table_add (seen, *flag))
          g_strv_builder_add (flags, *flag);
    }

  return g_strv_builder_end (flags);
}

static void
checked_in_cb (UnknotSafetyFlow *self,
               const char       *response,
               AdwAlertDialog   *dialog)
{
  UnknotSafetyQuestions *questions = UNKNOT_SAFETY_QUESTIONS (adw_alert_dialog_get_extra_child (dialog));
  g_auto (GStrv) asked = unknot_safety_questions_dup_asked (questions);
  g_auto (GStrv) ticked = unknot_safety_questions_dup_flags (questions);
  g_autoptr (GPtrArray) knots = g_steal_pointer (&self->knots);
  g_auto (GStrv) asks = dup_asks (self, (const char * const *) ticked);

  if (g_str_equal (response, "later"))
    return;

  if (g_strv_contains ((const char * const *) asked, SWOLLEN))
    keep_signs (self, knots, (const char * const *) ticked);
  if (asks[0] != NULL)
    unknot_safety_flow_push_questions (self, knots, (const char * const *) asks);
  else if (ticked[0] != NULL)
    unknot_safety_flow_tell (self, UNKNOT_SAFETY_FLOW_PASSED, knots);
  else
    unknot_safety_flow_tell (self, UNKNOT_SAFETY_FLOW_CHECKED_IN, NULL);
}

static void
ticked_cb (AdwAlertDialog        *dialog,
           GParamSpec            *pspec,
           UnknotSafetyQuestions *questions)
{
  guint n;

  g_object_get (questions, "n-ticked", &n, NULL);
  adw_alert_dialog_set_response_enabled (dialog, "none", n == 0);
  adw_alert_dialog_set_response_enabled (dialog, "some", n > 0);
  adw_alert_dialog_set_default_response (dialog, n > 0 ? "some" : "none");
}

static void
fill (UnknotSafetyFlow      *self,
      UnknotSafetyQuestions *questions,
      const GPtrArray       *knots)
{
  UnknotSafety *rules = unknot_safety_flow_get_rules (self);

  unknot_safety_questions_add_card (questions, NULL);
  for (guint i = 0; needs_quick (self) && i < unknot_safety_get_n_quick (rules); i++)
    {
      const UnknotQuickQuestion *quick = unknot_safety_get_quick (rules, i);

      unknot_safety_questions_add (questions, quick->id, unknot_text ("safety", quick->question), NULL, FALSE);
    }
  if (needs_signs (self, knots))
    {
      unknot_safety_questions_add (questions, SWOLLEN, _("Is the sore spot swollen or bruised?"), NULL, FALSE);
      unknot_safety_questions_add (questions, NUMB, _("Is the skin there numb?"), NULL, FALSE);
    }
}

static void
present (UnknotSafetyFlow *self,
         GPtrArray        *knots)
{
  AdwAlertDialog *dialog =
    ADW_ALERT_DIALOG (adw_alert_dialog_new (_("Before You Begin"), _("Tick what fits now, also if you are not sure.")));
  GtkWidget *questions = unknot_safety_questions_new ();

  fill (self, UNKNOT_SAFETY_QUESTIONS (questions), knots);
  adw_alert_dialog_set_extra_child (dialog, questions);
  adw_alert_dialog_set_prefer_wide_layout (dialog, TRUE);
  adw_alert_dialog_add_response (dialog, "some", _("_Continue"));
  adw_alert_dialog_add_response (dialog, "none", _("_None of These"));
  adw_alert_dialog_set_response_appearance (dialog, "none", ADW_RESPONSE_SUGGESTED);
  adw_alert_dialog_set_close_response (dialog, "later");
  ticked_cb (dialog, NULL, UNKNOT_SAFETY_QUESTIONS (questions));
  g_signal_connect_object (questions, "notify::n-ticked", G_CALLBACK (ticked_cb), dialog, G_CONNECT_SWAPPED);
  unknot_safety_flow_remember (self, knots);
  g_signal_connect_object (dialog, "response", G_CALLBACK (checked_in_cb), self, G_CONNECT_SWAPPED);
  adw_dialog_present (ADW_DIALOG (dialog), GTK_WIDGET (self->pages));
}

/**
 * unknot_safety_flow_check_in:
 * @self: a flow
 * @knots: (element-type UnknotKnot): the knots of the session
 *
 * Asks whether what passes is still so, then what belongs at the start of a session, as far as it was not said today. If
 * something has passed, or the spot is swollen or numb, the plan does not fit any more: then @knots ask for relief again.
 */
void
unknot_safety_flow_check_in (UnknotSafetyFlow *self,
                             GPtrArray        *knots)
{
  g_return_if_fail (UNKNOT_IS_SAFETY_FLOW (self));
  g_return_if_fail (knots != NULL);

  if (unknot_safety_flow_ask_before_session (self, knots))
    return;

  if (needs_quick (self) || needs_signs (self, knots))
    present (self, knots);
  else
    unknot_safety_flow_tell (self, UNKNOT_SAFETY_FLOW_CHECKED_IN, NULL);
}
