#include "unknot-tag-picker.h"

#include <glib/gi18n.h>

#include "unknot-chips.h"
#include "unknot-tag.h"

struct _UnknotTagPicker
{
  AdwBin parent_instance;

  /* Owned: the tags in the person's words that have a chip, and the ids that are kept without one */
  GPtrArray *own;
  GPtrArray *unknown;

  /* Borrowed from the child; two groups, so that no own word can pass for an id */
  UnknotChips *known_chips;
  UnknotChips *own_chips;
  GtkEditable *entry;
};

G_DEFINE_FINAL_TYPE (UnknotTagPicker, unknot_tag_picker, ADW_TYPE_BIN)

typedef enum
{
  SIGNAL_CHANGED,
  N_SIGNALS,
} UnknotTagPickerSignal;

static guint signals[N_SIGNALS];

static void
changed_cb (UnknotTagPicker *self)
{
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}

/* The chip of a word, however it is written; a new one if there is none. */
static const char *
need_own (UnknotTagPicker *self,
          const char      *tag)
{
  for (guint i = 0; i < self->own->len; i++)
    if (unknot_tag_equal (g_ptr_array_index (self->own, i), tag))
      return g_ptr_array_index (self->own, i);

  g_ptr_array_add (self->own, g_strdup (tag));
  unknot_chips_add (self->own_chips, tag, tag);
  gtk_widget_set_visible (GTK_WIDGET (self->own_chips), TRUE);

  return g_ptr_array_index (self->own, self->own->len - 1);
}

static void
choose_own (UnknotTagPicker *self,
            const char      *tag)
{
  g_auto (GStrv) chosen = unknot_chips_dup_chosen (self->own_chips);
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) all = NULL;

  g_strv_builder_addv (builder, (const char **) chosen);
  g_strv_builder_add (builder, tag);
  all = g_strv_builder_end (builder);
  unknot_chips_set_chosen (self->own_chips, (const char * const *) all);
}

static void
apply_cb (UnknotTagPicker *self)
{
  g_autofree char *word = g_strstrip (g_strdup (gtk_editable_get_text (self->entry)));

  if (*word == '\0')
    return;

  choose_own (self, need_own (self, word));
  gtk_editable_set_text (self->entry, "");
}

static void
unknot_tag_picker_finalize (GObject *object)
{
  UnknotTagPicker *self = UNKNOT_TAG_PICKER (object);

  g_ptr_array_unref (self->own);
  g_ptr_array_unref (self->unknown);

  G_OBJECT_CLASS (unknot_tag_picker_parent_class)->finalize (object);
}

static void
unknot_tag_picker_class_init (UnknotTagPickerClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = unknot_tag_picker_finalize;

  /**
   * UnknotTagPicker::changed:
   *
   * Other tags are chosen.
   */
  signals[SIGNAL_CHANGED] =
    g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  gtk_widget_class_set_accessible_role (GTK_WIDGET_CLASS (klass), GTK_ACCESSIBLE_ROLE_GROUP);
}

static GtkWidget *
make_entry (UnknotTagPicker *self)
{
  GtkWidget *list = gtk_list_box_new ();
  GtkWidget *row = adw_entry_row_new ();

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), _("Own Word"));
  adw_entry_row_set_show_apply_button (ADW_ENTRY_ROW (row), TRUE);
  adw_entry_row_set_input_hints (ADW_ENTRY_ROW (row), GTK_INPUT_HINT_PRIVATE);
  g_signal_connect_object (row, "apply", G_CALLBACK (apply_cb), self, G_CONNECT_SWAPPED);
  gtk_list_box_set_selection_mode (GTK_LIST_BOX (list), GTK_SELECTION_NONE);
  gtk_widget_add_css_class (list, "boxed-list");
  gtk_list_box_append (GTK_LIST_BOX (list), row);
  self->entry = GTK_EDITABLE (row);

  return list;
}

static void
unknot_tag_picker_init (UnknotTagPicker *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 9);
  GtkWidget *label = gtk_label_new (_("What May Have Set It Off"));
  const char * const *ids = unknot_tag_list_ids ();

  self->own = g_ptr_array_new_with_free_func (g_free);
  self->unknown = g_ptr_array_new_with_free_func (g_free);
  self->known_chips = UNKNOT_CHIPS (unknot_chips_new ());
  self->own_chips = UNKNOT_CHIPS (unknot_chips_new ());
  for (guint i = 0; ids[i] != NULL; i++)
    unknot_chips_add (self->known_chips, ids[i], unknot_tag_get_name (ids[i]));
  gtk_widget_set_visible (GTK_WIDGET (self->own_chips), FALSE);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->own_chips), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Own Words"), -1);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_widget_add_css_class (label, "heading");
  gtk_accessible_update_relation (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_RELATION_LABELLED_BY, label, NULL, -1);
  g_signal_connect_object (self->known_chips, "notify::chosen", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->own_chips, "notify::chosen", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);

  gtk_box_append (GTK_BOX (box), label);
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->known_chips));
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->own_chips));
  gtk_box_append (GTK_BOX (box), make_entry (self));
  adw_bin_set_child (ADW_BIN (self), box);
}

/**
 * unknot_tag_picker_set_journal:
 * @self: a picker
 * @journal: where the person's own words come from
 *
 * Offers the words that the person used last.
 */
void
unknot_tag_picker_set_journal (UnknotTagPicker *self,
                               UnknotJournal   *journal)
{
  g_autoptr (GPtrArray) own = NULL;

  g_return_if_fail (UNKNOT_IS_TAG_PICKER (self));

  own = unknot_tag_list_own (journal);
  for (guint i = 0; i < own->len; i++)
    need_own (self, g_ptr_array_index (own, i));
}

/**
 * unknot_tag_picker_set_tags:
 * @self: a picker
 * @tags: (nullable): ids of tags; those that nobody knows are kept
 * @own_tags: (nullable): tags in the person's words
 *
 * Chooses these tags and no others.
 */
void
unknot_tag_picker_set_tags (UnknotTagPicker    *self,
                            const char * const *tags,
                            const char * const *own_tags)
{
  static const char * const none[] = { NULL };
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) own = NULL;

  g_return_if_fail (UNKNOT_IS_TAG_PICKER (self));

  g_ptr_array_set_size (self->unknown, 0);
  for (guint i = 0; tags != NULL && tags[i] != NULL; i++)
    if (unknot_tag_get_name (tags[i]) == NULL)
      g_ptr_array_add (self->unknown, g_strdup (tags[i]));
  unknot_chips_set_chosen (self->known_chips, tags != NULL ? tags : none);

  for (guint i = 0; own_tags != NULL && own_tags[i] != NULL; i++)
    g_strv_builder_add (builder, need_own (self, own_tags[i]));
  own = g_strv_builder_end (builder);
  unknot_chips_set_chosen (self->own_chips, (const char * const *) own);
}

/**
 * unknot_tag_picker_dup_tags:
 * @self: a picker
 *
 * Gets the tags that are chosen.
 *
 * Returns: (transfer full): their ids
 */
GStrv
unknot_tag_picker_dup_tags (UnknotTagPicker *self)
{
  g_auto (GStrv) chosen = NULL;
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();

  g_return_val_if_fail (UNKNOT_IS_TAG_PICKER (self), NULL);

  chosen = unknot_chips_dup_chosen (self->known_chips);
  g_strv_builder_addv (builder, (const char **) chosen);
  for (guint i = 0; i < self->unknown->len; i++)
    g_strv_builder_add (builder, g_ptr_array_index (self->unknown, i));

  return g_strv_builder_end (builder);
}

/**
 * unknot_tag_picker_dup_own_tags:
 * @self: a picker
 *
 * Gets the tags in the person's words that are chosen.
 *
 * Returns: (transfer full): the words
 */
GStrv
unknot_tag_picker_dup_own_tags (UnknotTagPicker *self)
{
  g_return_val_if_fail (UNKNOT_IS_TAG_PICKER (self), NULL);

  return unknot_chips_dup_chosen (self->own_chips);
}

/**
 * unknot_tag_picker_finish:
 * @self: a picker
 *
 * Takes a word that still stands in the row for chosen, as when the person saves without having confirmed it.
 */
void
unknot_tag_picker_finish (UnknotTagPicker *self)
{
  g_return_if_fail (UNKNOT_IS_TAG_PICKER (self));

  apply_cb (self);
}
