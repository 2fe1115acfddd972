/* The plan itself: one card for each thing to do, with its reasons. */

#include "unknot-relief-page-private.h"

#include "unknot-plan-card.h"
#include "unknot-reason.h"
#include "unknot-technique-dialog.h"

static GStrv
dup_reasons (UnknotReliefPage     *self,
             const UnknotPlanItem *item)
{
  g_autoptr (GStrvBuilder) sentences = g_strv_builder_new ();

  for (guint i = 0; i < item->reasons->len; i++)
    g_strv_builder_take (sentences, unknot_relief_page_dup_reason (self, &g_array_index (item->reasons, UnknotReason, i)));

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

static void
swap_requested_cb (UnknotReliefPage *self,
                   GtkWidget        *card)
{
  UnknotPlan *swapped = unknot_plan_swap (self->plan, card_index (card), 0);

  g_clear_pointer (&self->plan, unknot_plan_unref);
  self->plan = swapped;
  unknot_relief_page_show_plan (self);
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
  UnknotKnot *knot = unknot_relief_page_get_knot (self, item->knot);
  g_auto (GStrv) reasons = dup_reasons (self, item);
  GtkWidget *card = unknot_plan_card_new (item, number, reasons[0] != NULL ? reasons[0] : "");
  UnknotStepFigure *figure = unknot_plan_card_get_figure (UNKNOT_PLAN_CARD (card));

  unknot_step_figure_set_outlined (figure, self->outlined);
  unknot_step_figure_set_studio (figure, self->studio);
  if (step != NULL)
    unknot_step_figure_show_knot (figure, step->step->pose, knot,
                                  step->each ? unknot_knot_get_side (knot) : step->side);
  g_object_set_data (G_OBJECT (card), "index", GUINT_TO_POINTER (index));
  g_signal_connect_object (card, "opened", G_CALLBACK (card_opened_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (card, "swap-requested", G_CALLBACK (swap_requested_cb), self, G_CONNECT_SWAPPED);
  gtk_box_append (self->plan_box, card);
}

/**
 * unknot_relief_page_dup_reason:
 * @self: a relief page
 * @reason: a reason of its plan
 *
 * Says a reason in words.
 *
 * Returns: (transfer full): a sentence
 */
char *
unknot_relief_page_dup_reason (UnknotReliefPage   *self,
                               const UnknotReason *reason)
{
  UnknotReasonWords words = { self->catalogue, self->safety, unknot_map_bodies_get_anatomy (self->bodies) };

  return unknot_reason_dup_text (reason, &words);
}

/**
 * unknot_relief_page_clear_cards:
 * @self: a relief page
 *
 * Takes away the plan's cards.
 */
void
unknot_relief_page_clear_cards (UnknotReliefPage *self)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->plan_box))) != NULL)
    gtk_box_remove (self->plan_box, child);
}

/**
 * unknot_relief_page_show_cards:
 * @self: a relief page
 *
 * Shows what there is to do, in order.
 */
void
unknot_relief_page_show_cards (UnknotReliefPage *self)
{
  guint number = 0;

  for (guint i = 0; i < self->plan->items->len; i++)
    {
      if (!unknot_plan_get_item (self->plan, i)->apart)
        number++;
      add_card (self, i, number);
    }
}
