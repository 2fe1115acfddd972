#include "unknot-week-pane.h"

#include <glib/gi18n.h>

#include "unknot-config.h"
#include "unknot-headings.h"
#include "unknot-week-cell.h"
#include "unknot-wrapped-button.h"

/**
 * UnknotWeekPane:
 *
 * The week plan: seven days to choose from, what comes on the chosen one, where in the plan it is, and the look back
 * that is due. It tells what was done and what comes; it counts nothing that was missed.
 *
 * ## Actions
 *
 * `week.review` with "check", "ask", "read", "change" or "keep": what the person does with the look back.
 */
struct _UnknotWeekPane
{
  AdwBin parent_instance;

  /* Owned */
  UnknotWeekPlan *week;
  UnknotReview *review;
  guint chosen;

  /* Borrowed from the strip and the group */
  UnknotWeekCell *cells[UNKNOT_WEEK_DAYS];
  AdwActionRow *rows[UNKNOT_N_FAMILIES];
  GtkLabel *states[UNKNOT_N_FAMILIES];
  GtkWidget *checks[UNKNOT_N_FAMILIES];

  /* Template children */
  AdwMultiLayoutView *layouts;
  GtkWidget *card;
  GtkImage *card_icon;
  GtkLabel *card_title;
  GtkLabel *card_text;
  GtkLabel *card_numbers;
  GtkWidget *card_buttons;
  GtkButton *first;
  GtkButton *second;
  AdwWrapBox *strip;
  AdwPreferencesGroup *day;
  AdwActionRow *step;
  AdwActionRow *news;
  GtkLabel *count;
};

G_DEFINE_FINAL_TYPE (UnknotWeekPane, unknot_week_pane, ADW_TYPE_BIN)

typedef enum
{
  PROP_NARROW = 1,
} UnknotWeekPaneProperty;

static GParamSpec *props[PROP_NARROW + 1];

typedef enum
{
  SIGNAL_REVIEW_ACTION,
  N_SIGNALS,
} UnknotWeekPaneSignal;

static guint signals[N_SIGNALS];

static void
set_text (GtkLabel   *label,
          const char *text)
{
  gtk_label_set_label (label, text != NULL ? text : "");
  gtk_widget_set_visible (GTK_WIDGET (label), text != NULL && *text != '\0');
}

static void
show_row (UnknotWeekPane *self,
          UnknotFamily    family)
{
  const UnknotWeekDay *day = &self->week->days[self->chosen];
  guint bit = UNKNOT_FAMILY_BIT (family);
  gboolean past = day->day < self->week->today;
  g_autofree char *state = unknot_week_plan_dup_state (self->week, self->chosen, family);
  g_autofree char *rhythm = unknot_week_plan_dup_rhythm (self->week, family);

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->rows[family]),
                                 unknot_family_get_name (family, self->week->fresh));
  adw_action_row_set_subtitle (self->rows[family], past ? NULL : rhythm);
  set_text (self->states[family], state);
  gtk_widget_set_visible (self->checks[family], (day->done & bit) != 0);
  gtk_widget_set_visible (GTK_WIDGET (self->rows[family]),
                          past ? (day->done & bit) != 0 : ((self->week->open | day->done) & bit) != 0);
}

/* The chosen day by name, with what is to be known of it below. */
static void
show_day (UnknotWeekPane *self)
{
  const UnknotWeekDay *day = &self->week->days[self->chosen];
  g_autoptr (GDateTime) date = unknot_day_to_date_time (day->day);
  g_autofree char *note = unknot_week_plan_dup_note (self->week, self->chosen);
  g_autofree char *name = NULL;

  /* Translators: a day of the week plan, as g_date_time_format() takes it: "Wednesday, 18 November" */
  name = day->day == self->week->today ? g_strdup (_("Today")) : g_date_time_format (date, _("%A, %-d %B"));
  adw_preferences_group_set_title (self->day, name);
  adw_preferences_group_set_description (self->day, note);
  for (int family = 0; family < UNKNOT_N_FAMILIES; family++)
    show_row (self, (UnknotFamily) family);
}

static void
cell_toggled_cb (UnknotWeekPane *self,
                 GtkWidget      *cell)
{
  if (self->week == NULL || !gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (cell)))
    return;

  for (guint i = 0; i < UNKNOT_WEEK_DAYS; i++)
    if (GTK_WIDGET (self->cells[i]) == cell)
      self->chosen = i;
  show_day (self);
}

static void
show_week (UnknotWeekPane *self)
{
  g_autofree char *step = unknot_week_plan_dup_step (self->week);
  g_autofree char *dose = unknot_week_plan_dup_dose (self->week);
  g_autofree char *count = unknot_week_plan_dup_count (self->week);

  for (guint i = 0; i < UNKNOT_WEEK_DAYS; i++)
    unknot_week_cell_set_day (self->cells[i], self->week, i);

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->step), step);
  adw_action_row_set_subtitle (self->step, dose);
  set_text (self->count, count);
  show_day (self);
}

static void
set_button (GtkButton  *button,
            const char *label,
            const char *action)
{
  gtk_widget_set_visible (GTK_WIDGET (button), label != NULL);
  if (label == NULL)
    return;

  unknot_wrapped_button_set_label (button, label);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "s", action);
}

static void
show_buttons (UnknotWeekPane *self)
{
  UnknotReviewKind kind = self->review->kind;

  set_button (self->second, NULL, NULL);
  if (kind == UNKNOT_REVIEW_TWO_WEEKS)
    {
      set_button (self->first, _("_Change the Plan"), "change");
      set_button (self->second, _("_Keep It"), "keep");
    }
  else if (kind == UNKNOT_REVIEW_SEE_SOMEONE)
    {
      set_button (self->first, _("_Safety Questions"), "ask");
      set_button (self->second, _("Who Can _Help"), "read");
    }
  else if (self->review->check_due)
    set_button (self->first, _("_Quick Check"), "check");
  else
    set_button (self->first, NULL, NULL);

  gtk_widget_set_visible (self->card_buttons, gtk_widget_get_visible (GTK_WIDGET (self->first)));
}

static const char *
get_icon (UnknotReviewKind kind)
{
  switch (kind)
    {
    case UNKNOT_REVIEW_SEE_SOMEONE:
    case UNKNOT_REVIEW_FLARE:
      return "unknot-shield-symbolic";
    case UNKNOT_REVIEW_MAINTENANCE:
    case UNKNOT_REVIEW_ADVANCED:
      return "object-select-symbolic";
    case UNKNOT_REVIEW_TWO_WEEKS:
    case UNKNOT_REVIEW_BACK:
    case UNKNOT_REVIEW_HOLD:
    case UNKNOT_REVIEW_STEADY:
    default:
      return "unknot-journal-symbolic";
    }
}

/* What asks for something, or changes the weeks, is a card; that it went on or stays is news below the step. */
static gboolean
is_card (const UnknotReview *review)
{
  return review != NULL && (review->kind >= UNKNOT_REVIEW_MAINTENANCE || review->check_due);
}

static void
show_review (UnknotWeekPane *self)
{
  gboolean as_card = is_card (self->review);
  g_autofree char *title = self->review != NULL ? unknot_review_dup_title (self->review) : NULL;
  g_autofree char *text = self->review != NULL ? unknot_review_dup_text (self->review) : NULL;
  g_autofree char *numbers = self->review != NULL ? unknot_review_dup_numbers (self->review) : NULL;

  gtk_widget_set_visible (self->card, as_card && title != NULL);
  gtk_widget_set_visible (GTK_WIDGET (self->news), !as_card && title != NULL);
  if (title == NULL)
    return;

  gtk_image_set_from_icon_name (self->card_icon, get_icon (self->review->kind));
  set_text (self->card_title, title);
  set_text (self->card_text, text);
  set_text (self->card_numbers, numbers);
  show_buttons (self);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->news), title);
  adw_action_row_set_subtitle (self->news, text);
}

static void
review_action (GtkWidget  *widget,
               const char *action_name,
               GVariant   *parameter)
{
  g_signal_emit (widget, signals[SIGNAL_REVIEW_ACTION], 0, g_variant_get_string (parameter, NULL));
}

static void
add_cells (UnknotWeekPane *self)
{
  for (guint i = 0; i < UNKNOT_WEEK_DAYS; i++)
    {
      GtkWidget *cell = unknot_week_cell_new ();

      self->cells[i] = UNKNOT_WEEK_CELL (cell);
      if (i > 0)
        gtk_toggle_button_set_group (GTK_TOGGLE_BUTTON (cell), GTK_TOGGLE_BUTTON (self->cells[0]));
      g_signal_connect_object (cell, "toggled", G_CALLBACK (cell_toggled_cb), self, G_CONNECT_SWAPPED);
      adw_wrap_box_append (self->strip, cell);
    }
}

static void
add_rows (UnknotWeekPane *self)
{
  for (int family = 0; family < UNKNOT_N_FAMILIES; family++)
    {
      GtkWidget *row = adw_action_row_new ();
      GtkWidget *state = gtk_label_new (NULL);

      self->rows[family] = ADW_ACTION_ROW (row);
      self->states[family] = GTK_LABEL (state);
      self->checks[family] = g_object_new (GTK_TYPE_IMAGE,
                                           "icon-name", "object-select-symbolic",
                                           "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION,
                                           NULL);
      adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
      adw_action_row_add_suffix (self->rows[family], self->checks[family]);
      adw_action_row_add_suffix (self->rows[family], state);
      adw_preferences_group_add (self->day, row);
    }
}

static gboolean
get_narrow (UnknotWeekPane *self)
{
  return g_str_equal (adw_multi_layout_view_get_layout_name (self->layouts), "one");
}

static void
set_narrow (UnknotWeekPane *self,
            gboolean        narrow)
{
  if (narrow == get_narrow (self))
    return;

  adw_multi_layout_view_set_layout_name (self->layouts, narrow ? "one" : "two");
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_NARROW]);
}

static void
unknot_week_pane_get_property (GObject    *object,
                               guint       prop_id,
                               GValue     *value,
                               GParamSpec *pspec)
{
  switch ((UnknotWeekPaneProperty) prop_id)
    {
    case PROP_NARROW:
      g_value_set_boolean (value, get_narrow (UNKNOT_WEEK_PANE (object)));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
unknot_week_pane_set_property (GObject      *object,
                               guint         prop_id,
                               const GValue *value,
                               GParamSpec   *pspec)
{
  switch ((UnknotWeekPaneProperty) prop_id)
    {
    case PROP_NARROW:
      set_narrow (UNKNOT_WEEK_PANE (object), g_value_get_boolean (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
unknot_week_pane_dispose (GObject *object)
{
  UnknotWeekPane *self = UNKNOT_WEEK_PANE (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), UNKNOT_TYPE_WEEK_PANE);
  g_clear_pointer (&self->week, unknot_week_plan_unref);
  g_clear_pointer (&self->review, unknot_review_unref);

  G_OBJECT_CLASS (unknot_week_pane_parent_class)->dispose (object);
}

static void
unknot_week_pane_class_init (UnknotWeekPaneClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = unknot_week_pane_get_property;
  object_class->set_property = unknot_week_pane_set_property;
  object_class->dispose = unknot_week_pane_dispose;

  /**
   * UnknotWeekPane:narrow:
   *
   * Whether the plan stands below the days instead of beside them.
   */
  props[PROP_NARROW] =
    g_param_spec_boolean ("narrow", NULL, NULL, TRUE,
                          G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);

  /**
   * UnknotWeekPane::review-action:
   * @self: the pane
   * @action: "check": ask the quick safety questions; "ask": ask whether someone should look at it; "read": read
   *   who that can be; "change" or "keep": the answer to a look back after two weeks
   *
   * The person does something with the look back.
   */
  signals[SIGNAL_REVIEW_ACTION] =
    g_signal_new ("review-action", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                  G_TYPE_NONE, 1, G_TYPE_STRING);

  gtk_widget_class_set_template_from_resource (widget_class, UNKNOT_RESOURCE_BASE "/ui/unknot-week-pane.ui");
  gtk_widget_class_bind_template_child (widget_class, UnknotWeekPane, layouts);
  gtk_widget_class_bind_template_child (widget_class, UnknotWeekPane, card);
  gtk_widget_class_bind_template_child (widget_class, UnknotWeekPane, card_icon);
  gtk_widget_class_bind_template_child (widget_class, UnknotWeekPane, card_title);
  gtk_widget_class_bind_template_child (widget_class, UnknotWeekPane, card_text);
  gtk_widget_class_bind_template_child (widget_class, UnknotWeekPane, card_numbers);
  gtk_widget_class_bind_template_child (widget_class, UnknotWeekPane, card_buttons);
  gtk_widget_class_bind_template_child (widget_class, UnknotWeekPane, first);
  gtk_widget_class_bind_template_child (widget_class, UnknotWeekPane, second);
  gtk_widget_class_bind_template_child (widget_class, UnknotWeekPane, strip);
  gtk_widget_class_bind_template_child (widget_class, UnknotWeekPane, day);
  gtk_widget_class_bind_template_child (widget_class, UnknotWeekPane, step);
  gtk_widget_class_bind_template_child (widget_class, UnknotWeekPane, news);
  gtk_widget_class_bind_template_child (widget_class, UnknotWeekPane, count);

  gtk_widget_class_install_action (widget_class, "week.review", "s", review_action);
}

static void
unknot_week_pane_init (UnknotWeekPane *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  /* Both columns are placed when the layout is chosen. */
  unknot_headings_mark (gtk_widget_get_parent (GTK_WIDGET (self->day)));
  unknot_headings_mark (gtk_widget_get_parent (GTK_WIDGET (self->count)));

  add_cells (self);
  add_rows (self);
  show_review (self);
}

/**
 * unknot_week_pane_new:
 *
 * Makes a pane. It has no scrolling of its own.
 *
 * Returns: (transfer floating): the pane
 */
GtkWidget *
unknot_week_pane_new (void)
{
  return g_object_new (UNKNOT_TYPE_WEEK_PANE, NULL);
}

/**
 * unknot_week_pane_set_week:
 * @self: a pane
 * @week: the week
 *
 * Shows a week. The day that was chosen stays chosen as long as it is in the same week, else it is today.
 */
void
unknot_week_pane_set_week (UnknotWeekPane *self,
                           UnknotWeekPlan *week)
{
  gboolean same;

  g_return_if_fail (UNKNOT_IS_WEEK_PANE (self));
  g_return_if_fail (week != NULL);

  same = self->week != NULL && self->week->days[0].day == week->days[0].day && self->week->today == week->today;
  unknot_week_plan_ref (week);
  g_clear_pointer (&self->week, unknot_week_plan_unref);
  self->week = week;
  if (!same)
    self->chosen = unknot_week_plan_get_today (week);

  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (self->cells[self->chosen]), TRUE);
  show_week (self);
}

/**
 * unknot_week_pane_set_review:
 * @self: a pane
 * @review: (nullable): the look back that has most to say
 *
 * Shows a look back, if it has something to say.
 */
void
unknot_week_pane_set_review (UnknotWeekPane *self,
                             UnknotReview   *review)
{
  g_return_if_fail (UNKNOT_IS_WEEK_PANE (self));

  if (review != NULL)
    unknot_review_ref (review);
  g_clear_pointer (&self->review, unknot_review_unref);
  self->review = review;
  show_review (self);
}
