#include "unknot-details-page.h"

#include "unknot-config.h"
#include "unknot-detail-row.h"
#include "unknot-headings.h"
#include "unknot-text.h"

/**
 * UnknotDetailsPage:
 *
 * Asks what a plan depends on beside the conditions that are ticked, just before it opens. What is left out counts as
 * "I don't know", so that the same question does not stand before every plan.
 */
struct _UnknotDetailsPage
{
  AdwNavigationPage parent_instance;

  /* Owned */
  UnknotProfile *profile;
  UnknotStamper stamper;
  GPtrArray *rows;

  /* Template children */
  GtkBox *groups;
  GtkWidget *next;
};

G_DEFINE_FINAL_TYPE (UnknotDetailsPage, unknot_details_page, ADW_TYPE_NAVIGATION_PAGE)

typedef enum
{
  SIGNAL_ANSWERED,
  N_SIGNALS,
} UnknotDetailsPageSignal;

static guint signals[N_SIGNALS];

static void
next_action (GtkWidget  *widget,
             const char *action_name,
             GVariant   *parameter)
{
  UnknotDetailsPage *self = UNKNOT_DETAILS_PAGE (widget);
  UnknotTime now = unknot_stamper_get_time (&self->stamper);

  for (guint i = 0; i < self->rows->len; i++)
    {
      UnknotDetailRow *row = g_ptr_array_index (self->rows, i);
      g_autoptr (GVariant) answer = unknot_detail_row_dup_answer (row);

      unknot_profile_set_detail (self->profile, unknot_detail_row_get_id (row), answer, now);
    }
  g_signal_emit (self, signals[SIGNAL_ANSWERED], 0);
}

static void
unknot_details_page_shown (AdwNavigationPage *page)
{
  gtk_widget_grab_focus (UNKNOT_DETAILS_PAGE (page)->next);
}

static void
unknot_details_page_dispose (GObject *object)
{
  UnknotDetailsPage *self = UNKNOT_DETAILS_PAGE (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), UNKNOT_TYPE_DETAILS_PAGE);
  g_clear_object (&self->profile);

  G_OBJECT_CLASS (unknot_details_page_parent_class)->dispose (object);
}

static void
unknot_details_page_finalize (GObject *object)
{
  g_ptr_array_unref (UNKNOT_DETAILS_PAGE (object)->rows);

  G_OBJECT_CLASS (unknot_details_page_parent_class)->finalize (object);
}

static void
unknot_details_page_class_init (UnknotDetailsPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = unknot_details_page_dispose;
  object_class->finalize = unknot_details_page_finalize;
  ADW_NAVIGATION_PAGE_CLASS (klass)->shown = unknot_details_page_shown;

  /**
   * UnknotDetailsPage::answered:
   *
   * The questions were answered; the profile has the answers.
   */
  signals[SIGNAL_ANSWERED] =
    g_signal_new ("answered", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  gtk_widget_class_set_template_from_resource (widget_class, UNKNOT_RESOURCE_BASE "/ui/unknot-details-page.ui");
  gtk_widget_class_bind_template_child (widget_class, UnknotDetailsPage, groups);
  gtk_widget_class_bind_template_child (widget_class, UnknotDetailsPage, next);

  gtk_widget_class_install_action (widget_class, "details.next", NULL, next_action);
}

static void
unknot_details_page_init (UnknotDetailsPage *self)
{
  self->rows = g_ptr_array_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
}

/* The condition that a question is asked for: the first of its conditions that the person has. */
static UnknotCondition
find_condition (const UnknotDetail *detail,
                UnknotProfile      *profile)
{
  g_auto (GStrv) conditions = unknot_profile_dup_conditions (profile);
  UnknotCondition condition;

  for (char **id = conditions; *id != NULL; id++)
    if (unknot_condition_from_id (*id, &condition) && (detail->conditions & (1u << condition)) != 0)
      return condition;

  return UNKNOT_N_CONDITIONS;
}

static AdwPreferencesGroup *
add_group (UnknotDetailsPage  *self,
           const UnknotSafety *safety,
           UnknotCondition     condition)
{
  AdwPreferencesGroup *group = ADW_PREFERENCES_GROUP (adw_preferences_group_new ());

  if (condition < UNKNOT_N_CONDITIONS)
    adw_preferences_group_set_title (group,
                                     unknot_text ("safety", unknot_safety_get_condition (safety, condition)->name));
  unknot_headings_mark (GTK_WIDGET (group));
  gtk_box_append (self->groups, GTK_WIDGET (group));

  return group;
}

/**
 * unknot_details_page_new:
 * @safety: the rules
 * @profile: where the answers go
 * @stamper: the time of the answers
 * @details: (element-type UnknotDetail): the questions, those of one condition after each other
 *
 * Makes a page of extra questions.
 *
 * Returns: (transfer floating): a new page
 */
UnknotDetailsPage *
unknot_details_page_new (const UnknotSafety  *safety,
                         UnknotProfile       *profile,
                         const UnknotStamper *stamper,
                         GPtrArray           *details)
{
  UnknotDetailsPage *self = g_object_new (UNKNOT_TYPE_DETAILS_PAGE, NULL);
  UnknotCondition last = UNKNOT_N_CONDITIONS;
  AdwPreferencesGroup *group = NULL;

  self->profile = g_object_ref (profile);
  self->stamper = *stamper;
  for (guint i = 0; i < details->len; i++)
    {
      const UnknotDetail *detail = g_ptr_array_index (details, i);
      UnknotCondition condition = find_condition (detail, profile);
      GtkWidget *row = unknot_detail_row_new (safety, detail);

      if (group == NULL || condition != last)
        group = add_group (self, safety, condition);
      last = condition;
      adw_preferences_group_add (group, row);
      g_ptr_array_add (self->rows, row);
    }

  return self;
}
