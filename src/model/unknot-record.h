#pragma once

#include "unknot-json.h"

G_BEGIN_DECLS

/**
 * UnknotRecord:
 * @object: the object that is read
 * @where: file and place, for messages
 * @failure: the first error met; nothing is read after it
 *
 * Reads one object of a data file member by member, and remembers the first thing that was wrong, so that a reader is
 * a plain list of its members. After an error every getter gives an empty value; unknot_record_end() tells.
 */
typedef struct
{
  /*< private >*/
  JsonObject  *object;
  char        *where;
  GError     **failure;
} UnknotRecord;

void         unknot_record_begin       (UnknotRecord        *self,
                                        JsonObject          *object,
                                        const char          *where,
                                        const char * const  *allowed,
                                        GError             **failure);
gboolean     unknot_record_end         (UnknotRecord        *self);
gboolean     unknot_record_failed      (UnknotRecord        *self);
void         unknot_record_fail        (UnknotRecord        *self,
                                        const char          *member,
                                        const char          *what);

gboolean     unknot_record_has         (UnknotRecord        *self,
                                        const char          *member);
char *       unknot_record_text        (UnknotRecord        *self,
                                        const char          *member);
char *       unknot_record_text_or     (UnknotRecord        *self,
                                        const char          *member,
                                        const char          *fallback);
char **      unknot_record_texts       (UnknotRecord        *self,
                                        const char          *member);
char **      unknot_record_texts_or    (UnknotRecord        *self,
                                        const char          *member);
int          unknot_record_integer     (UnknotRecord        *self,
                                        const char          *member,
                                        int                  least,
                                        int                  most);
int          unknot_record_integer_or  (UnknotRecord        *self,
                                        const char          *member,
                                        int                  least,
                                        int                  most,
                                        int                  fallback);
double       unknot_record_number      (UnknotRecord        *self,
                                        const char          *member,
                                        double               least,
                                        double               most);
double       unknot_record_number_or   (UnknotRecord        *self,
                                        const char          *member,
                                        double               least,
                                        double               most,
                                        double               fallback);
gboolean     unknot_record_boolean_or  (UnknotRecord        *self,
                                        const char          *member,
                                        gboolean             fallback);
int          unknot_record_word        (UnknotRecord        *self,
                                        const char          *member,
                                        const char * const  *words,
                                        guint                n_words);
int          unknot_record_word_or     (UnknotRecord        *self,
                                        const char          *member,
                                        const char * const  *words,
                                        guint                n_words,
                                        int                  fallback);
guint        unknot_record_length      (UnknotRecord        *self,
                                        const char          *member);
void         unknot_record_element     (UnknotRecord        *self,
                                        const char          *member,
                                        guint                index,
                                        const char * const  *allowed,
                                        UnknotRecord        *inner);
void         unknot_record_inner       (UnknotRecord        *self,
                                        const char          *member,
                                        const char * const  *allowed,
                                        UnknotRecord        *inner);

G_END_DECLS
