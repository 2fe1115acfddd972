#include "unknot-body-art-read.h"

/**
 * unknot_art_read_path:
 * @reader: what is read
 * @path: a path
 * @member: the member it stands in
 * @error: return location for an error of %UNKNOT_DATA_ERROR
 *
 * Reads a path and moves it to where it is drawn.
 *
 * Returns: (transfer full) (nullable): the outline, or `NULL` with @error set
 */
UnknotOutline *
unknot_art_read_path (const UnknotArtReader  *reader,
                      const char             *path,
                      const char             *member,
                      GError                **error)
{
  g_autoptr (UnknotOutline) outline = unknot_outline_parse (path, reader->where, member, error);

  return outline != NULL ? unknot_map_body_fit_outline (reader->body, outline) : NULL;
}

/**
 * unknot_art_read_outline:
 * @reader: what is read
 * @object: an entry
 * @member: a member with a path
 * @outline: (out) (transfer full): the outline, as it is drawn
 * @error: return location for an error of %UNKNOT_DATA_ERROR
 *
 * Reads a member that is a path.
 *
 * Returns: whether it could be read
 */
gboolean
unknot_art_read_outline (const UnknotArtReader  *reader,
                         JsonObject             *object,
                         const char             *member,
                         UnknotOutline         **outline,
                         GError                **error)
{
  const char *path = unknot_json_string (object, reader->where, member, error);

  *outline = path != NULL ? unknot_art_read_path (reader, path, member, error) : NULL;
  return *outline != NULL;
}

/**
 * unknot_art_read_stroke:
 * @reader: what is read
 * @object: an entry with a path and a width
 * @stroke: (out caller-allocates): the line
 * @error: return location for an error of %UNKNOT_DATA_ERROR
 *
 * Reads a line with a width of its own.
 *
 * Returns: whether it could be read
 */
gboolean
unknot_art_read_stroke (const UnknotArtReader  *reader,
                        JsonObject             *object,
                        UnknotArtStroke        *stroke,
                        GError                **error)
{
  return unknot_json_number (object, reader->where, "width", 0, 200, &stroke->width, error)
      && unknot_art_read_outline (reader, object, "path", &stroke->outline, error);
}

/**
 * unknot_art_read_kind:
 * @reader: what is read
 * @object: an entry
 * @member: a member that names a kind
 * @kinds: (array zero-terminated=1): all kinds
 * @kind: (out): the index of the one that is named
 * @error: return location for an error of %UNKNOT_DATA_ERROR
 *
 * Finds the kind that a file names in the list of all kinds.
 *
 * Returns: whether it is one of them
 */
gboolean
unknot_art_read_kind (const UnknotArtReader  *reader,
                      JsonObject             *object,
                      const char             *member,
                      const char * const     *kinds,
                      guint                  *kind,
                      GError                **error)
{
  const char *id = unknot_json_string (object, reader->where, member, error);

  if (id == NULL)
    return FALSE;
  for (guint i = 0; kinds[i] != NULL; i++)
    if (g_str_equal (kinds[i], id))
      {
        *kind = i;
        return TRUE;
      }

  return unknot_json_refuse (error, reader->where, member, "is of no known kind");
}

/**
 * unknot_art_read_builds:
 * @reader: what is read
 * @object: an entry
 * @builds: (out): a bit `1 << build` for each build that is named
 * @error: return location for an error of %UNKNOT_DATA_ERROR
 *
 * Reads the builds that an entry is for; without the member, all bits.
 *
 * Returns: whether they could be read
 */
gboolean
unknot_art_read_builds (const UnknotArtReader  *reader,
                        JsonObject             *object,
                        guint                  *builds,
                        GError                **error)
{
  g_auto (GStrv) ids = NULL;

  *builds = G_MAXUINT;
  if (!unknot_json_has (object, "builds"))
    return TRUE;
  if (!unknot_json_strings (object, reader->where, "builds", &ids, error))
    return FALSE;

  *builds = 0;
  for (guint i = 0; ids[i] != NULL; i++)
    {
      UnknotBuild build;

      if (!unknot_build_from_id (ids[i], &build))
        return unknot_json_refuse (error, reader->where, "builds", "has an unknown build");
      *builds |= 1u << build;
    }

  return TRUE;
}

/**
 * unknot_art_read_number:
 * @reader: what is read
 * @object: an entry
 * @member: a member that may be missing
 * @least: the least it may be
 * @most: the most it may be
 * @number: (out): the number; left alone if the member is missing
 * @error: return location for an error of %UNKNOT_DATA_ERROR
 *
 * Reads a number that may be left out.
 *
 * Returns: whether it is missing or could be read
 */
gboolean
unknot_art_read_number (const UnknotArtReader  *reader,
                        JsonObject             *object,
                        const char             *member,
                        double                  least,
                        double                  most,
                        double                 *number,
                        GError                **error)
{
  return !unknot_json_has (object, member)
      || unknot_json_number (object, reader->where, member, least, most, number, error);
}
