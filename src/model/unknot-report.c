#include "unknot-report.h"

#include <glib/gi18n.h>

G_DEFINE_BOXED_TYPE (UnknotReport, unknot_report, unknot_report_ref, unknot_report_unref)

static void
section_free (gpointer data)
{
  UnknotReportSection *section = data;

  g_free (section->title);
  g_ptr_array_unref (section->lines);
  g_ptr_array_unref (section->rows);
  g_free (section);
}

static void
spot_clear (gpointer data)
{
  UnknotReportSpot *spot = data;

  g_free (spot->words);
}

static void
report_clear (gpointer data)
{
  UnknotReport *self = data;

  g_free (self->title);
  g_free (self->period);
  g_free (self->headline);
  g_ptr_array_unref (self->facts);
  g_free (self->spots_title);
  g_array_unref (self->spots);
  g_free (self->left);
  g_free (self->right);
  g_free (self->spots_key);
  g_free (self->then_title);
  g_free (self->now_title);
  g_free (self->chart_title);
  g_free (self->chart_key);
  g_clear_pointer (&self->series, unknot_chart_series_unref);
  g_ptr_array_unref (self->dates);
  g_ptr_array_unref (self->weeks);
  g_ptr_array_unref (self->sections);
  g_free (self->foot);
}

/**
 * unknot_report_new:
 *
 * Makes a report that says nothing.
 *
 * Returns: (transfer full): the report
 */
UnknotReport *
unknot_report_new (void)
{
  UnknotReport *self = g_atomic_rc_box_new0 (UnknotReport);

  self->title = g_strdup ("");
  self->period = g_strdup ("");
  self->headline = g_strdup ("");
  self->spots_title = g_strdup ("");
  self->left = g_strdup ("");
  self->right = g_strdup ("");
  self->chart_title = g_strdup ("");
  self->chart_key = g_strdup ("");
  self->foot = g_strdup ("");
  self->facts = g_ptr_array_new_with_free_func (g_free);
  self->spots = g_array_new (FALSE, TRUE, sizeof (UnknotReportSpot));
  g_array_set_clear_func (self->spots, spot_clear);
  self->dates = g_ptr_array_new_with_free_func (g_free);
  self->weeks = g_ptr_array_new_with_free_func ((GDestroyNotify) g_strfreev);
  self->sections = g_ptr_array_new_with_free_func (section_free);

  return self;
}

/**
 * unknot_report_ref:
 * @self: a report
 *
 * Takes a reference.
 *
 * Returns: (transfer full): @self
 */
UnknotReport *
unknot_report_ref (UnknotReport *self)
{
  return g_atomic_rc_box_acquire (self);
}

/**
 * unknot_report_unref:
 * @self: (transfer full): a report
 *
 * Gives a reference back.
 */
void
unknot_report_unref (UnknotReport *self)
{
  g_atomic_rc_box_release_full (self, report_clear);
}

/**
 * unknot_report_add_section:
 * @self: a report that is being made
 * @part: which part it is
 * @title: its title
 *
 * Adds a part below those that are there.
 *
 * Returns: (transfer none): the part
 */
UnknotReportSection *
unknot_report_add_section (UnknotReport     *self,
                           UnknotReportPart  part,
                           const char       *title)
{
  UnknotReportSection *section = g_new0 (UnknotReportSection, 1);

  section->part = part;
  section->title = g_strdup (title);
  section->lines = g_ptr_array_new_with_free_func (g_free);
  section->rows = g_ptr_array_new_with_free_func ((GDestroyNotify) g_strfreev);
  g_ptr_array_add (self->sections, section);

  return section;
}

/**
 * unknot_report_section_add:
 * @self: a part of a report that is being made
 * @line: (transfer full) (nullable): what else it says; nothing happens for `NULL`
 *
 * Adds a line.
 */
void
unknot_report_section_add (UnknotReportSection *self,
                           char                *line)
{
  if (line != NULL)
    g_ptr_array_add (self->lines, line);
}

/**
 * unknot_report_find_section:
 * @self: a report
 * @part: a part
 *
 * Finds a part.
 *
 * Returns: (transfer none) (nullable): the part; `NULL` if the report has none
 */
const UnknotReportSection *
unknot_report_find_section (const UnknotReport *self,
                            UnknotReportPart    part)
{
  for (guint i = 0; i < self->sections->len; i++)
    {
      const UnknotReportSection *section = g_ptr_array_index (self->sections, i);

      if (section->part == part)
        return section;
    }

  return NULL;
}

/**
 * unknot_report_dup_more:
 * @n: how many lines had no room
 *
 * Says that something was left out.
 *
 * Returns: (transfer full): the words, translated
 */
char *
unknot_report_dup_more (guint n)
{
  /* Translators: so many lines had no room on the page */
  return g_strdup_printf (ngettext ("and %u more", "and %u more", n), n);
}
