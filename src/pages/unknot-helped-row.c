#include "unknot-helped-row.h"

#include <glib/gi18n.h>

#include "unknot-chart-sign.h"
#include "unknot-text.h"

/*
 * A row that tells what one technique did: its change, with the likely range as a bar and in words, and how much that
 * rests on. Nothing is said by the bar alone.
 */

static const char *
get_name (UnknotCatalogue *catalogue,
          const char      *id)
{
  UnknotTechnique *technique = unknot_catalogue_lookup (catalogue, id);

  return unknot_text ("technique", technique != NULL ? technique->name : id);
}

/* Why a number may say little about the technique itself. */
static char *
dup_doubt (const UnknotHelped *helped,
           UnknotCatalogue    *catalogue)
{
  if (helped->partner != NULL && !unknot_helped_is_in_all (helped))
    /* Translators: another technique, as in "Nearly always together with Self-Hug" */
    return g_strdup_printf (_("Nearly always together with %s: nobody can tell which it was."),
                            get_name (catalogue, helped->partner));
  if (unknot_helped_is_in_all (helped))
    return g_strdup (_("Part of nearly every session: nobody can tell what it adds."));

  return NULL;
}

static GtkWidget *
label_new (const char *text,
           const char *style)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  if (style != NULL)
    gtk_widget_add_css_class (label, style);
  return label;
}

static GtkWidget *
bar_new (const UnknotHelped *helped,
         const UnknotInk    *ink)
{
  GtkWidget *sign = unknot_chart_sign_new ();

  unknot_chart_sign_set_range (UNKNOT_CHART_SIGN (sign), helped->effect.shown, helped->effect.low,
                               helped->effect.high);
  unknot_chart_sign_set_ink (UNKNOT_CHART_SIGN (sign), ink);
  return sign;
}

/* Any of them but the first may be missing. */
static char *
join_sentences (const char *first,
                const char *second,
                const char *third)
{
  const char *parts[4] = { first };
  guint n = 1;

  if (second != NULL)
    parts[n++] = second;
  if (third != NULL)
    parts[n++] = third;
  return g_strjoinv (". ", (char **) parts);
}

/**
 * unknot_helped_row_new:
 * @helped: what a technique did
 * @catalogue: names of techniques
 * @ink: (nullable): the colours of the bar
 *
 * Makes a row for it.
 *
 * Returns: (transfer floating): an `AdwPreferencesRow`
 */
GtkWidget *
unknot_helped_row_new (const UnknotHelped *helped,
                       UnknotCatalogue    *catalogue,
                       const UnknotInk    *ink)
{
  const char *name = get_name (catalogue, helped->technique);
  g_autofree char *change = unknot_helped_dup_change_text (helped);
  g_autofree char *range = unknot_helped_dup_range_text (helped);
  g_autofree char *count = unknot_helped_dup_count_text (helped);
  g_autofree char *doubt = dup_doubt (helped, catalogue);
  g_autofree char *next = unknot_helped_dup_next_text (helped);
  g_autofree char *sore = unknot_helped_dup_sore_text (helped);
  /* Translators: pain right after a technique, as in "Right after: 0.7 less, likely from 1.5 less to 0.1 more" */
  g_autofree char *right_after = g_strdup_printf (_("Right after: %s, %s"), change, range);
  /* Translators: pain on the day after, as in "Next day: 0.7 less, likely from 1.5 less to 0.1 more" */
  g_autofree char *next_day = g_strdup_printf (_("Next day: %s"), next);
  g_autofree char *numbers = g_strjoin (". ", right_after, next_day, count, NULL);
  g_autofree char *words = join_sentences (numbers, sore, doubt);
  GtkWidget *row = adw_preferences_row_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 3);
  GtkWidget *line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget *title = label_new (name, NULL);

  gtk_widget_set_hexpand (title, TRUE);
  gtk_box_append (GTK_BOX (line), title);
  gtk_box_append (GTK_BOX (line), bar_new (helped, ink));
  gtk_box_append (GTK_BOX (box), line);
  gtk_box_append (GTK_BOX (box), label_new (right_after, NULL));
  gtk_box_append (GTK_BOX (box), label_new (next_day, NULL));
  gtk_box_append (GTK_BOX (box), label_new (count, "dimmed"));
  if (sore != NULL)
    gtk_box_append (GTK_BOX (box), label_new (sore, "dimmed"));
  if (doubt != NULL)
    gtk_box_append (GTK_BOX (box), label_new (doubt, "dimmed"));
  gtk_widget_set_margin_top (box, 12);
  gtk_widget_set_margin_bottom (box, 12);
  gtk_widget_set_margin_start (box, 12);
  gtk_widget_set_margin_end (box, 12);

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), name);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), FALSE);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), box);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, name,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, words,
                                  -1);

  return row;
}
