#include "unknot-body-art.h"

#include <string.h>

#include "unknot-atlas-read.h"
#include "unknot-body-art-read.h"

static void
stroke_clear (gpointer data)
{
  UnknotArtStroke *stroke = data;

  g_clear_pointer (&stroke->outline, unknot_outline_unref);
}

static void
shape_clear (gpointer data)
{
  UnknotArtShape *shape = data;

  g_clear_pointer (&shape->fibres, g_ptr_array_unref);
  g_clear_pointer (&shape->ridges, g_array_unref);
  g_clear_pointer (&shape->tendon_ends, g_array_unref);
  g_clear_pointer (&shape->feather, unknot_outline_unref);
  g_clear_pointer (&shape->cut, unknot_outline_unref);
}

static void
bone_clear (gpointer data)
{
  UnknotArtBone *bone = data;

  g_clear_pointer (&bone->outline, unknot_outline_unref);
  g_clear_pointer (&bone->details, g_array_unref);
}

static void
tendon_clear (gpointer data)
{
  UnknotArtTendon *tendon = data;

  g_clear_pointer (&tendon->outline, unknot_outline_unref);
}

static GArray *
new_list (gsize          size,
          GDestroyNotify clear)
{
  GArray *list = g_array_new (FALSE, TRUE, (guint) size);

  g_array_set_clear_func (list, clear);
  return list;
}

/* Makes room for one more in a list, so that what is half read is freed with the list. */
static gpointer
append (GArray *list)
{
  g_array_set_size (list, list->len + 1);
  return list->data + (gsize) (list->len - 1) * g_array_get_element_size (list);
}

static gboolean
read_strokes (const UnknotArtReader  *reader,
              JsonObject             *object,
              const char             *member,
              GArray                 *strokes,
              GError                **error)
{
  JsonArray *list;

  if (!unknot_json_has (object, member))
    return TRUE;
  list = unknot_json_array (object, reader->where, member, error);
  if (list == NULL)
    return FALSE;

  for (guint i = 0; i < json_array_get_length (list); i++)
    {
      JsonObject *entry = unknot_json_element (list, reader->where, i, error);

      if (entry == NULL || !unknot_art_read_stroke (reader, entry, append (strokes), error))
        return FALSE;
    }

  return TRUE;
}

static gboolean
read_fibres (const UnknotArtReader  *reader,
             JsonObject             *object,
             UnknotArtShape         *shape,
             GError                **error)
{
  g_auto (GStrv) paths = NULL;

  if (!unknot_json_has (object, "fibres"))
    return TRUE;
  if (!unknot_json_strings (object, reader->where, "fibres", &paths, error))
    return FALSE;

  for (guint i = 0; paths[i] != NULL; i++)
    {
      UnknotOutline *fibre = unknot_art_read_path (reader, paths[i], "fibres", error);

      if (fibre == NULL)
        return FALSE;
      g_ptr_array_add (shape->fibres, fibre);
    }

  return TRUE;
}

/* The left side is the right one mirrored, and is drawn by the same file. */
static gboolean
names_shape (const char             *id,
             const UnknotAtlasShape *shape)
{
  const char *side = strrchr (id, '-');
  gboolean sided = side != NULL && (g_str_equal (side, "-left") || g_str_equal (side, "-right"));

  return sided ? strncmp (shape->id, id, (gsize) (side - id) + 1) == 0 : g_str_equal (shape->id, id);
}

static gboolean
read_shape (UnknotBodyArt          *self,
            const UnknotArtReader  *reader,
            JsonObject             *object,
            GError                **error)
{
  UnknotAtlas *atlas = unknot_map_body_get_atlas (reader->body);
  const char *id = unknot_json_string (object, reader->where, "id", error);
  gsize n_shapes;
  const UnknotAtlasShape *shapes = unknot_atlas_get_shapes (atlas, &n_shapes);
  UnknotArtShape *shape;

  if (id == NULL)
    return FALSE;
  if (self->shapes->len >= n_shapes || !names_shape (id, &shapes[self->shapes->len]))
    return unknot_json_refuse (error, reader->where, "id", "is not the next shape of the atlas");

  shape = append (self->shapes);
  shape->fibres = g_ptr_array_new_with_free_func ((GDestroyNotify) unknot_outline_unref);
  shape->ridges = new_list (sizeof (UnknotArtStroke), stroke_clear);
  shape->tendon_ends = new_list (sizeof (UnknotArtStroke), stroke_clear);

  return read_fibres (reader, object, shape, error)
      && read_strokes (reader, object, "ridges", shape->ridges, error)
      && read_strokes (reader, object, "tendon_ends", shape->tendon_ends, error)
      && unknot_art_read_number (reader, object, "feather_width", 0, 200, &shape->feather_width, error)
      && unknot_art_read_number (reader, object, "tone", -0.5, 0.5, &shape->tone, error)
      && (!unknot_json_has (object, "feather")
          || unknot_art_read_outline (reader, object, "feather", &shape->feather, error))
      && (!unknot_json_has (object, "cut") || unknot_art_read_outline (reader, object, "cut", &shape->cut, error));
}

static gboolean
read_detail (const UnknotArtReader  *reader,
             JsonObject             *object,
             UnknotBoneDetail       *detail,
             GError                **error)
{
  static const char * const kinds[] = { "light", "crease", "hollow", NULL };
  guint kind;

  if (!unknot_art_read_kind (reader, object, "kind", kinds, &kind, error))
    return FALSE;

  detail->kind = (UnknotBoneDetailKind) kind;
  return unknot_art_read_stroke (reader, object, &detail->stroke, error);
}

static gboolean
read_bone (UnknotBodyArt          *self,
           const UnknotArtReader  *reader,
           JsonObject             *object,
           GError                **error)
{
  static const char * const kinds[] = {
    "bone", "bone-top", "bone-surface", "bone-sheet", "bone-far", "cartilage", "ghost", NULL
  };
  UnknotArtBone *bone = append (self->bones);
  JsonArray *details;
  guint kind;

  bone->details = new_list (sizeof (UnknotBoneDetail), stroke_clear);
  if (!unknot_art_read_kind (reader, object, "kind", kinds, &kind, error)
      || !unknot_atlas_read_sheets (object, reader->where, "sheets", &bone->sheets, error)
      || !unknot_art_read_outline (reader, object, "path", &bone->outline, error))
    return FALSE;
  bone->kind = (UnknotBoneKind) kind;

  if (!unknot_json_has (object, "detail"))
    return TRUE;
  details = unknot_json_array (object, reader->where, "detail", error);
  for (guint i = 0; details != NULL && i < json_array_get_length (details); i++)
    {
      JsonObject *entry = unknot_json_element (details, reader->where, i, error);

      if (entry == NULL || !read_detail (reader, entry, append (bone->details), error))
        return FALSE;
    }

  return details != NULL;
}

static gboolean
read_tendon (UnknotBodyArt          *self,
             const UnknotArtReader  *reader,
             JsonObject             *object,
             GError                **error)
{
  static const char * const kinds[] = { "tendon", "tendon-deep", "veil", "tendon-faint", NULL };
  UnknotArtTendon *tendon = append (self->tendons);
  guint kind;

  tendon->feather_width = 16;
  if (!unknot_art_read_kind (reader, object, "kind", kinds, &kind, error))
    return FALSE;

  tendon->kind = (UnknotTendonKind) kind;
  return unknot_atlas_read_sheets (object, reader->where, "sheets", &tendon->sheets, error)
      && unknot_art_read_number (reader, object, "feather_width", 0, 200, &tendon->feather_width, error)
      && unknot_art_read_outline (reader, object, "path", &tendon->outline, error);
}

static gboolean
read_accent (GArray                 *accents,
             const UnknotArtReader  *reader,
             JsonObject             *object,
             GError                **error)
{
  static const char * const tones[] = { "crease", "light", "soft", "glow", "hush", "lip", "wisp", NULL };
  UnknotArtAccent *accent = append (accents);
  guint tone;

  if (!unknot_art_read_kind (reader, object, unknot_json_has (object, "tone") ? "tone" : "kind", tones, &tone, error))
    return FALSE;

  accent->tone = (UnknotAccentTone) tone;
  return unknot_atlas_read_sheets (object, reader->where, "sheets", &accent->sheets, error)
      && unknot_art_read_builds (reader, object, &accent->builds, error)
      && unknot_art_read_stroke (reader, object, &accent->stroke, error);
}

static gboolean
read_surface_accent (UnknotBodyArt          *self,
                     const UnknotArtReader  *reader,
                     JsonObject             *object,
                     GError                **error)
{
  return read_accent (self->accents, reader, object, error);
}

static gboolean
read_deep_accent (UnknotBodyArt          *self,
                  const UnknotArtReader  *reader,
                  JsonObject             *object,
                  GError                **error)
{
  return read_accent (self->accents_deep, reader, object, error);
}

typedef gboolean (*ReadFunc) (UnknotBodyArt          *self,
                              const UnknotArtReader  *reader,
                              JsonObject             *object,
                              GError                **error);

static gboolean
read_list (UnknotBodyArt  *self,
           UnknotMapBody  *body,
           JsonObject     *object,
           const char     *file,
           const char     *member,
           ReadFunc        read,
           GError        **error)
{
  JsonArray *list = unknot_json_array (object, file, member, error);

  if (list == NULL)
    return FALSE;

  for (guint i = 0; i < json_array_get_length (list); i++)
    {
      g_autofree char *where = g_strdup_printf ("%s: %s %u", file, member, i);
      JsonObject *entry = unknot_json_element (list, where, i, error);

      if (entry == NULL || !read (self, &(UnknotArtReader) { body, where }, entry, error))
        return FALSE;
    }

  return TRUE;
}

/**
 * unknot_body_art_load:
 * @folder: the folder of the anatomy's files
 * @body: the body to be shaded
 * @error: return location for an error of %UNKNOT_DATA_ERROR or %G_IO_ERROR
 *
 * Reads what only the shaded drawing needs, from the file beside that of the atlas of @body. Takes some milliseconds:
 * meant for the thread that draws.
 *
 * Returns: (transfer full) (nullable): the art, or `NULL` with @error set
 */
UnknotBodyArt *
unknot_body_art_load (GFile          *folder,
                      UnknotMapBody  *body,
                      GError        **error)
{
  UnknotAtlas *atlas = unknot_map_body_get_atlas (body);
  g_autofree char *name = g_strdup_printf ("%s-art.json", unknot_view_to_id (unknot_atlas_get_view (atlas)));
  g_autofree char *where = g_strdup_printf ("anatomy/%s", name);
  g_autoptr (GFile) file = g_file_get_child (folder, name);
  g_autoptr (JsonObject) object = unknot_json_load (file, error);
  g_autoptr (UnknotBodyArt) self = NULL;
  gsize n_shapes;

  if (object == NULL)
    return NULL;

  self = g_atomic_rc_box_new0 (UnknotBodyArt);
  self->shapes = new_list (sizeof (UnknotArtShape), shape_clear);
  self->bones = new_list (sizeof (UnknotArtBone), bone_clear);
  self->tendons = new_list (sizeof (UnknotArtTendon), tendon_clear);
  self->accents = new_list (sizeof (UnknotArtAccent), stroke_clear);
  self->accents_deep = new_list (sizeof (UnknotArtAccent), stroke_clear);

  if (!read_list (self, body, object, where, "shapes", read_shape, error)
      || !read_list (self, body, object, where, "bones", read_bone, error)
      || !read_list (self, body, object, where, "tendons", read_tendon, error)
      || !read_list (self, body, object, where, "accents", read_surface_accent, error)
      || !read_list (self, body, object, where, "accents_deep", read_deep_accent, error))
    return NULL;

  unknot_atlas_get_shapes (atlas, &n_shapes);
  if (self->shapes->len != n_shapes)
    {
      unknot_json_refuse (error, where, "shapes", "lacks shapes of the atlas");
      return NULL;
    }

  return g_steal_pointer (&self);
}

static void
art_clear (gpointer data)
{
  UnknotBodyArt *self = data;

  g_array_unref (self->shapes);
  g_array_unref (self->bones);
  g_array_unref (self->tendons);
  g_array_unref (self->accents);
  g_array_unref (self->accents_deep);
}

/**
 * unknot_body_art_ref:
 * @self: some art
 *
 * Takes another reference.
 *
 * Returns: (transfer full): @self
 */
UnknotBodyArt *
unknot_body_art_ref (UnknotBodyArt *self)
{
  return g_atomic_rc_box_acquire (self);
}

/**
 * unknot_body_art_unref:
 * @self: (transfer full): some art
 *
 * Gives a reference back.
 */
void
unknot_body_art_unref (UnknotBodyArt *self)
{
  g_atomic_rc_box_release_full (self, art_clear);
}
