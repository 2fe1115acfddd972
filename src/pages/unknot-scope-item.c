#include "unknot-scope-item.h"

#include <glib/gi18n.h>

#include "unknot-words.h"

struct _UnknotScopeItem
{
  GObject parent_instance;

  /* Owned */
  UnknotKnot *knot;
  char *name;

  /* Belongs to the anatomy, which whoever lists items holds */
  const UnknotMuscleGroup *region;
};

G_DEFINE_FINAL_TYPE (UnknotScopeItem, unknot_scope_item, G_TYPE_OBJECT)

typedef enum
{
  PROP_NAME = 1,
} UnknotScopeItemProperty;

static GParamSpec *props[PROP_NAME + 1];

static void
unknot_scope_item_get_property (GObject    *object,
                                guint       prop_id,
                                GValue     *value,
                                GParamSpec *pspec)
{
  switch ((UnknotScopeItemProperty) prop_id)
    {
    case PROP_NAME:
      g_value_set_string (value, UNKNOT_SCOPE_ITEM (object)->name);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
unknot_scope_item_finalize (GObject *object)
{
  UnknotScopeItem *self = UNKNOT_SCOPE_ITEM (object);

  g_clear_object (&self->knot);
  g_clear_pointer (&self->name, g_free);

  G_OBJECT_CLASS (unknot_scope_item_parent_class)->finalize (object);
}

static void
unknot_scope_item_class_init (UnknotScopeItemClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = unknot_scope_item_get_property;
  object_class->finalize = unknot_scope_item_finalize;

  /**
   * UnknotScopeItem:name:
   *
   * What the person calls it.
   */
  props[PROP_NAME] = g_param_spec_string ("name", NULL, NULL, NULL, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);
}

static void
unknot_scope_item_init (UnknotScopeItem *self)
{
}

/**
 * unknot_scope_item_new_all:
 *
 * Makes the item of the whole body.
 *
 * Returns: (transfer full): the item
 */
UnknotScopeItem *
unknot_scope_item_new_all (void)
{
  UnknotScopeItem *self = g_object_new (UNKNOT_TYPE_SCOPE_ITEM, NULL);

  /* Translators: pain of all knots together, and what was said of no knot */
  self->name = g_strdup (_("All in All"));
  return self;
}

/**
 * unknot_scope_item_new_region:
 * @region: an everyday region
 *
 * Makes the item of a region.
 *
 * Returns: (transfer full): the item
 */
UnknotScopeItem *
unknot_scope_item_new_region (const UnknotMuscleGroup *region)
{
  UnknotScopeItem *self = g_object_new (UNKNOT_TYPE_SCOPE_ITEM, NULL);

  self->region = region;
  self->name = g_strdup (unknot_muscle_group_get_name (region));
  return self;
}

/**
 * unknot_scope_item_new_knot:
 * @knot: a knot, on the map or gone
 * @anatomy: names of muscles
 *
 * Makes the item of a knot.
 *
 * Returns: (transfer full): the item
 */
UnknotScopeItem *
unknot_scope_item_new_knot (UnknotKnot    *knot,
                            UnknotAnatomy *anatomy)
{
  UnknotScopeItem *self = g_object_new (UNKNOT_TYPE_SCOPE_ITEM, NULL);

  self->knot = g_object_ref (knot);
  self->name = unknot_words_knot (knot, anatomy);
  return self;
}

/**
 * unknot_scope_item_get_name:
 * @self: an item
 *
 * Gets what the person calls it.
 *
 * Returns: (transfer none): the name
 */
const char *
unknot_scope_item_get_name (UnknotScopeItem *self)
{
  g_return_val_if_fail (UNKNOT_IS_SCOPE_ITEM (self), NULL);

  return self->name;
}

typedef enum
{
  SECTION_TOGETHER,
  SECTION_KNOTS,
  SECTION_EARLIER,
} Section;

static Section
get_section (UnknotScopeItem *self)
{
  if (self->knot == NULL)
    return SECTION_TOGETHER;
  return unknot_knot_get_state (self->knot) == UNKNOT_KNOT_STATE_GONE ? SECTION_EARLIER : SECTION_KNOTS;
}

/**
 * unknot_scope_item_get_section:
 * @self: an item
 *
 * Gets the heading of the section that it stands in.
 *
 * Returns: (transfer none): the words, translated
 */
const char *
unknot_scope_item_get_section (UnknotScopeItem *self)
{
  g_return_val_if_fail (UNKNOT_IS_SCOPE_ITEM (self), NULL);

  switch (get_section (self))
    {
    case SECTION_TOGETHER:
      /* Translators: heading in a list: the whole body, and regions with all their knots */
      return _("Together");
    case SECTION_KNOTS:
      return _("Knots");
    case SECTION_EARLIER:
      /* Translators: heading in a list: knots that are no longer on the map */
      return _("Earlier Knots");
    default:
      g_return_val_if_reached (NULL);
    }
}

/**
 * unknot_scope_item_compare:
 * @self: an item
 * @other: an item
 *
 * Says which of two items stands in the earlier section.
 *
 * Returns: less than 0, 0 for the same section, or more
 */
int
unknot_scope_item_compare (UnknotScopeItem *self,
                           UnknotScopeItem *other)
{
  return (int) get_section (self) - (int) get_section (other);
}

/**
 * unknot_scope_item_follow:
 * @self: an item
 * @fresh: an equal one, made later
 *
 * Takes over what the knot is like now.
 */
void
unknot_scope_item_follow (UnknotScopeItem *self,
                          UnknotScopeItem *fresh)
{
  g_return_if_fail (UNKNOT_IS_SCOPE_ITEM (self));
  g_return_if_fail (UNKNOT_IS_SCOPE_ITEM (fresh));

  g_set_object (&self->knot, fresh->knot);
}

/**
 * unknot_scope_item_get_scope:
 * @self: an item
 *
 * Gets the scope that it stands for.
 *
 * Returns: the scope, which borrows its texts from @self
 */
UnknotScope
unknot_scope_item_get_scope (UnknotScopeItem *self)
{
  UnknotScope all = UNKNOT_SCOPE_INIT;

  g_return_val_if_fail (UNKNOT_IS_SCOPE_ITEM (self), all);

  if (self->region != NULL)
    return unknot_scope_make_region (self->region->id, (const char * const *) self->region->muscles);
  return self->knot != NULL ? unknot_scope_make_knot (unknot_knot_get_uuid (self->knot)) : all;
}

/**
 * unknot_scope_item_get_knot:
 * @self: an item
 *
 * Gets its knot.
 *
 * Returns: (transfer none) (nullable): the knot; `NULL` for the whole body and for a region
 */
UnknotKnot *
unknot_scope_item_get_knot (UnknotScopeItem *self)
{
  g_return_val_if_fail (UNKNOT_IS_SCOPE_ITEM (self), NULL);

  return self->knot;
}

/**
 * unknot_scope_item_equal:
 * @self: an item
 * @other: an item
 *
 * Says whether two items are about the same, and look the same.
 *
 * Returns: `TRUE` if so
 */
gboolean
unknot_scope_item_equal (UnknotScopeItem *self,
                         UnknotScopeItem *other)
{
  UnknotScope scope = unknot_scope_item_get_scope (self);
  UnknotScope other_scope = unknot_scope_item_get_scope (other);

  return scope.kind == other_scope.kind && g_strcmp0 (scope.id, other_scope.id) == 0
         && g_str_equal (self->name, other->name)
         && get_section (self) == get_section (other);
}
