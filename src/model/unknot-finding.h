#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/**
 * UnknotFinding:
 * @member: the member of the file that is wrong: `name`, `steps.cue`
 * @step: number of the step that it is in, from 0; -1 for none
 * @sentence: what is wrong, in a sentence, translated
 *
 * One thing that speaks against a technique.
 */
typedef struct
{
  char *member;
  int   step;
  char *sentence;
} UnknotFinding;

UnknotFinding *  unknot_finding_new      (const char          *member,
                                          int                  step,
                                          const char          *sentence) G_GNUC_WARN_UNUSED_RESULT;
void             unknot_finding_free     (UnknotFinding       *self);
char *           unknot_finding_to_text  (const UnknotFinding *self,
                                          const char          *file) G_GNUC_WARN_UNUSED_RESULT;

G_DEFINE_AUTOPTR_CLEANUP_FUNC (UnknotFinding, unknot_finding_free)

G_END_DECLS
