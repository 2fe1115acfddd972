#include "unknot-zones-pane.h"

#include <glib/gi18n.h>

#include "unknot-config.h"
#include "unknot-headings.h"
#include "unknot-map-overlay.h"
#include "unknot-tool-names.h"

#define SWATCH_WIDTH 34
#define SWATCH_HEIGHT 26

/**
 * UnknotZonesPane:
 *
 * The no-go zones of one aspect as a list: why, on which side, and with what. The hatching that stands beside each is
 * that of the map.
 *
 * ## Actions
 *
 * `zones.close`.
 */
struct _UnknotZonesPane
{
  AdwBin parent_instance;

  /* Owned */
  UnknotAtlas *atlas;
  UnknotInk *ink;
  GPtrArray *rows;
  GPtrArray *swatches;

  /* Template children */
  AdwPreferencesGroup *never;
  AdwPreferencesGroup *tools;
};

G_DEFINE_FINAL_TYPE (UnknotZonesPane, unknot_zones_pane, ADW_TYPE_BIN)

typedef enum
{
  SIGNAL_CHOSEN,
  SIGNAL_CLOSED,
  N_SIGNALS,
} UnknotZonesPaneSignal;

static guint signals[N_SIGNALS];

static void
draw_swatch (GtkDrawingArea *area,
             cairo_t        *cr,
             int             width,
             int             height,
             gpointer        user_data)
{
  UnknotZonesPane *self = UNKNOT_ZONES_PANE (gtk_widget_get_ancestor (GTK_WIDGET (area), UNKNOT_TYPE_ZONES_PANE));

  if (self != NULL && self->ink != NULL)
    unknot_zone_draw_swatch ((UnknotZoneKind) GPOINTER_TO_INT (user_data), self->ink, width, height, cr);
}

static GtkWidget *
swatch_new (UnknotZonesPane *self,
            UnknotZoneKind   kind)
{
  GtkWidget *swatch = g_object_new (GTK_TYPE_DRAWING_AREA,
                                    "content-width", SWATCH_WIDTH,
                                    "content-height", SWATCH_HEIGHT,
                                    "valign", GTK_ALIGN_CENTER,
                                    "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION,
                                    NULL);

  gtk_drawing_area_set_draw_func (GTK_DRAWING_AREA (swatch), draw_swatch, GINT_TO_POINTER (kind), NULL);
  g_ptr_array_add (self->swatches, swatch);
  return swatch;
}

static void
choose (UnknotZonesPane *self,
        const char      *reason)
{
  g_signal_emit (self, signals[SIGNAL_CHOSEN], 0, reason);
}

static void
row_entered_cb (GtkEventController *controller)
{
  GtkWidget *row = gtk_event_controller_get_widget (controller);

  choose (UNKNOT_ZONES_PANE (gtk_widget_get_ancestor (row, UNKNOT_TYPE_ZONES_PANE)),
          g_object_get_data (G_OBJECT (row), "reason"));
}

static void
row_left_cb (GtkEventController *controller)
{
  GtkWidget *row = gtk_event_controller_get_widget (controller);
  GtkWidget *self = gtk_widget_get_ancestor (row, UNKNOT_TYPE_ZONES_PANE);

  if (self != NULL)
    choose (UNKNOT_ZONES_PANE (self), NULL);
}

/* Looking at a row, with the pointer or the keyboard, shows its zone on the map. */
static void
follow_row (GtkWidget *row)
{
  GtkEventController *motion = gtk_event_controller_motion_new ();
  GtkEventController *focus = gtk_event_controller_focus_new ();

  g_signal_connect (motion, "enter", G_CALLBACK (row_entered_cb), NULL);
  g_signal_connect (motion, "leave", G_CALLBACK (row_left_cb), NULL);
  gtk_widget_add_controller (row, motion);
  g_signal_connect (focus, "enter", G_CALLBACK (row_entered_cb), NULL);
  g_signal_connect (focus, "leave", G_CALLBACK (row_left_cb), NULL);
  gtk_widget_add_controller (row, focus);
}

static void
row_activated_cb (UnknotZonesPane *self,
                  GtkWidget       *row)
{
  choose (self, g_object_get_data (G_OBJECT (row), "reason"));
}

static const char *
describe_side (UnknotAtlas      *atlas,
               const UnknotZone *zone)
{
  gsize n_zones;
  const UnknotZone *zones = unknot_atlas_get_zones (atlas, &n_zones);

  for (gsize i = 0; i < n_zones; i++)
    if (zones[i].side != zone->side && g_str_equal (zones[i].reason, zone->reason))
      return _("On both sides");

  switch (zone->side)
    {
    case UNKNOT_SIDE_LEFT:
      return _("On your left");
    case UNKNOT_SIDE_RIGHT:
      return _("On your right");
    case UNKNOT_SIDE_MIDDLE:
    case UNKNOT_SIDE_BOTH:
    default:
      return _("In the middle");
    }
}

static char *
describe_tools (const UnknotZone *zone)
{
  g_autoptr (GString) names = NULL;

  if (unknot_zone_get_kind (zone) == UNKNOT_ZONE_NEVER)
    return g_strdup (_("Neither hands nor tools"));

  names = g_string_new (NULL);
  for (guint i = 0; zone->tools[i] != NULL; i++)
    /* Translators: between two things of a list */
    g_string_append_printf (names, "%s%s", i > 0 ? _(", ") : "", unknot_tool_names_get (zone->tools[i]));

  /* Translators: %s is a list of tools such as "Soft ball, Massage gun" */
  return g_strdup_printf (_("Not with: %s"), names->str);
}

static GtkWidget *
row_new (UnknotZonesPane  *self,
         const UnknotZone *zone)
{
  UnknotAnatomy *anatomy = unknot_atlas_get_anatomy (self->atlas);
  g_autofree char *tools = describe_tools (zone);
  g_autofree char *subtitle = g_strdup_printf ("%s\n%s", describe_side (self->atlas, zone), tools);
  GtkWidget *row = adw_action_row_new ();

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), unknot_anatomy_get_reason (anatomy, zone->reason));
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), subtitle);
  adw_action_row_add_prefix (ADW_ACTION_ROW (row), swatch_new (self, unknot_zone_get_kind (zone)));
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  g_object_set_data_full (G_OBJECT (row), "reason", g_strdup (zone->reason), g_free);
  g_signal_connect_object (row, "activated", G_CALLBACK (row_activated_cb), self, G_CONNECT_SWAPPED);
  follow_row (row);

  return row;
}

static gboolean
is_first_of_reason (const UnknotZone *zones,
                    gsize             index)
{
  for (gsize i = 0; i < index; i++)
    if (g_str_equal (zones[i].reason, zones[index].reason))
      return FALSE;

  return TRUE;
}

static void
show_zones (UnknotZonesPane *self)
{
  guint n_rows[2] = { 0 };
  gsize n_zones;
  const UnknotZone *zones = unknot_atlas_get_zones (self->atlas, &n_zones);

  for (guint i = 0; i < self->rows->len; i++)
    {
      GtkWidget *group = gtk_widget_get_ancestor (self->rows->pdata[i], ADW_TYPE_PREFERENCES_GROUP);

      adw_preferences_group_remove (ADW_PREFERENCES_GROUP (group), self->rows->pdata[i]);
    }
  g_ptr_array_set_size (self->rows, 0);
  g_ptr_array_set_size (self->swatches, 0);

  for (gsize i = 0; i < n_zones; i++)
    if (is_first_of_reason (zones, i))
      {
        gboolean never = unknot_zone_get_kind (&zones[i]) == UNKNOT_ZONE_NEVER;
        GtkWidget *row = row_new (self, &zones[i]);

        n_rows[never]++;
        adw_preferences_group_add (never ? self->never : self->tools, row);
        g_ptr_array_add (self->rows, row);
      }
  gtk_widget_set_visible (GTK_WIDGET (self->never), n_rows[TRUE] > 0);
  gtk_widget_set_visible (GTK_WIDGET (self->tools), n_rows[FALSE] > 0);
}

static void
close_action (GtkWidget  *widget,
              const char *action_name,
              GVariant   *parameter)
{
  g_signal_emit (widget, signals[SIGNAL_CLOSED], 0);
}

static void
unknot_zones_pane_dispose (GObject *object)
{
  UnknotZonesPane *self = UNKNOT_ZONES_PANE (object);

  g_ptr_array_set_size (self->rows, 0);
  g_ptr_array_set_size (self->swatches, 0);
  gtk_widget_dispose_template (GTK_WIDGET (self), UNKNOT_TYPE_ZONES_PANE);
  g_clear_pointer (&self->atlas, unknot_atlas_unref);

  G_OBJECT_CLASS (unknot_zones_pane_parent_class)->dispose (object);
}

static void
unknot_zones_pane_finalize (GObject *object)
{
  UnknotZonesPane *self = UNKNOT_ZONES_PANE (object);

  g_clear_pointer (&self->ink, unknot_ink_free);
  g_ptr_array_unref (self->rows);
  g_ptr_array_unref (self->swatches);

  G_OBJECT_CLASS (unknot_zones_pane_parent_class)->finalize (object);
}

static void
unknot_zones_pane_class_init (UnknotZonesPaneClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = unknot_zones_pane_dispose;
  object_class->finalize = unknot_zones_pane_finalize;

  /**
   * UnknotZonesPane::chosen:
   * @self: a pane
   * @reason: (nullable): id of the reason of the zones that the person looks at; `NULL` for none
   *
   * The person looks at other zones than before.
   */
  signals[SIGNAL_CHOSEN] =
    g_signal_new ("chosen", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                  G_TYPE_NONE, 1, G_TYPE_STRING);
  /**
   * UnknotZonesPane::closed:
   * @self: a pane
   *
   * The person goes back to the muscles.
   */
  signals[SIGNAL_CLOSED] =
    g_signal_new ("closed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  gtk_widget_class_set_template_from_resource (widget_class, UNKNOT_RESOURCE_BASE "/ui/unknot-zones-pane.ui");
  gtk_widget_class_bind_template_child (widget_class, UnknotZonesPane, never);
  gtk_widget_class_bind_template_child (widget_class, UnknotZonesPane, tools);
  gtk_widget_class_install_action (widget_class, "zones.close", NULL, close_action);
}

static void
unknot_zones_pane_init (UnknotZonesPane *self)
{
  self->rows = g_ptr_array_new ();
  self->swatches = g_ptr_array_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
  unknot_headings_mark (GTK_WIDGET (self));
}

/**
 * unknot_zones_pane_new:
 *
 * Makes a pane without zones.
 *
 * Returns: (transfer floating): the pane
 */
GtkWidget *
unknot_zones_pane_new (void)
{
  return g_object_new (UNKNOT_TYPE_ZONES_PANE, NULL);
}

/**
 * unknot_zones_pane_set_atlas:
 * @self: a pane
 * @atlas: what lies where in the aspect on show
 *
 * Says whose zones to list.
 */
void
unknot_zones_pane_set_atlas (UnknotZonesPane *self,
                             UnknotAtlas     *atlas)
{
  g_return_if_fail (UNKNOT_IS_ZONES_PANE (self));

  if (self->atlas == atlas)
    return;

  g_clear_pointer (&self->atlas, unknot_atlas_unref);
  self->atlas = unknot_atlas_ref (atlas);
  show_zones (self);
}

/**
 * unknot_zones_pane_set_ink:
 * @self: a pane
 * @ink: the colours of the map
 *
 * Follows the theme.
 */
void
unknot_zones_pane_set_ink (UnknotZonesPane *self,
                           const UnknotInk *ink)
{
  g_return_if_fail (UNKNOT_IS_ZONES_PANE (self));

  g_clear_pointer (&self->ink, unknot_ink_free);
  self->ink = unknot_ink_copy (ink);
  for (guint i = 0; i < self->swatches->len; i++)
    gtk_widget_queue_draw (self->swatches->pdata[i]);
}
