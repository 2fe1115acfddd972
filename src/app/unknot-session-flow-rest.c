/* A session that was cut off: it can go on, be kept as far as it came, or be forgotten. */

#include "unknot-session-flow-private.h"

#include <glib/gi18n.h>

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
  JsonObject *object = unknot_entry_get_object (entry);
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
}

static void
keep_rest (UnknotSessionFlow *self,
           UnknotEntry       *entry)
{
  JsonObject *changes = json_object_new ();
  g_autoptr (UnknotEntry) kept = NULL;

  json_object_set_null_member (changes, UNKNOT_SESSION_GUIDE);
  kept = unknot_entry_edit (entry, changes, unknot_context_get_stamper (self->context));
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

/**
 * unknot_session_flow_offer_rest:
 * @self: a flow
 *
 * Asks what to do with a session that was cut off, if there is one: go on, keep what was done, or forget it.
 */
void
unknot_session_flow_offer_rest (UnknotSessionFlow *self)
{
  UnknotEntry *entry;
  g_auto (UnknotSessionRecord) record = UNKNOT_SESSION_RECORD_INIT;
  g_autoptr (UnknotGuide) guide = NULL;
  g_autoptr (GPtrArray) knots = NULL;
  AdwAlertDialog *dialog;

  g_return_if_fail (UNKNOT_IS_SESSION_FLOW (self));

  entry = unknot_store_get_running (unknot_context_get_store (self->context));
  if (entry == NULL)
    return;

  dialog = ADW_ALERT_DIALOG (adw_alert_dialog_new (_("A Session Was Cut Off"),
                                                   _("You can go on where it stopped, or keep what you have done.")));
  adw_alert_dialog_add_response (dialog, "forget", _("_Forget It"));
  adw_alert_dialog_add_response (dialog, "keep", _("_Keep What Was Done"));
  guide = restore_guide (entry);
  if (unknot_entry_get_session (entry, &record))
    knots = list_knots (self, &record);
  if (guide != NULL && knots != NULL)
    {
      adw_alert_dialog_add_response (dialog, "go-on", _("_Go On"));
      adw_alert_dialog_set_response_appearance (dialog, "go-on", ADW_RESPONSE_SUGGESTED);
    }
  adw_alert_dialog_set_close_response (dialog, "later");
  g_signal_connect_object (dialog, "response", G_CALLBACK (rest_answered_cb), self, G_CONNECT_SWAPPED);
  adw_dialog_present (ADW_DIALOG (dialog), GTK_WIDGET (self->pages));
}
