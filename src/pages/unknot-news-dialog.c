#include "unknot-news-dialog.h"

#include <glib/gi18n.h>

/* The most that a line of the notes takes, in pixels. */
#define WIDTH 460

struct _UnknotNewsDialog
{
  AdwDialog parent_instance;
};

G_DEFINE_FINAL_TYPE (UnknotNewsDialog, unknot_news_dialog, ADW_TYPE_DIALOG)

static void
unknot_news_dialog_class_init (UnknotNewsDialogClass *klass)
{
}

static void
unknot_news_dialog_init (UnknotNewsDialog *self)
{
}

static GtkWidget *
label_new (const char *text)
{
  return g_object_new (GTK_TYPE_LABEL,
                       "label", text,
                       "wrap", TRUE,
                       "wrap-mode", PANGO_WRAP_WORD_CHAR,
                       "xalign", 0.0f,
                       "hexpand", TRUE,
                       NULL);
}

static GtkWidget *
point_new (const char *text)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 9);
  GtkWidget *dot = g_object_new (GTK_TYPE_LABEL,
                                 "label", "•",
                                 "valign", GTK_ALIGN_START,
                                 "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION,
                                 NULL);

  gtk_box_append (GTK_BOX (box), dot);
  gtk_box_append (GTK_BOX (box), label_new (text));

  return box;
}

static void
text_cb (GMarkupParseContext  *context,
         const char           *text,
         gsize                 length,
         gpointer              user_data,
         GError              **error)
{
  const char *element = g_markup_parse_context_get_element (context);
  g_autofree char *words = g_strstrip (g_strndup (text, length));

  if (*words != '\0' && g_strcmp0 (element, "p") == 0)
    gtk_box_append (user_data, label_new (words));
  else if (*words != '\0' && g_strcmp0 (element, "li") == 0)
    gtk_box_append (user_data, point_new (words));
}

/* Paragraphs and lists, as they stand in the metainfo. */
static GtkWidget *
notes_new (const char *notes)
{
  static const GMarkupParser parser = { .text = text_cb };
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);
  g_autoptr (GMarkupParseContext) context =
    g_markup_parse_context_new (&parser, G_MARKUP_DEFAULT_FLAGS, box, NULL);
  g_autofree char *whole = g_strdup_printf ("<notes>%s</notes>", notes);
  g_autoptr (GError) error = NULL;

  if (!g_markup_parse_context_parse (context, whole, -1, &error))
    g_message ("%s", error->message);

  return box;
}

/**
 * unknot_news_dialog_new:
 * @version: what the version is called
 * @notes: what it brings, in the paragraphs and lists of a metainfo file
 *
 * Makes the dialog.
 *
 * Returns: (transfer floating): a new dialog
 */
AdwDialog *
unknot_news_dialog_new (const char *version,
                        const char *notes)
{
  UnknotNewsDialog *self = g_object_new (UNKNOT_TYPE_NEWS_DIALOG,
                                         "title", _("What’s New"),
                                         "follows-content-size", TRUE,
                                         NULL);
  GtkWidget *view = adw_toolbar_view_new ();
  GtkWidget *header = adw_header_bar_new ();
  GtkWidget *clamp = adw_clamp_new ();
  GtkWidget *notes_box = notes_new (notes);
  GtkWidget *window = gtk_scrolled_window_new ();

  adw_header_bar_set_title_widget (ADW_HEADER_BAR (header), adw_window_title_new (_("What’s New"), version));
  adw_toolbar_view_add_top_bar (ADW_TOOLBAR_VIEW (view), header);
  gtk_widget_add_css_class (notes_box, "news");
  adw_clamp_set_maximum_size (ADW_CLAMP (clamp), WIDTH);
  adw_clamp_set_tightening_threshold (ADW_CLAMP (clamp), WIDTH);
  adw_clamp_set_child (ADW_CLAMP (clamp), notes_box);
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (window), GTK_POLICY_NEVER, GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_propagate_natural_width (GTK_SCROLLED_WINDOW (window), TRUE);
  gtk_scrolled_window_set_propagate_natural_height (GTK_SCROLLED_WINDOW (window), TRUE);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (window), clamp);
  adw_toolbar_view_set_content (ADW_TOOLBAR_VIEW (view), window);
  adw_dialog_set_child (ADW_DIALOG (self), view);

  return ADW_DIALOG (self);
}
