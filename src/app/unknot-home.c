/* Where the person who runs the program has their files, and what time it is there. */

#include "unknot-home.h"

#include "unknot-config.h"
#include "unknot-locale.h"

static UnknotTime
get_time (gpointer data)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();

  return unknot_time_from_date_time (now);
}

static char *
make_uuid (gpointer data)
{
  return g_uuid_string_random ();
}

/**
 * unknot_home_state_new:
 *
 * Finds the folder that the journal and the profile live in. It need not exist.
 *
 * Returns: (transfer full): the folder
 */
GFile *
unknot_home_state_new (void)
{
  return g_file_new_build_filename (g_get_user_data_dir (), "unknot", NULL);
}

/**
 * unknot_home_cache_new:
 *
 * Finds the folder for what can be made again. It need not exist.
 *
 * Returns: (transfer full): the folder
 */
GFile *
unknot_home_cache_new (void)
{
  return g_file_new_build_filename (g_get_user_cache_dir (), "unknot", NULL);
}

/**
 * unknot_home_context_new:
 *
 * Makes the context of this person, now and here.
 *
 * Returns: (transfer full): a new context
 */
UnknotContext *
unknot_home_context_new (void)
{
  static const UnknotStamper to_twelve = { get_time, make_uuid, NULL, TRUE };
  static const UnknotStamper to_twenty_four = { get_time, make_uuid, NULL, FALSE };
  const UnknotStamper *stamper = unknot_locale_counts_to_twelve () ? &to_twelve : &to_twenty_four;
  g_autoptr (GFile) data = g_file_new_for_uri ("resource://" UNKNOT_RESOURCE_BASE);
  g_autoptr (GFile) state = unknot_home_state_new ();
  g_autoptr (GFile) cache = unknot_home_cache_new ();

  return unknot_context_new (data, state, cache, stamper);
}
