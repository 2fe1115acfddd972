#include "unknot-library-detail.h"

#include "unknot-config.h"

struct _UnknotLibraryDetail
{
  AdwNavigationPage parent_instance;

  /* Template children */
  AdwViewSwitcher *switcher;
  GtkMenuButton *menu;
  AdwBin *content;
};

G_DEFINE_FINAL_TYPE (UnknotLibraryDetail, unknot_library_detail, ADW_TYPE_NAVIGATION_PAGE)

static void
unknot_library_detail_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), UNKNOT_TYPE_LIBRARY_DETAIL);

  G_OBJECT_CLASS (unknot_library_detail_parent_class)->dispose (object);
}

static void
unknot_library_detail_class_init (UnknotLibraryDetailClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = unknot_library_detail_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, UNKNOT_RESOURCE_BASE "/ui/unknot-library-detail.ui");
  gtk_widget_class_bind_template_child (widget_class, UnknotLibraryDetail, switcher);
  gtk_widget_class_bind_template_child (widget_class, UnknotLibraryDetail, menu);
  gtk_widget_class_bind_template_child (widget_class, UnknotLibraryDetail, content);
}

static void
unknot_library_detail_init (UnknotLibraryDetail *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * unknot_library_detail_new:
 * @title: what it is about
 * @view: a column of text
 * @stack: (nullable): the stack of pages
 * @menu: (nullable): the primary menu
 *
 * Makes a page to be pushed.
 *
 * Returns: (transfer floating): a new page
 */
AdwNavigationPage *
unknot_library_detail_new (const char   *title,
                           GtkWidget    *view,
                           AdwViewStack *stack,
                           GMenuModel   *menu)
{
  UnknotLibraryDetail *self = g_object_new (UNKNOT_TYPE_LIBRARY_DETAIL, "title", title, NULL);

  adw_view_switcher_set_stack (self->switcher, stack);
  gtk_menu_button_set_menu_model (self->menu, menu);
  adw_bin_set_child (self->content, view);

  return ADW_NAVIGATION_PAGE (self);
}
