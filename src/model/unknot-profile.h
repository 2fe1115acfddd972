#pragma once

#include <json-glib/json-glib.h>

#include "unknot-time.h"

G_BEGIN_DECLS

/**
 * UnknotFlagAnswer:
 * @flag: the red flag that was answered with yes: "RF14", "RF12+"
 * @unsure: the answer was "not sure", which counts as yes
 * @time: when
 * @cleared: someone has had a look at it since
 * @cleared_time: when; only if @cleared
 * @cleared_by: (nullable): who, in the person's words
 *
 * A yes to a safety question (clinical.md D1, F9.1). The texts belong to the profile.
 */
typedef struct
{
  const char *flag;
  gboolean    unsure;
  UnknotTime  time;
  gboolean    cleared;
  UnknotTime  cleared_time;
  const char *cleared_by;
} UnknotFlagAnswer;

/**
 * UnknotKnotSigns:
 * @swollen: it is swollen or bruised (clinical.md G5)
 * @numb: the skin is numb (clinical.md G12)
 * @time: when it was said
 *
 * What is so at the spot of a knot for a while.
 */
typedef struct
{
  gboolean   swollen;
  gboolean   numb;
  UnknotTime time;
} UnknotKnotSigns;

/**
 * UnknotReviewAnswer:
 * @answer: what the person chose: "change", "keep", "ask" or "check"
 * @time: when
 *
 * The answer to a review of a knot (clinical.md F7).
 */
typedef struct
{
  const char *answer;
  UnknotTime  time;
} UnknotReviewAnswer;

/**
 * UNKNOT_PROFILE_VERSION:
 *
 * The version of `profile.json` that this version of the app writes.
 */
#define UNKNOT_PROFILE_VERSION 1

/**
 * UNKNOT_PROFILE_LEFT_MOST:
 *
 * How many times that a question was put aside are kept: as many as make a week of peace.
 */
#define UNKNOT_PROFILE_LEFT_MOST 3

#define UNKNOT_TYPE_PROFILE (unknot_profile_get_type ())

/**
 * UnknotProfile:
 *
 * What the app knows about its person: what they have, what must be considered, how far the first start got.
 *
 * Every property notifies; [signal@Unknot.Profile::changed] follows each change of anything. Members of the file that
 * this version does not know survive.
 */
G_DECLARE_FINAL_TYPE (UnknotProfile, unknot_profile, UNKNOT, PROFILE, GObject)

UnknotProfile *       unknot_profile_new                  (void) G_GNUC_WARN_UNUSED_RESULT;

gboolean              unknot_profile_load                 (UnknotProfile       *self,
                                                           JsonObject          *object,
                                                           GError             **error);
char *                unknot_profile_to_text              (UnknotProfile       *self) G_GNUC_WARN_UNUSED_RESULT;

gboolean              unknot_profile_get_read_only        (UnknotProfile       *self);
void                  unknot_profile_set_read_only        (UnknotProfile       *self,
                                                           gboolean             read_only);
int                   unknot_profile_get_revision         (UnknotProfile       *self);

GStrv                 unknot_profile_dup_tools            (UnknotProfile       *self) G_GNUC_WARN_UNUSED_RESULT;
void                  unknot_profile_set_tools            (UnknotProfile       *self,
                                                           const char * const  *tools);
GStrv                 unknot_profile_dup_conditions       (UnknotProfile       *self) G_GNUC_WARN_UNUSED_RESULT;
void                  unknot_profile_set_conditions       (UnknotProfile       *self,
                                                           const char * const  *conditions);
gboolean              unknot_profile_get_helper           (UnknotProfile       *self);
void                  unknot_profile_set_helper           (UnknotProfile       *self,
                                                           gboolean             helper);
gboolean              unknot_profile_get_floor            (UnknotProfile       *self);
void                  unknot_profile_set_floor            (UnknotProfile       *self,
                                                           gboolean             floor_possible);
const char *          unknot_profile_get_setting          (UnknotProfile       *self);
void                  unknot_profile_set_setting          (UnknotProfile       *self,
                                                           const char          *setting);
const char *          unknot_profile_get_build            (UnknotProfile       *self);
void                  unknot_profile_set_build            (UnknotProfile       *self,
                                                           const char          *build);
const char *          unknot_profile_get_emergency_number (UnknotProfile       *self);
void                  unknot_profile_set_emergency_number (UnknotProfile       *self,
                                                           const char          *number);
int                   unknot_profile_get_birth_year       (UnknotProfile       *self);
void                  unknot_profile_set_birth_year       (UnknotProfile       *self,
                                                           int                  year);
int                   unknot_profile_get_age              (UnknotProfile       *self,
                                                           UnknotTime           now);
GStrv                 unknot_profile_dup_details          (UnknotProfile       *self) G_GNUC_WARN_UNUSED_RESULT;
gboolean              unknot_profile_get_detail_time      (UnknotProfile       *self,
                                                           const char          *id,
                                                           UnknotTime          *time);
GVariant *            unknot_profile_dup_detail           (UnknotProfile       *self,
                                                           const char          *id,
                                                           UnknotTime           now) G_GNUC_WARN_UNUSED_RESULT;
void                  unknot_profile_set_detail           (UnknotProfile       *self,
                                                           const char          *id,
                                                           GVariant            *answer,
                                                           UnknotTime           time);
void                  unknot_profile_drop_detail          (UnknotProfile       *self,
                                                           const char          *id);
gboolean              unknot_profile_get_signs            (UnknotProfile       *self,
                                                           const char          *knot,
                                                           UnknotKnotSigns     *signs);
void                  unknot_profile_set_signs            (UnknotProfile       *self,
                                                           const char          *knot,
                                                           const UnknotKnotSigns *signs);
gboolean              unknot_profile_get_condition_time   (UnknotProfile       *self,
                                                           const char          *condition,
                                                           UnknotTime          *time);
void                  unknot_profile_confirm_condition    (UnknotProfile       *self,
                                                           const char          *condition,
                                                           UnknotTime           time);
gboolean              unknot_profile_get_review           (UnknotProfile       *self,
                                                           const char          *knot,
                                                           const char          *review,
                                                           UnknotReviewAnswer  *answer);
void                  unknot_profile_set_review           (UnknotProfile       *self,
                                                           const char          *knot,
                                                           const char          *review,
                                                           const UnknotReviewAnswer *answer);
GArray *              unknot_profile_list_left             (UnknotProfile       *self) G_GNUC_WARN_UNUSED_RESULT;
void                  unknot_profile_add_left              (UnknotProfile       *self,
                                                           UnknotTime           time);
gboolean              unknot_profile_get_left_handed      (UnknotProfile       *self);
void                  unknot_profile_set_left_handed      (UnknotProfile       *self,
                                                           gboolean             left_handed);
gboolean              unknot_profile_get_seated           (UnknotProfile       *self);
void                  unknot_profile_set_seated           (UnknotProfile       *self,
                                                           gboolean             seated);
guint                 unknot_profile_get_hands            (UnknotProfile       *self);
void                  unknot_profile_set_hands            (UnknotProfile       *self,
                                                           guint                hands);
GStrv                 unknot_profile_dup_never            (UnknotProfile       *self) G_GNUC_WARN_UNUSED_RESULT;
gboolean              unknot_profile_get_never            (UnknotProfile       *self,
                                                           const char          *technique);
void                  unknot_profile_set_never            (UnknotProfile       *self,
                                                           const char          *technique,
                                                           gboolean             never);
GStrv                 unknot_profile_dup_preferences      (UnknotProfile       *self) G_GNUC_WARN_UNUSED_RESULT;
int                   unknot_profile_get_preference       (UnknotProfile       *self,
                                                           const char          *technique);
void                  unknot_profile_set_preference       (UnknotProfile       *self,
                                                           const char          *technique,
                                                           int                  preference);

gboolean              unknot_profile_get_safety_answered  (UnknotProfile       *self);
gboolean              unknot_profile_get_safety_time      (UnknotProfile       *self,
                                                           UnknotTime          *time);
GStrv                 unknot_profile_dup_asked            (UnknotProfile       *self) G_GNUC_WARN_UNUSED_RESULT;
gboolean              unknot_profile_get_asked_time       (UnknotProfile       *self,
                                                           const char          *flag,
                                                           UnknotTime          *time);
void                  unknot_profile_answer_safety        (UnknotProfile       *self,
                                                           const char * const  *asked,
                                                           const char * const  *flags,
                                                           UnknotTime           time);
GArray *              unknot_profile_list_flags           (UnknotProfile       *self) G_GNUC_WARN_UNUSED_RESULT;
GStrv                 unknot_profile_dup_open_flags       (UnknotProfile       *self) G_GNUC_WARN_UNUSED_RESULT;
void                  unknot_profile_clear_flags          (UnknotProfile       *self,
                                                           const char * const  *flags,
                                                           UnknotTime           time,
                                                           const char          *by);
void                  unknot_profile_reopen_flag          (UnknotProfile       *self,
                                                           const char          *flag);

const char *          unknot_profile_get_report_text      (UnknotProfile       *self,
                                                           const char          *name);
void                  unknot_profile_set_report_text      (UnknotProfile       *self,
                                                           const char          *name,
                                                           const char          *text);
int                   unknot_profile_get_start_page       (UnknotProfile       *self);
void                  unknot_profile_set_start_page       (UnknotProfile       *self,
                                                           int                  page);
gboolean              unknot_profile_get_start_done       (UnknotProfile       *self);
void                  unknot_profile_set_start_done       (UnknotProfile       *self,
                                                           gboolean             done);

G_END_DECLS
