#include "unknot-library-page.h"

#include <string.h>

#include "unknot-config.h"
#include "unknot-library-detail.h"
#include "unknot-library-list.h"
#include "unknot-library-views.h"
#include "unknot-muscle-picture.h"
#include "unknot-technique-view.h"
#include "unknot-text.h"

struct _UnknotLibraryPage
{
  AdwBin parent_instance;

  /* Owned, with all that it names */
  UnknotLibrarySources sources;
  UnknotInk *ink;

  /* Template children */
  AdwNavigationView *pages;
  AdwViewSwitcher *switcher;
  GtkMenuButton *menu;
  UnknotLibraryList *list;
};

G_DEFINE_FINAL_TYPE (UnknotLibraryPage, unknot_library_page, ADW_TYPE_BIN)

/* Every picture of the map below a widget follows the theme. */
static void
give_ink (GtkWidget       *widget,
          const UnknotInk *ink)
{
  if (UNKNOT_IS_MUSCLE_PICTURE (widget))
    unknot_muscle_picture_set_ink (UNKNOT_MUSCLE_PICTURE (widget), ink);
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    give_ink (child, ink);
}

static void
push (UnknotLibraryPage *self,
      const char        *title,
      GtkWidget         *view)
{
  AdwNavigationPage *page = unknot_library_detail_new (title, view, adw_view_switcher_get_stack (self->switcher),
                                                       gtk_menu_button_get_menu_model (self->menu));

  if (self->ink != NULL)
    give_ink (GTK_WIDGET (page), self->ink);
  adw_navigation_view_push (self->pages, page);
}

static void
open_muscle (UnknotLibraryPage *self,
             const char        *id)
{
  UnknotMuscle *muscle = unknot_anatomy_get_muscle (unknot_map_bodies_get_anatomy (self->sources.bodies), id);

  if (muscle != NULL)
    push (self, unknot_muscle_get_name (muscle), unknot_library_muscle_new (&self->sources, muscle));
}

static void
open_technique (UnknotLibraryPage *self,
                const char        *id)
{
  UnknotTechnique *technique = unknot_catalogue_lookup (self->sources.catalogue, id);
  UnknotTechniqueSources sources = {
    .anatomy = unknot_map_bodies_get_anatomy (self->sources.bodies),
    .articles = self->sources.articles,
    .safety = self->sources.safety,
    .studio = self->sources.studio,
    .profile = self->sources.profile,
    .links = TRUE,
  };

  if (technique != NULL)
    push (self, unknot_text ("technique", technique->name), unknot_technique_view_new (&sources, technique));
}

static void
open_article (UnknotLibraryPage *self,
              const char        *id)
{
  UnknotArticle *article = unknot_articles_lookup (self->sources.articles, id);

  if (article != NULL)
    push (self, unknot_text ("article", article->title), unknot_library_article_new (&self->sources, article));
}

static void
open_action (GtkWidget  *widget,
             const char *action_name,
             GVariant   *parameter)
{
  unknot_library_page_open (UNKNOT_LIBRARY_PAGE (widget), g_variant_get_string (parameter, NULL));
}

static void
unknot_library_page_dispose (GObject *object)
{
  UnknotLibraryPage *self = UNKNOT_LIBRARY_PAGE (object);

  /* A template child that is the child of the bin itself would be taken away behind the bin's back. */
  adw_bin_set_child (ADW_BIN (self), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), UNKNOT_TYPE_LIBRARY_PAGE);
  g_clear_object (&self->sources.bodies);
  g_clear_object (&self->sources.pictures);
  g_clear_object (&self->sources.studio);
  g_clear_object (&self->sources.profile);
  g_clear_pointer (&self->sources.catalogue, unknot_catalogue_unref);
  g_clear_pointer (&self->sources.articles, unknot_articles_unref);
  g_clear_pointer (&self->sources.safety, unknot_safety_unref);
  g_clear_pointer (&self->ink, unknot_ink_free);

  G_OBJECT_CLASS (unknot_library_page_parent_class)->dispose (object);
}

static void
unknot_library_page_class_init (UnknotLibraryPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = unknot_library_page_dispose;

  g_type_ensure (UNKNOT_TYPE_LIBRARY_LIST);
  gtk_widget_class_set_template_from_resource (widget_class, UNKNOT_RESOURCE_BASE "/ui/unknot-library-page.ui");
  gtk_widget_class_bind_template_child (widget_class, UnknotLibraryPage, pages);
  gtk_widget_class_bind_template_child (widget_class, UnknotLibraryPage, switcher);
  gtk_widget_class_bind_template_child (widget_class, UnknotLibraryPage, menu);
  gtk_widget_class_bind_template_child (widget_class, UnknotLibraryPage, list);

  gtk_widget_class_install_action (widget_class, "library.open", "s", open_action);
}

static void
unknot_library_page_init (UnknotLibraryPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * unknot_library_page_set_stack:
 * @self: a library page
 * @stack: the stack of pages
 * @menu: the primary menu
 *
 * Gives the page's headers what they show on every page.
 */
void
unknot_library_page_set_stack (UnknotLibraryPage *self,
                               AdwViewStack      *stack,
                               GMenuModel        *menu)
{
  g_return_if_fail (UNKNOT_IS_LIBRARY_PAGE (self));

  adw_view_switcher_set_stack (self->switcher, stack);
  gtk_menu_button_set_menu_model (self->menu, menu);
}

/**
 * unknot_library_page_set_sources:
 * @self: a library page
 * @sources: what there is
 *
 * Gives the page what it shows; once.
 */
void
unknot_library_page_set_sources (UnknotLibraryPage          *self,
                                 const UnknotLibrarySources *sources)
{
  g_return_if_fail (UNKNOT_IS_LIBRARY_PAGE (self));
  g_return_if_fail (self->sources.bodies == NULL);

  self->sources = *sources;
  g_object_ref (sources->bodies);
  if (sources->pictures != NULL)
    g_object_ref (sources->pictures);
  if (sources->studio != NULL)
    g_object_ref (sources->studio);
  unknot_catalogue_ref (sources->catalogue);
  unknot_articles_ref (sources->articles);
  unknot_safety_ref (sources->safety);
  if (sources->profile != NULL)
    g_object_ref (sources->profile);
  unknot_library_list_set_sources (self->list, sources);
}

/**
 * unknot_library_page_set_catalogue:
 * @self: a library page
 * @catalogue: the techniques from now on
 *
 * Shows other techniques: own ones came, were changed, or went. What was open may be gone, so the list comes back.
 */
void
unknot_library_page_set_catalogue (UnknotLibraryPage *self,
                                   UnknotCatalogue   *catalogue)
{
  g_return_if_fail (UNKNOT_IS_LIBRARY_PAGE (self));

  unknot_catalogue_ref (catalogue);
  g_clear_pointer (&self->sources.catalogue, unknot_catalogue_unref);
  self->sources.catalogue = catalogue;
  adw_navigation_view_pop_to_tag (self->pages, "list");
  unknot_library_list_set_catalogue (self->list, catalogue);
}

/**
 * unknot_library_page_set_ink:
 * @self: a library page
 * @ink: the colours that pictures of the map may use
 *
 * Follows the theme.
 */
void
unknot_library_page_set_ink (UnknotLibraryPage *self,
                             const UnknotInk   *ink)
{
  g_return_if_fail (UNKNOT_IS_LIBRARY_PAGE (self));

  g_clear_pointer (&self->ink, unknot_ink_free);
  self->ink = unknot_ink_copy (ink);
  unknot_library_list_set_ink (self->list, ink);
  give_ink (GTK_WIDGET (self), ink);
}

/**
 * unknot_library_page_open:
 * @self: a library page
 * @target: `muscle/ID`, `technique/ID` or `article/ID`
 *
 * Opens the page of something. Nothing happens if there is nothing of that name.
 */
void
unknot_library_page_open (UnknotLibraryPage *self,
                          const char        *target)
{
  static const struct
  {
    const char *prefix;
    void      (*open) (UnknotLibraryPage *self,
                       const char        *id);
  } kinds[] = {
    { "muscle/", open_muscle },
    { "technique/", open_technique },
    { "article/", open_article },
  };

  g_return_if_fail (UNKNOT_IS_LIBRARY_PAGE (self));
  g_return_if_fail (self->sources.bodies != NULL);
  g_return_if_fail (target != NULL);

  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    if (g_str_has_prefix (target, kinds[i].prefix))
      kinds[i].open (self, target + strlen (kinds[i].prefix));
}

/**
 * unknot_library_page_search:
 * @self: a library page
 * @text: (nullable): what to look for, or `NULL` for what is there already
 *
 * Shows the list, and puts the keyboard into its search entry.
 */
void
unknot_library_page_search (UnknotLibraryPage *self,
                            const char        *text)
{
  g_return_if_fail (UNKNOT_IS_LIBRARY_PAGE (self));

  adw_navigation_view_pop_to_tag (self->pages, "list");
  unknot_library_list_search (self->list, text);
}
