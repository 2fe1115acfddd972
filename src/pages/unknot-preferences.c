#include "unknot-preferences.h"

#include "unknot-build-choice.h"
#include "unknot-closed-group.h"
#include "unknot-config.h"
#include "unknot-flag-answers.h"
#include "unknot-headings.h"
#include "unknot-health.h"
#include "unknot-moving-group.h"
#include "unknot-never-group.h"
#include "unknot-person-choice.h"
#include "unknot-safety-words.h"
#include "unknot-things.h"

/**
 * UnknotPreferences:
 *
 * All that the first start asked for, to be changed at any time. Changes apply at once.
 */
struct _UnknotPreferences
{
  AdwPreferencesDialog parent_instance;

  /* Owned */
  UnknotSafety *safety;

  /* Template children */
  UnknotThings *things;
  UnknotHealth *health;
  UnknotFlagAnswers *flags;
  UnknotClosedGroup *left_out;
  UnknotMovingGroup *moving;
  UnknotNeverGroup *never;
  UnknotBuildChoice *build;
  UnknotPersonChoice *person;
  GtkWidget *emergency_number;
  AdwSwitchRow *questions;
  AdwSwitchRow *plain_words;
  UnknotSoundGroup *sound;
  UnknotReminderGroup *reminders;
};

G_DEFINE_FINAL_TYPE (UnknotPreferences, unknot_preferences, ADW_TYPE_PREFERENCES_DIALOG)

/* A number that was never given is no text; an entry wants an empty one. */
static gboolean
text_or_empty (GBinding     *binding,
               const GValue *from,
               GValue       *to,
               gpointer      user_data)
{
  const char *text = g_value_get_string (from);

  g_value_set_string (to, text != NULL ? text : "");

  return TRUE;
}

static void
unknot_preferences_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), UNKNOT_TYPE_PREFERENCES);
  g_clear_pointer (&UNKNOT_PREFERENCES (object)->safety, unknot_safety_unref);

  G_OBJECT_CLASS (unknot_preferences_parent_class)->dispose (object);
}

static void
unknot_preferences_class_init (UnknotPreferencesClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = unknot_preferences_dispose;

  g_type_ensure (UNKNOT_TYPE_BUILD_CHOICE);
  g_type_ensure (UNKNOT_TYPE_FLAG_ANSWERS);
  g_type_ensure (UNKNOT_TYPE_HEALTH);
  g_type_ensure (UNKNOT_TYPE_MOVING_GROUP);
  g_type_ensure (UNKNOT_TYPE_NEVER_GROUP);
  g_type_ensure (UNKNOT_TYPE_PERSON_CHOICE);
  g_type_ensure (UNKNOT_TYPE_CLOSED_GROUP);
  g_type_ensure (UNKNOT_TYPE_REMINDER_GROUP);
  g_type_ensure (UNKNOT_TYPE_SOUND_GROUP);
  g_type_ensure (UNKNOT_TYPE_THINGS);
  gtk_widget_class_set_template_from_resource (widget_class, UNKNOT_RESOURCE_BASE "/ui/unknot-preferences.ui");
  gtk_widget_class_bind_template_child (widget_class, UnknotPreferences, things);
  gtk_widget_class_bind_template_child (widget_class, UnknotPreferences, health);
  gtk_widget_class_bind_template_child (widget_class, UnknotPreferences, flags);
  gtk_widget_class_bind_template_child (widget_class, UnknotPreferences, left_out);
  gtk_widget_class_bind_template_child (widget_class, UnknotPreferences, moving);
  gtk_widget_class_bind_template_child (widget_class, UnknotPreferences, never);
  gtk_widget_class_bind_template_child (widget_class, UnknotPreferences, build);
  gtk_widget_class_bind_template_child (widget_class, UnknotPreferences, person);
  gtk_widget_class_bind_template_child (widget_class, UnknotPreferences, emergency_number);
  gtk_widget_class_bind_template_child (widget_class, UnknotPreferences, questions);
  gtk_widget_class_bind_template_child (widget_class, UnknotPreferences, plain_words);
  gtk_widget_class_bind_template_child (widget_class, UnknotPreferences, sound);
  gtk_widget_class_bind_template_child (widget_class, UnknotPreferences, reminders);
}

static void
unknot_preferences_init (UnknotPreferences *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  unknot_headings_mark (GTK_WIDGET (self));
}

/**
 * unknot_preferences_new:
 * @profile: the person's profile
 * @safety: the rules
 * @catalogue: all techniques
 * @journal: what happened, and what time it is
 *
 * Makes the dialog.
 *
 * Returns: (transfer floating): a new dialog
 */
AdwDialog *
unknot_preferences_new (UnknotProfile   *profile,
                        UnknotSafety    *safety,
                        UnknotCatalogue *catalogue,
                        UnknotJournal   *journal)
{
  UnknotPreferences *self = g_object_new (UNKNOT_TYPE_PREFERENCES, NULL);
  const UnknotStamper *stamper = unknot_journal_get_stamper (journal);

  self->safety = unknot_safety_ref (safety);
  unknot_safety_words_fill_health (self->health, safety, TRUE);
  unknot_things_set_profile (self->things, profile);
  unknot_moving_group_set_profile (self->moving, profile);
  unknot_never_group_set_profile (self->never, catalogue, profile);
  unknot_health_set_profile (self->health, profile, stamper);
  unknot_flag_answers_set_profile (self->flags, safety, profile, stamper);
  unknot_closed_group_set_journal (self->left_out, catalogue, safety, journal);
  g_object_bind_property_full (profile, "emergency-number", self->emergency_number, "text",
                               G_BINDING_SYNC_CREATE | G_BINDING_BIDIRECTIONAL, text_or_empty, NULL, NULL, NULL);
  g_object_bind_property (profile, "build", self->build, "build", G_BINDING_SYNC_CREATE | G_BINDING_BIDIRECTIONAL);

  return ADW_DIALOG (self);
}

/**
 * unknot_preferences_set_bodies:
 * @self: the dialog
 * @bodies: the body
 *
 * Says whose builds can be chosen, so that they can be seen.
 */
void
unknot_preferences_set_bodies (UnknotPreferences *self,
                               UnknotMapBodies   *bodies)
{
  g_return_if_fail (UNKNOT_IS_PREFERENCES (self));

  unknot_build_choice_set_bodies (self->build, bodies);
}

/**
 * unknot_preferences_set_person:
 * @self: the dialog
 * @person: who is on the pictures of steps
 * @studio: what makes them
 *
 * Says whose look can be chosen; without it there is nothing to choose. To be called once.
 */
void
unknot_preferences_set_person (UnknotPreferences  *self,
                               UnknotFigurePerson *person,
                               UnknotFigureStudio *studio)
{
  g_return_if_fail (UNKNOT_IS_PREFERENCES (self));

  unknot_person_choice_set_person (self->person, person, studio);
}

/**
 * unknot_preferences_set_ink:
 * @self: the dialog
 * @ink: the colours that drawings may use
 *
 * Follows the theme.
 */
void
unknot_preferences_set_ink (UnknotPreferences *self,
                            const UnknotInk   *ink)
{
  g_return_if_fail (UNKNOT_IS_PREFERENCES (self));

  unknot_build_choice_set_ink (self->build, ink);
}

/**
 * unknot_preferences_get_questions:
 * @self: the dialog
 *
 * Returns: (transfer none): where the person says whether they want to be asked now and then
 */
AdwSwitchRow *
unknot_preferences_get_questions (UnknotPreferences *self)
{
  g_return_val_if_fail (UNKNOT_IS_PREFERENCES (self), NULL);

  return self->questions;
}

/**
 * unknot_preferences_get_plain_words:
 * @self: the dialog
 *
 * Returns: (transfer none): where the person says whether the lock screen says only which step it is
 */
AdwSwitchRow *
unknot_preferences_get_plain_words (UnknotPreferences *self)
{
  g_return_val_if_fail (UNKNOT_IS_PREFERENCES (self), NULL);

  return self->plain_words;
}

/**
 * unknot_preferences_get_sound:
 * @self: the dialog
 *
 * Returns: (transfer none): where the person chooses what they hear, to be bound to what plays it
 */
UnknotSoundGroup *
unknot_preferences_get_sound (UnknotPreferences *self)
{
  g_return_val_if_fail (UNKNOT_IS_PREFERENCES (self), NULL);

  return self->sound;
}

/**
 * unknot_preferences_get_reminders:
 * @self: the dialog
 *
 * Returns: (transfer none): where the person says when to be reminded, to be bound to the settings
 */
UnknotReminderGroup *
unknot_preferences_get_reminders (UnknotPreferences *self)
{
  g_return_val_if_fail (UNKNOT_IS_PREFERENCES (self), NULL);

  return self->reminders;
}
