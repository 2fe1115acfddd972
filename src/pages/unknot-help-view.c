/* What one page of the help says, with a picture above it and the ways that lead on below it. */

#include "unknot-help-view.h"

#include <glib/gi18n.h>
#include <string.h>

#include "unknot-reading.h"
#include "unknot-step-figure.h"
#include "unknot-text.h"

/* In pixels. */
#define PICTURE_HEIGHT 200
#define WIDTH 480

/* The text below says all that the picture could say to who can't see it. */
static GtkWidget *
picture_new (const char         *pose,
             UnknotFigureStudio *studio)
{
  GtkWidget *figure = g_object_new (UNKNOT_TYPE_STEP_FIGURE,
                                    "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION,
                                    "height-request", PICTURE_HEIGHT,
                                    "overflow", GTK_OVERFLOW_HIDDEN,
                                    "still", TRUE,
                                    NULL);

  g_object_bind_property (adw_style_manager_get_default (), "high-contrast", figure, "outlined",
                          G_BINDING_SYNC_CREATE);
  gtk_widget_add_css_class (figure, "thumb");
  gtk_widget_add_css_class (figure, "thumb-small");
  unknot_step_figure_show_muscle (UNKNOT_STEP_FIGURE (figure), pose, NULL, UNKNOT_SIDE_RIGHT);
  unknot_step_figure_set_studio (UNKNOT_STEP_FIGURE (figure), studio);

  return figure;
}

static GtkWidget *
part_new (const UnknotHelpPart *part)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  GtkWidget *head = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 9);

  if (part->icon != NULL)
    gtk_box_append (GTK_BOX (head), g_object_new (GTK_TYPE_IMAGE,
                                                  "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION,
                                                  "icon-name", part->icon,
                                                  "valign", GTK_ALIGN_CENTER,
                                                  NULL));
  gtk_box_append (GTK_BOX (head), unknot_reading_heading_new (unknot_text ("help", part->heading), "heading"));
  gtk_box_append (GTK_BOX (box), head);
  unknot_reading_add_paragraph (box, unknot_text ("help", part->text), "article");

  return box;
}

static const char *
name_link (const char     *link,
           UnknotArticles *articles)
{
  if (g_str_equal (link, "counting"))
    return _("_How This Is Counted");
  if (g_str_equal (link, "data"))
    return _("Your _Data…");
  if (g_str_equal (link, "folders"))
    return _("_Technique Folders…");
  if (g_str_equal (link, "preferences"))
    return _("_Preferences");
  if (g_str_equal (link, "shortcuts"))
    return _("_Keyboard Shortcuts");

  return unknot_text ("article", unknot_articles_lookup (articles, link + strlen (UNKNOT_HELP_ARTICLE))->title);
}

/* A title of an article is long in some languages: what does not fit wraps. */
static GtkWidget *
button_new (const char *link,
            const char *name)
{
  GtkWidget *label = gtk_label_new_with_mnemonic (name);
  GtkWidget *button = gtk_button_new ();

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_justify (GTK_LABEL (label), GTK_JUSTIFY_CENTER);
  gtk_button_set_child (GTK_BUTTON (button), label);
  gtk_widget_set_halign (button, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (button, "pill");
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "help.go");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "s", link);
  g_object_bind_property (button, "sensitive", button, "visible", G_BINDING_SYNC_CREATE);

  return button;
}

static GtkWidget *
text_new (const UnknotHelpPage *page,
          UnknotArticles       *articles,
          UnknotFigureStudio   *studio)
{
  GtkWidget *text = unknot_reading_new ();

  gtk_widget_set_margin_top (text, 6);
  gtk_widget_set_margin_bottom (text, 24);
  gtk_widget_set_margin_start (text, 18);
  gtk_widget_set_margin_end (text, 18);
  gtk_box_append (GTK_BOX (text), unknot_reading_heading_new (unknot_text ("help", page->title), "title-1"));
  if (page->picture != NULL && studio != NULL)
    gtk_box_append (GTK_BOX (text), picture_new (page->picture, studio));
  for (guint i = 0; i < page->parts->len; i++)
    gtk_box_append (GTK_BOX (text), part_new (page->parts->pdata[i]));
  for (char **link = page->links; *link != NULL; link++)
    gtk_box_append (GTK_BOX (text), button_new (*link, name_link (*link, articles)));

  return text;
}

/**
 * unknot_help_view_new:
 * @page: a page of the help
 * @articles: the articles that it may lead to
 * @studio: (nullable): what makes the pictures of steps
 *
 * Makes a page to be pushed. Its buttons activate `help.go` with a link, and are not seen while that is not enabled.
 *
 * Returns: (transfer floating): a new page
 */
AdwNavigationPage *
unknot_help_view_new (const UnknotHelpPage *page,
                      UnknotArticles       *articles,
                      UnknotFigureStudio   *studio)
{
  GtkWidget *view = adw_toolbar_view_new ();
  GtkWidget *header = adw_header_bar_new ();
  GtkWidget *clamp = adw_clamp_new ();
  GtkWidget *scroller = gtk_scrolled_window_new ();

  adw_header_bar_set_show_title (ADW_HEADER_BAR (header), FALSE);
  adw_clamp_set_maximum_size (ADW_CLAMP (clamp), WIDTH);
  adw_clamp_set_child (ADW_CLAMP (clamp), text_new (page, articles, studio));
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scroller), GTK_POLICY_NEVER, GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), clamp);
  adw_toolbar_view_add_top_bar (ADW_TOOLBAR_VIEW (view), header);
  adw_toolbar_view_set_content (ADW_TOOLBAR_VIEW (view), scroller);

  return adw_navigation_page_new (view, unknot_text ("help", page->title));
}
