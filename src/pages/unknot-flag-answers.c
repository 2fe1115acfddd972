#include "unknot-flag-answers.h"

#include <glib/gi18n.h>

#include "unknot-cleared-dialog.h"
#include "unknot-entry-words.h"
#include "unknot-headings.h"
#include "unknot-reask-dialog.h"
#include "unknot-text.h"

/**
 * UnknotFlagAnswers:
 *
 * The safety questions that were answered with yes: when, whether someone trained has had a look, who and when. All of
 * it can be changed here; without any it is not seen.
 */
struct _UnknotFlagAnswers
{
  AdwBin parent_instance;

  /* Owned */
  UnknotSafety *safety;
  UnknotProfile *profile;
  UnknotStamper stamper;

  /* Borrowed */
  AdwPreferencesGroup *group;
};

G_DEFINE_FINAL_TYPE (UnknotFlagAnswers, unknot_flag_answers, ADW_TYPE_BIN)

static const char *
get_flag (gpointer widget)
{
  return g_object_get_data (G_OBJECT (widget), "flag");
}

static int
get_today (UnknotFlagAnswers *self)
{
  return unknot_time_get_day (unknot_stamper_get_time (&self->stamper));
}

/* What was answered to @flag; its texts hold until the next change. */
static gboolean
find_answer (UnknotFlagAnswers *self,
             const char        *flag,
             UnknotFlagAnswer  *answer)
{
  g_autoptr (GArray) list = unknot_profile_list_flags (self->profile);

  for (guint i = 0; i < list->len; i++)
    {
      *answer = g_array_index (list, UnknotFlagAnswer, i);
      if (g_str_equal (answer->flag, flag))
        return TRUE;
    }

  return FALSE;
}

static void
cleared_response_cb (UnknotFlagAnswers   *self,
                     const char          *response,
                     UnknotClearedDialog *dialog)
{
  const char *flags[] = { get_flag (dialog), NULL };

  if (g_str_equal (response, "cleared"))
    unknot_profile_clear_flags (self->profile, flags,
                                unknot_time_on_day (unknot_stamper_get_time (&self->stamper),
                                                    unknot_cleared_dialog_get_day (dialog)),
                                unknot_cleared_dialog_get_who (dialog));
}

static void
clear_cb (UnknotFlagAnswers *self,
          GtkWidget         *row)
{
  int today = get_today (self);
  UnknotFlagAnswer answer;
  AdwDialog *dialog;

  if (!find_answer (self, get_flag (row), &answer))
    return;

  dialog = unknot_cleared_dialog_new (answer.cleared ? answer.cleared_by : NULL,
                                      answer.cleared ? unknot_time_get_day (answer.cleared_time) : today, today);
  g_object_set_data_full (G_OBJECT (dialog), "flag", g_strdup (answer.flag), g_free);
  g_signal_connect_object (dialog, "response", G_CALLBACK (cleared_response_cb), self, G_CONNECT_SWAPPED);
  adw_dialog_present (dialog, GTK_WIDGET (self));
}

static void
reopen_cb (UnknotFlagAnswers *self,
           GtkWidget         *row)
{
  g_autofree char *flag = g_strdup (get_flag (row));

  unknot_profile_reopen_flag (self->profile, flag);
}

static void
wrong_response_cb (UnknotFlagAnswers *self,
                   const char        *response,
                   UnknotReaskDialog *dialog)
{
  if (g_str_equal (response, "change"))
    unknot_reask_dialog_keep (dialog);
}

static void
wrong_cb (UnknotFlagAnswers *self,
          GtkWidget         *row)
{
  const char *flags[] = { get_flag (row), NULL };
  UnknotReaskDialog *dialog = unknot_reask_dialog_new (self->safety, self->profile, &self->stamper);

  unknot_reask_dialog_add_flags (dialog, flags);
  g_signal_connect_object (dialog, "response", G_CALLBACK (wrong_response_cb), self, G_CONNECT_SWAPPED);
  adw_dialog_present (ADW_DIALOG (dialog), GTK_WIDGET (self));
}

static void
add_button (UnknotFlagAnswers *self,
            GtkWidget         *expander,
            const char        *title,
            const char        *flag,
            GCallback          activated)
{
  /* Not a button row: its title would be cut where text is large. */
  GtkWidget *row = adw_action_row_new ();

  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  g_object_set_data_full (G_OBJECT (row), "flag", g_strdup (flag), g_free);
  g_signal_connect_object (row, "activated", activated, self, G_CONNECT_SWAPPED);
  adw_expander_row_add_row (ADW_EXPANDER_ROW (expander), row);
}

static char *
describe (UnknotFlagAnswers      *self,
          const UnknotFlagAnswer *answer)
{
  int today = get_today (self);
  g_autofree char *said = unknot_entry_words_day (unknot_time_get_day (answer->time), today);
  g_autofree char *looked = NULL;

  if (!answer->cleared && answer->unsure)
    /* Translators: %s is a day, "Today" or "Tuesday, 17 November 2026" */
    return g_strdup_printf (_("Not sure. %s. Nobody has had a look yet."), said);
  if (!answer->cleared)
    /* Translators: %s is a day, "Today" or "Tuesday, 17 November 2026" */
    return g_strdup_printf (_("Yes. %s. Nobody has had a look yet."), said);

  looked = unknot_entry_words_day (unknot_time_get_day (answer->cleared_time), today);
  /* Translators: who has had a look, and on which day: "Looked at by Dr. Aydin. Yesterday." */
  return g_strdup_printf (_("Looked at by %s. %s."), answer->cleared_by != NULL ? answer->cleared_by : "?", looked);
}

static gboolean
add_answer (UnknotFlagAnswers      *self,
            const UnknotFlagAnswer *answer)
{
  const UnknotRedFlag *flag = unknot_safety_lookup_red_flag (self->safety, answer->flag);
  g_autofree char *words = describe (self, answer);
  GtkWidget *row;

  if (flag == NULL)
    return FALSE;

  row = adw_expander_row_new ();
  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), unknot_text ("safety", flag->say));
  adw_expander_row_set_subtitle (ADW_EXPANDER_ROW (row), words);
  if (flag->clearable)
    add_button (self, row, answer->cleared ? _("Change Who and When…") : _("I Have Been Checked…"), answer->flag,
                G_CALLBACK (clear_cb));
  if (answer->cleared)
    add_button (self, row, _("Nobody Has Had a Look"), answer->flag, G_CALLBACK (reopen_cb));
  add_button (self, row, _("I Answered Wrongly…"), answer->flag, G_CALLBACK (wrong_cb));
  adw_preferences_group_add (self->group, row);

  return TRUE;
}

static void
show_answers (UnknotFlagAnswers *self)
{
  g_autoptr (GArray) list = unknot_profile_list_flags (self->profile);
  gboolean any = FALSE;

  self->group = ADW_PREFERENCES_GROUP (adw_preferences_group_new ());
  adw_preferences_group_set_title (self->group, _("Warning Signs"));
  unknot_headings_mark (GTK_WIDGET (self->group));
  adw_preferences_group_set_description (self->group, _("What you said yes to, or were not sure about."));
  for (guint i = 0; i < list->len; i++)
    any |= add_answer (self, &g_array_index (list, UnknotFlagAnswer, i));

  adw_bin_set_child (ADW_BIN (self), GTK_WIDGET (self->group));
  gtk_widget_set_visible (GTK_WIDGET (self), any);
}

static void
unknot_flag_answers_dispose (GObject *object)
{
  UnknotFlagAnswers *self = UNKNOT_FLAG_ANSWERS (object);

  g_clear_pointer (&self->safety, unknot_safety_unref);
  g_clear_object (&self->profile);

  G_OBJECT_CLASS (unknot_flag_answers_parent_class)->dispose (object);
}

static void
unknot_flag_answers_class_init (UnknotFlagAnswersClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = unknot_flag_answers_dispose;
}

static void
unknot_flag_answers_init (UnknotFlagAnswers *self)
{
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
}

/**
 * unknot_flag_answers_set_profile:
 * @self: the list
 * @safety: the rules
 * @profile: the person's profile
 * @stamper: what time it is
 *
 * Shows what @profile says and writes changes to it; once.
 */
void
unknot_flag_answers_set_profile (UnknotFlagAnswers   *self,
                                 UnknotSafety        *safety,
                                 UnknotProfile       *profile,
                                 const UnknotStamper *stamper)
{
  g_return_if_fail (UNKNOT_IS_FLAG_ANSWERS (self));
  g_return_if_fail (self->profile == NULL);

  self->safety = unknot_safety_ref (safety);
  self->profile = g_object_ref (profile);
  self->stamper = *stamper;
  g_signal_connect_object (profile, "checked", G_CALLBACK (show_answers), self, G_CONNECT_SWAPPED);
  show_answers (self);
}
