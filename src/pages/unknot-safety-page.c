#include "unknot-safety-page.h"

#include <glib/gi18n.h>

#include "unknot-config.h"
#include "unknot-safety-questions.h"
#include "unknot-safety-words.h"

/**
 * UnknotSafetyPage:
 *
 * Asks safety questions after the first start: all of them, or those that belong to a knot (clinical.md F9.4).
 */
struct _UnknotSafetyPage
{
  AdwNavigationPage parent_instance;

  /* Owned */
  UnknotProfile *profile;
  UnknotStamper stamper;

  /* Template children */
  UnknotSafetyQuestions *questions;
  GtkWidget *next;
};

G_DEFINE_FINAL_TYPE (UnknotSafetyPage, unknot_safety_page, ADW_TYPE_NAVIGATION_PAGE)

typedef enum
{
  SIGNAL_ANSWERED,
  N_SIGNALS,
} UnknotSafetyPageSignal;

static guint signals[N_SIGNALS];

static char *
next_label (UnknotSafetyPage *self,
            guint             n_ticked)
{
  return g_strdup (n_ticked == 0 ? _("None of These") : _("Continue"));
}

static void
next_action (GtkWidget  *widget,
             const char *action_name,
             GVariant   *parameter)
{
  UnknotSafetyPage *self = UNKNOT_SAFETY_PAGE (widget);
  g_auto (GStrv) asked = unknot_safety_questions_dup_asked (self->questions);
  g_auto (GStrv) flags = unknot_safety_questions_dup_flags (self->questions);

  unknot_profile_answer_safety (self->profile, (const char * const *) asked, (const char * const *) flags,
                                unknot_stamper_get_time (&self->stamper));
  g_signal_emit (self, signals[SIGNAL_ANSWERED], 0);
}

static void
unknot_safety_page_shown (AdwNavigationPage *page)
{
  gtk_widget_grab_focus (UNKNOT_SAFETY_PAGE (page)->next);
}

static void
unknot_safety_page_dispose (GObject *object)
{
  UnknotSafetyPage *self = UNKNOT_SAFETY_PAGE (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), UNKNOT_TYPE_SAFETY_PAGE);
  g_clear_object (&self->profile);

  G_OBJECT_CLASS (unknot_safety_page_parent_class)->dispose (object);
}

static void
unknot_safety_page_class_init (UnknotSafetyPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = unknot_safety_page_dispose;
  ADW_NAVIGATION_PAGE_CLASS (klass)->shown = unknot_safety_page_shown;

  /**
   * UnknotSafetyPage::answered:
   *
   * The questions were answered; the profile has the answers.
   */
  signals[SIGNAL_ANSWERED] =
    g_signal_new ("answered", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  g_type_ensure (UNKNOT_TYPE_SAFETY_QUESTIONS);
  gtk_widget_class_set_template_from_resource (widget_class, UNKNOT_RESOURCE_BASE "/ui/unknot-safety-page.ui");
  gtk_widget_class_bind_template_child (widget_class, UnknotSafetyPage, questions);
  gtk_widget_class_bind_template_child (widget_class, UnknotSafetyPage, next);
  gtk_widget_class_bind_template_callback (widget_class, next_label);

  gtk_widget_class_install_action (widget_class, "safety.next", NULL, next_action);
}

static void
unknot_safety_page_init (UnknotSafetyPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * unknot_safety_page_new:
 * @safety: the rules
 * @profile: where the answers go; what it has is ticked
 * @stamper: the time of the answers
 * @flags: (nullable) (array zero-terminated=1): ids of the flags to ask for; `NULL` for all
 *
 * Makes a page of questions.
 *
 * Returns: (transfer floating): a new page
 */
UnknotSafetyPage *
unknot_safety_page_new (const UnknotSafety  *safety,
                        UnknotProfile       *profile,
                        const UnknotStamper *stamper,
                        const char * const  *flags)
{
  UnknotSafetyPage *self = g_object_new (UNKNOT_TYPE_SAFETY_PAGE, NULL);
  g_auto (GStrv) open = unknot_profile_dup_open_flags (profile);

  self->profile = g_object_ref (profile);
  self->stamper = *stamper;
  if (flags != NULL)
    unknot_safety_words_fill_flags (self->questions, safety, _("Before This Plan"), flags);
  else
    unknot_safety_words_fill_cards (self->questions, safety);
  unknot_safety_questions_set_flags (self->questions, (const char * const *) open);

  return self;
}
