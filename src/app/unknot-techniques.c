#include "unknot-techniques.h"

/**
 * UnknotTechniques:
 *
 * All techniques, when they are first needed: at once those of the app, and a moment later, read in a thread, the
 * person's own and those of others.
 */
struct _UnknotTechniques
{
  GObject parent_instance;

  /* Owned */
  GFile *data;
  GFile *state;
  UnknotCatalogue *built_in;
  UnknotCatalogue *catalogue;
  UnknotTechniqueRules *rules;
  UnknotPackStore *store;
};

G_DEFINE_FINAL_TYPE (UnknotTechniques, unknot_techniques, G_TYPE_OBJECT)

typedef enum
{
  SIGNAL_CHANGED,
  N_SIGNALS,
} UnknotTechniquesSignal;

static guint signals[N_SIGNALS];

static void
packs_changed_cb (UnknotTechniques *self)
{
  g_clear_pointer (&self->catalogue, unknot_catalogue_unref);
  self->catalogue = unknot_catalogue_join (self->built_in, G_LIST_MODEL (self->store));
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}

static void
loaded_cb (GObject      *store,
           GAsyncResult *result,
           gpointer      user_data)
{
  g_autoptr (GError) error = NULL;

  if (!unknot_pack_store_finish (UNKNOT_PACK_STORE (store), result, NULL, &error))
    g_warning ("%s", error->message);
}

/* The data of the app was checked when it was built, so that it can't fail here. */
static void
load (UnknotTechniques *self)
{
  g_autoptr (GFile) techniques = g_file_get_child (self->data, "techniques");
  g_autoptr (GFile) packs = g_file_get_child (self->state, "techniques");
  g_autoptr (GError) error = NULL;

  self->built_in = unknot_catalogue_load (techniques, &error);
  if (self->built_in == NULL)
    g_error ("%s", error->message);

  self->catalogue = unknot_catalogue_ref (self->built_in);
  self->rules = unknot_technique_rules_new (self->built_in);
  unknot_technique_rules_learn (self->rules);
  self->store = unknot_pack_store_new (packs, self->rules);
  g_signal_connect_object (self->store, "items-changed", G_CALLBACK (packs_changed_cb), self, G_CONNECT_SWAPPED);
  unknot_pack_store_load_async (self->store, NULL, loaded_cb, NULL);
}

static void
unknot_techniques_dispose (GObject *object)
{
  UnknotTechniques *self = UNKNOT_TECHNIQUES (object);

  g_clear_object (&self->store);
  g_clear_pointer (&self->rules, unknot_technique_rules_unref);
  g_clear_pointer (&self->catalogue, unknot_catalogue_unref);
  g_clear_pointer (&self->built_in, unknot_catalogue_unref);
  g_clear_object (&self->state);
  g_clear_object (&self->data);

  G_OBJECT_CLASS (unknot_techniques_parent_class)->dispose (object);
}

static void
unknot_techniques_class_init (UnknotTechniquesClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = unknot_techniques_dispose;

  /**
   * UnknotTechniques::changed:
   *
   * There is another catalogue now.
   */
  signals[SIGNAL_CHANGED] =
    g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
unknot_techniques_init (UnknotTechniques *self)
{
}

/**
 * unknot_techniques_new:
 * @data: the folder of the app's data
 * @state: the folder of the person's
 *
 * Makes it; nothing is read yet.
 *
 * Returns: (transfer full): a new object
 */
UnknotTechniques *
unknot_techniques_new (GFile *data,
                       GFile *state)
{
  UnknotTechniques *self = g_object_new (UNKNOT_TYPE_TECHNIQUES, NULL);

  self->data = g_object_ref (data);
  self->state = g_object_ref (state);

  return self;
}

/**
 * unknot_techniques_get_catalogue:
 * @self: the techniques
 *
 * Gets the catalogue as it is now.
 *
 * Returns: (transfer none): the catalogue
 */
UnknotCatalogue *
unknot_techniques_get_catalogue (UnknotTechniques *self)
{
  g_return_val_if_fail (UNKNOT_IS_TECHNIQUES (self), NULL);

  if (self->built_in == NULL)
    load (self);

  return self->catalogue;
}

/**
 * unknot_techniques_get_rules:
 * @self: the techniques
 *
 * Gets what own techniques are held against.
 *
 * Returns: (transfer none): the rules
 */
UnknotTechniqueRules *
unknot_techniques_get_rules (UnknotTechniques *self)
{
  g_return_val_if_fail (UNKNOT_IS_TECHNIQUES (self), NULL);

  if (self->built_in == NULL)
    load (self);

  return self->rules;
}

/**
 * unknot_techniques_get_store:
 * @self: the techniques
 *
 * Gets what keeps the techniques that do not come with the app.
 *
 * Returns: (transfer none): the store
 */
UnknotPackStore *
unknot_techniques_get_store (UnknotTechniques *self)
{
  g_return_val_if_fail (UNKNOT_IS_TECHNIQUES (self), NULL);

  if (self->built_in == NULL)
    load (self);

  return self->store;
}
