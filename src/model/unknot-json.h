#pragma once

#include <gio/gio.h>
#include <json-glib/json-glib.h>

G_BEGIN_DECLS

/**
 * UNKNOT_DATA_ERROR:
 *
 * Error domain of everything that reads the app's data files. The message names the file and the member.
 */
#define UNKNOT_DATA_ERROR (unknot_data_error_quark ())

/**
 * UnknotDataError:
 * @UNKNOT_DATA_ERROR_SYNTAX: not JSON: empty, truncated, with a NUL byte, or with something after its end
 * @UNKNOT_DATA_ERROR_MEMBER: a member is missing, unknown, or of another kind
 * @UNKNOT_DATA_ERROR_VALUE: a value is out of its range or names something that does not exist
 * @UNKNOT_DATA_ERROR_VERSION: written by a later version of the app
 */
typedef enum
{
  UNKNOT_DATA_ERROR_SYNTAX,
  UNKNOT_DATA_ERROR_MEMBER,
  UNKNOT_DATA_ERROR_VALUE,
  UNKNOT_DATA_ERROR_VERSION,
} UnknotDataError;

GQuark        unknot_data_error_quark   (void);

gboolean      unknot_json_parser_load   (JsonParser          *parser,
                                         const char          *text,
                                         gsize                length,
                                         const char          *where,
                                         GError             **error);
JsonObject *  unknot_json_parse         (GBytes              *bytes,
                                         const char          *where,
                                         GError             **error) G_GNUC_WARN_UNUSED_RESULT;
JsonObject *  unknot_json_load          (GFile               *file,
                                         GError             **error) G_GNUC_WARN_UNUSED_RESULT;

gboolean      unknot_json_refuse        (GError             **error,
                                         const char          *where,
                                         const char          *member,
                                         const char          *what);

gboolean      unknot_json_has           (JsonObject          *object,
                                         const char          *member);
gboolean      unknot_json_only          (JsonObject          *object,
                                         const char          *where,
                                         const char * const  *allowed,
                                         GError             **error);
const char *  unknot_json_string        (JsonObject          *object,
                                         const char          *where,
                                         const char          *member,
                                         GError             **error);
gboolean      unknot_json_strings       (JsonObject          *object,
                                         const char          *where,
                                         const char          *member,
                                         GStrv               *value,
                                         GError             **error);
gboolean      unknot_json_integer       (JsonObject          *object,
                                         const char          *where,
                                         const char          *member,
                                         int                  least,
                                         int                  most,
                                         int                 *value,
                                         GError             **error);
gboolean      unknot_json_number        (JsonObject          *object,
                                         const char          *where,
                                         const char          *member,
                                         double               least,
                                         double               most,
                                         double              *value,
                                         GError             **error);
gboolean      unknot_json_boolean       (JsonObject          *object,
                                         const char          *where,
                                         const char          *member,
                                         gboolean            *value,
                                         GError             **error);
JsonArray *   unknot_json_array         (JsonObject          *object,
                                         const char          *where,
                                         const char          *member,
                                         GError             **error);
JsonObject *  unknot_json_object        (JsonObject          *object,
                                         const char          *where,
                                         const char          *member,
                                         GError             **error);
JsonObject *  unknot_json_element       (JsonArray           *array,
                                         const char          *where,
                                         guint                index,
                                         GError             **error);

G_END_DECLS
