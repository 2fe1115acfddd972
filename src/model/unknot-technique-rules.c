#include "unknot-technique-rules.h"

#include "unknot-technique-check.h"

struct _UnknotTechniqueRules
{
  UnknotCatalogue *built_in;
  /* Sets; the value of a picture is the built-in step that it belongs to, if that is known. */
  GHashTable      *names[UNKNOT_N_TECHNIQUE_NAMES];
};

/* The step that a picture was drawn for. */
typedef struct
{
  const UnknotTechnique *technique;
  const UnknotStep      *step;
} Shown;

G_DEFINE_BOXED_TYPE (UnknotTechniqueRules, unknot_technique_rules, unknot_technique_rules_ref,
                     unknot_technique_rules_unref)

static void
clear_rules (gpointer data)
{
  UnknotTechniqueRules *self = data;

  for (guint i = 0; i < UNKNOT_N_TECHNIQUE_NAMES; i++)
    g_hash_table_unref (self->names[i]);
  unknot_catalogue_unref (self->built_in);
}

/**
 * unknot_technique_rules_new:
 * @built_in: the techniques that come with the app
 *
 * Makes rules that know no names yet.
 *
 * Returns: (transfer full): the rules
 */
UnknotTechniqueRules *
unknot_technique_rules_new (UnknotCatalogue *built_in)
{
  UnknotTechniqueRules *self;

  g_return_val_if_fail (built_in != NULL, NULL);

  self = g_atomic_rc_box_new0 (UnknotTechniqueRules);
  self->built_in = unknot_catalogue_ref (built_in);
  for (guint i = 0; i < UNKNOT_N_TECHNIQUE_NAMES; i++)
    self->names[i] = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);

  return self;
}

/**
 * unknot_technique_rules_ref:
 * @self: the rules
 *
 * Takes a reference; any thread may.
 *
 * Returns: (transfer full): @self
 */
UnknotTechniqueRules *
unknot_technique_rules_ref (UnknotTechniqueRules *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return g_atomic_rc_box_acquire (self);
}

/**
 * unknot_technique_rules_unref:
 * @self: (transfer full): the rules
 *
 * Gives a reference back.
 */
void
unknot_technique_rules_unref (UnknotTechniqueRules *self)
{
  g_return_if_fail (self != NULL);

  g_atomic_rc_box_release_full (self, clear_rules);
}

static void
learn_step (UnknotTechniqueRules  *self,
            const UnknotTechnique *technique,
            const UnknotStep      *step)
{
  Shown *shown = g_new (Shown, 1);

  *shown = (Shown) { technique, step };
  g_hash_table_replace (self->names[UNKNOT_TECHNIQUE_NAME_PICTURE], g_strdup (step->pose), shown);
  for (guint i = 0; step->regions[i] != NULL; i++)
    unknot_technique_rules_add (self, UNKNOT_TECHNIQUE_NAME_REGION, step->regions[i]);
}

/**
 * unknot_technique_rules_learn:
 * @self: the rules
 *
 * Takes every name that a built-in technique uses as one that exists: they were checked when the app was built.
 */
void
unknot_technique_rules_learn (UnknotTechniqueRules *self)
{
  g_return_if_fail (self != NULL);

  for (guint i = 0; i < unknot_catalogue_get_n (self->built_in); i++)
    {
      const UnknotTechnique *technique = unknot_catalogue_get (self->built_in, i);

      for (guint j = 0; j < technique->places->len; j++)
        unknot_technique_rules_add (self, UNKNOT_TECHNIQUE_NAME_MUSCLE,
                                    ((const UnknotPlace *) g_ptr_array_index (technique->places, j))->muscle);
      for (guint j = 0; technique->suits[j] != NULL; j++)
        unknot_technique_rules_add (self, UNKNOT_TECHNIQUE_NAME_MUSCLE, technique->suits[j]);
      for (guint j = 0; technique->stop_rules[j] != NULL; j++)
        unknot_technique_rules_add (self, UNKNOT_TECHNIQUE_NAME_STOP_RULE, technique->stop_rules[j]);
      for (guint j = 0; j < technique->steps->len; j++)
        learn_step (self, technique, unknot_technique_get_step (technique, j));
    }
}

/**
 * unknot_technique_rules_add:
 * @self: the rules
 * @kind: what it is the name of
 * @name: a name that exists
 *
 * Tells the rules of a name. Only before they are shared.
 */
void
unknot_technique_rules_add (UnknotTechniqueRules *self,
                            UnknotTechniqueName   kind,
                            const char           *name)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (kind < UNKNOT_N_TECHNIQUE_NAMES);
  g_return_if_fail (name != NULL);

  if (!g_hash_table_contains (self->names[kind], name))
    g_hash_table_insert (self->names[kind], g_strdup (name), NULL);
}

/**
 * unknot_technique_rules_know:
 * @self: the rules
 * @kind: what it would be the name of
 * @name: a name
 *
 * Says whether a name exists.
 *
 * Returns: `TRUE` if it does
 */
gboolean
unknot_technique_rules_know (const UnknotTechniqueRules *self,
                             UnknotTechniqueName         kind,
                             const char                 *name)
{
  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (kind < UNKNOT_N_TECHNIQUE_NAMES, FALSE);

  return g_hash_table_contains (self->names[kind], name);
}

/**
 * unknot_technique_rules_get_built_in:
 * @self: the rules
 *
 * Lends the techniques that come with the app.
 *
 * Returns: (transfer none): the catalogue
 */
UnknotCatalogue *
unknot_technique_rules_get_built_in (const UnknotTechniqueRules *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->built_in;
}

/**
 * unknot_technique_rules_get_base:
 * @self: the rules
 * @technique: a technique
 *
 * Finds what a technique is based on.
 *
 * Returns: (transfer none) (nullable): the built-in technique
 */
const UnknotTechnique *
unknot_technique_rules_get_base (const UnknotTechniqueRules *self,
                                 const UnknotTechnique      *technique)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (technique != NULL, NULL);

  return technique->based_on != NULL ? unknot_catalogue_lookup (self->built_in, technique->based_on) : NULL;
}

/**
 * unknot_technique_rules_get_shown:
 * @self: the rules
 * @picture: name of a picture
 * @technique: (out) (optional) (transfer none): the built-in technique that the step belongs to
 *
 * Finds the step that a picture was drawn for.
 *
 * Returns: (transfer none) (nullable): the step
 */
const UnknotStep *
unknot_technique_rules_get_shown (const UnknotTechniqueRules  *self,
                                  const char                  *picture,
                                  const UnknotTechnique      **technique)
{
  const Shown *shown;

  g_return_val_if_fail (self != NULL, NULL);

  shown = g_hash_table_lookup (self->names[UNKNOT_TECHNIQUE_NAME_PICTURE], picture);
  if (shown == NULL)
    return NULL;
  if (technique != NULL)
    *technique = shown->technique;

  return shown->step;
}

static guint
list_tools (const UnknotTechnique *technique)
{
  guint tools = UNKNOT_TOOL_BIT (UNKNOT_TOOL_HANDS);

  for (guint i = 0; i < technique->n_gear; i++)
    tools |= technique->gear[i];

  return tools;
}

/**
 * unknot_technique_rules_may_show:
 * @self: the rules
 * @base: a built-in technique
 * @picture: name of a picture
 *
 * Says whether a copy of a technique may use a picture. A picture speaks louder than words: one that presses, that
 * shows a tool, the floor or a helper that the technique does not have, or something that is closed to people to whom
 * the technique is open, would be an invitation past the rules.
 *
 * Returns: `TRUE` if it may
 */
gboolean
unknot_technique_rules_may_show (const UnknotTechniqueRules *self,
                                 const UnknotTechnique      *base,
                                 const char                 *picture)
{
  const UnknotTechnique *shown = NULL;

  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (base != NULL, FALSE);

  if (unknot_technique_rules_get_shown (self, picture, &shown) == NULL)
    return FALSE;
  if (shown == base)
    return TRUE;
  for (guint i = 0; i < UNKNOT_N_CONDITIONS; i++)
    if (!unknot_verdict_is_as_strict (base->verdicts[i], shown->verdicts[i]))
      return FALSE;

  return (shown->kind != UNKNOT_KIND_PRESSURE || base->kind == UNKNOT_KIND_PRESSURE)
         && (list_tools (shown) & ~list_tools (base)) == 0
         && (shown->floor != UNKNOT_NEED_NEEDED || base->floor == UNKNOT_NEED_NEEDED)
         && (shown->helper != UNKNOT_NEED_NEEDED || base->helper == UNKNOT_NEED_NEEDED);
}
