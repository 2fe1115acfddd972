#include "unknot-guide-overview.h"

#include <glib/gi18n.h>

#include "unknot-guide-words.h"
#include "unknot-sign.h"

struct _UnknotGuideOverview
{
  AdwBin parent_instance;

  /* Children */
  GtkListBox *list;

  /* Owned */
  GArray *positions;
};

G_DEFINE_FINAL_TYPE (UnknotGuideOverview, unknot_guide_overview, ADW_TYPE_BIN)

typedef enum
{
  SIGNAL_CHOSEN,
  N_SIGNALS,
} UnknotGuideOverviewSignal;

static guint signals[N_SIGNALS];

/* The step that a station is about: its hold, or else the first. */
static const UnknotGuideMoment *
find_main (UnknotGuideScript *script,
           guint              station)
{
  const UnknotGuideMoment *first = unknot_guide_script_get (script, station);

  for (guint i = station; i < unknot_guide_script_get_n (script); i++)
    {
      const UnknotGuideMoment *moment = unknot_guide_script_get (script, i);

      if (moment->station != station)
        break;
      if (moment->phase == UNKNOT_STEP_PHASE_HOLD)
        return moment;
    }

  return first;
}

/* What the script adds to get ready for a step stands for the step. */
static gboolean
follows_ready (UnknotGuideScript *script,
               guint              position)
{
  const UnknotGuideMoment *moment = unknot_guide_script_get (script, position);
  const UnknotGuideMoment *before = position > 0 ? unknot_guide_script_get (script, position - 1) : NULL;

  return before != NULL && before->phase == UNKNOT_STEP_PHASE_READY && before->step == moment->step &&
         before->item == moment->item;
}

static char *
describe (const UnknotGuideCourse *course,
          guint                    station,
          const UnknotGuideMoment *moment)
{
  const char *side = moment->side == UNKNOT_SIDE_LEFT ? _("Your left")
                     : moment->side == UNKNOT_SIDE_RIGHT ? _("Your right") : NULL;
  const char *what = unknot_guide_course_is_closed (course, station) ? _("Not again today")
                     : unknot_guide_course_get_moment (course)->station == station ? _("Now")
                                                                                   : unknot_guide_words_phase (moment->phase);

  return side != NULL ? g_strdup_printf ("%s · %s", what, side) : g_strdup (what);
}

static void
add_technique (UnknotGuideOverview   *self,
               const UnknotGuideItem *item)
{
  GtkWidget *label = gtk_label_new (item->name);
  GtkWidget *row = gtk_list_box_row_new ();

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_widget_add_css_class (label, "heading");
  gtk_widget_set_margin_top (label, 12);
  gtk_widget_set_margin_bottom (label, 3);
  gtk_widget_set_margin_start (label, 12);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), label);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), FALSE);
  gtk_widget_set_focusable (row, FALSE);
  gtk_list_box_append (self->list, row);
}

static GtkWidget *
add_step (UnknotGuideOverview     *self,
          const UnknotGuideCourse *course,
          guint                    station)
{
  const UnknotGuideMoment *moment = find_main (course->script, station);
  g_autofree char *subtitle = describe (course, station, moment);
  GtkWidget *row = adw_action_row_new ();

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), moment->step->cue);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), subtitle);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  gtk_widget_set_sensitive (row, !unknot_guide_course_is_closed (course, station));
  if (unknot_guide_course_get_moment (course)->station == station)
    adw_action_row_add_suffix (ADW_ACTION_ROW (row), unknot_sign_new ("media-playback-start-symbolic"));
  gtk_list_box_append (self->list, row);

  return row;
}

static void
row_activated_cb (UnknotGuideOverview *self,
                  GtkListBoxRow       *row)
{
  g_signal_emit (self, signals[SIGNAL_CHOSEN], 0, g_array_index (self->positions, guint, gtk_list_box_row_get_index (row)));
}

static void
unknot_guide_overview_finalize (GObject *object)
{
  UnknotGuideOverview *self = UNKNOT_GUIDE_OVERVIEW (object);

  g_clear_pointer (&self->positions, g_array_unref);

  G_OBJECT_CLASS (unknot_guide_overview_parent_class)->finalize (object);
}

static void
unknot_guide_overview_class_init (UnknotGuideOverviewClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = unknot_guide_overview_finalize;

  /**
   * UnknotGuideOverview::chosen:
   * @self: an overview
   * @position: index of the moment that the step begins with
   *
   * The person wants to go there.
   */
  signals[SIGNAL_CHOSEN] = g_signal_new ("chosen", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                         G_TYPE_NONE, 1, G_TYPE_UINT);
}

static void
unknot_guide_overview_init (UnknotGuideOverview *self)
{
  self->positions = g_array_new (FALSE, FALSE, sizeof (guint));
  self->list = GTK_LIST_BOX (gtk_list_box_new ());
  gtk_list_box_set_selection_mode (self->list, GTK_SELECTION_NONE);
  gtk_widget_add_css_class (GTK_WIDGET (self->list), "guide-steps");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->list), GTK_ACCESSIBLE_PROPERTY_LABEL, _("All Steps"), -1);
  g_signal_connect_swapped (self->list, "row-activated", G_CALLBACK (row_activated_cb), self);
  adw_bin_set_child (ADW_BIN (self), GTK_WIDGET (self->list));
}

/**
 * unknot_guide_overview_show:
 * @self: an overview
 * @course: a session
 *
 * Lists the steps of @course as they are now, with the focus on the one that it is at.
 */
void
unknot_guide_overview_show (UnknotGuideOverview     *self,
                            const UnknotGuideCourse *course)
{
  guint n = unknot_guide_script_get_n (course->script);
  guint item = G_MAXUINT;
  guint here = unknot_guide_course_get_moment (course)->station;

  g_return_if_fail (UNKNOT_IS_GUIDE_OVERVIEW (self));

  gtk_list_box_remove_all (self->list);
  g_array_set_size (self->positions, 0);
  for (guint i = 0; i < n; i++)
    {
      const UnknotGuideMoment *moment = unknot_guide_script_get (course->script, i);
      GtkWidget *row;

      if (moment->station != i || moment->phase == UNKNOT_STEP_PHASE_REST || follows_ready (course->script, i))
        continue;
      if (moment->item != item)
        {
          add_technique (self, unknot_guide_script_get_item (course->script, moment->item));
          g_array_append_val (self->positions, i);
          item = moment->item;
        }
      row = add_step (self, course, i);
      g_array_append_val (self->positions, i);
      if (i == here)
        gtk_widget_grab_focus (row);
    }
}

/**
 * unknot_guide_overview_get_n:
 * @self: an overview
 *
 * Returns: how many rows it has, with one for each technique
 */
guint
unknot_guide_overview_get_n (UnknotGuideOverview *self)
{
  g_return_val_if_fail (UNKNOT_IS_GUIDE_OVERVIEW (self), 0);

  return self->positions->len;
}
