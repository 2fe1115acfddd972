#include <locale.h>

#include <glib/gi18n.h>
#include <glib/gstdio.h>

#include "picture.h"
#include "picture-sight.h"
#include "picture-tree.h"
#include "pictures-data.h"
#include "pictures-echo.h"
#include "pictures-guide.h"
#include "pictures-help.h"
#include "pictures-helped.h"
#include "pictures-import.h"
#include "pictures-journal.h"
#include "pictures-knot.h"
#include "pictures-library.h"
#include "pictures-log.h"
#include "pictures-map.h"
#include "pictures-packs.h"
#include "pictures-report.h"
#include "pictures-relief.h"
#include "pictures-safety.h"
#include "pictures-table.h"
#include "pictures-week.h"
#include "unknot-body-page.h"
#include "unknot-build-choice.h"
#include "unknot-config.h"
#include "unknot-context.h"
#include "unknot-journal-page.h"
#include "unknot-safety-page.h"
#include "unknot-theme.h"
#include "unknot-time-pane.h"
#include "unknot-warning-page.h"
#include "unknot-welcome-page.h"
#include "pictures-widgets.h"

/*
 * Makes a picture of every page in every look: `pictures [--look LOOK]… [--po FOLDER] FOLDER [SCENE…]`. The person in them
 * is made up. What `--po` holds is where the language of the environment comes from. With `--contrast` in place of the
 * folder it measures all texts; with `--hold` it says what is shown and holds it until there is a line to read.
 */

static const UnknotPictureLook looks[] = {
  { "1100-light", 1100, 760, FALSE, FALSE, 1 },
  { "1100-dark", 1100, 760, TRUE, FALSE, 1 },
  { "360-light", 360, 720, FALSE, FALSE, 1 },
  { "360-dark", 360, 720, TRUE, FALSE, 1 },
  { "700-rtl", 700, 800, FALSE, TRUE, 1 },
  { "360-double", 360, 720, FALSE, FALSE, 2 },
  { "720-short", 720, 360, FALSE, FALSE, 1 },
  { "360-tiny", 360, 294, FALSE, FALSE, 1 },
};

/* Only when they are asked for. */
static const UnknotPictureLook more_looks[] = {
  { "700-light", 700, 800, FALSE, FALSE, 1 },
  { "700-dark", 700, 800, TRUE, FALSE, 1 },
  { "2560-light", 2560, 1440, FALSE, FALSE, 1 },
  { "2560-dark", 2560, 1440, TRUE, FALSE, 1 },
  { "3840-light", 3840, 2160, FALSE, FALSE, 1 },
  { "360-rtl", 360, 720, FALSE, TRUE, 1 },
  /* So that 360 are left inside the border that a window has here. */
  { "phone", 370, 730, FALSE, FALSE, 1 },
};

/* What the pages share, and the evening on which the pictures are taken. */
typedef struct
{
  UnknotContext *context;
  UnknotTheme *theme;
  UnknotKnot *knot;
  UnknotTime now;
  guint n_uuids;
  gboolean measures;
  gboolean holds;
  UnknotSight sight;
} World;

static UnknotTime
get_time (gpointer data)
{
  return ((World *) data)->now;
}

static char *
make_uuid (gpointer data)
{
  return g_strdup_printf ("00000000-0000-4000-8000-%012u", ++((World *) data)->n_uuids);
}

static void
pass_hours (World *world,
            int    hours)
{
  world->now.milliseconds += hours * G_GINT64_CONSTANT (3600000);
}

static UnknotKnot *
mark (World      *world,
      const char *muscle,
      UnknotSide  side,
      double      x,
      double      y,
      int         days,
      int         pain)
{
  UnknotKnotRecord record = UNKNOT_KNOT_RECORD_INIT;

  record.muscle = muscle;
  record.side = side;
  record.x = x;
  record.y = y;
  record.days = days;

  return unknot_knots_mark (unknot_context_get_knots (world->context), &record, pain, NULL);
}

static void
do_session (World *world,
            int    before,
            int    after)
{
  UnknotJournal *journal = unknot_context_get_journal (world->context);
  UnknotSessionKnot knot = { unknot_knot_get_uuid (world->knot), "trapezius-upper", UNKNOT_SIDE_RIGHT, before, after };
  UnknotSessionItem items[] = { { "fingers", "trapezius-upper", 90 },
                                { "stretch-upper-trapezius", "trapezius-upper", 70 },
                                { "blade-squeeze", "trapezius-upper", 60 } };
  UnknotSessionRecord record = { &knot, 1, items, G_N_ELEMENTS (items), UNKNOT_FEEL_RIGHT, NULL, FALSE, NULL };
  g_autoptr (UnknotEntry) entry = unknot_entry_new_session (&record, unknot_journal_get_stamper (journal));

  unknot_journal_add (journal, entry, NULL);
}

/* Five weeks in which the pain eases slowly, with days that nobody noted. */
static void
live (World *world)
{
  static const int pains[] = { 6, 7, 6, -1, 6, 5, 6, 6, -1, -1, 5, 6, 5, 5, 4, 5, -1, 5, 4, 4, 5, 4, -1, 4, 4, 3, 4, 4, 3, -1,
                               4, 3, 4, 5 };
  UnknotKnots *knots = unknot_context_get_knots (world->context);
  UnknotKnot *rhomboids, *gone;

  unknot_time_parse ("2026-10-18T18:30:00+02:00", &world->now);
  world->knot = mark (world, "trapezius-upper", UNKNOT_SIDE_RIGHT, 441, 288, 9, 6);
  rhomboids = mark (world, "rhomboids", UNKNOT_SIDE_LEFT, 302, 352, 2, 3);
  mark (world, "erector-spinae-lumbar", UNKNOT_SIDE_RIGHT, 385, 660, -1, 0);
  gone = mark (world, "infraspinatus", UNKNOT_SIDE_RIGHT, 452, 352, 3, 4);
  for (guint i = 0; i < G_N_ELEMENTS (pains); i++)
    {
      pass_hours (world, 24);
      if (pains[i] >= 0)
        unknot_knots_rate (knots, world->knot, pains[i], UNKNOT_FRAME_NOW, NULL);
      if (i % 6 == 2)
        unknot_knots_rate (knots, rhomboids, 3 + (int) i / 16, UNKNOT_FRAME_NOW, NULL);
      if (i == 12)
        unknot_knots_rate (knots, gone, 2, UNKNOT_FRAME_NOW, NULL);
      if (i == 24)
        unknot_knots_remove (knots, gone, NULL);
      if (i == 29)
        mark (world, "levator-scapulae", UNKNOT_SIDE_LEFT, 291, 303, 1, 4);
      if (i % 4 == 1)
        do_session (world, MAX (pains[i], 1), MAX (pains[i], 1) - 1);
    }
}

static void
settle_in (World *world)
{
  UnknotProfile *profile = unknot_context_get_profile (world->context);

  unknot_profile_set_tools (profile, (const char *[]) { "hands", "wall", "chair", "tennis-ball", "cane", "heat", NULL });
  unknot_profile_answer_safety (profile, (const char *[]) { "RF01", NULL }, (const char *[]) { NULL }, world->now);
}

static GtkWidget *
navigation (gpointer page)
{
  GtkWidget *view = adw_navigation_view_new ();

  adw_navigation_view_add (ADW_NAVIGATION_VIEW (view), ADW_NAVIGATION_PAGE (page));

  return view;
}

static GtkWidget *
welcome (World *world,
         int    step)
{
  UnknotProfile *profile = unknot_context_get_profile (world->context);

  unknot_profile_set_start_page (profile, step);

  return navigation (unknot_welcome_page_new (profile, unknot_context_get_safety (world->context),
                                              unknot_context_get_stamper (world->context)));
}

static GtkWidget *
welcome_promise (World *world)
{
  GtkWidget *view = welcome (world, 0);
  AdwNavigationPage *page = adw_navigation_view_get_visible_page (ADW_NAVIGATION_VIEW (view));

  unknot_welcome_page_set_picture (UNKNOT_WELCOME_PAGE (page), unknot_context_get_bodies (world->context),
                                   unknot_context_get_pictures (world->context),
                                   unknot_theme_get_ink (world->theme));

  return view;
}

static GtkWidget *
welcome_safety (World *world)
{
  return welcome (world, 1);
}

static GtkWidget *
welcome_things (World *world)
{
  return welcome (world, 2);
}

static GtkWidget *
warning_emergency (World *world)
{
  return navigation (unknot_warning_page_new (unknot_context_get_safety (world->context), UNKNOT_LEVEL_EMERGENCY,
                                              (const char *[]) { "RF02", NULL }, "112", unknot_time_get_day (world->now)));
}

static GtkWidget *
warning_urgent (World *world)
{
  return navigation (unknot_warning_page_new (unknot_context_get_safety (world->context), UNKNOT_LEVEL_URGENT,
                                              (const char *[]) { "RF08", NULL }, NULL, unknot_time_get_day (world->now)));
}

static GtkWidget *
body_list (World *world)
{
  UnknotBodyPage *page = g_object_new (UNKNOT_TYPE_BODY_PAGE, NULL);

  unknot_body_page_set_ink (page, unknot_theme_get_ink (world->theme));
  unknot_body_page_set_bodies (page, unknot_context_get_bodies (world->context),
                               unknot_context_get_pictures (world->context), unknot_context_get_knots (world->context));

  return GTK_WIDGET (page);
}

static GtkWidget *
body_knot (World *world)
{
  GtkWidget *page = body_list (world);

  unknot_body_page_show_knot (UNKNOT_BODY_PAGE (page), world->knot);

  return page;
}

static GtkWidget *
body_menu (World *world)
{
  GtkWidget *page = body_list (world);

  unknot_pictures_open_menu (page);

  return page;
}

static GtkWidget *
body_zoomed (World *world)
{
  GtkWidget *page = body_list (world);

  unknot_pictures_look_closely (page);

  return page;
}

static GtkWidget *
body_bones_only (World *world)
{
  GtkWidget *page = body_list (world);

  g_object_set (page, "bones-only", TRUE, NULL);

  return page;
}

static GtkWidget *
body_zones (World *world)
{
  GtkWidget *page = body_list (world);

  g_object_set (page, "zones", TRUE, NULL);

  return page;
}

static GtkWidget *
body_weeks (World *world)
{
  GtkWidget *page = body_list (world);

  gtk_widget_activate_action (page, "body.time", NULL);

  return page;
}

static void
show_mode_cb (GtkWidget  *page,
              const char *mode)
{
  g_object_set (unknot_pictures_find (page, UNKNOT_TYPE_TIME_PANE), "mode", mode, NULL);
}

static GtkWidget *
body_change (World *world)
{
  GtkWidget *page = body_weeks (world);

  g_signal_connect_after (page, "map", G_CALLBACK (show_mode_cb), (gpointer) "change");

  return page;
}

static GtkWidget *
body_period (World *world)
{
  GtkWidget *page = body_weeks (world);

  g_signal_connect_after (page, "map", G_CALLBACK (show_mode_cb), (gpointer) "period");

  return page;
}

/* The other builds are chosen in the profile; the map follows. */
static GtkWidget *
body_narrow (World *world)
{
  unknot_profile_set_build (unknot_context_get_profile (world->context), "narrow");

  return body_knot (world);
}

static GtkWidget *
build_choice (World *world)
{
  GtkWidget *choice = g_object_new (UNKNOT_TYPE_BUILD_CHOICE, "halign", GTK_ALIGN_CENTER, "valign", GTK_ALIGN_CENTER, NULL);

  unknot_build_choice_set_bodies (UNKNOT_BUILD_CHOICE (choice), unknot_context_get_bodies (world->context));
  unknot_build_choice_set_ink (UNKNOT_BUILD_CHOICE (choice), unknot_theme_get_ink (world->theme));

  return choice;
}

static GtkWidget *
relief (World *world)
{
  return unknot_pictures_relief (world->context, world->theme, 1);
}

static GtkWidget *
relief_three (World *world)
{
  return unknot_pictures_relief (world->context, world->theme, 3);
}

static GtkWidget *
relief_aside (World *world)
{
  return unknot_pictures_relief_aside (world->context, world->theme);
}

static GtkWidget *
relief_week (World *world)
{
  return unknot_pictures_relief_week (world->context, world->theme);
}

static GtkWidget *
soreness (World *world)
{
  return unknot_pictures_soreness (world->context);
}

static GtkWidget *
guide_ask_three (World *world)
{
  return unknot_pictures_ask_several (world->context);
}

static GtkWidget *
rating_three (World *world)
{
  return unknot_pictures_rating_several ();
}

static GtkWidget *
journal (World *world)
{
  UnknotJournalPage *page = g_object_new (UNKNOT_TYPE_JOURNAL_PAGE, NULL);

  unknot_journal_page_set_ink (page, unknot_theme_get_ink (world->theme));
  unknot_journal_page_set_sources (page, unknot_context_get_anatomy (world->context),
                                   unknot_context_get_catalogue (world->context),
                                   unknot_context_get_knots (world->context),
                                   unknot_context_get_profile (world->context));

  return GTK_WIDGET (page);
}

static GtkWidget *
journal_all (World *world)
{
  return unknot_pictures_journal (world->context, unknot_theme_get_ink (world->theme), UNKNOT_PICTURES_JOURNAL_ALL);
}

static GtkWidget *
journal_region (World *world)
{
  return unknot_pictures_journal (world->context, unknot_theme_get_ink (world->theme), UNKNOT_PICTURES_JOURNAL_REGION);
}

static GtkWidget *
journal_episode (World *world)
{
  return unknot_pictures_journal (world->context, unknot_theme_get_ink (world->theme), UNKNOT_PICTURES_JOURNAL_EPISODE);
}

static GtkWidget *
journal_table (World *world)
{
  return unknot_pictures_journal (world->context, unknot_theme_get_ink (world->theme), UNKNOT_PICTURES_JOURNAL_TABLE);
}

static GtkWidget *
journal_tags (World *world)
{
  return unknot_pictures_journal (world->context, unknot_theme_get_ink (world->theme), UNKNOT_PICTURES_JOURNAL_TAGS);
}

static GtkWidget *
journal_years (World *world)
{
  return unknot_pictures_journal (world->context, unknot_theme_get_ink (world->theme), UNKNOT_PICTURES_JOURNAL_YEARS);
}

static GtkWidget *
journal_one (World *world)
{
  return unknot_pictures_journal (world->context, unknot_theme_get_ink (world->theme), UNKNOT_PICTURES_JOURNAL_ONE);
}

static GtkWidget *
journal_empty (World *world)
{
  return unknot_pictures_journal (world->context, unknot_theme_get_ink (world->theme), UNKNOT_PICTURES_JOURNAL_EMPTY);
}

static GtkWidget *
helped (World *world)
{
  return unknot_pictures_helped (world->context, unknot_theme_get_ink (world->theme), FALSE);
}

static GtkWidget *
helped_explain (World *world)
{
  return unknot_pictures_helped (world->context, unknot_theme_get_ink (world->theme), TRUE);
}

static GtkWidget *
echo (World              *world,
      UnknotPicturesEcho  scene)
{
  GtkWidget *page = body_list (world);

  unknot_pictures_echo (UNKNOT_BODY_PAGE (page), world->context, scene);

  return page;
}

static GtkWidget *
echo_where (World *world)
{
  return echo (world, UNKNOT_PICTURES_ECHO_WHERE);
}

static GtkWidget *
echo_painted (World *world)
{
  return echo (world, UNKNOT_PICTURES_ECHO_PAINTED);
}

static GtkWidget *
echo_which (World *world)
{
  return echo (world, UNKNOT_PICTURES_ECHO_WHICH);
}

static GtkWidget *
echo_press (World *world)
{
  return echo (world, UNKNOT_PICTURES_ECHO_PRESS);
}

static GtkWidget *
echo_ask (World *world)
{
  return echo (world, UNKNOT_PICTURES_ECHO_ASK);
}

static GtkWidget *
echo_closed (World *world)
{
  return echo (world, UNKNOT_PICTURES_ECHO_CLOSED);
}

static GtkWidget *
echo_found (World *world)
{
  return echo (world, UNKNOT_PICTURES_ECHO_FOUND);
}

static GtkWidget *
echo_none (World *world)
{
  return echo (world, UNKNOT_PICTURES_ECHO_NONE);
}

static GtkWidget *
knot (World             *world,
      UnknotPicturesKnot scene)
{
  GtkWidget *page = body_list (world);

  unknot_pictures_knot (UNKNOT_BODY_PAGE (page), world->context, world->knot, scene);

  return page;
}

static GtkWidget *
knot_earlier (World *world)
{
  return knot (world, UNKNOT_PICTURES_KNOT_EARLIER);
}

static GtkWidget *
knot_life (World *world)
{
  return knot (world, UNKNOT_PICTURES_KNOT_LIFE);
}

static GtkWidget *
knot_side (World *world)
{
  return knot (world, UNKNOT_PICTURES_KNOT_SIDE);
}

static GtkWidget *
knot_draw (World *world)
{
  return knot (world, UNKNOT_PICTURES_KNOT_DRAW);
}

static GtkWidget *
knot_area (World *world)
{
  return knot (world, UNKNOT_PICTURES_KNOT_AREA);
}

static GtkWidget *
knot_area_card (World *world)
{
  return knot (world, UNKNOT_PICTURES_KNOT_AREA_CARD);
}

static GtkWidget *
week (World *world)
{
  return unknot_pictures_week (world->context, UNKNOT_PICTURES_WEEK_PLAIN);
}

static GtkWidget *
week_flare (World *world)
{
  return unknot_pictures_week (world->context, UNKNOT_PICTURES_WEEK_FLARE);
}

static GtkWidget *
week_change (World *world)
{
  return unknot_pictures_week (world->context, UNKNOT_PICTURES_WEEK_CHANGE);
}

static GtkWidget *
week_someone (World *world)
{
  return unknot_pictures_week (world->context, UNKNOT_PICTURES_WEEK_SOMEONE);
}

static GtkWidget *
week_maintenance (World *world)
{
  return unknot_pictures_week (world->context, UNKNOT_PICTURES_WEEK_MAINTENANCE);
}

static GtkWidget *
log_first (World *world)
{
  return unknot_pictures_log (world->context, UNKNOT_PICTURES_LOG_FIRST);
}

static GtkWidget *
log_more (World *world)
{
  return unknot_pictures_log (world->context, UNKNOT_PICTURES_LOG_MORE);
}

static GtkWidget *
log_day (World *world)
{
  return unknot_pictures_log (world->context, UNKNOT_PICTURES_LOG_DAY);
}

static GtkWidget *
log_week (World *world)
{
  return unknot_pictures_log (world->context, UNKNOT_PICTURES_LOG_WEEK);
}

static GtkWidget *
log_day_note (World *world)
{
  return unknot_pictures_log (world->context, UNKNOT_PICTURES_LOG_NOTE);
}

static GtkWidget *
log_mark (World *world)
{
  return unknot_pictures_log (world->context, UNKNOT_PICTURES_LOG_MARK);
}

static GtkWidget *
log_entry (World *world)
{
  return unknot_pictures_log (world->context, UNKNOT_PICTURES_LOG_ENTRY);
}

static GtkWidget *
log_begun (World *world)
{
  return unknot_pictures_log (world->context, UNKNOT_PICTURES_LOG_BEGUN);
}

static GtkWidget *
log_delete (World *world)
{
  return unknot_pictures_log (world->context, UNKNOT_PICTURES_LOG_DELETE);
}

static GtkWidget *
log_delete_gone (World *world)
{
  return unknot_pictures_log (world->context, UNKNOT_PICTURES_LOG_DELETE_GONE);
}

static GtkWidget *
log_entries (World *world)
{
  return unknot_pictures_log (world->context, UNKNOT_PICTURES_LOG_ENTRIES);
}

static GtkWidget *
erase (World *world)
{
  return unknot_pictures_erase ();
}

static GtkWidget *
drop (World *world)
{
  return unknot_pictures_import_drop (body_list (world));
}

static GtkWidget *
news (World *world)
{
  return unknot_pictures_news ();
}

static GtkWidget *
import (World *world)
{
  return unknot_pictures_import_preview ();
}

static GtkWidget *
import_waiting (World *world)
{
  return unknot_pictures_import_waiting ();
}

static GtkWidget *
import_refused (World *world)
{
  return unknot_pictures_import_refused ();
}

static GtkWidget *
table_other (World *world)
{
  return unknot_pictures_table_other (world->context);
}

static GtkWidget *
table_asks (World *world)
{
  return unknot_pictures_table_asks (world->context);
}

static GtkWidget *
table_own (World *world)
{
  return unknot_pictures_table_own (world->context);
}

static GtkWidget *
packs_editor (World *world)
{
  return unknot_pictures_packs_editor (world->context);
}

static GtkWidget *
packs_wrong (World *world)
{
  return unknot_pictures_packs_wrong (world->context);
}

static GtkWidget *
packs_chooser (World *world)
{
  return unknot_pictures_packs_chooser (world->context);
}

static GtkWidget *
packs_folders (World *world)
{
  return unknot_pictures_packs_folders (world->context);
}

static GtkWidget *
report (World *world)
{
  return unknot_pictures_report (world->context, UNKNOT_PICTURES_REPORT_FULL);
}

static GtkWidget *
report_empty (World *world)
{
  return unknot_pictures_report (world->context, UNKNOT_PICTURES_REPORT_EMPTY);
}

static GtkWidget *
report_options (World *world)
{
  return unknot_pictures_report (world->context, UNKNOT_PICTURES_REPORT_OPTIONS);
}

static GtkWidget *
help (World *world)
{
  return unknot_pictures_help (world->context);
}

static GtkWidget *
help_found (World *world)
{
  return unknot_pictures_help_found (world->context);
}

static GtkWidget *
help_steps (World *world)
{
  return unknot_pictures_help_steps (world->context);
}

static GtkWidget *
help_press (World *world)
{
  return unknot_pictures_help_press (world->context);
}

static GtkWidget *
library (World      *world,
         const char *kind,
         const char *query,
         const char *target)
{
  return unknot_pictures_library (world->context, unknot_theme_get_ink (world->theme), kind, query, target);
}

static GtkWidget *
library_muscles (World *world)
{
  return library (world, "muscles", NULL, NULL);
}

static GtkWidget *
library_techniques (World *world)
{
  return library (world, "techniques", NULL, NULL);
}

static GtkWidget *
library_articles (World *world)
{
  return library (world, "articles", NULL, NULL);
}

static GtkWidget *
library_found (World *world)
{
  return library (world, NULL, "trapez", NULL);
}

static GtkWidget *
library_nothing (World *world)
{
  return library (world, NULL, "xylophone", NULL);
}

static GtkWidget *
library_muscle (World *world)
{
  return library (world, NULL, NULL, "muscle/levator-scapulae");
}

static GtkWidget *
library_technique (World *world)
{
  return library (world, NULL, NULL, "technique/ball-wall");
}

static GtkWidget *
library_chair (World *world)
{
  return library (world, NULL, NULL, "technique/figure-four");
}

static GtkWidget *
library_article (World *world)
{
  return library (world, NULL, NULL, "article/more-pressure");
}

static GtkWidget *
safety_details (World *world)
{
  return unknot_pictures_safety (world->context, UNKNOT_PICTURES_SAFETY_DETAILS);
}

static GtkWidget *
safety_health (World *world)
{
  return unknot_pictures_safety (world->context, UNKNOT_PICTURES_SAFETY_HEALTH);
}

static GtkWidget *
preferences_sound (World *world)
{
  return unknot_pictures_safety (world->context, UNKNOT_PICTURES_SAFETY_SOUND);
}

static GtkWidget *
preferences_reminders (World *world)
{
  return unknot_pictures_safety (world->context, UNKNOT_PICTURES_SAFETY_REMINDERS);
}

static GtkWidget *
preferences_reminder_times (World *world)
{
  return unknot_pictures_safety (world->context, UNKNOT_PICTURES_SAFETY_REMINDER_TIMES);
}

static GtkWidget *
preferences_person (World *world)
{
  return unknot_pictures_safety (world->context, UNKNOT_PICTURES_SAFETY_PERSON);
}

static GtkWidget *
safety_signs (World *world)
{
  return unknot_pictures_safety (world->context, UNKNOT_PICTURES_SAFETY_SIGNS);
}

static GtkWidget *
safety_check_in (World *world)
{
  return unknot_pictures_safety (world->context, UNKNOT_PICTURES_SAFETY_CHECK_IN);
}

static GtkWidget *
safety_who (World *world)
{
  return unknot_pictures_safety (world->context, UNKNOT_PICTURES_SAFETY_WHO);
}

static GtkWidget *
safety_reask (World *world)
{
  return unknot_pictures_safety (world->context, UNKNOT_PICTURES_SAFETY_REASK);
}

static GtkWidget *
preferences_moving (World *world)
{
  return unknot_pictures_safety (world->context, UNKNOT_PICTURES_SAFETY_MOVING);
}

/* On a chair, with the left hand only, and one technique that is never to be offered. */
static GtkWidget *
relief_seated (World *world)
{
  UnknotProfile *profile = unknot_context_get_profile (world->context);

  unknot_profile_answer_safety (profile, (const char *[]) { "RF08", "RF12", NULL }, NULL,
                                unknot_stamper_get_time (unknot_context_get_stamper (world->context)));
  unknot_profile_set_hands (profile, UNKNOT_HAND_BIT (UNKNOT_SIDE_LEFT));
  unknot_profile_set_seated (profile, TRUE);
  unknot_profile_set_never (profile, "blade-squeeze", TRUE);
  unknot_profile_set_conditions (profile, (const char *[]) { "anticoagulant", NULL });

  return relief_aside (world);
}

static GtkWidget *
safety_unsure (World *world)
{
  return unknot_pictures_safety (world->context, UNKNOT_PICTURES_SAFETY_UNSURE);
}

static const struct
{
  const char *name;
  GtkWidget *(*make) (World *world);
  const char *aspect;
  const char *sheet;
  GtkWidget *(*guide) (UnknotContext *context);
} scenes[] = {
  { "welcome-promise", welcome_promise },
  { "welcome-safety", welcome_safety },
  { "welcome-things", welcome_things },
  { "warning-emergency", warning_emergency },
  { "warning-urgent", warning_urgent },
  { "body-list", body_list },
  { "body-knot", body_knot },
  { "body-menu", body_menu },
  { "body-zoomed", body_zoomed },
  { "body-deep", body_list, "back", "deep" },
  { "body-bones", body_list, "back", "bones" },
  { "body-front", body_list, "front", "superficial" },
  { "body-front-deep", body_list, "front", "deep" },
  { "body-front-bones", body_list, "front", "bones" },
  { "body-left", body_list, "left", "superficial" },
  { "body-left-deep", body_list, "left", "deep" },
  { "body-left-bones", body_list, "left", "bones" },
  { "body-right", body_list, "right", "superficial" },
  { "body-right-deep", body_list, "right", "deep" },
  { "body-right-bones", body_list, "right", "bones" },
  { "body-zones", body_zones },
  { "body-zones-front", body_zones, "front", "superficial" },
  { "body-zones-side", body_zones, "left", "superficial" },
  { "body-weeks", body_weeks },
  { "body-change", body_change },
  { "body-period", body_period },
  { "body-bones-only", body_bones_only, "back", "bones" },
  { "body-narrow", body_narrow },
  { "build-choice", build_choice },
  { "echo-where", echo_where },
  { "echo-painted", echo_painted },
  { "echo-which", echo_which },
  { "echo-press", echo_press },
  { "echo-ask", echo_ask },
  { "echo-closed", echo_closed },
  { "echo-found", echo_found },
  { "echo-none", echo_none },
  { "relief", relief },
  { "relief-three", relief_three },
  { "relief-aside", relief_aside },
  { "relief-week", relief_week },
  { "soreness", soreness },
  { "guide-ask", .guide = unknot_pictures_guide_ask },
  { "guide-ask-three", guide_ask_three },
  { "guide-press", .guide = unknot_pictures_guide_press },
  { "guide-media", .guide = unknot_pictures_guide_media },
  { "guide-paused", .guide = unknot_pictures_guide_paused },
  { "guide-far", .guide = unknot_pictures_guide_far },
  { "guide-ache", .guide = unknot_pictures_guide_ache },
  { "guide-ache-far", .guide = unknot_pictures_guide_ache_far },
  { "guide-advice", .guide = unknot_pictures_guide_advice },
  { "guide-stop", .guide = unknot_pictures_guide_stop },
  { "guide-signs", .guide = unknot_pictures_guide_signs },
  { "guide-waits", .guide = unknot_pictures_guide_waits },
  { "guide-own-pace", .guide = unknot_pictures_guide_own_pace },
  { "guide-steps", .guide = unknot_pictures_guide_steps },
  { "guide-switch", .guide = unknot_pictures_guide_switch },
  { "guide-stretch", .guide = unknot_pictures_guide_stretch },
  { "guide-keys", .guide = unknot_pictures_guide_keys },
  { "step-keys", .guide = unknot_pictures_step_keys },
  { "rating", .guide = unknot_pictures_rating },
  { "rating-three", rating_three },
  { "journal", journal },
  { "journal-all", journal_all },
  { "journal-region", journal_region },
  { "journal-episode", journal_episode },
  { "journal-table", journal_table },
  { "journal-tags", journal_tags },
  { "journal-years", journal_years },
  { "journal-one", journal_one },
  { "journal-empty", journal_empty },
  { "helped", helped },
  { "helped-explain", helped_explain },
  { "log", log_first },
  { "log-more", log_more },
  { "log-day", log_day },
  { "log-week", log_week },
  { "log-day-note", log_day_note },
  { "log-mark", log_mark },
  { "log-entry", log_entry },
  { "log-begun", log_begun },
  { "log-delete", log_delete },
  { "log-delete-gone", log_delete_gone },
  { "log-entries", log_entries },
  { "erase", erase },
  { "drop", drop },
  { "news", news },
  { "import", import },
  { "import-waiting", import_waiting },
  { "import-refused", import_refused },
  { "data", .guide = unknot_pictures_data },
  { "data-copies", .guide = unknot_pictures_data_copies },
  { "data-restore", .guide = unknot_pictures_data_restore },
  { "data-preview", .guide = unknot_pictures_data_preview },
  { "table", table_other },
  { "table-asks", table_asks },
  { "table-own", table_own },
  { "packs-editor", packs_editor },
  { "packs-wrong", packs_wrong },
  { "packs-chooser", packs_chooser },
  { "packs-folders", packs_folders },
  { "report", report },
  { "report-empty", report_empty },
  { "report-options", report_options },
  { "knot-earlier", knot_earlier },
  { "knot-life", knot_life },
  { "knot-side", knot_side },
  { "knot-draw", knot_draw },
  { "knot-area", knot_area },
  { "knot-area-card", knot_area_card },
  { "week", week },
  { "week-flare", week_flare },
  { "week-change", week_change },
  { "week-someone", week_someone },
  { "week-maintenance", week_maintenance },
  { "help", help },
  { "help-found", help_found },
  { "help-steps", help_steps },
  { "help-press", help_press },
  { "library-muscles", library_muscles },
  { "library-techniques", library_techniques },
  { "library-articles", library_articles },
  { "library-found", library_found },
  { "library-nothing", library_nothing },
  { "library-muscle", library_muscle },
  { "library-technique", library_technique },
  { "library-chair", library_chair },
  { "library-article", library_article },
  { "safety-details", safety_details },
  { "safety-health", safety_health },
  { "safety-signs", safety_signs },
  { "preferences-person", preferences_person },
  { "preferences-reminders", preferences_reminders },
  { "preferences-reminder-times", preferences_reminder_times },
  { "preferences-sound", preferences_sound },
  { "safety-check-in", safety_check_in },
  { "safety-who", safety_who },
  { "safety-reask", safety_reask },
  { "safety-unsure", safety_unsure },
  { "preferences-moving", preferences_moving },
  { "relief-seated", relief_seated },
};

static void
take (World                   *world,
      guint                    scene,
      const UnknotPictureLook *look,
      const char              *folder)
{
  g_autofree char *name = g_strdup_printf ("%s-%s", scenes[scene].name, look->name);
  GtkWindow *window = g_object_new (ADW_TYPE_WINDOW, NULL);
  GtkWidget *page;

  unknot_picture_set_look (look);
  unknot_profile_set_build (unknot_context_get_profile (world->context), "neutral");
  page = scenes[scene].guide != NULL ? scenes[scene].guide (world->context) : scenes[scene].make (world);
  if (scenes[scene].aspect != NULL)
    g_object_set (page, "aspect", scenes[scene].aspect, "sheet", scenes[scene].sheet, NULL);
  adw_window_set_content (ADW_WINDOW (window), page);
  gtk_widget_set_size_request (GTK_WIDGET (window), look->width, look->height);
  gtk_window_set_default_size (window, look->width, look->height);
  gtk_window_present (window);
  unknot_picture_settle (window);
  if (world->measures)
    unknot_picture_measure (window, name, &world->sight);
  else if (world->holds)
    unknot_picture_hold (name);
  else
    unknot_picture_save (window, folder, name);
  gtk_window_destroy (window);
}

static void
loaded_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      user_data)
{
  g_autoptr (GError) error = NULL;

  unknot_store_load_finish (UNKNOT_STORE (source), result, &error);
  g_assert_no_error (error);
  *(gboolean *) user_data = TRUE;
}

/* The journal takes entries once its folder was looked at. */
static void
load (World *world)
{
  gboolean loaded = FALSE;

  unknot_store_load_async (unknot_context_get_store (world->context), NULL, loaded_cb, &loaded);
  while (!loaded)
    g_main_context_iteration (NULL, TRUE);
}

static GApplication *
start_application (void)
{
  GApplication *app = g_object_new (ADW_TYPE_APPLICATION,
                                    "application-id", UNKNOT_APP_ID ".Pictures",
                                    "resource-base-path", UNKNOT_RESOURCE_BASE,
                                    "flags", G_APPLICATION_NON_UNIQUE,
                                    NULL);
  g_autoptr (GError) error = NULL;

  g_application_register (app, NULL, &error);
  g_assert_no_error (error);

  return app;
}

static gboolean
is_wanted (char                    **names,
           const UnknotPictureLook  *look)
{
  return g_strv_contains ((const char * const *) names, look->name);
}

int
main (int    argc,
      char **argv)
{
  g_autoptr (GFile) data = g_file_new_for_path (g_getenv ("UNKNOT_DATA_DIR"));
  g_autoptr (GFile) state = g_file_new_build_filename (g_get_user_data_dir (), "unknot-pictures", NULL);
  g_autoptr (GFile) cache = g_file_new_build_filename (g_get_user_cache_dir (), "unknot-pictures", NULL);
  g_autoptr (GApplication) app = NULL;
  g_autoptr (GOptionContext) options = g_option_context_new (NULL);
  g_autoptr (GError) error = NULL;
  g_auto (GStrv) wanted = NULL;
  g_autofree char *po = NULL;
  World world = { 0 };
  const GOptionEntry entries[] = {
    { "contrast", 0, G_OPTION_FLAG_NONE, G_OPTION_ARG_NONE, &world.measures, NULL, NULL },
    { "hold", 0, G_OPTION_FLAG_NONE, G_OPTION_ARG_NONE, &world.holds, NULL, NULL },
    { "look", 0, G_OPTION_FLAG_NONE, G_OPTION_ARG_STRING_ARRAY, &wanted, NULL, NULL },
    { "po", 0, G_OPTION_FLAG_NONE, G_OPTION_ARG_FILENAME, &po, NULL, NULL },
    { NULL },
  };
  UnknotStamper stamper = { get_time, make_uuid, &world };
  int first;

  setlocale (LC_ALL, "");
  g_option_context_add_main_entries (options, entries, NULL);
  if (!g_option_context_parse (options, &argc, &argv, &error) || (argc < 2 && !world.measures && !world.holds))
    g_error ("%s", error != NULL ? error->message : "pictures needs a folder");
  if (po != NULL)
    {
      bindtextdomain (GETTEXT_PACKAGE, po);
      textdomain (GETTEXT_PACKAGE);
    }
  first = world.measures || world.holds ? 1 : 2;
  if (first == 2)
    g_mkdir_with_parents (argv[1], 0700);
  app = start_application ();

  world.context = unknot_context_new (data, state, cache, &stamper);
  world.theme = unknot_theme_new (adw_style_manager_get_default ());
  load (&world);
  g_object_bind_property (unknot_context_get_profile (world.context), "build",
                          unknot_context_get_bodies (world.context), "build", G_BINDING_SYNC_CREATE);
  live (&world);
  settle_in (&world);

  for (guint scene = 0; scene < G_N_ELEMENTS (scenes); scene++)
    if (argc <= first || g_strv_contains ((const char * const *) argv + first, scenes[scene].name))
      {
        for (guint look = 0; look < G_N_ELEMENTS (looks); look++)
          if (wanted == NULL || is_wanted (wanted, &looks[look]))
            take (&world, scene, &looks[look], argv[1]);
        for (guint look = 0; look < G_N_ELEMENTS (more_looks); look++)
          if (wanted != NULL && is_wanted (wanted, &more_looks[look]))
            take (&world, scene, &more_looks[look], argv[1]);
      }

  g_object_unref (world.theme);
  g_object_unref (world.context);

  if (world.sight.n_texts > 0)
    g_print ("%u texts, %u of them too faint, the least %.2f\n", world.sight.n_texts, world.sight.n_faint,
             world.sight.least);

  return world.sight.n_faint > 0;
}
