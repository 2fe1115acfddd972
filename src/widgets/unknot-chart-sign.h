#pragma once

#include <gtk/gtk.h>

#include "unknot-chart.h"

G_BEGIN_DECLS

#define UNKNOT_TYPE_CHART_SIGN (unknot_chart_sign_get_type ())

/**
 * UnknotChartSign:
 *
 * A small drawing beside words: one of a chart's signs in its legend, or a change with its range.
 *
 * ## Accessibility
 *
 * The role is `GTK_ACCESSIBLE_ROLE_PRESENTATION`: the words beside it say the same.
 */
G_DECLARE_FINAL_TYPE (UnknotChartSign, unknot_chart_sign, UNKNOT, CHART_SIGN, GtkWidget)

GtkWidget *  unknot_chart_sign_new        (void) G_GNUC_WARN_UNUSED_RESULT;

void         unknot_chart_sign_set_kind   (UnknotChartSign     *self,
                                           UnknotChartKeyKind   kind);
void         unknot_chart_sign_set_range  (UnknotChartSign     *self,
                                           double               shown,
                                           double               low,
                                           double               high);
void         unknot_chart_sign_set_ink    (UnknotChartSign     *self,
                                           const UnknotInk     *ink);

G_END_DECLS
