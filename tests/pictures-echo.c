/* "It hurts here, but I'm not sure", in all its steps, for the pictures. */

#include "pictures-echo.h"

#include "unknot-echo-pane.h"
#include "unknot-text.h"

/* By the muscle's English name, whatever the language of the pictures. */
static GtkWidget *
find_row (GtkWidget  *widget,
          const char *muscle)
{
  if (ADW_IS_ACTION_ROW (widget)
      && g_str_has_prefix (adw_preferences_row_get_title (ADW_PREFERENCES_ROW (widget)),
                           unknot_text ("muscle", muscle)))
    return widget;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find_row (child, muscle);

      if (found != NULL)
        return found;
    }

  return NULL;
}

static void
paint (UnknotBodyMap *map)
{
  for (guint i = 0; i < 24; i++)
    g_signal_emit_by_name (map, "painted", 424 + (i % 3) * 9.0, 340 + i * 4.0, i == 0);
}

static void
choose (UnknotEchoPane *pane,
        const char     *muscle)
{
  adw_action_row_activate (ADW_ACTION_ROW (find_row (GTK_WIDGET (pane), muscle)));
}

static void
press (UnknotEchoPane *pane,
       gint64          seconds)
{
  gtk_widget_activate_action (GTK_WIDGET (pane), "echo.press", NULL);
  unknot_echo_pane_advance (pane, 1);
  unknot_echo_pane_advance (pane, 1 + seconds * G_USEC_PER_SEC);
}

static void
refuse_all (UnknotEchoPane *pane)
{
  static const char * const muscles[] = {
    "Side shoulder", "Top rotator-cuff muscle", "Back armpit fold (upper)", "Small outer cuff", "Back shoulder",
    "Under-the-blade cuff", "Broad back muscle", "Upper back saw muscle", "Shoulder-blade lifter", "Lower trapezius",
    "Middle trapezius", "Back-of-blade muscle",
  };

  for (guint i = 0; i < G_N_ELEMENTS (muscles); i++)
    {
      GtkWidget *row = find_row (GTK_WIDGET (pane), muscles[i]);

      if (row == NULL)
        continue;
      adw_action_row_activate (ADW_ACTION_ROW (row));
      press (pane, 10);
      gtk_widget_activate_action (GTK_WIDGET (pane), "echo.no", NULL);
    }
}

/*
 * Brings a body page that was given its bodies to one of the steps.
 */
void
unknot_pictures_echo (UnknotBodyPage     *page,
                      UnknotContext      *context,
                      UnknotPicturesEcho  scene)
{
  GObject *map = gtk_widget_get_template_child (GTK_WIDGET (page), UNKNOT_TYPE_BODY_PAGE, "map");
  GObject *panes = gtk_widget_get_template_child (GTK_WIDGET (page), UNKNOT_TYPE_BODY_PAGE, "pane");
  UnknotEchoPane *pane;

  g_signal_connect_swapped (page, "questions-requested", G_CALLBACK (unknot_body_page_go_on_with_echo), page);
  unknot_body_page_begin_echo (page, unknot_context_get_catalogue (context), unknot_context_get_safety (context),
                               unknot_context_get_profile (context));
  pane = UNKNOT_ECHO_PANE (gtk_stack_get_child_by_name (GTK_STACK (panes), "echo"));

  if (scene == UNKNOT_PICTURES_ECHO_WHERE)
    return;
  if (scene == UNKNOT_PICTURES_ECHO_NONE)
    unknot_echo_pane_add_place (pane, (UnknotPoint) { 582, 410 });
  else
    paint (UNKNOT_BODY_MAP (map));
  if (scene == UNKNOT_PICTURES_ECHO_PAINTED)
    {
      unknot_echo_pane_add_place (pane, (UnknotPoint) { 400, 240 });
      return;
    }

  gtk_widget_activate_action (GTK_WIDGET (pane), "echo.next", NULL);
  if (scene == UNKNOT_PICTURES_ECHO_PRESS || scene == UNKNOT_PICTURES_ECHO_ASK || scene == UNKNOT_PICTURES_ECHO_FOUND)
    choose (pane, "Lower trapezius");
  if (scene == UNKNOT_PICTURES_ECHO_CLOSED)
    choose (pane, "Side neck muscles");
  if (scene == UNKNOT_PICTURES_ECHO_ASK || scene == UNKNOT_PICTURES_ECHO_FOUND)
    press (pane, 10);
  if (scene == UNKNOT_PICTURES_ECHO_FOUND)
    gtk_widget_activate_action (GTK_WIDGET (pane), "echo.yes", NULL);
  if (scene == UNKNOT_PICTURES_ECHO_NONE)
    refuse_all (pane);
}
