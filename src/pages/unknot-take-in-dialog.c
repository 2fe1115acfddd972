#include "unknot-take-in-dialog.h"

#include <glib/gi18n.h>

#include "unknot-config.h"
#include "unknot-headings.h"
#include "unknot-pack.h"

struct _UnknotTakeInDialog
{
  AdwDialog parent_instance;

  guint     n_entries;   /* that would change the journal */
  guint     n_packs;

  /* Template children */
  GtkStack            *stack;
  AdwStatusPage       *waiting;
  AdwStatusPage       *refusal;
  GtkLabel            *heading;
  AdwPreferencesGroup *facts;
  AdwPreferencesGroup *packs_group;
  AdwPreferencesGroup *profile_group;
  AdwSwitchRow        *profile;
  GtkWidget           *bottom;
  GtkWidget           *add;
  GtkLabel            *add_label;
};

G_DEFINE_FINAL_TYPE (UnknotTakeInDialog, unknot_take_in_dialog, ADW_TYPE_DIALOG)

typedef enum
{
  SIGNAL_ACCEPTED,
  N_SIGNALS,
} UnknotTakeInDialogSignal;

static guint signals[N_SIGNALS];

static gboolean
wants_profile (UnknotTakeInDialog *self)
{
  return gtk_widget_get_visible (GTK_WIDGET (self->profile_group)) && adw_switch_row_get_active (self->profile);
}

static void
show_add (UnknotTakeInDialog *self)
{
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "take-in.add",
                                 self->n_entries > 0 || self->n_packs > 0 || wants_profile (self));
}

static void
profile_changed_cb (UnknotTakeInDialog *self)
{
  show_add (self);
}

static void
show_waiting (UnknotTakeInDialog *self,
              const char         *title)
{
  adw_status_page_set_title (self->waiting, title);
  gtk_widget_set_visible (self->bottom, FALSE);
  gtk_stack_set_visible_child_name (self->stack, "waiting");
}

/* What is under way can't be stopped any more. */
static void
add_action (GtkWidget  *widget,
            const char *action_name,
            GVariant   *parameter)
{
  UnknotTakeInDialog *self = UNKNOT_TAKE_IN_DIALOG (widget);
  gboolean with_profile = wants_profile (self);

  adw_dialog_set_can_close (ADW_DIALOG (self), FALSE);
  show_waiting (self, _("Adding…"));
  g_signal_emit (self, signals[SIGNAL_ACCEPTED], 0, with_profile);
}

static AdwPreferencesRow *
make_row (const char *title,
          const char *subtitle)
{
  GtkWidget *row = adw_action_row_new ();

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), subtitle);
  return ADW_PREFERENCES_ROW (row);
}

static void
add_fact (UnknotTakeInDialog *self,
          const char         *title,
          const char         *fact)
{
  AdwPreferencesRow *row = make_row (title, fact);

  gtk_widget_add_css_class (GTK_WIDGET (row), "property");
  adw_preferences_group_add (self->facts, GTK_WIDGET (row));
}

static void
add_count (UnknotTakeInDialog *self,
           const char         *title,
           guint               count)
{
  g_autofree char *fact = g_strdup_printf ("%'u", count);

  if (count > 0)
    add_fact (self, title, fact);
}

static char *
format_day (int day)
{
  g_autoptr (GDateTime) date = unknot_day_to_date_time (day);

  /* Translators: a day, as g_date_time_format() takes it */
  return g_date_time_format (date, C_("import", "%-d %B %Y"));
}

static void
add_period (UnknotTakeInDialog  *self,
            const UnknotPreview *preview)
{
  g_autofree char *first = format_day (preview->first_day);
  g_autofree char *last = format_day (preview->last_day);
  /* Translators: two days */
  g_autofree char *period = g_strdup_printf (_("%1$s to %2$s"), first, last);

  add_fact (self, _("Period"), preview->first_day == preview->last_day ? first : period);
}

static void
add_knots (UnknotTakeInDialog  *self,
           const UnknotPreview *preview)
{
  g_autofree char *knots = NULL;

  if (preview->n_new_knots == 0)
    knots = g_strdup_printf (ngettext ("%u, which is here already", "%u, all of them are here already",
                                       preview->n_knots), preview->n_knots);
  else if (preview->n_new_knots == preview->n_knots)
    knots = g_strdup_printf (ngettext ("%u, which is new", "%u, all of them are new", preview->n_knots),
                             preview->n_knots);
  else
    /* Translators: how many knots, and how many of them are new */
    knots = g_strdup_printf (ngettext ("%1$u, of which %2$u is new", "%1$u, of which %2$u are new",
                                       preview->n_new_knots), preview->n_knots, preview->n_new_knots);
  add_fact (self, _("Knots"), knots);
}

static void
show_facts (UnknotTakeInDialog  *self,
            const UnknotPreview *preview)
{
  guint n_all = preview->counts.n_added + preview->counts.n_renewed + preview->counts.n_same + preview->counts.n_older;

  add_count (self, _("New entries"), preview->counts.n_added);
  add_count (self, _("Newer than yours"), preview->counts.n_renewed);
  add_count (self, _("Here already"), preview->counts.n_same);
  add_count (self, _("Older than yours, which stay as they are"), preview->counts.n_older);
  if (n_all > 0)
    add_period (self, preview);
  if (preview->n_knots > 0)
    add_knots (self, preview);
  add_count (self, _("Can’t be taken over, and stay out"), preview->n_left);
  gtk_widget_set_visible (GTK_WIDGET (self->facts), n_all + preview->n_knots + preview->n_left > 0);
}

static void
add_pack (UnknotTakeInDialog *self,
          UnknotPack         *pack)
{
  guint n = unknot_pack_get_n (pack);
  guint n_left_out = g_strv_length ((GStrv) unknot_pack_get_problems (pack));
  g_autofree char *count = g_strdup_printf (ngettext ("%u technique", "%u techniques", n), n);
  g_autofree char *left_out = g_strdup_printf (ngettext ("%u can’t be used", "%u can’t be used", n_left_out),
                                               n_left_out);
  /* Translators: "12 techniques, 1 can’t be used" */
  g_autofree char *both = g_strdup_printf (_("%1$s, %2$s"), count, left_out);

  adw_preferences_group_add (self->packs_group,
                             GTK_WIDGET (make_row (unknot_pack_get_title (pack), n_left_out > 0 ? both : count)));
}

static void
show_packs (UnknotTakeInDialog *self,
            GPtrArray          *packs,
            guint               n_here)
{
  g_autofree char *here = g_strdup_printf (ngettext ("%u more is here already, and stays as it is.",
                                                     "%u more are here already, and stay as they are.", n_here),
                                           n_here);

  for (guint i = 0; i < packs->len; i++)
    add_pack (self, g_ptr_array_index (packs, i));
  if (packs->len > 0 && n_here > 0)
    adw_preferences_group_set_description (self->packs_group, here);
  gtk_widget_set_visible (GTK_WIDGET (self->packs_group), packs->len > 0);
}

static void
unknot_take_in_dialog_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), UNKNOT_TYPE_TAKE_IN_DIALOG);

  G_OBJECT_CLASS (unknot_take_in_dialog_parent_class)->dispose (object);
}

static void
unknot_take_in_dialog_class_init (UnknotTakeInDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = unknot_take_in_dialog_dispose;

  /**
   * UnknotTakeInDialog::accepted:
   * @with_profile: whether the profile is to be taken over, too
   *
   * The person wants what they see. The dialog waits until it is closed by force, or a refusal is shown.
   */
  signals[SIGNAL_ACCEPTED] =
    g_signal_new ("accepted", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                  G_TYPE_NONE, 1, G_TYPE_BOOLEAN);

  gtk_widget_class_set_template_from_resource (widget_class, UNKNOT_RESOURCE_BASE "/ui/unknot-take-in-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, UnknotTakeInDialog, stack);
  gtk_widget_class_bind_template_child (widget_class, UnknotTakeInDialog, waiting);
  gtk_widget_class_bind_template_child (widget_class, UnknotTakeInDialog, refusal);
  gtk_widget_class_bind_template_child (widget_class, UnknotTakeInDialog, heading);
  gtk_widget_class_bind_template_child (widget_class, UnknotTakeInDialog, facts);
  gtk_widget_class_bind_template_child (widget_class, UnknotTakeInDialog, packs_group);
  gtk_widget_class_bind_template_child (widget_class, UnknotTakeInDialog, profile_group);
  gtk_widget_class_bind_template_child (widget_class, UnknotTakeInDialog, profile);
  gtk_widget_class_bind_template_child (widget_class, UnknotTakeInDialog, bottom);
  gtk_widget_class_bind_template_child (widget_class, UnknotTakeInDialog, add);
  gtk_widget_class_bind_template_child (widget_class, UnknotTakeInDialog, add_label);
  gtk_widget_class_bind_template_callback (widget_class, profile_changed_cb);
  gtk_widget_class_install_action (widget_class, "take-in.add", NULL, add_action);
}

static void
unknot_take_in_dialog_init (UnknotTakeInDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  unknot_headings_mark (GTK_WIDGET (self));
  show_waiting (self, _("Reading the File…"));
}

/**
 * unknot_take_in_dialog_new:
 *
 * Makes a dialog that waits until the file is read.
 *
 * Returns: (transfer full): a new dialog
 */
UnknotTakeInDialog *
unknot_take_in_dialog_new (void)
{
  return g_object_new (UNKNOT_TYPE_TAKE_IN_DIALOG, NULL);
}

static char *
make_heading (UnknotTakeInDialog  *self,
              const UnknotPreview *preview)
{
  if (self->n_entries > 0)
    return g_strdup_printf (ngettext ("%'u entry can be added", "%'u entries can be added", self->n_entries),
                            self->n_entries);
  if (self->n_packs > 0)
    return g_strdup (_("Techniques can be added"));
  if (preview->has_profile)
    return g_strdup (_("Health and things can be taken over"));

  return g_strdup (_("There is nothing new in this file"));
}

/**
 * unknot_take_in_dialog_show_preview:
 * @self: a dialog
 * @preview: what the file would bring
 * @packs: (element-type UnknotPack): folders of techniques that would be added
 * @n_packs_here: how many others are there already
 *
 * Shows what the file would bring; once.
 */
void
unknot_take_in_dialog_show_preview (UnknotTakeInDialog  *self,
                                    const UnknotPreview *preview,
                                    GPtrArray           *packs,
                                    guint                n_packs_here)
{
  g_autofree char *heading = NULL;
  g_autofree char *label = NULL;

  g_return_if_fail (UNKNOT_IS_TAKE_IN_DIALOG (self));
  g_return_if_fail (preview != NULL && packs != NULL);

  self->n_entries = preview->counts.n_added + preview->counts.n_renewed;
  self->n_packs = packs->len;
  heading = make_heading (self, preview);
  label = self->n_entries > 0
            ? g_strdup_printf (ngettext ("_Add %'u Entry", "_Add %'u Entries", self->n_entries), self->n_entries)
            : g_strdup (_("_Add"));
  gtk_label_set_label (self->heading, heading);
  gtk_label_set_label (self->add_label, label);
  show_facts (self, preview);
  show_packs (self, packs, n_packs_here);
  gtk_widget_set_visible (GTK_WIDGET (self->profile_group), preview->has_profile);

  show_add (self);
  gtk_widget_set_visible (self->bottom, self->n_entries > 0 || self->n_packs > 0 || preview->has_profile);
  gtk_stack_set_visible_child_name (self->stack, "preview");
  if (gtk_widget_get_visible (self->bottom))
    gtk_widget_grab_focus (self->add);
  gtk_accessible_announce (GTK_ACCESSIBLE (self), heading, GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
}

/**
 * unknot_take_in_dialog_show_refusal:
 * @self: a dialog
 * @sentence: why nothing was taken
 *
 * Says why nothing was taken, where it can be read for as long as one likes.
 */
void
unknot_take_in_dialog_show_refusal (UnknotTakeInDialog *self,
                                    const char         *sentence)
{
  g_return_if_fail (UNKNOT_IS_TAKE_IN_DIALOG (self));
  g_return_if_fail (sentence != NULL);

  adw_status_page_set_description (self->refusal, sentence);
  adw_dialog_set_can_close (ADW_DIALOG (self), TRUE);
  gtk_widget_set_visible (self->bottom, FALSE);
  gtk_stack_set_visible_child_name (self->stack, "refusal");
  gtk_accessible_announce (GTK_ACCESSIBLE (self), sentence, GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
}
