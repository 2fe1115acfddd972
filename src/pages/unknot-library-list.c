#include "unknot-library-list.h"

#include <string.h>

#include <glib/gi18n.h>

#include "unknot-config.h"
#include "unknot-fold-layout.h"
#include "unknot-library-row.h"
#include "unknot-reading.h"
#include "unknot-wrapped-button.h"

/* Pictures are made for rows this far outside of what is seen, in pixels, and at most so many between two frames. */
#define PICTURE_MARGIN 120
#define PICTURES_AT_ONCE 3

struct _UnknotLibraryList
{
  AdwBin parent_instance;

  /* Owned */
  UnknotMapBodies *bodies;
  UnknotCatalogue *catalogue;
  UnknotArticles *articles_to_read;
  UnknotFigureStudio *studio;
  UnknotInk *ink;
  GPtrArray *items;
  char *query;
  guint picture_id;

  /* Rows of the lists that are there, in no order; owned by their lists */
  GPtrArray *rows;

  /* Where things that are found are listed, by kind; owned by the box */
  GtkListBox *hits[UNKNOT_N_LIBRARY_KINDS];

  /* Template children */
  GtkSearchEntry *search;
  AdwToggleGroup *kinds;
  GtkStack *states;
  GtkStack *shown;
  GtkScrolledWindow *scroller;
  GtkBox *muscles;
  GtkBox *techniques;
  GtkBox *articles;
  GtkBox *found;
};

G_DEFINE_FINAL_TYPE (UnknotLibraryList, unknot_library_list, ADW_TYPE_BIN)

static gboolean
is_seen (UnknotLibraryList *self,
         GtkWidget         *row)
{
  graphene_rect_t bounds;
  double height = gtk_widget_get_height (GTK_WIDGET (self->scroller));

  return gtk_widget_get_mapped (row)
         && gtk_widget_compute_bounds (row, GTK_WIDGET (self->scroller), &bounds)
         && bounds.origin.y + bounds.size.height > -PICTURE_MARGIN
         && bounds.origin.y < height + PICTURE_MARGIN;
}

/* A few at a time, so that scrolling stays smooth. */
static gboolean
show_pictures_cb (GtkWidget     *widget,
                  GdkFrameClock *clock,
                  gpointer       user_data)
{
  UnknotLibraryList *self = UNKNOT_LIBRARY_LIST (widget);
  guint n_made = 0;

  for (guint i = 0; i < self->rows->len && n_made < PICTURES_AT_ONCE; i++)
    {
      UnknotLibraryRow *row = self->rows->pdata[i];

      if (unknot_library_row_has_picture (row) || !is_seen (self, GTK_WIDGET (row)))
        continue;
      unknot_library_row_show_picture (row, self->bodies, self->studio, self->ink);
      n_made++;
    }

  if (n_made == PICTURES_AT_ONCE)
    return G_SOURCE_CONTINUE;

  self->picture_id = 0;
  return G_SOURCE_REMOVE;
}

static void
queue_pictures (UnknotLibraryList *self)
{
  if (self->picture_id == 0 && self->ink != NULL)
    self->picture_id = gtk_widget_add_tick_callback (GTK_WIDGET (self), show_pictures_cb, NULL, NULL);
}

static void
make_items (UnknotLibraryList *self)
{
  UnknotAnatomy *anatomy = unknot_map_bodies_get_anatomy (self->bodies);
  gsize n_groups;
  const UnknotMuscleGroup *groups = unknot_anatomy_get_groups (anatomy, &n_groups);

  for (gsize i = 0; i < n_groups; i++)
    for (char **id = groups[i].muscles; *id != NULL; id++)
      {
        UnknotMuscle *muscle = unknot_anatomy_get_muscle (anatomy, *id);

        if (g_str_equal (unknot_muscle_get_home (muscle), groups[i].id))
          g_ptr_array_add (self->items, unknot_library_item_new_muscle (anatomy, muscle));
      }
  for (guint i = 0; i < unknot_catalogue_get_n (self->catalogue); i++)
    g_ptr_array_add (self->items,
                     unknot_library_item_new_technique (anatomy, unknot_catalogue_get (self->catalogue, i)));
  for (guint i = 0; i < unknot_articles_get_n (self->articles_to_read); i++)
    g_ptr_array_add (self->items, unknot_library_item_new_article (unknot_articles_get (self->articles_to_read, i)));
}

static GtkWidget *
row_new (UnknotLibraryList *self,
         UnknotLibraryItem *item)
{
  GtkWidget *row = unknot_library_row_new (item);

  g_ptr_array_add (self->rows, row);

  return row;
}

static void
add_folders (GtkBox *box)
{
  GtkWidget *button = gtk_button_new ();

  gtk_button_set_use_underline (GTK_BUTTON (button), TRUE);
  unknot_wrapped_button_set_label (GTK_BUTTON (button), _("Technique _Folders…"));
  gtk_widget_set_halign (button, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (button, "pill");
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "win.technique-folders");
  gtk_box_append (box, button);
}

/* Under one heading for each group, in the order in which the groups come. */
static void
fill_kind (UnknotLibraryList *self,
           UnknotLibraryKind  kind,
           GtkBox            *box)
{
  g_autoptr (GHashTable) lists = g_hash_table_new (g_str_hash, g_str_equal);

  if (gtk_widget_get_first_child (GTK_WIDGET (box)) != NULL)
    return;

  for (guint i = 0; i < self->items->len; i++)
    {
      UnknotLibraryItem *item = self->items->pdata[i];
      const char *group = unknot_library_item_get_group (item);
      GtkListBox *list = g_hash_table_lookup (lists, group);

      if (unknot_library_item_get_kind (item) != kind)
        continue;
      if (list == NULL)
        {
          list = unknot_reading_add_list (GTK_WIDGET (box), group);
          g_hash_table_insert (lists, (gpointer) group, list);
        }
      gtk_list_box_append (list, row_new (self, item));
    }
  if (kind == UNKNOT_LIBRARY_TECHNIQUE)
    add_folders (box);
}

/* The lists of what is found keep their rows: a row is made when it is found first. */
static int
compare_hits (GtkListBoxRow *a,
              GtkListBoxRow *b,
              gpointer       user_data)
{
  UnknotLibraryList *self = user_data;
  UnknotSearchRank one = unknot_library_item_rank (unknot_library_row_get_item (UNKNOT_LIBRARY_ROW (a)), self->query);
  UnknotSearchRank other = unknot_library_item_rank (unknot_library_row_get_item (UNKNOT_LIBRARY_ROW (b)), self->query);

  return (int) other - (int) one;
}

static gboolean
is_hit (GtkListBoxRow *row,
        gpointer       user_data)
{
  UnknotLibraryList *self = user_data;
  UnknotLibraryItem *item = unknot_library_row_get_item (UNKNOT_LIBRARY_ROW (row));

  return unknot_library_item_rank (item, self->query) != UNKNOT_SEARCH_NONE;
}

static void
make_hits (UnknotLibraryList *self)
{
  const char * const names[] = { _("Muscles"), _("Techniques"), _("To Read") };

  for (guint i = 0; i < UNKNOT_N_LIBRARY_KINDS; i++)
    {
      self->hits[i] = unknot_reading_add_list (GTK_WIDGET (self->found), names[i]);
      gtk_list_box_set_filter_func (self->hits[i], is_hit, self, NULL);
      gtk_list_box_set_sort_func (self->hits[i], compare_hits, self, NULL);
    }
}

static guint
show_hits (UnknotLibraryList *self)
{
  UnknotSearchRank best[UNKNOT_N_LIBRARY_KINDS] = { UNKNOT_SEARCH_NONE };
  guint n_all = 0;

  if (self->hits[0] == NULL)
    make_hits (self);
  for (guint i = 0; i < self->items->len; i++)
    {
      UnknotLibraryItem *item = self->items->pdata[i];
      UnknotLibraryKind kind = unknot_library_item_get_kind (item);
      UnknotSearchRank rank = unknot_library_item_rank (item, self->query);

      if (rank == UNKNOT_SEARCH_NONE)
        continue;
      best[kind] = MAX (best[kind], rank);
      n_all++;
      if (g_object_get_data (G_OBJECT (item), "hit") == NULL)
        {
          g_object_set_data (G_OBJECT (item), "hit", self);
          gtk_list_box_append (self->hits[kind], row_new (self, item));
        }
    }

  for (guint i = 0; i < UNKNOT_N_LIBRARY_KINDS; i++)
    {
      gtk_list_box_invalidate_filter (self->hits[i]);
      gtk_list_box_invalidate_sort (self->hits[i]);
      gtk_widget_set_visible (gtk_widget_get_parent (GTK_WIDGET (self->hits[i])), best[i] != UNKNOT_SEARCH_NONE);
    }
  /* Who looks for a cane means the technique, not each muscle that it is for: the kind that fits best comes first. */
  for (guint rank = UNKNOT_SEARCH_IN_TEXT; rank <= UNKNOT_SEARCH_IN_TITLE; rank++)
    for (guint i = UNKNOT_N_LIBRARY_KINDS; i > 0; i--)
      if (best[i - 1] == rank)
        gtk_box_reorder_child_after (self->found, gtk_widget_get_parent (GTK_WIDGET (self->hits[i - 1])), NULL);

  return n_all;
}

static void
show_kind (UnknotLibraryList *self)
{
  const char *name = adw_toggle_group_get_active_name (self->kinds);

  if (g_str_equal (name, "muscles"))
    fill_kind (self, UNKNOT_LIBRARY_MUSCLE, self->muscles);
  else if (g_str_equal (name, "techniques"))
    fill_kind (self, UNKNOT_LIBRARY_TECHNIQUE, self->techniques);
  else
    fill_kind (self, UNKNOT_LIBRARY_ARTICLE, self->articles);
  gtk_stack_set_visible_child_name (self->shown, name);
}

static void
tell_found (UnknotLibraryList *self,
            guint              n_hits)
{
  g_autofree char *words = g_strdup_printf (ngettext ("%u found", "%u found", n_hits), n_hits);

  gtk_accessible_announce (GTK_ACCESSIBLE (self), n_hits > 0 ? words : _("Nothing Found"),
                           GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
}

static void
update (UnknotLibraryList *self)
{
  g_autofree char *text = unknot_search_fold (gtk_editable_get_text (GTK_EDITABLE (self->search)));
  gboolean searching;
  guint n_hits = 1;

  if (self->items->len == 0)
    return;

  g_free (self->query);
  self->query = g_strdup (g_strstrip (text));
  searching = *self->query != '\0';
  if (searching)
    {
      n_hits = show_hits (self);
      gtk_stack_set_visible_child_name (self->shown, "found");
      tell_found (self, n_hits);
    }
  else
    {
      show_kind (self);
    }
  gtk_widget_set_visible (GTK_WIDGET (self->kinds), !searching);
  gtk_stack_set_visible_child_name (self->states, n_hits > 0 ? "list" : "nothing");
  gtk_adjustment_set_value (gtk_scrolled_window_get_vadjustment (self->scroller), 0);
  queue_pictures (self);
}

/* Return in the entry goes on to what fits best. */
static void
search_activated_cb (UnknotLibraryList *self)
{
  if (self->query != NULL && *self->query != '\0')
    gtk_widget_child_focus (GTK_WIDGET (self->found), GTK_DIR_TAB_FORWARD);
}

static void
clear_action (GtkWidget  *widget,
              const char *action_name,
              GVariant   *parameter)
{
  unknot_library_list_search (UNKNOT_LIBRARY_LIST (widget), "");
}

static void
unknot_library_list_map (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (unknot_library_list_parent_class)->map (widget);

  queue_pictures (UNKNOT_LIBRARY_LIST (widget));
}

static void
unknot_library_list_dispose (GObject *object)
{
  UnknotLibraryList *self = UNKNOT_LIBRARY_LIST (object);

  if (self->picture_id != 0)
    gtk_widget_remove_tick_callback (GTK_WIDGET (self), self->picture_id);
  self->picture_id = 0;
  gtk_widget_dispose_template (GTK_WIDGET (self), UNKNOT_TYPE_LIBRARY_LIST);
  g_clear_object (&self->bodies);
  g_clear_object (&self->studio);
  g_clear_pointer (&self->catalogue, unknot_catalogue_unref);
  g_clear_pointer (&self->articles_to_read, unknot_articles_unref);
  g_clear_pointer (&self->ink, unknot_ink_free);
  g_clear_pointer (&self->items, g_ptr_array_unref);
  g_clear_pointer (&self->rows, g_ptr_array_unref);
  g_clear_pointer (&self->query, g_free);

  G_OBJECT_CLASS (unknot_library_list_parent_class)->dispose (object);
}

static void
unknot_library_list_class_init (UnknotLibraryListClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = unknot_library_list_dispose;
  widget_class->map = unknot_library_list_map;

  g_type_ensure (UNKNOT_TYPE_FOLD_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class, UNKNOT_RESOURCE_BASE "/ui/unknot-library-list.ui");
  gtk_widget_class_bind_template_child (widget_class, UnknotLibraryList, search);
  gtk_widget_class_bind_template_child (widget_class, UnknotLibraryList, kinds);
  gtk_widget_class_bind_template_child (widget_class, UnknotLibraryList, states);
  gtk_widget_class_bind_template_child (widget_class, UnknotLibraryList, shown);
  gtk_widget_class_bind_template_child (widget_class, UnknotLibraryList, scroller);
  gtk_widget_class_bind_template_child (widget_class, UnknotLibraryList, muscles);
  gtk_widget_class_bind_template_child (widget_class, UnknotLibraryList, techniques);
  gtk_widget_class_bind_template_child (widget_class, UnknotLibraryList, articles);
  gtk_widget_class_bind_template_child (widget_class, UnknotLibraryList, found);

  gtk_widget_class_install_action (widget_class, "library-list.clear", NULL, clear_action);
}

static void
unknot_library_list_init (UnknotLibraryList *self)
{
  GtkAdjustment *adjustment;

  self->items = g_ptr_array_new_with_free_func (g_object_unref);
  self->rows = g_ptr_array_new ();
  gtk_widget_init_template (GTK_WIDGET (self));

  adjustment = gtk_scrolled_window_get_vadjustment (self->scroller);
  g_signal_connect_object (adjustment, "value-changed", G_CALLBACK (queue_pictures), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (adjustment, "changed", G_CALLBACK (queue_pictures), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->search, "search-changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->search, "activate", G_CALLBACK (search_activated_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->kinds, "notify::active-name", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
}

/**
 * unknot_library_list_set_sources:
 * @self: a list
 * @sources: what there is
 *
 * Gives the list what it shows; once.
 */
void
unknot_library_list_set_sources (UnknotLibraryList          *self,
                                 const UnknotLibrarySources *sources)
{
  g_return_if_fail (UNKNOT_IS_LIBRARY_LIST (self));
  g_return_if_fail (self->bodies == NULL);

  self->bodies = g_object_ref (sources->bodies);
  self->catalogue = unknot_catalogue_ref (sources->catalogue);
  self->articles_to_read = unknot_articles_ref (sources->articles);
  g_set_object (&self->studio, sources->studio);
  make_items (self);
  update (self);
}

static void
empty (GtkBox *box)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (box))) != NULL)
    gtk_box_remove (box, child);
}

/**
 * unknot_library_list_set_catalogue:
 * @self: a list
 * @catalogue: the techniques from now on
 *
 * Lists other techniques: own ones came, were changed, or went.
 */
void
unknot_library_list_set_catalogue (UnknotLibraryList *self,
                                   UnknotCatalogue   *catalogue)
{
  g_return_if_fail (UNKNOT_IS_LIBRARY_LIST (self));
  g_return_if_fail (self->bodies != NULL);

  unknot_catalogue_ref (catalogue);
  unknot_catalogue_unref (self->catalogue);
  self->catalogue = catalogue;

  g_ptr_array_set_size (self->rows, 0);
  g_ptr_array_set_size (self->items, 0);
  memset (self->hits, 0, sizeof self->hits);
  empty (self->muscles);
  empty (self->techniques);
  empty (self->articles);
  empty (self->found);
  make_items (self);
  update (self);
}

/**
 * unknot_library_list_set_ink:
 * @self: a list
 * @ink: the colours of the pictures
 *
 * Follows the theme.
 */
void
unknot_library_list_set_ink (UnknotLibraryList *self,
                             const UnknotInk   *ink)
{
  g_return_if_fail (UNKNOT_IS_LIBRARY_LIST (self));

  g_clear_pointer (&self->ink, unknot_ink_free);
  self->ink = unknot_ink_copy (ink);
  queue_pictures (self);
}

/**
 * unknot_library_list_search:
 * @self: a list
 * @text: (nullable): what to look for, or `NULL` for what is there already
 *
 * Puts the keyboard into the search entry, behind @text.
 */
void
unknot_library_list_search (UnknotLibraryList *self,
                            const char        *text)
{
  g_return_if_fail (UNKNOT_IS_LIBRARY_LIST (self));

  gtk_widget_grab_focus (GTK_WIDGET (self->search));
  if (text != NULL)
    {
      gtk_editable_set_text (GTK_EDITABLE (self->search), text);
      gtk_editable_set_position (GTK_EDITABLE (self->search), -1);
    }
}

/**
 * unknot_library_list_get_ready:
 * @self: a list
 *
 * Says whether every row that is seen has its picture.
 *
 * Returns: `TRUE` if nothing is left to make
 */
gboolean
unknot_library_list_get_ready (UnknotLibraryList *self)
{
  g_return_val_if_fail (UNKNOT_IS_LIBRARY_LIST (self), TRUE);
  return self->picture_id == 0;
}
