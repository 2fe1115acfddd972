#pragma once

#include "unknot-body-art.h"
#include "unknot-json.h"

G_BEGIN_DECLS

/* What reading the art needs at every step: whom it is fitted to, and the place to name in errors. */
typedef struct
{
  UnknotMapBody *body;
  const char *where;
} UnknotArtReader;

UnknotOutline *  unknot_art_read_path     (const UnknotArtReader  *reader,
                                           const char             *path,
                                           const char             *member,
                                           GError                **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean         unknot_art_read_outline  (const UnknotArtReader  *reader,
                                           JsonObject             *object,
                                           const char             *member,
                                           UnknotOutline         **outline,
                                           GError                **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean         unknot_art_read_stroke   (const UnknotArtReader  *reader,
                                           JsonObject             *object,
                                           UnknotArtStroke        *stroke,
                                           GError                **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean         unknot_art_read_kind     (const UnknotArtReader  *reader,
                                           JsonObject             *object,
                                           const char             *member,
                                           const char * const     *kinds,
                                           guint                  *kind,
                                           GError                **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean         unknot_art_read_builds   (const UnknotArtReader  *reader,
                                           JsonObject             *object,
                                           guint                  *builds,
                                           GError                **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean         unknot_art_read_number   (const UnknotArtReader  *reader,
                                           JsonObject             *object,
                                           const char             *member,
                                           double                  least,
                                           double                  most,
                                           double                 *number,
                                           GError                **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
