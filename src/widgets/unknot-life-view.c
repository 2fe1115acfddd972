#include "unknot-life-view.h"

#include "unknot-life-line.h"
#include "unknot-life-words.h"

/* In pixels. */
#define WIDTH 120
#define HEIGHT 54

struct _UnknotLifeView
{
  GtkWidget parent_instance;

  /* Owned */
  UnknotKnotLife *life;

  int today;
};

G_DEFINE_FINAL_TYPE (UnknotLifeView, unknot_life_view, GTK_TYPE_WIDGET)

static void
unknot_life_view_snapshot (GtkWidget   *widget,
                           GtkSnapshot *snapshot)
{
  UnknotLifeView *self = UNKNOT_LIFE_VIEW (widget);
  int width = gtk_widget_get_width (widget);
  int height = gtk_widget_get_height (widget);
  GdkRGBA colour;
  cairo_t *cr;

  if (self->life == NULL)
    return;

  gtk_widget_get_color (widget, &colour);
  cr = gtk_snapshot_append_cairo (snapshot, &GRAPHENE_RECT_INIT (0, 0, (float) width, (float) height));
  unknot_life_line_draw (cr, self->life, self->today, width, height,
                         (UnknotColour) { colour.red, colour.green, colour.blue });
  cairo_destroy (cr);
}

static void
unknot_life_view_measure (GtkWidget      *widget,
                          GtkOrientation  orientation,
                          int             for_size,
                          int            *minimum,
                          int            *natural,
                          int            *minimum_baseline,
                          int            *natural_baseline)
{
  *minimum = *natural = orientation == GTK_ORIENTATION_HORIZONTAL ? WIDTH : HEIGHT;
}

static void
unknot_life_view_finalize (GObject *object)
{
  UnknotLifeView *self = UNKNOT_LIFE_VIEW (object);

  g_clear_pointer (&self->life, unknot_knot_life_unref);

  G_OBJECT_CLASS (unknot_life_view_parent_class)->finalize (object);
}

static void
unknot_life_view_class_init (UnknotLifeViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = unknot_life_view_finalize;
  widget_class->snapshot = unknot_life_view_snapshot;
  widget_class->measure = unknot_life_view_measure;

  gtk_widget_class_set_css_name (widget_class, "life");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
unknot_life_view_init (UnknotLifeView *self)
{
}

/**
 * unknot_life_view_set_life:
 * @self: a chart
 * @life: (nullable): what to show
 * @today: the last day, counted from 1970-01-01
 *
 * Says what to show.
 */
void
unknot_life_view_set_life (UnknotLifeView *self,
                           UnknotKnotLife *life,
                           int             today)
{
  g_autofree char *words = NULL;

  g_return_if_fail (UNKNOT_IS_LIFE_VIEW (self));

  if (self->life == life && self->today == today)
    return;

  g_clear_pointer (&self->life, unknot_knot_life_unref);
  self->life = life != NULL ? unknot_knot_life_ref (life) : NULL;
  self->today = today;
  words = life != NULL ? unknot_life_words_pain (life, unknot_life_line_first_day (life, today), today) : NULL;
  gtk_accessible_update_property (GTK_ACCESSIBLE (self),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, words != NULL ? words : "",
                                  -1);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}
