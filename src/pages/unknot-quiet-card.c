#include "unknot-quiet-card.h"

#include <glib/gi18n.h>

#include "unknot-config.h"
#include "unknot-next-day.h"
#include "unknot-quiet.h"
#include "unknot-soreness-dialog.h"

struct _UnknotQuietCard
{
  AdwBin parent_instance;

  /* Owned */
  UnknotKnots   *knots;
  UnknotProfile *profile;
  UnknotAnatomy *anatomy;
  char          *knot;
  gboolean       questions;

  /* Template children */
  GtkLabel *question;
};

G_DEFINE_FINAL_TYPE (UnknotQuietCard, unknot_quiet_card, ADW_TYPE_BIN)

typedef enum
{
  SIGNAL_LEFT,
  N_SIGNALS,
} UnknotQuietCardSignal;

static guint signals[N_SIGNALS];

static UnknotTime
get_now (UnknotQuietCard *self)
{
  return unknot_stamper_get_time (unknot_journal_get_stamper (unknot_knots_get_journal (self->knots)));
}

static UnknotQuiet
choose (UnknotQuietCard *self)
{
  g_autoptr (GArray) left = NULL;

  if (!self->questions)
    return UNKNOT_QUIET_NONE;

  left = unknot_profile_list_left (self->profile);
  return unknot_quiet_choose (self->knots, (const UnknotTime *) left->data, left->len, get_now (self));
}

static const char *
get_words (UnknotQuiet question)
{
  switch (question)
    {
    case UNKNOT_QUIET_SORENESS:
      return _("How sore is it from your last session?");
    case UNKNOT_QUIET_TODAY:
      return _("How much does it hurt now?");
    case UNKNOT_QUIET_WEEK:
      return _("How was your week?");
    case UNKNOT_QUIET_NONE:
    default:
      return "";
    }
}

static void
ask_soreness (UnknotQuietCard *self)
{
  g_autoptr (GPtrArray) asked = unknot_next_day_list (self->knots, get_now (self));

  adw_dialog_present (unknot_soreness_dialog_new (self->knots, asked, self->anatomy), GTK_WIDGET (self));
}

static void
answer_cb (UnknotQuietCard *self)
{
  switch (choose (self))
    {
    case UNKNOT_QUIET_SORENESS:
      ask_soreness (self);
      break;
    case UNKNOT_QUIET_TODAY:
      gtk_widget_activate_action (GTK_WIDGET (self), "win.log", "s", self->knot != NULL ? self->knot : "");
      break;
    case UNKNOT_QUIET_WEEK:
      gtk_widget_activate_action (GTK_WIDGET (self), "win.week", NULL);
      break;
    case UNKNOT_QUIET_NONE:
    default:
      unknot_quiet_card_update (self);
      break;
    }
}

static void
leave_cb (UnknotQuietCard *self)
{
  unknot_profile_add_left (self->profile, get_now (self));
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
  g_signal_emit (self, signals[SIGNAL_LEFT], 0);
}

static void
unknot_quiet_card_dispose (GObject *object)
{
  UnknotQuietCard *self = UNKNOT_QUIET_CARD (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), UNKNOT_TYPE_QUIET_CARD);
  g_clear_pointer (&self->anatomy, unknot_anatomy_unref);
  g_clear_object (&self->profile);
  g_clear_object (&self->knots);

  G_OBJECT_CLASS (unknot_quiet_card_parent_class)->dispose (object);
}

static void
unknot_quiet_card_finalize (GObject *object)
{
  g_clear_pointer (&UNKNOT_QUIET_CARD (object)->knot, g_free);

  G_OBJECT_CLASS (unknot_quiet_card_parent_class)->finalize (object);
}

static void
unknot_quiet_card_class_init (UnknotQuietCardClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = unknot_quiet_card_dispose;
  object_class->finalize = unknot_quiet_card_finalize;

  /**
   * UnknotQuietCard::left:
   *
   * The person put the question aside; the card is hidden, and the keys need another place.
   */
  signals[SIGNAL_LEFT] =
    g_signal_new ("left", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  gtk_widget_class_set_template_from_resource (widget_class, UNKNOT_RESOURCE_BASE "/ui/unknot-quiet-card.ui");
  gtk_widget_class_bind_template_child (widget_class, UnknotQuietCard, question);
  gtk_widget_class_bind_template_callback (widget_class, answer_cb);
  gtk_widget_class_bind_template_callback (widget_class, leave_cb);
}

static void
unknot_quiet_card_init (UnknotQuietCard *self)
{
  self->questions = TRUE;
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * unknot_quiet_card_set_sources:
 * @self: a card
 * @knots: the person's knots, and through them the journal
 * @profile: what was put aside
 * @anatomy: names of muscles
 *
 * Gives the card what its questions depend on; once.
 */
void
unknot_quiet_card_set_sources (UnknotQuietCard *self,
                               UnknotKnots     *knots,
                               UnknotProfile   *profile,
                               UnknotAnatomy   *anatomy)
{
  g_return_if_fail (UNKNOT_IS_QUIET_CARD (self));
  g_return_if_fail (self->knots == NULL);

  self->knots = g_object_ref (knots);
  self->profile = g_object_ref (profile);
  self->anatomy = unknot_anatomy_ref (anatomy);
}

/**
 * unknot_quiet_card_set_questions:
 * @self: a card
 * @questions: whether the person wants to be asked now and then
 *
 * Lets the card ask, or not at all.
 */
void
unknot_quiet_card_set_questions (UnknotQuietCard *self,
                                 gboolean         questions)
{
  g_return_if_fail (UNKNOT_IS_QUIET_CARD (self));

  self->questions = questions;
  if (self->knots != NULL)
    unknot_quiet_card_update (self);
}

/**
 * unknot_quiet_card_set_knot:
 * @self: a card
 * @knot: (nullable): UUID of the knot that is rated first; `NULL` for the whole body
 *
 * Says whose pain is meant.
 */
void
unknot_quiet_card_set_knot (UnknotQuietCard *self,
                            const char      *knot)
{
  g_return_if_fail (UNKNOT_IS_QUIET_CARD (self));

  g_set_str (&self->knot, knot);
}

/**
 * unknot_quiet_card_update:
 * @self: a card with its sources
 *
 * Shows the question that belongs to this day, if there is one.
 */
void
unknot_quiet_card_update (UnknotQuietCard *self)
{
  UnknotQuiet question;

  g_return_if_fail (UNKNOT_IS_QUIET_CARD (self));
  g_return_if_fail (self->knots != NULL);

  question = choose (self);
  gtk_label_set_label (self->question, get_words (question));
  gtk_widget_set_visible (GTK_WIDGET (self), question != UNKNOT_QUIET_NONE);
}
