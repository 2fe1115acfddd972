#include "unknot-cleared-dialog.h"

#include <glib/gi18n.h>

#include "unknot-entry-words.h"
#include "unknot-time.h"

/**
 * UnknotClearedDialog:
 *
 * Asks who has had a look at a warning sign, and when. Its response is `cleared` once both are known.
 */
struct _UnknotClearedDialog
{
  AdwAlertDialog parent_instance;

  int today;
  int day;

  /* Borrowed */
  GtkEditable *who;
  AdwActionRow *day_row;
  GtkMenuButton *day_button;
  GtkCalendar *calendar;
};

G_DEFINE_FINAL_TYPE (UnknotClearedDialog, unknot_cleared_dialog, ADW_TYPE_ALERT_DIALOG)

static void
show_day (UnknotClearedDialog *self)
{
  g_autofree char *words = unknot_entry_words_day (self->day, self->today);

  adw_action_row_set_subtitle (self->day_row, words);
}

static void
who_changed_cb (UnknotClearedDialog *self)
{
  g_autofree char *who = g_strstrip (g_strdup (gtk_editable_get_text (self->who)));

  adw_alert_dialog_set_response_enabled (ADW_ALERT_DIALOG (self), "cleared", *who != '\0');
}

/* Nobody can have had a look tomorrow. */
static void
day_selected_cb (UnknotClearedDialog *self)
{
  g_autoptr (GDateTime) date = gtk_calendar_get_date (self->calendar);

  self->day = MIN (self->today, unknot_day_from_date (g_date_time_get_year (date), g_date_time_get_month (date),
                                                      g_date_time_get_day_of_month (date)));
  show_day (self);
  gtk_menu_button_popdown (self->day_button);
}

static void
unknot_cleared_dialog_class_init (UnknotClearedDialogClass *klass)
{
}

static GtkWidget *
make_day_row (UnknotClearedDialog *self)
{
  GtkWidget *popover = gtk_popover_new ();

  self->calendar = GTK_CALENDAR (gtk_calendar_new ());
  gtk_popover_set_child (GTK_POPOVER (popover), GTK_WIDGET (self->calendar));
  self->day_button = GTK_MENU_BUTTON (gtk_menu_button_new ());
  gtk_menu_button_set_icon_name (self->day_button, "x-office-calendar-symbolic");
  gtk_menu_button_set_popover (self->day_button, popover);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->day_button), _("Choose the Day"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->day_button), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _("Choose the Day"), -1);
  gtk_widget_set_valign (GTK_WIDGET (self->day_button), GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (GTK_WIDGET (self->day_button), "flat");

  self->day_row = ADW_ACTION_ROW (adw_action_row_new ());
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->day_row), _("Day"));
  adw_action_row_add_suffix (self->day_row, GTK_WIDGET (self->day_button));
  adw_action_row_set_activatable_widget (self->day_row, GTK_WIDGET (self->day_button));

  return GTK_WIDGET (self->day_row);
}

static void
unknot_cleared_dialog_init (UnknotClearedDialog *self)
{
  AdwAlertDialog *alert = ADW_ALERT_DIALOG (self);
  GtkWidget *list = gtk_list_box_new ();
  GtkWidget *who = adw_entry_row_new ();

  gtk_list_box_set_selection_mode (GTK_LIST_BOX (list), GTK_SELECTION_NONE);
  gtk_widget_add_css_class (list, "boxed-list");
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (who), _("Name"));
  adw_entry_row_set_activates_default (ADW_ENTRY_ROW (who), TRUE);
  adw_entry_row_set_input_hints (ADW_ENTRY_ROW (who), GTK_INPUT_HINT_PRIVATE);
  self->who = GTK_EDITABLE (who);
  gtk_list_box_append (GTK_LIST_BOX (list), who);
  gtk_list_box_append (GTK_LIST_BOX (list), make_day_row (self));

  adw_alert_dialog_set_heading (alert, _("Who Has Had a Look?"));
  adw_alert_dialog_set_body (alert, _("Self-care opens again once a doctor or physiotherapist allows it."));
  adw_alert_dialog_set_extra_child (alert, list);
  adw_alert_dialog_add_response (alert, "cancel", _("_Cancel"));
  adw_alert_dialog_add_response (alert, "cleared", _("_Note It"));
  adw_alert_dialog_set_response_appearance (alert, "cleared", ADW_RESPONSE_SUGGESTED);
  adw_alert_dialog_set_default_response (alert, "cleared");
  adw_alert_dialog_set_close_response (alert, "cancel");
  g_signal_connect_object (self->who, "changed", G_CALLBACK (who_changed_cb), self, G_CONNECT_SWAPPED);
  who_changed_cb (self);
}

/**
 * unknot_cleared_dialog_new:
 * @who: (nullable): who was noted before
 * @day: the day that was noted before, or @today; days since 1970-01-01
 * @today: the day that it is
 *
 * Makes the dialog.
 *
 * Returns: (transfer floating): a new dialog
 */
AdwDialog *
unknot_cleared_dialog_new (const char *who,
                           int         day,
                           int         today)
{
  UnknotClearedDialog *self = g_object_new (UNKNOT_TYPE_CLEARED_DIALOG, NULL);
  g_autoptr (GDateTime) date = unknot_day_to_date_time (day);

  self->today = today;
  self->day = day;
  gtk_calendar_select_day (self->calendar, date);
  g_signal_connect_object (self->calendar, "day-selected", G_CALLBACK (day_selected_cb), self, G_CONNECT_SWAPPED);
  if (who != NULL)
    gtk_editable_set_text (self->who, who);
  show_day (self);

  return ADW_DIALOG (self);
}

/**
 * unknot_cleared_dialog_get_who:
 * @self: the dialog
 *
 * Gets who has had a look.
 *
 * Returns: (transfer none): in the person's words
 */
const char *
unknot_cleared_dialog_get_who (UnknotClearedDialog *self)
{
  g_return_val_if_fail (UNKNOT_IS_CLEARED_DIALOG (self), NULL);

  return gtk_editable_get_text (self->who);
}

/**
 * unknot_cleared_dialog_get_day:
 * @self: the dialog
 *
 * Gets when that was.
 *
 * Returns: the day, days since 1970-01-01; never after today
 */
int
unknot_cleared_dialog_get_day (UnknotClearedDialog *self)
{
  g_return_val_if_fail (UNKNOT_IS_CLEARED_DIALOG (self), 0);

  return self->day;
}
