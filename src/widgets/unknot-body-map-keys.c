/* The keys and actions that zoom and pan a body map. */

#include "unknot-body-map-private.h"

/* How much one press on a key or a button zooms. */
#define ZOOM_STEP 1.5
/* How much of the map's size a key moves it. */
#define PAN_STEP 0.25

/* What buttons and keys zoom around: where the person is, if that can be seen, else the middle. */
static UnknotPoint
find_anchor (UnknotBodyMap *self)
{
  GtkWidget *child = gtk_widget_get_focus_child (GTK_WIDGET (self));
  UnknotPoint pixel = { self->room.width / 2, self->room.height / 2 };
  UnknotPoint there = pixel;

  if (child != NULL && gtk_widget_has_visible_focus (child))
    there = unknot_body_map_get_spot (self, child);
  else
    for (guint i = 0; i < self->markers->len; i++)
      if (unknot_marker_get_knot (self->markers->pdata[i]) == self->selected_knot)
        there = unknot_body_map_get_spot (self, self->markers->pdata[i]);

  if (there.x < 0 || there.y < 0 || there.x > self->room.width || there.y > self->room.height)
    return pixel;
  return there;
}

static void
zoom_in_action (GtkWidget  *widget,
                const char *action_name,
                GVariant   *parameter)
{
  unknot_body_map_zoom_by (UNKNOT_BODY_MAP (widget), ZOOM_STEP);
}

static void
zoom_out_action (GtkWidget  *widget,
                 const char *action_name,
                 GVariant   *parameter)
{
  unknot_body_map_zoom_by (UNKNOT_BODY_MAP (widget), 1 / ZOOM_STEP);
}

static void
zoom_whole_action (GtkWidget  *widget,
                   const char *action_name,
                   GVariant   *parameter)
{
  unknot_body_map_show_whole (UNKNOT_BODY_MAP (widget));
}

static gboolean
pan_cb (GtkWidget *widget,
        GVariant  *arguments,
        gpointer   user_data)
{
  UnknotBodyMap *self = UNKNOT_BODY_MAP (widget);
  double right, down;

  if (!unknot_body_map_is_zoomed (self))
    return GDK_EVENT_PROPAGATE;

  g_variant_get (arguments, "(dd)", &right, &down);
  unknot_body_map_pan (self, right * PAN_STEP * self->room.width, down * PAN_STEP * self->room.height, TRUE);
  return GDK_EVENT_STOP;
}

/* While a page shows a place for a while, Escape is for what it shows it for. */
static gboolean
escape_cb (GtkWidget *widget,
           GVariant  *arguments,
           gpointer   user_data)
{
  UnknotBodyMap *self = UNKNOT_BODY_MAP (widget);

  if (!unknot_body_map_is_zoomed (self) || self->peeking)
    return GDK_EVENT_PROPAGATE;

  unknot_body_map_show_whole (self);
  return GDK_EVENT_STOP;
}

/**
 * unknot_body_map_install_keys:
 * @widget_class: the class of body maps
 *
 * Makes the actions and keys that zoom and pan. Plain arrows walk over the muscles, and with Control or Shift they
 * move a marker: Alt is left.
 */
void
unknot_body_map_install_keys (GtkWidgetClass *widget_class)
{
  static const struct
  {
    guint key;
    const char *action;
  } keys[] = {
    { GDK_KEY_plus, "body-map.zoom-in" }, { GDK_KEY_equal, "body-map.zoom-in" },
    { GDK_KEY_KP_Add, "body-map.zoom-in" },
    { GDK_KEY_minus, "body-map.zoom-out" }, { GDK_KEY_KP_Subtract, "body-map.zoom-out" },
    { GDK_KEY_0, "body-map.zoom-whole" }, { GDK_KEY_KP_0, "body-map.zoom-whole" },
  };
  static const struct
  {
    guint key;
    guint keypad;
    double right;
    double down;
  } arrows[] = {
    { GDK_KEY_Left, GDK_KEY_KP_Left, -1, 0 },
    { GDK_KEY_Right, GDK_KEY_KP_Right, 1, 0 },
    { GDK_KEY_Up, GDK_KEY_KP_Up, 0, -1 },
    { GDK_KEY_Down, GDK_KEY_KP_Down, 0, 1 },
  };
  static const GdkModifierType modifiers[] = { GDK_NO_MODIFIER_MASK, GDK_CONTROL_MASK };

  gtk_widget_class_install_action (widget_class, "body-map.zoom-in", NULL, zoom_in_action);
  gtk_widget_class_install_action (widget_class, "body-map.zoom-out", NULL, zoom_out_action);
  gtk_widget_class_install_action (widget_class, "body-map.zoom-whole", NULL, zoom_whole_action);
  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    for (guint j = 0; j < G_N_ELEMENTS (modifiers); j++)
      gtk_widget_class_add_binding_action (widget_class, keys[i].key, modifiers[j], keys[i].action, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (arrows); i++)
    {
      gtk_widget_class_add_binding (widget_class, arrows[i].key, GDK_ALT_MASK, pan_cb, "(dd)", arrows[i].right,
                                    arrows[i].down);
      gtk_widget_class_add_binding (widget_class, arrows[i].keypad, GDK_ALT_MASK, pan_cb, "(dd)", arrows[i].right,
                                    arrows[i].down);
    }
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Escape, GDK_NO_MODIFIER_MASK, escape_cb, NULL);
}

/**
 * unknot_body_map_zoom_by:
 * @self: a body map
 * @factor: how much larger, above 0
 *
 * Zooms around what has the focus or is chosen, else around the middle.
 */
void
unknot_body_map_zoom_by (UnknotBodyMap *self,
                         double         factor)
{
  g_return_if_fail (UNKNOT_IS_BODY_MAP (self));

  unknot_body_map_zoom_around (self, factor, find_anchor (self), TRUE);
}
