#include "unknot-migration.h"

/**
 * unknot_migrate:
 * @object: a file
 * @version: its version, from 1 to @n_steps + 1
 * @steps: (array length=n_steps) (nullable): what leads from version 1 to 2, from 2 to 3, and so on
 * @n_steps: how many there are; none while version 1 is the only one
 *
 * Brings a file to the newest version, step by step. @object stays as it is.
 *
 * Returns: (transfer full): the file in version @n_steps + 1
 */
JsonObject *
unknot_migrate (JsonObject          *object,
                int                  version,
                const UnknotMigrate *steps,
                int                  n_steps)
{
  JsonObject *current;

  g_return_val_if_fail (object != NULL, NULL);
  g_return_val_if_fail (version >= 1 && version <= n_steps + 1, NULL);

  current = json_object_ref (object);
  for (int i = version - 1; i < n_steps; i++)
    {
      JsonObject *next = steps[i] (current);

      json_object_unref (current);
      current = next;
    }

  json_object_set_int_member (current, "version", n_steps + 1);
  return current;
}
