#include "unknot-profile-private.h"

#include "unknot-members.h"

static void
set_truth (UnknotProfile *self,
           const char    *member,
           gboolean       before,
           gboolean       truth)
{
  if (before == !!truth)
    return;

  json_object_set_boolean_member (unknot_profile_get_object (self), member, truth);
  unknot_profile_say_changed (self, member);
}

static void
set_text (UnknotProfile *self,
          const char    *member,
          const char    *text)
{
  JsonObject *object = unknot_profile_get_object (self);

  if (g_strcmp0 (unknot_member_get_text (object, member), text) == 0)
    return;

  json_object_set_string_member (object, member, text);
  unknot_profile_say_changed (self, member);
}

static void
set_whole (UnknotProfile *self,
           const char    *member,
           int            before,
           int            value)
{
  if (before == value)
    return;

  json_object_set_int_member (unknot_profile_get_object (self), member, value);
  unknot_profile_say_changed (self, member);
}

static void
set_texts (UnknotProfile      *self,
           const char         *member,
           const char * const *texts)
{
  static const char * const none[] = { NULL };
  JsonObject *object = unknot_profile_get_object (self);
  g_auto (GStrv) before = unknot_member_dup_texts (object, member);

  if (g_strv_equal ((const char * const *) before, texts != NULL ? texts : none))
    return;

  unknot_member_set_texts (object, member, texts);
  unknot_profile_say_changed (self, member);
}

/**
 * unknot_profile_dup_tools:
 * @self: a profile
 *
 * Gets the things at hand.
 *
 * Returns: (transfer full): the ids
 */
GStrv
unknot_profile_dup_tools (UnknotProfile *self)
{
  g_return_val_if_fail (UNKNOT_IS_PROFILE (self), NULL);

  return unknot_member_dup_texts (unknot_profile_get_object (self), "tools");
}

/**
 * unknot_profile_set_tools:
 * @self: a profile
 * @tools: (nullable) (array zero-terminated=1): the ids
 *
 * Sets the things at hand.
 */
void
unknot_profile_set_tools (UnknotProfile      *self,
                          const char * const *tools)
{
  g_return_if_fail (UNKNOT_IS_PROFILE (self));

  set_texts (self, "tools", tools);
}

/**
 * unknot_profile_dup_conditions:
 * @self: a profile
 *
 * Gets the health conditions.
 *
 * Returns: (transfer full): the ids
 */
GStrv
unknot_profile_dup_conditions (UnknotProfile *self)
{
  g_return_val_if_fail (UNKNOT_IS_PROFILE (self), NULL);

  return unknot_member_dup_texts (unknot_profile_get_object (self), "conditions");
}

/**
 * unknot_profile_set_conditions:
 * @self: a profile
 * @conditions: (nullable) (array zero-terminated=1): the ids
 *
 * Sets the health conditions.
 */
void
unknot_profile_set_conditions (UnknotProfile      *self,
                               const char * const *conditions)
{
  g_return_if_fail (UNKNOT_IS_PROFILE (self));

  set_texts (self, "conditions", conditions);
}

/**
 * unknot_profile_get_helper:
 * @self: a profile
 *
 * Says whether somebody can help with a massage.
 *
 * Returns: `TRUE` if so
 */
gboolean
unknot_profile_get_helper (UnknotProfile *self)
{
  g_return_val_if_fail (UNKNOT_IS_PROFILE (self), FALSE);

  return unknot_member_get_truth (unknot_profile_get_object (self), "helper", FALSE);
}

/**
 * unknot_profile_set_helper:
 * @self: a profile
 * @helper: whether it is so
 *
 * Notes whether somebody can help with a massage.
 */
void
unknot_profile_set_helper (UnknotProfile *self,
                           gboolean       helper)
{
  g_return_if_fail (UNKNOT_IS_PROFILE (self));

  set_truth (self, "helper", unknot_profile_get_helper (self), helper);
}

/**
 * unknot_profile_get_floor:
 * @self: a profile
 *
 * Says whether lying on the floor is possible.
 *
 * Returns: `TRUE` if so
 */
gboolean
unknot_profile_get_floor (UnknotProfile *self)
{
  g_return_val_if_fail (UNKNOT_IS_PROFILE (self), FALSE);

  return unknot_member_get_truth (unknot_profile_get_object (self), "floor", FALSE);
}

/**
 * unknot_profile_set_floor:
 * @self: a profile
 * @floor_possible: whether it is so
 *
 * Notes whether lying on the floor is possible.
 */
void
unknot_profile_set_floor (UnknotProfile *self,
                          gboolean       floor_possible)
{
  g_return_if_fail (UNKNOT_IS_PROFILE (self));

  set_truth (self, "floor", unknot_profile_get_floor (self), floor_possible);
}

/**
 * unknot_profile_get_setting:
 * @self: a profile
 *
 * Gets where it is done.
 *
 * Returns: (transfer none): `home` unless it was set
 */
const char *
unknot_profile_get_setting (UnknotProfile *self)
{
  const char *text;

  g_return_val_if_fail (UNKNOT_IS_PROFILE (self), NULL);

  text = unknot_member_get_text (unknot_profile_get_object (self), "setting");
  return text != NULL ? text : "home";
}

/**
 * unknot_profile_set_setting:
 * @self: a profile
 * @setting: (nullable): the new one
 *
 * Sets where it is done.
 */
void
unknot_profile_set_setting (UnknotProfile *self,
                            const char    *setting)
{
  g_return_if_fail (UNKNOT_IS_PROFILE (self));

  set_text (self, "setting", setting);
}

/**
 * unknot_profile_get_build:
 * @self: a profile
 *
 * Gets the body that is drawn.
 *
 * Returns: (transfer none): `neutral` unless it was set
 */
const char *
unknot_profile_get_build (UnknotProfile *self)
{
  const char *text;

  g_return_val_if_fail (UNKNOT_IS_PROFILE (self), NULL);

  text = unknot_member_get_text (unknot_profile_get_object (self), "build");
  return text != NULL ? text : "neutral";
}

/**
 * unknot_profile_set_build:
 * @self: a profile
 * @build: (nullable): the new one
 *
 * Sets the body that is drawn.
 */
void
unknot_profile_set_build (UnknotProfile *self,
                          const char    *build)
{
  g_return_if_fail (UNKNOT_IS_PROFILE (self));

  set_text (self, "build", build);
}

/**
 * unknot_profile_get_emergency_number:
 * @self: a profile
 *
 * Gets the person's own emergency number.
 *
 * Returns: (transfer none) (nullable): the number
 */
const char *
unknot_profile_get_emergency_number (UnknotProfile *self)
{
  g_return_val_if_fail (UNKNOT_IS_PROFILE (self), NULL);

  return unknot_member_get_text (unknot_profile_get_object (self), "emergency-number");
}

/**
 * unknot_profile_set_emergency_number:
 * @self: a profile
 * @number: (nullable): the new one
 *
 * Sets the person's own emergency number.
 */
void
unknot_profile_set_emergency_number (UnknotProfile *self,
                                     const char    *number)
{
  g_return_if_fail (UNKNOT_IS_PROFILE (self));

  set_text (self, "emergency-number", number);
}

/**
 * unknot_profile_get_birth_year:
 * @self: a profile
 *
 * Gets the year of birth.
 *
 * Returns: the year; 0 unknown
 */
int
unknot_profile_get_birth_year (UnknotProfile *self)
{
  g_return_val_if_fail (UNKNOT_IS_PROFILE (self), 0);

  return unknot_member_get_whole (unknot_profile_get_object (self), "birth-year", 9999, 0);
}

/**
 * unknot_profile_set_birth_year:
 * @self: a profile
 * @year: the year; 0 unknown
 *
 * Sets the year of birth.
 */
void
unknot_profile_set_birth_year (UnknotProfile *self,
                               int            year)
{
  g_return_if_fail (UNKNOT_IS_PROFILE (self));
  g_return_if_fail (year >= 0 && year <= 9999);

  set_whole (self, "birth-year", unknot_profile_get_birth_year (self), year);
}

/**
 * unknot_profile_get_age:
 * @self: a profile
 * @now: what time it is
 *
 * Works the age out of the year of birth. The birthday is not known, so it can be a year too much: the careful side,
 * since age only ever limits.
 *
 * Returns: years; -1 if the year of birth is unknown or in the future
 */
int
unknot_profile_get_age (UnknotProfile *self,
                        UnknotTime     now)
{
  g_autoptr (GDateTime) today = NULL;
  int year;

  g_return_val_if_fail (UNKNOT_IS_PROFILE (self), -1);

  year = unknot_profile_get_birth_year (self);
  today = unknot_day_to_date_time (unknot_time_get_day (now));
  return year > 0 && year <= g_date_time_get_year (today) ? g_date_time_get_year (today) - year : -1;
}

/**
 * unknot_profile_get_start_page:
 * @self: a profile
 *
 * Gets the page of the first start that was reached.
 *
 * Returns: the page, from 0
 */
int
unknot_profile_get_start_page (UnknotProfile *self)
{
  g_return_val_if_fail (UNKNOT_IS_PROFILE (self), 0);

  return unknot_member_get_whole (unknot_profile_get_object (self), "start-page", 100, 0);
}

/**
 * unknot_profile_set_start_page:
 * @self: a profile
 * @page: the page, from 0
 *
 * Sets the page of the first start that was reached.
 */
void
unknot_profile_set_start_page (UnknotProfile *self,
                               int            page)
{
  g_return_if_fail (UNKNOT_IS_PROFILE (self));
  g_return_if_fail (page >= 0 && page <= 100);

  set_whole (self, "start-page", unknot_profile_get_start_page (self), page);
}

/**
 * unknot_profile_get_start_done:
 * @self: a profile
 *
 * Says whether the first start is over.
 *
 * Returns: `TRUE` if so
 */
gboolean
unknot_profile_get_start_done (UnknotProfile *self)
{
  g_return_val_if_fail (UNKNOT_IS_PROFILE (self), FALSE);

  return unknot_member_get_truth (unknot_profile_get_object (self), "start-done", FALSE);
}

/**
 * unknot_profile_set_start_done:
 * @self: a profile
 * @done: whether it is so
 *
 * Notes whether the first start is over.
 */
void
unknot_profile_set_start_done (UnknotProfile *self,
                               gboolean       done)
{
  g_return_if_fail (UNKNOT_IS_PROFILE (self));

  set_truth (self, "start-done", unknot_profile_get_start_done (self), done);
}
