#include "unknot-stamper.h"

/**
 * unknot_stamper_get_time:
 * @self: a stamper
 *
 * Asks what time it is.
 *
 * Returns: the time, with the local offset
 */
UnknotTime
unknot_stamper_get_time (const UnknotStamper *self)
{
  g_return_val_if_fail (self != NULL, (UnknotTime) { 0 });

  return self->get_time (self->data);
}

/**
 * unknot_stamper_make_uuid:
 * @self: a stamper
 *
 * Asks for a new UUID.
 *
 * Returns: (transfer full): the UUID, in lower case
 */
char *
unknot_stamper_make_uuid (const UnknotStamper *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->make_uuid (self->data);
}

/**
 * unknot_stamper_counts_to_twelve:
 * @self: a stamper
 *
 * Says how hours are counted where the person lives: to twelve, with a word for the half of the day, or to 24.
 *
 * Returns: `TRUE` if to twelve
 */
gboolean
unknot_stamper_counts_to_twelve (const UnknotStamper *self)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return self->twelve;
}
