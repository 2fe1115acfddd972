#include "unknot-knot-menu.h"

#include <glib/gi18n.h>

static void
add (GMenu      *section,
     const char *label,
     const char *action,
     UnknotKnot *knot)
{
  g_autoptr (GMenuItem) item = g_menu_item_new (label, NULL);

  g_menu_item_set_action_and_target (item, action, "s", unknot_knot_get_uuid (knot));
  g_menu_append_item (section, item);
}

/**
 * unknot_knot_menu_new:
 * @knot: a knot on the map
 *
 * Makes the menu of a knot, wherever on the body page it is shown. The actions are those of the page and of the window.
 *
 * Returns: (transfer full): a new menu
 */
GMenuModel *
unknot_knot_menu_new (UnknotKnot *knot)
{
  GMenu *menu = g_menu_new ();
  g_autoptr (GMenu) use = g_menu_new ();
  g_autoptr (GMenu) lose = g_menu_new ();

  if (unknot_knot_get_pain (knot) >= 0)
    add (use, _("_Find Relief"), "body.find-relief", knot);
  add (use, _("Note Pain"), "win.log", knot);
  add (use, _("_Change…"), "body.show-knot", knot);
  add (lose, _("Take _Off Map"), "body.take-off-knot", knot);
  add (lose, _("Delete This Knot…"), "body.delete-knot", knot);
  g_menu_append_section (menu, NULL, G_MENU_MODEL (use));
  g_menu_append_section (menu, NULL, G_MENU_MODEL (lose));

  return G_MENU_MODEL (menu);
}
