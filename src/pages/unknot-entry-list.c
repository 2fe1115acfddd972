#include "unknot-entry-list.h"

#include <glib/gi18n.h>

#include "unknot-context-menu.h"
#include "unknot-day-dialog.h"
#include "unknot-entry-dialog.h"
#include "unknot-entry-words.h"
#include "unknot-headings.h"
#include "unknot-knot-delete-dialog.h"
#include "unknot-mark-dialog.h"
#include "unknot-month-grid.h"
#include "unknot-row-place.h"
#include "unknot-sign.h"
#include "unknot-week-dialog.h"
#include "unknot-wrapped-button.h"

/* How many entries are shown at first, and how many more with each request: a screen or two. */
#define PAGE 30

/**
 * UnknotEntryList:
 *
 * The journal's entries by day, the latest first. Only as many as were asked for are made into rows, and none while the
 * list is not shown.
 */
struct _UnknotEntryList
{
  AdwBin parent_instance;

  /* Owned */
  UnknotJournal *journal;
  UnknotKnots *knots;
  UnknotAnatomy *anatomy;
  UnknotCatalogue *catalogue;
  guint n_wanted;
  int last_day;
  guint update_id;

  /* Borrowed */
  UnknotMonthGrid *month;
  GtkBox *box;
};

G_DEFINE_FINAL_TYPE (UnknotEntryList, unknot_entry_list, ADW_TYPE_BIN)

typedef enum
{
  SIGNAL_CHANGED,
  SIGNAL_DAY_SHOWN,
  SIGNAL_FAILED,
  N_SIGNALS,
} UnknotEntryListSignal;

static guint signals[N_SIGNALS];

static void
failed_cb (UnknotEntryList *self,
           const char      *message)
{
  g_signal_emit (self, signals[SIGNAL_FAILED], 0, message);
}

static void
changed_cb (UnknotEntryList *self,
            const char      *words)
{
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0, words);
}

static AdwDialog *
entry_dialog_new (UnknotEntryList *self,
                  UnknotEntry     *entry)
{
  g_autofree char *title = unknot_entry_words_title (entry, self->journal, self->anatomy);
  g_autofree char *details = unknot_entry_words_details (entry, self->journal, self->anatomy, self->catalogue);

  return unknot_entry_dialog_new (self->knots, self->anatomy, entry, title, details);
}

/* Looks back and marks are corrected where they are written; what else there is, in a dialog of its own. */
static AdwDialog *
make_dialog (UnknotEntryList *self,
             UnknotEntry     *entry)
{
  switch (unknot_entry_get_kind (entry))
    {
    case UNKNOT_ENTRY_DAY:
      return unknot_day_dialog_new (self->journal, entry);
    case UNKNOT_ENTRY_WEEK:
      return unknot_week_dialog_new (self->journal, entry);
    case UNKNOT_ENTRY_MARK:
      return unknot_mark_dialog_new (self->journal, entry);
    case UNKNOT_ENTRY_OTHER:
    case UNKNOT_ENTRY_KNOT:
    case UNKNOT_ENTRY_RATING:
    case UNKNOT_ENTRY_SESSION:
    case UNKNOT_ENTRY_CHECK:
    case UNKNOT_ENTRY_PRESS:
    case UNKNOT_ENTRY_ALLOW:
    default:
      return entry_dialog_new (self, entry);
    }
}

static void
present (UnknotEntryList *self,
         AdwDialog       *dialog)
{
  g_signal_connect_object (dialog, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (dialog, "failed", G_CALLBACK (failed_cb), self, G_CONNECT_SWAPPED);
  adw_dialog_present (dialog, GTK_WIDGET (self));
}

static UnknotEntry *
get_entry (gpointer row)
{
  return g_object_get_data (G_OBJECT (row), "entry");
}

static void
entry_activated_cb (UnknotEntryList *self,
                    AdwActionRow    *row)
{
  present (self, make_dialog (self, get_entry (row)));
}

static GMenuModel *
menu_cb (GtkWidget *row,
         gpointer   user_data)
{
  UnknotEntryList *self = user_data;
  UnknotEntry *entry = get_entry (row);
  gboolean begins = unknot_knots_get_begun (self->knots, entry) != NULL;
  g_autoptr (GMenuItem) change = g_menu_item_new (_("_Change…"), NULL);
  g_autoptr (GMenuItem) remove = g_menu_item_new (begins ? _("Delete This Knot…") : _("Remove This Entry"), NULL);
  GMenu *menu = g_menu_new ();

  g_menu_item_set_action_and_target (change, "entries.change", "s", unknot_entry_get_uuid (entry));
  g_menu_item_set_action_and_target (remove, "entries.remove", "s", unknot_entry_get_uuid (entry));
  g_menu_append_item (menu, change);
  g_menu_append_item (menu, remove);

  return G_MENU_MODEL (menu);
}

static void
change_action (GtkWidget  *widget,
               const char *action_name,
               GVariant   *parameter)
{
  UnknotEntryList *self = UNKNOT_ENTRY_LIST (widget);
  UnknotEntry *entry = unknot_journal_lookup (self->journal, g_variant_get_string (parameter, NULL));

  if (entry != NULL)
    present (self, make_dialog (self, entry));
}

/* Without its beginning a knot has no name: what becomes of the rest of it is asked first. */
static void
remove_action (GtkWidget  *widget,
               const char *action_name,
               GVariant   *parameter)
{
  UnknotEntryList *self = UNKNOT_ENTRY_LIST (widget);
  const char *uuid = g_variant_get_string (parameter, NULL);
  UnknotEntry *entry = unknot_journal_lookup (self->journal, uuid);
  UnknotKnot *knot = entry != NULL ? unknot_knots_get_begun (self->knots, entry) : NULL;
  g_autoptr (GError) error = NULL;

  if (knot != NULL)
    present (self, unknot_knot_delete_dialog_new (self->knots, self->anatomy, knot));
  else if (entry == NULL)
    return;
  else if (unknot_journal_remove (self->journal, uuid, &error))
    changed_cb (self, _("Entry removed"));
  else
    failed_cb (self, error->message);
}

static GtkWidget *
row_new (UnknotEntryList *self,
         UnknotEntry     *entry)
{
  g_autofree char *title = unknot_entry_words_title (entry, self->journal, self->anatomy);
  g_autofree char *details = unknot_entry_words_details (entry, self->journal, self->anatomy, self->catalogue);
  GtkWidget *row = adw_action_row_new ();

  gtk_widget_set_name (row, unknot_entry_get_uuid (entry));
  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), details);
  adw_action_row_set_subtitle_lines (ADW_ACTION_ROW (row), 6);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), unknot_sign_new ("go-next-symbolic"));
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  g_object_set_data_full (G_OBJECT (row), "entry", g_object_ref (entry), g_object_unref);
  g_signal_connect_object (row, "activated", G_CALLBACK (entry_activated_cb), self, G_CONNECT_SWAPPED);
  unknot_context_menu_add (row, menu_cb, self);

  return row;
}

static AdwPreferencesGroup *
add_day (UnknotEntryList *self,
         int              day,
         int              today)
{
  GtkWidget *group = adw_preferences_group_new ();
  g_autofree char *title = unknot_entry_words_day (day, today);

  adw_preferences_group_set_title (ADW_PREFERENCES_GROUP (group), title);
  unknot_headings_mark (group);
  gtk_box_append (self->box, group);

  return ADW_PREFERENCES_GROUP (group);
}

static void show_entries (UnknotEntryList *self);

static void
older_clicked_cb (UnknotEntryList *self)
{
  self->n_wanted += PAGE;
  show_entries (self);
}

static void
latest_clicked_cb (UnknotEntryList *self)
{
  unknot_entry_list_show_day (self, G_MAXINT);
}

static void
add_button (UnknotEntryList *self,
            const char      *label,
            GCallback        clicked_cb)
{
  GtkWidget *button = gtk_button_new ();

  gtk_button_set_use_underline (GTK_BUTTON (button), TRUE);
  unknot_wrapped_button_set_label (GTK_BUTTON (button), label);
  gtk_widget_set_halign (button, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (button, "pill");
  g_signal_connect_object (button, "clicked", clicked_cb, self, G_CONNECT_SWAPPED);
  gtk_box_append (self->box, button);
}

/* How many of the entries are not after the day that the list begins with. */
static guint
count_until (UnknotEntryList *self)
{
  guint n = g_list_model_get_n_items (G_LIST_MODEL (self->journal));

  while (n > 0 && unknot_time_get_day (unknot_entry_get_time (unknot_journal_get_entry (self->journal, n - 1)))
                  > self->last_day)
    n--;

  return n;
}

static void
show_entries (UnknotEntryList *self)
{
  guint n_all = g_list_model_get_n_items (G_LIST_MODEL (self->journal));
  guint n = count_until (self);
  int today = unknot_time_get_day (unknot_stamper_get_time (unknot_journal_get_stamper (self->journal)));
  UnknotRowPlace place = unknot_row_place_find (GTK_WIDGET (self->box));
  AdwPreferencesGroup *group = NULL;
  int group_day = G_MININT;
  GtkWidget *child;

  self->update_id = 0;
  gtk_widget_set_visible (GTK_WIDGET (self->month), n_all > 0);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->box))) != NULL)
    gtk_box_remove (self->box, child);

  if (n < n_all)
    add_button (self, _("Show the _Latest"), G_CALLBACK (latest_clicked_cb));
  for (guint i = 0; i < MIN (n, self->n_wanted); i++)
    {
      UnknotEntry *entry = unknot_journal_get_entry (self->journal, n - 1 - i);
      int day = unknot_time_get_day (unknot_entry_get_time (entry));

      if (day != group_day)
        group = add_day (self, day, today);
      group_day = day;
      adw_preferences_group_add (group, row_new (self, entry));
    }

  if (n > self->n_wanted)
    add_button (self, _("Show _Older"), G_CALLBACK (older_clicked_cb));
  unknot_row_place_return (&place, GTK_WIDGET (self->box));
}

static void
update (UnknotEntryList *self)
{
  unknot_month_grid_update (self->month);
  show_entries (self);
}

static void
journal_changed_cb (UnknotEntryList *self)
{
  if (self->update_id == 0 && gtk_widget_get_mapped (GTK_WIDGET (self)))
    self->update_id = g_idle_add_once ((GSourceOnceFunc) update, self);
}

static void
unknot_entry_list_map (GtkWidget *widget)
{
  UnknotEntryList *self = UNKNOT_ENTRY_LIST (widget);

  if (self->journal != NULL)
    update (self);

  GTK_WIDGET_CLASS (unknot_entry_list_parent_class)->map (widget);
}

static void
unknot_entry_list_dispose (GObject *object)
{
  UnknotEntryList *self = UNKNOT_ENTRY_LIST (object);

  g_clear_handle_id (&self->update_id, g_source_remove);
  g_clear_object (&self->knots);
  g_clear_object (&self->journal);
  g_clear_pointer (&self->anatomy, unknot_anatomy_unref);
  g_clear_pointer (&self->catalogue, unknot_catalogue_unref);

  G_OBJECT_CLASS (unknot_entry_list_parent_class)->dispose (object);
}

static void
unknot_entry_list_class_init (UnknotEntryListClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = unknot_entry_list_dispose;
  widget_class->map = unknot_entry_list_map;

  gtk_widget_class_install_action (widget_class, "entries.change", "s", change_action);
  gtk_widget_class_install_action (widget_class, "entries.remove", "s", remove_action);

  /**
   * UnknotEntryList::changed:
   * @words: what was done, for the person
   *
   * Something was done that undo takes back.
   */
  signals[SIGNAL_CHANGED] =
    g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                  G_TYPE_NONE, 1, G_TYPE_STRING);

  /**
   * UnknotEntryList::day-shown:
   * @day: a local day, counted from 1970-01-01; `G_MAXINT` for the latest
   *
   * The list begins with another day.
   */
  signals[SIGNAL_DAY_SHOWN] =
    g_signal_new ("day-shown", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                  G_TYPE_NONE, 1, G_TYPE_INT);

  /**
   * UnknotEntryList::failed:
   * @message: what went wrong, for the log
   *
   * A change could not be made.
   */
  signals[SIGNAL_FAILED] =
    g_signal_new ("failed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                  G_TYPE_NONE, 1, G_TYPE_STRING);
}

static void
unknot_entry_list_init (UnknotEntryList *self)
{
  GtkWidget *parts = gtk_box_new (GTK_ORIENTATION_VERTICAL, 18);

  self->n_wanted = PAGE;
  self->last_day = G_MAXINT;
  self->month = g_object_new (UNKNOT_TYPE_MONTH_GRID, NULL);
  self->box = GTK_BOX (gtk_box_new (GTK_ORIENTATION_VERTICAL, 18));
  gtk_box_append (GTK_BOX (parts), GTK_WIDGET (self->month));
  gtk_box_append (GTK_BOX (parts), GTK_WIDGET (self->box));
  adw_bin_set_child (ADW_BIN (self), parts);
  g_signal_connect_object (self->month, "day-chosen", G_CALLBACK (unknot_entry_list_show_day), self,
                           G_CONNECT_SWAPPED);
}

/**
 * unknot_entry_list_set_sources:
 * @self: a list
 * @knots: the knots, and through them the journal
 * @anatomy: names of muscles
 * @catalogue: names of techniques
 *
 * Gives the list what it shows; once.
 */
void
unknot_entry_list_set_sources (UnknotEntryList *self,
                               UnknotKnots     *knots,
                               UnknotAnatomy   *anatomy,
                               UnknotCatalogue *catalogue)
{
  g_return_if_fail (UNKNOT_IS_ENTRY_LIST (self));
  g_return_if_fail (self->journal == NULL);

  self->knots = g_object_ref (knots);
  self->journal = g_object_ref (unknot_knots_get_journal (knots));
  self->anatomy = unknot_anatomy_ref (anatomy);
  self->catalogue = unknot_catalogue_ref (catalogue);
  unknot_month_grid_set_journal (self->month, self->journal);
  g_signal_connect_object (self->journal, "items-changed", G_CALLBACK (journal_changed_cb), self, G_CONNECT_SWAPPED);
  if (gtk_widget_get_mapped (GTK_WIDGET (self)))
    update (self);
}

/**
 * unknot_entry_list_set_first_weekday:
 * @self: a list
 * @first_weekday: the day that a week begins with where the person lives: 1 is Monday, 7 is Sunday
 *
 * Says how the calendar over the entries counts weeks.
 */
void
unknot_entry_list_set_first_weekday (UnknotEntryList *self,
                                     int              first_weekday)
{
  g_return_if_fail (UNKNOT_IS_ENTRY_LIST (self));

  unknot_month_grid_set_first_weekday (self->month, first_weekday);
}

/**
 * unknot_entry_list_set_catalogue:
 * @self: a list with sources
 * @catalogue: names of techniques, as they are now
 *
 * Names techniques by another catalogue from now on.
 */
void
unknot_entry_list_set_catalogue (UnknotEntryList *self,
                                 UnknotCatalogue *catalogue)
{
  g_return_if_fail (UNKNOT_IS_ENTRY_LIST (self));
  g_return_if_fail (self->catalogue != NULL);

  unknot_catalogue_unref (self->catalogue);
  self->catalogue = unknot_catalogue_ref (catalogue);
  if (gtk_widget_get_mapped (GTK_WIDGET (self)))
    show_entries (self);
}

/**
 * unknot_entry_list_show_day:
 * @self: a list with sources
 * @day: a local day, counted from 1970-01-01; `G_MAXINT` for the latest
 *
 * Lets the list begin with a day, or with the last one before it that has entries.
 */
void
unknot_entry_list_show_day (UnknotEntryList *self,
                            int              day)
{
  g_return_if_fail (UNKNOT_IS_ENTRY_LIST (self));
  g_return_if_fail (self->journal != NULL);

  self->last_day = day;
  self->n_wanted = PAGE;
  if (gtk_widget_get_mapped (GTK_WIDGET (self)))
    show_entries (self);
  g_signal_emit (self, signals[SIGNAL_DAY_SHOWN], 0, day);
}
