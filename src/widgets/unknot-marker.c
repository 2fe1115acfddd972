#include "unknot-marker.h"

#include <glib/gi18n.h>

#include "unknot-life-words.h"
#include "unknot-side-label.h"

/* Diameters in pixels of an unrated knot and of pain 0; each point of pain adds STEP. */
#define LEAST 24
#define STEP 1.4
/* The white ring round it. */
#define RING 2
/* The line to the place of a marker that had to make way. */
#define LEADER 2
/* How far a key moves it, in body units. */
#define FAR_MOVE 5.0
#define NEAR_MOVE 1.0

struct _UnknotMarker
{
  GtkButton parent_instance;

  /* Owned */
  UnknotKnot *knot;
  UnknotAnatomy *anatomy;
  UnknotInk *ink;

  /* Where its knot is, in pixels of the marker. */
  UnknotPoint place;
  gboolean chosen;
};

G_DEFINE_FINAL_TYPE (UnknotMarker, unknot_marker, GTK_TYPE_BUTTON)

typedef enum
{
  SIGNAL_NUDGED,
  SIGNAL_REMOVED,
} UnknotMarkerSignal;

static guint signals[SIGNAL_REMOVED + 1];

static double
diameter (UnknotMarker *self)
{
  return LEAST + STEP * MAX (unknot_knot_get_pain (self->knot), 0);
}

/* How it is and what was last: "Pain 3 of 10. Back after 41 days". */
static char *
describe (UnknotKnot *knot)
{
  const UnknotKnotMoment *moment = unknot_knot_life_get_standing (unknot_knot_get_life (knot));
  int pain = unknot_knot_get_pain (knot);
  g_autofree char *now =
    pain >= 0 ? g_strdup_printf (_("Pain %d of 10"), pain) : g_strdup (_("Not rated yet"));
  g_autofree char *last = NULL;

  if (moment == NULL || moment->event == UNKNOT_KNOT_FOUND)
    return g_steal_pointer (&now);

  last = unknot_life_words_moment (moment);
  /* Translators: read aloud for a mark: how much it hurts, and what happened last: "Pain 3 of 10. Back after 41 days" */
  return g_strdup_printf (_("%s. %s"), now, last);
}

static void
update_words (UnknotMarker *self)
{
  const char *id = unknot_knot_get_muscle (self->knot);
  UnknotMuscle *muscle = id != NULL ? unknot_anatomy_get_muscle (self->anatomy, id) : NULL;
  const char *name = muscle != NULL ? unknot_muscle_get_name (muscle) : _("A sore spot");
  const char *given = unknot_knot_get_label (self->knot);
  g_autofree char *place = unknot_side_label (given != NULL && *given != '\0' ? given : name,
                                              unknot_knot_get_side (self->knot));
  /* Translators: read aloud for a mark on the body map; the place is such as "Upper trapezius, your left" */
  g_autofree char *label = unknot_knot_get_area (self->knot) != NULL ? g_strdup_printf (_("Area: %s"), place)
                                                                     : g_strdup_printf (_("Knot: %s"), place);
  g_autofree char *description = describe (self->knot);

  gtk_accessible_update_property (GTK_ACCESSIBLE (self),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, label,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, description,
                                  -1);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self), place);
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

static gboolean
nudge_cb (GtkWidget *widget,
          GVariant  *arguments,
          gpointer   user_data)
{
  double x, y;

  g_variant_get (arguments, "(dd)", &x, &y);
  g_signal_emit (widget, signals[SIGNAL_NUDGED], 0, x, y);
  return GDK_EVENT_STOP;
}

/* Whoever owns the map knows what lies below: it offers the action. */
static gboolean
resize_cb (GtkWidget *widget,
           GVariant  *arguments,
           gpointer   user_data)
{
  int step;

  g_variant_get (arguments, "(i)", &step);
  return gtk_widget_activate_action (widget, "body.resize-knot", "(si)",
                                     unknot_knot_get_uuid (UNKNOT_MARKER (widget)->knot), step);
}

static gboolean
remove_cb (GtkWidget *widget,
           GVariant  *arguments,
           gpointer   user_data)
{
  g_signal_emit (widget, signals[SIGNAL_REMOVED], 0);
  return GDK_EVENT_STOP;
}

static void
append_disc (GtkSnapshot *snapshot,
             double       centre,
             double       radius,
             UnknotColour colour)
{
  const graphene_rect_t bounds =
    GRAPHENE_RECT_INIT ((float) (centre - radius), (float) (centre - radius), (float) (2 * radius),
                        (float) (2 * radius));
  const GdkRGBA rgba = { (float) colour.red, (float) colour.green, (float) colour.blue, 1 };
  GskRoundedRect disc;

  gsk_rounded_rect_init_from_rect (&disc, &bounds, (float) radius);
  gtk_snapshot_push_rounded_clip (snapshot, &disc);
  gtk_snapshot_append_color (snapshot, &rgba, &bounds);
  gtk_snapshot_pop (snapshot);
}

static void
append_number (UnknotMarker *self,
               GtkSnapshot  *snapshot,
               double        size,
               UnknotColour  colour)
{
  int pain = unknot_knot_get_pain (self->knot);
  g_autofree char *text = pain >= 0 ? g_strdup_printf ("%d", pain) : g_strdup ("?");
  g_autoptr (PangoLayout) layout = gtk_widget_create_pango_layout (GTK_WIDGET (self), text);
  const GdkRGBA rgba = { (float) colour.red, (float) colour.green, (float) colour.blue, 1 };
  PangoRectangle extents;

  pango_layout_get_pixel_extents (layout, NULL, &extents);
  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT ((float) (size - extents.width) / 2,
                                                          (float) (size - extents.height) / 2));
  gtk_snapshot_append_layout (snapshot, layout, &rgba);
  gtk_snapshot_restore (snapshot);
}

/* A marker that made way for another points at its place. */
static void
append_leader (UnknotMarker *self,
               GtkSnapshot  *snapshot,
               double        centre,
               UnknotColour  fill)
{
  const UnknotColour white = { 1, 1, 1 };
  const GdkRGBA edge = { 1, 1, 1, 1 };
  const GdkRGBA rgba = { (float) fill.red, (float) fill.green, (float) fill.blue, 1 };
  g_autoptr (GskPathBuilder) builder = NULL;
  g_autoptr (GskPath) path = NULL;
  g_autoptr (GskStroke) wide = NULL;
  g_autoptr (GskStroke) narrow = NULL;

  if (unknot_point_distance (self->place, (UnknotPoint) { centre, centre }) <= centre)
    return;

  builder = gsk_path_builder_new ();
  gsk_path_builder_move_to (builder, (float) centre, (float) centre);
  gsk_path_builder_line_to (builder, (float) self->place.x, (float) self->place.y);
  path = gsk_path_builder_to_path (builder);
  wide = gsk_stroke_new (LEADER + 2 * RING);
  narrow = gsk_stroke_new (LEADER);
  gtk_snapshot_append_stroke (snapshot, path, wide, &edge);
  gtk_snapshot_append_stroke (snapshot, path, narrow, &rgba);
  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT ((float) (self->place.x - LEADER - RING),
                                                          (float) (self->place.y - LEADER - RING)));
  append_disc (snapshot, LEADER + RING, LEADER + RING, white);
  append_disc (snapshot, LEADER + RING, LEADER, fill);
  gtk_snapshot_restore (snapshot);
}

static void
unknot_marker_snapshot (GtkWidget   *widget,
                        GtkSnapshot *snapshot)
{
  UnknotMarker *self = UNKNOT_MARKER (widget);
  const UnknotColour white = { 1, 1, 1 };
  double size = gtk_widget_get_width (widget);
  double centre = size / 2;
  gboolean calm = unknot_knot_get_state (self->knot) == UNKNOT_KNOT_STATE_CALM;
  UnknotColour fill, text;

  if (self->ink == NULL)
    return;

  fill = calm ? self->ink->calm : self->ink->knot;
  text = calm ? self->ink->ground : self->ink->knot_text;

  append_leader (self, snapshot, centre, fill);
  if (self->chosen)
    {
      append_disc (snapshot, centre, centre + 6, self->ink->accent);
      append_disc (snapshot, centre, centre + 3, self->ink->ground);
    }
  append_disc (snapshot, centre, centre, white);
  append_disc (snapshot, centre, centre - RING, fill);
  append_number (self, snapshot, size, text);
}

static void
unknot_marker_measure (GtkWidget      *widget,
                       GtkOrientation  orientation,
                       int             for_size,
                       int            *minimum,
                       int            *natural,
                       int            *minimum_baseline,
                       int            *natural_baseline)
{
  UnknotMarker *self = UNKNOT_MARKER (widget);
  g_autoptr (PangoLayout) layout = gtk_widget_create_pango_layout (widget, "10");
  int width, height;

  /* Large writing makes large marks: the widest number has to fit in. */
  pango_layout_get_pixel_size (layout, &width, &height);
  *minimum = *natural = MAX ((int) diameter (self), MAX (width, height) + 2 * RING + 2);
}

static void
unknot_marker_dispose (GObject *object)
{
  UnknotMarker *self = UNKNOT_MARKER (object);

  g_clear_object (&self->knot);
  g_clear_pointer (&self->anatomy, unknot_anatomy_unref);

  G_OBJECT_CLASS (unknot_marker_parent_class)->dispose (object);
}

static void
unknot_marker_finalize (GObject *object)
{
  UnknotMarker *self = UNKNOT_MARKER (object);

  g_clear_pointer (&self->ink, unknot_ink_free);

  G_OBJECT_CLASS (unknot_marker_parent_class)->finalize (object);
}

static void
add_move_keys (GtkWidgetClass *widget_class)
{
  static const struct
  {
    guint key;
    guint keypad;
    double x;
    double y;
  } arrows[] = {
    { GDK_KEY_Left, GDK_KEY_KP_Left, -1, 0 },
    { GDK_KEY_Right, GDK_KEY_KP_Right, 1, 0 },
    { GDK_KEY_Up, GDK_KEY_KP_Up, 0, -1 },
    { GDK_KEY_Down, GDK_KEY_KP_Down, 0, 1 },
  };
  static const struct
  {
    GdkModifierType modifier;
    double length;
  } moves[] = { { GDK_CONTROL_MASK, FAR_MOVE }, { GDK_SHIFT_MASK, NEAR_MOVE } };

  for (guint i = 0; i < G_N_ELEMENTS (arrows); i++)
    for (guint j = 0; j < G_N_ELEMENTS (moves); j++)
      {
        double x = arrows[i].x * moves[j].length, y = arrows[i].y * moves[j].length;

        gtk_widget_class_add_binding (widget_class, arrows[i].key, moves[j].modifier, nudge_cb, "(dd)", x, y);
        gtk_widget_class_add_binding (widget_class, arrows[i].keypad, moves[j].modifier, nudge_cb, "(dd)", x, y);
      }
}

static void
unknot_marker_class_init (UnknotMarkerClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = unknot_marker_dispose;
  object_class->finalize = unknot_marker_finalize;
  widget_class->snapshot = unknot_marker_snapshot;
  widget_class->measure = unknot_marker_measure;

  /**
   * UnknotMarker::nudged:
   * @self: a marker
   * @x: how far to the right, in body units
   * @y: how far down, in body units
   *
   * The person moves the marker by a key.
   */
  signals[SIGNAL_NUDGED] =
    g_signal_new ("nudged", UNKNOT_TYPE_MARKER, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                  G_TYPE_NONE, 2, G_TYPE_DOUBLE, G_TYPE_DOUBLE);
  /**
   * UnknotMarker::removed:
   * @self: a marker
   *
   * The person wants the knot off the map.
   */
  signals[SIGNAL_REMOVED] =
    g_signal_new ("removed", UNKNOT_TYPE_MARKER, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  add_move_keys (widget_class);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Page_Up, GDK_NO_MODIFIER_MASK, resize_cb, "(i)", 1);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Page_Down, GDK_NO_MODIFIER_MASK, resize_cb, "(i)", -1);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Delete, GDK_NO_MODIFIER_MASK, remove_cb, NULL);
  gtk_widget_class_set_css_name (widget_class, "marker");
}

static void
unknot_marker_init (UnknotMarker *self)
{
  /* A button's layout would measure its child, and there is none: the number is drawn. */
  gtk_widget_set_layout_manager (GTK_WIDGET (self), NULL);
  gtk_widget_set_cursor_from_name (GTK_WIDGET (self), "grab");
}

/**
 * unknot_marker_new:
 * @knot: the knot to show; the marker follows it
 * @anatomy: the muscles, for names
 *
 * Makes a marker.
 *
 * Returns: (transfer floating): the marker
 */
GtkWidget *
unknot_marker_new (UnknotKnot    *knot,
                   UnknotAnatomy *anatomy)
{
  UnknotMarker *self = g_object_new (UNKNOT_TYPE_MARKER, NULL);

  self->knot = g_object_ref (knot);
  self->anatomy = unknot_anatomy_ref (anatomy);
  g_signal_connect_object (knot, "notify", G_CALLBACK (update_words), self, G_CONNECT_SWAPPED);
  update_words (self);
  return GTK_WIDGET (self);
}

/**
 * unknot_marker_get_knot:
 * @self: a marker
 *
 * Gets the knot it shows.
 *
 * Returns: (transfer none): the knot
 */
UnknotKnot *
unknot_marker_get_knot (UnknotMarker *self)
{
  g_return_val_if_fail (UNKNOT_IS_MARKER (self), NULL);

  return self->knot;
}

/**
 * unknot_marker_set_ink:
 * @self: a marker
 * @ink: (nullable): the colours
 *
 * Says which colours to use.
 */
void
unknot_marker_set_ink (UnknotMarker    *self,
                       const UnknotInk *ink)
{
  g_return_if_fail (UNKNOT_IS_MARKER (self));

  g_clear_pointer (&self->ink, unknot_ink_free);
  if (ink != NULL)
    self->ink = unknot_ink_copy (ink);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/**
 * unknot_marker_set_place:
 * @self: a marker
 * @place: where its knot is, in pixels of the marker
 *
 * Says where the place is that the marker stands for. Where that is not below it, a line leads there.
 */
void
unknot_marker_set_place (UnknotMarker *self,
                         UnknotPoint   place)
{
  g_return_if_fail (UNKNOT_IS_MARKER (self));

  if (unknot_point_distance (self->place, place) < 0.5)
    return;

  self->place = place;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/**
 * unknot_marker_set_chosen:
 * @self: a marker
 * @chosen: whether the knot is the one that the person is dealing with
 *
 * Puts a ring round the marker.
 */
void
unknot_marker_set_chosen (UnknotMarker *self,
                          gboolean      chosen)
{
  g_return_if_fail (UNKNOT_IS_MARKER (self));

  if (self->chosen == !!chosen)
    return;

  self->chosen = !!chosen;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}
