#include "unknot-knots-private.h"

#include "unknot-entry-private.h"
#include "unknot-knot-account.h"

#include <string.h>

static void unknot_knots_list_model_init (GListModelInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (UnknotKnots, unknot_knots, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, unknot_knots_list_model_init))

static gint64
get_found_ms (UnknotKnot *knot)
{
  return unknot_knot_get_found (knot).milliseconds;
}

static void
show (UnknotKnots *self,
      UnknotKnot  *knot)
{
  guint position = self->knots->len;

  while (position > 0 && get_found_ms (g_ptr_array_index (self->knots, position - 1)) > get_found_ms (knot))
    position--;

  g_ptr_array_insert (self->knots, (int) position, g_object_ref (knot));
  g_list_model_items_changed (G_LIST_MODEL (self), position, 0, 1);
}

static void
hide (UnknotKnots *self,
      guint        position)
{
  g_ptr_array_remove_index (self->knots, position);
  g_list_model_items_changed (G_LIST_MODEL (self), position, 1, 0);
}

/* Brings one knot up to date with its account, and in or out of the list. */
static void
settle (UnknotKnots       *self,
        const char        *uuid,
        UnknotKnotAccount *account)
{
  UnknotKnot *knot = g_hash_table_lookup (self->all, uuid);
  gboolean on_map = account->found && account->state != UNKNOT_KNOT_STATE_GONE;
  gboolean listed;
  guint position;

  if (knot == NULL && !account->found)
    return;
  if (knot == NULL)
    {
      knot = unknot_knot_new (uuid);
      g_hash_table_insert (self->all, g_strdup (uuid), knot);
    }

  listed = g_ptr_array_find (self->knots, knot, &position);
  if (account->found)
    {
      unknot_knot_set_found (knot, account->found_time, account->days_before);
      unknot_knot_set_place (knot, &account->place);
    }
  unknot_knot_set_pain (knot, account->pain, account->rated);
  unknot_knot_set_life (knot, unknot_knot_account_share_life (account));
  unknot_knot_set_state (knot, account->found ? account->state : UNKNOT_KNOT_STATE_GONE);

  if (on_map && !listed)
    show (self, knot);
  else if (!on_map && listed)
    hide (self, position);
  if (!account->found)
    g_hash_table_remove (self->all, uuid);
}

static void
touch (GHashTable *touched,
       const char *knot)
{
  if (!g_hash_table_contains (touched, knot))
    g_hash_table_add (touched, g_strdup (knot));
}

static void
collect (GHashTable  *touched,
         UnknotEntry *entry)
{
  const char *uuid = unknot_entry_get_knot (entry);
  const UnknotValue *knot;
  UnknotValueIter iter;

  if (unknot_entry_get_kind (entry) != UNKNOT_ENTRY_SESSION)
    {
      if (uuid != NULL)
        touch (touched, uuid);
      return;
    }

  /* Without the whole record, since all sessions of ten years come at once. */
  unknot_value_iter_init (&iter, unknot_entry_get_value (entry), "knots");
  while ((knot = unknot_value_iter_next (&iter)) != NULL)
    if (unknot_value_get_text (knot, "knot") != NULL)
      touch (touched, unknot_value_get_text (knot, "knot"));
}

static void
open_account (UnknotKnots *self,
              const char  *uuid)
{
  g_hash_table_replace (self->accounts, g_strdup (uuid), unknot_knot_account_new ());
}

/* Walks through the whole journal for the knots that a change in its midst touched. */
static void
recount (UnknotKnots *self,
         GHashTable  *touched)
{
  g_autoptr (GHashTable) accounts = g_hash_table_new (g_str_hash, g_str_equal);
  GHashTableIter iter;
  gpointer uuid;

  g_hash_table_iter_init (&iter, touched);
  while (g_hash_table_iter_next (&iter, &uuid, NULL))
    {
      open_account (self, uuid);
      g_hash_table_insert (accounts, uuid, g_hash_table_lookup (self->accounts, uuid));
    }

  for (guint i = 0; i < self->mirror->len; i++)
    unknot_knot_accounts_add (accounts, g_ptr_array_index (self->mirror, i));
}

/* What is added at the end, as nearly everything is, only goes on with the accounts. */
static void
carry_on (UnknotKnots *self,
          GHashTable  *touched,
          guint        position)
{
  GHashTableIter iter;
  gpointer uuid;

  g_hash_table_iter_init (&iter, touched);
  while (g_hash_table_iter_next (&iter, &uuid, NULL))
    if (!g_hash_table_contains (self->accounts, uuid))
      open_account (self, uuid);

  for (guint i = position; i < self->mirror->len; i++)
    unknot_knot_accounts_add (self->accounts, g_ptr_array_index (self->mirror, i));
}

/* It is another day: of each knot it is longer ago. */
static void
turn_day (UnknotKnots *self)
{
  for (guint i = 0; i < self->knots->len; i++)
    g_object_notify (g_ptr_array_index (self->knots, i), "life");
  g_list_model_items_changed (G_LIST_MODEL (self), 0, 0, 0);
}

/* All at once: one after the other, each would move everything behind it. */
static void
make_room (GPtrArray *array,
           guint      position,
           guint      n_more)
{
  guint n_behind = array->len - position;

  g_ptr_array_set_size (array, (int) (array->len + n_more));
  memmove (array->pdata + position + n_more, array->pdata + position, n_behind * sizeof (gpointer));
}

static void
items_changed_cb (UnknotKnots *self,
                  guint        position,
                  guint        removed,
                  guint        added,
                  GListModel  *model)
{
  g_autoptr (GHashTable) touched = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  gboolean at_end = removed == 0 && position == self->mirror->len;
  GHashTableIter iter;
  gpointer uuid;

  if (removed == 0 && added == 0)
    {
      turn_day (self);
      return;
    }

  for (guint i = 0; i < removed; i++)
    collect (touched, g_ptr_array_index (self->mirror, position + i));
  if (removed > 0)
    g_ptr_array_remove_range (self->mirror, position, removed);
  make_room (self->mirror, position, added);
  for (guint i = 0; i < added; i++)
    {
      UnknotEntry *entry = unknot_journal_get_entry (self->journal, position + i);

      collect (touched, entry);
      g_ptr_array_index (self->mirror, position + i) = g_object_ref (entry);
    }

  if (at_end)
    carry_on (self, touched, position);
  else
    recount (self, touched);

  g_hash_table_iter_init (&iter, touched);
  while (g_hash_table_iter_next (&iter, &uuid, NULL))
    settle (self, uuid, g_hash_table_lookup (self->accounts, uuid));
}

static GType
unknot_knots_get_item_type (GListModel *model)
{
  return UNKNOT_TYPE_KNOT;
}

static guint
unknot_knots_get_n_items (GListModel *model)
{
  return UNKNOT_KNOTS (model)->knots->len;
}

static gpointer
unknot_knots_get_item (GListModel *model,
                       guint       position)
{
  UnknotKnot *knot = unknot_knots_get_knot (UNKNOT_KNOTS (model), position);

  return knot != NULL ? g_object_ref (knot) : NULL;
}

static void
unknot_knots_list_model_init (GListModelInterface *iface)
{
  iface->get_item_type = unknot_knots_get_item_type;
  iface->get_n_items = unknot_knots_get_n_items;
  iface->get_item = unknot_knots_get_item;
}

static void
unknot_knots_dispose (GObject *object)
{
  UnknotKnots *self = UNKNOT_KNOTS (object);

  g_clear_object (&self->journal);

  G_OBJECT_CLASS (unknot_knots_parent_class)->dispose (object);
}

static void
unknot_knots_finalize (GObject *object)
{
  UnknotKnots *self = UNKNOT_KNOTS (object);

  g_clear_pointer (&self->knots, g_ptr_array_unref);
  g_clear_pointer (&self->all, g_hash_table_unref);
  g_clear_pointer (&self->accounts, g_hash_table_unref);
  g_clear_pointer (&self->mirror, g_ptr_array_unref);

  G_OBJECT_CLASS (unknot_knots_parent_class)->finalize (object);
}

static void
unknot_knots_class_init (UnknotKnotsClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = unknot_knots_dispose;
  object_class->finalize = unknot_knots_finalize;
}

static void
unknot_knots_init (UnknotKnots *self)
{
  self->mirror = g_ptr_array_new_with_free_func (g_object_unref);
  self->accounts = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, (GDestroyNotify) unknot_knot_account_free);
  self->all = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_object_unref);
  self->knots = g_ptr_array_new_with_free_func (g_object_unref);
}

/**
 * unknot_knots_new:
 * @journal: the journal to follow
 *
 * Makes the list of the knots that the journal's entries tell of.
 *
 * Returns: (transfer full): the list
 */
UnknotKnots *
unknot_knots_new (UnknotJournal *journal)
{
  UnknotKnots *self;

  g_return_val_if_fail (UNKNOT_IS_JOURNAL (journal), NULL);

  self = g_object_new (UNKNOT_TYPE_KNOTS, NULL);
  self->journal = g_object_ref (journal);
  g_signal_connect_object (journal, "items-changed", G_CALLBACK (items_changed_cb), self, G_CONNECT_SWAPPED);
  items_changed_cb (self, 0, 0, g_list_model_get_n_items (G_LIST_MODEL (journal)), G_LIST_MODEL (journal));
  return self;
}

/**
 * unknot_knots_get_journal:
 * @self: the knots
 *
 * Lends the journal that they come from.
 *
 * Returns: (transfer none): the journal
 */
UnknotJournal *
unknot_knots_get_journal (UnknotKnots *self)
{
  g_return_val_if_fail (UNKNOT_IS_KNOTS (self), NULL);

  return self->journal;
}

/**
 * unknot_knots_lookup:
 * @self: the knots
 * @uuid: UUID of a knot
 *
 * Finds a knot, also one that is gone from the map, for naming it in the past.
 *
 * Returns: (transfer none) (nullable): the knot
 */
UnknotKnot *
unknot_knots_lookup (UnknotKnots *self,
                     const char  *uuid)
{
  g_return_val_if_fail (UNKNOT_IS_KNOTS (self), NULL);
  g_return_val_if_fail (uuid != NULL, NULL);

  return g_hash_table_lookup (self->all, uuid);
}

/**
 * unknot_knots_get_knot:
 * @self: the knots
 * @position: a position
 *
 * Lends the knot at a position.
 *
 * Returns: (transfer none) (nullable): the knot, or `NULL` past the end
 */
UnknotKnot *
unknot_knots_get_knot (UnknotKnots *self,
                       guint        position)
{
  g_return_val_if_fail (UNKNOT_IS_KNOTS (self), NULL);

  return position < self->knots->len ? g_ptr_array_index (self->knots, position) : NULL;
}
