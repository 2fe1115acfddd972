#pragma once

#include "unknot-archive.h"

G_BEGIN_DECLS

void  unknot_archive_gather_months      (UnknotArchiveDraft  *draft,
                                         const char          *folder,
                                         GHashTable          *known);
void  unknot_archive_gather_techniques  (UnknotArchiveDraft  *draft,
                                         const char          *folder);

G_END_DECLS
