#include "frame.h"

#include <glib/gi18n.h>

#include "unknot-body-page.h"
#include "unknot-journal-page.h"
#include "unknot-library-page.h"
#include "unknot-relief-page.h"

typedef struct
{
  const char *title;
  const char *icon_name;
} Tab;

static const Tab tabs[] = {
  { N_("_Body"), "unknot-body-symbolic" },
  { N_("_Relief"), "unknot-relief-symbolic" },
  { N_("_Journal"), "unknot-journal-symbolic" },
  { N_("_Library"), "unknot-library-symbolic" },
};

/* Which of the tabs a page is for, or -1 for none. */
static int
find_tab (GtkWidget *page)
{
  const GType types[] = {
    UNKNOT_TYPE_BODY_PAGE, UNKNOT_TYPE_RELIEF_PAGE, UNKNOT_TYPE_JOURNAL_PAGE, UNKNOT_TYPE_LIBRARY_PAGE,
  };

  for (guint i = 0; i < G_N_ELEMENTS (types); i++)
    if (G_TYPE_CHECK_INSTANCE_TYPE (page, types[i]))
      return (int) i;

  return -1;
}

static void
give_stack (GtkWidget    *page,
            AdwViewStack *stack)
{
  g_autoptr (GMenu) menu = g_menu_new ();

  g_menu_append (menu, _("_Preferences"), "app.preferences");
  if (UNKNOT_IS_BODY_PAGE (page))
    unknot_body_page_set_stack (UNKNOT_BODY_PAGE (page), stack, G_MENU_MODEL (menu));
  else if (UNKNOT_IS_RELIEF_PAGE (page))
    unknot_relief_page_set_stack (UNKNOT_RELIEF_PAGE (page), stack, G_MENU_MODEL (menu));
  else if (UNKNOT_IS_JOURNAL_PAGE (page))
    unknot_journal_page_set_stack (UNKNOT_JOURNAL_PAGE (page), stack, G_MENU_MODEL (menu));
  else
    unknot_library_page_set_stack (UNKNOT_LIBRARY_PAGE (page), stack, G_MENU_MODEL (menu));
}

/* What the window of the app can always do: what leads there can be pressed. */
static void
add_actions (GtkWidget *page)
{
  static const GActionEntry entries[] = {
    { .name = "day" },
    { .name = "edit-technique", .parameter_type = "s" },
    { .name = "log", .parameter_type = "s" },
    { .name = "mark" },
    { .name = "never-offer", .parameter_type = "s" },
    { .name = "page", .parameter_type = "s" },
    { .name = "remove-technique", .parameter_type = "s" },
    { .name = "report" },
    { .name = "safety" },
    { .name = "time" },
    { .name = "week" },
  };
  g_autoptr (GSimpleActionGroup) group = g_simple_action_group_new ();

  g_action_map_add_action_entries (G_ACTION_MAP (group), entries, G_N_ELEMENTS (entries), NULL);
  gtk_widget_insert_action_group (page, "win", G_ACTION_GROUP (group));
}

/* As the window of the app does. */
static void
add_narrow (GtkWidget    *bin,
            GtkWidget    *bar,
            AdwViewStack *stack)
{
  AdwBreakpoint *narrow = adw_breakpoint_new (adw_breakpoint_condition_parse ("max-width: 600sp"));
  g_auto (GValue) yes = G_VALUE_INIT;
  g_auto (GValue) shown = G_VALUE_INIT;

  g_value_init (&yes, G_TYPE_BOOLEAN);
  g_value_set_boolean (&yes, TRUE);
  g_value_init (&shown, ADW_TYPE_VIEW_STACK);
  g_value_set_object (&shown, stack);
  adw_breakpoint_add_setter (narrow, G_OBJECT (bar), "reveal", &yes);
  adw_breakpoint_add_setter (narrow, G_OBJECT (bar), "stack", &shown);
  adw_breakpoint_bin_add_breakpoint (ADW_BREAKPOINT_BIN (bin), narrow);
}

/**
 * unknot_pictures_frame:
 * @page: (transfer floating): what a window shows
 *
 * Puts one of the four pages of the app among its tabs, with the menu in its header bar. Anything else fills the
 * window by itself. Nothing happens where something is pressed that the window of the app would do.
 *
 * Returns: (transfer floating): the window's content
 */
GtkWidget *
unknot_pictures_frame (GtkWidget *page)
{
  int tab = find_tab (page);
  GtkWidget *bin, *view, *bar;
  AdwViewStack *stack;

  add_actions (page);
  if (tab < 0)
    return page;

  bin = adw_breakpoint_bin_new ();
  view = adw_toolbar_view_new ();
  bar = adw_view_switcher_bar_new ();
  stack = ADW_VIEW_STACK (adw_view_stack_new ());
  for (int i = 0; i < (int) G_N_ELEMENTS (tabs); i++)
    {
      GtkWidget *child = i == tab ? page : adw_bin_new ();
      AdwViewStackPage *added =
        adw_view_stack_add_titled_with_icon (stack, child, NULL, _(tabs[i].title), tabs[i].icon_name);

      adw_view_stack_page_set_use_underline (added, TRUE);
    }
  adw_view_stack_set_visible_child (stack, page);
  give_stack (page, stack);

  gtk_widget_set_size_request (bin, 360, 240);
  adw_toolbar_view_set_content (ADW_TOOLBAR_VIEW (view), GTK_WIDGET (stack));
  adw_toolbar_view_add_bottom_bar (ADW_TOOLBAR_VIEW (view), bar);
  adw_breakpoint_bin_set_child (ADW_BREAKPOINT_BIN (bin), view);
  add_narrow (bin, bar, stack);

  return bin;
}
