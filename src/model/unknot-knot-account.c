#include "unknot-knot-account.h"

/* Nearer than that nobody has moved anything: half of the step to which places are kept. */
#define SAME_PLACE 0.125

/**
 * unknot_knot_account_new:
 *
 * Opens the account of a knot of which nothing is known yet.
 *
 * Returns: (transfer full): the account
 */
UnknotKnotAccount *
unknot_knot_account_new (void)
{
  UnknotKnotAccount *self = g_new0 (UnknotKnotAccount, 1);

  self->days_before = -1;
  self->pain = -1;
  self->life = unknot_knot_life_new ();
  return self;
}

/**
 * unknot_knot_account_free:
 * @self: (transfer full): an account
 *
 * Closes an account.
 */
void
unknot_knot_account_free (UnknotKnotAccount *self)
{
  unknot_knot_life_unref (self->life);
  g_free (self);
}

/**
 * unknot_knot_account_share_life:
 * @self: an account
 *
 * Lends the life so far, for good: what comes later goes on with a copy.
 *
 * Returns: (transfer none): the life
 */
UnknotKnotLife *
unknot_knot_account_share_life (UnknotKnotAccount *self)
{
  self->is_shared = TRUE;
  return self->life;
}

static UnknotKnotLife *
get_life (UnknotKnotAccount *self)
{
  UnknotKnotLife *shared = self->life;

  if (self->is_shared)
    {
      self->life = unknot_knot_life_copy (shared);
      unknot_knot_life_unref (shared);
      self->is_shared = FALSE;
    }

  return self->life;
}

/* A new label is no move. */
static gboolean
is_elsewhere (const UnknotKnotRecord *before,
              const UnknotKnotRecord *after)
{
  return before->view != after->view || before->side != after->side
         || g_strcmp0 (before->muscle, after->muscle) != 0
         || unknot_point_distance ((UnknotPoint) { before->x, before->y },
                                   (UnknotPoint) { after->x, after->y }) > SAME_PLACE
         || !unknot_area_equal (before->area, after->area);
}

/* A quiet knot does not hurt; how much it will when it is back, nobody knows before it is rated. */
static void
rest (UnknotKnotAccount *account,
      UnknotEntry       *entry)
{
  account->state = UNKNOT_KNOT_STATE_CALM;
  account->pain = 0;
  account->rated = unknot_entry_get_time (entry);
}

static void
add_knot_entry (UnknotKnotAccount *account,
                UnknotEntry       *entry)
{
  UnknotKnotRecord record;

  unknot_entry_get_knot_record (entry, &record);
  if (record.event != UNKNOT_KNOT_MOVED || is_elsewhere (&account->place, &record))
    unknot_knot_life_add_event (get_life (account), record.event, unknot_entry_get_time (entry));
  switch (record.event)
    {
    case UNKNOT_KNOT_FOUND:
      account->found = TRUE;
      account->found_time = unknot_entry_get_time (entry);
      account->days_before = record.days;
      account->place = record;
      account->state = UNKNOT_KNOT_STATE_SORE;
      break;
    case UNKNOT_KNOT_MOVED:
      account->place = record;
      break;
    case UNKNOT_KNOT_QUIET:
      if (account->state != UNKNOT_KNOT_STATE_GONE)
        rest (account, entry);
      break;
    case UNKNOT_KNOT_BACK:
      if (account->pain == 0 || account->pain_is_old)
        account->pain = -1;
      account->state = UNKNOT_KNOT_STATE_SORE;
      break;
    case UNKNOT_KNOT_GONE:
      account->pain_is_old = TRUE;
      account->state = UNKNOT_KNOT_STATE_GONE;
      break;
    default:
      g_assert_not_reached ();
    }
}

static void
add_pain (UnknotKnotAccount *account,
          int                pain,
          UnknotEntry       *entry)
{
  if (pain < 0)
    return;

  unknot_knot_life_add_pain (get_life (account), pain, unknot_entry_get_time (entry));
  account->pain = pain;
  account->pain_is_old = FALSE;
  account->rated = unknot_entry_get_time (entry);
  if (account->state != UNKNOT_KNOT_STATE_GONE)
    account->state = pain == 0 ? UNKNOT_KNOT_STATE_CALM : UNKNOT_KNOT_STATE_SORE;
}

/* A session goes to the account of each knot that it was for and that is looked at. */
static void
add_session (GHashTable  *accounts,
             UnknotEntry *entry)
{
  g_auto (UnknotSessionRecord) session = UNKNOT_SESSION_RECORD_INIT;

  unknot_entry_get_session (entry, &session);
  for (guint i = 0; i < session.n_knots; i++)
    {
      UnknotKnotAccount *account = g_hash_table_lookup (accounts, session.knots[i].knot);

      if (account == NULL)
        continue;
      unknot_knot_life_add_session (get_life (account));
      add_pain (account, session.knots[i].before, entry);
      add_pain (account, session.knots[i].after, entry);
    }
}

/**
 * unknot_knot_accounts_add:
 * @accounts: (element-type utf8 UnknotKnotAccount): the accounts that are kept, by the knots' UUIDs
 * @entry: the next entry in the order of time; it must outlive the accounts
 *
 * Goes on with the accounts of the knots that an entry is about.
 */
void
unknot_knot_accounts_add (GHashTable  *accounts,
                          UnknotEntry *entry)
{
  UnknotEntryKind kind = unknot_entry_get_kind (entry);
  const char *knot = unknot_entry_get_knot (entry);
  UnknotKnotAccount *account = knot != NULL ? g_hash_table_lookup (accounts, knot) : NULL;
  UnknotRatingRecord rating;

  if (kind == UNKNOT_ENTRY_SESSION)
    add_session (accounts, entry);
  else if (account != NULL && kind == UNKNOT_ENTRY_KNOT)
    add_knot_entry (account, entry);
  else if (account != NULL && unknot_entry_get_rating (entry, &rating) && rating.frame == UNKNOT_FRAME_NOW)
    add_pain (account, rating.pain, entry);
}
