/* How the body page marks areas: drawn round on the map, or made larger and smaller by keys. */

#include "unknot-body-page-private.h"

#include <glib/gi18n.h>

#include "unknot-area-pad.h"
#include "unknot-area-trace.h"

/* The first area that a point grows to, in body units, and what one key changes. */
#define FIRST_RADIUS 15.0
#define STEP 1.25
/* A smaller area is a point. */
#define LEAST_RADIUS 12.0
/* Between the edge of the map and what floats over it. */
#define MARGIN 12
/* What the closed sheet and the switch of the layers take at the lower edge of a narrow window, in pixels. */
#define SWITCH_ROOM 116

static void
stop_drawing (UnknotBodyPage *self)
{
  gtk_widget_set_visible (self->area_pad, FALSE);
  gtk_widget_set_visible (self->area_bar, FALSE);
  g_clear_object (&self->area_knot);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "body.cancel-area", FALSE);
}

/**
 * unknot_body_page_end_area:
 * @self: a body page
 *
 * Ends drawing an area, if one is drawn: the pad lies over the map, which is wanted for something else.
 */
void
unknot_body_page_end_area (UnknotBodyPage *self)
{
  if (self->area_pad != NULL && gtk_widget_get_visible (self->area_pad))
    stop_drawing (self);
}

/* The area goes to the knot that was on the card, or makes a new one. */
static void
keep (UnknotBodyPage *self,
      UnknotArea     *area,
      UnknotKnot     *knot)
{
  UnknotKnotRecord record = UNKNOT_KNOT_RECORD_INIT;
  g_autoptr (GError) error = NULL;

  if (knot == NULL)
    {
      unknot_area_put (area, &record);
      unknot_body_page_mark (self, &record);
      return;
    }

  record = unknot_knot_get_record (knot);
  record.view = unknot_aspect_get_view (self->aspect);
  unknot_area_put (area, &record);
  if (unknot_knots_move (self->knots, knot, &record, &error))
    unknot_body_page_tell_changed (self, _("Area marked"));
  else
    unknot_body_page_tell_failed (self, error->message);
  unknot_body_page_show_knot (self, knot);
}

static void
drawn_cb (UnknotBodyPage *self,
          UnknotAreaPad  *pad)
{
  g_autoptr (UnknotKnot) knot = self->area_knot != NULL ? g_object_ref (self->area_knot) : NULL;
  guint n_points;
  const UnknotPoint *way = unknot_area_pad_get_way (pad, &n_points);
  g_autoptr (UnknotArea) area =
    unknot_area_trace (unknot_body_page_get_atlas (self), unknot_body_page_get_shown_sheet (self), way, n_points);

  if (area == NULL)
    {
      const char *words = _("That was too small, or beside the body. Draw a loop round the sore place.");

      gtk_label_set_label (self->area_hint, words);
      gtk_accessible_announce (GTK_ACCESSIBLE (self->area_bar), words, GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
      return;
    }

  stop_drawing (self);
  keep (self, area, knot);
}

static GtkWidget *
bar_new (GtkLabel **hint)
{
  GtkWidget *bar = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, MARGIN);
  GtkWidget *label = gtk_label_new (NULL);
  GtkWidget *cancel = gtk_button_new_with_mnemonic (_("_Cancel"));

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_widget_set_hexpand (label, TRUE);
  gtk_widget_set_valign (cancel, GTK_ALIGN_CENTER);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (cancel), "body.cancel-area");
  gtk_box_append (GTK_BOX (bar), label);
  gtk_box_append (GTK_BOX (bar), cancel);
  gtk_widget_set_halign (bar, GTK_ALIGN_CENTER);
  /* Below the letters of the sides and above the switch of the layers. */
  gtk_widget_set_valign (bar, GTK_ALIGN_END);
  gtk_widget_set_margin_bottom (bar, SWITCH_ROOM);
  gtk_widget_set_margin_start (bar, MARGIN);
  gtk_widget_set_margin_end (bar, MARGIN);
  gtk_widget_add_css_class (bar, "area-bar");
  *hint = GTK_LABEL (label);

  return bar;
}

/* Made when they are needed first. The pad lies right over the map, below the buttons that zoom it. */
static void
make_pad (UnknotBodyPage *self)
{
  GtkWidget *overlay = gtk_widget_get_ancestor (GTK_WIDGET (self->map), GTK_TYPE_OVERLAY);

  if (self->area_pad != NULL)
    return;

  self->area_pad = unknot_area_pad_new ();
  self->area_bar = bar_new (&self->area_hint);
  unknot_area_pad_set_map (UNKNOT_AREA_PAD (self->area_pad), self->map);
  gtk_overlay_add_overlay (GTK_OVERLAY (overlay), self->area_pad);
  gtk_widget_insert_after (self->area_pad, overlay, GTK_WIDGET (self->map));
  gtk_overlay_add_overlay (GTK_OVERLAY (overlay), self->area_bar);
  g_signal_connect_object (self->area_pad, "drawn", G_CALLBACK (drawn_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->pane, "notify::visible-child", G_CALLBACK (unknot_body_page_end_area), self,
                           G_CONNECT_SWAPPED);
}

static void
start_drawing (UnknotBodyPage *self,
               UnknotKnot     *knot)
{
  const char *words = _("Draw a loop round the sore place.");

  make_pad (self);
  g_set_object (&self->area_knot, knot);
  gtk_label_set_label (self->area_hint, words);
  gtk_widget_set_visible (self->area_pad, TRUE);
  gtk_widget_set_visible (self->area_bar, TRUE);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "body.cancel-area", TRUE);
  adw_bottom_sheet_set_open (self->sheet_view, FALSE);
  gtk_widget_grab_focus (gtk_widget_get_last_child (self->area_bar));
  gtk_accessible_announce (GTK_ACCESSIBLE (self->area_bar), words, GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
}

static void
mark_area_action (GtkWidget  *widget,
                  const char *action_name,
                  GVariant   *parameter)
{
  UnknotBodyPage *self = UNKNOT_BODY_PAGE (widget);

  if (unknot_body_page_is_map_lent (self))
    unknot_body_page_show_list (self);
  start_drawing (self, NULL);
}

static void
cancel_area_action (GtkWidget  *widget,
                    const char *action_name,
                    GVariant   *parameter)
{
  UnknotBodyPage *self = UNKNOT_BODY_PAGE (widget);
  g_autoptr (UnknotKnot) knot = self->area_knot != NULL ? g_object_ref (self->area_knot) : NULL;

  stop_drawing (self);
  if (knot != NULL)
    unknot_body_page_show_knot (self, knot);
}

/**
 * unknot_body_page_draw_area:
 * @self: a body page with a knot on its card
 *
 * Lets the person draw the area of that knot, where the knot is.
 */
void
unknot_body_page_draw_area (UnknotBodyPage *self)
{
  UnknotKnot *knot = unknot_body_page_get_knot (self);

  unknot_body_page_turn (self, unknot_knot_get_aspect (knot));
  start_drawing (self, knot);
}

/* A point grows to a small area, and a small area shrinks to a point. */
static UnknotArea *
resize (UnknotBodyPage *self,
        UnknotKnot     *knot,
        int             step)
{
  UnknotAtlas *atlas = unknot_body_page_get_atlas (self);
  UnknotSheet sheet = unknot_body_page_get_shown_sheet (self);
  UnknotArea *area = unknot_knot_get_area (knot);
  double factor = step > 0 ? STEP : 1 / STEP;

  if (area == NULL)
    return step > 0 ? unknot_area_round (atlas, sheet, (UnknotPoint) { unknot_knot_get_x (knot),
                                                                       unknot_knot_get_y (knot) }, FIRST_RADIUS)
                    : NULL;
  if (unknot_area_get_radius (area) * factor < LEAST_RADIUS)
    return NULL;

  return unknot_area_scale (area, atlas, sheet, factor);
}

static void
resize_action (GtkWidget  *widget,
               const char *action_name,
               GVariant   *parameter)
{
  UnknotBodyPage *self = UNKNOT_BODY_PAGE (widget);
  g_autoptr (UnknotArea) area = NULL;
  g_autoptr (GError) error = NULL;
  UnknotKnotRecord record;
  const char *uuid;
  UnknotKnot *knot;
  int step;

  g_variant_get (parameter, "(&si)", &uuid, &step);
  knot = unknot_knots_lookup (self->knots, uuid);
  if (knot == NULL)
    return;

  area = resize (self, knot, step);
  if (area == NULL && unknot_knot_get_area (knot) == NULL)
    return;
  record = unknot_knot_get_record (knot);
  unknot_area_put (area, &record);
  if (unknot_knots_move (self->knots, knot, &record, &error))
    unknot_body_page_tell_changed (self, area != NULL ? _("Size changed") : _("The mark is a point again"));
  else
    unknot_body_page_tell_failed (self, error->message);
}

/**
 * unknot_body_page_install_area:
 * @widget_class: the class of the body page
 *
 * Installs the actions for areas.
 */
void
unknot_body_page_install_area (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "body.mark-area", NULL, mark_area_action);
  gtk_widget_class_install_action (widget_class, "body.cancel-area", NULL, cancel_area_action);
  gtk_widget_class_install_action (widget_class, "body.resize-knot", "(si)", resize_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, GDK_NO_MODIFIER_MASK, "body.cancel-area", NULL);
}
