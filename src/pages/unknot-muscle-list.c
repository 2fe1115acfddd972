#include "unknot-muscle-list.h"

#include <glib/gi18n.h>

#include "unknot-config.h"
#include "unknot-earlier-knots.h"
#include "unknot-headings.h"
#include "unknot-knot-row.h"
#include "unknot-muscle-row.h"

/**
 * UnknotMuscleList:
 *
 * The map as a list: the person's knots, then all muscles by everyday places, searchable by plain and Latin name.
 */
struct _UnknotMuscleList
{
  AdwBin parent_instance;

  /* Owned */
  UnknotAnatomy *anatomy;
  UnknotKnots *knots;
  guint fill_id;
  GPtrArray *knot_rows;
  GPtrArray *muscle_rows;

  /* The row of what is pointed at on the map, or NULL */
  GtkWidget *pointed;

  /* Template children */
  GtkSearchEntry *search;
  AdwPreferencesGroup *knots_group;
  UnknotEarlierKnots *earlier;
  GtkBox *groups;
  GtkWidget *nothing;
};

G_DEFINE_FINAL_TYPE (UnknotMuscleList, unknot_muscle_list, ADW_TYPE_BIN)

typedef enum
{
  PROP_N_KNOTS = 1,
} UnknotMuscleListProperty;

static GParamSpec *props[PROP_N_KNOTS + 1];

typedef enum
{
  SIGNAL_KNOT_CHOSEN,
  SIGNAL_MUSCLE_CHOSEN,
  SIGNAL_MUSCLE_POINTED,
  SIGNAL_CHANGED,
  SIGNAL_FAILED,
  N_SIGNALS,
} UnknotMuscleListSignal;

static guint signals[N_SIGNALS];

static gboolean
is_empty (UnknotMuscleList *self,
          guint             n_knots)
{
  return n_knots == 0;
}

static guint
get_n_knots (UnknotMuscleList *self)
{
  return self->knots != NULL ? g_list_model_get_n_items (G_LIST_MODEL (self->knots)) : 0;
}

static void
knot_activated_cb (UnknotMuscleList *self,
                   AdwActionRow     *row)
{
  g_signal_emit (self, signals[SIGNAL_KNOT_CHOSEN], 0, unknot_knot_row_get_knot (GTK_WIDGET (row)));
}

static void
knot_entered_cb (UnknotMuscleList   *self,
                 double              x,
                 double              y,
                 GtkEventController *controller)
{
  UnknotKnot *knot = unknot_knot_row_get_knot (gtk_event_controller_get_widget (controller));

  g_signal_emit (self, signals[SIGNAL_MUSCLE_POINTED], 0, unknot_knot_get_muscle (knot), unknot_knot_get_side (knot));
}

static void
knot_left_cb (UnknotMuscleList *self)
{
  g_signal_emit (self, signals[SIGNAL_MUSCLE_POINTED], 0, NULL, UNKNOT_SIDE_MIDDLE);
}

/* One of the earlier knots, that is back. */
static void
knot_back_cb (UnknotMuscleList *self,
              UnknotKnot       *knot)
{
  g_signal_emit (self, signals[SIGNAL_KNOT_CHOSEN], 0, knot);
}

static void
changed_cb (UnknotMuscleList *self,
            const char       *words)
{
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0, words);
}

static void
failed_cb (UnknotMuscleList *self,
           const char       *message)
{
  g_signal_emit (self, signals[SIGNAL_FAILED], 0, message);
}

static GtkWidget *
knot_row_new (UnknotMuscleList *self,
              UnknotKnot       *knot,
              UnknotTime        now)
{
  GtkWidget *row = unknot_knot_row_new (knot, self->anatomy, now);
  GtkEventController *motion = gtk_event_controller_motion_new ();

  g_signal_connect_object (row, "activated", G_CALLBACK (knot_activated_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (motion, "enter", G_CALLBACK (knot_entered_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (motion, "leave", G_CALLBACK (knot_left_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (row, motion);

  return row;
}

static void
set_pointed (UnknotMuscleList *self,
             GtkWidget        *row)
{
  if (self->pointed != NULL)
    gtk_widget_remove_css_class (self->pointed, "pointed");
  self->pointed = row;
  if (row == NULL)
    return;

  gtk_widget_add_css_class (row, "pointed");
  gtk_viewport_scroll_to (GTK_VIEWPORT (gtk_widget_get_ancestor (row, GTK_TYPE_VIEWPORT)), row, NULL);
}

static void
show_knots (UnknotMuscleList *self)
{
  UnknotTime now =
    unknot_stamper_get_time (unknot_journal_get_stamper (unknot_knots_get_journal (self->knots)));
  g_autofree char *count = NULL;

  set_pointed (self, NULL);
  for (guint i = 0; i < self->knot_rows->len; i++)
    adw_preferences_group_remove (self->knots_group, g_ptr_array_index (self->knot_rows, i));
  g_ptr_array_set_size (self->knot_rows, 0);

  for (guint i = 0; i < get_n_knots (self); i++)
    {
      GtkWidget *row = knot_row_new (self, unknot_knots_get_knot (self->knots, i), now);

      adw_preferences_group_add (self->knots_group, row);
      g_ptr_array_add (self->knot_rows, row);
    }

  count = g_strdup_printf (ngettext ("%u knot marked", "%u knots marked", self->knot_rows->len), self->knot_rows->len);
  adw_preferences_group_set_description (self->knots_group, count);
  gtk_widget_set_visible (GTK_WIDGET (self->knots_group), self->knot_rows->len > 0);
}

static void
muscle_chosen_cb (UnknotMuscleList *self,
                  const char       *muscle,
                  int               side)
{
  g_signal_emit (self, signals[SIGNAL_MUSCLE_CHOSEN], 0, muscle, side);
}

static void
muscle_pointed_cb (UnknotMuscleList *self,
                   const char       *muscle,
                   int               side)
{
  g_signal_emit (self, signals[SIGNAL_MUSCLE_POINTED], 0, muscle, side);
}

static void
add_muscle (UnknotMuscleList *self,
            UnknotMuscle     *muscle,
            GtkWidget        *group)
{
  GtkWidget *row = unknot_muscle_row_new (self->anatomy, muscle);

  g_signal_connect_object (row, "chosen", G_CALLBACK (muscle_chosen_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (row, "pointed", G_CALLBACK (muscle_pointed_cb), self, G_CONNECT_SWAPPED);
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), row);
  g_ptr_array_add (self->muscle_rows, row);
}

/* The heading of a preferences group is cut where letters are large; this one wraps. */
static GtkWidget *
section_new (const char *name,
             GtkWidget  *group)
{
  GtkWidget *section = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  GtkWidget *heading = g_object_new (GTK_TYPE_LABEL, "accessible-role", GTK_ACCESSIBLE_ROLE_HEADING, NULL);

  gtk_label_set_label (GTK_LABEL (heading), name);
  gtk_label_set_xalign (GTK_LABEL (heading), 0);
  gtk_label_set_wrap (GTK_LABEL (heading), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (heading), PANGO_WRAP_WORD_CHAR);
  gtk_widget_add_css_class (heading, "heading");
  gtk_accessible_update_relation (GTK_ACCESSIBLE (group), GTK_ACCESSIBLE_RELATION_LABELLED_BY, heading, NULL, -1);
  gtk_box_append (GTK_BOX (section), heading);
  gtk_box_append (GTK_BOX (section), group);

  return section;
}

/* A muscle is listed once, in the place where it is at home; a search finds it by its other places as well. */
static void
show_muscles (UnknotMuscleList *self)
{
  gsize n_groups;
  const UnknotMuscleGroup *groups = unknot_anatomy_get_groups (self->anatomy, &n_groups);

  for (gsize i = 0; i < n_groups; i++)
    {
      GtkWidget *group = adw_preferences_group_new ();

      gtk_box_append (self->groups, section_new (unknot_muscle_group_get_name (&groups[i]), group));
      for (char **id = groups[i].muscles; *id != NULL; id++)
        {
          UnknotMuscle *muscle = unknot_anatomy_get_muscle (self->anatomy, *id);

          if (g_str_equal (unknot_muscle_get_home (muscle), groups[i].id))
            add_muscle (self, muscle, group);
        }
    }
}

static void
search_changed_cb (UnknotMuscleList *self)
{
  const char *text = gtk_editable_get_text (GTK_EDITABLE (self->search));
  g_autoptr (GHashTable) shown = g_hash_table_new (NULL, NULL);

  for (guint i = 0; i < self->muscle_rows->len; i++)
    {
      UnknotMuscleRow *row = self->muscle_rows->pdata[i];
      gboolean matches = unknot_muscle_row_matches (row, text);

      gtk_widget_set_visible (GTK_WIDGET (row), matches);
      if (matches)
        g_hash_table_add (shown, gtk_widget_get_parent (gtk_widget_get_ancestor (GTK_WIDGET (row),
                                                                                 ADW_TYPE_PREFERENCES_GROUP)));
    }

  for (GtkWidget *section = gtk_widget_get_first_child (GTK_WIDGET (self->groups)); section != NULL;
       section = gtk_widget_get_next_sibling (section))
    gtk_widget_set_visible (section, g_hash_table_contains (shown, section));
  gtk_widget_set_visible (self->nothing, self->muscle_rows->len > 0 && g_hash_table_size (shown) == 0);
}

static void
knots_changed_cb (UnknotMuscleList *self)
{
  show_knots (self);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_N_KNOTS]);
}

static gboolean
fill_cb (UnknotMuscleList *self)
{
  self->fill_id = 0;
  show_muscles (self);
  search_changed_cb (self);

  return G_SOURCE_REMOVE;
}

/* The map stands beside the list and comes first: the muscles are listed behind the first frame. */
static void
unknot_muscle_list_map (GtkWidget *widget)
{
  UnknotMuscleList *self = UNKNOT_MUSCLE_LIST (widget);

  GTK_WIDGET_CLASS (unknot_muscle_list_parent_class)->map (widget);

  if (self->anatomy != NULL && self->muscle_rows->len == 0 && self->fill_id == 0)
    self->fill_id = g_idle_add_full (G_PRIORITY_LOW, G_SOURCE_FUNC (fill_cb), self, NULL);
}

static void
unknot_muscle_list_get_property (GObject    *object,
                                 guint       prop_id,
                                 GValue     *value,
                                 GParamSpec *pspec)
{
  switch ((UnknotMuscleListProperty) prop_id)
    {
    case PROP_N_KNOTS:
      g_value_set_uint (value, get_n_knots (UNKNOT_MUSCLE_LIST (object)));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
unknot_muscle_list_dispose (GObject *object)
{
  UnknotMuscleList *self = UNKNOT_MUSCLE_LIST (object);

  g_clear_handle_id (&self->fill_id, g_source_remove);
  gtk_widget_dispose_template (GTK_WIDGET (self), UNKNOT_TYPE_MUSCLE_LIST);
  g_clear_pointer (&self->knot_rows, g_ptr_array_unref);
  g_clear_pointer (&self->muscle_rows, g_ptr_array_unref);
  g_clear_object (&self->knots);
  g_clear_pointer (&self->anatomy, unknot_anatomy_unref);

  G_OBJECT_CLASS (unknot_muscle_list_parent_class)->dispose (object);
}

static void
unknot_muscle_list_class_init (UnknotMuscleListClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = unknot_muscle_list_get_property;
  object_class->dispose = unknot_muscle_list_dispose;
  widget_class->map = unknot_muscle_list_map;

  /**
   * UnknotMuscleList:n-knots:
   *
   * How many knots are listed.
   */
  props[PROP_N_KNOTS] =
    g_param_spec_uint ("n-knots", NULL, NULL, 0, G_MAXUINT, 0, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);

  /**
   * UnknotMuscleList::knot-chosen:
   * @knot: the knot
   *
   * The person picked one of their knots.
   */
  signals[SIGNAL_KNOT_CHOSEN] =
    g_signal_new ("knot-chosen", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                  G_TYPE_NONE, 1, UNKNOT_TYPE_KNOT);

  /**
   * UnknotMuscleList::muscle-chosen:
   * @muscle: id of the muscle
   * @side: a [enum@Unknot.Side], the person's own
   *
   * The person says that a muscle hurts.
   */
  signals[SIGNAL_MUSCLE_CHOSEN] =
    g_signal_new ("muscle-chosen", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                  G_TYPE_NONE, 2, G_TYPE_STRING, G_TYPE_INT);

  /**
   * UnknotMuscleList::muscle-pointed:
   * @muscle: (nullable): id of the muscle, or `NULL` when it is over
   * @side: a [enum@Unknot.Side]
   *
   * Pointer or focus came to a muscle, so that it can be lit on the map.
   */
  signals[SIGNAL_MUSCLE_POINTED] =
    g_signal_new ("muscle-pointed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                  G_TYPE_NONE, 2, G_TYPE_STRING, G_TYPE_INT);

  /**
   * UnknotMuscleList::changed:
   * @words: what was done, for the person
   *
   * A knot was deleted; undo brings it back.
   */
  signals[SIGNAL_CHANGED] =
    g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                  G_TYPE_NONE, 1, G_TYPE_STRING);

  /**
   * UnknotMuscleList::failed:
   * @message: what went wrong, for the log
   *
   * A change could not be made.
   */
  signals[SIGNAL_FAILED] =
    g_signal_new ("failed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                  G_TYPE_NONE, 1, G_TYPE_STRING);

  g_type_ensure (UNKNOT_TYPE_EARLIER_KNOTS);
  gtk_widget_class_set_template_from_resource (widget_class, UNKNOT_RESOURCE_BASE "/ui/unknot-muscle-list.ui");
  gtk_widget_class_bind_template_child (widget_class, UnknotMuscleList, search);
  gtk_widget_class_bind_template_child (widget_class, UnknotMuscleList, knots_group);
  gtk_widget_class_bind_template_child (widget_class, UnknotMuscleList, earlier);
  gtk_widget_class_bind_template_child (widget_class, UnknotMuscleList, groups);
  gtk_widget_class_bind_template_child (widget_class, UnknotMuscleList, nothing);
  gtk_widget_class_bind_template_callback (widget_class, is_empty);
}

static void
unknot_muscle_list_init (UnknotMuscleList *self)
{
  self->knot_rows = g_ptr_array_new ();
  self->muscle_rows = g_ptr_array_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
  unknot_headings_mark (GTK_WIDGET (self));
  g_signal_connect_object (self->earlier, "knot-chosen", G_CALLBACK (knot_back_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->earlier, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->earlier, "failed", G_CALLBACK (failed_cb), self, G_CONNECT_SWAPPED);

  g_signal_connect_object (self->search, "search-changed", G_CALLBACK (search_changed_cb), self, G_CONNECT_SWAPPED);
}

/**
 * unknot_muscle_list_set_body:
 * @self: a list
 * @anatomy: the muscles
 * @knots: the person's knots
 *
 * Gives the list what it shows; once.
 */
void
unknot_muscle_list_set_body (UnknotMuscleList *self,
                             UnknotAnatomy    *anatomy,
                             UnknotKnots      *knots)
{
  g_return_if_fail (UNKNOT_IS_MUSCLE_LIST (self));
  g_return_if_fail (self->anatomy == NULL);

  self->anatomy = unknot_anatomy_ref (anatomy);
  self->knots = g_object_ref (knots);
  /* Every change of a knot is a change of the journal, also those that leave the list as long as it was. */
  g_signal_connect_object (unknot_knots_get_journal (knots), "items-changed", G_CALLBACK (knots_changed_cb), self,
                           G_CONNECT_SWAPPED | G_CONNECT_AFTER);
  unknot_earlier_knots_set_knots (self->earlier, anatomy, knots);
  knots_changed_cb (self);
}

/**
 * unknot_muscle_list_search:
 * @self: a list
 * @text: (nullable): what to look for
 *
 * Puts the keyboard into the search entry, behind @text.
 */
void
unknot_muscle_list_search (UnknotMuscleList *self,
                           const char       *text)
{
  g_return_if_fail (UNKNOT_IS_MUSCLE_LIST (self));

  gtk_widget_grab_focus (GTK_WIDGET (self->search));
  if (text != NULL)
    {
      gtk_editable_set_text (GTK_EDITABLE (self->search), text);
      gtk_editable_set_position (GTK_EDITABLE (self->search), -1);
    }
}

/**
 * unknot_muscle_list_point_at:
 * @self: a list
 * @muscle: (nullable): id of a muscle, or `NULL` for none
 * @knot: (nullable): a knot, which comes before @muscle, or `NULL` for none
 *
 * Marks the row of what is pointed at elsewhere, and scrolls to it.
 */
void
unknot_muscle_list_point_at (UnknotMuscleList *self,
                             const char       *muscle,
                             UnknotKnot       *knot)
{
  GtkWidget *found = NULL;

  g_return_if_fail (UNKNOT_IS_MUSCLE_LIST (self));

  for (guint i = 0; knot != NULL && i < self->knot_rows->len; i++)
    if (g_object_get_data (self->knot_rows->pdata[i], "knot") == knot)
      found = self->knot_rows->pdata[i];
  for (guint i = 0; knot == NULL && muscle != NULL && i < self->muscle_rows->len; i++)
    if (g_str_equal (unknot_muscle_row_get_muscle (self->muscle_rows->pdata[i]), muscle))
      found = self->muscle_rows->pdata[i];

  if (found != self->pointed)
    set_pointed (self, found);
}
