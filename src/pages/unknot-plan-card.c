#include "unknot-plan-card.h"

#include <glib/gi18n.h>

#include "unknot-config.h"
#include "unknot-context-menu.h"
#include "unknot-technique-words.h"
#include "unknot-text.h"

/**
 * UnknotPlanCard:
 *
 * One item of a plan: its picture, its part of the session, its name, why it was chosen, and how sure anyone is
 * that it helps.
 */
struct _UnknotPlanCard
{
  AdwBin parent_instance;

  /* Owned */
  UnknotTechnique *technique;

  /* Template children */
  UnknotStepFigure *figure;
  GtkLabel *overline;
  GtkLabel *name;
  GtkLabel *place;
  GtkWidget *care;
  GtkLabel *reason;
  GtkLabel *dots;
  GtkLabel *evidence;
  GtkWidget *swap;
  GtkMenuButton *more;
};

G_DEFINE_FINAL_TYPE (UnknotPlanCard, unknot_plan_card, ADW_TYPE_BIN)

typedef enum
{
  SIGNAL_OPENED,
  SIGNAL_SWAP_REQUESTED,
  N_SIGNALS,
} UnknotPlanCardSignal;

static guint signals[N_SIGNALS];

static const char *
slot_name (UnknotSlot slot)
{
  switch (slot)
    {
    case UNKNOT_SLOT_OPENER:
      /* Translators: a part of a session */
      return C_("slot", "Warm-up");
    case UNKNOT_SLOT_PRESSURE:
      /* Translators: a part of a session */
      return C_("slot", "Pressure");
    case UNKNOT_SLOT_STRETCH:
      /* Translators: a part of a session */
      return C_("slot", "Stretch");
    case UNKNOT_SLOT_STRENGTH:
      /* Translators: a part of a session */
      return C_("slot", "Strength");
    case UNKNOT_SLOT_MOVE:
      /* Translators: a part of a session */
      return C_("slot", "Movement");
    case UNKNOT_SLOT_AFTER:
      /* Translators: a part of a session */
      return C_("slot", "Afterwards");
    default:
      g_return_val_if_reached ("");
    }
}

static char *
length_text (const UnknotPlanItem *item)
{
  int minutes = (item->seconds + 30) / 60;

  if (item->seconds < 90)
    return g_strdup_printf (ngettext ("%d second", "%d seconds", (gulong) item->seconds), item->seconds);

  return g_strdup_printf (ngettext ("%d minute", "%d minutes", (gulong) minutes), minutes);
}

static char *
overline_text (const UnknotPlanItem *item,
               guint                 number)
{
  g_autofree char *length = length_text (item);

  if (item->apart)
    /* Translators: part of the session, and how long it takes; it is done before the session or after it */
    return g_strdup_printf (_("%s · %s, at your own pace"), slot_name (item->slot), length);

  /* Translators: number of the step in the plan, part of the session, how long it takes: "2 · Pressure · 2 minutes" */
  return g_strdup_printf (_("%u · %s · %s"), number, slot_name (item->slot), length);
}

static void
open_action (GtkWidget  *widget,
             const char *action_name,
             GVariant   *parameter)
{
  g_signal_emit (widget, signals[SIGNAL_OPENED], 0);
}

static void
swap_action (GtkWidget  *widget,
             const char *action_name,
             GVariant   *parameter)
{
  g_signal_emit (widget, signals[SIGNAL_SWAP_REQUESTED], 0);
}

static GMenuModel *
menu_cb (GtkWidget *card,
         gpointer   user_data)
{
  UnknotPlanCard *self = UNKNOT_PLAN_CARD (card);
  GMenu *menu = g_menu_new ();
  g_autoptr (GMenuItem) never = g_menu_item_new (_("Never Offer This"), NULL);

  g_menu_append (menu, _("Steps, Evidence and Cautions"), "card.open");
  if (gtk_widget_get_visible (self->swap))
    g_menu_append (menu, _("Swap"), "card.swap");
  g_menu_item_set_action_and_target (never, "win.never-offer", "s", self->technique->id);
  g_menu_append_item (menu, never);

  return G_MENU_MODEL (menu);
}

static void
unknot_plan_card_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), UNKNOT_TYPE_PLAN_CARD);
  g_clear_pointer (&UNKNOT_PLAN_CARD (object)->technique, unknot_technique_unref);

  G_OBJECT_CLASS (unknot_plan_card_parent_class)->dispose (object);
}

static void
unknot_plan_card_class_init (UnknotPlanCardClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = unknot_plan_card_dispose;

  /**
   * UnknotPlanCard::opened:
   *
   * The person wants to read about the technique.
   */
  signals[SIGNAL_OPENED] =
    g_signal_new ("opened", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  /**
   * UnknotPlanCard::swap-requested:
   *
   * The person wants something else in its place.
   */
  signals[SIGNAL_SWAP_REQUESTED] =
    g_signal_new ("swap-requested", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                  G_TYPE_NONE, 0);

  g_type_ensure (UNKNOT_TYPE_STEP_FIGURE);
  gtk_widget_class_set_template_from_resource (widget_class, UNKNOT_RESOURCE_BASE "/ui/unknot-plan-card.ui");
  gtk_widget_class_bind_template_child (widget_class, UnknotPlanCard, figure);
  gtk_widget_class_bind_template_child (widget_class, UnknotPlanCard, overline);
  gtk_widget_class_bind_template_child (widget_class, UnknotPlanCard, name);
  gtk_widget_class_bind_template_child (widget_class, UnknotPlanCard, place);
  gtk_widget_class_bind_template_child (widget_class, UnknotPlanCard, care);
  gtk_widget_class_bind_template_child (widget_class, UnknotPlanCard, reason);
  gtk_widget_class_bind_template_child (widget_class, UnknotPlanCard, dots);
  gtk_widget_class_bind_template_child (widget_class, UnknotPlanCard, evidence);
  gtk_widget_class_bind_template_child (widget_class, UnknotPlanCard, swap);
  gtk_widget_class_bind_template_child (widget_class, UnknotPlanCard, more);

  gtk_widget_class_install_action (widget_class, "card.open", NULL, open_action);
  gtk_widget_class_install_action (widget_class, "card.swap", NULL, swap_action);
}

static void
unknot_plan_card_init (UnknotPlanCard *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  unknot_context_menu_add (GTK_WIDGET (self), menu_cb, NULL);
}

/**
 * unknot_plan_card_new:
 * @item: an item of a plan
 * @number: its place among the guided items, from 1
 * @reason: why it was chosen, in a sentence
 *
 * Makes the card of an item.
 *
 * Returns: (transfer floating): a new card
 */
GtkWidget *
unknot_plan_card_new (const UnknotPlanItem *item,
                      guint                 number,
                      const char           *reason)
{
  UnknotPlanCard *self = g_object_new (UNKNOT_TYPE_PLAN_CARD, NULL);
  const char *name = unknot_text ("technique", item->technique->name);
  g_autofree char *overline = overline_text (item, number);
  /* Translators: what a button does; %s is the name of a technique */
  g_autofree char *swap = g_strdup_printf (_("Swap %s for something else"), name);
  g_autoptr (GMenuModel) menu = NULL;

  gtk_label_set_label (self->overline, overline);
  gtk_label_set_label (self->name, name);
  gtk_label_set_label (self->reason, reason);
  gtk_label_set_label (self->dots, unknot_technique_words_dots (item->technique->evidence));
  gtk_label_set_label (self->evidence, unknot_technique_words_strength (item->technique->evidence));
  gtk_widget_set_visible (self->care, item->caution);
  gtk_widget_set_visible (self->swap, item->swaps->len > 0);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->swap), GTK_ACCESSIBLE_PROPERTY_LABEL, swap, -1);
  self->technique = unknot_technique_ref (item->technique);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->more), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, name, -1);
  menu = menu_cb (GTK_WIDGET (self), NULL);
  gtk_menu_button_set_menu_model (self->more, menu);

  return GTK_WIDGET (self);
}

/**
 * unknot_plan_card_get_figure:
 * @self: a card
 *
 * Gets the picture, so that the page can say what it shows.
 *
 * Returns: (transfer none): the picture
 */
UnknotStepFigure *
unknot_plan_card_get_figure (UnknotPlanCard *self)
{
  g_return_val_if_fail (UNKNOT_IS_PLAN_CARD (self), NULL);

  return self->figure;
}

/**
 * unknot_plan_card_set_place:
 * @self: a card
 * @place: what the item is for, in words
 *
 * Says what the item is for, in a plan for several knots.
 */
void
unknot_plan_card_set_place (UnknotPlanCard *self,
                            const char     *place)
{
  g_return_if_fail (UNKNOT_IS_PLAN_CARD (self));

  gtk_label_set_label (self->place, place);
  gtk_widget_set_visible (GTK_WIDGET (self->place), TRUE);
}

/**
 * unknot_plan_card_focus_swap:
 * @self: a card
 *
 * Takes the focus to the button that swaps; to the card where nothing is left to swap for.
 */
void
unknot_plan_card_focus_swap (UnknotPlanCard *self)
{
  g_return_if_fail (UNKNOT_IS_PLAN_CARD (self));

  if (gtk_widget_get_visible (self->swap))
    gtk_widget_grab_focus (self->swap);
  else
    gtk_widget_child_focus (GTK_WIDGET (self), GTK_DIR_TAB_FORWARD);
}
