/* Whose pain the journal page shows: the whole body, a region, a knot, or one that is gone. */

#include "unknot-journal-page-private.h"

/* From so many on the list can be searched. */
#define MANY_SCOPES 12

/* A name of any length fits: it ends in dots, and the tooltip has the rest. */
static void
set_up_name_cb (UnknotJournalPage *self,
                GtkListItem       *item)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_list_item_set_child (item, label);
}

static void
bind_name_cb (UnknotJournalPage *self,
              GtkListItem       *item)
{
  const char *name = unknot_scope_item_get_name (gtk_list_item_get_item (item));
  GtkWidget *label = gtk_list_item_get_child (item);

  gtk_label_set_label (GTK_LABEL (label), name);
  gtk_widget_set_tooltip_text (label, name);
}

static void
set_up_header_cb (UnknotJournalPage *self,
                  GtkListHeader     *header)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_list_header_set_child (header, label);
}

static void
bind_header_cb (UnknotJournalPage *self,
                GtkListHeader     *header)
{
  gtk_label_set_label (GTK_LABEL (gtk_list_header_get_child (header)),
                       unknot_scope_item_get_section (gtk_list_header_get_item (header)));
}

/* Whether the list looks the same as before; what its knots are like is taken over. */
static gboolean
is_same (UnknotJournalPage *self,
         GPtrArray         *items)
{
  GListModel *old = G_LIST_MODEL (self->scopes);

  if (g_list_model_get_n_items (old) != items->len)
    return FALSE;

  for (guint i = 0; i < items->len; i++)
    {
      g_autoptr (UnknotScopeItem) item = g_list_model_get_item (old, i);

      if (!unknot_scope_item_equal (item, g_ptr_array_index (items, i)))
        return FALSE;
      unknot_scope_item_follow (item, g_ptr_array_index (items, i));
    }

  return TRUE;
}

/* What was chosen stays chosen, also when a knot leaves the map; at first it is the first knot. */
static guint
find_choice (UnknotScopeItem *before,
             GPtrArray       *items)
{
  UnknotScope wanted = UNKNOT_SCOPE_INIT;
  guint first_knot = 0;

  if (before != NULL)
    wanted = unknot_scope_item_get_scope (before);
  for (guint i = 0; i < items->len; i++)
    {
      UnknotScope scope = unknot_scope_item_get_scope (g_ptr_array_index (items, i));

      if (before != NULL && scope.kind == wanted.kind && g_strcmp0 (scope.id, wanted.id) == 0)
        return i;
      if (first_knot == 0 && scope.kind == UNKNOT_SCOPE_KNOT)
        first_knot = i;
    }

  return first_knot;
}

/* Lists what there is to choose from now. */
void
unknot_journal_page_list_scopes (UnknotJournalPage *self)
{
  g_autoptr (GPtrArray) items = unknot_scope_item_list (self->knots, self->anatomy);
  g_autoptr (UnknotScopeItem) before = NULL;

  if (is_same (self, items))
    return;

  /* As long as there is no knot, nobody has chosen anything. */
  if (g_list_model_get_n_items (G_LIST_MODEL (self->scopes)) > 1)
    g_set_object (&before, unknot_journal_page_get_scope (self));
  g_list_store_splice (self->scopes, 0, g_list_model_get_n_items (G_LIST_MODEL (self->scopes)), items->pdata,
                       items->len);
  gtk_drop_down_set_enable_search (self->scopes_list, items->len >= MANY_SCOPES);
  gtk_drop_down_set_selected (self->scopes_list, find_choice (before, items));
}

/* What is chosen; it belongs to the list. */
UnknotScopeItem *
unknot_journal_page_get_scope (UnknotJournalPage *self)
{
  return gtk_drop_down_get_selected_item (self->scopes_list);
}

/* Chooses a knot, if it is there. */
void
unknot_journal_page_choose_knot (UnknotJournalPage *self,
                                 UnknotKnot        *knot)
{
  GListModel *scopes = G_LIST_MODEL (self->scopes);

  unknot_journal_page_list_scopes (self);
  for (guint i = 0; i < g_list_model_get_n_items (scopes); i++)
    {
      g_autoptr (UnknotScopeItem) item = g_list_model_get_item (scopes, i);

      if (unknot_scope_item_get_knot (item) == knot)
        gtk_drop_down_set_selected (self->scopes_list, i);
    }
}

static int
compare_sections_cb (gconstpointer a,
                     gconstpointer b,
                     gpointer      user_data)
{
  return unknot_scope_item_compare ((UnknotScopeItem *) a, (UnknotScopeItem *) b);
}

static GtkListItemFactory *
make_factory (UnknotJournalPage *self,
              GCallback          set_up_cb,
              GCallback          bind_cb)
{
  GtkListItemFactory *factory = gtk_signal_list_item_factory_new ();

  g_signal_connect_object (factory, "setup", set_up_cb, self, G_CONNECT_SWAPPED);
  g_signal_connect_object (factory, "bind", bind_cb, self, G_CONNECT_SWAPPED);
  return factory;
}

/* Prepares the list, in sections; once. */
void
unknot_journal_page_set_up_scopes (UnknotJournalPage *self)
{
  g_autoptr (GtkListItemFactory) names = make_factory (self, G_CALLBACK (set_up_name_cb), G_CALLBACK (bind_name_cb));
  g_autoptr (GtkListItemFactory) headers = make_factory (self, G_CALLBACK (set_up_header_cb),
                                                         G_CALLBACK (bind_header_cb));
  g_autoptr (GtkExpression) name = gtk_property_expression_new (UNKNOT_TYPE_SCOPE_ITEM, NULL, "name");
  g_autoptr (GtkSorter) sections = GTK_SORTER (gtk_custom_sorter_new (compare_sections_cb, NULL, NULL));
  g_autoptr (GtkSortListModel) model = NULL;

  self->scopes = g_list_store_new (UNKNOT_TYPE_SCOPE_ITEM);
  model = gtk_sort_list_model_new (G_LIST_MODEL (g_object_ref (self->scopes)), NULL);
  gtk_sort_list_model_set_section_sorter (model, sections);
  gtk_drop_down_set_header_factory (self->scopes_list, headers);
  gtk_drop_down_set_expression (self->scopes_list, name);
  gtk_drop_down_set_search_match_mode (self->scopes_list, GTK_STRING_FILTER_MATCH_MODE_SUBSTRING);
  gtk_drop_down_set_model (self->scopes_list, G_LIST_MODEL (model));
  /* The last one: an expression brings a factory of its own. */
  gtk_drop_down_set_factory (self->scopes_list, names);
}
