/* What is not in the plan: in four groups, and in each the rules, every one with the techniques that it left out. */

#include "unknot-relief-page-private.h"

#include <glib/gi18n.h>

#include "unknot-text.h"
#include "unknot-words.h"

/* Why something is not there, as a person sees it. */
typedef enum
{
  GROUP_SAFETY,
  GROUP_THINGS,
  GROUP_WISH,
  GROUP_TURN,
  N_GROUPS,
} Group;

/* A rule and the techniques that it left out. */
typedef struct
{
  Group group;
  char *sentence;
  GPtrArray *names;
} Rule;

static void
rule_free (gpointer data)
{
  Rule *rule = data;

  g_free (rule->sentence);
  g_ptr_array_unref (rule->names);
  g_free (rule);
}

static Group
get_group (UnknotReasonCode code)
{
  switch ((int) code)
    {
    case UNKNOT_REASON_OUT_TOOL:
    case UNKNOT_REASON_OUT_HELPER:
    case UNKNOT_REASON_OUT_FLOOR:
    case UNKNOT_REASON_OUT_SPOT:
    case UNKNOT_REASON_OUT_SETTING:
      return GROUP_THINGS;
    case UNKNOT_REASON_OUT_WISH:
    case UNKNOT_REASON_OUT_SEATED:
    case UNKNOT_REASON_OUT_HANDS:
      return GROUP_WISH;
    case UNKNOT_REASON_OUT_TIME:
    case UNKNOT_REASON_OUT_PLACED:
    case UNKNOT_REASON_OUT_TODAY:
      return GROUP_TURN;
    default:
      return GROUP_SAFETY;
    }
}

static Rule *
get_rule (GPtrArray  *rules,
          Group       group,
          const char *sentence)
{
  Rule *rule;

  for (guint i = 0; i < rules->len; i++)
    {
      rule = g_ptr_array_index (rules, i);
      if (rule->group == group && g_str_equal (rule->sentence, sentence))
        return rule;
    }

  rule = g_new (Rule, 1);
  *rule = (Rule) { group, g_strdup (sentence), g_ptr_array_new_null_terminated (4, g_free, TRUE) };
  g_ptr_array_add (rules, rule);

  return rule;
}

/* For how many of the knots the same rule left the same technique out. */
static guint
count_knots (UnknotReliefPage    *self,
             const UnknotLeftOut *left)
{
  guint n = 0;

  for (guint i = 0; i < self->plan->left_out->len; i++)
    {
      const UnknotLeftOut *other = g_ptr_array_index (self->plan->left_out, i);

      n += other->technique == left->technique && other->reason.code == left->reason.code
           && g_strcmp0 (other->reason.subject, left->reason.subject) == 0;
    }

  return n;
}

/* Of several knots the one is named that it was left out for, unless it is all of them. */
static char *
dup_name (UnknotReliefPage    *self,
          const UnknotLeftOut *left)
{
  const char *name = unknot_text ("technique", left->technique->name);

  if (count_knots (self, left) >= self->chosen->len)
    return g_strdup (name);

  /* Translators: name of a technique, and of the sore place that it was left out for */
  return g_strdup_printf (_("%s (%s)"), name,
                          unknot_words_knot_name (unknot_relief_page_get_knot (self, left->knot),
                                                  unknot_map_bodies_get_anatomy (self->bodies)));
}

static GPtrArray *
list_rules (UnknotReliefPage *self)
{
  GPtrArray *rules = g_ptr_array_new_with_free_func (rule_free);

  for (guint i = 0; i < self->plan->left_out->len; i++)
    {
      const UnknotLeftOut *left = g_ptr_array_index (self->plan->left_out, i);
      g_autofree char *sentence = unknot_relief_page_dup_reason (self, &left->reason);
      g_autofree char *name = dup_name (self, left);
      Rule *rule = get_rule (rules, get_group (left->reason.code), sentence);

      if (!g_ptr_array_find_with_equal_func (rule->names, name, g_str_equal, NULL))
        g_ptr_array_add (rule->names, g_steal_pointer (&name));
    }

  return rules;
}

static void
show_group (UnknotReliefPage *self,
            GPtrArray        *rules,
            Group             group,
            AdwExpanderRow   *row)
{
  guint n = 0;
  g_autofree char *count = NULL;

  for (guint i = 0; i < rules->len; i++)
    {
      const Rule *rule = g_ptr_array_index (rules, i);
      /* Translators: between names of techniques that are listed one after the other */
      g_autofree char *names = g_strjoinv (_(", "), (char **) rule->names->pdata);

      if (rule->group != group)
        continue;

      unknot_relief_page_add_row (self, row, rule->sentence, names);
      n += rule->names->len;
    }

  count = g_strdup_printf (ngettext ("%u technique", "%u techniques", n), n);
  adw_expander_row_set_subtitle (row, count);
  gtk_widget_set_visible (GTK_WIDGET (row), n > 0);
}

/**
 * unknot_relief_page_show_left_out:
 * @self: a relief page with a plan
 *
 * Shows what is not in the plan, and by which rule.
 */
void
unknot_relief_page_show_left_out (UnknotReliefPage *self)
{
  g_autoptr (GPtrArray) rules = list_rules (self);

  for (Group group = 0; group < N_GROUPS; group++)
    show_group (self, rules, group, self->left_out_rows[group]);
  gtk_widget_set_visible (GTK_WIDGET (self->left_out), unknot_relief_page_show_wrong (self) || rules->len > 0);
}
