#include "unknot-safety-page.h"

#include <string.h>

#include <glib/gi18n.h>

#include "unknot-config.h"
#include "unknot-safety-questions.h"
#include "unknot-safety-words.h"
#include "unknot-text.h"

/**
 * UnknotSafetyPage:
 *
 * Asks safety questions after the first start: all of them, or those that belong to a knot (clinical.md F9.4).
 */
struct _UnknotSafetyPage
{
  AdwNavigationPage parent_instance;

  /* Owned */
  UnknotSafety *safety;
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
answer (UnknotSafetyPage *self)
{
  g_auto (GStrv) asked = unknot_safety_questions_dup_asked (self->questions);
  g_auto (GStrv) flags = unknot_safety_questions_dup_flags (self->questions);

  unknot_profile_answer_safety (self->profile, (const char * const *) asked, (const char * const *) flags,
                                unknot_stamper_get_time (&self->stamper));
  g_signal_emit (self, signals[SIGNAL_ANSWERED], 0);
}

static void
take_back_response_cb (UnknotSafetyPage *self,
                       const char       *response,
                       AdwAlertDialog   *dialog)
{
  if (g_str_equal (response, "take-back"))
    answer (self);
}

static gboolean
answers (const char * const *flags,
         const char         *flag)
{
  for (guint i = 0; flags[i] != NULL; i++)
    if (strcspn (flags[i], "+?") == strlen (flag) && g_str_has_prefix (flags[i], flag))
      return TRUE;

  return FALSE;
}

/* The warning signs that were there when the page opened and are ticked no more, in the words for a doctor. */
static char *
describe_taken_back (UnknotSafetyPage *self)
{
  g_auto (GStrv) asked = unknot_safety_questions_dup_asked (self->questions);
  g_auto (GStrv) flags = unknot_safety_questions_dup_flags (self->questions);
  g_auto (GStrv) open = unknot_profile_dup_open_flags (self->profile);
  GString *words = g_string_new (NULL);

  for (char **flag = asked; *flag != NULL; flag++)
    if (answers ((const char * const *) open, *flag) && !answers ((const char * const *) flags, *flag))
      g_string_append_printf (words, "%s%s", words->len > 0 ? "\n" : "",
                              unknot_text ("safety", unknot_safety_lookup_red_flag (self->safety, *flag)->say));

  return g_string_free_and_steal (words);
}

/* A yes is not lost by a slip: it is taken back after a confirmation (clinical.md F9.1). */
static void
next_action (GtkWidget  *widget,
             const char *action_name,
             GVariant   *parameter)
{
  UnknotSafetyPage *self = UNKNOT_SAFETY_PAGE (widget);
  g_autofree char *taken_back = describe_taken_back (self);
  AdwAlertDialog *dialog;

  if (*taken_back == '\0')
    {
      answer (self);
      return;
    }

  dialog = ADW_ALERT_DIALOG (adw_alert_dialog_new (_("Take This Back?"), taken_back));
  adw_alert_dialog_add_response (dialog, "cancel", _("_Let It Stand"));
  adw_alert_dialog_add_response (dialog, "take-back", _("_Take Back"));
  adw_alert_dialog_set_response_appearance (dialog, "take-back", ADW_RESPONSE_DESTRUCTIVE);
  adw_alert_dialog_set_default_response (dialog, "cancel");
  adw_alert_dialog_set_close_response (dialog, "cancel");
  g_signal_connect_object (dialog, "response", G_CALLBACK (take_back_response_cb), self, G_CONNECT_SWAPPED);
  adw_dialog_present (ADW_DIALOG (dialog), widget);
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
  g_clear_pointer (&self->safety, unknot_safety_unref);
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

/* What holds now, as the questions show it. */
static GStrv
dup_answers (UnknotProfile *profile)
{
  g_autoptr (GArray) list = unknot_profile_list_flags (profile);
  g_autoptr (GStrvBuilder) answers_now = g_strv_builder_new ();

  for (guint i = 0; i < list->len; i++)
    {
      const UnknotFlagAnswer *one = &g_array_index (list, UnknotFlagAnswer, i);

      if (!one->cleared)
        g_strv_builder_take (answers_now, g_strconcat (one->flag, one->unsure ? "?" : NULL, NULL));
    }

  return g_strv_builder_end (answers_now);
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
unknot_safety_page_new (UnknotSafety        *safety,
                        UnknotProfile       *profile,
                        const UnknotStamper *stamper,
                        const char * const  *flags)
{
  UnknotSafetyPage *self = g_object_new (UNKNOT_TYPE_SAFETY_PAGE, NULL);
  g_auto (GStrv) open = dup_answers (profile);

  self->safety = unknot_safety_ref (safety);
  self->profile = g_object_ref (profile);
  self->stamper = *stamper;
  if (flags != NULL)
    unknot_safety_words_fill_flags (self->questions, safety, _("Before This Plan"), flags);
  else
    unknot_safety_words_fill_cards (self->questions, safety);
  unknot_safety_questions_set_flags (self->questions, (const char * const *) open);

  return self;
}
