/* What passes by itself and is asked again: conditions such as fever, and swelling or numb skin at a spot
 * (clinical.md F9.12, G5, G12). */

#include "unknot-safety-flow-private.h"

#include <glib/gi18n.h>

#include "unknot-passing.h"
#include "unknot-text.h"
#include "unknot-words.h"

/* The first condition that is set, passes, and was not spoken of lately. */
static gboolean
find_condition (UnknotSafetyFlow *self,
                UnknotCondition  *found)
{
  return unknot_passing_find_condition (unknot_safety_flow_get_rules (self), unknot_safety_flow_get_profile (self),
                                        unknot_safety_flow_get_now (self), found);
}

/* The first knot at which something was said to be so on an earlier day. */
static UnknotKnot *
find_signs (UnknotSafetyFlow *self,
            const GPtrArray  *knots,
            UnknotKnotSigns  *signs)
{
  for (guint i = 0; knots != NULL && i < knots->len; i++)
    {
      UnknotKnot *knot = g_ptr_array_index (knots, i);

      if (unknot_profile_get_signs (unknot_safety_flow_get_profile (self), unknot_knot_get_uuid (knot), signs)
          && (signs->swollen || signs->numb)
          && unknot_passing_is_older (signs->time, 1, unknot_safety_flow_get_now (self)))
        return knot;
    }

  return NULL;
}

static void
go_on (UnknotSafetyFlow *self)
{
  g_autoptr (GPtrArray) knots = g_steal_pointer (&self->knots);

  unknot_safety_flow_pass (self, knots);
}

static void
check_in (UnknotSafetyFlow *self)
{
  g_autoptr (GPtrArray) knots = g_steal_pointer (&self->knots);

  unknot_safety_flow_check_in (self, knots);
}

/* `FALSE` if nothing was said. */
static gboolean
keep_condition (UnknotSafetyFlow *self,
                const char       *response)
{
  UnknotProfile *profile = unknot_safety_flow_get_profile (self);
  UnknotCondition condition;

  if (g_str_equal (response, "later") || !find_condition (self, &condition))
    return FALSE;

  if (g_str_equal (response, "over"))
    unknot_passing_remove_condition (unknot_safety_flow_get_rules (self), profile, condition);
  else
    unknot_profile_confirm_condition (profile, unknot_condition_to_id (condition), unknot_safety_flow_get_now (self));

  return TRUE;
}

static void
condition_answered_cb (UnknotSafetyFlow *self,
                       const char       *response,
                       AdwAlertDialog   *dialog)
{
  if (keep_condition (self, response))
    go_on (self);
}

/* Without it another plan fits, which nobody has seen yet: it is shown before it begins. */
static void
start_answered_cb (UnknotSafetyFlow *self,
                   const char       *response,
                   AdwAlertDialog   *dialog)
{
  if (!keep_condition (self, response))
    return;

  if (g_str_equal (response, "over"))
    go_on (self);
  else
    check_in (self);
}

static void
signs_answered_cb (UnknotSafetyFlow *self,
                   const char       *response,
                   AdwAlertDialog   *dialog)
{
  UnknotKnotSigns signs;
  UnknotKnot *knot = find_signs (self, self->knots, &signs);

  if (g_str_equal (response, "later") || knot == NULL)
    return;

  if (g_str_equal (response, "over"))
    signs.swollen = signs.numb = FALSE;
  signs.time = unknot_safety_flow_get_now (self);
  unknot_profile_set_signs (unknot_safety_flow_get_profile (self), unknot_knot_get_uuid (knot), &signs);
  go_on (self);
}

static void
present (UnknotSafetyFlow *self,
         GPtrArray        *knots,
         const char       *what,
         GCallback         answered)
{
  AdwAlertDialog *dialog = ADW_ALERT_DIALOG (adw_alert_dialog_new (_("Is This Still So?"), what));

  unknot_safety_flow_remember (self, knots);
  adw_alert_dialog_add_response (dialog, "over", _("_It Has Passed"));
  adw_alert_dialog_add_response (dialog, "still", _("_Still So"));
  adw_alert_dialog_set_default_response (dialog, "still");
  adw_alert_dialog_set_close_response (dialog, "later");
  g_signal_connect_object (dialog, "response", answered, self, G_CONNECT_SWAPPED);
  adw_dialog_present (ADW_DIALOG (dialog), GTK_WIDGET (self->pages));
}

static char *
describe_signs (UnknotSafetyFlow      *self,
                UnknotKnot            *knot,
                const UnknotKnotSigns *signs)
{
  g_autofree char *place = unknot_words_knot (knot, unknot_context_get_anatomy (self->context));

  if (signs->swollen && signs->numb)
    /* Translators: %s is a place, "Top of the shoulder, your left" */
    return g_strdup_printf (_("Swollen or bruised, and numb skin: %s"), place);
  if (signs->swollen)
    /* Translators: %s is a place, "Top of the shoulder, your left" */
    return g_strdup_printf (_("Swollen or bruised: %s"), place);

  /* Translators: %s is a place, "Top of the shoulder, your left" */
  return g_strdup_printf (_("Numb skin: %s"), place);
}

static gboolean
ask_condition (UnknotSafetyFlow *self,
               GPtrArray        *knots,
               GCallback         answered)
{
  UnknotCondition condition;

  if (!find_condition (self, &condition))
    return FALSE;

  present (self, knots,
           unknot_text ("safety", unknot_safety_get_condition (unknot_safety_flow_get_rules (self), condition)->name),
           answered);
  return TRUE;
}

/* Asks about the first thing that may have passed meanwhile; `FALSE` if there is none. */
gboolean
unknot_safety_flow_ask_still_so (UnknotSafetyFlow *self,
                                 GPtrArray        *knots)
{
  g_autofree char *what = NULL;
  UnknotKnotSigns signs;
  UnknotKnot *knot;

  if (ask_condition (self, knots, G_CALLBACK (condition_answered_cb)))
    return TRUE;

  knot = find_signs (self, knots, &signs);
  if (knot == NULL)
    return FALSE;

  what = describe_signs (self, knot, &signs);
  present (self, knots, what, G_CALLBACK (signs_answered_cb));
  return TRUE;
}

/* The same for a session whose plan was made before, but for the signs at the spots: they are asked for with the others at
 * its start. */
gboolean
unknot_safety_flow_ask_before_session (UnknotSafetyFlow *self,
                                       GPtrArray        *knots)
{
  return ask_condition (self, knots, G_CALLBACK (start_answered_cb));
}
