/* Answers lines `view x y` (body units) from standard input with the muscles at that place: `at view x y`, then a line
 * `muscle side layer` per candidate, likeliest first. A line that is none of these ends it with exit status 1. */

#include <locale.h>
#include <stdio.h>

#include "unknot-atlas.h"

#define N_VIEWS (UNKNOT_VIEW_SIDE + 1)

typedef struct
{
  GFile *folder;
  UnknotAnatomy *anatomy;
  UnknotAtlas *atlases[N_VIEWS];
} Body;

static UnknotAtlas *
get_atlas (Body        *body,
           UnknotView   view,
           GError     **error)
{
  if (body->atlases[view] == NULL)
    body->atlases[view] = unknot_atlas_load (body->folder, view, body->anatomy, error);

  return body->atlases[view];
}

static gboolean
read_coordinate (const char *text,
                 double     *value)
{
  char *end;

  *value = g_ascii_strtod (text, &end);
  return end != text && *end == '\0' && *value > -1e6 && *value < 1e6;
}

static gboolean
answer (Body        *body,
        const char  *line,
        GError     **error)
{
  g_auto (GStrv) words = g_strsplit_set (line, " \t", -1);
  g_autoptr (GPtrArray) given = g_ptr_array_new ();
  g_autoptr (GArray) candidates = NULL;
  UnknotAtlas *atlas;
  UnknotView view;
  UnknotPoint place;

  for (guint i = 0; words[i] != NULL; i++)
    if (*words[i] != '\0')
      g_ptr_array_add (given, words[i]);

  if (given->len != 3
      || !unknot_view_from_id (given->pdata[0], &view)
      || !read_coordinate (given->pdata[1], &place.x)
      || !read_coordinate (given->pdata[2], &place.y))
    {
      g_set_error (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA,
                   "'%s' is not 'view x y' with view back, front or side and two numbers", line);
      return FALSE;
    }

  atlas = get_atlas (body, view, error);
  if (atlas == NULL)
    return FALSE;

  g_print ("at %s %s %s\n", (char *) given->pdata[0], (char *) given->pdata[1], (char *) given->pdata[2]);
  candidates = unknot_atlas_candidates_at (atlas, UNKNOT_SHEET_SUPERFICIAL, place);
  for (guint i = 0; i < candidates->len; i++)
    {
      const UnknotCandidate *candidate = &g_array_index (candidates, UnknotCandidate, i);

      g_print ("%s %s %s\n", candidate->muscle, unknot_side_to_id (candidate->side),
               unknot_layer_to_id (candidate->layer));
    }

  return TRUE;
}

static gboolean
answer_all (Body    *body,
            GError **error)
{
  g_autoptr (GIOChannel) input = g_io_channel_unix_new (fileno (stdin));
  guint number = 0;

  /* Bytes as they come: a line that is not text is a bad line, and is answered as such. */
  if (g_io_channel_set_encoding (input, NULL, error) != G_IO_STATUS_NORMAL)
    return FALSE;

  while (TRUE)
    {
      g_autofree char *line = NULL;
      gsize end;
      GIOStatus status = g_io_channel_read_line (input, &line, NULL, &end, error);

      if (status == G_IO_STATUS_EOF)
        return TRUE;
      if (status != G_IO_STATUS_NORMAL)
        return FALSE;

      number++;
      line[end] = '\0';
      if (*g_strstrip (line) != '\0' && !answer (body, line, error))
        {
          g_prefix_error (error, "line %u: ", number);
          return FALSE;
        }
    }
}

int
main (int    argc,
      char **argv)
{
  const char *data = g_getenv ("UNKNOT_DATA_DIR");
  g_autofree char *path = g_build_filename (data != NULL ? data : "data", "anatomy", NULL);
  g_autoptr (GError) error = NULL;
  Body body = { .folder = g_file_new_for_path (path) };
  gboolean good;

  setlocale (LC_ALL, "");

  body.anatomy = unknot_anatomy_load (body.folder, &error);
  good = body.anatomy != NULL && answer_all (&body, &error);
  if (!good)
    g_printerr ("muscles-at: %s\n", error->message);

  for (guint i = 0; i < N_VIEWS; i++)
    g_clear_pointer (&body.atlases[i], unknot_atlas_unref);
  g_clear_pointer (&body.anatomy, unknot_anatomy_unref);
  g_object_unref (body.folder);
  return good ? 0 : 1;
}
