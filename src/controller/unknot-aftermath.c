#include "unknot-aftermath.h"

#include <glib/gi18n.h>

/**
 * unknot_aftermath_of:
 * @past: what the journal says about a technique on a muscle
 * @choosing: from when on it counts
 *
 * Judges what was left behind. The worst of it counts.
 *
 * Returns: the aftermath
 */
UnknotAftermath
unknot_aftermath_of (const UnknotSituationPast *past,
                     const UnknotChoosing      *choosing)
{
  if (past->bruised)
    return UNKNOT_AFTERMATH_BRUISED;
  if (past->sore_hours > choosing->drop_hours)
    return UNKNOT_AFTERMATH_STAYED_SORE;
  if (past->worse_running >= choosing->worse_sessions)
    return UNKNOT_AFTERMATH_WORSE;
  if (past->soreness_next_day > choosing->soreness_limit || past->sore_hours > choosing->lasting_hours)
    return UNKNOT_AFTERMATH_SORE;

  return UNKNOT_AFTERMATH_FINE;
}

/**
 * unknot_aftermath_drops:
 * @self: an aftermath
 *
 * Says whether what presses is left out for some weeks after it.
 *
 * Returns: `TRUE` if so
 */
gboolean
unknot_aftermath_drops (UnknotAftermath self)
{
  return self >= UNKNOT_AFTERMATH_WORSE;
}

/**
 * unknot_aftermath_say:
 * @self: an aftermath that closes a technique
 * @days: days until it is open again, 1 or more
 *
 * Says why a technique is left out, and for how long.
 *
 * Returns: (transfer full): one or two sentences
 */
char *
unknot_aftermath_say (UnknotAftermath self,
                      int             days)
{
  gulong count = (gulong) days;

  switch (self)
    {
    case UNKNOT_AFTERMATH_SORE:
      return g_strdup_printf (ngettext ("It made you sore last time. Open again in %d day.",
                                        "It made you sore last time. Open again in %d days.", count), days);
    case UNKNOT_AFTERMATH_WORSE:
      return g_strdup_printf (ngettext ("It hurt more after it, twice running. Open again in %d day.",
                                        "It hurt more after it, twice running. Open again in %d days.", count), days);
    case UNKNOT_AFTERMATH_STAYED_SORE:
      return g_strdup_printf (ngettext ("You were sore for over two days after it. Open again in %d day.",
                                        "You were sore for over two days after it. Open again in %d days.", count),
                              days);
    case UNKNOT_AFTERMATH_BRUISED:
      return g_strdup_printf (ngettext ("It left a bruise last time. Open again in %d day.",
                                        "It left a bruise last time. Open again in %d days.", count), days);
    case UNKNOT_AFTERMATH_FINE:
    default:
      g_return_val_if_reached (NULL);
    }
}
