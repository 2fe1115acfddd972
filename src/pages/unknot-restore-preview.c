#include "unknot-restore-preview.h"

#include <glib/gi18n.h>

#include "unknot-config.h"
#include "unknot-copy-words.h"
#include "unknot-headings.h"
#include "unknot-journal-compare.h"

/**
 * UnknotRestorePreview:
 *
 * What is in a copy, how it differs from the journal, and what either way back would do, in numbers before anything is
 * done.
 */
struct _UnknotRestorePreview
{
  AdwNavigationPage parent_instance;

  /* Owned */
  UnknotCopy *copy;

  /* Template children */
  AdwActionRow *made;
  AdwActionRow *entries;
  AdwActionRow *period;
  AdwActionRow *knots;
  AdwPreferencesGroup *difference;
  AdwActionRow *only_there;
  AdwActionRow *only_here;
  AdwActionRow *different;
  AdwPreferencesGroup *add;
  AdwPreferencesGroup *replace;
  AdwPreferencesGroup *note;
};

G_DEFINE_FINAL_TYPE (UnknotRestorePreview, unknot_restore_preview, ADW_TYPE_NAVIGATION_PAGE)

typedef enum
{
  SIGNAL_ADD_REQUESTED,
  SIGNAL_REPLACE_REQUESTED,
  N_SIGNALS,
} UnknotRestorePreviewSignal;

static guint signals[N_SIGNALS];

static void
show_number (AdwActionRow *row,
             guint         number)
{
  g_autofree char *words = g_strdup_printf ("%u", number);

  adw_action_row_set_subtitle (row, words);
}

static void
add_action (GtkWidget  *widget,
            const char *action_name,
            GVariant   *parameter)
{
  g_signal_emit (widget, signals[SIGNAL_ADD_REQUESTED], 0);
}

static void
replace_action (GtkWidget  *widget,
                const char *action_name,
                GVariant   *parameter)
{
  g_signal_emit (widget, signals[SIGNAL_REPLACE_REQUESTED], 0);
}

static void
unknot_restore_preview_dispose (GObject *object)
{
  UnknotRestorePreview *self = UNKNOT_RESTORE_PREVIEW (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), UNKNOT_TYPE_RESTORE_PREVIEW);
  g_clear_pointer (&self->copy, unknot_copy_unref);

  G_OBJECT_CLASS (unknot_restore_preview_parent_class)->dispose (object);
}

static void
unknot_restore_preview_class_init (UnknotRestorePreviewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = unknot_restore_preview_dispose;

  /**
   * UnknotRestorePreview::add-requested:
   *
   * What the journal lacks is to be added.
   */
  signals[SIGNAL_ADD_REQUESTED] =
    g_signal_new ("add-requested", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  /**
   * UnknotRestorePreview::replace-requested:
   *
   * The journal is to be as in the copy.
   */
  signals[SIGNAL_REPLACE_REQUESTED] =
    g_signal_new ("replace-requested", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                  G_TYPE_NONE, 0);

  gtk_widget_class_set_template_from_resource (widget_class, UNKNOT_RESOURCE_BASE "/ui/unknot-restore-preview.ui");
  gtk_widget_class_bind_template_child (widget_class, UnknotRestorePreview, made);
  gtk_widget_class_bind_template_child (widget_class, UnknotRestorePreview, entries);
  gtk_widget_class_bind_template_child (widget_class, UnknotRestorePreview, period);
  gtk_widget_class_bind_template_child (widget_class, UnknotRestorePreview, knots);
  gtk_widget_class_bind_template_child (widget_class, UnknotRestorePreview, difference);
  gtk_widget_class_bind_template_child (widget_class, UnknotRestorePreview, only_there);
  gtk_widget_class_bind_template_child (widget_class, UnknotRestorePreview, only_here);
  gtk_widget_class_bind_template_child (widget_class, UnknotRestorePreview, different);
  gtk_widget_class_bind_template_child (widget_class, UnknotRestorePreview, add);
  gtk_widget_class_bind_template_child (widget_class, UnknotRestorePreview, replace);
  gtk_widget_class_bind_template_child (widget_class, UnknotRestorePreview, note);

  gtk_widget_class_install_action (widget_class, "preview.add", NULL, add_action);
  gtk_widget_class_install_action (widget_class, "preview.replace", NULL, replace_action);
}

static void
unknot_restore_preview_init (UnknotRestorePreview *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  unknot_headings_mark (GTK_WIDGET (self));
}

static void
show_copy (UnknotRestorePreview *self)
{
  int first_day;
  int last_day;

  show_number (self->entries, unknot_archive_get_entries (unknot_copy_get_archive (self->copy))->len);
  show_number (self->knots, unknot_copy_get_n_knots (self->copy));
  if (unknot_copy_get_period (self->copy, &first_day, &last_day))
    {
      g_autofree char *words = unknot_copy_words_period (first_day, last_day);

      adw_action_row_set_subtitle (self->period, words);
    }
  else
    gtk_widget_set_visible (GTK_WIDGET (self->period), FALSE);
}

static void
describe_adding (UnknotRestorePreview *self,
                 const UnknotTakeIn   *counts)
{
  guint n = counts->n_added + counts->n_renewed;
  g_autofree char *words = g_strdup_printf (ngettext ("%u entry comes back. Nothing goes.",
                                                      "%u entries come back. Nothing goes.", n), n);

  adw_preferences_group_set_description (self->add, words);
  gtk_widget_set_visible (GTK_WIDGET (self->add), n > 0);
}

static void
add_sentence (GString *text,
              char    *sentence)
{
  if (text->len > 0)
    g_string_append_c (text, ' ');
  g_string_append (text, sentence);
  g_free (sentence);
}

static void
describe_replacing (UnknotRestorePreview   *self,
                    const UnknotComparison *comparison)
{
  g_autoptr (GString) text = g_string_new (NULL);

  if (comparison->n_only_here > 0)
    add_sentence (text, g_strdup_printf (ngettext ("%u entry goes.", "%u entries go.", comparison->n_only_here),
                                         comparison->n_only_here));
  if (comparison->n_only_there > 0)
    add_sentence (text, g_strdup_printf (ngettext ("%u comes back.", "%u come back.", comparison->n_only_there),
                                         comparison->n_only_there));
  if (comparison->n_different > 0)
    add_sentence (text, g_strdup_printf (ngettext ("%u is as it was then.", "%u are as they were then.",
                                                   comparison->n_different), comparison->n_different));
  add_sentence (text, g_strdup (_("What you have now is kept as a copy first.")));
  adw_preferences_group_set_description (self->replace, text->str);
}

static void
show_difference (UnknotRestorePreview *self,
                 UnknotJournal        *journal)
{
  GPtrArray *entries = unknot_archive_get_entries (unknot_copy_get_archive (self->copy));
  UnknotComparison comparison;
  UnknotTakeIn counts;
  gboolean is_same;

  unknot_journal_compare (journal, entries, &comparison);
  unknot_journal_count_in (journal, entries, &counts);
  is_same = comparison.n_only_here + comparison.n_only_there + comparison.n_different == 0;

  show_number (self->only_there, comparison.n_only_there);
  show_number (self->only_here, comparison.n_only_here);
  show_number (self->different, comparison.n_different);
  describe_adding (self, &counts);
  describe_replacing (self, &comparison);
  gtk_widget_set_visible (GTK_WIDGET (self->difference), !is_same);
  gtk_widget_set_visible (GTK_WIDGET (self->replace), !is_same && unknot_copy_is_whole (self->copy));

  if (is_same)
    adw_preferences_group_set_description (self->note, _("Your journal is the same as this copy."));
  else if (!unknot_copy_is_whole (self->copy))
    adw_preferences_group_set_description (self->note, _("Part of the journal could not be read when this copy was "
                                                         "made. So you can’t go back to it as a whole."));
  else
    adw_preferences_group_set_description (self->note, _("Your answers about your health stay as they are now."));
}

/**
 * unknot_restore_preview_new:
 * @name: when the copy was made, in words
 * @copy: the copy
 * @journal: what it is compared with
 *
 * Makes the page.
 *
 * Returns: (transfer floating): a new page
 */
UnknotRestorePreview *
unknot_restore_preview_new (const char    *name,
                            UnknotCopy    *copy,
                            UnknotJournal *journal)
{
  UnknotRestorePreview *self = g_object_new (UNKNOT_TYPE_RESTORE_PREVIEW, NULL);

  self->copy = unknot_copy_ref (copy);
  adw_action_row_set_subtitle (self->made, name);
  show_copy (self);
  show_difference (self, journal);

  return self;
}

/**
 * unknot_restore_preview_get_copy:
 * @self: a page
 *
 * Gets the copy that it shows.
 *
 * Returns: (transfer none): the copy
 */
UnknotCopy *
unknot_restore_preview_get_copy (UnknotRestorePreview *self)
{
  g_return_val_if_fail (UNKNOT_IS_RESTORE_PREVIEW (self), NULL);

  return self->copy;
}

/**
 * unknot_restore_preview_set_busy:
 * @self: a page
 * @busy: whether something is being brought back
 *
 * Keeps the person from asking twice.
 */
void
unknot_restore_preview_set_busy (UnknotRestorePreview *self,
                                 gboolean              busy)
{
  g_return_if_fail (UNKNOT_IS_RESTORE_PREVIEW (self));

  gtk_widget_action_set_enabled (GTK_WIDGET (self), "preview.add", !busy);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "preview.replace", !busy);
}
