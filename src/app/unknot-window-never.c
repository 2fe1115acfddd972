/* A technique that is never to be offered, from wherever it is seen. */

#include "unknot-window-private.h"

#include <glib/gi18n.h>

#include "unknot-text.h"

static void
offer_again_cb (UnknotWindow *self,
                AdwToast     *toast)
{
  unknot_profile_set_never (unknot_context_get_profile (self->context),
                            g_object_get_data (G_OBJECT (toast), "technique"), FALSE);
}

static void
never_offer_action (GtkWidget  *widget,
                    const char *action_name,
                    GVariant   *parameter)
{
  UnknotWindow *self = UNKNOT_WINDOW (widget);
  const char *id = g_variant_get_string (parameter, NULL);
  UnknotTechnique *technique = unknot_catalogue_lookup (unknot_context_get_catalogue (self->context), id);
  g_autofree char *words = NULL;
  AdwToast *toast;

  if (technique == NULL || technique->kind == UNKNOT_KIND_CARD)
    return;

  unknot_profile_set_never (unknot_context_get_profile (self->context), id, TRUE);
  /* Translators: %s is the name of a technique */
  words = g_strdup_printf (_("“%s” is not offered any more"), unknot_text ("technique", technique->name));
  toast = adw_toast_new (words);
  adw_toast_set_use_markup (toast, FALSE);
  adw_toast_set_button_label (toast, _("_Undo"));
  g_object_set_data_full (G_OBJECT (toast), "technique", g_strdup (id), g_free);
  g_signal_connect_object (toast, "button-clicked", G_CALLBACK (offer_again_cb), self, G_CONNECT_SWAPPED);
  unknot_window_take_toast (self, toast, TRUE);
}

/*
 * Lets a technique be left out for good.
 */
void
unknot_window_install_never (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "win.never-offer", "s", never_offer_action);
}
