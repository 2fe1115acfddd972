#include "unknot-profile.h"

#include "unknot-json.h"
#include "unknot-members.h"
#include "unknot-profile-private.h"

#include <string.h>

#define FORMAT "unknot-profile"

struct _UnknotProfile
{
  GObject     parent_instance;

  /* Owned: the whole file; what is not understood stays in it */
  JsonObject *object;

  gboolean    read_only;
};

G_DEFINE_FINAL_TYPE (UnknotProfile, unknot_profile, G_TYPE_OBJECT)

typedef enum
{
  PROP_TOOLS = 1,
  PROP_CONDITIONS,
  PROP_HELPER,
  PROP_FLOOR,
  PROP_SETTING,
  PROP_BUILD,
  PROP_EMERGENCY_NUMBER,
  PROP_BIRTH_YEAR,
  PROP_SAFETY_ANSWERED,
  PROP_START_PAGE,
  PROP_START_DONE,
  PROP_READ_ONLY,
} UnknotProfileProperty;

static GParamSpec *props[PROP_READ_ONLY + 1];

typedef enum
{
  SIGNAL_CHANGED,
  SIGNAL_CHECKED,
} UnknotProfileSignal;

static guint signals[SIGNAL_CHECKED + 1];

static JsonObject *
make_empty (void)
{
  JsonObject *object = json_object_new ();

  json_object_set_string_member (object, "format", FORMAT);
  json_object_set_int_member (object, "version", UNKNOT_PROFILE_VERSION);
  json_object_set_int_member (object, "revision", 0);
  return object;
}

/* Every change ends here; @property is NULL for what has none. */
void
unknot_profile_say_changed (UnknotProfile *self,
                            const char    *property)
{
  json_object_set_int_member (self->object, "revision", unknot_profile_get_revision (self) + 1);
  if (property != NULL)
    g_object_notify (G_OBJECT (self), property);
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}

/* A change of safety answers; follows unknot_profile_say_changed(). */
void
unknot_profile_say_checked (UnknotProfile     *self,
                            UnknotCheckRecord *check)
{
  check->conditions = unknot_profile_dup_conditions (self);
  g_signal_emit (self, signals[SIGNAL_CHECKED], 0, check);
  g_clear_pointer (&check->conditions, g_strfreev);
}

JsonObject *
unknot_profile_get_object (UnknotProfile *self)
{
  return self->object;
}

/* Lends a list or an object of the file, making it where it is missing or of another kind. */
JsonArray *
unknot_profile_need_array (UnknotProfile *self,
                           const char    *member)
{
  JsonArray *array = unknot_json_array (self->object, "", member, NULL);

  if (array == NULL)
    {
      array = json_array_new ();
      json_object_set_array_member (self->object, member, array);
    }
  return array;
}

JsonObject *
unknot_profile_need_object (UnknotProfile *self,
                            const char    *member)
{
  JsonObject *inner = unknot_json_object (self->object, "", member, NULL);

  if (inner == NULL)
    {
      inner = json_object_new ();
      json_object_set_object_member (self->object, member, inner);
    }
  return inner;
}

static void
unknot_profile_get_property (GObject    *object,
                             guint       prop_id,
                             GValue     *value,
                             GParamSpec *pspec)
{
  UnknotProfile *self = UNKNOT_PROFILE (object);

  switch ((UnknotProfileProperty) prop_id)
    {
    case PROP_TOOLS:
      g_value_take_boxed (value, unknot_profile_dup_tools (self));
      break;
    case PROP_CONDITIONS:
      g_value_take_boxed (value, unknot_profile_dup_conditions (self));
      break;
    case PROP_HELPER:
      g_value_set_boolean (value, unknot_profile_get_helper (self));
      break;
    case PROP_FLOOR:
      g_value_set_boolean (value, unknot_profile_get_floor (self));
      break;
    case PROP_SETTING:
      g_value_set_string (value, unknot_profile_get_setting (self));
      break;
    case PROP_BUILD:
      g_value_set_string (value, unknot_profile_get_build (self));
      break;
    case PROP_EMERGENCY_NUMBER:
      g_value_set_string (value, unknot_profile_get_emergency_number (self));
      break;
    case PROP_BIRTH_YEAR:
      g_value_set_int (value, unknot_profile_get_birth_year (self));
      break;
    case PROP_SAFETY_ANSWERED:
      g_value_set_boolean (value, unknot_profile_get_safety_answered (self));
      break;
    case PROP_START_PAGE:
      g_value_set_int (value, unknot_profile_get_start_page (self));
      break;
    case PROP_START_DONE:
      g_value_set_boolean (value, unknot_profile_get_start_done (self));
      break;
    case PROP_READ_ONLY:
      g_value_set_boolean (value, self->read_only);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
unknot_profile_set_property (GObject      *object,
                             guint         prop_id,
                             const GValue *value,
                             GParamSpec   *pspec)
{
  UnknotProfile *self = UNKNOT_PROFILE (object);

  switch ((UnknotProfileProperty) prop_id)
    {
    case PROP_TOOLS:
      unknot_profile_set_tools (self, g_value_get_boxed (value));
      break;
    case PROP_CONDITIONS:
      unknot_profile_set_conditions (self, g_value_get_boxed (value));
      break;
    case PROP_HELPER:
      unknot_profile_set_helper (self, g_value_get_boolean (value));
      break;
    case PROP_FLOOR:
      unknot_profile_set_floor (self, g_value_get_boolean (value));
      break;
    case PROP_SETTING:
      unknot_profile_set_setting (self, g_value_get_string (value));
      break;
    case PROP_BUILD:
      unknot_profile_set_build (self, g_value_get_string (value));
      break;
    case PROP_EMERGENCY_NUMBER:
      unknot_profile_set_emergency_number (self, g_value_get_string (value));
      break;
    case PROP_BIRTH_YEAR:
      unknot_profile_set_birth_year (self, g_value_get_int (value));
      break;
    case PROP_START_PAGE:
      unknot_profile_set_start_page (self, g_value_get_int (value));
      break;
    case PROP_START_DONE:
      unknot_profile_set_start_done (self, g_value_get_boolean (value));
      break;
    case PROP_READ_ONLY:
      unknot_profile_set_read_only (self, g_value_get_boolean (value));
      break;
    case PROP_SAFETY_ANSWERED:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
unknot_profile_finalize (GObject *object)
{
  UnknotProfile *self = UNKNOT_PROFILE (object);

  g_clear_pointer (&self->object, json_object_unref);

  G_OBJECT_CLASS (unknot_profile_parent_class)->finalize (object);
}

static void
unknot_profile_class_init (UnknotProfileClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GParamFlags flags = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->get_property = unknot_profile_get_property;
  object_class->set_property = unknot_profile_set_property;
  object_class->finalize = unknot_profile_finalize;

  /**
   * UnknotProfile:tools:
   *
   * Ids of the things at hand; hands are not among them unless they were ticked.
   */
  props[PROP_TOOLS] = g_param_spec_boxed ("tools", NULL, NULL, G_TYPE_STRV, flags);

  /**
   * UnknotProfile:conditions:
   *
   * Ids of the health conditions that decide what is left out (clinical.md D2).
   */
  props[PROP_CONDITIONS] = g_param_spec_boxed ("conditions", NULL, NULL, G_TYPE_STRV, flags);

  /**
   * UnknotProfile:helper:
   *
   * Whether somebody can help with a massage.
   */
  props[PROP_HELPER] = g_param_spec_boolean ("helper", NULL, NULL, FALSE, flags);

  /**
   * UnknotProfile:floor:
   *
   * Whether lying on the floor is possible.
   */
  props[PROP_FLOOR] = g_param_spec_boolean ("floor", NULL, NULL, FALSE, flags);

  /**
   * UnknotProfile:setting:
   *
   * Where it is done: `home`, `office` or `travel`.
   */
  props[PROP_SETTING] = g_param_spec_string ("setting", NULL, NULL, "home", flags);

  /**
   * UnknotProfile:build:
   *
   * The body that is drawn: `broad`, `neutral` or `narrow`.
   */
  props[PROP_BUILD] = g_param_spec_string ("build", NULL, NULL, "neutral", flags);

  /**
   * UnknotProfile:emergency-number:
   *
   * The person's own emergency number, or `NULL` (clinical.md F9.19).
   */
  props[PROP_EMERGENCY_NUMBER] = g_param_spec_string ("emergency-number", NULL, NULL, NULL, flags);

  /**
   * UnknotProfile:birth-year:
   *
   * The year of birth, so that the age never goes stale; 0 unknown.
   */
  props[PROP_BIRTH_YEAR] = g_param_spec_int ("birth-year", NULL, NULL, 0, 9999, 0, flags);

  /**
   * UnknotProfile:safety-answered:
   *
   * Whether the safety questions were answered; pressure stays closed until they are.
   */
  props[PROP_SAFETY_ANSWERED] =
    g_param_spec_boolean ("safety-answered", NULL, NULL, FALSE, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  /**
   * UnknotProfile:start-page:
   *
   * The page of the first start that was reached, to go on from there.
   */
  props[PROP_START_PAGE] = g_param_spec_int ("start-page", NULL, NULL, 0, 100, 0, flags);

  /**
   * UnknotProfile:start-done:
   *
   * Whether the first start is over.
   */
  props[PROP_START_DONE] = g_param_spec_boolean ("start-done", NULL, NULL, FALSE, flags);

  /**
   * UnknotProfile:read-only:
   *
   * Whether changes are not kept, because the file can't be written without a loss.
   */
  props[PROP_READ_ONLY] = g_param_spec_boolean ("read-only", NULL, NULL, FALSE, flags);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);

  /**
   * UnknotProfile::changed:
   * @self: the profile
   *
   * Something was changed by the person; not when it is loaded.
   */
  signals[SIGNAL_CHANGED] =
    g_signal_new ("changed", UNKNOT_TYPE_PROFILE, G_SIGNAL_RUN_LAST,
                  0, NULL, NULL, NULL,
                  G_TYPE_NONE, 0);

  /**
   * UnknotProfile::checked:
   * @self: the profile
   * @check: (type UnknotCheckRecord): what was answered, or looked at by somebody; lent
   *
   * Safety questions were answered, an answer was taken back, or somebody had a look at what they are about.
   */
  signals[SIGNAL_CHECKED] =
    g_signal_new ("checked", UNKNOT_TYPE_PROFILE, G_SIGNAL_RUN_LAST,
                  0, NULL, NULL, NULL,
                  G_TYPE_NONE, 1, G_TYPE_POINTER);
}

static void
unknot_profile_init (UnknotProfile *self)
{
  self->object = make_empty ();
}

/**
 * unknot_profile_new:
 *
 * Makes the profile of somebody who has not answered anything.
 *
 * Returns: (transfer full): the profile
 */
UnknotProfile *
unknot_profile_new (void)
{
  return g_object_new (UNKNOT_TYPE_PROFILE, NULL);
}

/**
 * unknot_profile_load:
 * @self: a profile
 * @object: what the file says; not changed by anybody any more
 * @error: return location for an error of %UNKNOT_DATA_ERROR
 *
 * Replaces everything by what a file says. A file of a later version is taken as far as it is understood, and the
 * profile is read-only then.
 *
 * Returns: `TRUE` if it was taken
 */
gboolean
unknot_profile_load (UnknotProfile  *self,
                     JsonObject     *object,
                     GError        **error)
{
  g_autoptr (JsonNode) node = NULL;
  g_autoptr (JsonNode) copy = NULL;
  const char *format;
  int version;

  g_return_val_if_fail (UNKNOT_IS_PROFILE (self), FALSE);
  g_return_val_if_fail (object != NULL, FALSE);

  format = unknot_json_string (object, "profile.json", "format", error);
  if (format == NULL)
    return FALSE;
  if (strcmp (format, FORMAT) != 0)
    {
      g_set_error (error, UNKNOT_DATA_ERROR, UNKNOT_DATA_ERROR_VALUE, "profile.json: member 'format' is '%s'", format);
      return FALSE;
    }
  if (!unknot_json_integer (object, "profile.json", "version", 1, G_MAXINT, &version, error))
    return FALSE;

  node = json_node_init_object (json_node_alloc (), object);
  copy = unknot_member_copy (node);
  g_clear_pointer (&self->object, json_object_unref);
  self->object = json_node_dup_object (copy);
  unknot_profile_set_read_only (self, version > UNKNOT_PROFILE_VERSION);
  for (guint i = PROP_TOOLS; i < PROP_READ_ONLY; i++)
    g_object_notify_by_pspec (G_OBJECT (self), props[i]);
  return TRUE;
}

/**
 * unknot_profile_to_text:
 * @self: a profile
 *
 * Writes the whole profile, unknown members too.
 *
 * Returns: (transfer full): JSON that ends in a line feed
 */
char *
unknot_profile_to_text (UnknotProfile *self)
{
  g_autoptr (JsonNode) node = NULL;
  g_autofree char *text = NULL;

  g_return_val_if_fail (UNKNOT_IS_PROFILE (self), NULL);

  node = json_node_init_object (json_node_alloc (), self->object);
  text = json_to_string (node, TRUE);
  return g_strconcat (text, "\n", NULL);
}

/**
 * unknot_profile_get_read_only:
 * @self: a profile
 *
 * Says whether changes are not kept.
 *
 * Returns: `TRUE` if they are only for this run
 */
gboolean
unknot_profile_get_read_only (UnknotProfile *self)
{
  g_return_val_if_fail (UNKNOT_IS_PROFILE (self), TRUE);

  return self->read_only;
}

/**
 * unknot_profile_set_read_only:
 * @self: a profile
 * @read_only: whether changes are not kept
 *
 * Says that the file is not written. The profile can still be changed, for this run.
 */
void
unknot_profile_set_read_only (UnknotProfile *self,
                              gboolean       read_only)
{
  g_return_if_fail (UNKNOT_IS_PROFILE (self));

  if (self->read_only == !!read_only)
    return;

  self->read_only = !!read_only;
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_READ_ONLY]);
}

/**
 * unknot_profile_get_revision:
 * @self: a profile
 *
 * Counts the changes since the first one.
 *
 * Returns: 0 for a new profile
 */
int
unknot_profile_get_revision (UnknotProfile *self)
{
  g_return_val_if_fail (UNKNOT_IS_PROFILE (self), 0);

  return unknot_member_get_whole (self->object, "revision", G_MAXINT - 1, 0);
}
