#include "unknot-body-map-private.h"

#include "unknot-side-label.h"

/* Paper left free round the body, in millimetres of the drawing. */
#define MARGIN 18

G_DEFINE_FINAL_TYPE (UnknotBodyMap, unknot_body_map, GTK_TYPE_WIDGET)

typedef enum
{
  PROP_HOVER_NAME = 1,
  PROP_READY,
  PROP_ZOOM,
} UnknotBodyMapProperty;

static GParamSpec *props[PROP_ZOOM + 1];

typedef enum
{
  SIGNAL_PLACE_ACTIVATED,
  SIGNAL_PLACE_WITHDRAWN,
  SIGNAL_KNOT_ACTIVATED,
  SIGNAL_KNOT_MOVED,
  SIGNAL_KNOT_REMOVED,
} UnknotBodyMapSignal;

static guint signals[SIGNAL_KNOT_REMOVED + 1];

/**
 * unknot_body_map_get_content:
 * @self: a body map with a body
 *
 * Gets what has to be seen when all is seen.
 *
 * Returns: the rectangle in millimetres of the drawing
 */
UnknotRect
unknot_body_map_get_content (UnknotBodyMap *self)
{
  return unknot_rect_grow (unknot_outline_get_bounds (unknot_map_body_get_outline (self->body)), MARGIN);
}

/**
 * unknot_body_map_picture_changed:
 * @self: a body map
 *
 * Shows what there is of the body now, and of what lies over it.
 */
void
unknot_body_map_picture_changed (UnknotBodyMap *self)
{
  gboolean ready = unknot_map_picture_is_ready (self->picture) && unknot_map_covering_is_ready (self->covering);

  gtk_widget_queue_draw (GTK_WIDGET (self));
  if (ready != self->was_ready)
    {
      self->was_ready = ready;
      g_object_notify_by_pspec (G_OBJECT (self), props[PROP_READY]);
    }
}

/**
 * unknot_body_map_zoom_changed:
 * @self: a body map
 *
 * Tells that the person sees the body larger or smaller, or soon will.
 */
void
unknot_body_map_zoom_changed (UnknotBodyMap *self)
{
  unknot_body_map_update_sides (self);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_ZOOM]);
}

/**
 * unknot_body_map_activate_place:
 * @self: a body map
 * @place: a place in body units
 * @muscle: (nullable): the muscle that was named instead of pointing
 *
 * Tells that the person chose a place.
 */
void
unknot_body_map_activate_place (UnknotBodyMap *self,
                                UnknotPoint    place,
                                const char    *muscle)
{
  g_signal_emit (self, signals[SIGNAL_PLACE_ACTIVATED], 0, place.x, place.y, muscle);
}

/**
 * unknot_body_map_withdraw_place:
 * @self: a body map
 *
 * Tells that the place that was chosen last was only the first half of a double click.
 */
void
unknot_body_map_withdraw_place (UnknotBodyMap *self)
{
  g_signal_emit (self, signals[SIGNAL_PLACE_WITHDRAWN], 0);
}

/**
 * unknot_body_map_activate_knot:
 * @self: a body map
 * @knot: a knot
 *
 * Tells that the person chose a knot.
 */
void
unknot_body_map_activate_knot (UnknotBodyMap *self,
                               UnknotKnot    *knot)
{
  g_signal_emit (self, signals[SIGNAL_KNOT_ACTIVATED], 0, knot);
}

/**
 * unknot_body_map_move_knot:
 * @self: a body map
 * @knot: a knot
 * @place: where to, in body units
 *
 * Tells that the person moved a knot; beside the body there is nothing to move it to.
 */
void
unknot_body_map_move_knot (UnknotBodyMap *self,
                           UnknotKnot    *knot,
                           UnknotPoint    place)
{
  if (unknot_outline_contains (unknot_atlas_get_outline (unknot_map_body_get_atlas (self->body)), place))
    g_signal_emit (self, signals[SIGNAL_KNOT_MOVED], 0, knot, place.x, place.y);
}

/**
 * unknot_body_map_remove_knot:
 * @self: a body map
 * @knot: a knot
 *
 * Tells that the person wants a knot off the map.
 */
void
unknot_body_map_remove_knot (UnknotBodyMap *self,
                             UnknotKnot    *knot)
{
  g_signal_emit (self, signals[SIGNAL_KNOT_REMOVED], 0, knot);
}

static char *
name_shape (UnknotBodyMap *self,
            const char    *shape,
            UnknotSide     side)
{
  UnknotAnatomy *anatomy = unknot_atlas_get_anatomy (unknot_map_body_get_atlas (self->body));
  UnknotMuscle *muscle = unknot_anatomy_get_muscle (anatomy, shape);
  const char *name =
    muscle != NULL ? unknot_muscle_get_name (muscle) : unknot_anatomy_get_shape_name (anatomy, shape);

  return unknot_side_label (name, side);
}

/**
 * unknot_body_map_set_hover:
 * @self: a body map
 * @shape: (nullable): the id of a muscle or the name of another shape
 * @side: its side
 *
 * Says what the pointer is over.
 */
void
unknot_body_map_set_hover (UnknotBodyMap *self,
                           const char    *shape,
                           UnknotSide     side)
{
  if (g_strcmp0 (shape, self->hover_shape) == 0 && side == self->hover_side)
    return;

  g_set_str (&self->hover_shape, shape);
  self->hover_side = side;
  g_clear_pointer (&self->hover_name, g_free);
  if (shape != NULL)
    self->hover_name = name_shape (self, shape, side);
  gtk_widget_set_cursor_from_name (GTK_WIDGET (self), shape != NULL ? "pointer" : NULL);

  unknot_body_map_light_changed (self, UNKNOT_LIGHT_POINTER);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_HOVER_NAME]);
}

static void
unknot_body_map_snapshot (GtkWidget   *widget,
                          GtkSnapshot *snapshot)
{
  UnknotBodyMap *self = UNKNOT_BODY_MAP (widget);

  if (self->body != NULL)
    unknot_body_map_frame_drawn (self);
  if (self->body == NULL || self->ink == NULL)
    return;

  gtk_snapshot_push_clip (snapshot, &GRAPHENE_RECT_INIT (0, 0, (float) gtk_widget_get_width (widget),
                                                         (float) gtk_widget_get_height (widget)));
  unknot_map_picture_snapshot (self->picture, snapshot);
  unknot_body_map_snapshot_lights (self, snapshot);
  unknot_body_map_snapshot_overlay (self, snapshot);
  GTK_WIDGET_CLASS (unknot_body_map_parent_class)->snapshot (widget, snapshot);
  gtk_snapshot_pop (snapshot);
}

/* A movement is not aligned to pixels, or it would shake. */
static UnknotTransform
get_transform (UnknotBodyMap       *self,
               const UnknotMapLook *look)
{
  UnknotTransform transform = unknot_map_look_get_transform (look, &self->room);

  return unknot_map_look_equal (look, &self->goal) ? unknot_map_tile_align (transform, unknot_screen_scale_get (GTK_WIDGET (self)))
                                                   : transform;
}

static void
unknot_body_map_size_allocate (GtkWidget *widget,
                               int        width,
                               int        height,
                               int        baseline)
{
  UnknotBodyMap *self = UNKNOT_BODY_MAP (widget);

  if (self->body != NULL && width > 0 && height > 0)
    {
      UnknotMapLook whole;

      unknot_body_map_set_room (self, width, height);
      whole = unknot_map_look_whole (&self->room);
      self->transform = get_transform (self, &self->look);
      self->area = (UnknotMapArea) {
        .width = width,
        .height = height,
        .scale = unknot_screen_scale_get (GTK_WIDGET (self)),
        .shown = self->transform,
        .goal = get_transform (self, &self->goal),
        .whole = unknot_map_tile_align (unknot_map_look_get_transform (&whole, &self->room),
                                        unknot_screen_scale_get (GTK_WIDGET (self))),
      };
      unknot_map_picture_set_area (self->picture, &self->area);
      self->turned = FALSE;
      unknot_body_map_picture_changed (self);
    }

  unknot_body_map_place_children (self, width, height);
}

static void
unknot_body_map_unmap (GtkWidget *widget)
{
  UnknotBodyMap *self = UNKNOT_BODY_MAP (widget);

  if (self->tick_id != 0)
    unknot_body_map_arrive (self);

  GTK_WIDGET_CLASS (unknot_body_map_parent_class)->unmap (widget);
}

static void
unknot_body_map_measure (GtkWidget      *widget,
                         GtkOrientation  orientation,
                         int             for_size,
                         int            *minimum,
                         int            *natural,
                         int            *minimum_baseline,
                         int            *natural_baseline)
{
  *minimum = 120;
  *natural = orientation == GTK_ORIENTATION_HORIZONTAL ? 500 : 760;
}

static gboolean
unknot_body_map_focus (GtkWidget        *widget,
                       GtkDirectionType  direction)
{
  return unknot_body_map_move_focus (UNKNOT_BODY_MAP (widget), direction);
}

static gboolean
unknot_body_map_grab_focus (GtkWidget *widget)
{
  return gtk_widget_child_focus (widget, GTK_DIR_TAB_FORWARD);
}

static void
unknot_body_map_get_property (GObject    *object,
                              guint       prop_id,
                              GValue     *value,
                              GParamSpec *pspec)
{
  UnknotBodyMap *self = UNKNOT_BODY_MAP (object);

  switch ((UnknotBodyMapProperty) prop_id)
    {
    case PROP_HOVER_NAME:
      g_value_set_string (value, self->hover_name);
      break;
    case PROP_READY:
      g_value_set_boolean (value, self->was_ready);
      break;
    case PROP_ZOOM:
      g_value_set_double (value, self->goal.zoom);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
unknot_body_map_set_property (GObject      *object,
                              guint         prop_id,
                              const GValue *value,
                              GParamSpec   *pspec)
{
  switch ((UnknotBodyMapProperty) prop_id)
    {
    case PROP_ZOOM:
      unknot_body_map_set_zoom (UNKNOT_BODY_MAP (object), g_value_get_double (value));
      break;
    case PROP_HOVER_NAME:
    case PROP_READY:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
unknot_body_map_dispose (GObject *object)
{
  UnknotBodyMap *self = UNKNOT_BODY_MAP (object);

  unknot_body_map_set_knots (self, NULL);
  unknot_body_map_select_knot (self, NULL);
  unknot_body_map_clear_children (self);
  g_clear_object (&self->picture);
  g_clear_object (&self->pictures);
  unknot_body_map_clear_lights (self);
  g_clear_object (&self->covering);

  G_OBJECT_CLASS (unknot_body_map_parent_class)->dispose (object);
}

static void
unknot_body_map_finalize (GObject *object)
{
  UnknotBodyMap *self = UNKNOT_BODY_MAP (object);

  g_clear_pointer (&self->body, unknot_map_body_unref);
  g_clear_pointer (&self->ink, unknot_ink_free);
  g_clear_pointer (&self->selected_muscle, g_free);
  g_clear_pointer (&self->left_muscle, g_free);
  g_clear_pointer (&self->hover_shape, g_free);
  g_clear_pointer (&self->hover_name, g_free);
  g_clear_pointer (&self->regions, g_ptr_array_unref);
  g_clear_pointer (&self->markers, g_ptr_array_unref);

  G_OBJECT_CLASS (unknot_body_map_parent_class)->finalize (object);
}

static void
install_signals (void)
{
  /**
   * UnknotBodyMap::place-activated:
   * @self: a body map
   * @x: the place, in body units
   * @y: the place, in body units
   * @muscle: (nullable): the muscle that was chosen by a key instead of a place: then @x and @y are its usual spot
   *
   * The person chose a place on or beside the body.
   */
  signals[SIGNAL_PLACE_ACTIVATED] =
    g_signal_new ("place-activated", UNKNOT_TYPE_BODY_MAP, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                  G_TYPE_NONE, 3, G_TYPE_DOUBLE, G_TYPE_DOUBLE, G_TYPE_STRING);
  /**
   * UnknotBodyMap::place-withdrawn:
   * @self: a body map
   *
   * The place that was told last was the first half of a double click, which only zooms: what was done because of it
   * is not wanted.
   */
  signals[SIGNAL_PLACE_WITHDRAWN] =
    g_signal_new ("place-withdrawn", UNKNOT_TYPE_BODY_MAP, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  /**
   * UnknotBodyMap::knot-activated:
   * @self: a body map
   * @knot: a knot
   *
   * The person chose a marker.
   */
  signals[SIGNAL_KNOT_ACTIVATED] =
    g_signal_new ("knot-activated", UNKNOT_TYPE_BODY_MAP, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                  G_TYPE_NONE, 1, UNKNOT_TYPE_KNOT);
  /**
   * UnknotBodyMap::knot-moved:
   * @self: a body map
   * @knot: a knot
   * @x: where to, in body units
   * @y: where to, in body units
   *
   * The person moved a marker. It stays where it was until the knot says otherwise.
   */
  signals[SIGNAL_KNOT_MOVED] =
    g_signal_new ("knot-moved", UNKNOT_TYPE_BODY_MAP, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                  G_TYPE_NONE, 3, UNKNOT_TYPE_KNOT, G_TYPE_DOUBLE, G_TYPE_DOUBLE);
  /**
   * UnknotBodyMap::knot-removed:
   * @self: a body map
   * @knot: a knot
   *
   * The person wants a knot off the map.
   */
  signals[SIGNAL_KNOT_REMOVED] =
    g_signal_new ("knot-removed", UNKNOT_TYPE_BODY_MAP, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                  G_TYPE_NONE, 1, UNKNOT_TYPE_KNOT);
}

static void
unknot_body_map_class_init (UnknotBodyMapClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = unknot_body_map_get_property;
  object_class->set_property = unknot_body_map_set_property;
  object_class->dispose = unknot_body_map_dispose;
  object_class->finalize = unknot_body_map_finalize;
  widget_class->snapshot = unknot_body_map_snapshot;
  widget_class->size_allocate = unknot_body_map_size_allocate;
  widget_class->unmap = unknot_body_map_unmap;
  widget_class->measure = unknot_body_map_measure;
  widget_class->focus = unknot_body_map_focus;
  widget_class->grab_focus = unknot_body_map_grab_focus;

  /**
   * UnknotBodyMap:hover-name:
   *
   * What the pointer is over, with its side; `NULL` beside the body.
   */
  props[PROP_HOVER_NAME] =
    g_param_spec_string ("hover-name", NULL, NULL, NULL, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  /**
   * UnknotBodyMap:ready:
   *
   * Whether the shaded picture is there, and what lies over it.
   */
  props[PROP_READY] =
    g_param_spec_boolean ("ready", NULL, NULL, FALSE, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  /**
   * UnknotBodyMap:zoom:
   *
   * How large the body is, or will be once nothing moves; 1 shows all of it.
   */
  props[PROP_ZOOM] =
    g_param_spec_double ("zoom", NULL, NULL, 1, UNKNOT_MAP_LOOK_MOST, 1,
                         G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);

  install_signals ();
  unknot_body_map_install_painting ();
  unknot_body_map_install_keys (widget_class);
  gtk_widget_class_set_css_name (widget_class, "bodymap");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
unknot_body_map_init (UnknotBodyMap *self)
{
  self->look.zoom = 1;
  self->goal.zoom = 1;
  self->transform.scale = 1;
  self->hover_side = UNKNOT_SIDE_MIDDLE;
  self->regions = g_ptr_array_new ();
  self->markers = g_ptr_array_new ();
  self->picture = unknot_map_picture_new ();
  unknot_body_map_make_covering (self);
  g_signal_connect_object (self->picture, "changed", G_CALLBACK (unknot_body_map_picture_changed), self,
                           G_CONNECT_SWAPPED);

  /* Left is left in every language: the map is never mirrored, and no arrow on it. */
  gtk_widget_set_direction (GTK_WIDGET (self), GTK_TEXT_DIR_LTR);
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);
  unknot_body_map_make_sides (self);
  unknot_body_map_init_input (self);
  unknot_body_map_init_hold (self);
  unknot_screen_scale_watch (GTK_WIDGET (self), G_CALLBACK (gtk_widget_queue_allocate));
}
