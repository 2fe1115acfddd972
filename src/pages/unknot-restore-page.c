#include "unknot-restore-page.h"

#include <glib/gi18n.h>

#include "unknot-config.h"
#include "unknot-headings.h"
#include "unknot-sign.h"

/**
 * UnknotRestorePage:
 *
 * The copies that are there, to look into one. Their names are there at once; how much is in them comes as they are read.
 */
struct _UnknotRestorePage
{
  AdwNavigationPage parent_instance;

  /* Owned */
  GHashTable *rows;   /* URI → row, borrowed from its group */

  /* Template children */
  GtkStack *pages;
  AdwPreferencesGroup *before;
  AdwPreferencesGroup *copies;
  AdwStatusPage *nothing;
};

G_DEFINE_FINAL_TYPE (UnknotRestorePage, unknot_restore_page, ADW_TYPE_NAVIGATION_PAGE)

typedef enum
{
  SIGNAL_COPY_CHOSEN,
  N_SIGNALS,
} UnknotRestorePageSignal;

static guint signals[N_SIGNALS];

/* What a row knows of its copy. */
#define URI "uri"
#define SIZE "size"
#define ARROW "arrow"

static void
row_activated_cb (UnknotRestorePage *self,
                  AdwActionRow      *row)
{
  g_autoptr (GFile) file = g_file_new_for_uri (g_object_get_data (G_OBJECT (row), URI));

  g_signal_emit (self, signals[SIGNAL_COPY_CHOSEN], 0, file, adw_preferences_row_get_title (ADW_PREFERENCES_ROW (row)));
}

static void
add_row (UnknotRestorePage   *self,
         AdwPreferencesGroup *group,
         GFile               *file,
         const char          *name,
         goffset              size)
{
  GtkWidget *row = adw_action_row_new ();
  GtkWidget *arrow = unknot_sign_new ("go-next-symbolic");
  char *words = g_format_size ((guint64) size);

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), name);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), words);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), arrow);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  g_object_set_data_full (G_OBJECT (row), SIZE, words, g_free);
  g_object_set_data (G_OBJECT (row), ARROW, arrow);
  g_object_set_data_full (G_OBJECT (row), URI, g_file_get_uri (file), g_free);
  g_signal_connect_object (row, "activated", G_CALLBACK (row_activated_cb), self, G_CONNECT_SWAPPED);
  g_hash_table_insert (self->rows, g_file_get_uri (file), row);
  adw_preferences_group_add (group, row);
  gtk_widget_set_visible (GTK_WIDGET (group), TRUE);
}

static AdwActionRow *
find_row (UnknotRestorePage *self,
          GFile             *file)
{
  g_autofree char *uri = g_file_get_uri (file);

  return g_hash_table_lookup (self->rows, uri);
}

static void
unknot_restore_page_dispose (GObject *object)
{
  UnknotRestorePage *self = UNKNOT_RESTORE_PAGE (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), UNKNOT_TYPE_RESTORE_PAGE);
  g_clear_pointer (&self->rows, g_hash_table_unref);

  G_OBJECT_CLASS (unknot_restore_page_parent_class)->dispose (object);
}

static void
unknot_restore_page_class_init (UnknotRestorePageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = unknot_restore_page_dispose;

  /**
   * UnknotRestorePage::copy-chosen:
   * @file: the copy's file
   * @name: what it is called on the page
   *
   * A copy is to be looked at.
   */
  signals[SIGNAL_COPY_CHOSEN] =
    g_signal_new ("copy-chosen", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                  G_TYPE_NONE, 2, G_TYPE_FILE, G_TYPE_STRING);

  gtk_widget_class_set_template_from_resource (widget_class, UNKNOT_RESOURCE_BASE "/ui/unknot-restore-page.ui");
  gtk_widget_class_bind_template_child (widget_class, UnknotRestorePage, pages);
  gtk_widget_class_bind_template_child (widget_class, UnknotRestorePage, before);
  gtk_widget_class_bind_template_child (widget_class, UnknotRestorePage, copies);
  gtk_widget_class_bind_template_child (widget_class, UnknotRestorePage, nothing);
}

static void
unknot_restore_page_init (UnknotRestorePage *self)
{
  self->rows = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  gtk_widget_init_template (GTK_WIDGET (self));
  unknot_headings_mark (GTK_WIDGET (self));
}

/**
 * unknot_restore_page_new:
 *
 * Makes the page; it waits until [method@RestorePage.show] is called.
 *
 * Returns: (transfer floating): a new page
 */
UnknotRestorePage *
unknot_restore_page_new (void)
{
  return g_object_new (UNKNOT_TYPE_RESTORE_PAGE, NULL);
}

/**
 * unknot_restore_page_add:
 * @self: a page
 * @file: a copy's file
 * @name: when it was made, in words
 * @size: bytes
 *
 * Adds a copy behind those that are there.
 */
void
unknot_restore_page_add (UnknotRestorePage *self,
                         GFile             *file,
                         const char        *name,
                         goffset            size)
{
  g_return_if_fail (UNKNOT_IS_RESTORE_PAGE (self));
  g_return_if_fail (G_IS_FILE (file) && name != NULL);

  add_row (self, self->copies, file, name, size);
}

/**
 * unknot_restore_page_add_before:
 * @self: a page
 * @file: the file
 * @size: bytes
 *
 * Adds what was there before the last time that somebody went back.
 */
void
unknot_restore_page_add_before (UnknotRestorePage *self,
                                GFile             *file,
                                goffset            size)
{
  g_return_if_fail (UNKNOT_IS_RESTORE_PAGE (self));
  g_return_if_fail (G_IS_FILE (file));

  add_row (self, self->before, file, _("Before the Last Restore"), size);
}

/**
 * unknot_restore_page_show:
 * @self: a page
 * @problem: (nullable): why the folder could not be looked into; also when there are other copies
 *
 * Shows the copies, or that there are none.
 */
void
unknot_restore_page_show (UnknotRestorePage *self,
                          const char        *problem)
{
  gboolean any;

  g_return_if_fail (UNKNOT_IS_RESTORE_PAGE (self));

  any = g_hash_table_size (self->rows) > 0;
  if (problem != NULL)
    {
      adw_status_page_set_title (self->nothing, _("No Copies Found"));
      adw_status_page_set_description (self->nothing, problem);
      adw_preferences_group_set_description (self->before, problem);
    }
  else
    adw_status_page_set_description (self->nothing, _("Choose a folder for copies first."));
  gtk_stack_set_visible_child_name (self->pages, any ? "copies" : "none");
}

/**
 * unknot_restore_page_show_count:
 * @self: a page
 * @file: a copy's file
 * @n_entries: how many entries it has
 *
 * Says how much is in a copy, now that it was read.
 */
void
unknot_restore_page_show_count (UnknotRestorePage *self,
                                GFile             *file,
                                guint              n_entries)
{
  AdwActionRow *row;
  g_autofree char *count = NULL;
  g_autofree char *words = NULL;

  g_return_if_fail (UNKNOT_IS_RESTORE_PAGE (self));

  row = find_row (self, file);
  g_return_if_fail (row != NULL);

  count = g_strdup_printf (ngettext ("%u entry", "%u entries", n_entries), n_entries);
  words = g_strjoin (" · ", count, g_object_get_data (G_OBJECT (row), SIZE), NULL);
  adw_action_row_set_subtitle (row, words);
}

/**
 * unknot_restore_page_show_broken:
 * @self: a page
 * @file: a copy's file
 *
 * Says that a copy can't be read; it can't be chosen any more.
 */
void
unknot_restore_page_show_broken (UnknotRestorePage *self,
                                 GFile             *file)
{
  AdwActionRow *row;

  g_return_if_fail (UNKNOT_IS_RESTORE_PAGE (self));

  row = find_row (self, file);
  g_return_if_fail (row != NULL);

  adw_action_row_set_subtitle (row, _("This copy can’t be read."));
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), FALSE);
  gtk_widget_set_visible (g_object_get_data (G_OBJECT (row), ARROW), FALSE);
}
