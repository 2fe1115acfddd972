/* What the person wants to tell and ask at a visit. */

#include "unknot-profile-private.h"

#include "unknot-json.h"

#define MEMBER "report"

/**
 * unknot_profile_get_report_text:
 * @self: a profile
 * @name: which text: "question" or "cannot"
 *
 * Gets what the person wrote for a report.
 *
 * Returns: (transfer none): the text; empty if there is none
 */
const char *
unknot_profile_get_report_text (UnknotProfile *self,
                                const char    *name)
{
  JsonObject *report;
  const char *text = NULL;

  g_return_val_if_fail (UNKNOT_IS_PROFILE (self), "");

  report = unknot_json_object (unknot_profile_get_object (self), "", MEMBER, NULL);
  if (report != NULL)
    text = unknot_json_string (report, "", name, NULL);

  return text != NULL ? text : "";
}

/**
 * unknot_profile_set_report_text:
 * @self: a profile
 * @name: which text: "question" or "cannot"
 * @text: the text; may be empty
 *
 * Keeps what the person wrote for a report.
 */
void
unknot_profile_set_report_text (UnknotProfile *self,
                                const char    *name,
                                const char    *text)
{
  g_return_if_fail (UNKNOT_IS_PROFILE (self));

  if (unknot_profile_get_read_only (self) || g_str_equal (unknot_profile_get_report_text (self, name), text))
    return;

  json_object_set_string_member (unknot_profile_need_object (self, MEMBER), name, text);
  unknot_profile_say_changed (self, NULL);
}
