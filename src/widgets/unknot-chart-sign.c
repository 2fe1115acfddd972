#include "unknot-chart-sign.h"

#define KEY_WIDTH 18
#define KEY_HEIGHT 14
#define RANGE_WIDTH 110
#define RANGE_HEIGHT 24

struct _UnknotChartSign
{
  GtkWidget           parent_instance;

  /* Owned */
  UnknotInk          *ink;

  UnknotChartKeyKind  kind;
  gboolean            is_range;
  double              shown;
  double              low;
  double              high;
};

G_DEFINE_FINAL_TYPE (UnknotChartSign, unknot_chart_sign, GTK_TYPE_WIDGET)

typedef enum
{
  PROP_KIND = 1,
  PROP_INK,
} UnknotChartSignProperty;

static GParamSpec *props[PROP_INK + 1];

static void
unknot_chart_sign_measure (GtkWidget      *widget,
                           GtkOrientation  orientation,
                           int             for_size,
                           int            *minimum,
                           int            *natural,
                           int            *minimum_baseline,
                           int            *natural_baseline)
{
  UnknotChartSign *self = UNKNOT_CHART_SIGN (widget);

  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    *minimum = *natural = self->is_range ? RANGE_WIDTH : KEY_WIDTH;
  else
    *minimum = *natural = self->is_range ? RANGE_HEIGHT : KEY_HEIGHT;
}

static void
unknot_chart_sign_snapshot (GtkWidget   *widget,
                            GtkSnapshot *snapshot)
{
  UnknotChartSign *self = UNKNOT_CHART_SIGN (widget);
  int width = gtk_widget_get_width (widget);
  int height = gtk_widget_get_height (widget);
  graphene_rect_t bounds;
  cairo_t *cr;

  if (self->ink == NULL)
    return;

  graphene_rect_init (&bounds, 0, 0, (float) width, (float) height);
  cr = gtk_snapshot_append_cairo (snapshot, &bounds);
  if (self->is_range)
    unknot_chart_draw_range (cr, self->shown, self->low, self->high, width, height, self->ink);
  else
    unknot_chart_draw_key (cr, self->kind, width, height, self->ink);
  cairo_destroy (cr);
}

static void
unknot_chart_sign_get_property (GObject    *object,
                                guint       prop_id,
                                GValue     *value,
                                GParamSpec *pspec)
{
  UnknotChartSign *self = UNKNOT_CHART_SIGN (object);

  switch ((UnknotChartSignProperty) prop_id)
    {
    case PROP_KIND:
      g_value_set_int (value, (int) self->kind);
      break;
    case PROP_INK:
      g_value_set_boxed (value, self->ink);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
unknot_chart_sign_set_property (GObject      *object,
                                guint         prop_id,
                                const GValue *value,
                                GParamSpec   *pspec)
{
  UnknotChartSign *self = UNKNOT_CHART_SIGN (object);

  switch ((UnknotChartSignProperty) prop_id)
    {
    case PROP_KIND:
      unknot_chart_sign_set_kind (self, (UnknotChartKeyKind) g_value_get_int (value));
      break;
    case PROP_INK:
      unknot_chart_sign_set_ink (self, g_value_get_boxed (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
unknot_chart_sign_finalize (GObject *object)
{
  UnknotChartSign *self = UNKNOT_CHART_SIGN (object);

  g_clear_pointer (&self->ink, unknot_ink_free);

  G_OBJECT_CLASS (unknot_chart_sign_parent_class)->finalize (object);
}

static void
unknot_chart_sign_class_init (UnknotChartSignClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GParamFlags flags = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->get_property = unknot_chart_sign_get_property;
  object_class->set_property = unknot_chart_sign_set_property;
  object_class->finalize = unknot_chart_sign_finalize;

  widget_class->measure = unknot_chart_sign_measure;
  widget_class->snapshot = unknot_chart_sign_snapshot;

  /**
   * UnknotChartSign:kind:
   *
   * Which of the chart's signs, an [enum@Unknot.ChartKeyKind].
   */
  props[PROP_KIND] =
    g_param_spec_int ("kind", NULL, NULL, UNKNOT_CHART_KEY_POINT, UNKNOT_CHART_KEY_TYPICAL, UNKNOT_CHART_KEY_POINT,
                      flags);

  /**
   * UnknotChartSign:ink:
   *
   * The colours.
   */
  props[PROP_INK] = g_param_spec_boxed ("ink", NULL, NULL, UNKNOT_TYPE_INK, flags);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);

  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_PRESENTATION);
}

static void
unknot_chart_sign_init (UnknotChartSign *self)
{
  gtk_widget_set_valign (GTK_WIDGET (self), GTK_ALIGN_CENTER);
}

/**
 * unknot_chart_sign_new:
 *
 * Makes the sign for the pain of a day.
 *
 * Returns: (transfer floating): the sign
 */
GtkWidget *
unknot_chart_sign_new (void)
{
  return g_object_new (UNKNOT_TYPE_CHART_SIGN, NULL);
}

/**
 * unknot_chart_sign_set_kind:
 * @self: a sign
 * @kind: which of the chart's signs
 *
 * Shows one of the chart's signs.
 */
void
unknot_chart_sign_set_kind (UnknotChartSign    *self,
                            UnknotChartKeyKind  kind)
{
  g_return_if_fail (UNKNOT_IS_CHART_SIGN (self));

  if (!self->is_range && self->kind == kind)
    return;

  self->is_range = FALSE;
  self->kind = kind;
  gtk_widget_queue_resize (GTK_WIDGET (self));
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_KIND]);
}

/**
 * unknot_chart_sign_set_range:
 * @self: a sign
 * @shown: a change of pain; negative is less
 * @low: lower end of its range
 * @high: upper end
 *
 * Shows a change with its range instead of a chart's sign.
 */
void
unknot_chart_sign_set_range (UnknotChartSign *self,
                             double           shown,
                             double           low,
                             double           high)
{
  g_return_if_fail (UNKNOT_IS_CHART_SIGN (self));
  g_return_if_fail (low <= shown && shown <= high);

  self->is_range = TRUE;
  self->shown = shown;
  self->low = low;
  self->high = high;
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

/**
 * unknot_chart_sign_set_ink:
 * @self: a sign
 * @ink: (nullable): the colours
 *
 * Sets the colours. Without any nothing is drawn.
 */
void
unknot_chart_sign_set_ink (UnknotChartSign *self,
                           const UnknotInk *ink)
{
  g_return_if_fail (UNKNOT_IS_CHART_SIGN (self));

  if (self->ink == ink || (self->ink != NULL && ink != NULL && unknot_ink_equal (self->ink, ink)))
    return;

  g_clear_pointer (&self->ink, unknot_ink_free);
  self->ink = ink != NULL ? unknot_ink_copy (ink) : NULL;
  gtk_widget_queue_draw (GTK_WIDGET (self));
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_INK]);
}
