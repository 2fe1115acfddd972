#include "unknot-reask-dialog.h"

#include <string.h>

#include <glib/gi18n.h>

#include "unknot-answers-again.h"
#include "unknot-detail-row.h"
#include "unknot-passing.h"
#include "unknot-safety-questions.h"
#include "unknot-safety-words.h"
#include "unknot-text.h"

/* What stands before the id of a condition, and before the UUID of a knot, where the questions have names. */
#define CONDITION "condition:"
#define SWOLLEN "swollen:"
#define NUMB "numb:"

/* A year before this is taken for a slip. */
#define FIRST_YEAR 1900

/**
 * UnknotReaskDialog:
 *
 * "I answered wrongly": asks again exactly what closed or limited something, with the old answers shown (clinical.md
 * F9.1). Its response is `change` once the person has answered otherwise and says so; until then nothing is changed,
 * and nothing is ever skipped.
 */
struct _UnknotReaskDialog
{
  AdwAlertDialog parent_instance;

  /* Owned */
  UnknotSafety *safety;
  UnknotProfile *profile;
  UnknotStamper stamper;
  GPtrArray *before;
  GPtrArray *details;
  GHashTable *changed_details;
  int year_before;

  /* Borrowed */
  GtkBox *box;
  UnknotSafetyQuestions *questions;
  GtkEditable *birth_year;
};

G_DEFINE_FINAL_TYPE (UnknotReaskDialog, unknot_reask_dialog, ADW_TYPE_ALERT_DIALOG)

static UnknotTime
get_now (UnknotReaskDialog *self)
{
  return unknot_stamper_get_time (&self->stamper);
}

static const char * const *
get_before (UnknotReaskDialog *self)
{
  return (const char * const *) self->before->pdata;
}

static int
get_birth_year (UnknotReaskDialog *self)
{
  return self->birth_year != NULL ? (int) g_ascii_strtoll (gtk_editable_get_text (self->birth_year), NULL, 10) : 0;
}

/* Another year that somebody can be born in; none at all is no answer. */
static gboolean
is_other_year (UnknotReaskDialog *self)
{
  int year = get_birth_year (self);
  g_autoptr (GDateTime) today = unknot_day_to_date_time (unknot_time_get_day (get_now (self)));

  return year != self->year_before && year >= FIRST_YEAR && year <= g_date_time_get_year (today);
}

static gboolean
is_changed (UnknotReaskDialog *self)
{
  g_auto (GStrv) now = unknot_safety_questions_dup_flags (self->questions);

  if (is_other_year (self) || g_hash_table_size (self->changed_details) > 0 || g_strv_length (now) != self->before->len)
    return TRUE;
  for (char **answer = now; *answer != NULL; answer++)
    if (!g_strv_contains (get_before (self), *answer))
      return TRUE;

  return FALSE;
}

static void
changed_cb (UnknotReaskDialog *self)
{
  adw_alert_dialog_set_response_enabled (ADW_ALERT_DIALOG (self), "change", is_changed (self));
}

static void
detail_changed_cb (UnknotReaskDialog *self,
                   UnknotDetailRow   *row)
{
  g_hash_table_add (self->changed_details, row);
  changed_cb (self);
}

static void
unknot_reask_dialog_finalize (GObject *object)
{
  UnknotReaskDialog *self = UNKNOT_REASK_DIALOG (object);

  g_clear_pointer (&self->safety, unknot_safety_unref);
  g_clear_object (&self->profile);
  g_ptr_array_unref (self->before);
  g_ptr_array_unref (self->details);
  g_hash_table_unref (self->changed_details);

  G_OBJECT_CLASS (unknot_reask_dialog_parent_class)->finalize (object);
}

static void
unknot_reask_dialog_class_init (UnknotReaskDialogClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = unknot_reask_dialog_finalize;
}

static void
unknot_reask_dialog_init (UnknotReaskDialog *self)
{
  AdwAlertDialog *alert = ADW_ALERT_DIALOG (self);

  self->before = g_ptr_array_new_null_terminated (4, g_free, TRUE);
  self->details = g_ptr_array_new ();
  self->changed_details = g_hash_table_new (NULL, NULL);
  self->box = GTK_BOX (gtk_box_new (GTK_ORIENTATION_VERTICAL, 18));
  self->questions = UNKNOT_SAFETY_QUESTIONS (unknot_safety_questions_new ());
  gtk_box_append (self->box, GTK_WIDGET (self->questions));
  gtk_widget_add_css_class (GTK_WIDGET (self), "questions");
  adw_alert_dialog_set_heading (alert, _("What Fits?"));
  adw_alert_dialog_set_body (alert, _("Tick what fits now, also if you are not sure."));
  adw_alert_dialog_set_extra_child (alert, GTK_WIDGET (self->box));
  adw_alert_dialog_set_prefer_wide_layout (alert, TRUE);
  unknot_answers_again_offer (alert);
  g_signal_connect_object (self->questions, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
}

/**
 * unknot_reask_dialog_new:
 * @safety: the rules
 * @profile: where the answers are, and go
 * @stamper: the time of the answers
 *
 * Makes a dialog that asks nothing yet.
 *
 * Returns: (transfer floating): a new dialog
 */
UnknotReaskDialog *
unknot_reask_dialog_new (UnknotSafety        *safety,
                         UnknotProfile       *profile,
                         const UnknotStamper *stamper)
{
  UnknotReaskDialog *self = g_object_new (UNKNOT_TYPE_REASK_DIALOG, NULL);

  self->safety = unknot_safety_ref (safety);
  self->profile = g_object_ref (profile);
  self->stamper = *stamper;

  return self;
}

/* What was answered is shown with all else that was. */
static void
show_before (UnknotReaskDialog *self)
{
  unknot_safety_questions_set_flags (self->questions, get_before (self));
  changed_cb (self);
}

/**
 * unknot_reask_dialog_add_flags:
 * @self: the dialog
 * @flags: (array zero-terminated=1): red flags that hold, such as `RF12+`
 *
 * Asks about warning signs. What the profile does not have as a yes that holds is left out.
 */
void
unknot_reask_dialog_add_flags (UnknotReaskDialog  *self,
                               const char * const *flags)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_autoptr (GArray) list = NULL;
  g_auto (GStrv) ids = NULL;

  g_return_if_fail (UNKNOT_IS_REASK_DIALOG (self));
  g_return_if_fail (flags != NULL);

  list = unknot_profile_list_flags (self->profile);
  for (guint i = 0; i < list->len; i++)
    {
      const UnknotFlagAnswer *answer = &g_array_index (list, UnknotFlagAnswer, i);
      const UnknotRedFlag *flag = unknot_safety_lookup_red_flag (self->safety, answer->flag);

      if (flag == NULL || !g_strv_contains (flags, answer->flag))
        continue;
      g_strv_builder_add (builder, flag->id);
      g_ptr_array_add (self->before, g_strconcat (answer->flag, answer->unsure ? "?" : NULL, NULL));
    }

  ids = g_strv_builder_end (builder);
  if (ids[0] == NULL)
    return;

  unknot_safety_words_fill_flags (self->questions, self->safety, NULL, (const char * const *) ids);
  show_before (self);
}

static void
add_details (UnknotReaskDialog   *self,
             AdwPreferencesGroup *group)
{
  guint n = unknot_safety_get_n_details (self->safety);

  for (guint i = 0; i < n; i++)
    {
      const UnknotDetail *detail = unknot_safety_get_detail (self->safety, i);
      g_autoptr (GVariant) answer = unknot_profile_dup_detail (self->profile, detail->id, get_now (self));
      UnknotTime time;
      GtkWidget *row;

      if (!unknot_profile_get_detail_time (self->profile, detail->id, &time))
        continue;
      row = unknot_detail_row_new (self->safety, detail);
      unknot_detail_row_set_answer (UNKNOT_DETAIL_ROW (row), TRUE, answer);
      g_signal_connect_object (row, "changed", G_CALLBACK (detail_changed_cb), self, G_CONNECT_SWAPPED);
      adw_preferences_group_add (group, row);
      g_ptr_array_add (self->details, row);
    }
}

/**
 * unknot_reask_dialog_add_conditions:
 * @self: the dialog
 *
 * Asks about the conditions that the person has, and what they said about them.
 */
void
unknot_reask_dialog_add_conditions (UnknotReaskDialog *self)
{
  g_auto (GStrv) conditions = NULL;
  AdwPreferencesGroup *group = NULL;
  gboolean any = FALSE;

  g_return_if_fail (UNKNOT_IS_REASK_DIALOG (self));

  conditions = unknot_profile_dup_conditions (self->profile);
  for (char **id = conditions; *id != NULL; id++)
    {
      UnknotCondition condition;
      g_autofree char *name = g_strconcat (CONDITION, *id, NULL);

      if (!unknot_condition_from_id (*id, &condition))
        continue;
      if (!any)
        unknot_safety_questions_add_card (self->questions, C_("preferences", "Health"));
      any = TRUE;
      unknot_safety_questions_add (self->questions, name,
                                   unknot_text ("safety", unknot_safety_get_condition (self->safety, condition)->name),
                                   NULL, FALSE);
      g_ptr_array_add (self->before, g_steal_pointer (&name));
    }
  if (!any)
    return;

  group = ADW_PREFERENCES_GROUP (adw_preferences_group_new ());
  gtk_box_append (self->box, GTK_WIDGET (group));
  add_details (self, group);
  gtk_widget_set_visible (GTK_WIDGET (group), self->details->len > 0);
  show_before (self);
}

static void
add_sign (UnknotReaskDialog *self,
          const char        *sign,
          const char        *knot,
          const char        *question)
{
  g_autofree char *name = g_strconcat (sign, knot, NULL);

  unknot_safety_questions_add (self->questions, name, question, NULL, FALSE);
  g_ptr_array_add (self->before, g_steal_pointer (&name));
}

/**
 * unknot_reask_dialog_add_spot:
 * @self: the dialog
 * @knot: UUID of a knot
 * @place: where it is, in words
 *
 * Asks about the skin at a knot, if something was said to be so there.
 */
void
unknot_reask_dialog_add_spot (UnknotReaskDialog *self,
                              const char        *knot,
                              const char        *place)
{
  UnknotKnotSigns signs;

  g_return_if_fail (UNKNOT_IS_REASK_DIALOG (self));
  g_return_if_fail (knot != NULL && place != NULL);

  if (!unknot_profile_get_signs (self->profile, knot, &signs) || (!signs.swollen && !signs.numb))
    return;

  unknot_safety_questions_add_card (self->questions, place);
  if (signs.swollen)
    add_sign (self, SWOLLEN, knot, _("Is the sore spot swollen or bruised?"));
  if (signs.numb)
    add_sign (self, NUMB, knot, _("Is the skin there numb?"));
  show_before (self);
}

/**
 * unknot_reask_dialog_add_birth_year:
 * @self: the dialog
 *
 * Asks when the person was born, if they have said that.
 */
void
unknot_reask_dialog_add_birth_year (UnknotReaskDialog *self)
{
  AdwPreferencesGroup *group;
  GtkWidget *row;
  g_autofree char *text = NULL;

  g_return_if_fail (UNKNOT_IS_REASK_DIALOG (self));
  g_return_if_fail (self->birth_year == NULL);

  self->year_before = unknot_profile_get_birth_year (self->profile);
  if (self->year_before == 0)
    return;

  group = ADW_PREFERENCES_GROUP (adw_preferences_group_new ());
  row = adw_entry_row_new ();
  text = g_strdup_printf ("%d", self->year_before);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), _("Year of Birth"));
  adw_entry_row_set_max_length (ADW_ENTRY_ROW (row), 4);
  gtk_editable_set_text (GTK_EDITABLE (row), text);
  self->birth_year = GTK_EDITABLE (row);
  g_signal_connect_object (row, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  adw_preferences_group_add (group, row);
  gtk_box_append (self->box, GTK_WIDGET (group));
}

static gboolean
is_plain_flag (const char *answer)
{
  return strchr (answer, ':') == NULL;
}

/* The answers of now and before that are about warning signs go through the same door as at first, which dates them
 * and has the journal keep what was said before. */
static void
keep_flags (UnknotReaskDialog *self,
            char             **asked,
            char             **now)
{
  g_autoptr (GStrvBuilder) questions = g_strv_builder_new ();
  g_autoptr (GStrvBuilder) answers = g_strv_builder_new ();
  g_auto (GStrv) flags_asked = NULL;
  g_auto (GStrv) flags = NULL;

  for (char **id = asked; *id != NULL; id++)
    if (is_plain_flag (*id))
      g_strv_builder_add (questions, *id);
  for (char **answer = now; *answer != NULL; answer++)
    if (is_plain_flag (*answer))
      g_strv_builder_add (answers, *answer);

  flags_asked = g_strv_builder_end (questions);
  flags = g_strv_builder_end (answers);
  if (flags_asked[0] != NULL)
    unknot_profile_answer_safety (self->profile, (const char * const *) flags_asked, (const char * const *) flags,
                                  get_now (self));
}

static void
keep_conditions (UnknotReaskDialog  *self,
                 char              **asked,
                 const char * const *now)
{
  for (char **id = asked; *id != NULL; id++)
    {
      UnknotCondition condition;

      if (!g_str_has_prefix (*id, CONDITION)
          || !unknot_condition_from_id (*id + strlen (CONDITION), &condition))
        continue;
      if (g_strv_contains (now, *id))
        unknot_profile_confirm_condition (self->profile, unknot_condition_to_id (condition), get_now (self));
      else
        unknot_passing_remove_condition (self->safety, self->profile, condition);
    }
}

static void
keep_sign (UnknotReaskDialog  *self,
           const char         *id,
           const char         *sign,
           gboolean            holds)
{
  UnknotKnotSigns signs;
  const char *knot = id + strlen (sign);

  if (!g_str_has_prefix (id, sign) || !unknot_profile_get_signs (self->profile, knot, &signs))
    return;

  if (g_str_equal (sign, SWOLLEN))
    signs.swollen = holds;
  else
    signs.numb = holds;
  signs.time = get_now (self);
  unknot_profile_set_signs (self->profile, knot, &signs);
}

static void
keep_details (UnknotReaskDialog *self)
{
  for (guint i = 0; i < self->details->len; i++)
    {
      UnknotDetailRow *row = g_ptr_array_index (self->details, i);
      g_autoptr (GVariant) answer = unknot_detail_row_dup_answer (row);

      if (g_hash_table_contains (self->changed_details, row))
        unknot_profile_set_detail (self->profile, unknot_detail_row_get_id (row), answer, get_now (self));
    }
}

/**
 * unknot_reask_dialog_keep:
 * @self: the dialog, after the response `change`
 *
 * Puts the answers into the profile, as of now.
 */
void
unknot_reask_dialog_keep (UnknotReaskDialog *self)
{
  g_auto (GStrv) asked = NULL;
  g_auto (GStrv) now = NULL;

  g_return_if_fail (UNKNOT_IS_REASK_DIALOG (self));

  asked = unknot_safety_questions_dup_asked (self->questions);
  now = unknot_safety_questions_dup_flags (self->questions);
  if (is_other_year (self))
    unknot_profile_set_birth_year (self->profile, get_birth_year (self));
  keep_details (self);
  keep_flags (self, asked, now);
  keep_conditions (self, asked, (const char * const *) now);
  for (char **id = asked; *id != NULL; id++)
    {
      keep_sign (self, *id, SWOLLEN, g_strv_contains ((const char * const *) now, *id));
      keep_sign (self, *id, NUMB, g_strv_contains ((const char * const *) now, *id));
    }
}
