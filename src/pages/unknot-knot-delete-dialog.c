#include "unknot-knot-delete-dialog.h"

#include <glib/gi18n.h>

#include "unknot-notes-words.h"
#include "unknot-words.h"

/**
 * UnknotKnotDeleteDialog:
 *
 * Says what is noted about a knot before it is deleted, and offers to only take it off the map. It does what is chosen,
 * in one step for undo.
 */
struct _UnknotKnotDeleteDialog
{
  AdwAlertDialog parent_instance;

  /* Owned */
  UnknotKnots *knots;
  UnknotKnot *knot;
};

G_DEFINE_FINAL_TYPE (UnknotKnotDeleteDialog, unknot_knot_delete_dialog, ADW_TYPE_ALERT_DIALOG)

typedef enum
{
  SIGNAL_CHANGED,
  SIGNAL_FAILED,
  N_SIGNALS,
} UnknotKnotDeleteDialogSignal;

static guint signals[N_SIGNALS];

static gboolean
is_on_map (UnknotKnotDeleteDialog *self)
{
  return unknot_knot_get_state (self->knot) != UNKNOT_KNOT_STATE_GONE;
}

static char *
make_body (UnknotKnotDeleteDialog *self,
           UnknotAnatomy          *anatomy)
{
  g_autoptr (GStrvBuilder) parts = g_strv_builder_new ();
  g_auto (GStrv) all = NULL;
  g_autofree char *list = NULL;
  UnknotKnotNotes notes;

  unknot_knots_count_notes (self->knots, self->knot, &notes);
  list = unknot_notes_words_list (&notes);
  g_strv_builder_take (parts, unknot_words_knot (self->knot, anatomy));
  if (*list != '\0')
    /* Translators: a list such as "12 ratings · 4 sessions" */
    g_strv_builder_take (parts, g_strdup_printf (_("All that you noted about it goes, too: %s"), list));
  else
    g_strv_builder_add (parts, _("Nothing else was noted about it."));
  if (notes.n_shared > 0)
    g_strv_builder_take (parts, g_strdup_printf (ngettext ("%u session was for other knots, too. It stays for those.",
                                                           "%u sessions were for other knots, too. They stay for "
                                                           "those.", notes.n_shared),
                                                 notes.n_shared));
  if (is_on_map (self))
    g_strv_builder_add (parts, _("If you only take it off the map, the journal keeps everything."));

  all = g_strv_builder_end (parts);
  return g_strjoinv ("\n\n", all);
}

static void
unknot_knot_delete_dialog_response (AdwAlertDialog *alert,
                                    const char     *response)
{
  UnknotKnotDeleteDialog *self = UNKNOT_KNOT_DELETE_DIALOG (alert);
  gboolean take_off = g_str_equal (response, "take-off");
  g_autofree char *words = NULL;
  g_autoptr (GError) error = NULL;
  gboolean done;

  if (g_str_equal (response, "cancel"))
    return;

  words = take_off ? unknot_notes_words_removed (self->knots, self->knot) : g_strdup (_("Knot deleted"));
  done = take_off ? unknot_knots_remove (self->knots, self->knot, &error)
                  : unknot_knots_delete (self->knots, self->knot, &error);
  if (done)
    g_signal_emit (self, signals[SIGNAL_CHANGED], 0, words);
  else
    g_signal_emit (self, signals[SIGNAL_FAILED], 0, error->message);
}

static void
unknot_knot_delete_dialog_dispose (GObject *object)
{
  UnknotKnotDeleteDialog *self = UNKNOT_KNOT_DELETE_DIALOG (object);

  g_clear_object (&self->knot);
  g_clear_object (&self->knots);

  G_OBJECT_CLASS (unknot_knot_delete_dialog_parent_class)->dispose (object);
}

static void
unknot_knot_delete_dialog_class_init (UnknotKnotDeleteDialogClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = unknot_knot_delete_dialog_dispose;
  ADW_ALERT_DIALOG_CLASS (klass)->response = unknot_knot_delete_dialog_response;

  /**
   * UnknotKnotDeleteDialog::changed:
   * @words: what was done, for the person
   *
   * The knot was deleted or taken off the map; undo brings it back.
   */
  signals[SIGNAL_CHANGED] =
    g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                  G_TYPE_NONE, 1, G_TYPE_STRING);

  /**
   * UnknotKnotDeleteDialog::failed:
   * @message: what went wrong, for the log
   *
   * Nothing could be changed.
   */
  signals[SIGNAL_FAILED] =
    g_signal_new ("failed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                  G_TYPE_NONE, 1, G_TYPE_STRING);
}

static void
unknot_knot_delete_dialog_init (UnknotKnotDeleteDialog *self)
{
}

/**
 * unknot_knot_delete_dialog_new:
 * @knots: the knots
 * @anatomy: names of muscles
 * @knot: one of the knots, on the map or gone
 *
 * Makes the dialog.
 *
 * Returns: (transfer floating): a new dialog
 */
AdwDialog *
unknot_knot_delete_dialog_new (UnknotKnots   *knots,
                               UnknotAnatomy *anatomy,
                               UnknotKnot    *knot)
{
  UnknotKnotDeleteDialog *self = g_object_new (UNKNOT_TYPE_KNOT_DELETE_DIALOG, NULL);
  AdwAlertDialog *alert = ADW_ALERT_DIALOG (self);
  g_autofree char *body = NULL;

  self->knots = g_object_ref (knots);
  self->knot = g_object_ref (knot);
  body = make_body (self, anatomy);
  adw_alert_dialog_set_heading (alert, _("Delete This Knot?"));
  adw_alert_dialog_set_body (alert, body);
  adw_alert_dialog_add_response (alert, "cancel", _("_Cancel"));
  if (is_on_map (self))
    adw_alert_dialog_add_response (alert, "take-off", _("Take _Off Map"));
  adw_alert_dialog_add_response (alert, "delete", _("_Delete"));
  adw_alert_dialog_set_response_appearance (alert, "delete", ADW_RESPONSE_DESTRUCTIVE);
  adw_alert_dialog_set_default_response (alert, "cancel");
  adw_alert_dialog_set_close_response (alert, "cancel");

  return ADW_DIALOG (self);
}
