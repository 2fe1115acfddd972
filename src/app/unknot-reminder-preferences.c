#include "unknot-reminder-preferences.h"

#include "unknot-locale.h"

static gboolean
get_list (GValue   *value,
          GVariant *setting,
          gpointer  user_data)
{
  g_value_set_variant (value, setting);

  return TRUE;
}

static GVariant *
set_list (const GValue       *value,
          const GVariantType *type,
          gpointer            user_data)
{
  return g_value_dup_variant (value);
}

static void
pace_changed_cb (UnknotReminderGroup *group,
                 GParamSpec          *pspec,
                 UnknotReminders     *reminders)
{
  int pace;

  g_object_get (reminders, "pace", &pace, NULL);
  unknot_reminder_group_show_pace (group, (UnknotReminderPace) pace);
}

/**
 * unknot_reminder_preferences_bind:
 * @group: what the person chooses by
 * @reminders: what reminds
 * @background: what keeps the app alive without a window
 *
 * Binds them together while all live. To be called once.
 */
void
unknot_reminder_preferences_bind (UnknotReminderGroup *group,
                                  UnknotReminders     *reminders,
                                  UnknotBackground    *background)
{
  static const char * const plain[] = { "mode", "habit", "weekdays", "background" };
  static const char * const lists[] = { "habit-times", "times" };
  GSettings *settings = unknot_reminders_get_settings (reminders);

  unknot_reminder_group_set_locale (group, unknot_locale_get_first_weekday (), unknot_locale_counts_to_twelve ());
  for (guint i = 0; i < G_N_ELEMENTS (plain); i++)
    {
      g_autofree char *key = g_strconcat ("reminder-", plain[i], NULL);

      g_settings_bind (settings, key, group, plain[i], G_SETTINGS_BIND_DEFAULT);
    }
  for (guint i = 0; i < G_N_ELEMENTS (lists); i++)
    {
      g_autofree char *key = g_strconcat ("reminder-", lists[i], NULL);

      g_settings_bind_with_mapping (settings, key, group, lists[i], G_SETTINGS_BIND_DEFAULT, get_list, set_list, NULL,
                                    NULL);
    }

  g_object_bind_property (background, "note", group, "note", G_BINDING_SYNC_CREATE);
  g_signal_connect_object (reminders, "notify::pace", G_CALLBACK (pace_changed_cb), group, G_CONNECT_SWAPPED);
  pace_changed_cb (group, NULL, reminders);
  g_signal_connect_object (group, "again-requested", G_CALLBACK (unknot_reminders_begin), reminders, G_CONNECT_SWAPPED);
}
