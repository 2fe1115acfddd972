#pragma once

#include "unknot-anatomy.h"
#include "unknot-knot.h"
#include "unknot-sheet.h"
#include "unknot-view.h"
#include "unknot-warp.h"

G_BEGIN_DECLS

const char *  unknot_words_side        (UnknotSide      side);
const char *  unknot_words_side_seen   (UnknotSide      side,
                                        UnknotView      view);
const char *  unknot_words_aspect      (UnknotAspect    aspect);
const char *  unknot_words_sheet       (UnknotSheet     sheet);
const char *  unknot_words_build       (UnknotBuild     build);
char *        unknot_words_since       (int             days) G_GNUC_WARN_UNUSED_RESULT;
char *        unknot_words_pain        (int             pain) G_GNUC_WARN_UNUSED_RESULT;
char *        unknot_words_place       (const char     *name,
                                        UnknotSide      side) G_GNUC_WARN_UNUSED_RESULT;
const char *  unknot_words_knot_name   (UnknotKnot     *knot,
                                        UnknotAnatomy  *anatomy);
char *        unknot_words_knot        (UnknotKnot     *knot,
                                        UnknotAnatomy  *anatomy) G_GNUC_WARN_UNUSED_RESULT;
char *        unknot_words_knot_details (UnknotKnot    *knot,
                                        UnknotTime      now) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
