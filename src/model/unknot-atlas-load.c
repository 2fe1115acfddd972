#include "unknot-atlas-private.h"
#include "unknot-atlas-read.h"
#include "unknot-json.h"

/* What is there only so that the body looks whole is on all sheets, or on `only` and those of `also`, and never on
 * those of `not_on`. The sheet of the bones keeps the head and what was made for it. */
static gboolean
read_context_sheets (JsonObject       *object,
                     const char       *where,
                     UnknotAtlasShape *shape,
                     GError          **error)
{
  const guint bones = 1u << UNKNOT_SHEET_BONES;
  guint also, never;
  UnknotSheet only;

  if (!unknot_atlas_read_sheets (object, where, "also", &also, error)
      || !unknot_atlas_read_sheets (object, where, "not_on", &never, error))
    return FALSE;

  shape->sheets = (1u << UNKNOT_N_SHEETS) - 1;
  if (!g_str_equal (shape->name, "hair"))
    shape->sheets &= ~bones;
  if (unknot_json_has (object, "only"))
    {
      const char *id = unknot_json_string (object, where, "only", error);

      if (id == NULL)
        return FALSE;
      if (!unknot_sheet_from_id (id, &only))
        return unknot_json_refuse (error, where, "only", "is no sheet");
      shape->sheets = (1u << only) | also;
    }

  shape->sheets &= ~never;
  return TRUE;
}

static gboolean
read_shape_name (UnknotAtlas       *self,
                 JsonObject        *object,
                 const char        *where,
                 UnknotAtlasShape  *shape,
                 GError           **error)
{
  if (!unknot_atlas_read_string (object, where, "muscle", &shape->name, error))
    return FALSE;

  if (!shape->context && unknot_json_has (object, "target"))
    {
      if (!unknot_atlas_read_string (object, where, "target", &shape->muscle, error))
        return FALSE;
      if (unknot_anatomy_get_muscle (self->anatomy, shape->muscle) == NULL)
        return unknot_json_refuse (error, where, "target", "is no muscle");
      if (unknot_json_has (object, "ref"))
        {
          const char *ref = unknot_json_string (object, where, "ref", error);

          if (ref == NULL)
            return FALSE;
          if (g_strcmp0 (ref,
                         unknot_muscle_get_ref_id (unknot_anatomy_get_muscle (self->anatomy, shape->muscle))) != 0)
            return unknot_json_refuse (error, where, "ref", "is that of another muscle");
        }
    }
  else if (!unknot_anatomy_has_shape (self->anatomy, shape->name)
           && unknot_anatomy_get_muscle (self->anatomy, shape->name) == NULL)
    return unknot_json_refuse (error, where, "muscle", "is neither a muscle nor a shape of muscles.json");

  return TRUE;
}

static gboolean
read_shape (UnknotAtlas  *self,
            JsonObject   *object,
            const char   *where,
            gboolean      context,
            GError      **error)
{
  g_autofree char *place = NULL;
  UnknotAtlasShape *shape;
  JsonArray *label;

  g_array_set_size (self->shapes, self->shapes->len + 1);
  shape = &g_array_index (self->shapes, UnknotAtlasShape, self->shapes->len - 1);
  shape->context = context;

  if (!unknot_atlas_read_string (object, where, "id", &shape->id, error))
    return FALSE;
  place = g_strdup_printf ("%s: %s '%s'", where, context ? "context" : "region", shape->id);

  if (!read_shape_name (self, object, place, shape, error)
      || !unknot_atlas_read_side (object, place, &shape->side, error)
      || !unknot_atlas_read_outline (object, place, "path", TRUE, &shape->outline, error))
    return FALSE;
  if (unknot_json_has (object, "border")
      && !unknot_atlas_read_outline (object, place, "border", FALSE, &shape->border, error))
    return FALSE;
  if (unknot_json_has (object, "fascia") && !unknot_json_number (object, place, "fascia", 0, 1, &shape->fascia, error))
    return FALSE;
  if (unknot_json_has (object, "group") && !unknot_atlas_read_string (object, place, "group", &shape->group, error))
    return FALSE;

  if (context)
    {
      shape->layer = UNKNOT_LAYER_DEEP;
      if (unknot_json_has (object, "over") && !unknot_json_boolean (object, place, "over", &shape->over, error))
        return FALSE;
      return read_context_sheets (object, place, shape, error);
    }

  if (!unknot_atlas_read_layer (object, place, &shape->layer, error)
      || !unknot_atlas_read_sheets (object, place, "sheets", &shape->sheets, error))
    return FALSE;
  if (shape->sheets == 0)
    shape->sheets = 1u << (shape->layer == UNKNOT_LAYER_SUPERFICIAL ? UNKNOT_SHEET_SUPERFICIAL : UNKNOT_SHEET_DEEP);

  label = unknot_json_array (object, place, "label_at", error);
  if (label == NULL)
    return FALSE;
  if (!unknot_atlas_read_point (label, &shape->label) || !unknot_outline_contains (shape->outline, shape->label))
    return unknot_json_refuse (error, place, "label_at", "is not a place inside the shape");

  return TRUE;
}

static gboolean
read_group (UnknotAtlas  *self,
            JsonObject   *object,
            const char   *where,
            GError      **error)
{
  UnknotAtlasGroup *group;

  g_array_set_size (self->groups, self->groups->len + 1);
  group = &g_array_index (self->groups, UnknotAtlasGroup, self->groups->len - 1);

  return unknot_atlas_read_string (object, where, "id", &group->id, error)
      && unknot_atlas_read_layer (object, where, &group->layer, error)
      && unknot_atlas_read_outline (object, where, "path", TRUE, &group->outline, error)
      && (!unknot_json_has (object, "border")
          || unknot_atlas_read_outline (object, where, "border", FALSE, &group->border, error));
}

static gboolean
read_grid (JsonObject  *object,
           const char  *where,
           UnknotZone  *zone,
           GError     **error)
{
  JsonArray *corners = unknot_json_array (object, where, "grid", error);
  double numbers[4];

  if (corners == NULL)
    return FALSE;
  if (!unknot_atlas_read_four (corners, numbers) || numbers[0] >= numbers[2] || numbers[1] >= numbers[3])
    return unknot_json_refuse (error, where, "grid", "is not two corners");

  zone->has_grid = TRUE;
  zone->grid = (UnknotRect) { numbers[0], numbers[1], numbers[2] - numbers[0], numbers[3] - numbers[1] };
  return TRUE;
}

static gboolean
read_zone (UnknotAtlas  *self,
           JsonObject   *object,
           const char   *where,
           GError      **error)
{
  g_autofree char *place = NULL;
  UnknotZone *zone;

  g_array_set_size (self->zones, self->zones->len + 1);
  zone = &g_array_index (self->zones, UnknotZone, self->zones->len - 1);

  if (!unknot_atlas_read_string (object, where, "id", &zone->id, error))
    return FALSE;
  place = g_strdup_printf ("%s: no_go '%s'", where, zone->id);

  if (!unknot_atlas_read_string (object, place, "reason", &zone->reason, error)
      || !unknot_atlas_read_side (object, place, &zone->side, error)
      || !unknot_json_strings (object, place, "tools", &zone->tools, error)
      || !unknot_atlas_read_outline (object, place, "path", TRUE, &zone->outline, error))
    return FALSE;
  if (zone->tools[0] == NULL)
    return unknot_json_refuse (error, place, "tools", "is empty");
  if (unknot_anatomy_get_reason (self->anatomy, zone->reason) == NULL)
    return unknot_json_refuse (error, place, "reason", "is none of muscles.json");

  return !unknot_json_has (object, "grid") || read_grid (object, place, zone, error);
}

static gboolean
read_pick (UnknotAtlas  *self,
           JsonObject   *object,
           const char   *where,
           GError      **error)
{
  g_autofree char *place = NULL;
  UnknotPickArea *pick;

  g_array_set_size (self->picks, self->picks->len + 1);
  pick = &g_array_index (self->picks, UnknotPickArea, self->picks->len - 1);

  if (!unknot_atlas_read_string (object, where, "id", &pick->id, error))
    return FALSE;
  place = g_strdup_printf ("%s: pick_area '%s'", where, pick->id);

  if (!unknot_atlas_read_side (object, place, &pick->side, error)
      || !unknot_json_strings (object, place, "order", &pick->order, error)
      || !unknot_atlas_read_outline (object, place, "path", TRUE, &pick->outline, error))
    return FALSE;

  for (guint i = 0; pick->order[i] != NULL; i++)
    if (unknot_anatomy_get_muscle (self->anatomy, pick->order[i]) == NULL)
      return unknot_json_refuse (error, place, "order", "names an unknown muscle");

  return TRUE;
}

static gboolean
read_fade (UnknotAtlas  *self,
           JsonObject   *object,
           const char   *where,
           GError      **error)
{
  JsonArray *axis = unknot_json_array (object, where, "axis", error);
  JsonArray *area = axis != NULL ? unknot_json_array (object, where, "rect", error) : NULL;
  UnknotFade fade;
  double rect[4];

  if (area == NULL)
    return FALSE;
  if (json_array_get_length (axis) != 2
      || !JSON_NODE_HOLDS_ARRAY (json_array_get_element (axis, 0))
      || !JSON_NODE_HOLDS_ARRAY (json_array_get_element (axis, 1))
      || !unknot_atlas_read_point (json_array_get_array_element (axis, 0), &fade.from)
      || !unknot_atlas_read_point (json_array_get_array_element (axis, 1), &fade.to))
    return unknot_json_refuse (error, where, "axis", "is not two places");
  if (!unknot_atlas_read_four (area, rect))
    return unknot_json_refuse (error, where, "rect", "is not x, y, width and height");

  fade.area = (UnknotRect) { rect[0], rect[1], rect[2], rect[3] };
  g_array_append_val (self->fades, fade);
  return TRUE;
}

static gboolean
read_context (UnknotAtlas  *self,
              JsonObject   *object,
              const char   *where,
              GError      **error)
{
  return read_shape (self, object, where, TRUE, error);
}

static gboolean
read_region (UnknotAtlas  *self,
             JsonObject   *object,
             const char   *where,
             GError      **error)
{
  return read_shape (self, object, where, FALSE, error);
}

static gboolean
read_list (UnknotAtlas  *self,
           JsonObject   *object,
           const char   *where,
           const char   *member,
           gboolean    (*read) (UnknotAtlas *self, JsonObject *object, const char *where, GError **error),
           GError      **error)
{
  JsonArray *list = unknot_json_array (object, where, member, error);

  if (list == NULL)
    return FALSE;

  for (guint i = 0; i < json_array_get_length (list); i++)
    {
      JsonObject *entry = unknot_json_element (list, where, i, error);

      if (entry == NULL || !read (self, entry, where, error))
        return FALSE;
    }

  return TRUE;
}

static gboolean
read_landmarks (UnknotAtlas  *self,
                JsonObject   *object,
                const char   *where,
                GError      **error)
{
  JsonObject *landmarks = unknot_json_object (object, where, "landmarks", error);
  g_autoptr (GList) names = landmarks != NULL ? json_object_get_members (landmarks) : NULL;

  if (landmarks == NULL)
    return FALSE;

  for (GList *l = names; l != NULL; l = l->next)
    {
      JsonArray *array = unknot_json_array (landmarks, where, l->data, error);
      UnknotPoint place;

      if (array == NULL)
        return FALSE;
      if (!unknot_atlas_read_point (array, &place))
        return unknot_json_refuse (error, where, l->data, "is not a place");
      g_hash_table_insert (self->landmarks, g_strdup (l->data), g_memdup2 (&place, sizeof place));
    }

  return TRUE;
}

/* The body's own outline and the head are lists with one path. */
static gboolean
read_single (JsonObject     *object,
             const char     *where,
             const char     *member,
             UnknotOutline **outline,
             GError        **error)
{
  g_auto (GStrv) paths = NULL;

  if (!unknot_json_strings (object, where, member, &paths, error))
    return FALSE;
  if (g_strv_length (paths) != 1)
    return unknot_json_refuse (error, where, member, "is not one path");

  *outline = unknot_outline_parse (paths[0], where, member, error);
  return *outline != NULL &&
         (unknot_outline_is_closed (*outline) || unknot_json_refuse (error, where, member, "is not closed"));
}

static gboolean
read_frame (UnknotAtlas  *self,
            JsonObject   *object,
            const char   *where,
            GError      **error)
{
  JsonObject *build = unknot_json_object (object, where, "build", error);
  JsonArray *size = build != NULL ? unknot_json_array (object, where, "size", error) : NULL;
  const char *view = size != NULL ? unknot_json_string (object, where, "view", error) : NULL;
  UnknotPoint corner;
  double amount;

  if (view == NULL || !unknot_json_number (build, where, "k", 0, 1, &amount, error))
    return FALSE;
  if (amount != 0)
    return unknot_json_refuse (error, where, "build", "is not the broad one");
  if (!g_str_equal (view, unknot_view_to_id (self->view)))
    return unknot_json_refuse (error, where, "view", "is another view");
  if (!unknot_atlas_read_point (size, &corner) || corner.x <= 0 || corner.y <= 0)
    return unknot_json_refuse (error, where, "size", "is not a width and a height");

  self->bounds = (UnknotRect) { 0, 0, corner.x, corner.y };
  return unknot_json_number (object, where, "midline_x", 0, corner.x, &self->midline, error)
      && unknot_atlas_read_sheets (object, where, "sheets", &self->sheets, error)
      && read_single (object, where, "outline", &self->outline, error)
      && read_single (object, where, "head", &self->head, error);
}

/**
 * unknot_atlas_load:
 * @folder: the folder of the anatomy's files
 * @view: the view to load
 * @anatomy: the muscles
 * @error: return location for an error of %UNKNOT_DATA_ERROR or %G_IO_ERROR
 *
 * Reads `back.json`, `front.json` or `side.json`, except what only a drawing needs.
 *
 * Returns: (transfer full) (nullable): the atlas, or `NULL` with @error set
 */
UnknotAtlas *
unknot_atlas_load (GFile         *folder,
                   UnknotView     view,
                   UnknotAnatomy *anatomy,
                   GError       **error)
{
  g_autofree char *name = g_strdup_printf ("%s.json", unknot_view_to_id (view));
  g_autofree char *where = g_strdup_printf ("anatomy/%s", name);
  g_autoptr (GFile) file = g_file_get_child (folder, name);
  g_autoptr (JsonObject) object = unknot_json_load (file, error);
  g_autoptr (UnknotAtlas) self = NULL;

  if (object == NULL)
    return NULL;

  self = unknot_atlas_new_empty (view, anatomy);
  if (!read_frame (self, object, where, error)
      || !read_landmarks (self, object, where, error)
      || !read_list (self, object, where, "context", read_context, error)
      || !read_list (self, object, where, "regions", read_region, error)
      || !read_list (self, object, where, "groups", read_group, error)
      || !read_list (self, object, where, "fade", read_fade, error)
      || !read_list (self, object, where, "no_go", read_zone, error)
      || !read_list (self, object, where, "pick_areas", read_pick, error))
    return NULL;

  return g_steal_pointer (&self);
}
