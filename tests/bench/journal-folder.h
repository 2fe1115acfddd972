#pragma once

#include "unknot-stamper.h"

/**
 * JournalFolder:
 * @folder: the person's folder
 * @paths: (element-type utf8): its month files
 * @stamper: times that stand still, and UUIDs
 *
 * A folder of month files for benchmarks, filled with what a diligent person enters.
 */
typedef struct
{
  char          *folder;
  GPtrArray     *paths;
  UnknotStamper  stamper;
} JournalFolder;

void  journal_folder_init   (JournalFolder  *self,
                             int             n_months,
                             int             n_a_day);
void  journal_folder_clear  (JournalFolder  *self);
