#pragma once

#include <adwaita.h>

/* Widgets by what they are and what they say: the first one, from the outside in. */

typedef gboolean (*WidgetMatch) (GtkWidget  *widget,
                                 const void *wanted);

static inline GtkWidget *
find_widget (GtkWidget   *widget,
             WidgetMatch  matches,
             const void  *wanted)
{
  if (matches (widget, wanted))
    return widget;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find_widget (child, matches, wanted);

      if (found != NULL)
        return found;
    }

  return NULL;
}

static inline gboolean
match_type (GtkWidget  *widget,
            const void *wanted)
{
  return g_type_is_a (G_OBJECT_TYPE (widget), *(const GType *) wanted);
}

/* The first widget of a type in @widget, @widget itself among them. */
static inline gpointer
find_type (gpointer widget,
           GType    type)
{
  return find_widget (GTK_WIDGET (widget), match_type, &type);
}

static inline gboolean
match_row (GtkWidget  *widget,
           const void *wanted)
{
  return ADW_IS_PREFERENCES_ROW (widget)
      && g_strcmp0 (adw_preferences_row_get_title (ADW_PREFERENCES_ROW (widget)), wanted) == 0;
}

/* The row of a list with that title. */
static inline gpointer
find_row (gpointer    widget,
          const char *title)
{
  return find_widget (GTK_WIDGET (widget), match_row, title);
}

static inline gboolean
match_label (GtkWidget  *widget,
             const void *wanted)
{
  return GTK_IS_LABEL (widget) && gtk_widget_get_visible (widget)
      && g_strcmp0 (gtk_label_get_label (GTK_LABEL (widget)), wanted) == 0;
}

/* The label with that text that is not hidden itself. */
static inline gpointer
find_label (gpointer    widget,
            const char *text)
{
  return find_widget (GTK_WIDGET (widget), match_label, text);
}

static inline gboolean
match_button (GtkWidget  *widget,
              const void *wanted)
{
  return GTK_IS_BUTTON (widget) && gtk_widget_get_mapped (widget)
      && g_strcmp0 (gtk_button_get_label (GTK_BUTTON (widget)), wanted) == 0;
}

/* The button with that label that is shown. */
static inline gpointer
find_button (gpointer    widget,
             const char *label)
{
  return find_widget (GTK_WIDGET (widget), match_button, label);
}

static inline gboolean
match_action (GtkWidget  *widget,
              const void *wanted)
{
  return GTK_IS_ACTIONABLE (widget)
      && g_strcmp0 (gtk_actionable_get_action_name (GTK_ACTIONABLE (widget)), wanted) == 0;
}

/* What does that action. */
static inline gpointer
find_action (gpointer    widget,
             const char *action)
{
  return find_widget (GTK_WIDGET (widget), match_action, action);
}
