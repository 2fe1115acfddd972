#pragma once

#include <gtk/gtk.h>

#include "unknot-context.h"

/**
 * UnknotPicturesReport:
 * @UNKNOT_PICTURES_REPORT_FULL: six weeks of a life
 * @UNKNOT_PICTURES_REPORT_EMPTY: nothing noted
 * @UNKNOT_PICTURES_REPORT_OPTIONS: from a day to a day, the options in view
 *
 * What the report's page shows.
 */
typedef enum
{
  UNKNOT_PICTURES_REPORT_FULL,
  UNKNOT_PICTURES_REPORT_EMPTY,
  UNKNOT_PICTURES_REPORT_OPTIONS,
} UnknotPicturesReport;

GtkWidget *  unknot_pictures_report  (UnknotContext         *context,
                                      UnknotPicturesReport   scene);
