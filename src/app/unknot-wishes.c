/* What others on the session bus can ask of the app: reminders, the desktop's menu and search, a shortcut of the
   person's own. Each wish is an action of the application; it opens the window, and is granted there once the journal
   is read.

   | action            | parameter                                              | what comes                      |
   |-------------------|--------------------------------------------------------|---------------------------------|
   | `look-up`         | `muscle/ID`, `technique/ID`, `article/ID` or `help/ID` | that, wherever it is            |
   | `rate-pain`       |                                                        | the dialog for it               |
   | `search`          | words                                                  | the Library with what is found  |
   | `show-page`       | `body`, `relief`, `journal` or `library`               | that page                       |
   | `show-plan`       |                                                        | the plan for today's knot       |
   | `start-break`     |                                                        | 90 seconds for today's knot     |
   | `start-technique` | id of a technique                                      | a plan with it, or its page     |

   None of them gets past what is asked before a plan or a session. */

#include "unknot-wishes.h"

static void
show_plan (UnknotWindow *window,
           const char   *target)
{
  unknot_window_show_plan (window, FALSE);
}

static void
start_break (UnknotWindow *window,
             const char   *target)
{
  unknot_window_show_plan (window, TRUE);
}

static void
rate_pain (UnknotWindow *window,
           const char   *target)
{
  unknot_window_rate_pain (window);
}

static const struct
{
  const char *name;
  const char *type;
  void (*grant) (UnknotWindow *window,
                 const char   *target);
} wishes[] = {
  { "look-up", "s", unknot_window_look_up },
  { "rate-pain", NULL, rate_pain },
  { "search", "s", unknot_window_search },
  { "show-page", "s", unknot_window_go_to },
  { "show-plan", NULL, show_plan },
  { "start-break", NULL, start_break },
  { "start-technique", "s", unknot_window_start_technique },
};

/**
 * unknot_wishes_install:
 * @map: the application's actions
 * @activate: called when one is activated
 * @user_data: given to it
 *
 * Adds an action for each wish.
 */
void
unknot_wishes_install (GActionMap       *map,
                       UnknotWishAction  activate,
                       gpointer          user_data)
{
  g_return_if_fail (G_IS_ACTION_MAP (map));

  for (guint i = 0; i < G_N_ELEMENTS (wishes); i++)
    {
      const GActionEntry entry = { .name = wishes[i].name, .activate = activate, .parameter_type = wishes[i].type };

      g_action_map_add_action_entries (map, &entry, 1, user_data);
    }
}

/**
 * unknot_wishes_grant:
 * @window: the window, whose journal is read
 * @name: name of a wish
 * @parameter: (nullable): what it is about
 *
 * Does what was asked for.
 */
void
unknot_wishes_grant (UnknotWindow *window,
                     const char   *name,
                     GVariant     *parameter)
{
  const char *target = parameter != NULL ? g_variant_get_string (parameter, NULL) : NULL;

  g_return_if_fail (UNKNOT_IS_WINDOW (window));

  for (guint i = 0; i < G_N_ELEMENTS (wishes); i++)
    if (g_str_equal (wishes[i].name, name))
      wishes[i].grant (window, target);
}
