/* What of the window, and of what the pages share, is kept in the settings. Nothing about health is among it. */

#include "unknot-settings.h"

#include "unknot-window-memory.h"

static void
bind_person (GSettings     *settings,
             UnknotContext *context)
{
  UnknotFigurePerson *person = unknot_context_get_person (context);

  g_settings_bind (settings, "figure-build", person, "build", G_SETTINGS_BIND_DEFAULT);
  g_settings_bind (settings, "figure-skin", person, "skin", G_SETTINGS_BIND_DEFAULT);
  g_settings_bind (settings, "figure-hair", person, "hair", G_SETTINGS_BIND_DEFAULT);
}

static void
bind_sound (GSettings     *settings,
            UnknotContext *context)
{
  const char * const chosen[] = { "volume", "tones", "pace", "spoken" };

  for (guint i = 0; i < G_N_ELEMENTS (chosen); i++)
    {
      g_autofree char *key = g_strconcat ("sound-", chosen[i], NULL);

      g_settings_bind (settings, key, unknot_context_get_player (context), chosen[i], G_SETTINGS_BIND_DEFAULT);
    }
}

static void
bind_copies (GSettings    *settings,
             UnknotWindow *window)
{
  UnknotCopyFlow *copies = unknot_window_get_copies (window);

  g_settings_bind (settings, "snapshot-folder", copies, "folder", G_SETTINGS_BIND_DEFAULT);
  g_settings_bind (settings, "snapshot-made", copies, "made", G_SETTINGS_BIND_DEFAULT);
}

/**
 * unknot_settings_bind:
 * @settings: the settings
 * @context: what the pages share
 * @window: a window that is not shown yet
 *
 * Gives the window what it was left with, and keeps what changes.
 */
void
unknot_settings_bind (GSettings     *settings,
                      UnknotContext *context,
                      UnknotWindow  *window)
{
  unknot_window_memory_bind (window, settings);
  g_settings_bind (settings, "build", unknot_context_get_bodies (context), "build", G_SETTINGS_BIND_DEFAULT);
  g_settings_bind (settings, "minutes", window, "minutes", G_SETTINGS_BIND_DEFAULT);
  g_settings_bind (settings, "questions", window, "questions", G_SETTINGS_BIND_DEFAULT);
  g_settings_bind (settings, "plain-words", window, "plain-words", G_SETTINGS_BIND_DEFAULT);
  bind_copies (settings, window);
  bind_person (settings, context);
  bind_sound (settings, context);
}
