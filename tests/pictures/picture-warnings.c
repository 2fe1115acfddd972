#include "picture-warnings.h"

#include <stdio.h>

/* libadwaita's own class for what holds both forms of an alert's heading. */
#define HEADING "heading-bin"

static const char *
get_message (const GLogField *fields,
             gsize            n_fields)
{
  for (gsize i = 0; i < n_fields; i++)
    if (g_str_equal (fields[i].key, "MESSAGE"))
      return fields[i].value;

  return "";
}

/*
 * An alert has its heading twice: large in one line, and smaller in as many as it takes. libadwaita 1.7 also measures the
 * first for a width that is only enough for the other, which is what it then shows. libadwaita 1.10 does not.
 */
static gboolean
is_heading_of_alert (const char *message)
{
  void *label = NULL;

  return sscanf (message, "Trying to measure GtkLabel %p for width", &label) == 1
         && gtk_widget_has_css_class (gtk_widget_get_parent (label), HEADING);
}

static GLogWriterOutput
write_cb (GLogLevelFlags   level,
          const GLogField *fields,
          gsize            n_fields,
          gpointer         user_data)
{
  if (is_heading_of_alert (get_message (fields, n_fields)))
    return G_LOG_WRITER_HANDLED;

  return g_log_writer_default (level, fields, n_fields, user_data);
}

/**
 * unknot_picture_pass_over:
 *
 * Passes over the one warning of the toolkit that is a fault of its own. Call it before anything is logged.
 */
void
unknot_picture_pass_over (void)
{
  g_log_set_writer_func (write_cb, NULL, NULL);
}
