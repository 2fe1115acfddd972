/* What a person has written does not go with a slip of the hand: a form that holds such words asks before it closes.
 * What is only chosen is chosen again in no time, and nobody is asked about it. */

#include "unknot-unsaved.h"

#include <glib/gi18n.h>

/* A field, and what stood in it when the form was opened. */
typedef struct
{
  GObject *field;
  char    *before;
} Watched;

static void
watched_free (gpointer data)
{
  Watched *watched = data;

  g_free (watched->before);
  g_free (watched);
}

static char *
dup_text (GObject *field)
{
  char *text = NULL;

  g_object_get (field, "text", &text, NULL);

  return text != NULL ? text : g_strdup ("");
}

static GPtrArray *
get_fields (AdwDialog *dialog)
{
  return g_object_get_data (G_OBJECT (dialog), "unknot-unsaved");
}

static gboolean
is_changed (AdwDialog *dialog)
{
  GPtrArray *fields = get_fields (dialog);

  for (guint i = 0; i < fields->len; i++)
    {
      Watched *watched = g_ptr_array_index (fields, i);
      g_autofree char *text = dup_text (watched->field);

      if (!g_str_equal (text, watched->before))
        return TRUE;
    }

  return FALSE;
}

static void
text_changed_cb (AdwDialog *dialog)
{
  if (!gtk_widget_in_destruction (GTK_WIDGET (dialog)))
    adw_dialog_set_can_close (dialog, !is_changed (dialog));
}

static void
answered_cb (AdwDialog  *dialog,
             const char *response)
{
  if (g_str_equal (response, "discard"))
    adw_dialog_force_close (dialog);
}

static void
close_attempt_cb (AdwDialog *dialog)
{
  unknot_unsaved_ask (dialog, NULL);
}

/**
 * unknot_unsaved_ask:
 * @dialog: a form that can't be closed as it is
 * @words: (nullable): what would be lost, as a sentence
 *
 * Asks whether what was written may go, and then closes the form.
 */
void
unknot_unsaved_ask (AdwDialog  *dialog,
                    const char *words)
{
  AdwDialog *question = adw_alert_dialog_new (_("Discard Changes?"), words);

  adw_alert_dialog_add_responses (ADW_ALERT_DIALOG (question),
                                  "stay", _("_Keep Editing"),
                                  "discard", _("_Discard"),
                                  NULL);
  adw_alert_dialog_set_response_appearance (ADW_ALERT_DIALOG (question), "discard", ADW_RESPONSE_DESTRUCTIVE);
  adw_alert_dialog_set_close_response (ADW_ALERT_DIALOG (question), "stay");
  g_signal_connect_object (question, "response", G_CALLBACK (answered_cb), dialog, G_CONNECT_SWAPPED);
  adw_dialog_present (question, GTK_WIDGET (dialog));
}

/**
 * unknot_unsaved_watch:
 * @dialog: a form
 * @field: one of its fields, with a property `text`
 *
 * Lets the form ask before it closes while something else stands in the field than now. Whoever saves closes it with
 * [method@Adw.Dialog.force_close].
 */
void
unknot_unsaved_watch (AdwDialog *dialog,
                      gpointer   field)
{
  Watched *watched = g_new0 (Watched, 1);

  if (get_fields (dialog) == NULL)
    {
      g_object_set_data_full (G_OBJECT (dialog), "unknot-unsaved", g_ptr_array_new_with_free_func (watched_free),
                              (GDestroyNotify) g_ptr_array_unref);
      g_signal_connect (dialog, "close-attempt", G_CALLBACK (close_attempt_cb), NULL);
    }

  watched->field = field;
  watched->before = dup_text (field);
  g_ptr_array_add (get_fields (dialog), watched);
  g_signal_connect_object (field, "notify::text", G_CALLBACK (text_changed_cb), dialog, G_CONNECT_SWAPPED);
}

/**
 * unknot_unsaved_settle:
 * @dialog: a form that is watched
 *
 * Takes what stands in the fields now for what was there before: the form was filled anew.
 */
void
unknot_unsaved_settle (AdwDialog *dialog)
{
  GPtrArray *fields = get_fields (dialog);

  for (guint i = 0; fields != NULL && i < fields->len; i++)
    {
      Watched *watched = g_ptr_array_index (fields, i);

      g_free (watched->before);
      watched->before = dup_text (watched->field);
    }
  adw_dialog_set_can_close (dialog, TRUE);
}
