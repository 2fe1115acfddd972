#include "unknot-journal-private.h"

static void unknot_journal_list_model_init (GListModelInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (UnknotJournal, unknot_journal, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, unknot_journal_list_model_init))

G_DEFINE_QUARK (unknot-journal-error-quark, unknot_journal_error)

typedef enum
{
  PROP_CAN_UNDO = 1,
  PROP_READ_ONLY,
} UnknotJournalProperty;

static GParamSpec *props[PROP_READ_ONLY + 1];

typedef enum
{
  SIGNAL_MONTH_CHANGED,
} UnknotJournalSignal;

static guint signals[SIGNAL_MONTH_CHANGED + 1];

static GType
unknot_journal_get_item_type (GListModel *model)
{
  return UNKNOT_TYPE_ENTRY;
}

static guint
unknot_journal_get_n_items (GListModel *model)
{
  return unknot_timeline_length (UNKNOT_JOURNAL (model)->timeline);
}

static gpointer
unknot_journal_get_item (GListModel *model,
                         guint       position)
{
  UnknotEntry *entry = unknot_journal_get_entry (UNKNOT_JOURNAL (model), position);

  return entry != NULL ? g_object_ref (entry) : NULL;
}

static void
unknot_journal_list_model_init (GListModelInterface *iface)
{
  iface->get_item_type = unknot_journal_get_item_type;
  iface->get_n_items = unknot_journal_get_n_items;
  iface->get_item = unknot_journal_get_item;
}

static void
unknot_journal_get_property (GObject    *object,
                             guint       prop_id,
                             GValue     *value,
                             GParamSpec *pspec)
{
  UnknotJournal *self = UNKNOT_JOURNAL (object);

  switch ((UnknotJournalProperty) prop_id)
    {
    case PROP_CAN_UNDO:
      g_value_set_boolean (value, unknot_journal_get_can_undo (self));
      break;
    case PROP_READ_ONLY:
      g_value_set_boolean (value, self->read_only);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
unknot_journal_set_property (GObject      *object,
                             guint         prop_id,
                             const GValue *value,
                             GParamSpec   *pspec)
{
  switch ((UnknotJournalProperty) prop_id)
    {
    case PROP_READ_ONLY:
      unknot_journal_set_read_only (UNKNOT_JOURNAL (object), g_value_get_boolean (value));
      break;
    case PROP_CAN_UNDO:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
unknot_journal_finalize (GObject *object)
{
  UnknotJournal *self = UNKNOT_JOURNAL (object);

  g_clear_pointer (&self->history, unknot_history_free);
  g_clear_pointer (&self->timeline, unknot_timeline_free);
  g_clear_pointer (&self->dirty, g_hash_table_unref);
  g_clear_pointer (&self->frozen, g_hash_table_unref);

  G_OBJECT_CLASS (unknot_journal_parent_class)->finalize (object);
}

static void
unknot_journal_class_init (UnknotJournalClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = unknot_journal_get_property;
  object_class->set_property = unknot_journal_set_property;
  object_class->finalize = unknot_journal_finalize;

  /**
   * UnknotJournal:can-undo:
   *
   * Whether there is a change to take back.
   */
  props[PROP_CAN_UNDO] =
    g_param_spec_boolean ("can-undo", NULL, NULL, FALSE,
                          G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  /**
   * UnknotJournal:read-only:
   *
   * Whether all changes are refused.
   */
  props[PROP_READ_ONLY] =
    g_param_spec_boolean ("read-only", NULL, NULL, FALSE,
                          G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);

  /**
   * UnknotJournal::month-changed:
   * @self: the journal
   * @month: the month, as "2026-11"
   *
   * An entry of a month was added, changed or removed by the person. Comes after the items have changed, once for a
   * month at the end of a change, and not when the journal is filled.
   */
  signals[SIGNAL_MONTH_CHANGED] =
    g_signal_new ("month-changed", UNKNOT_TYPE_JOURNAL, G_SIGNAL_RUN_LAST,
                  0, NULL, NULL, NULL,
                  G_TYPE_NONE, 1, G_TYPE_STRING);
}

static void
unknot_journal_init (UnknotJournal *self)
{
  self->timeline = unknot_timeline_new ();
  self->history = unknot_history_new (UNKNOT_JOURNAL_UNDO_DEPTH);
  self->dirty = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  self->frozen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
}

/**
 * unknot_journal_new:
 * @stamper: where UUIDs and times come from; it must outlive the journal
 *
 * Makes an empty journal.
 *
 * Returns: (transfer full): the journal
 */
UnknotJournal *
unknot_journal_new (const UnknotStamper *stamper)
{
  UnknotJournal *self;

  g_return_val_if_fail (stamper != NULL, NULL);

  self = g_object_new (UNKNOT_TYPE_JOURNAL, NULL);
  self->stamper = stamper;
  return self;
}

/**
 * unknot_journal_get_stamper:
 * @self: a journal
 *
 * Lends where UUIDs and times come from, for making entries.
 *
 * Returns: (transfer none): the stamper
 */
const UnknotStamper *
unknot_journal_get_stamper (UnknotJournal *self)
{
  g_return_val_if_fail (UNKNOT_IS_JOURNAL (self), NULL);

  return self->stamper;
}

/**
 * unknot_journal_lookup:
 * @self: a journal
 * @uuid: a UUID
 *
 * Finds an entry.
 *
 * Returns: (transfer none) (nullable): the entry
 */
UnknotEntry *
unknot_journal_lookup (UnknotJournal *self,
                       const char    *uuid)
{
  g_return_val_if_fail (UNKNOT_IS_JOURNAL (self), NULL);
  g_return_val_if_fail (uuid != NULL, NULL);

  return unknot_timeline_lookup (self->timeline, uuid);
}

/**
 * unknot_journal_get_entry:
 * @self: a journal
 * @position: a position
 *
 * Lends the entry at a position, without the reference that `g_list_model_get_item()` takes.
 *
 * Returns: (transfer none) (nullable): the entry, or `NULL` past the end
 */
UnknotEntry *
unknot_journal_get_entry (UnknotJournal *self,
                          guint          position)
{
  g_return_val_if_fail (UNKNOT_IS_JOURNAL (self), NULL);

  return position < unknot_timeline_length (self->timeline) ? unknot_timeline_get (self->timeline, position) : NULL;
}

/**
 * unknot_journal_list_month:
 * @self: a journal
 * @month: a month, as "2026-11"
 *
 * Collects what belongs into the file of a month.
 *
 * Returns: (transfer container) (element-type UnknotEntry): the entries in the order of their times
 */
GPtrArray *
unknot_journal_list_month (UnknotJournal *self,
                           const char    *month)
{
  g_return_val_if_fail (UNKNOT_IS_JOURNAL (self), NULL);
  g_return_val_if_fail (month != NULL, NULL);

  return unknot_timeline_list_month (self->timeline, month);
}

/**
 * unknot_journal_turn_day:
 * @self: a journal
 *
 * Says that it is another day, by a change of items in which none is other: what was shown as today, as this week, or
 * as long ago is to be shown anew.
 */
void
unknot_journal_turn_day (UnknotJournal *self)
{
  g_return_if_fail (UNKNOT_IS_JOURNAL (self));

  g_list_model_items_changed (G_LIST_MODEL (self), 0, 0, 0);
}

/**
 * unknot_journal_fill:
 * @self: a journal
 * @entries: (element-type UnknotEntry): what the files hold, in any order
 *
 * Replaces everything by what was loaded, with one change of items and nothing to undo. Of several entries with one
 * UUID only the one that supersedes the others is taken.
 */
void
unknot_journal_fill (UnknotJournal *self,
                     GPtrArray     *entries)
{
  g_return_if_fail (UNKNOT_IS_JOURNAL (self));
  g_return_if_fail (entries != NULL);

  unknot_journal_take_timeline (self, unknot_timeline_new_filled (entries));
}

/**
 * unknot_journal_take_timeline:
 * @self: a journal
 * @timeline: (transfer full): what the files hold
 *
 * Does what [method@Unknot.Journal.fill] does with entries that a thread has put in order already: of ten years that
 * takes longer than a frame may.
 */
void
unknot_journal_take_timeline (UnknotJournal  *self,
                              UnknotTimeline *timeline)
{
  gboolean could;
  guint n_before;

  g_return_if_fail (UNKNOT_IS_JOURNAL (self));
  g_return_if_fail (timeline != NULL);

  could = unknot_journal_get_can_undo (self);
  n_before = unknot_timeline_length (self->timeline);
  unknot_history_forget (self->history);
  g_clear_pointer (&self->timeline, unknot_timeline_free);
  self->timeline = timeline;
  g_list_model_items_changed (G_LIST_MODEL (self), 0, n_before, unknot_timeline_length (self->timeline));
  unknot_journal_notify_can_undo (self, could);
}

/**
 * unknot_journal_get_read_only:
 * @self: a journal
 *
 * Says whether all changes are refused.
 *
 * Returns: `TRUE` if they are
 */
gboolean
unknot_journal_get_read_only (UnknotJournal *self)
{
  g_return_val_if_fail (UNKNOT_IS_JOURNAL (self), TRUE);

  return self->read_only;
}

/**
 * unknot_journal_set_read_only:
 * @self: a journal
 * @read_only: whether to refuse all changes
 *
 * Refuses or allows changes, as while the files are loaded or when another process writes them.
 */
void
unknot_journal_set_read_only (UnknotJournal *self,
                              gboolean       read_only)
{
  g_return_if_fail (UNKNOT_IS_JOURNAL (self));

  if (self->read_only == !!read_only)
    return;

  self->read_only = !!read_only;
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_READ_ONLY]);
}

/**
 * unknot_journal_is_frozen:
 * @self: a journal
 * @month: a month, as "2026-11"
 *
 * Says whether changes of one month are refused.
 *
 * Returns: `TRUE` if they are
 */
gboolean
unknot_journal_is_frozen (UnknotJournal *self,
                          const char    *month)
{
  g_return_val_if_fail (UNKNOT_IS_JOURNAL (self), TRUE);
  g_return_val_if_fail (month != NULL, TRUE);

  return g_hash_table_contains (self->frozen, month);
}

/**
 * unknot_journal_freeze_month:
 * @self: a journal
 * @month: a month, as "2026-11"
 *
 * Refuses changes of one month from now on, whose file would lose something if it were written.
 */
void
unknot_journal_freeze_month (UnknotJournal *self,
                             const char    *month)
{
  g_return_if_fail (UNKNOT_IS_JOURNAL (self));
  g_return_if_fail (month != NULL);

  g_hash_table_add (self->frozen, g_strdup (month));
}

/**
 * unknot_journal_notify_can_undo:
 * @self: a journal
 * @could: whether there was a change to take back
 *
 * Tells whoever listens if that is different now.
 */
void
unknot_journal_notify_can_undo (UnknotJournal *self,
                                gboolean       could)
{
  if (could != unknot_journal_get_can_undo (self))
    g_object_notify_by_pspec (G_OBJECT (self), props[PROP_CAN_UNDO]);
}

/**
 * unknot_journal_emit_month_changed:
 * @self: a journal
 * @month: a month, as "2026-11"
 *
 * Tells whoever keeps the files.
 */
void
unknot_journal_emit_month_changed (UnknotJournal *self,
                                   const char    *month)
{
  g_signal_emit (self, signals[SIGNAL_MONTH_CHANGED], 0, month);
}
