#include "unknot-earlier-knots.h"

#include <glib/gi18n.h>

#include "unknot-knot-delete-dialog.h"
#include "unknot-life-words.h"
#include "unknot-words.h"
#include "unknot-wrapped-button.h"

/* Of a long past only the latest are told: the journal has them all. */
#define MOST_KNOTS 12

struct _UnknotEarlierKnots
{
  AdwBin parent_instance;

  /* Owned */
  UnknotAnatomy *anatomy;
  UnknotKnots *knots;
  GPtrArray *rows;

  /* Children */
  AdwExpanderRow *expander;
};

G_DEFINE_FINAL_TYPE (UnknotEarlierKnots, unknot_earlier_knots, ADW_TYPE_BIN)

typedef enum
{
  SIGNAL_KNOT_CHOSEN,
  SIGNAL_CHANGED,
  SIGNAL_FAILED,
  N_SIGNALS,
} UnknotEarlierKnotsSignal;

static guint signals[N_SIGNALS];

static void
back_clicked_cb (UnknotEarlierKnots *self,
                 GtkWidget          *button)
{
  g_autoptr (UnknotKnot) knot = g_object_ref (g_object_get_data (G_OBJECT (button), "knot"));
  g_autoptr (GError) error = NULL;

  if (unknot_knots_bring_back (self->knots, knot, &error))
    g_signal_emit (self, signals[SIGNAL_KNOT_CHOSEN], 0, knot);
  else
    g_signal_emit (self, signals[SIGNAL_FAILED], 0, error->message);
}

static void
changed_cb (UnknotEarlierKnots *self,
            const char         *words)
{
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0, words);
}

static void
failed_cb (UnknotEarlierKnots *self,
           const char         *message)
{
  g_signal_emit (self, signals[SIGNAL_FAILED], 0, message);
}

static void
delete_clicked_cb (UnknotEarlierKnots *self,
                   GtkWidget          *button)
{
  AdwDialog *dialog =
    unknot_knot_delete_dialog_new (self->knots, self->anatomy, g_object_get_data (G_OBJECT (button), "knot"));

  g_signal_connect_object (dialog, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (dialog, "failed", G_CALLBACK (failed_cb), self, G_CONNECT_SWAPPED);
  adw_dialog_present (dialog, GTK_WIDGET (self));
}

static void
set_up_button (UnknotEarlierKnots *self,
               GtkWidget          *button,
               UnknotKnot         *knot,
               const char         *label,
               GCallback           clicked_cb)
{
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  g_object_set_data_full (G_OBJECT (button), "knot", g_object_ref (knot), g_object_unref);
  g_signal_connect_object (button, "clicked", clicked_cb, self, G_CONNECT_SWAPPED);
}

static GtkWidget *
row_new (UnknotEarlierKnots *self,
         UnknotKnot         *knot,
         UnknotTime          now)
{
  GtkWidget *row = adw_action_row_new ();
  GtkWidget *back = gtk_button_new ();
  GtkWidget *trash = gtk_button_new_from_icon_name ("user-trash-symbolic");
  const char *name = unknot_words_knot_name (knot, self->anatomy);
  g_autofree char *words = unknot_life_words_now (unknot_knot_get_life (knot), now);
  g_autofree char *subtitle =
    g_strdup_printf ("%s · %s", unknot_words_side (unknot_knot_get_side (knot)), words != NULL ? words : "");
  g_autofree char *place = unknot_words_place (name, unknot_knot_get_side (knot));
  /* Translators: what a button does; a place such as "Upper trapezius, your left" */
  g_autofree char *back_label = g_strdup_printf (_("It’s back: %s"), place);
  /* Translators: what a button does; a place such as "Upper trapezius, your left" */
  g_autofree char *delete_label = g_strdup_printf (_("Delete: %s"), place);

  unknot_wrapped_button_set_label (GTK_BUTTON (back), _("It’s Back"));
  set_up_button (self, back, knot, back_label, G_CALLBACK (back_clicked_cb));
  set_up_button (self, trash, knot, delete_label, G_CALLBACK (delete_clicked_cb));
  gtk_widget_set_tooltip_text (trash, _("Delete…"));
  gtk_widget_add_css_class (trash, "flat");

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), name);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), subtitle);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), back);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), trash);
  return row;
}

static void
show_knots (UnknotEarlierKnots *self)
{
  g_autoptr (GPtrArray) gone = unknot_knots_list_gone (self->knots);
  UnknotTime now =
    unknot_stamper_get_time (unknot_journal_get_stamper (unknot_knots_get_journal (self->knots)));
  g_autofree char *count = g_strdup_printf (ngettext ("%u knot", "%u knots", gone->len), gone->len);

  for (guint i = 0; i < self->rows->len; i++)
    adw_expander_row_remove (self->expander, g_ptr_array_index (self->rows, i));
  g_ptr_array_set_size (self->rows, 0);

  for (guint i = 0; i < MIN (gone->len, MOST_KNOTS); i++)
    {
      GtkWidget *row = row_new (self, g_ptr_array_index (gone, i), now);

      adw_expander_row_add_row (self->expander, row);
      g_ptr_array_add (self->rows, row);
    }

  adw_expander_row_set_subtitle (self->expander, count);
  gtk_widget_set_visible (GTK_WIDGET (self), gone->len > 0);
}

static void
unknot_earlier_knots_dispose (GObject *object)
{
  UnknotEarlierKnots *self = UNKNOT_EARLIER_KNOTS (object);

  g_clear_object (&self->knots);
  g_clear_pointer (&self->anatomy, unknot_anatomy_unref);

  G_OBJECT_CLASS (unknot_earlier_knots_parent_class)->dispose (object);
}

static void
unknot_earlier_knots_finalize (GObject *object)
{
  g_clear_pointer (&UNKNOT_EARLIER_KNOTS (object)->rows, g_ptr_array_unref);

  G_OBJECT_CLASS (unknot_earlier_knots_parent_class)->finalize (object);
}

static void
unknot_earlier_knots_class_init (UnknotEarlierKnotsClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = unknot_earlier_knots_dispose;
  object_class->finalize = unknot_earlier_knots_finalize;

  /**
   * UnknotEarlierKnots::knot-chosen:
   * @knot: a knot
   *
   * The knot is back.
   */
  signals[SIGNAL_KNOT_CHOSEN] =
    g_signal_new ("knot-chosen", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                  G_TYPE_NONE, 1, UNKNOT_TYPE_KNOT);

  /**
   * UnknotEarlierKnots::changed:
   * @words: what was done, for the person
   *
   * A knot was deleted; undo brings it back.
   */
  signals[SIGNAL_CHANGED] =
    g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                  G_TYPE_NONE, 1, G_TYPE_STRING);

  /**
   * UnknotEarlierKnots::failed:
   * @message: what went wrong, for the log
   *
   * The knot could not be brought back or deleted.
   */
  signals[SIGNAL_FAILED] =
    g_signal_new ("failed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                  G_TYPE_NONE, 1, G_TYPE_STRING);
}

static void
unknot_earlier_knots_init (UnknotEarlierKnots *self)
{
  GtkWidget *group = adw_preferences_group_new ();

  self->rows = g_ptr_array_new ();
  self->expander = ADW_EXPANDER_ROW (adw_expander_row_new ());
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->expander), _("Earlier Knots"));
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), GTK_WIDGET (self->expander));
  adw_bin_set_child (ADW_BIN (self), group);
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
}

/**
 * unknot_earlier_knots_set_knots:
 * @self: a list
 * @anatomy: names of muscles
 * @knots: the knots; the list follows them
 *
 * Says whose earlier knots to show; once.
 */
void
unknot_earlier_knots_set_knots (UnknotEarlierKnots *self,
                                UnknotAnatomy      *anatomy,
                                UnknotKnots        *knots)
{
  g_return_if_fail (UNKNOT_IS_EARLIER_KNOTS (self));
  g_return_if_fail (anatomy != NULL && UNKNOT_IS_KNOTS (knots) && self->knots == NULL);

  self->anatomy = unknot_anatomy_ref (anatomy);
  self->knots = g_object_ref (knots);
  /* A knot that is deleted was off the map before: only the journal tells. */
  g_signal_connect_object (unknot_knots_get_journal (knots), "items-changed", G_CALLBACK (show_knots), self,
                           G_CONNECT_SWAPPED);
  show_knots (self);
}
