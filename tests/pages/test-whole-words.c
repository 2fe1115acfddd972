/* Words that are wider than a phone take another line, wherever the toolkit would cut them. */

#include "unknot-whole-words.h"

#include "../find-widget.h"

#define LONG "Words that are much wider than any phone"

static gboolean
is_whole (GtkWidget *label)
{
  PangoLayout *layout = gtk_label_get_layout (GTK_LABEL (label));
  int width;
  int height;

  pango_layout_get_pixel_size (layout, &width, &height);
  return gtk_widget_get_width (label) > 0 && !pango_layout_is_ellipsized (layout)
         && pango_layout_get_line_count (layout) > 1
         && width <= gtk_widget_get_width (label) && height <= gtk_widget_get_height (label);
}

/* As wide as a phone, with large text. */
static GtkWidget *
present (GtkWidget *child)
{
  GtkWidget *window = adw_window_new ();

  gtk_widget_add_css_class (window, "large");
  gtk_widget_set_size_request (window, 360, 400);
  gtk_window_set_default_size (GTK_WINDOW (window), 360, 400);
  adw_window_set_content (ADW_WINDOW (window), child);
  gtk_window_present (GTK_WINDOW (window));

  return window;
}

static void
await_whole (GtkWidget  *window,
             const char *words)
{
  GtkWidget *label;

  while ((label = find_label (window, words)) == NULL || !gtk_widget_get_mapped (label) || !is_whole (label))
    g_main_context_iteration (NULL, TRUE);
}

static void
check_words (GtkWidget  *child,
             const char *words)
{
  GtkWidget *window = present (child);

  await_whole (window, words);
  gtk_window_destroy (GTK_WINDOW (window));
}

static void
check (GtkWidget *child)
{
  check_words (child, LONG);
}

static GtkWidget *
put_in_list (GtkWidget *row)
{
  GtkWidget *list = gtk_list_box_new ();

  gtk_list_box_append (GTK_LIST_BOX (list), row);

  return list;
}

static void
test_group (void)
{
  check (g_object_new (ADW_TYPE_PREFERENCES_GROUP, "title", LONG, NULL));
}

static void
test_header (void)
{
  GtkWidget *view = adw_toolbar_view_new ();
  GtkWidget *bar = adw_header_bar_new ();

  adw_header_bar_set_title_widget (ADW_HEADER_BAR (bar), adw_window_title_new (LONG, NULL));
  adw_toolbar_view_add_top_bar (ADW_TOOLBAR_VIEW (view), bar);
  check (view);
}

static void
test_button_row (void)
{
  check (put_in_list (g_object_new (ADW_TYPE_BUTTON_ROW, "title", LONG, NULL)));
}

static void
test_entry_row (void)
{
  check (put_in_list (g_object_new (ADW_TYPE_ENTRY_ROW, "title", LONG, NULL)));
  check (put_in_list (g_object_new (ADW_TYPE_ENTRY_ROW, "title", LONG, "text", "Written", NULL)));
}

static void
test_combo_row (void)
{
  const char *choices[] = { "Worst of 24 hours", "Short", NULL };
  g_autoptr (GtkStringList) list = gtk_string_list_new (choices);

  check_words (put_in_list (g_object_new (ADW_TYPE_COMBO_ROW, "title", LONG, "model", list, NULL)), choices[0]);
}

static void
set_up_cb (GtkListItemFactory *factory,
           GtkListItem        *item)
{
  gtk_list_item_set_child (item, g_object_new (GTK_TYPE_LABEL, "ellipsize", PANGO_ELLIPSIZE_END, NULL));
}

static void
bind_cb (GtkListItemFactory *factory,
         GtkListItem        *item)
{
  gtk_label_set_label (GTK_LABEL (gtk_list_item_get_child (item)),
                       gtk_string_object_get_string (gtk_list_item_get_item (item)));
}

/* Also what is chosen later. */
static void
test_drop_down (void)
{
  const char *choices[] = { "Short", LONG, NULL };
  GtkWidget *drop_down = gtk_drop_down_new_from_strings (choices);
  g_autoptr (GtkListItemFactory) factory = gtk_signal_list_item_factory_new ();
  GtkWidget *window;
  int height;

  g_signal_connect (factory, "setup", G_CALLBACK (set_up_cb), NULL);
  g_signal_connect (factory, "bind", G_CALLBACK (bind_cb), NULL);
  gtk_drop_down_set_factory (GTK_DROP_DOWN (drop_down), factory);
  gtk_widget_set_valign (drop_down, GTK_ALIGN_START);
  window = present (drop_down);
  while ((height = gtk_widget_get_height (drop_down)) == 0)
    g_main_context_iteration (NULL, TRUE);

  gtk_drop_down_set_selected (GTK_DROP_DOWN (drop_down), 1);
  await_whole (window, LONG);
  gtk_drop_down_set_selected (GTK_DROP_DOWN (drop_down), 0);
  while (gtk_widget_get_height (drop_down) != height)
    g_main_context_iteration (NULL, TRUE);
  gtk_window_destroy (GTK_WINDOW (window));
}

static void
test_menu_button (void)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  gtk_box_append (GTK_BOX (box), g_object_new (GTK_TYPE_MENU_BUTTON, "label", LONG, "can-shrink", TRUE, NULL));
  check (box);
}

static void
test_alert (void)
{
  GtkWidget *window = present (gtk_box_new (GTK_ORIENTATION_VERTICAL, 0));
  AdwDialog *alert = adw_alert_dialog_new ("Why?", NULL);

  adw_alert_dialog_add_response (ADW_ALERT_DIALOG (alert), "long", LONG);
  adw_alert_dialog_add_response (ADW_ALERT_DIALOG (alert), "no", "No");
  adw_dialog_present (alert, window);
  await_whole (window, LONG);
  gtk_window_destroy (GTK_WINDOW (window));
}

/* What a page cuts on purpose stays as it is. */
static void
test_others (void)
{
  GtkWidget *label = gtk_label_new (LONG);
  GtkWidget *window;

  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  window = present (label);
  while (!pango_layout_is_ellipsized (gtk_label_get_layout (GTK_LABEL (label))))
    g_main_context_iteration (NULL, TRUE);
  g_assert_false (gtk_label_get_wrap (GTK_LABEL (label)));
  gtk_window_destroy (GTK_WINDOW (window));
}

int
main (int    argc,
      char **argv)
{
  g_autoptr (GtkCssProvider) style = gtk_css_provider_new ();

  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  gtk_css_provider_load_from_string (style, ".large { font-size: 200%; }");
  gtk_style_context_add_provider_for_display (gdk_display_get_default (), GTK_STYLE_PROVIDER (style),
                                              GTK_STYLE_PROVIDER_PRIORITY_APPLICATION);
  unknot_whole_words_install ();

  g_test_add_func ("/whole-words/alert", test_alert);
  g_test_add_func ("/whole-words/button-row", test_button_row);
  g_test_add_func ("/whole-words/combo-row", test_combo_row);
  g_test_add_func ("/whole-words/drop-down", test_drop_down);
  g_test_add_func ("/whole-words/entry-row", test_entry_row);
  g_test_add_func ("/whole-words/group", test_group);
  g_test_add_func ("/whole-words/header", test_header);
  g_test_add_func ("/whole-words/menu-button", test_menu_button);
  g_test_add_func ("/whole-words/others", test_others);

  return g_test_run ();
}
