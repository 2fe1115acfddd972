#include "unknot-report-view.h"

#include <glib/gi18n.h>

#define MIN_WIDTH 240
#define NATURAL_WIDTH 595

/**
 * UnknotReportView:
 *
 * A report's page, white on any theme, as broad as there is room.
 */
struct _UnknotReportView
{
  GtkWidget          parent_instance;

  /* Owned */
  UnknotReportSheet *sheet;
};

G_DEFINE_FINAL_TYPE (UnknotReportView, unknot_report_view, GTK_TYPE_WIDGET)

static GtkSizeRequestMode
unknot_report_view_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
unknot_report_view_measure (GtkWidget      *widget,
                            GtkOrientation  orientation,
                            int             for_size,
                            int            *minimum,
                            int            *natural,
                            int            *minimum_baseline,
                            int            *natural_baseline)
{
  UnknotReportView *self = UNKNOT_REPORT_VIEW (widget);
  double width = 1;
  double height = G_SQRT2;

  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      *minimum = MIN_WIDTH;
      *natural = NATURAL_WIDTH;
      return;
    }

  if (self->sheet != NULL)
    unknot_report_sheet_get_size (self->sheet, &width, &height);
  *minimum = *natural = (int) ((for_size < 0 ? MIN_WIDTH : for_size) * height / width);
}

static void
unknot_report_view_snapshot (GtkWidget   *widget,
                             GtkSnapshot *snapshot)
{
  UnknotReportView *self = UNKNOT_REPORT_VIEW (widget);
  graphene_rect_t bounds;
  double width;
  double height;
  cairo_t *cr;

  if (self->sheet == NULL)
    return;

  unknot_report_sheet_get_size (self->sheet, &width, &height);
  graphene_rect_init (&bounds, 0, 0, (float) gtk_widget_get_width (widget), (float) gtk_widget_get_height (widget));
  cr = gtk_snapshot_append_cairo (snapshot, &bounds);
  cairo_scale (cr, gtk_widget_get_width (widget) / width, gtk_widget_get_width (widget) / width);
  unknot_report_sheet_draw (self->sheet, cr);
  cairo_destroy (cr);
}

static void
unknot_report_view_finalize (GObject *object)
{
  UnknotReportView *self = UNKNOT_REPORT_VIEW (object);

  g_clear_pointer (&self->sheet, unknot_report_sheet_unref);

  G_OBJECT_CLASS (unknot_report_view_parent_class)->finalize (object);
}

static void
unknot_report_view_class_init (UnknotReportViewClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->finalize = unknot_report_view_finalize;
  widget_class->get_request_mode = unknot_report_view_get_request_mode;
  widget_class->measure = unknot_report_view_measure;
  widget_class->snapshot = unknot_report_view_snapshot;
  gtk_widget_class_set_css_name (widget_class, "report-view");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
unknot_report_view_init (UnknotReportView *self)
{
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Preview of the page"), -1);
}

/**
 * unknot_report_view_set_sheet:
 * @self: a view
 * @sheet: a page
 *
 * Shows a page. A screen reader gets its headline.
 */
void
unknot_report_view_set_sheet (UnknotReportView  *self,
                              UnknotReportSheet *sheet)
{
  g_return_if_fail (UNKNOT_IS_REPORT_VIEW (self));

  unknot_report_sheet_ref (sheet);
  g_clear_pointer (&self->sheet, unknot_report_sheet_unref);
  self->sheet = sheet;
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  unknot_report_sheet_get_report (sheet)->headline, -1);
  gtk_widget_queue_resize (GTK_WIDGET (self));
}
