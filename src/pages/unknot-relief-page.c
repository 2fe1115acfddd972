#include "unknot-relief-page-private.h"

#include "unknot-config.h"
#include "unknot-fold-layout.h"
#include "unknot-headings.h"
#include "unknot-tool-names.h"

G_DEFINE_FINAL_TYPE (UnknotReliefPage, unknot_relief_page, ADW_TYPE_BREAKPOINT_BIN)

typedef enum
{
  PROP_MINUTES = 1,
} UnknotReliefPageProperty;

static GParamSpec *props[PROP_MINUTES + 1];

typedef enum
{
  SIGNAL_KNOTS_REQUESTED,
  SIGNAL_START_REQUESTED,
  N_SIGNALS,
} UnknotReliefPageSignal;

static guint signals[N_SIGNALS];

static void
knots_requested_cb (UnknotReliefPage *self,
                    GPtrArray        *knots)
{
  g_signal_emit (self, signals[SIGNAL_KNOTS_REQUESTED], 0, knots);
  /* It may not have been given: then the rows show again what is so. */
  unknot_relief_page_queue_update (self);
}

static void
minutes_changed_cb (UnknotReliefPage *self)
{
  int minutes = (int) g_ascii_strtoll (adw_toggle_group_get_active_name (self->minutes_group), NULL, 10);

  if (minutes == self->minutes)
    return;

  self->minutes = minutes;
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_MINUTES]);
  unknot_relief_page_queue_update (self);
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
  unknot_relief_page_settle_review (self);
  unknot_relief_page_queue_update (self);
}

/* Put aside: what the page is for comes next. */
static void
quiet_left_cb (UnknotReliefPage *self)
{
  gtk_widget_child_focus (GTK_WIDGET (self->plan_box), GTK_DIR_TAB_FORWARD);
}

static void
start_action (GtkWidget  *widget,
              const char *action_name,
              GVariant   *parameter)
{
  unknot_relief_page_start (UNKNOT_RELIEF_PAGE (widget));
}

static void
unknot_relief_page_map (GtkWidget *widget)
{
  UnknotReliefPage *self = UNKNOT_RELIEF_PAGE (widget);

  GTK_WIDGET_CLASS (unknot_relief_page_parent_class)->map (widget);

  if (self->knots != NULL)
    unknot_relief_page_update (self);
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
  g_clear_handle_id (&self->gains_id, g_source_remove);
  gtk_widget_dispose_template (GTK_WIDGET (self), UNKNOT_TYPE_RELIEF_PAGE);
  g_clear_pointer (&self->rows, g_ptr_array_unref);
  g_clear_pointer (&self->review, unknot_review_unref);
  g_clear_pointer (&self->asked_review, unknot_review_unref);
  g_clear_pointer (&self->asked_action, g_free);
  g_clear_pointer (&self->plan, unknot_plan_unref);
  g_clear_pointer (&self->situation, unknot_situation_unref);
  g_clear_pointer (&self->chosen, g_ptr_array_unref);
  g_clear_object (&self->studio);
  g_clear_pointer (&self->articles, unknot_articles_unref);
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
   * UnknotReliefPage::knots-requested:
   * @knots: (element-type UnknotKnot): the knots
   *
   * The person wants a plan for other knots; unknot_relief_page_set_knots() gives it.
   */
  signals[SIGNAL_KNOTS_REQUESTED] =
    g_signal_new ("knots-requested", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                  G_TYPE_NONE, 1, G_TYPE_PTR_ARRAY);

  /**
   * UnknotReliefPage::start-requested:
   *
   * The person wants to begin with the plan that is shown.
   */
  signals[SIGNAL_START_REQUESTED] =
    g_signal_new ("start-requested", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                  G_TYPE_NONE, 0);

  g_type_ensure (UNKNOT_TYPE_CHIPS);
  g_type_ensure (UNKNOT_TYPE_FOLD_LAYOUT);
  g_type_ensure (UNKNOT_TYPE_KNOT_CHOICE);
  g_type_ensure (UNKNOT_TYPE_QUIET_CARD);
  g_type_ensure (UNKNOT_TYPE_WEEK_PANE);
  gtk_widget_class_set_template_from_resource (widget_class, UNKNOT_RESOURCE_BASE "/ui/unknot-relief-page.ui");
  gtk_widget_class_bind_template_child (widget_class, UnknotReliefPage, switcher);
  gtk_widget_class_bind_template_child (widget_class, UnknotReliefPage, menu);
  gtk_widget_class_bind_template_child (widget_class, UnknotReliefPage, title_narrow);
  gtk_widget_class_bind_template_child (widget_class, UnknotReliefPage, gate);
  gtk_widget_class_bind_template_child (widget_class, UnknotReliefPage, states);
  gtk_widget_class_bind_template_child (widget_class, UnknotReliefPage, title);
  gtk_widget_class_bind_template_child (widget_class, UnknotReliefPage, subtitle);
  gtk_widget_class_bind_template_child (widget_class, UnknotReliefPage, minutes_group);
  gtk_widget_class_bind_template_child (widget_class, UnknotReliefPage, knot_choice);
  gtk_widget_class_bind_template_child (widget_class, UnknotReliefPage, setting);
  gtk_widget_class_bind_template_child (widget_class, UnknotReliefPage, tools);
  gtk_widget_class_bind_template_child (widget_class, UnknotReliefPage, view_group);
  gtk_widget_class_bind_template_child (widget_class, UnknotReliefPage, views);
  gtk_widget_class_bind_template_child (widget_class, UnknotReliefPage, week_pane);
  gtk_widget_class_bind_template_child (widget_class, UnknotReliefPage, review_list);
  gtk_widget_class_bind_template_child (widget_class, UnknotReliefPage, review_row);
  gtk_widget_class_bind_template_child (widget_class, UnknotReliefPage, quiet);
  gtk_widget_class_bind_template_callback (widget_class, quiet_left_cb);
  gtk_widget_class_bind_template_child (widget_class, UnknotReliefPage, nothing);
  gtk_widget_class_bind_template_child (widget_class, UnknotReliefPage, plan_box);
  gtk_widget_class_bind_template_child (widget_class, UnknotReliefPage, cards);
  gtk_widget_class_bind_template_child (widget_class, UnknotReliefPage, left_out);
  gtk_widget_class_bind_template_child_full (widget_class, "left_out_safety", FALSE,
                                             G_STRUCT_OFFSET (UnknotReliefPage, left_out_rows[0]));
  gtk_widget_class_bind_template_child_full (widget_class, "left_out_things", FALSE,
                                             G_STRUCT_OFFSET (UnknotReliefPage, left_out_rows[1]));
  gtk_widget_class_bind_template_child_full (widget_class, "left_out_wish", FALSE,
                                             G_STRUCT_OFFSET (UnknotReliefPage, left_out_rows[2]));
  gtk_widget_class_bind_template_child_full (widget_class, "left_out_turn", FALSE,
                                             G_STRUCT_OFFSET (UnknotReliefPage, left_out_rows[3]));
  gtk_widget_class_bind_template_child (widget_class, UnknotReliefPage, wrong);
  gtk_widget_class_bind_template_child (widget_class, UnknotReliefPage, opens);
  gtk_widget_class_bind_template_child (widget_class, UnknotReliefPage, opens_more);
  gtk_widget_class_bind_template_child (widget_class, UnknotReliefPage, start_bar);
  gtk_widget_class_bind_template_child (widget_class, UnknotReliefPage, start);

  gtk_widget_class_install_action (widget_class, "relief.start", NULL, start_action);
  unknot_relief_page_install_paper (widget_class);
}

static void
unknot_relief_page_init (UnknotReliefPage *self)
{
  self->minutes = 5;
  self->rows = g_ptr_array_new_with_free_func (g_free);
  gtk_widget_init_template (GTK_WIDGET (self));
  /* This column is placed when the layout is chosen. */
  unknot_headings_mark (gtk_widget_get_parent (GTK_WIDGET (self->cards)));

  unknot_tool_names_fill (self->tools);
  unknot_relief_page_init_gains (self);
  unknot_relief_page_init_week (self);
  unknot_relief_page_init_wrong (self);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "relief.start", FALSE);
  unknot_relief_page_show_paper (self);
  adw_toggle_group_set_active_name (self->minutes_group, "5");
  g_signal_connect_object (self->minutes_group, "notify::active-name", G_CALLBACK (minutes_changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->knot_choice, "requested", G_CALLBACK (knots_requested_cb), self, G_CONNECT_SWAPPED);
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
  unknot_quiet_card_set_sources (self->quiet, sources->knots, sources->profile,
                                 unknot_map_bodies_get_anatomy (sources->bodies));
  self->studio = g_object_ref (sources->studio);
  if (sources->first_weekday > 0)
    self->first_weekday = sources->first_weekday;
  self->articles = sources->articles != NULL ? unknot_articles_ref (sources->articles) : NULL;
  g_signal_connect_object (unknot_knots_get_journal (self->knots), "items-changed", G_CALLBACK (unknot_relief_page_queue_update),
                           self, G_CONNECT_SWAPPED | G_CONNECT_AFTER);
  g_signal_connect_object (self->profile, "changed", G_CALLBACK (profile_changed_cb), self, G_CONNECT_SWAPPED);
  profile_changed_cb (self);
}

/**
 * unknot_relief_page_set_catalogue:
 * @self: a relief page with sources
 * @catalogue: all techniques, as they are now
 *
 * Plans with other techniques from now on.
 */
void
unknot_relief_page_set_catalogue (UnknotReliefPage *self,
                                  UnknotCatalogue  *catalogue)
{
  g_return_if_fail (UNKNOT_IS_RELIEF_PAGE (self));
  g_return_if_fail (self->catalogue != NULL);

  unknot_catalogue_unref (self->catalogue);
  self->catalogue = unknot_catalogue_ref (catalogue);
  unknot_relief_page_queue_update (self);
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
  unknot_relief_page_queue_update (self);
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
  unknot_relief_page_set_menu (self, menu);
}

/**
 * unknot_relief_page_get_knots:
 * @self: a relief page
 *
 * Gets the knots that the plan is for, the worst first.
 *
 * Returns: (transfer none) (nullable) (element-type UnknotKnot): the knots; `NULL` for none
 */
GPtrArray *
unknot_relief_page_get_knots (UnknotReliefPage *self)
{
  g_return_val_if_fail (UNKNOT_IS_RELIEF_PAGE (self), NULL);

  return self->chosen;
}

/**
 * unknot_relief_page_set_knots:
 * @self: a relief page
 * @knots: (nullable) (element-type UnknotKnot): knots that are rated, at most %UNKNOT_KNOTS_TOGETHER; `NULL` for the
 *   one that hurts most
 *
 * Sets the knots that the plan is for.
 */
void
unknot_relief_page_set_knots (UnknotReliefPage *self,
                              GPtrArray        *knots)
{
  g_return_if_fail (UNKNOT_IS_RELIEF_PAGE (self));
  g_return_if_fail (knots == NULL || knots->len <= UNKNOT_KNOTS_TOGETHER);

  unknot_relief_page_forget_offer (self);
  g_clear_pointer (&self->chosen, g_ptr_array_unref);
  if (knots != NULL)
    self->chosen = g_ptr_array_ref (knots);
  unknot_relief_page_queue_update (self);
}

/**
 * unknot_relief_page_start:
 * @self: a relief page with sources
 *
 * Asks for a session, if there is anything to be guided in the plan.
 */
void
unknot_relief_page_start (UnknotReliefPage *self)
{
  g_return_if_fail (UNKNOT_IS_RELIEF_PAGE (self));

  /* What is begun is what is right now, also where the page is not shown or has not caught up yet. */
  if (self->update_id != 0 || !gtk_widget_get_mapped (GTK_WIDGET (self)))
    {
      g_clear_handle_id (&self->update_id, g_source_remove);
      unknot_relief_page_update (self);
    }
  if (self->plan != NULL && self->plan->guided_seconds > 0)
    g_signal_emit (self, signals[SIGNAL_START_REQUESTED], 0);
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

/**
 * unknot_relief_page_get_knot:
 * @self: a relief page with a plan
 * @index: number of a knot in the plan's situation
 *
 * Returns: (transfer none): the knot
 */
UnknotKnot *
unknot_relief_page_get_knot (UnknotReliefPage *self,
                             int               index)
{
  return g_ptr_array_index (self->chosen, index);
}

/**
 * unknot_relief_page_get_now:
 * @self: a relief page with its sources
 *
 * Returns: what time it is
 */
UnknotTime
unknot_relief_page_get_now (UnknotReliefPage *self)
{
  return unknot_stamper_get_time (unknot_journal_get_stamper (unknot_knots_get_journal (self->knots)));
}
