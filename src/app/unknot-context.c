#include "unknot-context-private.h"

#include "unknot-check-log.h"

G_DEFINE_FINAL_TYPE (UnknotContext, unknot_context, G_TYPE_OBJECT)

static void
unknot_context_dispose (GObject *object)
{
  UnknotContext *self = UNKNOT_CONTEXT (object);

  if (self->reading != NULL)
    unknot_context_await_reading (self);
  if (self->pictures != NULL)
    unknot_body_pictures_close (self->pictures);
  g_clear_object (&self->player);
  g_clear_object (&self->store);
  g_clear_object (&self->knots);
  g_clear_object (&self->journal);
  g_clear_object (&self->profile);
  g_clear_pointer (&self->safety, unknot_safety_unref);
  g_clear_object (&self->techniques);
  g_clear_pointer (&self->articles, unknot_articles_unref);
  g_clear_pointer (&self->help, unknot_help_unref);
  g_clear_object (&self->studio);
  g_clear_object (&self->person);
  g_clear_object (&self->pictures);
  g_clear_object (&self->bodies);
  g_clear_object (&self->cache);
  g_clear_object (&self->state);
  g_clear_object (&self->data);

  G_OBJECT_CLASS (unknot_context_parent_class)->dispose (object);
}

static void
unknot_context_class_init (UnknotContextClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = unknot_context_dispose;
}

static void
unknot_context_init (UnknotContext *self)
{
}

/**
 * unknot_context_new:
 * @data: the folder of the app's data
 * @state: the folder that the journal and the profile live in
 * @cache: the folder for what can be made again
 * @stamper: where times and UUIDs come from; it must outlive the journal
 *
 * Makes the context. All is read when it is first asked for.
 *
 * Returns: (transfer full): a new context
 */
UnknotContext *
unknot_context_new (GFile               *data,
                    GFile               *state,
                    GFile               *cache,
                    const UnknotStamper *stamper)
{
  UnknotContext *self = g_object_new (UNKNOT_TYPE_CONTEXT, NULL);

  self->data = g_object_ref (data);
  self->state = g_object_ref (state);
  self->cache = g_object_ref (cache);
  self->stamper = *stamper;
  self->journal = unknot_journal_new (stamper);
  self->knots = unknot_knots_new (self->journal);
  self->profile = unknot_profile_new ();
  unknot_check_log_begin (self->journal, self->profile);
  self->store = unknot_store_new (state, self->journal, self->profile);
  self->techniques = unknot_techniques_new (data, state);
  unknot_context_follow_person (self);

  return self;
}

/**
 * unknot_context_get_stamper:
 * @self: the context
 *
 * Gets where times and UUIDs come from.
 *
 * Returns: (transfer none): the stamper
 */
const UnknotStamper *
unknot_context_get_stamper (UnknotContext *self)
{
  g_return_val_if_fail (UNKNOT_IS_CONTEXT (self), NULL);

  return &self->stamper;
}

/**
 * unknot_context_get_folder:
 * @self: the context
 *
 * Gets the person's folder, which the journal and the profile live in.
 *
 * Returns: (transfer none): the folder
 */
GFile *
unknot_context_get_folder (UnknotContext *self)
{
  g_return_val_if_fail (UNKNOT_IS_CONTEXT (self), NULL);

  return self->state;
}

/**
 * unknot_context_get_techniques:
 * @self: the context
 *
 * Gets what reads the techniques when they are first asked for, and tells when there are others.
 *
 * Returns: (transfer none): the techniques
 */
UnknotTechniques *
unknot_context_get_techniques (UnknotContext *self)
{
  g_return_val_if_fail (UNKNOT_IS_CONTEXT (self), NULL);

  return self->techniques;
}

/**
 * unknot_context_get_catalogue:
 * @self: the context
 *
 * Gets all techniques, as they are now.
 *
 * Returns: (transfer none): the catalogue
 */
UnknotCatalogue *
unknot_context_get_catalogue (UnknotContext *self)
{
  g_return_val_if_fail (UNKNOT_IS_CONTEXT (self), NULL);

  return unknot_techniques_get_catalogue (self->techniques);
}

/**
 * unknot_context_get_journal:
 * @self: the context
 *
 * Gets the journal.
 *
 * Returns: (transfer none): the journal
 */
UnknotJournal *
unknot_context_get_journal (UnknotContext *self)
{
  g_return_val_if_fail (UNKNOT_IS_CONTEXT (self), NULL);

  return self->journal;
}

/**
 * unknot_context_get_knots:
 * @self: the context
 *
 * Gets the knots that follow from the journal.
 *
 * Returns: (transfer none): the knots
 */
UnknotKnots *
unknot_context_get_knots (UnknotContext *self)
{
  g_return_val_if_fail (UNKNOT_IS_CONTEXT (self), NULL);

  return self->knots;
}

/**
 * unknot_context_get_profile:
 * @self: the context
 *
 * Gets what the app knows about the person.
 *
 * Returns: (transfer none): the profile
 */
UnknotProfile *
unknot_context_get_profile (UnknotContext *self)
{
  g_return_val_if_fail (UNKNOT_IS_CONTEXT (self), NULL);

  return self->profile;
}

/**
 * unknot_context_get_store:
 * @self: the context
 *
 * Gets what keeps the journal and the profile in files.
 *
 * Returns: (transfer none): the store
 */
UnknotStore *
unknot_context_get_store (UnknotContext *self)
{
  g_return_val_if_fail (UNKNOT_IS_CONTEXT (self), NULL);

  return self->store;
}

/**
 * unknot_context_get_player:
 * @self: the context
 *
 * Gets what lets the guide be heard. It is silent until it is told what is wanted.
 *
 * Returns: (transfer none): the player
 */
UnknotCuePlayer *
unknot_context_get_player (UnknotContext *self)
{
  g_return_val_if_fail (UNKNOT_IS_CONTEXT (self), NULL);

  if (self->player == NULL)
    {
      g_autofree char *language = unknot_speech_dup_language_of_words ();
      g_autoptr (UnknotSpeech) speech = unknot_speech_new (UNKNOT_SPEECH_LIBRARY, language);

      self->player = unknot_cue_player_new (speech);
    }

  return self->player;
}
