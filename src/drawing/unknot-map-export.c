#include "unknot-map-export.h"
#include "unknot-map-export-private.h"

#include "unknot-export-file.h"
#include "unknot-svg-writer.h"

G_DEFINE_BOXED_TYPE (UnknotMapExport, unknot_map_export, unknot_map_export_ref, unknot_map_export_unref)

static void
note_clear (gpointer data)
{
  UnknotExportNote *note = data;

  g_free (note->words);
}

/**
 * unknot_map_export_new:
 * @body: the body
 * @sheet: a sheet that it has
 * @width: width of the paper in points
 * @height: height of the paper in points
 *
 * Makes a picture of a body with nothing over it and no words.
 *
 * Returns: (transfer full): the picture
 */
UnknotMapExport *
unknot_map_export_new (UnknotMapBody *body,
                       UnknotSheet    sheet,
                       double         width,
                       double         height)
{
  UnknotMapExport *self = g_atomic_rc_box_new0 (UnknotMapExport);

  self->body = unknot_map_body_ref (body);
  self->sheet = sheet;
  self->width = width;
  self->height = height;
  self->overlays = g_ptr_array_new_with_free_func ((GDestroyNotify) unknot_map_overlay_unref);
  self->notes = g_array_new (FALSE, FALSE, sizeof (UnknotExportNote));
  g_array_set_clear_func (self->notes, note_clear);
  self->title = g_strdup ("");
  self->subtitle = g_strdup ("");
  self->description = g_strdup ("");
  return self;
}

static void
export_clear (gpointer data)
{
  UnknotMapExport *self = data;

  unknot_map_body_unref (self->body);
  g_ptr_array_unref (self->overlays);
  g_array_unref (self->notes);
  g_free (self->title);
  g_free (self->subtitle);
  g_free (self->description);
  g_free (self->left);
  g_free (self->right);
}

/**
 * unknot_map_export_ref:
 * @self: a picture
 *
 * Takes another reference.
 *
 * Returns: (transfer full): @self
 */
UnknotMapExport *
unknot_map_export_ref (UnknotMapExport *self)
{
  return g_atomic_rc_box_acquire (self);
}

/**
 * unknot_map_export_unref:
 * @self: (transfer full): a picture
 *
 * Gives a reference back.
 */
void
unknot_map_export_unref (UnknotMapExport *self)
{
  g_atomic_rc_box_release_full (self, export_clear);
}

/**
 * unknot_map_export_add_overlay:
 * @self: a picture
 * @overlay: what lies over the body, on top of what was added before
 *
 * Adds what lies over the body.
 */
void
unknot_map_export_add_overlay (UnknotMapExport  *self,
                               UnknotMapOverlay *overlay)
{
  g_ptr_array_add (self->overlays, unknot_map_overlay_ref (overlay));
}

/**
 * unknot_map_export_set_words:
 * @self: a picture
 * @title: what it is a picture of
 * @subtitle: from when
 * @description: what can be seen, for whoever cannot see it
 *
 * Says what the picture shows.
 */
void
unknot_map_export_set_words (UnknotMapExport *self,
                             const char      *title,
                             const char      *subtitle,
                             const char      *description)
{
  g_set_str (&self->title, title);
  g_set_str (&self->subtitle, subtitle);
  g_set_str (&self->description, description);
}

/**
 * unknot_map_export_set_sides:
 * @self: a picture
 * @left: (nullable): what stands on the left of the picture, such as "L"
 * @right: (nullable): what stands on its right
 *
 * Says which side is which.
 */
void
unknot_map_export_set_sides (UnknotMapExport *self,
                             const char      *left,
                             const char      *right)
{
  g_set_str (&self->left, left);
  g_set_str (&self->right, right);
}

/**
 * unknot_map_export_add_zone_note:
 * @self: a picture
 * @kind: a kind of zone
 * @words: what its hatching means
 *
 * Adds a line to the foot of the paper.
 */
void
unknot_map_export_add_zone_note (UnknotMapExport *self,
                                 UnknotZoneKind   kind,
                                 const char      *words)
{
  const UnknotExportNote note = { (int) kind, g_strdup (words) };

  g_array_append_val (self->notes, note);
}

/**
 * unknot_map_export_add_note:
 * @self: a picture
 * @words: a sentence
 *
 * Adds a line to the foot of the paper.
 */
void
unknot_map_export_add_note (UnknotMapExport *self,
                            const char      *words)
{
  const UnknotExportNote note = { -1, g_strdup (words) };

  g_array_append_val (self->notes, note);
}

typedef struct
{
  UnknotMapExport *export;
  UnknotBodyArt *art;
} Drawing;

/* In points, on paper. */
static void
draw_page (cairo_t  *cr,
           gpointer  data)
{
  Drawing *drawing = data;
  UnknotExportLayout layout = unknot_map_export_lay_out (drawing->export);

  cairo_scale (cr, 1 / layout.point, 1 / layout.point);
  cairo_translate (cr, -layout.paper.x, -layout.paper.y);
  unknot_map_export_draw (drawing->export, drawing->art, &layout, cr);
}

static GBytes *
make_svg (UnknotMapExport *self,
          UnknotBodyArt   *art)
{
  UnknotExportLayout layout = unknot_map_export_lay_out (self);
  UnknotSvgWriter *writer = unknot_svg_writer_new ();

  unknot_svg_writer_set_words (writer, self->title, self->description);
  unknot_map_export_draw (self, art, &layout, unknot_svg_writer_get_context (writer));
  return unknot_svg_writer_finish (writer, &layout.paper);
}

/**
 * unknot_map_export_make:
 * @self: a picture
 * @anatomy: the folder that the body was read from
 * @format: what to make
 * @error: return location for an error
 *
 * Makes the content of a file. It takes up to a few seconds: call it in a thread.
 *
 * Returns: (transfer full) (nullable): the content, or `NULL` with @error set
 */
GBytes *
unknot_map_export_make (UnknotMapExport      *self,
                        GFile                *anatomy,
                        UnknotPictureFormat   format,
                        GError              **error)
{
  g_autoptr (UnknotBodyArt) art = unknot_body_art_load (anatomy, self->body, error);
  Drawing drawing = { self, art };
  const UnknotPdfPage page = {
    self->width, self->height, self->title, self->description, draw_page, &drawing,
  };

  if (art == NULL)
    return NULL;
  if (format == UNKNOT_PICTURE_FORMAT_SVG)
    return make_svg (self, art);

  return unknot_picture_file_make (&page, format, error);
}

typedef struct
{
  UnknotMapExport *export;
  GFile *anatomy;
  UnknotPictureFormat format;
} Order;

static void
order_free (gpointer data)
{
  Order *order = data;

  unknot_map_export_unref (order->export);
  g_object_unref (order->anatomy);
  g_free (order);
}

static GBytes *
make_order (gpointer   data,
            GError   **error)
{
  Order *order = data;

  return unknot_map_export_make (order->export, order->anatomy, order->format, error);
}

/**
 * unknot_map_export_save_async:
 * @self: a picture
 * @anatomy: the folder that the body was read from
 * @format: what the file is to be
 * @file: where to
 * @cancellable: (nullable): to stop it
 * @callback: called when it is done
 * @user_data: for @callback
 *
 * Makes the file in a thread. It takes the place of the one that was there when it is whole; a new one only the
 * person may read.
 */
void
unknot_map_export_save_async (UnknotMapExport     *self,
                              GFile               *anatomy,
                              UnknotPictureFormat  format,
                              GFile               *file,
                              GCancellable        *cancellable,
                              GAsyncReadyCallback  callback,
                              gpointer             user_data)
{
  Order *order = g_new0 (Order, 1);

  order->export = unknot_map_export_ref (self);
  order->anatomy = g_object_ref (anatomy);
  order->format = format;
  unknot_export_file_save_async (file, make_order, order, order_free, cancellable, callback, user_data);
}

/**
 * unknot_map_export_save_finish:
 * @result: what the callback got
 * @error: return location for an error of `GIOErrorEnum` or of reading the body
 *
 * Says whether the file is there.
 *
 * Returns: `TRUE` if it is
 */
gboolean
unknot_map_export_save_finish (GAsyncResult  *result,
                               GError       **error)
{
  return unknot_export_file_save_finish (result, error);
}
