#include "picture-touch.h"

/* As high and as wide as a fingertip needs it (WCAG 2.2, 2.5.5): px. */
#define LEAST 44

/* Half a pixel is what rounding takes away. */
#define ROUNDING 0.5

/* What answers to a press, but is no target of its own, and why. */
static const struct
{
  const char *type;
  const char *why;
} others[] = {
  { "AdwBottomSheet", "its shade closes it" },
  { "AdwDialog", "its shade closes it" },
  { "AdwFloatingSheet", "its shade closes it" },
  { "AdwSwipeTracker", "is swiped" },
  { "GtkColumnViewCellWidget", "lies in a row of a table, which is only read" },
  { "GtkColumnViewRowWidget", "is a row of a table, which is only read" },
  { "GtkColumnViewTitle", "names a column of a table, which is only read" },
  { "GtkLabel", "is words: its links are in the middle of a text, and its text is only selected" },
  { "GtkListBox", "hands the press to its rows" },
  { "GtkScrollbar", "scrolls, as a swipe does" },
  { "UnknotMapRegion", "is as large as the body is drawn: the map takes the nearest, and the Library lists all" },
  { "UnknotMarker", "is a mark on the map, which takes a finger within 22 pixels of it (test-map-hold.c)" },
  { "UnknotSessionBar", "goes to a step, as the list of the steps in the header bar does" },
  { "GtkTreeExpander", "lies in its row" },
  { "GtkWindowHandle", "moves the window" },
};

static gboolean
is_other (GtkWidget *widget)
{
  for (guint i = 0; i < G_N_ELEMENTS (others); i++)
    {
      GType type = g_type_from_name (others[i].type);

      if (type != G_TYPE_INVALID && G_TYPE_CHECK_INSTANCE_TYPE (widget, type))
        return TRUE;
    }

  return GTK_IS_ROOT (widget) || GTK_IS_POPOVER (widget);
}

/* A row or a button answers for what it shows, activates or edits, wherever it is pressed. */
static gboolean
is_part (GtkWidget *widget)
{
  GtkWidget *row = gtk_widget_get_ancestor (widget, ADW_TYPE_ACTION_ROW);
  GtkWidget *entry = gtk_widget_get_ancestor (widget, ADW_TYPE_ENTRY_ROW);
  GtkWidget *popover = gtk_widget_get_ancestor (widget, GTK_TYPE_POPOVER);
  GtkWidget *activated = row != NULL ? adw_action_row_get_activatable_widget (ADW_ACTION_ROW (row)) : NULL;

  if (activated != NULL && (widget == activated || gtk_widget_is_ancestor (widget, activated)))
    return TRUE;
  if (entry != NULL && GTK_IS_TEXT (widget))
    return TRUE;
  /* What is chosen, in the list that it was chosen from. */
  if (g_str_equal (G_OBJECT_TYPE_NAME (widget), "GtkListItemWidget") && popover == NULL)
    return ADW_IS_COMBO_ROW (row) || gtk_widget_get_ancestor (widget, GTK_TYPE_DROP_DOWN) != NULL;

  return gtk_widget_get_ancestor (widget, GTK_TYPE_SCROLLBAR) != NULL;
}

static gboolean
has_click (GtkWidget *widget)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (widget);

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);

      if (GTK_IS_GESTURE_CLICK (controller)
          && gtk_event_controller_get_propagation_phase (controller) != GTK_PHASE_NONE
          && gtk_gesture_single_get_button (GTK_GESTURE_SINGLE (controller)) <= GDK_BUTTON_PRIMARY)
        return TRUE;
    }

  return FALSE;
}

static gboolean
is_target (GtkWidget *widget)
{
  if (!gtk_widget_is_sensitive (widget) || !gtk_widget_get_can_target (widget) || is_other (widget) || is_part (widget))
    return FALSE;

  return GTK_IS_LIST_BOX_ROW (widget) ? gtk_list_box_row_get_activatable (GTK_LIST_BOX_ROW (widget)) : has_click (widget);
}

/* An entry is pressed wherever it is seen, also beside its text. */
static GtkWidget *
get_pressed (GtkWidget *widget)
{
  GtkWidget *parent = gtk_widget_get_parent (widget);

  return GTK_IS_TEXT (widget) && GTK_IS_EDITABLE (parent) ? parent : widget;
}

static const char *
get_words (GtkWidget *widget)
{
  const char *words = GTK_IS_LABEL (widget) ? gtk_label_get_text (GTK_LABEL (widget))
                      : GTK_IS_IMAGE (widget) ? gtk_image_get_icon_name (GTK_IMAGE (widget)) : NULL;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); words == NULL && child != NULL;
       child = gtk_widget_get_next_sibling (child))
    words = get_words (child);

  return words;
}

static void
look_at (GtkWidget   *widget,
         const char  *name,
         UnknotReach *reach)
{
  GtkWidget *pressed = get_pressed (widget);
  const char *words = get_words (pressed);
  graphene_rect_t box;
  g_autofree char *classes = NULL;
  g_auto (GStrv) styles = gtk_widget_get_css_classes (pressed);

  /* What has no room at all can't be seen: it is scrolled or folded away. */
  if (!gtk_widget_compute_bounds (pressed, pressed, &box) || box.size.width <= 0 || box.size.height <= 0)
    return;

  reach->n_targets++;
  if (box.size.width >= LEAST - ROUNDING && box.size.height >= LEAST - ROUNDING)
    return;

  reach->n_small++;
  classes = g_strjoinv (".", styles);
  g_print ("%s: %.0f × %.0f “%s” (%s.%s in %s)\n", name, box.size.width, box.size.height, words != NULL ? words : "",
           G_OBJECT_TYPE_NAME (pressed), classes, G_OBJECT_TYPE_NAME (gtk_widget_get_parent (pressed)));
}

static void
walk (GtkWidget   *widget,
      const char  *name,
      UnknotReach *reach)
{
  if (!gtk_widget_get_mapped (widget))
    return;

  if (is_target (widget))
    look_at (widget, name, reach);
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    walk (child, name, reach);
}

/**
 * unknot_picture_reach:
 * @window: a window that is settled
 * @name: what it is called where something is found
 * @reach: (inout): what was found so far; this is added
 *
 * Measures everything in @window and in its menus that a finger may press, and names what is too small for one. What
 * can't be used is exempt, and so are links in the middle of a text (WCAG 2.2, 2.5.5).
 */
void
unknot_picture_reach (GtkWindow   *window,
                      const char  *name,
                      UnknotReach *reach)
{
  walk (GTK_WIDGET (window), name, reach);
}
