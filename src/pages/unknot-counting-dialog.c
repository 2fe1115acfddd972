#include "unknot-counting-dialog.h"

#include <glib/gi18n.h>

#define WIDTH 460

/* What clinical.md E5 does with the numbers, for whoever wants to know. */
static const struct
{
  const char *heading;
  const char *text;
} parts[] = {
  {
    N_("Right After"),
    N_("The first number compares your pain after a session with your pain before it."),
  },
  {
    N_("The Next Day"),
    N_("The second number compares it with your pain 12 to 36 hours later. What comes after another session does not "
       "count."),
  },
  {
    N_("Bad Days Pass by Themselves"),
    N_("Many sessions begin on a bad day, and a better one often follows anyway. That part is taken out. How large it "
       "is comes from your days without a session."),
  },
  {
    N_("Like with Like"),
    N_("Only sessions on the same muscle are compared. They also began alike: with little, middling or strong pain."),
  },
  {
    N_("Few Sessions Count Less"),
    N_("With few sessions, a number stays close to the usual half a point less. The bar shows where it probably lies, "
       "four times in five. A bar across the line could be chance."),
  },
  {
    N_("Whole Sessions"),
    N_("A session counts for everything that was done in it. Nobody can tell which part it was."),
  },
  {
    N_("Luck"),
    N_("Of many techniques, some look best by luck. At most two are named, after five sessions on four days."),
  },
  {
    N_("Gaps"),
    N_("Numbers are often left out on very good or very bad days. That is why the app says how many sessions have "
       "them."),
  },
};

static GtkWidget *
label_new (const char        *text,
           GtkAccessibleRole  role,
           const char        *style)
{
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL,
                                   "accessible-role", role,
                                   "label", text,
                                   "wrap", TRUE,
                                   "xalign", 0.0f,
                                   NULL);

  if (style != NULL)
    gtk_widget_add_css_class (label, style);
  return label;
}

static GtkWidget *
text_new (void)
{
  GtkWidget *text = gtk_box_new (GTK_ORIENTATION_VERTICAL, 18);

  gtk_widget_set_margin_top (text, 6);
  gtk_widget_set_margin_bottom (text, 24);
  gtk_widget_set_margin_start (text, 18);
  gtk_widget_set_margin_end (text, 18);
  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    {
      GtkWidget *part = gtk_box_new (GTK_ORIENTATION_VERTICAL, 3);

      gtk_box_append (GTK_BOX (part), label_new (_(parts[i].heading), GTK_ACCESSIBLE_ROLE_HEADING, "heading"));
      gtk_box_append (GTK_BOX (part), label_new (_(parts[i].text), GTK_ACCESSIBLE_ROLE_LABEL, NULL));
      gtk_box_append (GTK_BOX (text), part);
    }

  return text;
}

/**
 * unknot_counting_dialog_new:
 *
 * Makes a dialog that explains how the app counts what helped.
 *
 * Returns: (transfer floating): the dialog
 */
AdwDialog *
unknot_counting_dialog_new (void)
{
  AdwDialog *dialog = adw_dialog_new ();
  GtkWidget *view = adw_toolbar_view_new ();
  GtkWidget *scrolled = gtk_scrolled_window_new ();

  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scrolled), GTK_POLICY_NEVER, GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_propagate_natural_height (GTK_SCROLLED_WINDOW (scrolled), TRUE);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scrolled), text_new ());
  adw_toolbar_view_add_top_bar (ADW_TOOLBAR_VIEW (view), adw_header_bar_new ());
  adw_toolbar_view_set_content (ADW_TOOLBAR_VIEW (view), scrolled);
  adw_dialog_set_title (dialog, _("How This Is Counted"));
  adw_dialog_set_content_width (dialog, WIDTH);
  adw_dialog_set_child (dialog, view);

  return dialog;
}
