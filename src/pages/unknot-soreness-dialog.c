#include "unknot-soreness-dialog.h"

#include <glib/gi18n.h>

#include "unknot-config.h"
#include "unknot-next-day.h"
#include "unknot-pain-rows.h"
#include "unknot-words.h"

struct _UnknotSorenessDialog
{
  AdwDialog parent_instance;

  /* Template children */
  GtkAccessible *question;
  UnknotPainRows *rows;
  GtkListBox *bruises;

  /* Owned: the journal's knots, and those that are asked about, in the order of the rows */
  UnknotKnots *knots;
  GPtrArray *asked;
};

G_DEFINE_FINAL_TYPE (UnknotSorenessDialog, unknot_soreness_dialog, ADW_TYPE_DIALOG)

static gboolean
is_said (GObject    *object,
         const char *text)
{
  return text != NULL && *text != '\0';
}

static gboolean
has_bruise (UnknotSorenessDialog *self,
            guint                 row)
{
  return adw_switch_row_get_active (ADW_SWITCH_ROW (gtk_list_box_get_row_at_index (self->bruises, (int) row)));
}

static gboolean
is_answered (UnknotSorenessDialog *self)
{
  for (guint i = 0; i < self->asked->len; i++)
    if (has_bruise (self, i))
      return TRUE;

  return unknot_pain_rows_get_answered (self->rows);
}

static void
answered_cb (UnknotSorenessDialog *self)
{
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "soreness.save", self->asked != NULL && is_answered (self));
}

/* One knot is named at the top, several in their rows. */
static void
add_bruise (UnknotSorenessDialog *self,
            const char           *place)
{
  GtkWidget *row = adw_switch_row_new ();

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), _("Is there a bruise?"));
  if (self->asked->len > 1)
    adw_action_row_set_subtitle (ADW_ACTION_ROW (row), place);
  g_signal_connect_object (row, "notify::active", G_CALLBACK (answered_cb), self, G_CONNECT_SWAPPED);
  gtk_list_box_append (self->bruises, row);
}

static void
save_action (GtkWidget  *widget,
             const char *action_name,
             GVariant   *parameter)
{
  UnknotSorenessDialog *self = UNKNOT_SORENESS_DIALOG (widget);

  for (guint i = 0; i < self->asked->len; i++)
    {
      int soreness = unknot_pain_rows_get_pain (self->rows, i);
      gboolean bruise = has_bruise (self, i);
      g_autoptr (GError) error = NULL;

      if ((soreness >= 0 || bruise)
          && !unknot_next_day_answer (self->knots, g_ptr_array_index (self->asked, i), soreness, bruise, &error))
        g_message ("%s", error->message);
    }
  adw_dialog_close (ADW_DIALOG (self));
}

static void
unknot_soreness_dialog_dispose (GObject *object)
{
  UnknotSorenessDialog *self = UNKNOT_SORENESS_DIALOG (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), UNKNOT_TYPE_SORENESS_DIALOG);
  g_clear_object (&self->knots);
  g_clear_pointer (&self->asked, g_ptr_array_unref);

  G_OBJECT_CLASS (unknot_soreness_dialog_parent_class)->dispose (object);
}

static void
unknot_soreness_dialog_class_init (UnknotSorenessDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = unknot_soreness_dialog_dispose;

  g_type_ensure (UNKNOT_TYPE_PAIN_ROWS);
  gtk_widget_class_set_template_from_resource (widget_class, UNKNOT_RESOURCE_BASE "/ui/unknot-soreness-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, UnknotSorenessDialog, question);
  gtk_widget_class_bind_template_child (widget_class, UnknotSorenessDialog, rows);
  gtk_widget_class_bind_template_child (widget_class, UnknotSorenessDialog, bruises);
  gtk_widget_class_bind_template_callback (widget_class, answered_cb);
  gtk_widget_class_bind_template_callback (widget_class, is_said);

  gtk_widget_class_install_action (widget_class, "soreness.save", NULL, save_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Return, GDK_CONTROL_MASK, "soreness.save", NULL);
}

static void
unknot_soreness_dialog_init (UnknotSorenessDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  unknot_pain_rows_set_question (self->rows, self->question);
  answered_cb (self);
}

/**
 * unknot_soreness_dialog_new:
 * @knots: the knots
 * @asked: (element-type UnknotKnot): those to ask about
 * @anatomy: names of muscles
 *
 * Makes the dialog, with no number chosen.
 *
 * Returns: (transfer floating): a new dialog
 */
AdwDialog *
unknot_soreness_dialog_new (UnknotKnots   *knots,
                            GPtrArray     *asked,
                            UnknotAnatomy *anatomy)
{
  UnknotSorenessDialog *self = g_object_new (UNKNOT_TYPE_SORENESS_DIALOG, NULL);

  self->knots = g_object_ref (knots);
  self->asked = g_ptr_array_ref (asked);
  for (guint i = 0; i < asked->len; i++)
    {
      g_autofree char *place = unknot_words_knot (g_ptr_array_index (asked, i), anatomy);

      unknot_pain_rows_add (self->rows, place);
      add_bruise (self, place);
    }
  adw_dialog_set_focus (ADW_DIALOG (self), GTK_WIDGET (self->rows));

  return ADW_DIALOG (self);
}
