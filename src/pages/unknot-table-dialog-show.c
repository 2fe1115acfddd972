/* What the dialog for a table shows: rows for the columns, the first lines in words, and what is left out. */

#include "unknot-table-dialog-private.h"

#include <glib/gi18n.h>

#include "unknot-entry-words.h"
#include "unknot-table-words.h"
#include "unknot-words.h"
#include "unknot-wrapped-button.h"

#define N_LINES 5

static UnknotJournal *
get_journal (UnknotTableDialog *self)
{
  return unknot_knots_get_journal (self->knots);
}

static int
get_today (UnknotTableDialog *self)
{
  return unknot_time_get_day (unknot_stamper_get_time (unknot_journal_get_stamper (get_journal (self))));
}

static void
role_changed_cb (UnknotTableDialog *self,
                 GParamSpec        *pspec,
                 AdwComboRow       *row)
{
  guint column;

  if (g_ptr_array_find (self->column_rows, row, &column))
    unknot_table_dialog_change_role (self, column, (UnknotTableRole) adw_combo_row_get_selected (row));
}

static void
set_title (gpointer    row,
           const char *title)
{
  adw_preferences_row_set_use_markup (row, FALSE);
  adw_preferences_row_set_title (row, title);
}

static GtkWidget *
make_column_row (UnknotTableDialog *self,
                 guint              column,
                 GListModel        *roles)
{
  g_autofree char *name = unknot_table_words_column (self->table, &self->mapping, column);
  g_autofree char *example = unknot_table_words_example (self->table, &self->mapping, column);
  g_autofree char *subtitle = NULL;
  GtkWidget *row;

  if (example == NULL)
    return NULL;

  row = adw_combo_row_new ();
  /* Translators: a cell of a table, as an example of what stands in its column */
  subtitle = g_strdup_printf (_("Such as “%s”"), example);
  set_title (row, name);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), subtitle);
  adw_combo_row_set_model (ADW_COMBO_ROW (row), roles);
  g_signal_connect_object (row, "notify::selected", G_CALLBACK (role_changed_cb), self, G_CONNECT_SWAPPED);
  adw_preferences_group_add (self->columns, row);

  return row;
}

static void
make_column_rows (UnknotTableDialog *self)
{
  g_autoptr (GtkStringList) roles = gtk_string_list_new (NULL);

  for (guint i = 0; i < UNKNOT_N_TABLE_ROLES; i++)
    gtk_string_list_append (roles, unknot_table_words_role ((UnknotTableRole) i));
  for (guint i = 0; i < unknot_table_get_n_columns (self->table); i++)
    g_ptr_array_add (self->column_rows, make_column_row (self, i, G_LIST_MODEL (roles)));
}

static void
fill_about (UnknotTableDialog *self)
{
  g_autoptr (GtkStringList) names = gtk_string_list_new (NULL);

  /* Translators: the place that pain is noted for, where it is no single one */
  gtk_string_list_append (names, _("Everywhere"));
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (self->knots)); i++)
    {
      UnknotKnot *knot = unknot_knots_get_knot (self->knots, i);
      g_autofree char *name = unknot_words_knot (knot, self->anatomy);

      gtk_string_list_append (names, name);
      g_ptr_array_add (self->places, g_strdup (unknot_knot_get_uuid (knot)));
    }

  adw_combo_row_set_model (self->about_row, G_LIST_MODEL (names));
  gtk_widget_set_visible (GTK_WIDGET (self->about_row), self->places->len > 0);
}

/* A table of the app itself leaves nothing to ask. */
void
unknot_table_dialog_make_rows (UnknotTableDialog *self)
{
  self->is_showing = TRUE;
  if (!self->mapping.is_own)
    make_column_rows (self);
  fill_about (self);
  gtk_widget_set_visible (GTK_WIDGET (self->columns), !self->mapping.is_own);
  gtk_widget_set_visible (GTK_WIDGET (self->scale_row), !self->mapping.is_own);
  if (self->mapping.is_own)
    gtk_widget_set_visible (GTK_WIDGET (self->about_row), FALSE);
  self->is_showing = FALSE;
}

/* The first date that is another day in the other order. */
static const char *
find_open_date (UnknotTableDialog *self,
                UnknotTableMoment  moments[2])
{
  for (guint i = self->mapping.first_row; i < unknot_table_get_n_rows (self->table); i++)
    for (guint j = 0; j < unknot_table_get_n_columns (self->table); j++)
      {
        const char *cell = unknot_table_get_cell (self->table, i, j);

        if (self->mapping.roles[j] == UNKNOT_TABLE_DATE
            && unknot_table_cell_get_date (cell, UNKNOT_DATE_DAY_FIRST, &moments[0])
            && unknot_table_cell_get_date (cell, UNKNOT_DATE_MONTH_FIRST, &moments[1])
            && moments[0].day != moments[1].day)
          return cell;
      }

  return NULL;
}

/* Both days of a date are offered, in the order of UnknotDateOrder. */
static void
show_order (UnknotTableDialog *self)
{
  UnknotTableMoment moments[2];
  const char *cell = self->mapping.is_doubtful ? find_open_date (self, moments) : NULL;
  g_autoptr (GtkStringList) days = gtk_string_list_new (NULL);
  g_autofree char *question = NULL;

  gtk_widget_set_visible (GTK_WIDGET (self->order_row), cell != NULL);
  if (cell == NULL)
    return;

  for (guint i = 0; i < G_N_ELEMENTS (moments); i++)
    {
      g_autofree char *day = unknot_entry_words_day (moments[i].day, get_today (self));

      gtk_string_list_append (days, day);
    }
  /* Translators: a date such as 3/2/2026, of which a table does not show whether the day or the month comes first */
  question = g_strdup_printf (_("“%s” is meant to be"), cell);
  set_title (self->order_row, question);
  adw_combo_row_set_model (self->order_row, G_LIST_MODEL (days));
  adw_combo_row_set_selected (self->order_row, (guint) self->mapping.order);
}

void
unknot_table_dialog_show_mapping (UnknotTableDialog *self)
{
  self->is_showing = TRUE;
  show_order (self);
  adw_combo_row_set_selected (self->scale_row, self->mapping.most == 10 ? 0 : 1);
  for (guint i = 0; i < self->column_rows->len; i++)
    if (g_ptr_array_index (self->column_rows, i) != NULL)
      adw_combo_row_set_selected (g_ptr_array_index (self->column_rows, i), (guint) self->mapping.roles[i]);
  gtk_widget_set_visible (GTK_WIDGET (self->settings), gtk_widget_get_visible (GTK_WIDGET (self->order_row))
                                                       || gtk_widget_get_visible (GTK_WIDGET (self->scale_row)));
  self->is_showing = FALSE;
}

static void
add_preview_row (UnknotTableDialog *self,
                 const char        *title,
                 const char        *subtitle)
{
  GtkWidget *row = adw_action_row_new ();

  set_title (row, title);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), subtitle);
  adw_preferences_group_add (self->preview, row);
  g_ptr_array_add (self->preview_rows, row);
}

/* All that one line of the file became, from an entry on. */
static guint
add_line (UnknotTableDialog *self,
          guint              first)
{
  GPtrArray *entries = self->taken->entries;
  GArray *lines = self->taken->lines;
  UnknotTime time = unknot_entry_get_time (g_ptr_array_index (entries, first));
  g_autofree char *day = unknot_entry_words_day (unknot_time_get_day (time), get_today (self));
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) words = NULL;
  g_autofree char *joined = NULL;
  guint i;

  for (i = first; i < entries->len && g_array_index (lines, guint, i) == g_array_index (lines, guint, first); i++)
    g_strv_builder_take (builder, unknot_table_words_entry (g_ptr_array_index (entries, i), get_journal (self),
                                                            self->anatomy, self->catalogue));

  words = g_strv_builder_end (builder);
  joined = g_strjoinv ("\n", words);
  add_preview_row (self, day, joined);
  return i;
}

static void
show_preview (UnknotTableDialog *self)
{
  guint n = 0;

  for (guint i = 0; i < self->preview_rows->len; i++)
    adw_preferences_group_remove (self->preview, g_ptr_array_index (self->preview_rows, i));
  g_ptr_array_set_size (self->preview_rows, 0);

  for (guint i = 0; i < N_LINES && n < self->taken->entries->len; i++)
    n = add_line (self, n);
  if (!unknot_table_mapping_is_whole (&self->mapping))
    add_preview_row (self, _("Which column is the date, and which is the pain?"), NULL);
  else if (n == 0)
    add_preview_row (self, _("No line of this table can be read like this"), NULL);
}

static void
add_sentence (UnknotTableDialog *self,
              const char        *sentence)
{
  GtkWidget *row = adw_action_row_new ();

  set_title (row, sentence);
  adw_expander_row_add_row (self->sentences, row);
  g_ptr_array_add (self->sentence_rows, row);
}

static void
show_left_out (UnknotTableDialog *self)
{
  UnknotTableTaken *taken = self->taken;
  g_autofree char *count = g_strdup_printf (ngettext ("%u thing is left out", "%u things are left out",
                                                      taken->n_left_out), taken->n_left_out);
  guint n_more = taken->n_left_out - taken->sentences->len;

  for (guint i = 0; i < self->sentence_rows->len; i++)
    adw_expander_row_remove (self->sentences, g_ptr_array_index (self->sentence_rows, i));
  g_ptr_array_set_size (self->sentence_rows, 0);

  set_title (self->sentences, count);
  for (guint i = 0; i < taken->sentences->len; i++)
    add_sentence (self, g_ptr_array_index (taken->sentences, i));
  if (n_more > 0)
    {
      g_autofree char *more = g_strdup_printf (ngettext ("And %u more", "And %u more", n_more), n_more);

      add_sentence (self, more);
    }
  gtk_widget_set_visible (GTK_WIDGET (self->left_out), taken->n_left_out > 0);
}

static guint
show_counts (UnknotTableDialog *self)
{
  UnknotTakeIn counts;
  g_autofree char *label = NULL;
  g_autofree char *known = NULL;
  guint n_new;
  guint n_known;

  unknot_journal_count_in (get_journal (self), self->taken->entries, &counts);
  n_new = counts.n_added + counts.n_renewed;
  n_known = counts.n_same + counts.n_older;
  label = n_new > 0 ? g_strdup_printf (ngettext ("_Add %u Entry", "_Add %u Entries", n_new), n_new)
                    : g_strdup (_("Nothing to Add"));
  known = g_strdup_printf (ngettext ("%u entry is in your journal already.", "%u entries are in your journal already.",
                                     n_known), n_known);
  unknot_wrapped_button_set_label (self->add, label);
  gtk_label_set_label (self->known, known);
  gtk_widget_set_visible (GTK_WIDGET (self->known), n_known > 0);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "table.add", n_new > 0);
  return n_new;
}

/* Who changed what a column means and can't see the button hears what became of it. */
static void
announce (UnknotTableDialog *self,
          guint              n_new)
{
  g_autofree char *words = g_strdup_printf (ngettext ("%u entry would be added", "%u entries would be added", n_new),
                                            n_new);

  gtk_accessible_announce (GTK_ACCESSIBLE (self), words, GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
}

void
unknot_table_dialog_show_taken (UnknotTableDialog *self)
{
  show_preview (self);
  show_left_out (self);
  announce (self, show_counts (self));
}
