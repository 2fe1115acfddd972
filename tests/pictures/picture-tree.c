#include "picture-tree.h"

#include <unistd.h>

static gboolean
heard_cb (GIOChannel   *channel,
          GIOCondition  condition,
          gpointer      user_data)
{
  g_autofree char *line = NULL;

  /* Whoever reads may go away; then nothing holds any longer. */
  if (g_io_channel_read_line (channel, &line, NULL, NULL, NULL) != G_IO_STATUS_NORMAL)
    _exit (1);
  *(gboolean *) user_data = TRUE;

  return G_SOURCE_REMOVE;
}

static gboolean
rest_cb (gpointer data)
{
  *(gboolean *) data = TRUE;

  return G_SOURCE_REMOVE;
}

/**
 * unknot_picture_show:
 *
 * Lets the main loop run until nothing is due any more: names are there, pictures need not be.
 */
void
unknot_picture_show (void)
{
  gboolean rests = FALSE;

  g_idle_add_full (G_PRIORITY_LOW, rest_cb, &rests, NULL);
  while (!rests)
    g_main_context_iteration (NULL, TRUE);
}

/**
 * unknot_picture_hold:
 * @name: what is shown
 *
 * Says @name in a line, and lets the main loop run until there is a line to read: so that another process can look
 * at the accessibility tree.
 */
void
unknot_picture_hold (const char *name)
{
  g_autoptr (GIOChannel) channel = g_io_channel_unix_new (STDIN_FILENO);
  gboolean heard = FALSE;

  g_print ("%s\n", name);
  g_io_add_watch (channel, G_IO_IN | G_IO_HUP | G_IO_ERR, heard_cb, &heard);
  while (!heard)
    g_main_context_iteration (NULL, TRUE);
}
