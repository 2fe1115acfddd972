/* What the app knows: bodies, rules, and what there is to read. Each is read when it is first asked for. */

#include "unknot-context-private.h"

/* What a start always needs, and the toolkit does not. */
typedef struct
{
  GFile *data;
  UnknotAspect aspect;
  UnknotBuild build;
  UnknotMapBodies *bodies;
  UnknotSafety *safety;
} Reading;

static UnknotMapBodies *
read_bodies (Reading *reading)
{
  g_autoptr (GFile) folder = g_file_get_child (reading->data, "anatomy");
  UnknotMapBodies *bodies = unknot_map_bodies_new (folder, reading->build);

  unknot_map_bodies_get_body (bodies, reading->aspect);

  return bodies;
}

static UnknotSafety *
read_safety (GFile *data)
{
  g_autoptr (GFile) folder = g_file_get_child (data, "safety");
  g_autoptr (GError) error = NULL;
  UnknotSafety *safety = unknot_safety_load (folder, &error);

  if (safety == NULL)
    g_error ("%s", error->message);

  return safety;
}

static gpointer
read_first (gpointer user_data)
{
  Reading *reading = user_data;

  reading->bodies = read_bodies (reading);
  reading->safety = read_safety (reading->data);

  return reading;
}

void
unknot_context_await_reading (UnknotContext *self)
{
  g_autofree Reading *reading = NULL;

  if (self->bodies != NULL)
    return;
  if (self->reading == NULL)
    unknot_context_read (self, UNKNOT_ASPECT_BACK, UNKNOT_BUILD_NEUTRAL);

  reading = g_thread_join (g_steal_pointer (&self->reading));
  self->bodies = reading->bodies;
  self->safety = reading->safety;
  g_object_unref (reading->data);
}

/**
 * unknot_context_read:
 * @self: the context
 * @aspect: the aspect that the window will show first
 * @build: the build that it will show it in
 *
 * Begins to read the body and the safety rules in a thread of their own: every start needs them, and meanwhile the
 * toolkit can start. Nothing happens where any of it was asked for already.
 */
void
unknot_context_read (UnknotContext *self,
                     UnknotAspect   aspect,
                     UnknotBuild    build)
{
  Reading *reading;

  g_return_if_fail (UNKNOT_IS_CONTEXT (self));

  if (self->reading != NULL || self->bodies != NULL)
    return;

  reading = g_new0 (Reading, 1);
  reading->data = g_object_ref (self->data);
  reading->aspect = aspect;
  reading->build = build;
  self->reading = g_thread_new ("reading", read_first, reading);
}

/**
 * unknot_context_get_bodies:
 * @self: the context
 *
 * Gets the body from all sides.
 *
 * Returns: (transfer none): the bodies
 */
UnknotMapBodies *
unknot_context_get_bodies (UnknotContext *self)
{
  g_return_val_if_fail (UNKNOT_IS_CONTEXT (self), NULL);

  unknot_context_await_reading (self);

  return self->bodies;
}

/**
 * unknot_context_get_anatomy:
 * @self: the context
 *
 * Gets the muscles.
 *
 * Returns: (transfer none): the anatomy
 */
UnknotAnatomy *
unknot_context_get_anatomy (UnknotContext *self)
{
  g_return_val_if_fail (UNKNOT_IS_CONTEXT (self), NULL);

  return unknot_map_bodies_get_anatomy (unknot_context_get_bodies (self));
}

/**
 * unknot_context_get_pictures:
 * @self: the context
 *
 * Gets who draws the body.
 *
 * Returns: (transfer none): the pictures
 */
UnknotBodyPictures *
unknot_context_get_pictures (UnknotContext *self)
{
  g_return_val_if_fail (UNKNOT_IS_CONTEXT (self), NULL);

  if (self->pictures == NULL)
    {
      g_autoptr (GFile) folder = g_file_get_child (self->data, "anatomy");

      self->pictures = unknot_body_pictures_new (folder, self->cache);
    }

  return self->pictures;
}

/**
 * unknot_context_get_articles:
 * @self: the context
 *
 * Gets what the Library has to read, and the sources.
 *
 * Returns: (transfer none): the articles
 */
UnknotArticles *
unknot_context_get_articles (UnknotContext *self)
{
  g_return_val_if_fail (UNKNOT_IS_CONTEXT (self), NULL);

  if (self->articles == NULL)
    {
      g_autoptr (GError) error = NULL;

      self->articles = unknot_articles_load (self->data, &error);
      if (self->articles == NULL)
        g_error ("%s", error->message);
    }

  return self->articles;
}

/**
 * unknot_context_get_help:
 * @self: the context
 *
 * Gets the pages of the help.
 *
 * Returns: (transfer none): the help
 */
UnknotHelp *
unknot_context_get_help (UnknotContext *self)
{
  g_return_val_if_fail (UNKNOT_IS_CONTEXT (self), NULL);

  if (self->help == NULL)
    {
      g_autoptr (GError) error = NULL;

      self->help = unknot_help_load (self->data, &error);
      if (self->help == NULL)
        g_error ("%s", error->message);
    }

  return self->help;
}

/**
 * unknot_context_get_safety:
 * @self: the context
 *
 * Gets the safety rules.
 *
 * Returns: (transfer none): the rules
 */
UnknotSafety *
unknot_context_get_safety (UnknotContext *self)
{
  g_return_val_if_fail (UNKNOT_IS_CONTEXT (self), NULL);

  unknot_context_await_reading (self);

  return self->safety;
}
