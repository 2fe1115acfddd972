#include "unknot-week-cell.h"

#include <glib/gi18n.h>

#include "unknot-config.h"

/**
 * UnknotWeekCell:
 *
 * One day of the week plan, to be chosen: its weekday, its date, and whether something was done or comes.
 */
struct _UnknotWeekCell
{
  GtkToggleButton parent_instance;

  /* Template children */
  GtkLabel *weekday;
  GtkLabel *date;
  GtkStack *state;
};

G_DEFINE_FINAL_TYPE (UnknotWeekCell, unknot_week_cell, GTK_TYPE_TOGGLE_BUTTON)

/* Walking needs no session, so it makes no day one with something due. */
static gboolean
has_due (const UnknotWeekDay *day)
{
  return (day->due & ~UNKNOT_FAMILY_BIT (UNKNOT_FAMILY_WALK)) != 0;
}

static const char *
get_state (const UnknotWeekPlan *week,
           const UnknotWeekDay  *day)
{
  if (day->n_sessions > 0)
    return "done";
  if (day->day < week->today)
    return "past";
  return has_due (day) ? "due" : "rest";
}

static void
add_sentence (GString    *text,
              const char *sentence)
{
  if (text->len > 0)
    g_string_append (text, ". ");
  g_string_append (text, sentence);
}

/* The whole day in words: what stands in its list once it is chosen. */
static char *
dup_description (const UnknotWeekPlan *week,
                 guint                 index,
                 GDateTime            *date)
{
  /* Translators: a day of the week plan, as g_date_time_format() takes it: "Wednesday, 18 November" */
  g_autofree char *name = g_date_time_format (date, _("%A, %-d %B"));
  g_autofree char *note = unknot_week_plan_dup_note (week, index);
  GString *text = g_string_new (name);

  if (week->days[index].day == week->today)
    add_sentence (text, _("Today"));
  for (int family = 0; family < UNKNOT_N_FAMILIES; family++)
    {
      g_autofree char *state = unknot_week_plan_dup_state (week, index, (UnknotFamily) family);

      if (state != NULL)
        {
          add_sentence (text, unknot_family_get_name ((UnknotFamily) family, week->fresh));
          g_string_append_printf (text, ": %s", state);
        }
    }
  if (note != NULL)
    add_sentence (text, note);

  return g_string_free (text, FALSE);
}

static void
unknot_week_cell_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), UNKNOT_TYPE_WEEK_CELL);

  G_OBJECT_CLASS (unknot_week_cell_parent_class)->dispose (object);
}

static void
unknot_week_cell_class_init (UnknotWeekCellClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = unknot_week_cell_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, UNKNOT_RESOURCE_BASE "/ui/unknot-week-cell.ui");
  gtk_widget_class_bind_template_child (widget_class, UnknotWeekCell, weekday);
  gtk_widget_class_bind_template_child (widget_class, UnknotWeekCell, date);
  gtk_widget_class_bind_template_child (widget_class, UnknotWeekCell, state);
}

static void
unknot_week_cell_init (UnknotWeekCell *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * unknot_week_cell_new:
 *
 * Makes a cell that shows no day yet.
 *
 * Returns: (transfer floating): the cell
 */
GtkWidget *
unknot_week_cell_new (void)
{
  return g_object_new (UNKNOT_TYPE_WEEK_CELL, NULL);
}

/**
 * unknot_week_cell_set_day:
 * @self: a cell
 * @week: a week
 * @index: which of its days
 *
 * Shows a day.
 */
void
unknot_week_cell_set_day (UnknotWeekCell       *self,
                          const UnknotWeekPlan *week,
                          guint                 index)
{
  const UnknotWeekDay *day;
  g_autoptr (GDateTime) date = NULL;
  g_autofree char *weekday = NULL;
  g_autofree char *number = NULL;
  g_autofree char *description = NULL;

  g_return_if_fail (UNKNOT_IS_WEEK_CELL (self));
  g_return_if_fail (week != NULL && index < UNKNOT_WEEK_DAYS);

  day = &week->days[index];
  date = unknot_day_to_date_time (day->day);
  weekday = g_date_time_format (date, "%a");
  number = g_date_time_format (date, "%-d");
  description = dup_description (week, index, date);

  gtk_label_set_label (self->weekday, weekday);
  gtk_label_set_label (self->date, number);
  gtk_stack_set_visible_child_name (self->state, get_state (week, day));
  if (day->day == week->today)
    gtk_widget_add_css_class (GTK_WIDGET (self), "today");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), "today");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, description, -1);
}
