#include "unknot-search-provider.h"

#include "unknot-config.h"
#include "unknot-search-bus.h"
#include "unknot-search-index.h"

/* How long it waits for the next letter, in seconds. */
#define PATIENCE 10

struct _UnknotSearchProvider
{
  GObject parent_instance;

  /* Owned */
  UnknotSearchBusSearchProvider2 *bus;
  UnknotContext *context;
  UnknotSearchIndex *index;   /* made when something is looked for first; NULL until then */

  GApplication *app;          /* which owns it */
  guint patience;
  guint waiting;              /* the app is held as long as it is not 0 */
};

G_DEFINE_FINAL_TYPE (UnknotSearchProvider, unknot_search_provider, G_TYPE_OBJECT)

static void
let_go (UnknotSearchProvider *self)
{
  if (self->waiting == 0)
    return;

  g_clear_handle_id (&self->waiting, g_source_remove);
  g_application_release (self->app);
}

static gboolean
waited_cb (gpointer user_data)
{
  UnknotSearchProvider *self = user_data;

  self->waiting = 0;
  g_application_release (self->app);

  return G_SOURCE_REMOVE;
}

/* Whoever types asks again soon. */
static void
stay (UnknotSearchProvider *self)
{
  g_application_hold (self->app);
  let_go (self);
  self->waiting = g_timeout_add_seconds (self->patience, waited_cb, self);
}

/* Other techniques, or another journal's folder. */
static void
forget_index (UnknotSearchProvider *self)
{
  g_clear_pointer (&self->index, unknot_search_index_free);
}

/* Without a context everything is being erased: nothing is found. */
static UnknotSearchIndex *
get_index (UnknotSearchProvider *self)
{
  if (self->index == NULL && self->context != NULL)
    self->index = unknot_search_index_new (self->context);

  return self->index;
}

static GStrv
find (UnknotSearchProvider *self,
      const char * const   *terms,
      const char * const   *among)
{
  UnknotSearchIndex *index = get_index (self);

  return index != NULL ? unknot_search_index_find (index, terms, among) : g_new0 (char *, 1);
}

static gboolean
initial_cb (UnknotSearchProvider  *self,
            GDBusMethodInvocation *invocation,
            const char * const    *terms)
{
  g_auto (GStrv) found = find (self, terms, NULL);

  stay (self);
  unknot_search_bus_search_provider2_complete_get_initial_result_set (self->bus, invocation,
                                                                      (const char * const *) found);
  return G_DBUS_METHOD_INVOCATION_HANDLED;
}

static gboolean
subsearch_cb (UnknotSearchProvider  *self,
              GDBusMethodInvocation *invocation,
              const char * const    *previous,
              const char * const    *terms)
{
  g_auto (GStrv) found = find (self, terms, previous);

  stay (self);
  unknot_search_bus_search_provider2_complete_get_subsearch_result_set (self->bus, invocation,
                                                                        (const char * const *) found);
  return G_DBUS_METHOD_INVOCATION_HANDLED;
}

/* What is to be read has the desktop's own icon, where it has one; the app's is there once it is installed. */
static GVariant *
make_icon (const UnknotSearchHit *hit)
{
  static const char * const names[] = { "help-browser", "help-browser-symbolic", UNKNOT_APP_ID };
  guint first = hit->is_text ? 0 : G_N_ELEMENTS (names) - 1;
  g_autoptr (GIcon) icon = g_themed_icon_new_from_names ((char **) names + first, (int) (G_N_ELEMENTS (names) - first));

  return g_icon_serialize (icon);
}

static void
add_meta (GVariantBuilder       *metas,
          const char            *target,
          const UnknotSearchHit *hit)
{
  g_autoptr (GVariant) icon = make_icon (hit);

  g_variant_builder_open (metas, G_VARIANT_TYPE_VARDICT);
  g_variant_builder_add (metas, "{sv}", "id", g_variant_new_string (target));
  g_variant_builder_add (metas, "{sv}", "name", g_variant_new_string (hit->title));
  g_variant_builder_add (metas, "{sv}", "description", g_variant_new_string (hit->description));
  g_variant_builder_add (metas, "{sv}", "icon", icon);
  g_variant_builder_close (metas);
}

static gboolean
metas_cb (UnknotSearchProvider  *self,
          GDBusMethodInvocation *invocation,
          const char * const    *targets)
{
  UnknotSearchIndex *index = get_index (self);
  GVariantBuilder metas;
  UnknotSearchHit hit;

  g_variant_builder_init (&metas, G_VARIANT_TYPE ("aa{sv}"));
  for (guint i = 0; targets[i] != NULL; i++)
    if (index != NULL && unknot_search_index_lookup (index, targets[i], &hit))
      add_meta (&metas, targets[i], &hit);

  stay (self);
  unknot_search_bus_search_provider2_complete_get_result_metas (self->bus, invocation, g_variant_builder_end (&metas));
  return G_DBUS_METHOD_INVOCATION_HANDLED;
}

static gboolean
activate_cb (UnknotSearchProvider  *self,
             GDBusMethodInvocation *invocation,
             const char            *target,
             const char * const    *terms,
             guint                  timestamp)
{
  g_action_group_activate_action (G_ACTION_GROUP (self->app), "look-up", g_variant_new_string (target));
  unknot_search_bus_search_provider2_complete_activate_result (self->bus, invocation);
  return G_DBUS_METHOD_INVOCATION_HANDLED;
}

static gboolean
launch_cb (UnknotSearchProvider  *self,
           GDBusMethodInvocation *invocation,
           const char * const    *terms,
           guint                  timestamp)
{
  g_autofree char *words = g_strjoinv (" ", (char **) terms);

  g_action_group_activate_action (G_ACTION_GROUP (self->app), "search", g_variant_new_string (words));
  unknot_search_bus_search_provider2_complete_launch_search (self->bus, invocation);
  return G_DBUS_METHOD_INVOCATION_HANDLED;
}

static void
unknot_search_provider_dispose (GObject *object)
{
  UnknotSearchProvider *self = UNKNOT_SEARCH_PROVIDER (object);

  let_go (self);
  unknot_search_provider_set_context (self, NULL);
  g_clear_object (&self->bus);

  G_OBJECT_CLASS (unknot_search_provider_parent_class)->dispose (object);
}

static void
unknot_search_provider_class_init (UnknotSearchProviderClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = unknot_search_provider_dispose;
}

static void
unknot_search_provider_init (UnknotSearchProvider *self)
{
  self->patience = PATIENCE;
  self->bus = unknot_search_bus_search_provider2_skeleton_new ();
  g_signal_connect_object (self->bus, "handle-get-initial-result-set", G_CALLBACK (initial_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->bus, "handle-get-subsearch-result-set", G_CALLBACK (subsearch_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->bus, "handle-get-result-metas", G_CALLBACK (metas_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->bus, "handle-activate-result", G_CALLBACK (activate_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->bus, "handle-launch-search", G_CALLBACK (launch_cb), self, G_CONNECT_SWAPPED);
}

/**
 * unknot_search_provider_new:
 * @app: the application, with the actions `look-up` and `search`; it must outlive the provider
 *
 * Makes a provider that nobody hears of yet, and that finds nothing.
 *
 * Returns: (transfer full): a new provider
 */
UnknotSearchProvider *
unknot_search_provider_new (GApplication *app)
{
  UnknotSearchProvider *self;

  g_return_val_if_fail (G_IS_APPLICATION (app), NULL);

  self = g_object_new (UNKNOT_TYPE_SEARCH_PROVIDER, NULL);
  self->app = app;

  return self;
}

/**
 * unknot_search_provider_export:
 * @self: a provider
 * @connection: the session bus
 * @path: where, as the file for the desktop says
 * @error: return location for an error
 *
 * Lets the desktop ask.
 *
 * Returns: whether it can
 */
gboolean
unknot_search_provider_export (UnknotSearchProvider  *self,
                               GDBusConnection       *connection,
                               const char            *path,
                               GError               **error)
{
  g_return_val_if_fail (UNKNOT_IS_SEARCH_PROVIDER (self), FALSE);

  return g_dbus_interface_skeleton_export (G_DBUS_INTERFACE_SKELETON (self->bus), connection, path, error);
}

/**
 * unknot_search_provider_unexport:
 * @self: a provider that was exported
 *
 * Lets nobody ask any more.
 */
void
unknot_search_provider_unexport (UnknotSearchProvider *self)
{
  g_return_if_fail (UNKNOT_IS_SEARCH_PROVIDER (self));

  g_dbus_interface_skeleton_unexport (G_DBUS_INTERFACE_SKELETON (self->bus));
}

/**
 * unknot_search_provider_set_context:
 * @self: a provider
 * @context: (nullable): what the pages share, or `NULL` to find nothing
 *
 * Says what there is to find.
 */
void
unknot_search_provider_set_context (UnknotSearchProvider *self,
                                    UnknotContext        *context)
{
  g_return_if_fail (UNKNOT_IS_SEARCH_PROVIDER (self));

  forget_index (self);
  if (self->context != NULL)
    g_signal_handlers_disconnect_by_func (unknot_context_get_techniques (self->context), forget_index, self);
  g_set_object (&self->context, context);
  if (context != NULL)
    g_signal_connect_object (unknot_context_get_techniques (context), "changed", G_CALLBACK (forget_index), self,
                             G_CONNECT_SWAPPED);
}

/**
 * unknot_search_provider_set_patience:
 * @self: a provider
 * @seconds: how long
 *
 * Says how long it keeps the program alive for another question.
 */
void
unknot_search_provider_set_patience (UnknotSearchProvider *self,
                                     guint                 seconds)
{
  g_return_if_fail (UNKNOT_IS_SEARCH_PROVIDER (self));

  self->patience = seconds;
}
