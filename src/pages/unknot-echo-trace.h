#pragma once

#include "unknot-journal.h"
#include "unknot-knot.h"
#include "unknot-map-bodies.h"
#include "unknot-map-overlay.h"

G_BEGIN_DECLS

gboolean  unknot_echo_trace_add        (UnknotMapOverlay *overlay,
                                        UnknotJournal    *journal,
                                        UnknotKnot       *knot,
                                        UnknotAspect      aspect);
char *    unknot_echo_trace_dup_words  (UnknotJournal    *journal,
                                        UnknotKnot       *knot,
                                        UnknotMapBodies  *bodies) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
