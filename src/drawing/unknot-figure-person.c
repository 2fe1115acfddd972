#include "unknot-figure-person.h"

struct _UnknotFigurePerson
{
  GObject parent_instance;

  const char *ids[UNKNOT_N_LOOK_KINDS];         /* interned */
};

G_DEFINE_FINAL_TYPE (UnknotFigurePerson, unknot_figure_person, G_TYPE_OBJECT)

/* In the order of the kinds. */
typedef enum
{
  PROP_BUILD = 1,
  PROP_SKIN,
  PROP_HAIR,
} UnknotFigurePersonProperty;

static GParamSpec *props[PROP_HAIR + 1];

static void
unknot_figure_person_get_property (GObject    *object,
                                   guint       prop_id,
                                   GValue     *value,
                                   GParamSpec *pspec)
{
  UnknotFigurePerson *self = UNKNOT_FIGURE_PERSON (object);

  switch ((UnknotFigurePersonProperty) prop_id)
    {
    case PROP_BUILD:
      g_value_set_string (value, self->ids[UNKNOT_LOOK_BUILD]);
      break;
    case PROP_SKIN:
      g_value_set_string (value, self->ids[UNKNOT_LOOK_SKIN]);
      break;
    case PROP_HAIR:
      g_value_set_string (value, self->ids[UNKNOT_LOOK_HAIR]);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
unknot_figure_person_set_property (GObject      *object,
                                   guint         prop_id,
                                   const GValue *value,
                                   GParamSpec   *pspec)
{
  UnknotFigurePerson *self = UNKNOT_FIGURE_PERSON (object);

  switch ((UnknotFigurePersonProperty) prop_id)
    {
    case PROP_BUILD:
      unknot_figure_person_set (self, UNKNOT_LOOK_BUILD, g_value_get_string (value));
      break;
    case PROP_SKIN:
      unknot_figure_person_set (self, UNKNOT_LOOK_SKIN, g_value_get_string (value));
      break;
    case PROP_HAIR:
      unknot_figure_person_set (self, UNKNOT_LOOK_HAIR, g_value_get_string (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
unknot_figure_person_class_init (UnknotFigurePersonClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GParamFlags flags = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->get_property = unknot_figure_person_get_property;
  object_class->set_property = unknot_figure_person_set_property;

  /**
   * UnknotFigurePerson:build:
   *
   * How the person is built, as an id of looks.json; `NULL` for the first.
   */
  props[PROP_BUILD] = g_param_spec_string ("build", NULL, NULL, NULL, flags);

  /**
   * UnknotFigurePerson:skin:
   *
   * Which skin the person has; hair and clothes go with it.
   */
  props[PROP_SKIN] = g_param_spec_string ("skin", NULL, NULL, NULL, flags);

  /**
   * UnknotFigurePerson:hair:
   *
   * How the person wears the hair.
   */
  props[PROP_HAIR] = g_param_spec_string ("hair", NULL, NULL, NULL, flags);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);
}

static void
unknot_figure_person_init (UnknotFigurePerson *self)
{
}

/**
 * unknot_figure_person_new:
 *
 * Makes a person about whom nothing is chosen.
 *
 * Returns: (transfer full): a new person
 */
UnknotFigurePerson *
unknot_figure_person_new (void)
{
  return g_object_new (UNKNOT_TYPE_FIGURE_PERSON, NULL);
}

/**
 * unknot_figure_person_get_look:
 * @self: a person
 *
 * Gets all that is chosen.
 *
 * Returns: the look, of interned ids
 */
UnknotFigureLook
unknot_figure_person_get_look (UnknotFigurePerson *self)
{
  UnknotFigureLook none = { NULL, NULL, NULL };

  g_return_val_if_fail (UNKNOT_IS_FIGURE_PERSON (self), none);

  return (UnknotFigureLook) {
    self->ids[UNKNOT_LOOK_BUILD], self->ids[UNKNOT_LOOK_SKIN], self->ids[UNKNOT_LOOK_HAIR],
  };
}

/**
 * unknot_figure_person_get:
 * @self: a person
 * @kind: what about them
 *
 * Returns: (transfer none) (nullable): the id that is chosen
 */
const char *
unknot_figure_person_get (UnknotFigurePerson *self,
                          UnknotLookKind      kind)
{
  g_return_val_if_fail (UNKNOT_IS_FIGURE_PERSON (self), NULL);
  g_return_val_if_fail (kind < UNKNOT_N_LOOK_KINDS, NULL);

  return self->ids[kind];
}

/**
 * unknot_figure_person_set:
 * @self: a person
 * @kind: what about them
 * @id: (nullable): an id of looks.json
 *
 * Chooses something about the person.
 */
void
unknot_figure_person_set (UnknotFigurePerson *self,
                          UnknotLookKind      kind,
                          const char         *id)
{
  g_return_if_fail (UNKNOT_IS_FIGURE_PERSON (self));
  g_return_if_fail (kind < UNKNOT_N_LOOK_KINDS);

  id = g_intern_string (id);
  if (self->ids[kind] == id)
    return;

  self->ids[kind] = id;
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_BUILD + kind]);
}
