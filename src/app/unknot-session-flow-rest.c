/* A session that was cut off: it can go on, be kept as far as it came, or be forgotten. */

#include "unknot-session-flow-private.h"

#include <glib/gi18n.h>

#define MS_PER_MINUTE G_GINT64_CONSTANT (60000)
#define MINUTES_PER_HOUR 60

/* After so long a body is another one: the plan would have to be made anew. */
#define HOURS_TO_GO_ON 24

/* The knots of a session that was cut off; `NULL` if one of them is not on the map any more. */
static GPtrArray *
list_knots (UnknotSessionFlow         *self,
            const UnknotSessionRecord *record)
{
  g_autoptr (GPtrArray) knots = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < record->n_knots; i++)
    {
      UnknotKnot *knot = unknot_knots_lookup (unknot_context_get_knots (self->context), record->knots[i].knot);

      if (knot == NULL || unknot_knot_get_state (knot) == UNKNOT_KNOT_STATE_GONE)
        return NULL;
      g_ptr_array_add (knots, g_object_ref (knot));
    }

  return knots->len >= 1 && knots->len <= UNKNOT_KNOTS_TOGETHER ? g_steal_pointer (&knots) : NULL;
}

static UnknotGuide *
restore_guide (UnknotEntry *entry)
{
  g_autoptr (JsonObject) object = unknot_entry_dup_object (entry);
  g_autoptr (GError) error = NULL;
  UnknotGuide *guide;

  if (!json_object_has_member (object, UNKNOT_SESSION_GUIDE)
      || !JSON_NODE_HOLDS_OBJECT (json_object_get_member (object, UNKNOT_SESSION_GUIDE)))
    return NULL;

  guide = unknot_guide_restore (json_object_get_object_member (object, UNKNOT_SESSION_GUIDE), "running.json", &error);
  if (guide == NULL)
    g_message ("%s", error->message);

  return guide;
}

/* It stands paused where it was; the person's press on *play* goes on. */
static void
go_on (UnknotSessionFlow *self,
       UnknotEntry       *entry)
{
  g_auto (UnknotSessionRecord) record = UNKNOT_SESSION_RECORD_INIT;

  unknot_session_flow_forget (self);
  unknot_entry_get_session (entry, &record);
  self->knots = list_knots (self, &record);
  for (guint i = 0; i < record.n_knots; i++)
    {
      self->before[i] = record.knots[i].before;
      self->question[i] = -1;
    }
  self->guide = restore_guide (entry);
  unknot_session_flow_push_guide (self);
  unknot_guide_page_begin (self->guide_page);
}

/* What was done, without what is only needed to go on. */
static UnknotEntry *
without_guide (UnknotSessionFlow *self,
               UnknotEntry       *entry)
{
  JsonObject *changes = json_object_new ();

  json_object_set_null_member (changes, UNKNOT_SESSION_GUIDE);

  return unknot_entry_edit (entry, changes, unknot_context_get_stamper (self->context));
}

static void
keep_rest (UnknotSessionFlow *self,
           UnknotEntry       *entry)
{
  g_autoptr (UnknotEntry) kept = without_guide (self, entry);

  unknot_session_flow_keep (self, kept);
}

static void
rest_answered_cb (UnknotSessionFlow *self,
                  const char        *response,
                  AdwAlertDialog    *dialog)
{
  g_autoptr (UnknotEntry) entry = NULL;

  g_set_object (&entry, unknot_store_get_running (unknot_context_get_store (self->context)));
  if (g_str_equal (response, "go-on"))
    go_on (self, entry);
  else if (g_str_equal (response, "keep"))
    keep_rest (self, entry);
  else if (g_str_equal (response, "forget"))
    unknot_store_set_running (unknot_context_get_store (self->context), NULL);
}

/* How long ago it was cut off, in minutes. A clock that was set back counts as now. */
static int
get_age (UnknotSessionFlow *self,
         UnknotEntry       *entry)
{
  UnknotTime now = unknot_stamper_get_time (unknot_context_get_stamper (self->context));
  gint64 age = (now.milliseconds - unknot_entry_get_time (entry).milliseconds) / MS_PER_MINUTE;

  return (int) CLAMP (age, 0, G_MAXINT);
}

static char *
describe_age (int minutes)
{
  int hours = minutes / MINUTES_PER_HOUR;
  int days = hours / HOURS_TO_GO_ON;

  if (minutes < 1)
    return g_strdup (_("That was just now."));
  if (hours < 1)
    return g_strdup_printf (ngettext ("That was %d minute ago.", "That was %d minutes ago.", (gulong) minutes), minutes);
  if (days < 1)
    return g_strdup_printf (ngettext ("That was %d hour ago.", "That was %d hours ago.", (gulong) hours), hours);

  return g_strdup_printf (ngettext ("That was %d day ago.", "That was %d days ago.", (gulong) days), days);
}

/* Which step of its technique it was, from 1. */
static guint
get_step_number (const UnknotGuideCourse *course,
                 guint                   *n_steps)
{
  const UnknotGuideMoment *moment = unknot_guide_course_get_moment (course);
  const UnknotGuideStep *steps = unknot_guide_script_get_steps (course->script, moment->item, n_steps);

  return (guint) (moment->step - steps) + 1;
}

static char *
describe_place (UnknotGuide *guide)
{
  const UnknotGuideCourse *course;
  guint number, n_steps;

  if (guide == NULL)
    return g_strdup (_("It is not known where it stopped."));

  course = unknot_guide_get_course (guide);
  number = get_step_number (course, &n_steps);

  /* Translators: the name of a technique, the number of a step, how many there are, and what the step asks for */
  return g_strdup_printf (_("It stopped at “%1$s”, step %2$u of %3$u: %4$s"),
                          unknot_guide_course_get_item (course)->name, number, n_steps,
                          unknot_guide_course_get_moment (course)->step->cue);
}

static AdwDialog *
make_offer (UnknotSessionFlow *self,
            UnknotEntry       *entry,
            UnknotGuide       *guide,
            gboolean           may_go_on,
            gboolean           has_done)
{
  g_autofree char *place = describe_place (guide);
  g_autofree char *age = describe_age (get_age (self, entry));
  const char *choice = may_go_on ? _("You can go on there, or keep what you have done.")
                                 : _("You can keep what you have done.");
  g_autofree char *body = has_done || may_go_on ? g_strjoin ("\n", place, age, choice, NULL)
                                                : g_strjoin ("\n", place, age, NULL);
  AdwAlertDialog *dialog = ADW_ALERT_DIALOG (adw_alert_dialog_new (_("A Session Was Cut Off"), body));

  adw_alert_dialog_add_response (dialog, "forget", _("_Forget It"));
  if (has_done)
    adw_alert_dialog_add_response (dialog, "keep", _("_Keep What Was Done"));
  if (may_go_on)
    adw_alert_dialog_add_response (dialog, "go-on", _("_Go On"));
  adw_alert_dialog_set_response_appearance (dialog, may_go_on ? "go-on" : "keep", ADW_RESPONSE_SUGGESTED);
  adw_alert_dialog_set_default_response (dialog, may_go_on ? "go-on" : "keep");
  adw_alert_dialog_set_close_response (dialog, "later");

  return ADW_DIALOG (dialog);
}

/**
 * unknot_session_flow_keep_found:
 * @self: a flow
 *
 * Keeps what was done of a session that was cut off, if there is one, since another begins in its place.
 */
void
unknot_session_flow_keep_found (UnknotSessionFlow *self)
{
  UnknotEntry *found = unknot_store_get_running (unknot_context_get_store (self->context));
  g_auto (UnknotSessionRecord) record = UNKNOT_SESSION_RECORD_INIT;
  g_autoptr (UnknotEntry) kept = NULL;
  g_autoptr (GError) error = NULL;

  if (found == NULL || !unknot_entry_get_session (found, &record) || record.n_items == 0)
    return;

  kept = without_guide (self, found);
  if (!unknot_journal_add (unknot_context_get_journal (self->context), kept, &error))
    g_message ("%s", error->message);
}

/**
 * unknot_session_flow_offer_rest:
 * @self: a flow
 *
 * Asks what to do with a session that was cut off, if there is one: go on, keep what was done, or forget it. What lies
 * longer back than a day can't go on: how it hurts now may be something else.
 */
void
unknot_session_flow_offer_rest (UnknotSessionFlow *self)
{
  UnknotEntry *entry;
  g_auto (UnknotSessionRecord) record = UNKNOT_SESSION_RECORD_INIT;
  g_autoptr (UnknotGuide) guide = NULL;
  g_autoptr (GPtrArray) knots = NULL;
  gboolean may_go_on;
  AdwDialog *dialog;

  g_return_if_fail (UNKNOT_IS_SESSION_FLOW (self));

  entry = unknot_store_get_running (unknot_context_get_store (self->context));
  if (entry == NULL)
    return;

  guide = restore_guide (entry);
  if (unknot_entry_get_session (entry, &record))
    knots = list_knots (self, &record);
  may_go_on = guide != NULL && knots != NULL && get_age (self, entry) < HOURS_TO_GO_ON * MINUTES_PER_HOUR;

  /* Nothing was done, and nothing is left to do: no question about it. */
  if (!may_go_on && record.n_items == 0)
    {
      unknot_store_set_running (unknot_context_get_store (self->context), NULL);
      return;
    }

  dialog = make_offer (self, entry, guide, may_go_on, record.n_items > 0);
  g_signal_connect_object (dialog, "response", G_CALLBACK (rest_answered_cb), self, G_CONNECT_SWAPPED);
  adw_dialog_present (dialog, GTK_WIDGET (self->pages));
}
