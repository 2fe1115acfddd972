#include "unknot-month-cell.h"

#include <glib/gi18n.h>

#include "unknot-heat-scale.h"
#include "unknot-words.h"

/* The tint behind the pain, in pixels. */
#define TINT_WIDTH 26
#define TINT_HEIGHT 18
#define TINT_RADIUS 6

struct _UnknotMonthCell
{
  GtkButton parent_instance;

  int day;
  int pain;
  gboolean has_entries;

  /* Borrowed from the child */
  GtkWidget *pain_label;
};

G_DEFINE_FINAL_TYPE (UnknotMonthCell, unknot_month_cell, GTK_TYPE_BUTTON)

static UnknotColour
get_tint (UnknotMonthCell *self)
{
  return unknot_heat_scale_get_colour (self->pain, adw_style_manager_get_dark (adw_style_manager_get_default ()));
}

/* The number stays readable on its tint, whatever the theme. */
static void
show_writing (UnknotMonthCell *self)
{
  UnknotColour writing = unknot_heat_scale_get_writing (get_tint (self));
  g_autoptr (PangoAttrList) attributes = pango_attr_list_new ();

  pango_attr_list_insert (attributes, pango_attr_foreground_new ((guint16) (writing.red * G_MAXUINT16),
                                                                 (guint16) (writing.green * G_MAXUINT16),
                                                                 (guint16) (writing.blue * G_MAXUINT16)));
  /* Without it the alpha is that of the window's writing. */
  pango_attr_list_insert (attributes, pango_attr_foreground_alpha_new (G_MAXUINT16));
  gtk_label_set_attributes (GTK_LABEL (self->pain_label), attributes);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static void
unknot_month_cell_snapshot (GtkWidget   *widget,
                            GtkSnapshot *snapshot)
{
  UnknotMonthCell *self = UNKNOT_MONTH_CELL (widget);
  graphene_rect_t bounds;

  if (self->pain >= 0 && gtk_widget_compute_bounds (self->pain_label, widget, &bounds))
    {
      UnknotColour tint = get_tint (self);
      float width = MAX (TINT_WIDTH, bounds.size.height * TINT_WIDTH / TINT_HEIGHT);
      float middle = bounds.origin.x + bounds.size.width / 2;
      graphene_rect_t place = GRAPHENE_RECT_INIT (middle - width / 2, bounds.origin.y, width, bounds.size.height);
      GdkRGBA colour = { (float) tint.red, (float) tint.green, (float) tint.blue, 1 };
      GskRoundedRect rounded;

      gsk_rounded_rect_init_from_rect (&rounded, &place, TINT_RADIUS);
      gtk_snapshot_push_rounded_clip (snapshot, &rounded);
      gtk_snapshot_append_color (snapshot, &colour, &place);
      gtk_snapshot_pop (snapshot);
    }

  GTK_WIDGET_CLASS (unknot_month_cell_parent_class)->snapshot (widget, snapshot);
}

static void
unknot_month_cell_class_init (UnknotMonthCellClass *klass)
{
  GTK_WIDGET_CLASS (klass)->snapshot = unknot_month_cell_snapshot;
  gtk_widget_class_set_accessible_role (GTK_WIDGET_CLASS (klass), GTK_ACCESSIBLE_ROLE_GRID_CELL);
}

static void
unknot_month_cell_init (UnknotMonthCell *self)
{
  gtk_widget_add_css_class (GTK_WIDGET (self), "flat");
  gtk_widget_add_css_class (GTK_WIDGET (self), "month-cell");
}

/**
 * unknot_month_cell_dup_words:
 * @day: a local day, counted from 1970-01-01
 * @count: what it holds
 *
 * Says all that a cell shows.
 *
 * Returns: (transfer full): "Monday 9 November, Pain 4 of 10, 2 entries"
 */
char *
unknot_month_cell_dup_words (int                   day,
                             const UnknotDayCount *count)
{
  g_autoptr (GDateTime) date = unknot_day_to_date_time (day);
  /* Translators: a day of the calendar, as g_date_time_format() takes it: "Monday 9 November" */
  g_autofree char *name = g_date_time_format (date, _("%A %-d %B"));
  g_autofree char *pain = count->pain >= 0 ? unknot_words_pain (count->pain) : NULL;
  g_autofree char *entries =
    g_strdup_printf (ngettext ("%u entry", "%u entries", (gulong) count->n_entries), count->n_entries);

  if (count->n_entries == 0)
    return g_steal_pointer (&name);

  return pain != NULL ? g_strjoin (", ", name, pain, entries, NULL) : g_strjoin (", ", name, entries, NULL);
}

/**
 * unknot_month_cell_new:
 * @day: a local day, counted from 1970-01-01
 * @count: what it holds
 *
 * Makes a cell. A day without entries can't be chosen, but the keyboard passes over it.
 *
 * Returns: (transfer floating): a new cell
 */
GtkWidget *
unknot_month_cell_new (int                   day,
                       const UnknotDayCount *count)
{
  UnknotMonthCell *self = g_object_new (UNKNOT_TYPE_MONTH_CELL, NULL);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 2);
  g_autoptr (GDateTime) date = unknot_day_to_date_time (day);
  g_autofree char *number = g_date_time_format (date, "%-d");
  g_autofree char *words = unknot_month_cell_dup_words (day, count);
  g_autofree char *pain = count->pain >= 0 ? g_strdup_printf ("%d", count->pain) : NULL;

  self->day = day;
  self->pain = count->pain;
  self->has_entries = count->n_entries > 0;
  self->pain_label = gtk_label_new (pain != NULL ? pain : self->has_entries ? "•" : "");
  gtk_widget_add_css_class (self->pain_label, "caption");
  gtk_widget_set_halign (self->pain_label, GTK_ALIGN_CENTER);
  gtk_box_append (GTK_BOX (box), gtk_label_new (number));
  gtk_box_append (GTK_BOX (box), self->pain_label);
  gtk_button_set_child (GTK_BUTTON (self), box);
  gtk_widget_set_can_target (GTK_WIDGET (self), self->has_entries);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self), self->has_entries ? words : NULL);
  gtk_accessible_update_state (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_STATE_DISABLED, !self->has_entries, -1);
  if (!self->has_entries)
    gtk_widget_add_css_class (box, "dimmed");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, words, -1);
  if (self->pain >= 0)
    {
      show_writing (self);
      g_signal_connect_object (adw_style_manager_get_default (), "notify::dark", G_CALLBACK (show_writing), self,
                               G_CONNECT_SWAPPED);
    }

  return GTK_WIDGET (self);
}

/**
 * unknot_month_cell_get_day:
 * @self: a cell
 *
 * Gets which day it is.
 *
 * Returns: a local day, counted from 1970-01-01
 */
int
unknot_month_cell_get_day (UnknotMonthCell *self)
{
  g_return_val_if_fail (UNKNOT_IS_MONTH_CELL (self), 0);

  return self->day;
}

/**
 * unknot_month_cell_has_entries:
 * @self: a cell
 *
 * Says whether the day can be chosen.
 *
 * Returns: `TRUE` if something was noted on it
 */
gboolean
unknot_month_cell_has_entries (UnknotMonthCell *self)
{
  g_return_val_if_fail (UNKNOT_IS_MONTH_CELL (self), FALSE);

  return self->has_entries;
}
