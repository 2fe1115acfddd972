/* What is asked for the sake of safety, and Preferences. These scenes change the profile and the journal: they come last. */

#include "scenes.h"
#include "unknot-cleared-dialog.h"
#include "unknot-details-page.h"
#include "unknot-flag-answers.h"
#include "unknot-health.h"
#include "unknot-moving-group.h"
#include "unknot-person-choice.h"
#include "unknot-preferences.h"
#include "unknot-reask-dialog.h"
#include "unknot-safety-flow.h"
#include "unknot-safety-page.h"
#include "unknot-safety-questions.h"
#include "unknot-side.h"
#include "widgets.h"

enum
{
  DETAILS,
  HEALTH,
  SIGNS,
  PERSON,
  REMINDERS,
  REMINDER_TIMES,
  SOUND,
  CHECK_IN,
  WHO,
  REASK,
  UNSURE,
  MOVING,
};

static UnknotTime
get_now (UnknotContext *context)
{
  return unknot_stamper_get_time (unknot_context_get_stamper (context));
}

static void
answer (UnknotContext *context,
        int            days_ago)
{
  UnknotProfile *profile = unknot_context_get_profile (context);
  UnknotTime time = get_now (context);

  time.milliseconds -= days_ago * G_GINT64_CONSTANT (86400000);
  unknot_profile_answer_safety (profile, (const char *[]) { "RF08", "RF12", NULL },
                                (const char *[]) { "RF08", "RF12+?", NULL }, time);
  unknot_profile_clear_flags (profile, (const char *[]) { "RF08", NULL }, time, "Dr. Aydin");
}

/* One question of every kind: places, weeks, and yes or no. */
static GtkWidget *
details (UnknotContext *context)
{
  static const char * const ids[] = { "implant-place", "pregnancy-weeks", "rub-plain" };
  UnknotSafety *safety = unknot_context_get_safety (context);
  g_autoptr (GPtrArray) list = g_ptr_array_new ();

  unknot_profile_set_conditions (unknot_context_get_profile (context),
                                 (const char *[]) { "implant", "pregnancy", "asthma", NULL });
  for (guint i = 0; i < G_N_ELEMENTS (ids); i++)
    g_ptr_array_add (list, (gpointer) unknot_safety_lookup_detail (safety, ids[i]));

  return unknot_pictures_navigation (unknot_details_page_new (safety, unknot_context_get_profile (context),
                                                              unknot_context_get_stamper (context), list));
}

static void
go_wrong (UnknotContext *context)
{
  UnknotJournal *journal = unknot_context_get_journal (context);
  UnknotSessionItem items[] = { { .technique = "ball-wall", .muscle = "rhomboids", .seconds = 60 } };
  UnknotSessionRecord record = { .items = items, .n_items = 1, .adverse = TRUE, .stopped = "sharp-pain" };
  g_autoptr (UnknotEntry) entry = unknot_entry_new_session (&record, unknot_journal_get_stamper (journal));

  unknot_journal_add (journal, entry, NULL);
}

static AdwDialog *
preferences (UnknotContext *context)
{
  UnknotProfile *profile = unknot_context_get_profile (context);
  g_autoptr (UnknotInk) ink = NULL;
  AdwDialog *dialog;

  unknot_profile_set_birth_year (profile, 1984);
  unknot_profile_set_conditions (profile, (const char *[]) { "implant", "pregnancy", NULL });
  unknot_profile_set_detail (profile, "implant-place", g_variant_new_parsed ("['neck', 'elsewhere']"),
                             get_now (context));
  answer (context, 3);
  go_wrong (context);

  ink = unknot_ink_new (adw_style_manager_get_dark (adw_style_manager_get_default ()), FALSE, NULL);
  dialog = unknot_preferences_new (profile, unknot_context_get_safety (context), unknot_context_get_catalogue (context),
                                   unknot_context_get_journal (context));
  unknot_preferences_set_person (UNKNOT_PREFERENCES (dialog), unknot_context_get_person (context),
                                 unknot_context_get_studio (context));
  unknot_preferences_set_bodies (UNKNOT_PREFERENCES (dialog), unknot_context_get_bodies (context));
  unknot_preferences_set_ink (UNKNOT_PREFERENCES (dialog), ink);

  return dialog;
}

/* Where only the tree is read, the page may be gone by then. */
static gboolean
scroll_cb (gpointer user_data)
{
  GtkWidget *target = user_data;
  GtkWidget *scrolled = gtk_widget_get_ancestor (target, GTK_TYPE_SCROLLED_WINDOW);
  GtkAdjustment *adjustment;
  graphene_point_t top;

  if (scrolled == NULL || !gtk_widget_compute_point (target, scrolled, &GRAPHENE_POINT_INIT (0, 0), &top))
    return G_SOURCE_REMOVE;

  adjustment = gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (scrolled));
  gtk_adjustment_set_value (adjustment, gtk_adjustment_get_value (adjustment) + top.y);

  return G_SOURCE_REMOVE;
}

/* What limits a plan, asked again. */
static AdwDialog *
reask (UnknotContext *context)
{
  UnknotProfile *profile = unknot_context_get_profile (context);
  UnknotKnotSigns signs = { TRUE, TRUE, get_now (context) };
  UnknotReaskDialog *dialog;

  answer (context, 3);
  unknot_profile_set_conditions (profile, (const char *[]) { "anticoagulant", "pregnancy", NULL });
  unknot_profile_set_detail (profile, "pregnancy-weeks", g_variant_new_int32 (22), get_now (context));
  unknot_profile_set_signs (profile, "one", &signs);
  dialog = unknot_reask_dialog_new (unknot_context_get_safety (context), profile, unknot_context_get_stamper (context));
  unknot_reask_dialog_add_flags (dialog, (const char *[]) { "RF12+", NULL });
  unknot_reask_dialog_add_spot (dialog, "one", "Between spine and blade, your left");
  unknot_reask_dialog_add_conditions (dialog);

  return ADW_DIALOG (dialog);
}

/* Opens the first list there and scrolls so that it stands on top, once that is laid out. */
static void
show_there (AdwDialog *dialog,
            GType      type)
{
  GtkWidget *target = find_type (dialog, type);
  GtkWidget *page = gtk_widget_get_ancestor (target, ADW_TYPE_PREFERENCES_PAGE);

  adw_preferences_dialog_set_visible_page (ADW_PREFERENCES_DIALOG (dialog), ADW_PREFERENCES_PAGE (page));
  adw_expander_row_set_expanded (ADW_EXPANDER_ROW (find_type (target, ADW_TYPE_EXPANDER_ROW)), TRUE);
  g_timeout_add_full (G_PRIORITY_DEFAULT, 300, scroll_cb, g_object_ref (target), g_object_unref);
}

static void
show_health (AdwDialog *dialog)
{
  show_there (dialog, UNKNOT_TYPE_HEALTH);
}

static void
show_signs (AdwDialog *dialog)
{
  show_there (dialog, UNKNOT_TYPE_FLAG_ANSWERS);
}

static void
show_person (AdwDialog *dialog)
{
  GtkWidget *target = find_type (dialog, UNKNOT_TYPE_PERSON_CHOICE);

  g_timeout_add_full (G_PRIORITY_DEFAULT, 300, scroll_cb, g_object_ref (target), g_object_unref);
}

static void
show_moving (AdwDialog *dialog)
{
  GtkWidget *target = find_type (dialog, UNKNOT_TYPE_MOVING_GROUP);

  g_timeout_add_full (G_PRIORITY_DEFAULT, 300, scroll_cb, g_object_ref (target), g_object_unref);
}

/* Somebody with one hand, on a chair, who likes two techniques not at all. */
static AdwDialog *
preferences_moving (UnknotContext *context)
{
  UnknotProfile *profile = unknot_context_get_profile (context);

  unknot_profile_set_left_handed (profile, TRUE);
  unknot_profile_set_hands (profile, UNKNOT_HAND_BIT (UNKNOT_SIDE_LEFT));
  unknot_profile_set_seated (profile, TRUE);
  unknot_profile_set_never (profile, "cane", TRUE);
  unknot_profile_set_never (profile, "stretch-upper-trapezius", TRUE);

  return preferences (context);
}

/* As on a computer that can't speak, with nothing to play a tone by. */
static void
show_sound (AdwDialog *dialog)
{
  GtkWidget *sound = GTK_WIDGET (unknot_preferences_get_sound (UNKNOT_PREFERENCES (dialog)));
  GtkWidget *page = gtk_widget_get_ancestor (sound, ADW_TYPE_PREFERENCES_PAGE);

  adw_switch_row_set_active (unknot_preferences_get_plain_words (UNKNOT_PREFERENCES (dialog)), TRUE);
  g_object_set (sound, "tones", TRUE, "pace", TRUE, "volume", 0.7, "can-speak", FALSE,
                "speech-note", "No speech service can be reached from here. Screen readers are told instead.",
                "problem", "No sound can be played: a media module or an audio device is missing.", NULL);
  adw_preferences_dialog_set_visible_page (ADW_PREFERENCES_DIALOG (dialog), ADW_PREFERENCES_PAGE (page));
}

static void
show_reminders (AdwDialog  *dialog,
                const char *mode)
{
  UnknotReminderGroup *group = unknot_preferences_get_reminders (UNKNOT_PREFERENCES (dialog));
  GtkWidget *page = gtk_widget_get_ancestor (GTK_WIDGET (group), ADW_TYPE_PREFERENCES_PAGE);

  unknot_reminder_group_set_locale (group, 7, TRUE);
  g_object_set (group, "mode", mode, "habit", "lunch", "weekdays", 0x1f,
                "habit-times", g_variant_new_parsed ("[450, 780, 1050, 1320]"),
                "times", g_variant_new_parsed ("[660, 1020]"), NULL);
  adw_preferences_dialog_set_visible_page (ADW_PREFERENCES_DIALOG (dialog), ADW_PREFERENCES_PAGE (page));
  g_timeout_add_full (G_PRIORITY_DEFAULT, 300, scroll_cb, g_object_ref (group), g_object_unref);
}

static void
show_habit (AdwDialog *dialog)
{
  show_reminders (dialog, "habit");
}

/* As where nobody answered them, and where they may not come while the window is closed. */
static void
show_times (AdwDialog *dialog)
{
  UnknotReminderGroup *group = unknot_preferences_get_reminders (UNKNOT_PREFERENCES (dialog));

  show_reminders (dialog, "times");
  unknot_reminder_group_show_pace (group, UNKNOT_REMINDER_PACE_STOPPED);
  g_object_set (group, "note", "Your system does not allow this. Reminders come while Unknot is open.", NULL);
}

static void
check_in_cb (UnknotSafetyFlow *flow,
             GtkWidget        *view)
{
  g_autoptr (GPtrArray) knots = g_ptr_array_new ();
  UnknotContext *context = g_object_get_data (G_OBJECT (view), "context");

  g_ptr_array_add (knots, unknot_knots_get_knot (unknot_context_get_knots (context), 0));
  unknot_safety_flow_check_in (flow, knots);
}

static GtkWidget *
check_in (UnknotContext *context)
{
  GtkWidget *view = unknot_pictures_navigation (adw_navigation_page_new_with_tag (adw_status_page_new (), "Home", "home"));
  UnknotSafetyFlow *flow = unknot_safety_flow_new (context, ADW_NAVIGATION_VIEW (view));

  unknot_profile_set_conditions (unknot_context_get_profile (context), (const char *[]) { NULL });
  answer (context, 1);
  g_object_set_data (G_OBJECT (view), "context", context);
  g_object_set_data_full (G_OBJECT (view), "flow", flow, g_object_unref);
  g_signal_connect_object (view, "map", G_CALLBACK (check_in_cb), flow, G_CONNECT_AFTER | G_CONNECT_SWAPPED);

  return view;
}

static GtkWidget *
unsure (UnknotContext *context)
{
  static const char * const flags[] = { "RF05", "RF08", "RF12", NULL };
  GtkWidget *page =
    GTK_WIDGET (unknot_safety_page_new (unknot_context_get_safety (context), unknot_context_get_profile (context),
                                        unknot_context_get_stamper (context), flags));

  unknot_safety_questions_set_flags (UNKNOT_SAFETY_QUESTIONS (find_type (page, UNKNOT_TYPE_SAFETY_QUESTIONS)),
                                     (const char *[]) { "RF08?", "RF12+?", NULL });

  return unknot_pictures_navigation (page);
}

static GtkWidget *
show (const UnknotPicturesWorld *world,
      const UnknotPicturesScene *scene)
{
  UnknotContext *context = world->context;
  int today = unknot_time_get_day (get_now (context));

  switch (scene->which)
    {
    case HEALTH:
      return unknot_pictures_show_dialog (preferences (context), show_health);
    case SIGNS:
      return unknot_pictures_show_dialog (preferences (context), show_signs);
    case MOVING:
      return unknot_pictures_show_dialog (preferences_moving (context), show_moving);
    case PERSON:
      return unknot_pictures_show_dialog (preferences (context), show_person);
    case SOUND:
      return unknot_pictures_show_dialog (preferences (context), show_sound);
    case REMINDERS:
      return unknot_pictures_show_dialog (preferences (context), show_habit);
    case REMINDER_TIMES:
      return unknot_pictures_show_dialog (preferences (context), show_times);
    case CHECK_IN:
      return check_in (context);
    case WHO:
      return unknot_pictures_show_dialog (unknot_cleared_dialog_new ("Dr. Aydin", today - 1, today), NULL);
    case REASK:
      return unknot_pictures_show_dialog (reask (context), NULL);
    case UNSURE:
      return unsure (context);
    case DETAILS:
    default:
      return details (context);
    }
}

const UnknotPicturesScene unknot_pictures_safety_scenes[] = {
  { "safety-details", show, DETAILS },
  { "safety-health", show, HEALTH },
  { "safety-signs", show, SIGNS },
  { "preferences-person", show, PERSON },
  { "preferences-reminders", show, REMINDERS },
  { "preferences-reminder-times", show, REMINDER_TIMES },
  { "preferences-sound", show, SOUND },
  { "safety-check-in", show, CHECK_IN },
  { "safety-who", show, WHO },
  { "safety-reask", show, REASK },
  { "safety-unsure", show, UNSURE },
  { "preferences-moving", show, MOVING },
  { NULL },
};
