/* The plan itself: one card for each thing to do, with its reasons. */

#include "unknot-relief-page-private.h"

#include <glib/gi18n.h>

#include "unknot-plan-card.h"
#include "unknot-reason.h"
#include "unknot-technique-dialog.h"
#include "unknot-text.h"
#include "unknot-words.h"

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

/**
 * unknot_relief_page_get_card:
 * @self: a relief page that shows its plan
 * @index: number of an item of the plan
 *
 * Finds the card of an item.
 *
 * Returns: (transfer none): the card
 */
GtkWidget *
unknot_relief_page_get_card (UnknotReliefPage *self,
                             guint             index)
{
  GtkWidget *card = gtk_widget_get_first_child (GTK_WIDGET (self->plan_box));

  while (card != NULL && card_index (card) != index)
    card = gtk_widget_get_next_sibling (card);

  return card;
}

static void
card_opened_cb (UnknotReliefPage *self,
                GtkWidget        *card)
{
  const UnknotPlanItem *item = unknot_plan_get_item (self->plan, card_index (card));
  UnknotTechniqueSources sources = unknot_relief_page_get_technique_sources (self);
  g_auto (GStrv) reasons = dup_reasons (self, item);

  adw_dialog_present (unknot_technique_dialog_new_for_item (&sources, item, (const char * const *) reasons),
                      GTK_WIDGET (self));
}

static void
swap_requested_cb (UnknotReliefPage *self,
                   GtkWidget        *card)
{
  guint index = card_index (card);
  UnknotPlan *swapped = unknot_plan_swap (self->plan, index, 0);
  const UnknotPlanItem *item = unknot_plan_get_item (swapped, index);
  g_auto (GStrv) reasons = dup_reasons (self, item);
  g_autofree char *told = g_strdup_printf ("%s. %s", unknot_text ("technique", item->technique->name),
                                           reasons[0] != NULL ? reasons[0] : "");

  unknot_relief_page_forget_offer (self);
  g_clear_pointer (&self->plan, unknot_plan_unref);
  self->plan = swapped;
  unknot_relief_page_show_plan (self);

  /* The card is another one now; whoever swaps by key or by ear goes on from here. */
  unknot_plan_card_focus_swap (UNKNOT_PLAN_CARD (unknot_relief_page_get_card (self, index)));
  gtk_accessible_announce (GTK_ACCESSIBLE (self), told, GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
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

static guint
count_served (const UnknotPlanItem *item)
{
  guint n = 0;

  for (guint bits = item->serves; bits != 0; bits &= bits - 1)
    n++;

  return n;
}

/* What an item is for, where the plan has several knots. */
static char *
dup_place (UnknotReliefPage     *self,
           const UnknotPlanItem *item)
{
  guint n = count_served (item);

  if (unknot_plan_item_is_shared (item))
    /* Translators: what one part of a session is for */
    return g_strdup_printf (ngettext ("For %u knot at once", "For %u knots at once", n), n);

  return unknot_words_knot (unknot_relief_page_get_knot (self, item->knot),
                            unknot_map_bodies_get_anatomy (self->bodies));
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
    unknot_step_figure_show_knot (figure, step->pose != NULL ? step->pose : step->step->pose, knot,
                                  step->each ? unknot_knot_get_side (knot) : step->side);
  if (self->chosen->len > 1)
    {
      g_autofree char *place = dup_place (self, item);

      unknot_plan_card_set_place (UNKNOT_PLAN_CARD (card), place);
    }
  g_object_set_data (G_OBJECT (card), "index", GUINT_TO_POINTER (index));
  g_signal_connect_object (card, "opened", G_CALLBACK (card_opened_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (card, "swap-requested", G_CALLBACK (swap_requested_cb), self, G_CONNECT_SWAPPED);
  gtk_box_append (self->plan_box, card);
}

/**
 * unknot_relief_page_get_technique_sources:
 * @self: a relief page
 *
 * Lends what is needed to tell about a technique.
 *
 * Returns: the sources
 */
UnknotTechniqueSources
unknot_relief_page_get_technique_sources (UnknotReliefPage *self)
{
  return (UnknotTechniqueSources) {
    .anatomy = unknot_map_bodies_get_anatomy (self->bodies),
    .articles = self->articles,
    .safety = self->safety,
    .studio = self->studio,
  };
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

  gtk_widget_set_visible (self->nothing, self->plan->nothing);
  for (guint i = 0; i < self->plan->items->len; i++)
    {
      if (!unknot_plan_get_item (self->plan, i)->apart)
        number++;
      add_card (self, i, number);
    }
}
