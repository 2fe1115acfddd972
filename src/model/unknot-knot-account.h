#pragma once

#include "unknot-knot.h"

G_BEGIN_DECLS

/*
 * What [class@Unknot.Knots] writes down about each knot while it goes through the journal. Nobody else needs it.
 */

/**
 * UnknotKnotAccount:
 * @found: whether the entry that found it was met
 * @found_time: when that was
 * @days_before: how many days it had hurt before; -1 unknown
 * @place: where it is; its texts and its area belong to an entry
 * @pain: the last pain of the frame "now"; -1 not rated
 * @rated: when it was given
 * @pain_is_old: whether @pain is from before it was gone
 * @state: how it is
 * @life: what became of it; get it by unknot_knot_account_share_life()
 * @is_shared: whether somebody else may hold @life
 *
 * What the entries say about one knot, gathered in the order of their times.
 */
typedef struct
{
  gboolean          found;
  UnknotTime        found_time;
  int               days_before;
  UnknotKnotRecord  place;
  int               pain;
  UnknotTime        rated;
  gboolean          pain_is_old;
  UnknotKnotState   state;
  UnknotKnotLife   *life;
  gboolean          is_shared;
} UnknotKnotAccount;

UnknotKnotAccount *  unknot_knot_account_new        (void) G_GNUC_WARN_UNUSED_RESULT;
void                 unknot_knot_account_free       (UnknotKnotAccount  *self);
UnknotKnotLife *     unknot_knot_account_share_life (UnknotKnotAccount  *self);

void                 unknot_knot_accounts_add       (GHashTable         *accounts,
                                                     UnknotEntry        *entry);

G_END_DECLS
