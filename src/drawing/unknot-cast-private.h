#pragma once

#include "unknot-cast.h"

G_BEGIN_DECLS

typedef struct
{
  char *body;
  UnknotLook look;
} UnknotCastPerson;

struct _UnknotCast
{
  GHashTable *bodies;   /* name → UnknotFigureBody */
  GHashTable *hands;    /* name → UnknotHandShape */
  GHashTable *tones;    /* name → UnknotTone */
  GHashTable *people;   /* name → UnknotCastPerson */
  GHashTable *ranges;   /* "joint movement" → UnknotRange */
};

gboolean  unknot_cast_read_body   (UnknotCast  *self,
                                   GFile       *file,
                                   GError     **error);
gboolean  unknot_cast_read_hands  (UnknotCast  *self,
                                   GFile       *file,
                                   GError     **error);
gboolean  unknot_cast_read_looks  (UnknotCast  *self,
                                   GFile       *file,
                                   GError     **error);
void      unknot_figure_body_free        (UnknotFigureBody  *self);

G_END_DECLS
