#include "unknot-map-bodies.h"

struct _UnknotMapBodies
{
  GObject parent_instance;

  /* Owned */
  GFile *folder;
  UnknotAnatomy *anatomy;
  UnknotWarp *warp;
  UnknotAtlas *atlases[UNKNOT_N_ASPECTS];
  UnknotMapBody *bodies[UNKNOT_N_ASPECTS];

  UnknotBuild build;
};

G_DEFINE_FINAL_TYPE (UnknotMapBodies, unknot_map_bodies, G_TYPE_OBJECT)

typedef enum
{
  PROP_BUILD = 1,
} UnknotMapBodiesProperty;

static GParamSpec *props[PROP_BUILD + 1];

static void
unknot_map_bodies_get_property (GObject    *object,
                                guint       prop_id,
                                GValue     *value,
                                GParamSpec *pspec)
{
  switch ((UnknotMapBodiesProperty) prop_id)
    {
    case PROP_BUILD:
      g_value_set_string (value, unknot_build_to_id (UNKNOT_MAP_BODIES (object)->build));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
unknot_map_bodies_set_property (GObject      *object,
                                guint         prop_id,
                                const GValue *value,
                                GParamSpec   *pspec)
{
  UnknotBuild build;

  switch ((UnknotMapBodiesProperty) prop_id)
    {
    case PROP_BUILD:
      /* A newer version may know more builds. */
      if (g_value_get_string (value) == NULL || !unknot_build_from_id (g_value_get_string (value), &build))
        build = UNKNOT_BUILD_NEUTRAL;
      unknot_map_bodies_set_build (UNKNOT_MAP_BODIES (object), build);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
drop_bodies (UnknotMapBodies *self)
{
  for (guint i = 0; i < UNKNOT_N_ASPECTS; i++)
    g_clear_pointer (&self->bodies[i], unknot_map_body_unref);
}

static void
unknot_map_bodies_finalize (GObject *object)
{
  UnknotMapBodies *self = UNKNOT_MAP_BODIES (object);

  drop_bodies (self);
  for (guint i = 0; i < UNKNOT_N_ASPECTS; i++)
    g_clear_pointer (&self->atlases[i], unknot_atlas_unref);
  g_clear_pointer (&self->warp, unknot_warp_unref);
  g_clear_pointer (&self->anatomy, unknot_anatomy_unref);
  g_clear_object (&self->folder);

  G_OBJECT_CLASS (unknot_map_bodies_parent_class)->finalize (object);
}

static void
unknot_map_bodies_class_init (UnknotMapBodiesClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = unknot_map_bodies_get_property;
  object_class->set_property = unknot_map_bodies_set_property;
  object_class->finalize = unknot_map_bodies_finalize;

  /**
   * UnknotMapBodies:build:
   *
   * Id of the build that all aspects are shown in; an unknown one is the neutral build.
   */
  props[PROP_BUILD] =
    g_param_spec_string ("build", NULL, NULL, "neutral",
                         G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);
}

static void
unknot_map_bodies_init (UnknotMapBodies *self)
{
  self->build = UNKNOT_BUILD_NEUTRAL;
}

/**
 * unknot_map_bodies_new:
 * @folder: the folder of the anatomy's files
 * @build: the build to show
 *
 * Reads what all aspects share.
 *
 * Returns: (transfer full): the bodies
 */
UnknotMapBodies *
unknot_map_bodies_new (GFile       *folder,
                       UnknotBuild  build)
{
  UnknotMapBodies *self = g_object_new (UNKNOT_TYPE_MAP_BODIES, NULL);
  g_autoptr (GError) error = NULL;

  self->folder = g_object_ref (folder);
  self->build = build;
  self->anatomy = unknot_anatomy_load (folder, &error);
  if (self->anatomy != NULL)
    self->warp = unknot_warp_load (folder, &error);
  if (self->warp == NULL)
    g_error ("%s", error->message);

  return self;
}

/**
 * unknot_map_bodies_get_anatomy:
 * @self: the bodies
 *
 * Gets the muscles.
 *
 * Returns: (transfer none): the anatomy
 */
UnknotAnatomy *
unknot_map_bodies_get_anatomy (UnknotMapBodies *self)
{
  g_return_val_if_fail (UNKNOT_IS_MAP_BODIES (self), NULL);

  return self->anatomy;
}

static UnknotAtlas *
load_atlas (UnknotMapBodies *self,
            UnknotAspect     aspect)
{
  g_autoptr (GError) error = NULL;
  UnknotAtlas *atlas;

  if (aspect == UNKNOT_ASPECT_LEFT)
    return unknot_atlas_mirror (unknot_map_bodies_get_atlas (self, UNKNOT_ASPECT_RIGHT));

  atlas = unknot_atlas_load (self->folder, unknot_aspect_get_view (aspect), self->anatomy, &error);
  if (atlas == NULL)
    g_error ("%s", error->message);

  return atlas;
}

/**
 * unknot_map_bodies_get_atlas:
 * @self: the bodies
 * @aspect: an aspect
 *
 * Gets what lies where in an aspect; it is the same in all builds.
 *
 * Returns: (transfer none): the atlas
 */
UnknotAtlas *
unknot_map_bodies_get_atlas (UnknotMapBodies *self,
                             UnknotAspect     aspect)
{
  g_return_val_if_fail (UNKNOT_IS_MAP_BODIES (self), NULL);
  g_return_val_if_fail (aspect < UNKNOT_N_ASPECTS, NULL);

  if (self->atlases[aspect] == NULL)
    self->atlases[aspect] = load_atlas (self, aspect);

  return self->atlases[aspect];
}

/**
 * unknot_map_bodies_make_body:
 * @self: the bodies
 * @aspect: an aspect
 * @build: a build
 *
 * Makes an aspect in a build that need not be the one on show, such as for a choice between them.
 *
 * Returns: (transfer full): the body
 */
UnknotMapBody *
unknot_map_bodies_make_body (UnknotMapBodies *self,
                             UnknotAspect     aspect,
                             UnknotBuild      build)
{
  g_return_val_if_fail (UNKNOT_IS_MAP_BODIES (self), NULL);

  return unknot_map_body_new (unknot_map_bodies_get_atlas (self, aspect), self->warp, build);
}

/**
 * unknot_map_bodies_get_body:
 * @self: the bodies
 * @aspect: an aspect
 *
 * Gets an aspect in the build that is shown.
 *
 * Returns: (transfer none): the body; it is the same until the build changes
 */
UnknotMapBody *
unknot_map_bodies_get_body (UnknotMapBodies *self,
                            UnknotAspect     aspect)
{
  g_return_val_if_fail (UNKNOT_IS_MAP_BODIES (self), NULL);
  g_return_val_if_fail (aspect < UNKNOT_N_ASPECTS, NULL);

  if (self->bodies[aspect] == NULL)
    self->bodies[aspect] = unknot_map_bodies_make_body (self, aspect, self->build);

  return self->bodies[aspect];
}

/**
 * unknot_map_bodies_set_build:
 * @self: the bodies
 * @build: a build
 *
 * Shows another build; who shows a body listens and asks for it anew.
 */
void
unknot_map_bodies_set_build (UnknotMapBodies *self,
                             UnknotBuild      build)
{
  g_return_if_fail (UNKNOT_IS_MAP_BODIES (self));

  if (self->build == build)
    return;

  self->build = build;
  drop_bodies (self);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_BUILD]);
}
