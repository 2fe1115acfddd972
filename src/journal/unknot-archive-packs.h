#pragma once

#include "unknot-archive.h"
#include "unknot-pack.h"

G_BEGIN_DECLS

/* The folders of techniques that an archive holds, as they would be. */

GPtrArray *  unknot_archive_make_packs  (UnknotArchive               *self,
                                         const char                  *folder,
                                         const UnknotTechniqueRules  *rules,
                                         guint                       *n_here) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
