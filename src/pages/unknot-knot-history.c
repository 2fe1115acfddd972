#include "unknot-knot-history.h"

#include <glib/gi18n.h>

#include "unknot-config.h"
#include "unknot-life-view.h"
#include "unknot-life-words.h"

/* More of them would make the card a journal. */
#define MOST_MOMENTS 4

struct _UnknotKnotHistory
{
  AdwBin parent_instance;

  /* Owned */
  UnknotKnots *knots;
  UnknotKnot *knot;
  GPtrArray *rows;

  /* Template children */
  UnknotLifeView *line;
  GtkLabel *count;
  AdwPreferencesGroup *moments;
  AdwActionRow *state;
  GtkWidget *quiet;
  GtkWidget *back;
};

G_DEFINE_FINAL_TYPE (UnknotKnotHistory, unknot_knot_history, ADW_TYPE_BIN)

typedef enum
{
  SIGNAL_CHANGED,
  SIGNAL_FAILED,
  N_SIGNALS,
} UnknotKnotHistorySignal;

static guint signals[N_SIGNALS];

static UnknotTime
get_now (UnknotKnotHistory *self)
{
  return unknot_stamper_get_time (unknot_journal_get_stamper (unknot_knots_get_journal (self->knots)));
}

static GtkWidget *
row_new (const UnknotKnotMoment *moment,
         UnknotTime              now)
{
  GtkWidget *row = adw_action_row_new ();
  g_autofree char *title = unknot_life_words_moment (moment);
  g_autofree char *subtitle = unknot_life_words_details (moment, now);

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), subtitle);
  return row;
}

/* The newest first: that is what is news. */
static void
show_moments (UnknotKnotHistory *self,
              UnknotKnotLife    *life,
              UnknotTime         now)
{
  guint n_moments = unknot_knot_life_n_moments (life);

  for (guint i = 0; i < self->rows->len; i++)
    adw_preferences_group_remove (self->moments, g_ptr_array_index (self->rows, i));
  g_ptr_array_set_size (self->rows, 0);

  for (guint i = 0; i < MIN (n_moments, MOST_MOMENTS); i++)
    {
      GtkWidget *row = row_new (unknot_knot_life_get_moment (life, n_moments - 1 - i), now);

      adw_preferences_group_add (self->moments, row);
      g_ptr_array_add (self->rows, row);
    }
}

static void
show_state (UnknotKnotHistory *self,
            UnknotKnotLife    *life,
            UnknotTime         now)
{
  gboolean resting = unknot_knot_life_is_resting (life);
  int days = unknot_knot_life_calm_days (life, now);
  g_autofree char *title = NULL;

  if (resting)
    title = unknot_life_words_now (life, now);
  else if (unknot_knot_life_may_be_quiet (life, now))
    title = g_strdup_printf (ngettext ("No pain for %d day. Is it quiet now?", "No pain for %d days. Is it quiet now?",
                                       (gulong) days), days);
  else
    title = g_strdup (_("Does it not hurt any more?"));

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->state), title);
  adw_action_row_set_subtitle (self->state, resting ? _("When it hurts again, say so or rate it.")
                                                    : _("A quiet knot stays on the map, and tells when it is back."));
  gtk_widget_set_visible (self->quiet, !resting);
  gtk_widget_set_visible (self->back, resting);
}

static void
show_life (UnknotKnotHistory *self)
{
  UnknotKnotLife *life = unknot_knot_get_life (self->knot);
  UnknotTime now = get_now (self);
  guint n_sessions = unknot_knot_life_n_sessions (life);
  g_autofree char *count = g_strdup_printf (ngettext ("%u session so far", "%u sessions so far", n_sessions), n_sessions);
  guint n_days;

  unknot_knot_life_get_days (life, &n_days);
  unknot_life_view_set_life (self->line, life, unknot_time_get_day (now));
  gtk_widget_set_visible (GTK_WIDGET (self->line), n_days > 1);
  gtk_label_set_label (self->count, n_sessions > 0 ? count : _("No session yet"));
  show_moments (self, life, now);
  show_state (self, life, now);
}

static void
tell (UnknotKnotHistory *self,
      const char        *words,
      GError            *error)
{
  if (error == NULL)
    g_signal_emit (self, signals[SIGNAL_CHANGED], 0, words);
  else
    g_signal_emit (self, signals[SIGNAL_FAILED], 0, error->message);
}

static void
quiet_action (GtkWidget  *widget,
              const char *action_name,
              GVariant   *parameter)
{
  UnknotKnotHistory *self = UNKNOT_KNOT_HISTORY (widget);
  g_autoptr (GError) error = NULL;

  unknot_knots_quiet (self->knots, self->knot, &error);
  tell (self, _("Knot quiet"), error);
}

static void
back_action (GtkWidget  *widget,
             const char *action_name,
             GVariant   *parameter)
{
  UnknotKnotHistory *self = UNKNOT_KNOT_HISTORY (widget);
  g_autoptr (GError) error = NULL;

  unknot_knots_bring_back (self->knots, self->knot, &error);
  tell (self, _("Knot back"), error);
}

static void
unknot_knot_history_dispose (GObject *object)
{
  UnknotKnotHistory *self = UNKNOT_KNOT_HISTORY (object);

  if (self->knot != NULL)
    g_signal_handlers_disconnect_by_data (self->knot, self);
  gtk_widget_dispose_template (GTK_WIDGET (self), UNKNOT_TYPE_KNOT_HISTORY);
  g_clear_object (&self->knot);
  g_clear_object (&self->knots);
  g_clear_pointer (&self->rows, g_ptr_array_unref);

  G_OBJECT_CLASS (unknot_knot_history_parent_class)->dispose (object);
}

static void
unknot_knot_history_class_init (UnknotKnotHistoryClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = unknot_knot_history_dispose;

  /**
   * UnknotKnotHistory::changed:
   * @words: what was done, for the person
   *
   * Something was done that undo takes back.
   */
  signals[SIGNAL_CHANGED] =
    g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                  G_TYPE_NONE, 1, G_TYPE_STRING);

  /**
   * UnknotKnotHistory::failed:
   * @message: what went wrong, for the log
   *
   * A change could not be made.
   */
  signals[SIGNAL_FAILED] =
    g_signal_new ("failed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                  G_TYPE_NONE, 1, G_TYPE_STRING);

  g_type_ensure (UNKNOT_TYPE_LIFE_VIEW);
  gtk_widget_class_set_template_from_resource (widget_class, UNKNOT_RESOURCE_BASE "/ui/unknot-knot-history.ui");
  gtk_widget_class_bind_template_child (widget_class, UnknotKnotHistory, line);
  gtk_widget_class_bind_template_child (widget_class, UnknotKnotHistory, count);
  gtk_widget_class_bind_template_child (widget_class, UnknotKnotHistory, moments);
  gtk_widget_class_bind_template_child (widget_class, UnknotKnotHistory, state);
  gtk_widget_class_bind_template_child (widget_class, UnknotKnotHistory, quiet);
  gtk_widget_class_bind_template_child (widget_class, UnknotKnotHistory, back);

  gtk_widget_class_install_action (widget_class, "history.quiet", NULL, quiet_action);
  gtk_widget_class_install_action (widget_class, "history.back", NULL, back_action);
}

static void
unknot_knot_history_init (UnknotKnotHistory *self)
{
  self->rows = g_ptr_array_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * unknot_knot_history_set_knot:
 * @self: a history
 * @knots: (nullable): the knots; only `NULL` without a knot
 * @knot: (nullable): one of them
 *
 * Says whose life to show.
 */
void
unknot_knot_history_set_knot (UnknotKnotHistory *self,
                              UnknotKnots       *knots,
                              UnknotKnot        *knot)
{
  g_return_if_fail (UNKNOT_IS_KNOT_HISTORY (self));
  g_return_if_fail (knot == NULL || knots != NULL);

  if (self->knot == knot)
    return;

  if (self->knot != NULL)
    g_signal_handlers_disconnect_by_data (self->knot, self);
  g_set_object (&self->knots, knots);
  g_set_object (&self->knot, knot);
  if (knot == NULL)
    return;

  g_signal_connect_object (knot, "notify::life", G_CALLBACK (show_life), self, G_CONNECT_SWAPPED);
  show_life (self);
}
