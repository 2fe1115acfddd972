#include "unknot-tags-pane.h"

#include "unknot-config.h"
#include "unknot-headings.h"
#include "unknot-tag-days.h"

struct _UnknotTagsPane
{
  AdwBin parent_instance;

  /* Owned */
  GPtrArray *rows;

  /* Template children */
  AdwPreferencesGroup *group;
};

G_DEFINE_FINAL_TYPE (UnknotTagsPane, unknot_tags_pane, ADW_TYPE_BIN)

static GtkWidget *
row_new (const UnknotTagDays *tag)
{
  g_autofree char *difference = unknot_tag_days_dup_difference (tag);
  g_autofree char *count = unknot_tag_days_dup_count (tag);
  g_autofree char *words = g_strjoin ("\n", difference, count, NULL);
  GtkWidget *row = adw_action_row_new ();

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), unknot_tag_days_get_name (tag));
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), words);
  return row;
}

static void
clear_rows (UnknotTagsPane *self)
{
  for (guint i = 0; i < self->rows->len; i++)
    adw_preferences_group_remove (self->group, g_ptr_array_index (self->rows, i));
  g_ptr_array_set_size (self->rows, 0);
}

static void
unknot_tags_pane_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), UNKNOT_TYPE_TAGS_PANE);

  G_OBJECT_CLASS (unknot_tags_pane_parent_class)->dispose (object);
}

static void
unknot_tags_pane_finalize (GObject *object)
{
  g_clear_pointer (&UNKNOT_TAGS_PANE (object)->rows, g_ptr_array_unref);

  G_OBJECT_CLASS (unknot_tags_pane_parent_class)->finalize (object);
}

static void
unknot_tags_pane_class_init (UnknotTagsPaneClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = unknot_tags_pane_dispose;
  object_class->finalize = unknot_tags_pane_finalize;

  gtk_widget_class_set_template_from_resource (widget_class, UNKNOT_RESOURCE_BASE "/ui/unknot-tags-pane.ui");
  gtk_widget_class_bind_template_child (widget_class, UnknotTagsPane, group);
}

static void
unknot_tags_pane_init (UnknotTagsPane *self)
{
  self->rows = g_ptr_array_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
  unknot_headings_mark (GTK_WIDGET (self));
}

/**
 * unknot_tags_pane_show:
 * @self: a pane
 * @journal: the journal
 * @series: pain of each day, of one scope and time
 *
 * Shows the tags that differ most in that time.
 */
void
unknot_tags_pane_show (UnknotTagsPane          *self,
                       UnknotJournal           *journal,
                       const UnknotChartSeries *series)
{
  g_autoptr (GPtrArray) tags = NULL;

  g_return_if_fail (UNKNOT_IS_TAGS_PANE (self));

  tags = unknot_tag_days_list (journal, series);
  clear_rows (self);
  for (guint i = 0; i < tags->len; i++)
    {
      GtkWidget *row = row_new (tags->pdata[i]);

      adw_preferences_group_add (self->group, row);
      g_ptr_array_add (self->rows, row);
    }
  gtk_widget_set_visible (GTK_WIDGET (self), tags->len > 0);
}
