/* Prints the plans for the situations of case files, for people to read: what to do in which order, how much of it,
 * why, what could stand there instead, what was left out by which rule, and what one more tool would open. */

#include <locale.h>

#include "unknot-planner.h"
#include "unknot-reason.h"
#include "unknot-record.h"
#include "unknot-text.h"
#include "rules-fixture.h"

#define BREADTH 100

/* In lines that can be read, each but the first below where the words of the first begin. */
static void
print_block (const char *head,
             const char *text)
{
  g_auto (GStrv) words = g_strsplit (text, " ", -1);
  glong indent = g_utf8_strlen (head, -1);
  glong column = indent;

  g_print ("%s", head);
  for (char **word = words; *word != NULL; word++)
    {
      glong length = g_utf8_strlen (*word, -1) + 1;

      if (column > indent && column + length > BREADTH)
        {
          g_print ("\n%*s", (int) indent, "");
          column = indent;
        }
      g_print ("%s%s", column > indent ? " " : "", *word);
      column += length;
    }
  g_print ("\n");
}

static const char *
get_muscle_name (const Rules *data,
                 const char *id)
{
  UnknotMuscle *muscle = unknot_anatomy_get_muscle (data->anatomy, id);

  return muscle != NULL ? unknot_muscle_get_name (muscle) : id;
}

static char *
dup_reasons (const Rules  *data,
             const GArray *reasons)
{
  UnknotReasonWords words = { data->catalogue, data->rules, data->anatomy };
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < reasons->len; i++)
    {
      g_autofree char *reason = unknot_reason_dup_text (&g_array_index (reasons, UnknotReason, i), &words);

      g_string_append_printf (text, "%s%s", i > 0 ? " " : "", reason);
    }

  return g_string_free_and_steal (text);
}

static char *
dup_dose (const UnknotPlanItem *item)
{
  GString *text = g_string_new (NULL);

  g_string_printf (text, "%d:%02d min", item->seconds / 60, item->seconds % 60);
  if (item->apart)
    g_string_append (text, ", apart");
  if (item->hold_seconds > 0)
    g_string_append_printf (text, ", %d × %d s", item->holds, item->hold_seconds);
  if (item->repetitions > 0)
    g_string_append_printf (text, ", %d × %d times", item->sets, item->repetitions);
  if (item->cap > 0)
    g_string_append_printf (text, ", aim at %d, never above %d of 10", item->target, item->cap);
  for (guint i = 0; i < UNKNOT_N_TOOLS; i++)
    if ((item->tools & UNKNOT_TOOL_BIT (i)) != 0)
      g_string_append_printf (text, ", %s", unknot_tool_to_id ((UnknotTool) i));

  return g_string_free_and_steal (text);
}

static void
print_item (const Rules          *data,
            const UnknotPlanItem *item,
            guint                 number)
{
  g_autofree char *dose = dup_dose (item);
  g_autofree char *reasons = dup_reasons (data, item->reasons);
  const char *whose = unknot_plan_item_is_shared (item) ? "all knots that it suits" : get_muscle_name (data, item->muscle);

  g_print ("  %u. %s (%s) · %s · %s\n", number, item->technique->name,
           item->technique->ref != NULL ? item->technique->ref : item->technique->id, whose, dose);
  print_block ("     why: ", reasons);
  for (guint i = 0; i < item->swaps->len; i++)
    {
      const UnknotPlanItem *swap = unknot_plan_get_swap (item, i);
      g_autofree char *why = dup_reasons (data, swap->reasons);
      g_autofree char *head = g_strdup_printf ("     or %s (%s): ", swap->technique->name, swap->technique->ref);

      print_block (head, why);
    }
}

static void
print_plan (const Rules           *data,
            const UnknotSituation *situation,
            const UnknotPlan      *plan)
{
  UnknotReasonWords words = { data->catalogue, data->rules, data->anatomy };
  g_autoptr (GPtrArray) gains = unknot_planner_list_gains (data->catalogue, data->rules, data->atlas, situation);
  g_autofree char *asks = g_strjoinv (" ", plan->asks);

  g_print ("  level %s, gate %s, stage %s, %d:%02d of %d minutes; asked before: %s\n",
           unknot_level_to_id (plan->level), unknot_gate_to_id (plan->gate), plan->phase, plan->guided_seconds / 60,
           plan->guided_seconds % 60, situation->minutes, asks);
  for (guint i = 0; i < plan->items->len; i++)
    print_item (data, unknot_plan_get_item (plan, i), i + 1);
  g_print ("  to read:");
  for (guint i = 0; i < plan->cards->len; i++)
    g_print (" %s%s", ((UnknotTechnique *) g_ptr_array_index (plan->cards, i))->name,
             i + 1 < plan->cards->len ? "," : "\n");
  for (guint i = 0; i < plan->left_out->len; i++)
    {
      const UnknotLeftOut *left_out = g_ptr_array_index (plan->left_out, i);
      g_autofree char *reason = unknot_reason_dup_text (&left_out->reason, &words);

      g_print ("  left out: %s (%s): %s\n", left_out->technique->name, left_out->technique->ref, reason);
    }
  for (guint i = 0; i < gains->len; i++)
    {
      const UnknotGain *gain = g_ptr_array_index (gains, i);
      const UnknotTechnique *best = g_ptr_array_index (gain->techniques, 0);
      g_autofree char *reason = unknot_reason_dup_text (&gain->reason, &words);

      g_print ("  would open %u more, best %s: %s\n", gain->techniques->len, best->name, reason);
    }
}

static gboolean
print_case (const Rules *data,
            const char  *path,
            GError     **error)
{
  g_autoptr (GFile) file = g_file_new_for_commandline_arg (path);
  g_autoptr (JsonObject) object = unknot_json_load (file, error);
  g_autoptr (UnknotSituation) situation = NULL;
  g_autoptr (UnknotPlan) plan = NULL;

  if (object == NULL)
    return FALSE;

  situation = unknot_situation_from_json (json_object_get_object_member (object, "situation"), path, error);
  if (situation == NULL)
    return FALSE;

  g_print ("%s\n", json_object_get_string_member (object, "name"));
  for (guint i = 0; i < situation->knots->len; i++)
    {
      const UnknotSituationKnot *knot = g_ptr_array_index (situation->knots, i);

      g_print ("  %s, %s, pain %d, %d days\n", get_muscle_name (data, knot->muscle), unknot_side_to_id (knot->side),
               knot->pain, knot->days);
    }
  plan = unknot_planner_plan (data->catalogue, data->rules, data->atlas, situation);
  print_plan (data, situation, plan);
  g_print ("\n");

  return TRUE;
}

int
main (int    argc,
      char **argv)
{
  g_autoptr (GError) error = NULL;
  const char *folder = g_getenv ("UNKNOT_DATA_DIR");
  Rules data;
  gboolean good;

  setlocale (LC_ALL, "C.UTF-8");

  good = rules_open (&data, folder != NULL ? folder : "data", &error);
  for (int i = 1; i < argc && good; i++)
    good = print_case (&data, argv[i], &error);
  if (!good)
    g_printerr ("print-plans: %s\n", error->message);

  rules_clear (&data);

  return good ? 0 : 1;
}
