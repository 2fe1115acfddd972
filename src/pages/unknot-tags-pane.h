#pragma once

#include <adwaita.h>

#include "unknot-chart-series.h"
#include "unknot-journal.h"

G_BEGIN_DECLS

#define UNKNOT_TYPE_TAGS_PANE (unknot_tags_pane_get_type ())

/**
 * UnknotTagsPane:
 *
 * How days with a tag, such as stress, differ from those without. Hidden as long as there are too few of either.
 */
G_DECLARE_FINAL_TYPE (UnknotTagsPane, unknot_tags_pane, UNKNOT, TAGS_PANE, AdwBin)

void  unknot_tags_pane_show  (UnknotTagsPane           *self,
                              UnknotJournal            *journal,
                              const UnknotChartSeries  *series);

G_END_DECLS
