#include "unknot-finding.h"

#include <glib/gi18n.h>

/**
 * unknot_finding_new:
 * @member: the member of the file that is wrong
 * @step: number of the step that it is in, from 0; -1 for none
 * @sentence: what is wrong, translated
 *
 * Makes a finding.
 *
 * Returns: (transfer full): the finding
 */
UnknotFinding *
unknot_finding_new (const char *member,
                    int         step,
                    const char *sentence)
{
  UnknotFinding *self = g_new (UnknotFinding, 1);

  self->member = g_strdup (member);
  self->step = step;
  self->sentence = g_strdup (sentence);

  return self;
}

/**
 * unknot_finding_free:
 * @self: (transfer full): a finding
 *
 * Frees a finding.
 */
void
unknot_finding_free (UnknotFinding *self)
{
  g_free (self->member);
  g_free (self->sentence);
  g_free (self);
}

/**
 * unknot_finding_to_text:
 * @self: a finding
 * @file: name of the file
 *
 * Says it so that whoever wrote the file finds the place.
 *
 * Returns: (transfer full): the words, translated
 */
char *
unknot_finding_to_text (const UnknotFinding *self,
                        const char          *file)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (file != NULL, NULL);

  if (self->step >= 0)
    /* Translators: name of a file, number of a step, name of a member of the file, and what is wrong with it */
    return g_strdup_printf (_("%1$s, step %2$d, “%3$s”: %4$s"), file, self->step + 1, self->member, self->sentence);

  /* Translators: name of a file, name of a member of it, and what is wrong with it */
  return g_strdup_printf (_("%1$s, “%2$s”: %3$s"), file, self->member, self->sentence);
}
