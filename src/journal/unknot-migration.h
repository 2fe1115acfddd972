#pragma once

#include <json-glib/json-glib.h>

G_BEGIN_DECLS

/**
 * UnknotMigrate:
 * @object: (transfer none): a file of one version
 *
 * Brings a file from one version to the next. A pure function, with a fixture of the old version in the tests.
 *
 * Returns: (transfer full): the file in the next version
 */
typedef JsonObject *(*UnknotMigrate) (JsonObject *object);

JsonObject *  unknot_migrate  (JsonObject           *object,
                               int                   version,
                               const UnknotMigrate  *steps,
                               int                   n_steps) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
