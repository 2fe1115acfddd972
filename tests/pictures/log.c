/* What is noted down, changed and deleted. */

#include "scenes.h"
#include "unknot-day-dialog.h"
#include "unknot-entry-dialog.h"
#include "unknot-entry-list.h"
#include "unknot-entry-words.h"
#include "unknot-knot-delete-dialog.h"
#include "unknot-log-dialog.h"
#include "unknot-mark-dialog.h"
#include "unknot-note-row.h"
#include "unknot-pain-chooser.h"
#include "unknot-records.h"
#include "unknot-week-dialog.h"
#include "widgets.h"

enum
{
  FIRST,
  MORE,
  DAY,
  WEEK,
  NOTE,
  MARK,
  ENTRY,
  BEGUN,
  DELETE,
  DELETE_GONE,
  ENTRIES,
};

static void
open_more (AdwDialog *dialog)
{
  unknot_pain_chooser_set_value (UNKNOT_PAIN_CHOOSER (find_type (dialog, UNKNOT_TYPE_PAIN_CHOOSER)), 6);
  adw_expander_row_set_expanded (ADW_EXPANDER_ROW (find_type (dialog, ADW_TYPE_EXPANDER_ROW)), TRUE);
}

static void
show_note (AdwDialog *dialog)
{
  unknot_pictures_scroll_to (find_type (dialog, UNKNOT_TYPE_NOTE_ROW));
}

static UnknotEntry *
add (UnknotContext *context,
     UnknotEntry   *entry)
{
  unknot_journal_add (unknot_context_get_journal (context), entry, NULL);
  g_object_unref (entry);

  return entry;
}

static UnknotEntry *
add_day (UnknotContext *context)
{
  char *tags[] = { (char *) "long-sitting", (char *) "poor-sleep", NULL };
  char *own_tags[] = { (char *) "Moving house", NULL };
  UnknotDayRecord day = {
    4, 7, 3, 6, 5, "Sat in the car for five hours, then carried boxes up to the third floor.", tags, own_tags, 20,
    UNKNOT_PAINKILLER_NONE, "massage",
  };

  return add (context, unknot_entry_new_day (&day, unknot_context_get_stamper (context)));
}

static UnknotEntry *
add_week (UnknotContext *context)
{
  UnknotWeekRecord week = { 4, 5, 4, UNKNOT_IMPRESSION_MUCH_IMPROVED, NULL };

  return add (context, unknot_entry_new_week (&week, unknot_context_get_stamper (context)));
}

static UnknotEntry *
add_mark (UnknotContext *context)
{
  UnknotMarkRecord mark = { "Tablets against inflammation", TRUE, UNKNOT_MARK_MEDICINE, "Twice a day for a week" };

  return add (context, unknot_entry_new_mark (&mark, unknot_context_get_stamper (context)));
}

static UnknotEntry *
add_rating (UnknotContext *context)
{
  UnknotRatingRecord rating = UNKNOT_RATING_RECORD_INIT;

  rating.pain = 5;
  rating.frame = UNKNOT_FRAME_DAY;
  rating.note = "It came after the meeting, while I was sitting.";
  return add (context, unknot_entry_new_rating (&rating, unknot_context_get_stamper (context)));
}

static AdwDialog *
entry_dialog (UnknotContext *context,
              UnknotEntry   *entry)
{
  UnknotJournal *journal = unknot_context_get_journal (context);
  UnknotAnatomy *anatomy = unknot_context_get_anatomy (context);
  g_autofree char *title = unknot_entry_words_title (entry, journal, anatomy);
  g_autofree char *details = unknot_entry_words_details (entry, journal, anatomy,
                                                         unknot_context_get_catalogue (context));

  return unknot_entry_dialog_new (unknot_context_get_knots (context), anatomy, entry, title, details);
}

static UnknotKnot *
get_gone (UnknotKnots *knots)
{
  g_autoptr (GPtrArray) gone = unknot_knots_list_gone (knots);

  return g_ptr_array_index (gone, 0);
}

static GtkWidget *
entries (UnknotContext *context)
{
  UnknotEntryList *list = g_object_new (UNKNOT_TYPE_ENTRY_LIST, NULL);
  GtkWidget *clamp = adw_clamp_new ();
  GtkWidget *scrolled = gtk_scrolled_window_new ();
  GtkWidget *view = adw_toolbar_view_new ();
  GtkWidget *header = adw_header_bar_new ();

  add_mark (context);
  add_week (context);
  add_day (context);
  unknot_entry_list_set_sources (list, unknot_context_get_knots (context), unknot_context_get_anatomy (context),
                                 unknot_context_get_catalogue (context));
  adw_clamp_set_maximum_size (ADW_CLAMP (clamp), 372);
  adw_clamp_set_child (ADW_CLAMP (clamp), GTK_WIDGET (list));
  gtk_widget_set_margin_start (clamp, 12);
  gtk_widget_set_margin_end (clamp, 12);
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scrolled), GTK_POLICY_NEVER, GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scrolled), clamp);
  adw_header_bar_set_title_widget (ADW_HEADER_BAR (header), adw_window_title_new ("Journal", NULL));
  adw_toolbar_view_add_top_bar (ADW_TOOLBAR_VIEW (view), header);
  adw_toolbar_view_set_content (ADW_TOOLBAR_VIEW (view), scrolled);

  return view;
}

static GtkWidget *
show (const UnknotPicturesWorld *world,
      const UnknotPicturesScene *scene)
{
  UnknotContext *context = world->context;
  UnknotJournal *journal = unknot_context_get_journal (context);
  UnknotKnots *knots = unknot_context_get_knots (context);
  const char *knot = unknot_knot_get_uuid (unknot_knots_get_knot (knots, 0));

  switch (scene->which)
    {
    case FIRST:
      return unknot_pictures_show_dialog (unknot_log_dialog_new (knots, unknot_context_get_anatomy (context), knot),
                                          NULL);
    case MORE:
      return unknot_pictures_show_dialog (unknot_log_dialog_new (knots, unknot_context_get_anatomy (context), NULL),
                                          open_more);
    case DAY:
      return unknot_pictures_show_dialog (unknot_day_dialog_new (journal, NULL), NULL);
    case WEEK:
      return unknot_pictures_show_dialog (unknot_week_dialog_new (journal, NULL), NULL);
    case NOTE:
      return unknot_pictures_show_dialog (unknot_day_dialog_new (journal, add_day (context)), show_note);
    case MARK:
      return unknot_pictures_show_dialog (unknot_mark_dialog_new (journal, add_mark (context)), NULL);
    case ENTRY:
      return unknot_pictures_show_dialog (entry_dialog (context, add_rating (context)), NULL);
    case ENTRIES:
      return entries (context);
    case BEGUN:
      return unknot_pictures_show_dialog (entry_dialog (context, unknot_journal_lookup (journal, knot)), NULL);
    case DELETE:
      return unknot_pictures_show_dialog (unknot_knot_delete_dialog_new (knots, unknot_context_get_anatomy (context),
                                                                         unknot_knots_get_knot (knots, 0)), NULL);
    case DELETE_GONE:
      return unknot_pictures_show_dialog (unknot_knot_delete_dialog_new (knots, unknot_context_get_anatomy (context),
                                                                         get_gone (knots)), NULL);
    default:
      g_return_val_if_reached (NULL);
    }
}

const UnknotPicturesScene unknot_pictures_log_scenes[] = {
  { "log", show, FIRST },
  { "log-more", show, MORE },
  { "log-day", show, DAY },
  { "log-week", show, WEEK },
  { "log-day-note", show, NOTE },
  { "log-mark", show, MARK },
  { "log-entry", show, ENTRY },
  { "log-begun", show, BEGUN },
  { "log-delete", show, DELETE },
  { "log-delete-gone", show, DELETE_GONE },
  { "log-entries", show, ENTRIES },
  { NULL },
};
