#pragma once

#include <json-glib/json-glib.h>

#include "unknot-atlas.h"
#include "unknot-warp.h"

#include "check-rows.h"

G_BEGIN_DECLS

/**
 * CheckFigure:
 * @atlas: one view
 * @warp: how it is fitted to builds
 * @build: the build that is looked at
 * @file: the file's name, for messages
 * @art_file: the name of the file with what is drawn of it
 * @outlines: (element-type UnknotOutline): the edges of the atlas' shapes on @build, in its order
 * @body: the edge of the body on @build
 * @inside: what lies in @body
 * @said: where complaints go, one a line
 *
 * A view of the body in one build, and what is wrong with it.
 */
typedef struct
{
  UnknotAtlas   *atlas;
  UnknotWarp    *warp;
  UnknotBuild    build;
  char          *file;
  char          *art_file;
  GPtrArray     *outlines;
  UnknotOutline *body;
  CheckRows     *inside;
  GString       *said;
} CheckFigure;

CheckFigure *    check_figure_new       (UnknotAtlas       *atlas,
                                         UnknotWarp        *warp,
                                         UnknotBuild        build,
                                         GString           *said) G_GNUC_WARN_UNUSED_RESULT;
void             check_figure_free      (CheckFigure       *self);

void             check_figure_say       (CheckFigure       *self,
                                         const char        *file,
                                         const char        *kind,
                                         const char        *id,
                                         const char        *member,
                                         const char        *format,
                                         ...) G_GNUC_PRINTF (6, 7);
UnknotOutline *  check_figure_fit       (CheckFigure       *self,
                                         UnknotOutline     *outline) G_GNUC_WARN_UNUSED_RESULT;
UnknotPoint      check_figure_to_shown  (CheckFigure       *self,
                                         UnknotPoint        place);
gboolean         check_figure_mirrors   (CheckFigure       *self);
double           check_figure_mirror    (CheckFigure       *self,
                                         UnknotOutline     *left,
                                         UnknotOutline     *right);
void             check_figure_path      (CheckFigure       *self,
                                         const char        *kind,
                                         const char        *id,
                                         UnknotOutline     *outline,
                                         double             loop,
                                         double             outside);

void             check_atlas            (CheckFigure       *self,
                                         JsonObject        *object);

void             check_muscle           (GPtrArray         *figures,
                                         UnknotMuscle      *muscle);
void             check_reach            (GPtrArray         *figures,
                                         UnknotMuscle      *muscle);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CheckFigure, check_figure_free)

G_END_DECLS
