/* "It hurts here, but I'm not sure", in all its steps, for the pictures. */

#include "body.h"
#include "unknot-echo-pane.h"
#include "unknot-text.h"

enum
{
  WHERE,
  PAINTED,
  WHICH,
  PRESS,
  ASK,
  CLOSED,
  FOUND,
  NONE,
};

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

/* Brings the page to one of the steps. */
static void
go_to (UnknotBodyPage *page,
       UnknotContext  *context,
       int             step)
{
  GObject *map = gtk_widget_get_template_child (GTK_WIDGET (page), UNKNOT_TYPE_BODY_PAGE, "map");
  GObject *panes = gtk_widget_get_template_child (GTK_WIDGET (page), UNKNOT_TYPE_BODY_PAGE, "pane");
  UnknotEchoPane *pane;

  g_signal_connect_swapped (page, "questions-requested", G_CALLBACK (unknot_body_page_go_on_with_echo), page);
  unknot_body_page_begin_echo (page, unknot_context_get_catalogue (context), unknot_context_get_safety (context),
                               unknot_context_get_profile (context));
  pane = UNKNOT_ECHO_PANE (gtk_stack_get_child_by_name (GTK_STACK (panes), "echo"));

  if (step == WHERE)
    return;
  if (step == NONE)
    unknot_echo_pane_add_place (pane, (UnknotPoint) { 582, 410 });
  else
    paint (UNKNOT_BODY_MAP (map));
  if (step == PAINTED)
    {
      unknot_echo_pane_add_place (pane, (UnknotPoint) { 400, 240 });
      return;
    }

  gtk_widget_activate_action (GTK_WIDGET (pane), "echo.next", NULL);
  if (step == PRESS || step == ASK || step == FOUND)
    choose (pane, "Lower trapezius");
  if (step == CLOSED)
    choose (pane, "Side neck muscles");
  if (step == ASK || step == FOUND)
    press (pane, 10);
  if (step == FOUND)
    gtk_widget_activate_action (GTK_WIDGET (pane), "echo.yes", NULL);
  if (step == NONE)
    refuse_all (pane);
}

static GtkWidget *
echo (const UnknotPicturesWorld *world,
      const UnknotPicturesScene *scene)
{
  UnknotBodyPage *page = unknot_pictures_make_body (world);

  go_to (page, world->context, scene->which);

  return GTK_WIDGET (page);
}

const UnknotPicturesScene unknot_pictures_echo_scenes[] = {
  { "echo-where", echo, WHERE },
  { "echo-painted", echo, PAINTED },
  { "echo-which", echo, WHICH },
  { "echo-press", echo, PRESS },
  { "echo-ask", echo, ASK },
  { "echo-closed", echo, CLOSED },
  { "echo-found", echo, FOUND },
  { "echo-none", echo, NONE },
  { NULL },
};
