#pragma once

#include <json-glib/json-glib.h>

#include "unknot-cast.h"

G_BEGIN_DECLS

typedef struct
{
  char *body;
  UnknotLook look;
} UnknotCastPerson;

/* One thing that can be chosen about the person on the pictures; of the rest only what its kind is about. */
typedef struct
{
  char *id;
  char *body;
  UnknotTone tones[UNKNOT_N_CLOTHS];
  UnknotHair hair;
} UnknotCastChoice;

struct _UnknotCast
{
  GHashTable *bodies;   /* name → UnknotFigureBody */
  GHashTable *hands;    /* name → UnknotHandShape */
  GHashTable *tones;    /* name → UnknotTone */
  GHashTable *people;   /* name → UnknotCastPerson */
  GHashTable *ranges;   /* "joint movement" → UnknotRange */
  GPtrArray *choices[UNKNOT_N_LOOK_KINDS];      /* UnknotCastChoice */
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
gboolean  unknot_cast_read_tones  (UnknotCast  *self,
                                   JsonObject  *object,
                                   const char  *where,
                                   UnknotTone   tones[UNKNOT_N_CLOTHS],
                                   GError     **error);
gboolean  unknot_cast_read_choices
                                  (UnknotCast  *self,
                                   JsonObject  *looks,
                                   const char  *where,
                                   GError     **error);
gboolean  unknot_cast_unknown_word
                                  (const char  *where,
                                   const char  *member,
                                   const char  *word,
                                   GError     **error);
void      unknot_figure_body_free        (UnknotFigureBody  *self);

G_END_DECLS
