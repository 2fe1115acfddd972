#include "unknot-note-row.h"

#include <glib/gi18n.h>

/* From this height on, a long note scrolls in its row; pixels. */
#define MOST_HEIGHT 240

struct _UnknotNoteRow
{
  AdwPreferencesRow parent_instance;

  /* Borrowed from the row's child */
  GtkTextView *view;
};

G_DEFINE_FINAL_TYPE (UnknotNoteRow, unknot_note_row, ADW_TYPE_PREFERENCES_ROW)

typedef enum
{
  PROP_TEXT = 1,
} UnknotNoteRowProperty;

static GParamSpec *props[PROP_TEXT + 1];

static void
changed_cb (UnknotNoteRow *self)
{
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_TEXT]);
}

static gboolean
unknot_note_row_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (GTK_WIDGET (UNKNOT_NOTE_ROW (widget)->view));
}

static void
unknot_note_row_get_property (GObject    *object,
                              guint       prop_id,
                              GValue     *value,
                              GParamSpec *pspec)
{
  switch ((UnknotNoteRowProperty) prop_id)
    {
    case PROP_TEXT:
      g_value_take_string (value, unknot_note_row_dup_text (UNKNOT_NOTE_ROW (object)));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
unknot_note_row_set_property (GObject      *object,
                              guint         prop_id,
                              const GValue *value,
                              GParamSpec   *pspec)
{
  switch ((UnknotNoteRowProperty) prop_id)
    {
    case PROP_TEXT:
      unknot_note_row_set_text (UNKNOT_NOTE_ROW (object), g_value_get_string (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
unknot_note_row_class_init (UnknotNoteRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = unknot_note_row_get_property;
  object_class->set_property = unknot_note_row_set_property;
  GTK_WIDGET_CLASS (klass)->grab_focus = unknot_note_row_grab_focus;

  /**
   * UnknotNoteRow:text:
   *
   * What is written.
   */
  props[PROP_TEXT] = g_param_spec_string ("text", NULL, NULL, "",
                                          G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);
}

static GtkTextView *
make_view (void)
{
  GtkTextView *view = GTK_TEXT_VIEW (gtk_text_view_new ());

  gtk_text_view_set_wrap_mode (view, GTK_WRAP_WORD_CHAR);
  gtk_text_view_set_accepts_tab (view, FALSE);
  gtk_text_view_set_input_hints (view, GTK_INPUT_HINT_PRIVATE | GTK_INPUT_HINT_SPELLCHECK);
  gtk_widget_add_css_class (GTK_WIDGET (view), "note-text");

  return view;
}

static void
unknot_note_row_init (UnknotNoteRow *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 3);
  GtkWidget *label = gtk_label_new (NULL);
  GtkWidget *scrolled = gtk_scrolled_window_new ();

  self->view = make_view ();
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self), _("Note"));
  g_object_bind_property (self, "title", label, "label", G_BINDING_SYNC_CREATE);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_widget_add_css_class (label, "caption");
  gtk_widget_add_css_class (label, "dimmed");

  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scrolled), GTK_POLICY_NEVER, GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_propagate_natural_height (GTK_SCROLLED_WINDOW (scrolled), TRUE);
  gtk_scrolled_window_set_min_content_height (GTK_SCROLLED_WINDOW (scrolled), 72);
  gtk_scrolled_window_set_max_content_height (GTK_SCROLLED_WINDOW (scrolled), MOST_HEIGHT);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scrolled), GTK_WIDGET (self->view));
  gtk_accessible_update_relation (GTK_ACCESSIBLE (self->view), GTK_ACCESSIBLE_RELATION_LABELLED_BY, label, NULL, -1);

  gtk_widget_set_margin_top (box, 9);
  gtk_widget_set_margin_bottom (box, 9);
  gtk_widget_set_margin_start (box, 12);
  gtk_widget_set_margin_end (box, 12);
  gtk_box_append (GTK_BOX (box), label);
  gtk_box_append (GTK_BOX (box), scrolled);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (self), box);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (self), FALSE);
  gtk_widget_set_focusable (GTK_WIDGET (self), FALSE);
  g_signal_connect_object (gtk_text_view_get_buffer (self->view), "changed", G_CALLBACK (changed_cb), self,
                           G_CONNECT_SWAPPED);
}

/**
 * unknot_note_row_dup_text:
 * @self: a row
 *
 * Gets what is written.
 *
 * Returns: (transfer full): the note; an empty text for none
 */
char *
unknot_note_row_dup_text (UnknotNoteRow *self)
{
  GtkTextBuffer *buffer;
  GtkTextIter start;
  GtkTextIter end;

  g_return_val_if_fail (UNKNOT_IS_NOTE_ROW (self), NULL);

  buffer = gtk_text_view_get_buffer (self->view);
  gtk_text_buffer_get_bounds (buffer, &start, &end);

  return gtk_text_buffer_get_text (buffer, &start, &end, FALSE);
}

/**
 * unknot_note_row_set_text:
 * @self: a row
 * @text: (nullable): a note
 *
 * Shows a note. Undo does not go back behind it.
 */
void
unknot_note_row_set_text (UnknotNoteRow *self,
                          const char    *text)
{
  GtkTextBuffer *buffer;

  g_return_if_fail (UNKNOT_IS_NOTE_ROW (self));

  buffer = gtk_text_view_get_buffer (self->view);
  gtk_text_buffer_begin_irreversible_action (buffer);
  gtk_text_buffer_set_text (buffer, text != NULL ? text : "", -1);
  gtk_text_buffer_end_irreversible_action (buffer);
}
