#include "unknot-relief-page.h"

#include <glib/gi18n.h>

#include "unknot-chips.h"
#include "unknot-config.h"
#include "unknot-plan-card.h"
#include "unknot-planner.h"
#include "unknot-reason.h"
#include "unknot-survey.h"
#include "unknot-technique-dialog.h"
#include "unknot-text.h"
#include "unknot-tool-names.h"
#include "unknot-words.h"

/**
 * UnknotReliefPage:
 *
 * The plan for one knot: what to do, why, what was left out, and what would open more.
 */
struct _UnknotReliefPage
{
  AdwBreakpointBin parent_instance;

  /* Owned */
  UnknotMapBodies *bodies;
  UnknotCatalogue *catalogue;
  UnknotSafety *safety;
  UnknotKnots *knots;
  UnknotProfile *profile;
  UnknotKnot *knot;
  UnknotFigureStudio *studio;
  UnknotPlan *plan;
  GPtrArray *rows;
  gboolean outlined;
  guint update_id;
  int minutes;

  /* Template children */
  AdwViewSwitcher *switcher;
  GtkMenuButton *menu;
  AdwWindowTitle *title_narrow;
  AdwBanner *gate;
  GtkStack *states;
  GtkLabel *title;
  GtkLabel *subtitle;
  AdwToggleGroup *minutes_group;
  GtkDropDown *setting;
  UnknotChips *tools;
  GtkBox *plan_box;
  AdwPreferencesGroup *cards;
  AdwPreferencesGroup *left_out;
  AdwExpanderRow *left_out_more;
  AdwPreferencesGroup *opens;
  GtkWidget *start_bar;
  GtkButton *start;
};

G_DEFINE_FINAL_TYPE (UnknotReliefPage, unknot_relief_page, ADW_TYPE_BREAKPOINT_BIN)

typedef enum
{
  PROP_MINUTES = 1,
} UnknotReliefPageProperty;

static GParamSpec *props[PROP_MINUTES + 1];

typedef enum
{
  SIGNAL_START_REQUESTED,
  N_SIGNALS,
} UnknotReliefPageSignal;

static guint signals[N_SIGNALS];

static UnknotTime
get_now (UnknotReliefPage *self)
{
  return unknot_stamper_get_time (unknot_journal_get_stamper (unknot_knots_get_journal (self->knots)));
}

/* A row of the aside and what it stands in, so that the next plan can take it away. */
typedef struct
{
  GtkWidget *parent;
  GtkWidget *row;
} AsideRow;

static AdwActionRow *
add_row (UnknotReliefPage *self,
         gpointer          parent,
         const char       *title,
         const char       *subtitle)
{
  AsideRow *entry = g_new (AsideRow, 1);
  GtkWidget *row = adw_action_row_new ();

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  if (subtitle != NULL)
    adw_action_row_set_subtitle (ADW_ACTION_ROW (row), subtitle);
  if (ADW_IS_EXPANDER_ROW (parent))
    adw_expander_row_add_row (parent, row);
  else
    adw_preferences_group_add (parent, row);
  *entry = (AsideRow) { parent, row };
  g_ptr_array_add (self->rows, entry);

  return ADW_ACTION_ROW (row);
}

static void
clear_rows (UnknotReliefPage *self)
{
  GtkWidget *child;

  for (guint i = 0; i < self->rows->len; i++)
    {
      AsideRow *entry = g_ptr_array_index (self->rows, i);

      if (ADW_IS_EXPANDER_ROW (entry->parent))
        adw_expander_row_remove (ADW_EXPANDER_ROW (entry->parent), entry->row);
      else
        adw_preferences_group_remove (ADW_PREFERENCES_GROUP (entry->parent), entry->row);
    }
  g_ptr_array_set_size (self->rows, 0);

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->plan_box))) != NULL)
    gtk_box_remove (self->plan_box, child);
}

static char *
dup_reason (UnknotReliefPage   *self,
            const UnknotReason *reason)
{
  UnknotReasonWords words = { self->catalogue, self->safety, unknot_map_bodies_get_anatomy (self->bodies) };

  return unknot_reason_dup_text (reason, &words);
}

static GStrv
dup_reasons (UnknotReliefPage     *self,
             const UnknotPlanItem *item)
{
  g_autoptr (GStrvBuilder) sentences = g_strv_builder_new ();

  for (guint i = 0; i < item->reasons->len; i++)
    g_strv_builder_take (sentences, dup_reason (self, &g_array_index (item->reasons, UnknotReason, i)));

  return g_strv_builder_end (sentences);
}

static guint
card_index (GtkWidget *card)
{
  return GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (card), "index"));
}

static void
card_opened_cb (UnknotReliefPage *self,
                GtkWidget        *card)
{
  const UnknotPlanItem *item = unknot_plan_get_item (self->plan, card_index (card));
  g_auto (GStrv) reasons = dup_reasons (self, item);

  adw_dialog_present (unknot_technique_dialog_new_for_item (item, (const char * const *) reasons),
                      GTK_WIDGET (self));
}

static void show_plan (UnknotReliefPage *self);

static void
swap_requested_cb (UnknotReliefPage *self,
                   GtkWidget        *card)
{
  UnknotPlan *swapped = unknot_plan_swap (self->plan, card_index (card), 0);

  g_clear_pointer (&self->plan, unknot_plan_unref);
  self->plan = swapped;
  show_plan (self);
}

static void
information_activated_cb (UnknotReliefPage *self,
                          AdwActionRow     *row)
{
  const UnknotTechnique *technique = g_object_get_data (G_OBJECT (row), "technique");

  adw_dialog_present (unknot_technique_dialog_new_for_card (technique), GTK_WIDGET (self));
}

/* The step that shows best what a technique is: the first that holds or does something. */
static const UnknotPlanStep *
picture_step (const UnknotPlanItem *item)
{
  for (guint i = 0; i < item->steps->len; i++)
    {
      const UnknotPlanStep *step = &g_array_index (item->steps, UnknotPlanStep, i);
      UnknotStepPhase phase = step->step->phase;

      if (phase == UNKNOT_STEP_PHASE_HOLD || phase == UNKNOT_STEP_PHASE_DO || phase == UNKNOT_STEP_PHASE_BREATHE)
        return step;
    }

  return item->steps->len > 0 ? &g_array_index (item->steps, UnknotPlanStep, 0) : NULL;
}

static void
add_card (UnknotReliefPage *self,
          guint             index,
          guint             number)
{
  const UnknotPlanItem *item = unknot_plan_get_item (self->plan, index);
  const UnknotPlanStep *step = picture_step (item);
  g_auto (GStrv) reasons = dup_reasons (self, item);
  GtkWidget *card = unknot_plan_card_new (item, number, reasons[0] != NULL ? reasons[0] : "");
  UnknotStepFigure *figure = unknot_plan_card_get_figure (UNKNOT_PLAN_CARD (card));

  unknot_step_figure_set_outlined (figure, self->outlined);
  unknot_step_figure_set_studio (figure, self->studio);
  if (step != NULL)
    unknot_step_figure_show_knot (figure, step->step->pose, self->knot,
                                  step->each ? unknot_knot_get_side (self->knot) : step->side);
  g_object_set_data (G_OBJECT (card), "index", GUINT_TO_POINTER (index));
  g_signal_connect_object (card, "opened", G_CALLBACK (card_opened_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (card, "swap-requested", G_CALLBACK (swap_requested_cb), self, G_CONNECT_SWAPPED);
  gtk_box_append (self->plan_box, card);
}

static void
show_cards (UnknotReliefPage *self)
{
  guint number = 0;

  for (guint i = 0; i < self->plan->items->len; i++)
    {
      if (!unknot_plan_get_item (self->plan, i)->apart)
        number++;
      add_card (self, i, number);
    }

  for (guint i = 0; i < self->plan->cards->len; i++)
    {
      UnknotTechnique *technique = g_ptr_array_index (self->plan->cards, i);
      AdwActionRow *row = add_row (self, self->cards, unknot_text ("technique", technique->name),
                                   unknot_text ("technique", technique->summary));

      gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
      adw_action_row_add_suffix (row, gtk_image_new_from_icon_name ("go-next-symbolic"));
      g_object_set_data_full (G_OBJECT (row), "technique", unknot_technique_ref (technique),
                              (GDestroyNotify) unknot_technique_unref);
      g_signal_connect_object (row, "activated", G_CALLBACK (information_activated_cb), self, G_CONNECT_SWAPPED);
    }
  gtk_widget_set_visible (GTK_WIDGET (self->cards), self->plan->cards->len > 0);
}

static void
show_left_out (UnknotReliefPage *self)
{
  for (guint i = 0; i < self->plan->left_out->len; i++)
    {
      const UnknotLeftOut *left = g_ptr_array_index (self->plan->left_out, i);
      g_autofree char *why = dup_reason (self, &left->reason);

      add_row (self, self->left_out_more, unknot_text ("technique", left->technique->name), why);
    }
  gtk_widget_set_visible (GTK_WIDGET (self->left_out), self->plan->left_out->len > 0);

  for (guint i = 0; i < self->plan->opens->len; i++)
    {
      g_autofree char *what = dup_reason (self, &g_array_index (self->plan->opens, UnknotReason, i));

      add_row (self, self->opens, what, NULL);
    }
  gtk_widget_set_visible (GTK_WIDGET (self->opens), self->plan->opens->len > 0);
}

static void
show_gate (UnknotReliefPage *self)
{
  const char *text = NULL;
  gboolean answered = unknot_profile_get_safety_answered (self->profile);

  if (!answered)
    text = _("Pressure stays closed until you answer the safety questions");
  else if (self->plan->level == UNKNOT_LEVEL_GENTLE)
    text = _("Only gentle things for now");
  else if (self->plan->level == UNKNOT_LEVEL_INJURY)
    text = _("Fresh injury: rest, cold and easy movement only");
  else if (self->plan->level == UNKNOT_LEVEL_ADVISE)
    text = _("Worth a look by someone trained");
  else if (self->plan->level != UNKNOT_LEVEL_OPEN)
    text = _("No exercises for now: please read what to do");

  if (text != NULL)
    adw_banner_set_title (self->gate, text);
  adw_banner_set_button_label (self->gate, answered ? _("_Read More") : _("_Answer"));
  adw_banner_set_revealed (self->gate, text != NULL);
}

static void
show_heading (UnknotReliefPage *self)
{
  g_autofree char *knot = unknot_words_knot (self->knot, unknot_map_bodies_get_anatomy (self->bodies));
  g_autofree char *pain = unknot_words_pain (unknot_knot_get_pain (self->knot));
  g_autofree char *since = unknot_words_since (unknot_knot_get_days (self->knot, get_now (self)));
  g_autofree char *subtitle = *since != '\0' ? g_strdup_printf ("%s · %s", pain, since) : g_strdup (pain);

  gtk_label_set_label (self->title, knot);
  gtk_label_set_label (self->subtitle, subtitle);
}

static void
show_start (UnknotReliefPage *self)
{
  int minutes = (self->plan->guided_seconds + 59) / 60;
  g_autofree char *label =
    g_strdup_printf (ngettext ("Start · %d minute", "Start · %d minutes", (gulong) minutes), minutes);

  gtk_button_set_label (self->start, label);
  gtk_widget_set_visible (self->start_bar, self->plan->guided_seconds > 0);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "relief.start", self->plan->guided_seconds > 0);
}

static void
show_plan (UnknotReliefPage *self)
{
  clear_rows (self);
  show_heading (self);
  show_gate (self);
  show_cards (self);
  show_left_out (self);
  show_start (self);
}

static void
show_nothing (UnknotReliefPage *self)
{
  clear_rows (self);
  adw_banner_set_revealed (self->gate, FALSE);
  gtk_widget_set_visible (self->start_bar, FALSE);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "relief.start", FALSE);
}

static void
make_plan (UnknotReliefPage *self)
{
  UnknotKnot *chosen[] = { self->knot };
  g_autoptr (UnknotSituation) situation =
    unknot_survey (self->profile, unknot_knots_get_journal (self->knots), chosen, 1, self->minutes, get_now (self));
  UnknotAspect aspect = unknot_knot_get_aspect (self->knot);

  self->plan = unknot_planner_plan (self->catalogue, self->safety, unknot_map_bodies_get_atlas (self->bodies, aspect),
                                    situation);
}

static void
update (UnknotReliefPage *self)
{
  self->update_id = 0;
  g_clear_pointer (&self->plan, unknot_plan_unref);
  /* Whoever comes here without having chosen a knot most likely means the one that hurts most. */
  if (self->knot == NULL)
    g_set_object (&self->knot, unknot_knots_get_worst (self->knots));

  gtk_stack_set_visible_child_name (self->states, self->knot != NULL ? "plan" : "empty");
  if (self->knot == NULL)
    {
      show_nothing (self);
      return;
    }

  make_plan (self);
  show_plan (self);
}

/* Several changes in one turn of the main loop make one new plan, and none while the page is not shown. */
static void
queue_update (UnknotReliefPage *self)
{
  if (self->update_id == 0 && self->knots != NULL && gtk_widget_get_mapped (GTK_WIDGET (self)))
    self->update_id = g_idle_add_once ((GSourceOnceFunc) update, self);
}

static void
knots_changed_cb (UnknotReliefPage *self)
{
  if (self->knot != NULL && unknot_knot_get_state (self->knot) == UNKNOT_KNOT_STATE_GONE)
    g_clear_object (&self->knot);

  queue_update (self);
}

static void
minutes_changed_cb (UnknotReliefPage *self)
{
  int minutes = (int) g_ascii_strtoll (adw_toggle_group_get_active_name (self->minutes_group), NULL, 10);

  if (minutes == self->minutes)
    return;

  self->minutes = minutes;
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_MINUTES]);
  queue_update (self);
}

static void
setting_changed_cb (UnknotReliefPage *self)
{
  if (self->profile != NULL)
    unknot_profile_set_setting (self->profile,
                                unknot_setting_to_id ((UnknotSetting) gtk_drop_down_get_selected (self->setting)));
}

static void
tools_changed_cb (UnknotReliefPage *self)
{
  g_auto (GStrv) tools = unknot_chips_dup_chosen (self->tools);

  if (self->profile != NULL)
    unknot_profile_set_tools (self->profile, (const char * const *) tools);
}

static void
profile_changed_cb (UnknotReliefPage *self)
{
  g_auto (GStrv) tools = unknot_profile_dup_tools (self->profile);
  UnknotSetting setting;

  unknot_chips_set_chosen (self->tools, (const char * const *) tools);
  if (unknot_setting_from_id (unknot_profile_get_setting (self->profile), &setting))
    gtk_drop_down_set_selected (self->setting, setting);
  queue_update (self);
}

static void
start_action (GtkWidget  *widget,
              const char *action_name,
              GVariant   *parameter)
{
  g_signal_emit (widget, signals[SIGNAL_START_REQUESTED], 0);
}

static void
unknot_relief_page_map (GtkWidget *widget)
{
  UnknotReliefPage *self = UNKNOT_RELIEF_PAGE (widget);

  GTK_WIDGET_CLASS (unknot_relief_page_parent_class)->map (widget);

  if (self->knots != NULL)
    update (self);
}

static void
unknot_relief_page_get_property (GObject    *object,
                                 guint       prop_id,
                                 GValue     *value,
                                 GParamSpec *pspec)
{
  switch ((UnknotReliefPageProperty) prop_id)
    {
    case PROP_MINUTES:
      g_value_set_int (value, UNKNOT_RELIEF_PAGE (object)->minutes);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
unknot_relief_page_set_property (GObject      *object,
                                 guint         prop_id,
                                 const GValue *value,
                                 GParamSpec   *pspec)
{
  UnknotReliefPage *self = UNKNOT_RELIEF_PAGE (object);

  switch ((UnknotReliefPageProperty) prop_id)
    {
    case PROP_MINUTES:
      {
        g_autofree char *name = g_strdup_printf ("%d", g_value_get_int (value));

        /* An edited setting can have a number that is not offered. */
        if (adw_toggle_group_get_toggle_by_name (self->minutes_group, name) != NULL)
          adw_toggle_group_set_active_name (self->minutes_group, name);
      }
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
unknot_relief_page_dispose (GObject *object)
{
  UnknotReliefPage *self = UNKNOT_RELIEF_PAGE (object);

  g_clear_handle_id (&self->update_id, g_source_remove);
  gtk_widget_dispose_template (GTK_WIDGET (self), UNKNOT_TYPE_RELIEF_PAGE);
  g_clear_pointer (&self->rows, g_ptr_array_unref);
  g_clear_pointer (&self->plan, unknot_plan_unref);
  g_clear_object (&self->knot);
  g_clear_object (&self->studio);
  g_clear_object (&self->profile);
  g_clear_object (&self->knots);
  g_clear_pointer (&self->safety, unknot_safety_unref);
  g_clear_pointer (&self->catalogue, unknot_catalogue_unref);
  g_clear_object (&self->bodies);

  G_OBJECT_CLASS (unknot_relief_page_parent_class)->dispose (object);
}

static void
unknot_relief_page_class_init (UnknotReliefPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = unknot_relief_page_get_property;
  object_class->set_property = unknot_relief_page_set_property;
  object_class->dispose = unknot_relief_page_dispose;
  widget_class->map = unknot_relief_page_map;

  /**
   * UnknotReliefPage:minutes:
   *
   * How long a plan may take: 2, 5, 10 or 20.
   */
  props[PROP_MINUTES] =
    g_param_spec_int ("minutes", NULL, NULL, 2, 20, 5,
                      G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);

  /**
   * UnknotReliefPage::start-requested:
   *
   * The person wants to begin with the plan that is shown.
   */
  signals[SIGNAL_START_REQUESTED] =
    g_signal_new ("start-requested", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                  G_TYPE_NONE, 0);

  g_type_ensure (UNKNOT_TYPE_CHIPS);
  gtk_widget_class_set_template_from_resource (widget_class, UNKNOT_RESOURCE_BASE "/ui/unknot-relief-page.ui");
  gtk_widget_class_bind_template_child (widget_class, UnknotReliefPage, switcher);
  gtk_widget_class_bind_template_child (widget_class, UnknotReliefPage, menu);
  gtk_widget_class_bind_template_child (widget_class, UnknotReliefPage, title_narrow);
  gtk_widget_class_bind_template_child (widget_class, UnknotReliefPage, gate);
  gtk_widget_class_bind_template_child (widget_class, UnknotReliefPage, states);
  gtk_widget_class_bind_template_child (widget_class, UnknotReliefPage, title);
  gtk_widget_class_bind_template_child (widget_class, UnknotReliefPage, subtitle);
  gtk_widget_class_bind_template_child (widget_class, UnknotReliefPage, minutes_group);
  gtk_widget_class_bind_template_child (widget_class, UnknotReliefPage, setting);
  gtk_widget_class_bind_template_child (widget_class, UnknotReliefPage, tools);
  gtk_widget_class_bind_template_child (widget_class, UnknotReliefPage, plan_box);
  gtk_widget_class_bind_template_child (widget_class, UnknotReliefPage, cards);
  gtk_widget_class_bind_template_child (widget_class, UnknotReliefPage, left_out);
  gtk_widget_class_bind_template_child (widget_class, UnknotReliefPage, left_out_more);
  gtk_widget_class_bind_template_child (widget_class, UnknotReliefPage, opens);
  gtk_widget_class_bind_template_child (widget_class, UnknotReliefPage, start_bar);
  gtk_widget_class_bind_template_child (widget_class, UnknotReliefPage, start);

  gtk_widget_class_install_action (widget_class, "relief.start", NULL, start_action);
}

static void
unknot_relief_page_init (UnknotReliefPage *self)
{
  self->minutes = 5;
  self->rows = g_ptr_array_new_with_free_func (g_free);
  gtk_widget_init_template (GTK_WIDGET (self));

  unknot_tool_names_fill (self->tools);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "relief.start", FALSE);
  adw_toggle_group_set_active_name (self->minutes_group, "5");
  g_signal_connect_object (self->minutes_group, "notify::active-name", G_CALLBACK (minutes_changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->setting, "notify::selected", G_CALLBACK (setting_changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->tools, "notify::chosen", G_CALLBACK (tools_changed_cb), self, G_CONNECT_SWAPPED);
}

/**
 * unknot_relief_page_set_sources:
 * @self: a relief page
 * @sources: what it plans from
 *
 * Gives the page what it needs; once.
 */
void
unknot_relief_page_set_sources (UnknotReliefPage          *self,
                                const UnknotReliefSources *sources)
{
  g_return_if_fail (UNKNOT_IS_RELIEF_PAGE (self));
  g_return_if_fail (self->knots == NULL);

  self->bodies = g_object_ref (sources->bodies);
  self->catalogue = unknot_catalogue_ref (sources->catalogue);
  self->safety = unknot_safety_ref (sources->safety);
  self->knots = g_object_ref (sources->knots);
  self->profile = g_object_ref (sources->profile);
  self->studio = g_object_ref (sources->studio);
  g_signal_connect_object (unknot_knots_get_journal (self->knots), "items-changed", G_CALLBACK (knots_changed_cb),
                           self, G_CONNECT_SWAPPED | G_CONNECT_AFTER);
  g_signal_connect_object (self->profile, "changed", G_CALLBACK (profile_changed_cb), self, G_CONNECT_SWAPPED);
  profile_changed_cb (self);
}

/**
 * unknot_relief_page_set_ink:
 * @self: a relief page
 * @ink: the colours that drawings may use
 *
 * Follows the theme: with high contrast, pictures get outlines.
 */
void
unknot_relief_page_set_ink (UnknotReliefPage *self,
                            const UnknotInk  *ink)
{
  g_return_if_fail (UNKNOT_IS_RELIEF_PAGE (self));

  if (self->outlined == ink->high_contrast)
    return;

  self->outlined = ink->high_contrast;
  queue_update (self);
}

/**
 * unknot_relief_page_set_stack:
 * @self: a relief page
 * @stack: the stack of pages
 * @menu: the primary menu
 *
 * Gives the page's header what it shows on every page.
 */
void
unknot_relief_page_set_stack (UnknotReliefPage *self,
                              AdwViewStack     *stack,
                              GMenuModel       *menu)
{
  g_return_if_fail (UNKNOT_IS_RELIEF_PAGE (self));

  adw_view_switcher_set_stack (self->switcher, stack);
  gtk_menu_button_set_menu_model (self->menu, menu);
}

/**
 * unknot_relief_page_get_knot:
 * @self: a relief page
 *
 * Gets the knot that the plan is for.
 *
 * Returns: (transfer none) (nullable): the knot
 */
UnknotKnot *
unknot_relief_page_get_knot (UnknotReliefPage *self)
{
  g_return_val_if_fail (UNKNOT_IS_RELIEF_PAGE (self), NULL);

  return self->knot;
}

/**
 * unknot_relief_page_set_knot:
 * @self: a relief page
 * @knot: (nullable): a knot that is rated
 *
 * Sets the knot that the plan is for.
 */
void
unknot_relief_page_set_knot (UnknotReliefPage *self,
                             UnknotKnot       *knot)
{
  g_return_if_fail (UNKNOT_IS_RELIEF_PAGE (self));

  if (g_set_object (&self->knot, knot))
    queue_update (self);
}

/**
 * unknot_relief_page_get_plan:
 * @self: a relief page
 *
 * Gets the plan that is shown.
 *
 * Returns: (transfer none) (nullable): the plan
 */
UnknotPlan *
unknot_relief_page_get_plan (UnknotReliefPage *self)
{
  g_return_val_if_fail (UNKNOT_IS_RELIEF_PAGE (self), NULL);

  return self->plan;
}
