/* Tables that are taken in. */

#include <string.h>

#include "scenes.h"
#include "unknot-table-dialog.h"
#include "unknot-table-guess.h"
#include "unknot-table-words.h"
#include "widgets.h"

#define DIARY \
  "Date;Time;Pain (0-10);Worst pain;Sleep;Where;What I did\n" \
  "3/2/2026;20:15;4;6;7;Shoulder;Sat in the car for five hours, then carried boxes up to the third floor\n" \
  "4/2/2026;8:05;5;5;4;;\n" \
  "5/2/2026;;a lot;;4;;forgot\n" \
  "6/2/2026;21:00;3;7;5;Neck;Swimming\n" \
  "7/2/2026;21:30;2;4;8;;\n" \
  "8/2/2026;21:00;2;3;7;;Walk in the evening\n" \
  "9/2/2027;21:00;2;3;7;;\n"

static GtkWidget *
show (UnknotContext      *context,
      const char         *text,
      UnknotPicturesThen  then)
{
  g_autoptr (GBytes) bytes = g_bytes_new (text, strlen (text));
  g_autoptr (UnknotTable) table = unknot_table_read (bytes, NULL);
  g_autoptr (GTimeZone) zone = g_time_zone_new_utc ();
  g_autoptr (GHashTable) names = NULL;
  UnknotTableDialogSources sources = {
    .table = table, .zone = zone, .knots = unknot_context_get_knots (context),
    .anatomy = unknot_context_get_anatomy (context), .catalogue = unknot_context_get_catalogue (context),
  };
  AdwDialog *dialog;

  names = unknot_table_words_knots (sources.knots, sources.anatomy);
  sources.names = names;
  unknot_table_guess (table, names, UNKNOT_DATE_DAY_FIRST, &sources.mapping);
  dialog = unknot_table_dialog_new (&sources);
  while (unknot_table_dialog_get_entries (UNKNOT_TABLE_DIALOG (dialog)) == NULL)
    g_main_context_iteration (NULL, TRUE);

  return unknot_pictures_show_dialog (dialog, then);
}

static GtkWidget *
other (const UnknotPicturesWorld *world,
       const UnknotPicturesScene *scene)
{
  return show (world->context, DIARY, NULL);
}

static GtkWidget *
find_last (GtkWidget *widget,
           GType      type)
{
  GtkWidget *found = G_TYPE_CHECK_INSTANCE_TYPE (widget, type) ? widget : NULL;

  for (GtkWidget *child = gtk_widget_get_last_child (widget); child != NULL && found == NULL;
       child = gtk_widget_get_prev_sibling (child))
    found = find_last (child, type);

  return found;
}

/* Down to the last column. */
static void
scroll_down (AdwDialog *dialog)
{
  unknot_pictures_scroll_to (find_last (GTK_WIDGET (dialog), ADW_TYPE_COMBO_ROW));
}

static GtkWidget *
asks (const UnknotPicturesWorld *world,
      const UnknotPicturesScene *scene)
{
  return show (world->context, DIARY, scroll_down);
}

static GtkWidget *
own (const UnknotPicturesWorld *world,
     const UnknotPicturesScene *scene)
{
  return show (world->context,
               "date,time,offset,type,pain,frame,average,sleep,note,uuid\n"
               "2026-02-03,20:15:00,UTC+01:00,rating,4,now,,,After the drive,a\n"
               "2026-02-04,20:15:00,UTC+01:00,day,,,5,3,,b\n", NULL);
}

const UnknotPicturesScene unknot_pictures_table_scenes[] = {
  { "table", other },
  { "table-asks", asks },
  { "table-own", own },
  { NULL },
};
