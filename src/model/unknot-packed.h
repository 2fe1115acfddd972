#pragma once

#include <glib-object.h>

#include "unknot-cursor.h"
#include "unknot-time.h"

G_BEGIN_DECLS

#define UNKNOT_TYPE_PACKED (unknot_packed_get_type ())

/**
 * UnknotPacked:
 *
 * A JSON object in one small block of memory: its text as it was, and its values in a form in which they are found
 * quickly. Shared and immutable, so that any thread can have and read it.
 *
 * A tree of json-glib takes ten times as much, and its values must not be shared between threads, since they are not
 * counted atomically.
 */
typedef struct _UnknotPacked UnknotPacked;

/**
 * UnknotValue:
 *
 * A value in an [struct@Unknot.Packed]: borrowed, valid as long as that. Texts that it lends are UTF-8 and live as
 * long. What is missing or of another kind gives the fallback, as in `unknot-members.h`; of two members of one name the
 * last counts, as in json-glib.
 */
typedef struct _UnknotValue UnknotValue;

/**
 * UnknotValueIter:
 *
 * Goes through the objects in a list.
 */
typedef struct
{
  /*< private >*/
  const guint8 *at;
  const guint8 *end;
} UnknotValueIter;

GType                unknot_packed_get_type    (void) G_GNUC_CONST;
UnknotPacked *       unknot_packed_read        (UnknotCursor       *cursor) G_GNUC_WARN_UNUSED_RESULT;
UnknotPacked *       unknot_packed_new         (const char         *text) G_GNUC_WARN_UNUSED_RESULT;
UnknotPacked *       unknot_packed_ref         (UnknotPacked       *self);
void                 unknot_packed_unref       (UnknotPacked       *self);
const char *         unknot_packed_get_source  (UnknotPacked       *self);
const UnknotValue *  unknot_packed_get_root    (UnknotPacked       *self);

gboolean             unknot_value_is_object    (const UnknotValue  *self);
gboolean             unknot_value_has          (const UnknotValue  *object,
                                                const char         *member);
const char *         unknot_value_get_text     (const UnknotValue  *object,
                                                const char         *member);
gboolean             unknot_value_get_truth    (const UnknotValue  *object,
                                                const char         *member,
                                                gboolean            fallback);
int                  unknot_value_get_whole    (const UnknotValue  *object,
                                                const char         *member,
                                                int                 most,
                                                int                 fallback);
double               unknot_value_get_number   (const UnknotValue  *object,
                                                const char         *member);
gboolean             unknot_value_get_time     (const UnknotValue  *object,
                                                const char         *member,
                                                UnknotTime         *time);
GStrv                unknot_value_dup_texts    (const UnknotValue  *object,
                                                const char         *member) G_GNUC_WARN_UNUSED_RESULT;
guint                unknot_value_count        (const UnknotValue  *object,
                                                const char         *member);
void                 unknot_value_iter_init    (UnknotValueIter    *iter,
                                                const UnknotValue  *object,
                                                const char         *member);
const UnknotValue *  unknot_value_iter_next    (UnknotValueIter    *iter);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (UnknotPacked, unknot_packed_unref)

G_END_DECLS
