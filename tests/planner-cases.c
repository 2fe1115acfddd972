/* Reads every *.json below the folders named as arguments, plans each case's situation, and prints a line for each
 * expectation that does not hold. The last line is `N passed, N failed`. A case is as in
 * data/schemas/case.schema.json. */

#include <locale.h>

#include "unknot-effect.h"
#include "unknot-planner.h"
#include "unknot-record.h"
#include "unknot-safety-details.h"

#include "plan-texts.h"
#include "rules-fixture.h"

static const char * const case_members[] = { "name", "about", "situation", "expect", NULL };
static const char * const expect_members[] = {
  "level", "gate", "includes", "includes_any", "excludes", "cards", "order", "first_pressure", "max_minutes",
  "pressure_cap",
  "max_hold_seconds", "asks", "effects", "text_lacks", NULL,
};

typedef struct
{
  Rules data;
  guint passed;
  guint failed;
} Run;

/* One case while it is looked at. */
typedef struct
{
  Run             *run;
  const char      *where;
  UnknotSituation *situation;
  UnknotPlan      *plan;
  UnknotRecord    *expect;
  JsonObject      *object;
  gboolean         broken;
} Case;

G_GNUC_PRINTF (2, 3)
static void
complain (Case       *self,
          const char *format,
          ...)
{
  va_list args;
  g_autofree char *text = NULL;

  va_start (args, format);
  text = g_strdup_vprintf (format, args);
  va_end (args);

  g_print ("%s: %s\n", self->where, text);
  self->broken = TRUE;
}

static gboolean
is_named (const UnknotTechnique *technique,
          const char            *name)
{
  return g_strcmp0 (technique->ref, name) == 0 || g_str_equal (technique->id, name);
}

static gboolean
is_item (const Case *self,
         const char *name,
         guint      *index)
{
  for (guint i = 0; i < self->plan->items->len; i++)
    if (is_named (unknot_plan_get_item (self->plan, i)->technique, name))
      {
        if (index != NULL)
          *index = i;
        return TRUE;
      }

  return FALSE;
}

static gboolean
is_swap (const Case *self,
         const char *name)
{
  for (guint i = 0; i < self->plan->items->len; i++)
    {
      const UnknotPlanItem *item = unknot_plan_get_item (self->plan, i);

      for (guint j = 0; j < item->swaps->len; j++)
        if (is_named (unknot_plan_get_swap (item, j)->technique, name))
          return TRUE;
    }

  return FALSE;
}

static gboolean
is_card (const Case *self,
         const char *name)
{
  for (guint i = 0; i < self->plan->cards->len; i++)
    if (is_named (g_ptr_array_index (self->plan->cards, i), name))
      return TRUE;

  return FALSE;
}

static char *
describe (const Case *self)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < self->plan->items->len; i++)
    {
      const UnknotTechnique *technique = unknot_plan_get_item (self->plan, i)->technique;
      const char *name = technique->ref != NULL ? technique->ref : technique->id;

      g_string_append_printf (text, "%s%s", i > 0 ? " " : "", name);
    }

  return g_string_free_and_steal (text);
}

static void
check_words (Case *self)
{
  g_autofree char *level = unknot_record_text_or (self->expect, "level", NULL);
  g_autofree char *gate = unknot_record_text_or (self->expect, "gate", NULL);
  const char *own_gate = self->plan->gate == UNKNOT_GATE_NONE ? NULL : unknot_gate_to_id (self->plan->gate);

  if (level != NULL && !g_str_equal (level, unknot_level_to_id (self->plan->level)))
    complain (self, "level is %s, not %s", unknot_level_to_id (self->plan->level), level);
  /* A gate of null is an expectation too: none. */
  if (json_object_has_member (self->object, "gate") && g_strcmp0 (gate, "none") != 0
      && g_strcmp0 (gate, own_gate) != 0)
    complain (self, "gate is %s, not %s", own_gate != NULL ? own_gate : "none", gate != NULL ? gate : "none");
  if (g_strcmp0 (gate, "none") == 0 && own_gate != NULL)
    complain (self, "gate is %s, not none", own_gate);
}

static void
check_lists (Case *self)
{
  g_auto (GStrv) includes = unknot_record_texts_or (self->expect, "includes");
  g_auto (GStrv) excludes = unknot_record_texts_or (self->expect, "excludes");
  g_auto (GStrv) cards = unknot_record_texts_or (self->expect, "cards");
  g_auto (GStrv) asks = unknot_record_texts_or (self->expect, "asks");
  g_autofree char *plan = describe (self);

  if (unknot_record_failed (self->expect))
    return;
  for (guint i = 0; includes[i] != NULL; i++)
    if (!is_item (self, includes[i], NULL) && !is_card (self, includes[i]))
      complain (self, "%s is not included in: %s", includes[i], plan);
  for (guint i = 0; excludes[i] != NULL; i++)
    {
      gboolean may_be_card = g_strv_contains ((const char * const *) cards, excludes[i]);

      if (is_item (self, excludes[i], NULL))
        complain (self, "%s is not excluded from: %s", excludes[i], plan);
      if (is_swap (self, excludes[i]))
        complain (self, "%s is not excluded from the swaps", excludes[i]);
      if (!may_be_card && is_card (self, excludes[i]))
        complain (self, "%s is not excluded from the cards", excludes[i]);
    }
  for (guint i = 0; cards[i] != NULL; i++)
    if (!is_card (self, cards[i]))
      complain (self, "%s is not a card", cards[i]);
  for (guint i = 0; asks[i] != NULL; i++)
    if (!g_strv_contains ((const char * const *) self->plan->asks, asks[i]))
      complain (self, "%s is not asked", asks[i]);
}

/* A list of lists: of each, one. */
static void
check_any (Case *self)
{
  g_autofree char *plan = describe (self);

  for (guint i = 0; i < unknot_record_length (self->expect, "includes_any"); i++)
    {
      JsonNode *node = json_array_get_element (json_object_get_array_member (self->object, "includes_any"), i);
      g_autoptr (GString) names = g_string_new (NULL);
      gboolean found = FALSE;

      if (!JSON_NODE_HOLDS_ARRAY (node))
        {
          unknot_record_fail (self->expect, "includes_any", "is not a list of lists");
          return;
        }
      for (guint j = 0; j < json_array_get_length (json_node_get_array (node)); j++)
        {
          const char *name = json_node_get_string (json_array_get_element (json_node_get_array (node), j));

          if (name == NULL)
            {
              unknot_record_fail (self->expect, "includes_any", "has an element that is not a text");
              return;
            }
          found |= is_item (self, name, NULL) || is_card (self, name);
          g_string_append_printf (names, " %s", name);
        }
      if (!found)
        complain (self, "none of%s is included in: %s", names->str, plan);
    }
}

static void
check_order (Case *self)
{
  g_auto (GStrv) order = unknot_record_texts_or (self->expect, "order");
  g_autofree char *first = unknot_record_text_or (self->expect, "first_pressure", NULL);
  g_autofree char *plan = describe (self);
  const UnknotTechnique *pressure = NULL;
  int last = -1;

  for (guint i = 0; order != NULL && order[i] != NULL; i++)
    {
      guint index;

      if (!is_item (self, order[i], &index))
        continue;
      if ((int) index < last)
        complain (self, "%s is too early in: %s", order[i], plan);
      last = MAX (last, (int) index);
    }

  for (guint i = 0; i < self->plan->items->len && pressure == NULL; i++)
    if (unknot_plan_get_item (self->plan, i)->technique->kind == UNKNOT_KIND_PRESSURE)
      pressure = unknot_plan_get_item (self->plan, i)->technique;
  if (first != NULL && (pressure == NULL || !is_named (pressure, first)))
    complain (self, "the first pressure is not %s in: %s", first, plan);
}

static void
check_numbers (Case *self)
{
  double minutes = unknot_record_number_or (self->expect, "max_minutes", 0, 1000, G_MAXDOUBLE);
  double cap = unknot_record_number_or (self->expect, "pressure_cap", 0, 10, G_MAXDOUBLE);
  double hold = unknot_record_number_or (self->expect, "max_hold_seconds", 0, 1000, G_MAXDOUBLE);

  if (self->plan->guided_seconds > minutes * 60)
    complain (self, "it takes %d seconds, more than %g minutes", self->plan->guided_seconds, minutes);

  for (guint i = 0; i < self->plan->items->len; i++)
    {
      const UnknotPlanItem *item = unknot_plan_get_item (self->plan, i);

      if (item->technique->kind != UNKNOT_KIND_PRESSURE)
        continue;
      if (item->cap > cap)
        complain (self, "the cap of %s is %d, more than %g", item->technique->id, item->cap, cap);
      if (item->hold_seconds > hold)
        complain (self, "a hold of %s is %d s, more than %g", item->technique->id, item->hold_seconds, hold);
    }
}

/* That of the first knot's muscle, or else the only one. */
static const UnknotSituationPast *
find_past (const Case *self,
           const char *name)
{
  const UnknotSituationKnot *knot = g_ptr_array_index (self->situation->knots, 0);
  const UnknotTechnique *technique = unknot_catalogue_lookup_ref (self->run->data.catalogue, name);
  const UnknotSituationPast *found = NULL;
  guint n = 0;

  for (guint i = 0; i < self->situation->history->len; i++)
    {
      const UnknotSituationPast *past = g_ptr_array_index (self->situation->history, i);

      if (!g_str_equal (past->technique, technique != NULL ? technique->id : name))
        continue;
      if (g_str_equal (past->muscle, knot->muscle))
        return past;
      found = past;
      n++;
    }

  return n == 1 ? found : NULL;
}

static gboolean
is_known (const Case *self,
          const char *name)
{
  return unknot_catalogue_lookup_ref (self->run->data.catalogue, name) != NULL
         || unknot_catalogue_lookup (self->run->data.catalogue, name) != NULL;
}

static void
check_effects (Case *self)
{
  g_autoptr (GList) names = NULL;
  UnknotRecord effects;

  if (!unknot_record_has (self->expect, "effects"))
    return;

  unknot_record_inner (self->expect, "effects", NULL, &effects);
  if (!unknot_record_failed (&effects))
    names = json_object_get_members (json_object_get_object_member (self->object, "effects"));
  for (GList *l = names; l != NULL; l = l->next)
    {
      double expected = unknot_record_number (&effects, l->data, -10, 10);
      const UnknotSituationPast *past = find_past (self, l->data);
      /* Never done is the usual effect. */
      double effect = unknot_effect_of_past (past).shown;

      if (past == NULL && !is_known (self, l->data))
        complain (self, "%s is neither a technique nor in the history", (char *) l->data);
      else if (ABS (effect - expected) > 0.05)
        complain (self, "the effect of %s is %.2f, not %.2f", (char *) l->data, effect, expected);
    }
  unknot_record_end (&effects);
}

static void
check_texts (Case *self)
{
  g_auto (GStrv) lacks = unknot_record_texts_or (self->expect, "text_lacks");
  g_autoptr (GPtrArray) texts = plan_texts_list (self->plan, &self->run->data);

  for (guint i = 0; lacks != NULL && lacks[i] != NULL; i++)
    {
      g_autofree char *word = g_utf8_casefold (lacks[i], -1);

      for (guint j = 0; j < texts->len; j++)
        if (g_strstr_len (g_ptr_array_index (texts, j), -1, word) != NULL)
          complain (self, "'%s' is in: %s", lacks[i], (char *) g_ptr_array_index (texts, j));
    }
}

static gboolean
knows_muscles (Case   *self,
               GError **error)
{
  for (guint i = 0; i < self->situation->knots->len; i++)
    {
      const UnknotSituationKnot *knot = g_ptr_array_index (self->situation->knots, i);

      if (!unknot_safety_knows_muscle (self->run->data.rules, knot->muscle))
        {
          g_set_error (error, UNKNOT_DATA_ERROR, UNKNOT_DATA_ERROR_VALUE,
                       "%s: member 'muscle' names the unknown muscle '%s'",
                       self->where, knot->muscle);
          return FALSE;
        }
    }

  return TRUE;
}

/* A misspelt question would only be an unanswered one. */
static void
check_details (Case *self)
{
  GHashTableIter iter;
  gpointer id;

  g_hash_table_iter_init (&iter, self->situation->details);
  while (g_hash_table_iter_next (&iter, &id, NULL))
    if (unknot_safety_lookup_detail (self->run->data.rules, id) == NULL)
      complain (self, "%s is no question of details.json", (char *) id);
}

static gboolean
look_at (Run         *run,
         GFile       *file,
         const char  *where,
         gboolean    *broken,
         GError     **error)
{
  g_autoptr (JsonObject) object = unknot_json_load (file, error);
  g_autoptr (UnknotSituation) situation = NULL;
  g_autoptr (UnknotPlan) plan = NULL;
  g_autoptr (GError) failure = NULL;
  UnknotRecord record, inner, expect;
  Case self = { .run = run, .where = where, .expect = &expect };

  if (object == NULL)
    return FALSE;

  unknot_record_begin (&record, object, where, case_members, &failure);
  unknot_record_inner (&record, "situation", NULL, &inner);
  unknot_record_end (&inner);
  unknot_record_inner (&record, "expect", expect_members, &expect);
  if (!unknot_record_failed (&record))
    self.situation = situation = unknot_situation_from_json (json_object_get_object_member (object, "situation"),
                                                             where, &failure);
  if (situation != NULL && knows_muscles (&self, &failure))
    {
      self.object = json_object_get_object_member (object, "expect");
      self.plan = plan = unknot_planner_plan (run->data.catalogue, run->data.rules, run->data.atlas, situation);
      check_details (&self);
      check_words (&self);
      check_lists (&self);
      check_any (&self);
      check_order (&self);
      check_numbers (&self);
      check_effects (&self);
      check_texts (&self);
    }
  unknot_record_end (&expect);
  *broken = self.broken;

  if (!unknot_record_end (&record))
    {
      g_propagate_error (error, g_steal_pointer (&failure));
      return FALSE;
    }

  return TRUE;
}

static void
run_case (Run   *run,
          GFile *file)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *where = g_file_peek_path (file) != NULL ? g_strdup (g_file_peek_path (file))
                           : g_file_get_uri (file);
  gboolean broken = FALSE;

  if (!look_at (run, file, where, &broken, &error))
    g_print ("%s\n", error->message);
  if (error != NULL || broken)
    run->failed++;
  else
    run->passed++;
}

static int
compare_names (gconstpointer a,
               gconstpointer b)
{
  return g_strcmp0 (*(char * const *) a, *(char * const *) b);
}

static gboolean
run_folder (Run     *run,
            GFile   *folder,
            GError **error)
{
  g_autoptr (GFileEnumerator) files = g_file_enumerate_children (folder, "standard::name,standard::type",
                                                                 G_FILE_QUERY_INFO_NONE,
                                                                 NULL, error);
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);

  if (files == NULL)
    return FALSE;

  while (TRUE)
    {
      GFileInfo *info;

      if (!g_file_enumerator_iterate (files, &info, NULL, NULL, error))
        return FALSE;
      if (info == NULL)
        break;
      g_ptr_array_add (names, g_strdup (g_file_info_get_name (info)));
    }

  g_ptr_array_sort (names, compare_names);
  for (guint i = 0; i < names->len; i++)
    {
      const char *name = g_ptr_array_index (names, i);
      g_autoptr (GFile) child = g_file_get_child (folder, name);

      if (g_file_query_file_type (child, G_FILE_QUERY_INFO_NONE, NULL) == G_FILE_TYPE_DIRECTORY)
        {
          if (!run_folder (run, child, error))
            return FALSE;
        }
      else if (g_str_has_suffix (name, ".json"))
        run_case (run, child);
    }

  return TRUE;
}

int
main (int    argc,
      char **argv)
{
  g_autoptr (GError) error = NULL;
  const char *data = g_getenv ("UNKNOT_DATA_DIR");
  Run run = { 0 };
  gboolean good;

  setlocale (LC_ALL, "C.UTF-8");

  if (argc < 2)
    {
      g_printerr ("planner-cases needs at least one folder\n");
      return 64;
    }

  good = rules_open (&run.data, data != NULL ? data : "data", &error);
  for (int i = 1; i < argc && good; i++)
    {
      g_autoptr (GFile) folder = g_file_new_for_commandline_arg (argv[i]);

      good = run_folder (&run, folder, &error);
    }
  if (!good)
    g_printerr ("planner-cases: %s\n", error->message);
  else
    g_print ("%u passed, %u failed\n", run.passed, run.failed);

  rules_clear (&run.data);

  return good && run.failed == 0 ? 0 : 1;
}
