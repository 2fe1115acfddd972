#include "unknot-packs-dialog.h"

#include <glib/gi18n.h>

#include "unknot-config.h"
#include "unknot-headings.h"
#include "unknot-text.h"

/**
 * UnknotPacksDialog:
 *
 * The folders of techniques that do not come with the app: what is in each, what of it can't be used and why.
 */
struct _UnknotPacksDialog
{
  AdwDialog parent_instance;

  /* Owned */
  GListModel *model;
  GPtrArray *rows;

  /* Template children */
  AdwToastOverlay *toasts;
  AdwPreferencesGroup *packs;
  GtkLabel *problem;
};

G_DEFINE_FINAL_TYPE (UnknotPacksDialog, unknot_packs_dialog, ADW_TYPE_DIALOG)

typedef enum
{
  SIGNAL_ADD_REQUESTED,
  SIGNAL_REMOVE_REQUESTED,
  N_SIGNALS,
} UnknotPacksDialogSignal;

static guint signals[N_SIGNALS];

static GtkWidget *
make_sentence (const char *title,
               const char *icon)
{
  GtkWidget *row = adw_action_row_new ();
  GtkWidget *image;

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  if (icon != NULL)
    {
      image = gtk_image_new_from_icon_name (icon);
      gtk_accessible_update_property (GTK_ACCESSIBLE (image), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Left out"), -1);
      gtk_widget_add_css_class (image, "warning");
      adw_action_row_add_prefix (ADW_ACTION_ROW (row), image);
    }

  return row;
}

static char *
describe (UnknotPack *pack)
{
  guint n = unknot_pack_get_n (pack);
  const char *author = unknot_pack_get_author (pack);
  g_autofree char *count = g_strdup_printf (ngettext ("%u technique", "%u techniques", n), n);

  /* Translators: how many techniques, and who made them */
  return author != NULL ? g_strdup_printf (_("%1$s by %2$s"), count, author) : g_steal_pointer (&count);
}

static void
removed_cb (UnknotPacksDialog *self,
            GtkWidget         *button)
{
  g_signal_emit (self, signals[SIGNAL_REMOVE_REQUESTED], 0, gtk_widget_get_name (button));
}

static void
add_pack (UnknotPacksDialog *self,
          UnknotPack        *pack)
{
  GtkWidget *row = adw_expander_row_new ();
  GtkWidget *remove = adw_button_row_new ();
  const char * const *problems = unknot_pack_get_problems (pack);
  g_autofree char *subtitle = describe (pack);

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), unknot_pack_get_title (pack));
  adw_expander_row_set_subtitle (ADW_EXPANDER_ROW (row), subtitle);
  for (guint i = 0; i < unknot_pack_get_n (pack); i++)
    adw_expander_row_add_row (ADW_EXPANDER_ROW (row),
                              make_sentence (unknot_text ("technique", unknot_pack_get (pack, i)->name), NULL));
  for (guint i = 0; problems[i] != NULL; i++)
    adw_expander_row_add_row (ADW_EXPANDER_ROW (row), make_sentence (problems[i], "dialog-warning-symbolic"));
  adw_expander_row_set_expanded (ADW_EXPANDER_ROW (row), problems[0] != NULL);

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (remove),
                                 g_str_equal (unknot_pack_get_id (pack), UNKNOT_PACK_OWN) ? _("Remove All of These")
                                                                                          : _("Remove This Folder"));
  gtk_widget_add_css_class (remove, "destructive-action");
  gtk_widget_set_name (remove, unknot_pack_get_id (pack));
  g_signal_connect_object (remove, "activated", G_CALLBACK (removed_cb), self, G_CONNECT_SWAPPED);
  adw_expander_row_add_row (ADW_EXPANDER_ROW (row), remove);

  adw_preferences_group_add (self->packs, row);
  g_ptr_array_add (self->rows, row);
}

static void
show_packs (UnknotPacksDialog *self)
{
  for (guint i = 0; i < self->rows->len; i++)
    adw_preferences_group_remove (self->packs, g_ptr_array_index (self->rows, i));
  g_ptr_array_set_size (self->rows, 0);

  for (guint i = 0; i < g_list_model_get_n_items (self->model); i++)
    {
      g_autoptr (UnknotPack) pack = g_list_model_get_item (self->model, i);

      add_pack (self, pack);
    }
  gtk_widget_set_visible (GTK_WIDGET (self->packs), self->rows->len > 0);
}

static void
add_action (GtkWidget  *widget,
            const char *action_name,
            GVariant   *parameter)
{
  unknot_packs_dialog_show_problem (UNKNOT_PACKS_DIALOG (widget), NULL);
  g_signal_emit (widget, signals[SIGNAL_ADD_REQUESTED], 0);
}

static void
unknot_packs_dialog_dispose (GObject *object)
{
  UnknotPacksDialog *self = UNKNOT_PACKS_DIALOG (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), UNKNOT_TYPE_PACKS_DIALOG);
  g_clear_object (&self->model);
  g_clear_pointer (&self->rows, g_ptr_array_unref);

  G_OBJECT_CLASS (unknot_packs_dialog_parent_class)->dispose (object);
}

static void
unknot_packs_dialog_class_init (UnknotPacksDialogClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = unknot_packs_dialog_dispose;

  /**
   * UnknotPacksDialog::add-requested:
   *
   * A folder is to be chosen.
   */
  signals[SIGNAL_ADD_REQUESTED] =
    g_signal_new ("add-requested", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  /**
   * UnknotPacksDialog::remove-requested:
   * @id: id of a pack
   *
   * A folder is to go.
   */
  signals[SIGNAL_REMOVE_REQUESTED] =
    g_signal_new ("remove-requested", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                  G_TYPE_NONE, 1, G_TYPE_STRING);

  gtk_widget_class_set_template_from_resource (widget_class, UNKNOT_RESOURCE_BASE "/ui/unknot-packs-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, UnknotPacksDialog, toasts);
  gtk_widget_class_bind_template_child (widget_class, UnknotPacksDialog, packs);
  gtk_widget_class_bind_template_child (widget_class, UnknotPacksDialog, problem);

  gtk_widget_class_install_action (widget_class, "packs.add", NULL, add_action);
}

static void
unknot_packs_dialog_init (UnknotPacksDialog *self)
{
  self->rows = g_ptr_array_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
  unknot_headings_mark (GTK_WIDGET (self));
}

/**
 * unknot_packs_dialog_new:
 * @packs: (element-type UnknotPack): the folders; the dialog follows them
 *
 * Makes the dialog.
 *
 * Returns: (transfer floating): a new dialog
 */
UnknotPacksDialog *
unknot_packs_dialog_new (GListModel *packs)
{
  UnknotPacksDialog *self = g_object_new (UNKNOT_TYPE_PACKS_DIALOG, NULL);

  self->model = g_object_ref (packs);
  g_signal_connect_object (packs, "items-changed", G_CALLBACK (show_packs), self, G_CONNECT_SWAPPED);
  show_packs (self);

  return self;
}

/**
 * unknot_packs_dialog_show_problem:
 * @self: a dialog
 * @sentence: (nullable): why a folder was not taken; `NULL` for nothing
 *
 * Says why a folder was not taken, where it can be read for as long as one likes.
 */
void
unknot_packs_dialog_show_problem (UnknotPacksDialog *self,
                                  const char        *sentence)
{
  g_return_if_fail (UNKNOT_IS_PACKS_DIALOG (self));

  gtk_label_set_label (self->problem, sentence != NULL ? sentence : "");
  gtk_widget_set_visible (GTK_WIDGET (self->problem), sentence != NULL);
  if (sentence != NULL)
    gtk_accessible_announce (GTK_ACCESSIBLE (self), sentence, GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
}

/**
 * unknot_packs_dialog_show_toast:
 * @self: a dialog
 * @toast: (transfer full): what to say
 *
 * Says something for a moment.
 */
void
unknot_packs_dialog_show_toast (UnknotPacksDialog *self,
                                AdwToast          *toast)
{
  g_return_if_fail (UNKNOT_IS_PACKS_DIALOG (self));

  adw_toast_overlay_dismiss_all (self->toasts);
  adw_toast_overlay_add_toast (self->toasts, toast);
}
