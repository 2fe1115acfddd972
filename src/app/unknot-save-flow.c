#include "unknot-save-flow.h"

#include <glib/gi18n.h>

#include "unknot-export-words.h"
#include "unknot-save-dialog.h"

typedef struct
{
  /* Owned */
  UnknotContext *context;
} UnknotSaveFlowPrivate;

G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (UnknotSaveFlow, unknot_save_flow, G_TYPE_OBJECT)

typedef enum
{
  PROP_CONTEXT = 1,
} UnknotSaveFlowProperty;

static GParamSpec *props[PROP_CONTEXT + 1];

typedef enum
{
  SIGNAL_TOLD,
} UnknotSaveFlowSignal;

static guint signals[SIGNAL_TOLD + 1];

static UnknotSaveFlowPrivate *
get_private (UnknotSaveFlow *self)
{
  return unknot_save_flow_get_instance_private (self);
}

static void
saved_cb (GObject      *source,
          GAsyncResult *result,
          gpointer      user_data)
{
  g_autoptr (UnknotSaveFlow) self = user_data;
  g_autoptr (GError) error = NULL;

  unknot_export_file_save_finish (result, &error);
  unknot_save_flow_tell (self, _(UNKNOT_SAVE_FLOW_GET_CLASS (self)->done), error);
}

/* Of a journal that is not read yet, a file would look like all there is. */
static void
unknot_save_flow_real_write (UnknotSaveFlow *self,
                             GFile          *file)
{
  UnknotSaveFlowClass *klass = UNKNOT_SAVE_FLOW_GET_CLASS (self);
  UnknotContext *context = get_private (self)->context;

  if (unknot_store_get_state (unknot_context_get_store (context)) == UNKNOT_STORE_LOADING)
    {
      g_autoptr (GError) error =
        g_error_new_literal (G_IO_ERROR, G_IO_ERROR_BUSY, "The journal is still being read");

      unknot_save_flow_tell (self, NULL, error);
      return;
    }

  unknot_export_file_save_async (file, klass->make, klass->gather (self, context), klass->discard, NULL, saved_cb,
                                 g_object_ref (self));
}

static void
file_chosen_cb (gpointer  self,
                GFile    *file)
{
  unknot_save_flow_write (self, file);
}

static void
unknot_save_flow_set_property (GObject      *object,
                               guint         property_id,
                               const GValue *value,
                               GParamSpec   *pspec)
{
  UnknotSaveFlowPrivate *priv = get_private (UNKNOT_SAVE_FLOW (object));

  switch ((UnknotSaveFlowProperty) property_id)
    {
    case PROP_CONTEXT:
      priv->context = g_value_dup_object (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
unknot_save_flow_dispose (GObject *object)
{
  g_clear_object (&get_private (UNKNOT_SAVE_FLOW (object))->context);

  G_OBJECT_CLASS (unknot_save_flow_parent_class)->dispose (object);
}

static void
unknot_save_flow_class_init (UnknotSaveFlowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->set_property = unknot_save_flow_set_property;
  object_class->dispose = unknot_save_flow_dispose;
  klass->write = unknot_save_flow_real_write;

  /**
   * UnknotSaveFlow:context:
   *
   * What the pages share.
   */
  props[PROP_CONTEXT] =
    g_param_spec_object ("context", NULL, NULL, UNKNOT_TYPE_CONTEXT,
                         G_PARAM_WRITABLE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);

  /**
   * UnknotSaveFlow::told:
   * @self: a flow
   * @words: what happened, for the person
   *
   * The file was written, or could not be.
   */
  signals[SIGNAL_TOLD] =
    g_signal_new ("told", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                  G_TYPE_NONE, 1, G_TYPE_STRING);
}

static void
unknot_save_flow_init (UnknotSaveFlow *self)
{
}

/**
 * unknot_save_flow_get_context:
 * @self: a flow
 *
 * Lends what the pages share.
 *
 * Returns: (transfer none): the context
 */
UnknotContext *
unknot_save_flow_get_context (UnknotSaveFlow *self)
{
  g_return_val_if_fail (UNKNOT_IS_SAVE_FLOW (self), NULL);

  return get_private (self)->context;
}

/**
 * unknot_save_flow_ask:
 * @self: a flow
 * @window: over which the dialog opens
 *
 * Asks for a file, and writes it.
 */
void
unknot_save_flow_ask (UnknotSaveFlow *self,
                      GtkWindow      *window)
{
  UnknotSaveFlowClass *klass;

  g_return_if_fail (UNKNOT_IS_SAVE_FLOW (self));

  klass = UNKNOT_SAVE_FLOW_GET_CLASS (self);
  unknot_save_dialog_ask (&(UnknotSaveDialog) {
                            .title = _(klass->title),
                            .name = _(klass->name),
                            .chosen = file_chosen_cb,
                            .data = g_object_ref (self),
                            .destroy = g_object_unref,
                          },
                          unknot_stamper_get_time (unknot_context_get_stamper (get_private (self)->context)), window);
}

/**
 * unknot_save_flow_write:
 * @self: a flow
 * @file: where to
 *
 * Writes the file; [signal@SaveFlow::told] says when it is there. Only the person may read a new file.
 */
void
unknot_save_flow_write (UnknotSaveFlow *self,
                        GFile          *file)
{
  g_return_if_fail (UNKNOT_IS_SAVE_FLOW (self));
  g_return_if_fail (G_IS_FILE (file));

  UNKNOT_SAVE_FLOW_GET_CLASS (self)->write (self, file);
}

/**
 * unknot_save_flow_make:
 * @self: a flow of a kind that says how its content is made
 * @error: return location for an error of making
 *
 * Makes the file's content at once, of a journal that is read. Blocks.
 *
 * Returns: (transfer full) (nullable): the content, or `NULL` with @error set
 */
GBytes *
unknot_save_flow_make (UnknotSaveFlow  *self,
                       GError         **error)
{
  UnknotSaveFlowClass *klass;
  gpointer gathered;
  GBytes *bytes;

  g_return_val_if_fail (UNKNOT_IS_SAVE_FLOW (self), NULL);

  klass = UNKNOT_SAVE_FLOW_GET_CLASS (self);
  gathered = klass->gather (self, get_private (self)->context);
  bytes = klass->make (gathered, error);
  klass->discard (gathered);
  return bytes;
}

/**
 * unknot_save_flow_tell:
 * @self: a flow
 * @words: (nullable): what is said if it went well
 * @error: (nullable): why nothing was written
 *
 * Says what happened.
 */
void
unknot_save_flow_tell (UnknotSaveFlow *self,
                       const char     *words,
                       const GError   *error)
{
  g_return_if_fail (UNKNOT_IS_SAVE_FLOW (self));

  if (error != NULL)
    g_info ("Nothing exported: %s", error->message);
  g_signal_emit (self, signals[SIGNAL_TOLD], 0, error == NULL ? words : unknot_export_words_failed (error));
}
