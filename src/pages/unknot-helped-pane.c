#include "unknot-helped-pane.h"

#include <glib/gi18n.h>

#include "unknot-config.h"
#include "unknot-counting-dialog.h"
#include "unknot-headings.h"
#include "unknot-helped-row.h"
#include "unknot-text.h"

struct _UnknotHelpedPane
{
  AdwBin parent_instance;

  /* Owned */
  UnknotJournal *journal;
  UnknotCatalogue *catalogue;
  UnknotInk *ink;
  char *knot;
  char *muscle;
  GPtrArray *named_rows;
  GPtrArray *waiting_rows;

  /* Template children */
  AdwPreferencesGroup *named;
  GtkWidget *luck;
  AdwExpanderRow *waiting;
  AdwSwitchRow *only_knot;
};

G_DEFINE_FINAL_TYPE (UnknotHelpedPane, unknot_helped_pane, ADW_TYPE_BIN)

static void
clear_rows (UnknotHelpedPane *self)
{
  for (guint i = 0; i < self->named_rows->len; i++)
    adw_preferences_group_remove (self->named, g_ptr_array_index (self->named_rows, i));
  for (guint i = 0; i < self->waiting_rows->len; i++)
    adw_expander_row_remove (self->waiting, g_ptr_array_index (self->waiting_rows, i));
  g_ptr_array_set_size (self->named_rows, 0);
  g_ptr_array_set_size (self->waiting_rows, 0);
}

static void
show_named (UnknotHelpedPane *self,
            GPtrArray        *list)
{
  g_autoptr (GPtrArray) named = unknot_helped_name_best (list, self->muscle);
  gboolean by_luck = FALSE;

  for (guint i = 0; i < named->len; i++)
    {
      const UnknotHelped *helped = g_ptr_array_index (named, i);
      GtkWidget *row;

      /* A technique of somebody else's that was taken away has no name any more. */
      if (unknot_catalogue_lookup (self->catalogue, helped->technique) == NULL)
        continue;
      row = unknot_helped_row_new (helped, self->catalogue, self->ink);
      adw_preferences_group_add (self->named, row);
      g_ptr_array_add (self->named_rows, row);
    }
  if (self->named_rows->len == UNKNOT_HELPED_MOST_NAMED)
    by_luck = !unknot_effect_differs (&((UnknotHelped *) g_ptr_array_index (named, 0))->compared,
                                      &((UnknotHelped *) g_ptr_array_index (named, 1))->compared);
  gtk_widget_set_visible (self->luck, by_luck);
}

static int
compare_missing (gconstpointer a,
                 gconstpointer b)
{
  const UnknotHelped *one = *(UnknotHelped **) a;
  const UnknotHelped *other = *(UnknotHelped **) b;
  int order = unknot_helped_get_missing (one) - unknot_helped_get_missing (other);

  return order != 0 ? order : g_strcmp0 (one->technique, other->technique);
}

/* What lacks least comes first. */
static GPtrArray *
list_waiting (UnknotHelpedPane *self,
              GPtrArray        *list)
{
  GPtrArray *waiting = g_ptr_array_new ();

  for (guint i = 0; i < list->len; i++)
    {
      UnknotHelped *helped = g_ptr_array_index (list, i);

      if (g_str_equal (helped->muscle, self->muscle) && !unknot_helped_is_enough (helped)
          && unknot_catalogue_lookup (self->catalogue, helped->technique) != NULL)
        g_ptr_array_add (waiting, helped);
    }
  g_ptr_array_sort (waiting, compare_missing);

  return waiting;
}

static void
show_waiting (UnknotHelpedPane *self,
              GPtrArray        *list)
{
  g_autoptr (GPtrArray) waiting = list_waiting (self, list);
  g_autofree char *count =
    g_strdup_printf (ngettext ("%u technique", "%u techniques", waiting->len), waiting->len);

  for (guint i = 0; i < waiting->len; i++)
    {
      const UnknotHelped *helped = g_ptr_array_index (waiting, i);
      UnknotTechnique *technique = unknot_catalogue_lookup (self->catalogue, helped->technique);
      g_autofree char *words = unknot_helped_dup_count_text (helped);
      GtkWidget *row = adw_action_row_new ();

      adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
      adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), unknot_text ("technique", technique->name));
      adw_action_row_set_subtitle (ADW_ACTION_ROW (row), words);
      adw_expander_row_add_row (self->waiting, row);
      g_ptr_array_add (self->waiting_rows, row);
    }
  adw_expander_row_set_subtitle (self->waiting, count);
  gtk_widget_set_visible (GTK_WIDGET (self->waiting), waiting->len > 0);
}

static int
count_done (GPtrArray  *list,
            const char *muscle)
{
  int n = 0;

  for (guint i = 0; i < list->len; i++)
    {
      const UnknotHelped *helped = g_ptr_array_index (list, i);

      if (g_str_equal (helped->muscle, muscle))
        n += helped->done;
    }

  return n;
}

/* There is something to choose only if the muscle had other knots, too. */
static void
update (UnknotHelpedPane *self)
{
  g_autoptr (GPtrArray) all = NULL;
  g_autoptr (GPtrArray) one = NULL;
  GPtrArray *list;
  gboolean has_others;

  clear_rows (self);
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
  if (self->knot == NULL || self->muscle == NULL)
    return;

  all = unknot_helped_list (self->journal, NULL);
  one = unknot_helped_list (self->journal, self->knot);
  has_others = count_done (one, self->muscle) < count_done (all, self->muscle);
  list = has_others && adw_switch_row_get_active (self->only_knot) ? one : all;
  gtk_widget_set_visible (GTK_WIDGET (self->only_knot), has_others);
  show_named (self, list);
  show_waiting (self, list);
  gtk_widget_set_visible (GTK_WIDGET (self), count_done (all, self->muscle) > 0);
}

static void
explain_action (GtkWidget  *widget,
                const char *action_name,
                GVariant   *parameter)
{
  adw_dialog_present (unknot_counting_dialog_new (), widget);
}

static void
unknot_helped_pane_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), UNKNOT_TYPE_HELPED_PANE);

  G_OBJECT_CLASS (unknot_helped_pane_parent_class)->dispose (object);
}

static void
unknot_helped_pane_finalize (GObject *object)
{
  UnknotHelpedPane *self = UNKNOT_HELPED_PANE (object);

  g_clear_pointer (&self->waiting_rows, g_ptr_array_unref);
  g_clear_pointer (&self->named_rows, g_ptr_array_unref);
  g_clear_pointer (&self->muscle, g_free);
  g_clear_pointer (&self->knot, g_free);
  g_clear_pointer (&self->ink, unknot_ink_free);
  g_clear_pointer (&self->catalogue, unknot_catalogue_unref);
  g_clear_object (&self->journal);

  G_OBJECT_CLASS (unknot_helped_pane_parent_class)->finalize (object);
}

static void
unknot_helped_pane_class_init (UnknotHelpedPaneClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = unknot_helped_pane_dispose;
  object_class->finalize = unknot_helped_pane_finalize;

  gtk_widget_class_set_template_from_resource (widget_class, UNKNOT_RESOURCE_BASE "/ui/unknot-helped-pane.ui");
  gtk_widget_class_bind_template_child (widget_class, UnknotHelpedPane, named);
  gtk_widget_class_bind_template_child (widget_class, UnknotHelpedPane, luck);
  gtk_widget_class_bind_template_child (widget_class, UnknotHelpedPane, waiting);
  gtk_widget_class_bind_template_child (widget_class, UnknotHelpedPane, only_knot);

  gtk_widget_class_install_action (widget_class, "helped.explain", NULL, explain_action);
}

static void
unknot_helped_pane_init (UnknotHelpedPane *self)
{
  self->named_rows = g_ptr_array_new ();
  self->waiting_rows = g_ptr_array_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
  unknot_headings_mark (GTK_WIDGET (self));

  g_signal_connect_object (self->only_knot, "notify::active", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
}

/**
 * unknot_helped_pane_set_sources:
 * @self: a pane
 * @journal: the journal
 * @catalogue: names of techniques
 *
 * Gives the pane what it shows; once.
 */
void
unknot_helped_pane_set_sources (UnknotHelpedPane *self,
                                UnknotJournal    *journal,
                                UnknotCatalogue  *catalogue)
{
  g_return_if_fail (UNKNOT_IS_HELPED_PANE (self));
  g_return_if_fail (self->journal == NULL);

  self->journal = g_object_ref (journal);
  self->catalogue = unknot_catalogue_ref (catalogue);
}

/**
 * unknot_helped_pane_set_ink:
 * @self: a pane
 * @ink: the colours of the bars
 *
 * Follows the theme, from what is shown next on.
 */
void
unknot_helped_pane_set_ink (UnknotHelpedPane *self,
                            const UnknotInk  *ink)
{
  g_return_if_fail (UNKNOT_IS_HELPED_PANE (self));

  g_clear_pointer (&self->ink, unknot_ink_free);
  self->ink = unknot_ink_copy (ink);
}

/**
 * unknot_helped_pane_show:
 * @self: a pane
 * @knot: (nullable): UUID of a knot; `NULL` for nothing
 * @muscle: (nullable): id of its muscle
 *
 * Shows what helped, by what the journal says now.
 */
void
unknot_helped_pane_show (UnknotHelpedPane *self,
                         const char       *knot,
                         const char       *muscle)
{
  g_return_if_fail (UNKNOT_IS_HELPED_PANE (self));
  g_return_if_fail (self->journal != NULL);

  g_set_str (&self->knot, knot);
  g_set_str (&self->muscle, muscle);
  update (self);
}
