#include "unknot-copy-flow.h"

#include <glib/gi18n.h>

#include "unknot-config.h"
#include "unknot-copy-words.h"
#include "unknot-snapshots-make.h"

/* After a copy that could not be written, the next saved change tries again only then. */
#define MS_TO_TRY_AGAIN (60 * 60 * 1000)

/**
 * UnknotCopyFlow:
 *
 * Copies of everything, in a folder that the person picked: one after the first saved change of a day, and whenever they
 * ask for it. It is made and written in threads; nobody waits for it, and the app may end meanwhile.
 */
struct _UnknotCopyFlow
{
  GObject parent_instance;

  /* Owned */
  UnknotContext *context;
  GFile *folder;
  GError *problem;

  gint64 made;
  gint64 tried;
  UnknotStoreState state;
  gboolean busy;
};

G_DEFINE_FINAL_TYPE (UnknotCopyFlow, unknot_copy_flow, G_TYPE_OBJECT)

typedef enum
{
  PROP_FOLDER = 1,
  PROP_MADE,
} UnknotCopyFlowProperty;

static GParamSpec *props[PROP_MADE + 1];

typedef enum
{
  SIGNAL_CHANGED,
  SIGNAL_TOLD,
  N_SIGNALS,
} UnknotCopyFlowSignal;

static guint signals[N_SIGNALS];

/* Who wants a copy. */
typedef enum
{
  OCCASION_DAY,      /* a new day: nothing is said, but in the dialog */
  OCCASION_ASKED,
  OCCASION_FOLDER,   /* another folder: it is taken only if a copy gets there */
} Occasion;

/* A copy that is being written. */
typedef struct
{
  UnknotCopyFlow *flow;
  GFile          *folder;
  Occasion        occasion;
} Order;

static void
order_free (Order *order)
{
  g_object_unref (order->flow);
  g_object_unref (order->folder);
  g_free (order);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Order, order_free)

static UnknotTime
get_now (UnknotCopyFlow *self)
{
  return unknot_stamper_get_time (unknot_context_get_stamper (self->context));
}

static void
set_folder (UnknotCopyFlow *self,
            GFile          *folder)
{
  if (g_set_object (&self->folder, folder))
    g_object_notify_by_pspec (G_OBJECT (self), props[PROP_FOLDER]);
}

static void
set_made (UnknotCopyFlow *self,
          gint64          made)
{
  if (self->made == made)
    return;

  self->made = made;
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_MADE]);
}

static void
set_problem (UnknotCopyFlow *self,
             const GError   *problem)
{
  g_clear_error (&self->problem);
  self->problem = problem != NULL ? g_error_copy (problem) : NULL;
}

static void
tell (UnknotCopyFlow *self,
      const char     *words)
{
  g_signal_emit (self, signals[SIGNAL_TOLD], 0, words);
}

static void
say_changed (UnknotCopyFlow *self)
{
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}

/* A folder that was not taken leaves the one before as it was. */
static void
end_failed (UnknotCopyFlow *self,
            Order          *order,
            const GError   *error)
{
  g_autofree char *words = g_strjoin (" ", _("No copy was made."), unknot_copy_words_problem (error), NULL);

  g_info ("No copy: %s", error->message);
  self->busy = FALSE;
  if (order->occasion != OCCASION_FOLDER)
    set_problem (self, error);
  say_changed (self);
  if (order->occasion != OCCASION_DAY)
    tell (self, words);
}

/* Copies may have been switched off, or go to another folder, since this one was begun. */
static void
end_done (UnknotCopyFlow *self,
          Order          *order,
          UnknotTime      made)
{
  self->busy = FALSE;
  if (order->occasion == OCCASION_FOLDER)
    set_folder (self, order->folder);
  if (self->folder != NULL && g_file_equal (self->folder, order->folder))
    {
      set_problem (self, NULL);
      set_made (self, made.milliseconds / 1000);
    }
  say_changed (self);
  if (order->occasion != OCCASION_DAY)
    tell (self, _("Copy made"));
}

static void
made_cb (GObject      *source,
         GAsyncResult *result,
         gpointer      user_data)
{
  g_autoptr (Order) order = user_data;
  g_autoptr (GError) error = NULL;
  UnknotTime made;

  if (unknot_snapshots_make_finish (result, &made, &error))
    end_done (order->flow, order, made);
  else
    end_failed (order->flow, order, error);
}

static void
begin (UnknotCopyFlow *self,
       GFile          *folder,
       Occasion        occasion)
{
  Order *order;

  if (self->busy)
    return;

  order = g_new0 (Order, 1);
  order->flow = g_object_ref (self);
  order->folder = g_object_ref (folder);
  order->occasion = occasion;
  self->busy = TRUE;
  self->tried = get_now (self).milliseconds;
  say_changed (self);
  unknot_snapshots_make_async (unknot_context_get_store (self->context), UNKNOT_VERSION, folder, NULL, made_cb, order);
}

/* On the day that the clock says, also if it was set back. */
static gboolean
is_due (UnknotCopyFlow *self)
{
  return self->folder != NULL && unknot_copy_flow_get_age (self) != 0
         && (self->problem == NULL || ABS (get_now (self).milliseconds - self->tried) >= MS_TO_TRY_AGAIN);
}

/* What was only read needs no copy. */
static void
state_changed_cb (UnknotCopyFlow *self,
                  GParamSpec     *pspec,
                  UnknotStore    *store)
{
  UnknotStoreState before = self->state;

  self->state = unknot_store_get_state (store);
  if (before == UNKNOT_STORE_SAVING && self->state == UNKNOT_STORE_SAVED && is_due (self))
    begin (self, self->folder, OCCASION_DAY);
}

static void
unknot_copy_flow_get_property (GObject    *object,
                               guint       prop_id,
                               GValue     *value,
                               GParamSpec *pspec)
{
  UnknotCopyFlow *self = UNKNOT_COPY_FLOW (object);

  switch ((UnknotCopyFlowProperty) prop_id)
    {
    case PROP_FOLDER:
      g_value_take_string (value, self->folder != NULL ? g_file_get_uri (self->folder) : g_strdup (""));
      break;
    case PROP_MADE:
      g_value_set_int64 (value, self->made);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
unknot_copy_flow_set_property (GObject      *object,
                               guint         prop_id,
                               const GValue *value,
                               GParamSpec   *pspec)
{
  UnknotCopyFlow *self = UNKNOT_COPY_FLOW (object);
  g_autoptr (GFile) folder = NULL;

  switch ((UnknotCopyFlowProperty) prop_id)
    {
    case PROP_FOLDER:
      if (g_value_get_string (value) != NULL && *g_value_get_string (value) != '\0')
        folder = g_file_new_for_uri (g_value_get_string (value));
      set_folder (self, folder);
      break;
    case PROP_MADE:
      set_made (self, g_value_get_int64 (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
  say_changed (self);
}

static void
unknot_copy_flow_dispose (GObject *object)
{
  UnknotCopyFlow *self = UNKNOT_COPY_FLOW (object);

  g_clear_object (&self->context);
  g_clear_object (&self->folder);
  g_clear_error (&self->problem);

  G_OBJECT_CLASS (unknot_copy_flow_parent_class)->dispose (object);
}

static void
unknot_copy_flow_class_init (UnknotCopyFlowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = unknot_copy_flow_get_property;
  object_class->set_property = unknot_copy_flow_set_property;
  object_class->dispose = unknot_copy_flow_dispose;

  /**
   * UnknotCopyFlow:folder:
   *
   * URI of the folder that the person picked; empty for none.
   */
  props[PROP_FOLDER] =
    g_param_spec_string ("folder", NULL, NULL, "",
                         G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);

  /**
   * UnknotCopyFlow:made:
   *
   * When the last copy was written, in seconds since 1970; 0 for never.
   */
  props[PROP_MADE] =
    g_param_spec_int64 ("made", NULL, NULL, 0, G_MAXINT64 / 1000, 0,
                        G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);

  /**
   * UnknotCopyFlow::changed:
   *
   * There is something else to show.
   */
  signals[SIGNAL_CHANGED] =
    g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  /**
   * UnknotCopyFlow::told:
   * @words: what happened, for the person
   *
   * A copy that they asked for was written, or could not be.
   */
  signals[SIGNAL_TOLD] =
    g_signal_new ("told", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                  G_TYPE_NONE, 1, G_TYPE_STRING);
}

static void
unknot_copy_flow_init (UnknotCopyFlow *self)
{
}

/**
 * unknot_copy_flow_new:
 * @context: what the pages share
 *
 * Makes a flow; it writes a copy a day once it has a folder.
 *
 * Returns: (transfer full): a new flow
 */
UnknotCopyFlow *
unknot_copy_flow_new (UnknotContext *context)
{
  UnknotCopyFlow *self = g_object_new (UNKNOT_TYPE_COPY_FLOW, NULL);
  UnknotStore *store = unknot_context_get_store (context);

  self->context = g_object_ref (context);
  self->state = unknot_store_get_state (store);
  g_signal_connect_object (store, "notify::state", G_CALLBACK (state_changed_cb), self, G_CONNECT_SWAPPED);

  return self;
}

/**
 * unknot_copy_flow_get_folder:
 * @self: a flow
 *
 * Gets the folder that the person picked.
 *
 * Returns: (transfer none) (nullable): the folder, `NULL` for none
 */
GFile *
unknot_copy_flow_get_folder (UnknotCopyFlow *self)
{
  g_return_val_if_fail (UNKNOT_IS_COPY_FLOW (self), NULL);

  return self->folder;
}

/**
 * unknot_copy_flow_get_busy:
 * @self: a flow
 *
 * Says whether a copy is being written.
 *
 * Returns: whether one is
 */
gboolean
unknot_copy_flow_get_busy (UnknotCopyFlow *self)
{
  g_return_val_if_fail (UNKNOT_IS_COPY_FLOW (self), FALSE);

  return self->busy;
}

/**
 * unknot_copy_flow_get_age:
 * @self: a flow
 *
 * Counts since when there is no newer copy.
 *
 * Returns: how many local days ago the last one was made, or %UNKNOT_COPY_WORDS_NEVER
 */
int
unknot_copy_flow_get_age (UnknotCopyFlow *self)
{
  UnknotTime now;

  g_return_val_if_fail (UNKNOT_IS_COPY_FLOW (self), 0);

  if (self->made == 0)
    return UNKNOT_COPY_WORDS_NEVER;

  now = get_now (self);
  return unknot_time_get_day (now) - unknot_time_get_day ((UnknotTime) { self->made * 1000, now.offset });
}

/**
 * unknot_copy_flow_get_problem:
 * @self: a flow
 *
 * Gets why there is no newer copy.
 *
 * Returns: (transfer none) (nullable): an error of %G_IO_ERROR, `NULL` if nothing went wrong
 */
const GError *
unknot_copy_flow_get_problem (UnknotCopyFlow *self)
{
  g_return_val_if_fail (UNKNOT_IS_COPY_FLOW (self), NULL);

  return self->folder != NULL ? self->problem : NULL;
}

/**
 * unknot_copy_flow_use:
 * @self: a flow
 * @folder: where copies are to go
 *
 * Takes a folder, if a first copy can be written to it; [signal@CopyFlow::told] says what became of it.
 */
void
unknot_copy_flow_use (UnknotCopyFlow *self,
                      GFile          *folder)
{
  g_return_if_fail (UNKNOT_IS_COPY_FLOW (self));
  g_return_if_fail (G_IS_FILE (folder));

  begin (self, folder, OCCASION_FOLDER);
}

/**
 * unknot_copy_flow_stop:
 * @self: a flow
 *
 * Writes no copies any more. Those that are there stay.
 */
void
unknot_copy_flow_stop (UnknotCopyFlow *self)
{
  g_return_if_fail (UNKNOT_IS_COPY_FLOW (self));

  set_problem (self, NULL);
  set_folder (self, NULL);
  set_made (self, 0);
  say_changed (self);
}

static void
looked_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      user_data)
{
  g_autoptr (UnknotCopyFlow) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GFileInfo) info = g_file_query_info_finish (G_FILE (source), result, &error);

  if (self->folder == NULL || !g_file_equal (self->folder, G_FILE (source)))
    return;
  if (info == NULL)
    set_problem (self, error);
  else if (g_error_matches (self->problem, G_IO_ERROR, G_IO_ERROR_NOT_FOUND))
    set_problem (self, NULL);
  say_changed (self);
}

/**
 * unknot_copy_flow_look:
 * @self: a flow
 *
 * Looks whether the folder is there; [signal@CopyFlow::changed] says when that is known.
 */
void
unknot_copy_flow_look (UnknotCopyFlow *self)
{
  g_return_if_fail (UNKNOT_IS_COPY_FLOW (self));

  if (self->folder != NULL)
    g_file_query_info_async (self->folder, G_FILE_ATTRIBUTE_STANDARD_TYPE, G_FILE_QUERY_INFO_NONE, G_PRIORITY_DEFAULT,
                             NULL, looked_cb, g_object_ref (self));
}

/**
 * unknot_copy_flow_write:
 * @self: a flow
 *
 * Writes a copy now; [signal@CopyFlow::told] says when it is there.
 */
void
unknot_copy_flow_write (UnknotCopyFlow *self)
{
  g_return_if_fail (UNKNOT_IS_COPY_FLOW (self));
  g_return_if_fail (self->folder != NULL);

  begin (self, self->folder, OCCASION_ASKED);
}
