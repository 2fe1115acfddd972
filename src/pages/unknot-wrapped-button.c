#include "unknot-wrapped-button.h"

/**
 * unknot_wrapped_button_set_label:
 * @button: a button with nothing but a label
 * @label: its new label
 *
 * Sets a label that takes as many lines as it needs, where letters are large and the window is narrow.
 */
void
unknot_wrapped_button_set_label (GtkButton  *button,
                                 const char *label)
{
  GtkLabel *child;

  g_return_if_fail (GTK_IS_BUTTON (button));

  gtk_button_set_label (button, label);
  child = GTK_LABEL (gtk_button_get_child (button));
  gtk_label_set_wrap (child, TRUE);
  gtk_label_set_wrap_mode (child, PANGO_WRAP_WORD_CHAR);
  gtk_label_set_justify (child, GTK_JUSTIFY_CENTER);
}
