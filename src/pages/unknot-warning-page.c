#include "unknot-warning-page.h"

#include <string.h>

#include <glib/gi18n.h>

#include "unknot-cleared-dialog.h"
#include "unknot-config.h"
#include "unknot-headings.h"
#include "unknot-sign.h"
#include "unknot-technique-dialog.h"
#include "unknot-text.h"

/**
 * UnknotWarningPage:
 *
 * What stands there instead of any technique when a warning sign was found: what to do, why, and what to say there.
 * It only leaves by changed answers, by a professional's look, or to the journal.
 */
struct _UnknotWarningPage
{
  AdwNavigationPage parent_instance;

  /* Owned */
  GStrv flags;
  int today;

  /* Template children */
  GtkWidget *banner;
  GtkImage *icon;
  GtkLabel *heading;
  GtkLabel *number;
  GtkLabel *lead;
  GtkLabel *action;
  AdwPreferencesGroup *reasons;
  GtkWidget *say;
  GtkLabel *words;
  AdwPreferencesGroup *readable;
  GtkWidget *cleared;
};

G_DEFINE_FINAL_TYPE (UnknotWarningPage, unknot_warning_page, ADW_TYPE_NAVIGATION_PAGE)

typedef enum
{
  SIGNAL_CHANGE_REQUESTED,
  SIGNAL_CLEARED,
  SIGNAL_JOURNAL_REQUESTED,
  SIGNAL_WRONG,
  N_SIGNALS,
} UnknotWarningPageSignal;

static guint signals[N_SIGNALS];

static void
show_level (UnknotWarningPage  *self,
            const UnknotSafety *safety,
            UnknotLevel         level)
{
  const UnknotLevelWords *words = unknot_safety_get_level (safety, level);
  gboolean emergency = level == UNKNOT_LEVEL_EMERGENCY;

  gtk_widget_add_css_class (self->banner, emergency ? "emergency" : level == UNKNOT_LEVEL_URGENT ? "today" : "soon");
  gtk_image_set_from_icon_name (self->icon, emergency ? "dialog-warning-symbolic" : "unknot-shield-symbolic");
  gtk_label_set_label (self->heading, unknot_text ("safety", words->title));
  gtk_label_set_label (self->lead, unknot_text ("safety", words->text));
  if (words->action != NULL)
    gtk_label_set_label (self->action, unknot_text ("safety", words->action));
  gtk_widget_set_visible (GTK_WIDGET (self->action), words->action != NULL);
  gtk_widget_set_visible (self->cleared, level != UNKNOT_LEVEL_REFUSED);
}

/* A flag as it was answered, `RF12+`, is described by the flag itself. */
static const UnknotRedFlag *
lookup_flag (const UnknotSafety *safety,
             const char         *answer)
{
  g_autofree char *id = g_strndup (answer, strcspn (answer, "+"));

  return unknot_safety_lookup_red_flag (safety, id);
}

static void
show_flags (UnknotWarningPage  *self,
            const UnknotSafety *safety,
            const char * const *flags)
{
  GString *words = g_string_new (NULL);

  for (const char * const *answer = flags; *answer != NULL; answer++)
    {
      const UnknotRedFlag *flag = lookup_flag (safety, *answer);
      GtkWidget *row;

      if (flag == NULL)
        continue;

      row = adw_action_row_new ();
      adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
      adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), unknot_text ("safety", flag->why));
      adw_preferences_group_add (self->reasons, row);
      g_string_append_printf (words, "%s%s", words->len > 0 ? "\n\n" : "", unknot_text ("safety", flag->say));
    }

  gtk_label_set_label (self->words, words->str);
  gtk_widget_set_visible (self->say, words->len > 0);
  gtk_widget_set_visible (GTK_WIDGET (self->reasons), words->len > 0);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "warning.copy", words->len > 0);
  g_string_free (words, TRUE);
}

static void
card_activated_cb (UnknotWarningPage *self,
                   AdwActionRow      *row)
{
  UnknotTechniqueSources sources = { NULL };

  adw_dialog_present (unknot_technique_dialog_new_for_card (&sources, g_object_get_data (G_OBJECT (row), "technique")),
                      GTK_WIDGET (self));
}

static void
change_action (GtkWidget  *widget,
               const char *action_name,
               GVariant   *parameter)
{
  g_signal_emit (widget, signals[SIGNAL_CHANGE_REQUESTED], 0);
}

static void
journal_action (GtkWidget  *widget,
                const char *action_name,
                GVariant   *parameter)
{
  g_signal_emit (widget, signals[SIGNAL_JOURNAL_REQUESTED], 0);
}

static void
copy_action (GtkWidget  *widget,
             const char *action_name,
             GVariant   *parameter)
{
  UnknotWarningPage *self = UNKNOT_WARNING_PAGE (widget);

  gdk_clipboard_set_text (gtk_widget_get_clipboard (widget), gtk_label_get_label (self->words));
}

static void
cleared_response_cb (UnknotWarningPage   *self,
                     const char          *response,
                     UnknotClearedDialog *dialog)
{
  if (g_str_equal (response, "cleared"))
    g_signal_emit (self, signals[SIGNAL_CLEARED], 0, unknot_cleared_dialog_get_who (dialog),
                   unknot_cleared_dialog_get_day (dialog));
}

static void
cleared_action (GtkWidget  *widget,
                const char *action_name,
                GVariant   *parameter)
{
  UnknotWarningPage *self = UNKNOT_WARNING_PAGE (widget);
  AdwDialog *dialog = unknot_cleared_dialog_new (NULL, self->today, self->today);

  g_signal_connect_object (dialog, "response", G_CALLBACK (cleared_response_cb), self, G_CONNECT_SWAPPED);
  adw_dialog_present (dialog, widget);
}

static void
wrong_action (GtkWidget  *widget,
              const char *action_name,
              GVariant   *parameter)
{
  g_signal_emit (widget, signals[SIGNAL_WRONG], 0, UNKNOT_WARNING_PAGE (widget)->flags);
}

static void
unknot_warning_page_dispose (GObject *object)
{
  UnknotWarningPage *self = UNKNOT_WARNING_PAGE (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), UNKNOT_TYPE_WARNING_PAGE);
  g_clear_pointer (&self->flags, g_strfreev);

  G_OBJECT_CLASS (unknot_warning_page_parent_class)->dispose (object);
}

static void
unknot_warning_page_class_init (UnknotWarningPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = unknot_warning_page_dispose;

  /**
   * UnknotWarningPage::change-requested:
   *
   * The person wants to go through the questions again.
   */
  signals[SIGNAL_CHANGE_REQUESTED] =
    g_signal_new ("change-requested", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                  G_TYPE_NONE, 0);

  /**
   * UnknotWarningPage::cleared:
   * @who: who has had a look, in the person's words
   * @day: when, days since 1970-01-01
   *
   * A professional has looked at the signs.
   */
  signals[SIGNAL_CLEARED] =
    g_signal_new ("cleared", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                  G_TYPE_NONE, 2, G_TYPE_STRING, G_TYPE_INT);

  /**
   * UnknotWarningPage::wrong:
   * @flags: (array zero-terminated=1): the flags that decided it, as they were answered
   *
   * The person says that one of these was answered wrongly: it is to be asked again.
   */
  signals[SIGNAL_WRONG] =
    g_signal_new ("wrong", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                  G_TYPE_NONE, 1, G_TYPE_STRV);

  /**
   * UnknotWarningPage::journal-requested:
   *
   * The person wants to see the journal, which stays open.
   */
  signals[SIGNAL_JOURNAL_REQUESTED] =
    g_signal_new ("journal-requested", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                  G_TYPE_NONE, 0);

  gtk_widget_class_set_template_from_resource (widget_class, UNKNOT_RESOURCE_BASE "/ui/unknot-warning-page.ui");
  gtk_widget_class_bind_template_child (widget_class, UnknotWarningPage, banner);
  gtk_widget_class_bind_template_child (widget_class, UnknotWarningPage, icon);
  gtk_widget_class_bind_template_child (widget_class, UnknotWarningPage, heading);
  gtk_widget_class_bind_template_child (widget_class, UnknotWarningPage, number);
  gtk_widget_class_bind_template_child (widget_class, UnknotWarningPage, lead);
  gtk_widget_class_bind_template_child (widget_class, UnknotWarningPage, action);
  gtk_widget_class_bind_template_child (widget_class, UnknotWarningPage, reasons);
  gtk_widget_class_bind_template_child (widget_class, UnknotWarningPage, say);
  gtk_widget_class_bind_template_child (widget_class, UnknotWarningPage, words);
  gtk_widget_class_bind_template_child (widget_class, UnknotWarningPage, readable);
  gtk_widget_class_bind_template_child (widget_class, UnknotWarningPage, cleared);

  gtk_widget_class_install_action (widget_class, "warning.change", NULL, change_action);
  gtk_widget_class_install_action (widget_class, "warning.journal", NULL, journal_action);
  gtk_widget_class_install_action (widget_class, "warning.copy", NULL, copy_action);
  gtk_widget_class_install_action (widget_class, "warning.cleared", NULL, cleared_action);
  gtk_widget_class_install_action (widget_class, "warning.wrong", NULL, wrong_action);
}

static void
unknot_warning_page_init (UnknotWarningPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  unknot_headings_mark (GTK_WIDGET (self));
  gtk_widget_set_visible (GTK_WIDGET (self->readable), FALSE);
}

/**
 * unknot_warning_page_new:
 * @safety: the rules
 * @level: emergency, urgent or refused
 * @flags: (array zero-terminated=1): the flags that decided it, as they were answered
 * @emergency_number: (nullable): the number that the person has entered
 * @today: the day that it is, days since 1970-01-01
 *
 * Makes the page for a level that closes all techniques.
 *
 * Returns: (transfer floating): a new page
 */
UnknotWarningPage *
unknot_warning_page_new (UnknotSafety       *safety,
                         UnknotLevel         level,
                         const char * const *flags,
                         const char         *emergency_number,
                         int                 today)
{
  UnknotWarningPage *self = g_object_new (UNKNOT_TYPE_WARNING_PAGE, NULL);

  self->flags = g_strdupv ((GStrv) flags);
  self->today = today;
  show_level (self, safety, level);
  show_flags (self, safety, flags);
  if (level == UNKNOT_LEVEL_EMERGENCY && emergency_number != NULL && *emergency_number != '\0')
    {
      gtk_label_set_label (self->number, emergency_number);
      gtk_widget_set_visible (GTK_WIDGET (self->number), TRUE);
    }

  return self;
}

/**
 * unknot_warning_page_add_card:
 * @self: the page
 * @card: information that stays readable at this level
 *
 * Offers something to read.
 */
void
unknot_warning_page_add_card (UnknotWarningPage *self,
                              UnknotTechnique   *card)
{
  GtkWidget *row = adw_action_row_new ();

  g_return_if_fail (UNKNOT_IS_WARNING_PAGE (self));

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), unknot_text ("technique", card->name));
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), unknot_sign_new ("go-next-symbolic"));
  g_object_set_data_full (G_OBJECT (row), "technique", unknot_technique_ref (card),
                          (GDestroyNotify) unknot_technique_unref);
  g_signal_connect_object (row, "activated", G_CALLBACK (card_activated_cb), self, G_CONNECT_SWAPPED);
  adw_preferences_group_add (self->readable, row);
  gtk_widget_set_visible (GTK_WIDGET (self->readable), TRUE);
}
