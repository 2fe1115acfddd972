#include "unknot-window.h"

#include "unknot-config.h"

/**
 * UnknotWindow:
 *
 * The window: swaps pages and knows no page's inside.
 */
struct _UnknotWindow
{
  AdwApplicationWindow parent_instance;
};

G_DEFINE_FINAL_TYPE (UnknotWindow, unknot_window, ADW_TYPE_APPLICATION_WINDOW)

static void
unknot_window_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), UNKNOT_TYPE_WINDOW);

  G_OBJECT_CLASS (unknot_window_parent_class)->dispose (object);
}

static void
unknot_window_class_init (UnknotWindowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = unknot_window_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, UNKNOT_RESOURCE_BASE "/ui/unknot-window.ui");
}

static void
unknot_window_init (UnknotWindow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));

  if (UNKNOT_DEVELOPMENT)
    gtk_widget_add_css_class (GTK_WIDGET (self), "devel");
}

/**
 * unknot_window_new:
 * @application: the application it belongs to
 *
 * Makes the window; it is not shown yet.
 *
 * Returns: (transfer none): a new window, owned by GTK until it is destroyed
 */
UnknotWindow *
unknot_window_new (GtkApplication *application)
{
  return g_object_new (UNKNOT_TYPE_WINDOW,
                       "application", application,
                       NULL);
}
