/* What everything that is read in the app is put together from: headings, paragraphs and lists of sentences. */

#include "unknot-reading.h"

#include "unknot-sign.h"

/**
 * unknot_reading_new:
 *
 * Makes an empty column of text.
 *
 * Returns: (transfer floating): a box
 */
GtkWidget *
unknot_reading_new (void)
{
  return gtk_box_new (GTK_ORIENTATION_VERTICAL, 18);
}

static GtkWidget *
label_new (const char       *text,
           GtkAccessibleRole role,
           const char       *style)
{
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL, "accessible-role", role, NULL);

  gtk_label_set_label (GTK_LABEL (label), text);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  if (style != NULL)
    gtk_widget_add_css_class (label, style);

  return label;
}

/**
 * unknot_reading_heading_new:
 * @title: what it says
 * @style: its class: `title-1` or `heading`
 *
 * Makes a heading. It wraps where letters are large; that of a preferences group would be cut.
 *
 * Returns: (transfer floating): a label
 */
GtkWidget *
unknot_reading_heading_new (const char *title,
                            const char *style)
{
  return label_new (title, GTK_ACCESSIBLE_ROLE_HEADING, style);
}

/**
 * unknot_reading_add_paragraph:
 * @reading: a column of text
 * @text: what it says
 * @style: (nullable): a class
 *
 * Adds a paragraph.
 */
void
unknot_reading_add_paragraph (GtkWidget  *reading,
                              const char *text,
                              const char *style)
{
  gtk_box_append (GTK_BOX (reading), label_new (text, GTK_ACCESSIBLE_ROLE_PARAGRAPH, style));
}

/**
 * unknot_reading_add_list:
 * @reading: a column of text
 * @title: its heading
 *
 * Adds a list.
 *
 * Returns: (transfer none): the empty list
 */
GtkListBox *
unknot_reading_add_list (GtkWidget  *reading,
                         const char *title)
{
  GtkWidget *section = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  GtkWidget *heading = unknot_reading_heading_new (title, "heading");
  GtkWidget *list = gtk_list_box_new ();

  gtk_list_box_set_selection_mode (GTK_LIST_BOX (list), GTK_SELECTION_NONE);
  gtk_widget_add_css_class (list, "boxed-list");
  gtk_accessible_update_relation (GTK_ACCESSIBLE (list), GTK_ACCESSIBLE_RELATION_LABELLED_BY, heading, NULL, -1);
  gtk_box_append (GTK_BOX (section), heading);
  gtk_box_append (GTK_BOX (section), list);
  gtk_box_append (GTK_BOX (reading), section);

  return GTK_LIST_BOX (list);
}

/**
 * unknot_reading_row_new:
 * @title: its first line
 * @subtitle: (nullable): what stands below it
 *
 * Makes a row of a list.
 *
 * Returns: (transfer floating): the row
 */
GtkWidget *
unknot_reading_row_new (const char *title,
                        const char *subtitle)
{
  GtkWidget *row = adw_action_row_new ();

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  if (subtitle != NULL)
    adw_action_row_set_subtitle (ADW_ACTION_ROW (row), subtitle);

  return row;
}

/**
 * unknot_reading_link_new:
 * @title: its first line
 * @subtitle: (nullable): what stands below it
 * @target: what `library.open` opens: `muscle/scalenes`, `technique/heat` or `article/needles`
 *
 * Makes a row that opens another page of the Library.
 *
 * Returns: (transfer floating): the row
 */
GtkWidget *
unknot_reading_link_new (const char *title,
                         const char *subtitle,
                         const char *target)
{
  GtkWidget *row = unknot_reading_row_new (title, subtitle);

  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (row), "library.open");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (row), "s", target);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), unknot_sign_new ("go-next-symbolic"));

  return row;
}

/* Lower than a row with a title: several of them are read in one go. */
static GtkWidget *
sentence_new (const char *text)
{
  GtkWidget *label = label_new (text, GTK_ACCESSIBLE_ROLE_LABEL, NULL);
  GtkWidget *row = gtk_list_box_row_new ();

  gtk_widget_set_margin_top (label, 9);
  gtk_widget_set_margin_bottom (label, 9);
  gtk_widget_set_margin_start (label, 12);
  gtk_widget_set_margin_end (label, 12);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), label);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), FALSE);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, text, -1);

  return row;
}

/**
 * unknot_reading_add_texts:
 * @reading: a column of text
 * @title: the heading of the list
 * @texts: (array zero-terminated=1): sentences
 *
 * Adds a list of sentences, or nothing if there are none.
 */
void
unknot_reading_add_texts (GtkWidget          *reading,
                          const char         *title,
                          const char * const *texts)
{
  GtkListBox *list;

  if (texts[0] == NULL)
    return;

  list = unknot_reading_add_list (reading, title);
  for (; *texts != NULL; texts++)
    gtk_list_box_append (list, sentence_new (*texts));
}
