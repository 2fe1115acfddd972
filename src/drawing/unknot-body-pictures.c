#include "unknot-body-pictures.h"

#include "unknot-picture-cache.h"

struct _UnknotBodyPictures
{
  GObject parent_instance;

  /* Owned */
  GFile *folder;
  GFile *cache_folder;
  GThreadPool *pool;

  /* Set by the owner, seen by the thread. */
  int closed;

  /* Only the thread looks at these. */
  UnknotMapBody *art_body;
  UnknotBodyArt *art;
  GHashTable *checksums;
};

G_DEFINE_BOXED_TYPE (UnknotBodyPicture, unknot_body_picture, unknot_body_picture_ref, unknot_body_picture_unref)
G_DEFINE_FINAL_TYPE (UnknotBodyPictures, unknot_body_pictures, G_TYPE_OBJECT)

/* A picture that is wanted. */
typedef struct
{
  UnknotMapBody *body;
  UnknotSheet sheet;
  UnknotInk *ink;
  int width;
  int height;
  UnknotTransform transform;
  gboolean keep;
} Wish;

static void
wish_free (gpointer data)
{
  Wish *wish = data;

  unknot_map_body_unref (wish->body);
  unknot_ink_free (wish->ink);
  g_free (wish);
}

static cairo_surface_t *
new_surface (int             width,
             int             height,
             UnknotTransform transform,
             cairo_t       **cr)
{
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, width, height);

  *cr = cairo_create (surface);
  cairo_translate (*cr, transform.x, transform.y);
  cairo_scale (*cr, transform.scale, transform.scale);
  return surface;
}

static UnknotBodyPicture *
new_picture (GBytes *pixels,
             int     width,
             int     height)
{
  UnknotBodyPicture *self = g_atomic_rc_box_new0 (UnknotBodyPicture);

  self->pixels = pixels;
  self->width = width;
  self->height = height;
  self->stride = cairo_format_stride_for_width (CAIRO_FORMAT_ARGB32, width);
  return self;
}

static UnknotBodyPicture *
picture_of_surface (cairo_surface_t *surface)
{
  int height = cairo_image_surface_get_height (surface);
  gsize size = (gsize) cairo_image_surface_get_stride (surface) * (gsize) height;

  cairo_surface_flush (surface);
  return new_picture (g_bytes_new_with_free_func (cairo_image_surface_get_data (surface), size,
                                                  (GDestroyNotify) cairo_surface_destroy, surface),
                      cairo_image_surface_get_width (surface), height);
}

/**
 * unknot_body_picture_new_flat:
 * @body: a body
 * @sheet: the sheet to show
 * @ink: the colours
 * @width: width of the picture in pixels, 1 or more
 * @height: height of the picture in pixels, 1 or more
 * @transform: where the body lies in it
 *
 * Draws the flat picture at once: the first thing a person sees.
 *
 * Returns: (transfer full): the picture
 */
UnknotBodyPicture *
unknot_body_picture_new_flat (UnknotMapBody   *body,
                              UnknotSheet      sheet,
                              const UnknotInk *ink,
                              int              width,
                              int              height,
                              UnknotTransform  transform)
{
  cairo_t *cr;
  cairo_surface_t *surface = new_surface (width, height, transform, &cr);

  unknot_body_draw_flat (body, sheet, ink, cr);
  cairo_destroy (cr);
  return picture_of_surface (surface);
}

/**
 * unknot_body_picture_ref:
 * @self: a picture
 *
 * Takes another reference.
 *
 * Returns: (transfer full): @self
 */
UnknotBodyPicture *
unknot_body_picture_ref (UnknotBodyPicture *self)
{
  return g_atomic_rc_box_acquire (self);
}

static void
picture_clear (gpointer data)
{
  UnknotBodyPicture *self = data;

  g_bytes_unref (self->pixels);
}

/**
 * unknot_body_picture_unref:
 * @self: (transfer full): a picture
 *
 * Gives a reference back.
 */
void
unknot_body_picture_unref (UnknotBodyPicture *self)
{
  g_atomic_rc_box_release_full (self, picture_clear);
}

/* A checksum of the files a view is drawn from, so that a new version of the app never shows an old body. */
static const char *
get_checksum (UnknotBodyPictures *self,
              UnknotView          view)
{
  const char *view_id = unknot_view_to_id (view);
  const char *known = g_hash_table_lookup (self->checksums, view_id);
  g_autoptr (GChecksum) checksum = NULL;
  const char *bases[] = { view_id, "warp" };
  char *text;

  if (known != NULL)
    return known;

  checksum = g_checksum_new (G_CHECKSUM_SHA256);
  for (guint i = 0; i < G_N_ELEMENTS (bases); i++)
    {
      g_autofree char *name = g_strconcat (bases[i], ".json", NULL);
      g_autoptr (GFile) file = g_file_get_child (self->folder, name);
      g_autoptr (GBytes) bytes = g_file_load_bytes (file, NULL, NULL, NULL);

      if (bytes != NULL)
        g_checksum_update (checksum, g_bytes_get_data (bytes, NULL), (gssize) g_bytes_get_size (bytes));
    }

  text = g_strdup (g_checksum_get_string (checksum));
  g_hash_table_insert (self->checksums, (char *) view_id, text);
  return text;
}

/* Everything the pixels depend on. */
static char *
make_key (UnknotBodyPictures *self,
          const Wish         *wish)
{
  UnknotAspect aspect = unknot_atlas_get_aspect (unknot_map_body_get_atlas (wish->body));
  g_autofree char *text =
    g_strdup_printf ("%d %s %s %s %s %d %d %d %dx%d %.3f %.3f %.6f", UNKNOT_BODY_DRAW_VERSION,
                     get_checksum (self, unknot_aspect_get_view (aspect)), unknot_aspect_to_id (aspect),
                     unknot_build_to_id (unknot_map_body_get_build (wish->body)), unknot_sheet_to_id (wish->sheet),
                     G_BYTE_ORDER, wish->ink->dark, wish->ink->high_contrast, wish->width, wish->height,
                     wish->transform.x, wish->transform.y, wish->transform.scale);

  return g_compute_checksum_for_string (G_CHECKSUM_SHA256, text, -1);
}

static gboolean
prepare_art (UnknotBodyPictures  *self,
             UnknotMapBody       *body,
             GError             **error)
{
  if (self->art_body == body)
    return TRUE;

  g_clear_pointer (&self->art, unknot_body_art_unref);
  g_clear_pointer (&self->art_body, unknot_map_body_unref);
  self->art = unknot_body_art_load (self->folder, body, error);
  if (self->art == NULL)
    return FALSE;

  self->art_body = unknot_map_body_ref (body);
  return TRUE;
}

static UnknotBodyPicture *
draw (UnknotBodyPictures  *self,
      const Wish          *wish,
      GError             **error)
{
  cairo_surface_t *surface;
  cairo_t *cr;

  if (!prepare_art (self, wish->body, error))
    return NULL;

  surface = new_surface (wish->width, wish->height, wish->transform, &cr);
  unknot_body_draw_shaded (wish->body, self->art, wish->sheet, wish->ink, cr);
  cairo_destroy (cr);
  return picture_of_surface (surface);
}

static gboolean
refuse_if_closed (UnknotBodyPictures *self,
                  GTask              *task)
{
  if (!g_atomic_int_get (&self->closed))
    return FALSE;

  g_task_return_new_error_literal (task, G_IO_ERROR, G_IO_ERROR_CANCELLED, "No picture is drawn any more");
  return TRUE;
}

static void
draw_in_thread (gpointer data,
                gpointer user_data)
{
  g_autoptr (GTask) task = data;
  UnknotBodyPictures *self = g_task_get_source_object (task);
  const Wish *wish = g_task_get_task_data (task);
  g_autofree char *key = NULL;
  g_autoptr (UnknotBodyPicture) picture = NULL;
  GError *error = NULL;

  if (g_task_return_error_if_cancelled (task) || refuse_if_closed (self, task))
    return;

  if (wish->keep && self->cache_folder != NULL)
    {
      gsize size = (gsize) cairo_format_stride_for_width (CAIRO_FORMAT_ARGB32, wish->width) * (gsize) wish->height;
      GBytes *pixels;

      key = make_key (self, wish);
      pixels = unknot_picture_cache_load (self->cache_folder, key, size);
      if (pixels != NULL)
        {
          g_task_return_pointer (task, new_picture (pixels, wish->width, wish->height),
                                 (GDestroyNotify) unknot_body_picture_unref);
          return;
        }
    }

  picture = draw (self, wish, &error);
  if (picture == NULL)
    {
      g_task_return_error (task, error);
      return;
    }

  g_task_return_pointer (task, unknot_body_picture_ref (picture), (GDestroyNotify) unknot_body_picture_unref);
  if (key != NULL)
    unknot_picture_cache_store (self->cache_folder, key, picture->pixels);
}

static void
unknot_body_pictures_finalize (GObject *object)
{
  UnknotBodyPictures *self = UNKNOT_BODY_PICTURES (object);

  /* Every wish holds a reference, so none is left; but the last may be the thread's own, which must not wait for
   * itself. */
  if (self->pool != NULL)
    g_thread_pool_free (self->pool, FALSE, FALSE);
  g_clear_pointer (&self->art, unknot_body_art_unref);
  g_clear_pointer (&self->art_body, unknot_map_body_unref);
  g_hash_table_unref (self->checksums);
  g_clear_object (&self->folder);
  g_clear_object (&self->cache_folder);

  G_OBJECT_CLASS (unknot_body_pictures_parent_class)->finalize (object);
}

static void
unknot_body_pictures_class_init (UnknotBodyPicturesClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = unknot_body_pictures_finalize;
}

static void
unknot_body_pictures_init (UnknotBodyPictures *self)
{
  self->checksums = g_hash_table_new_full (g_str_hash, g_str_equal, NULL, g_free);
  /* One thread: the next picture is wanted only because the one before is out of date. */
  self->pool = g_thread_pool_new (draw_in_thread, NULL, 1, FALSE, NULL);
}

/**
 * unknot_body_pictures_new:
 * @folder: the folder of the anatomy's files
 * @cache_folder: (nullable): where pictures are kept, or `NULL` to keep none
 *
 * Makes a maker of pictures.
 *
 * Returns: (transfer full): the maker
 */
UnknotBodyPictures *
unknot_body_pictures_new (GFile *folder,
                          GFile *cache_folder)
{
  UnknotBodyPictures *self = g_object_new (UNKNOT_TYPE_BODY_PICTURES, NULL);

  self->folder = g_object_ref (folder);
  g_set_object (&self->cache_folder, cache_folder);
  return self;
}

/**
 * unknot_body_pictures_get_folder:
 * @self: the maker
 *
 * Gets where the anatomy's files are.
 *
 * Returns: (transfer none): the folder
 */
GFile *
unknot_body_pictures_get_folder (UnknotBodyPictures *self)
{
  g_return_val_if_fail (UNKNOT_IS_BODY_PICTURES (self), NULL);

  return self->folder;
}

/**
 * unknot_body_pictures_draw:
 * @self: the maker
 * @body: a body
 * @sheet: the sheet to show
 * @ink: the colours
 * @width: width of the picture in pixels, 1 or more
 * @height: height of the picture in pixels, 1 or more
 * @transform: where the body lies in it
 * @keep: `TRUE` to look for the picture in the cache folder, and to keep it there
 * @cancellable: (nullable): cancelled when the picture is not wanted any more
 * @callback: called in the caller's main context
 * @user_data: passed to @callback
 *
 * Draws the shaded picture in a thread.
 */
void
unknot_body_pictures_draw (UnknotBodyPictures  *self,
                           UnknotMapBody       *body,
                           UnknotSheet          sheet,
                           const UnknotInk     *ink,
                           int                  width,
                           int                  height,
                           UnknotTransform      transform,
                           gboolean             keep,
                           GCancellable        *cancellable,
                           GAsyncReadyCallback  callback,
                           gpointer             user_data)
{
  g_autoptr (GTask) task = NULL;
  Wish *wish;

  g_return_if_fail (UNKNOT_IS_BODY_PICTURES (self));
  g_return_if_fail (width > 0 && height > 0);

  wish = g_new (Wish, 1);
  *wish = (Wish) { unknot_map_body_ref (body), sheet, unknot_ink_copy (ink), width, height, transform, keep };
  task = g_task_new (self, cancellable, callback, user_data);
  g_task_set_source_tag (task, unknot_body_pictures_draw);
  g_task_set_task_data (task, wish, wish_free);
  if (!refuse_if_closed (self, task))
    g_thread_pool_push (self->pool, g_steal_pointer (&task), NULL);
}

/**
 * unknot_body_pictures_close:
 * @self: the maker
 *
 * Draws no picture any more, and waits for the one that is under way, at most as long as one takes. To be called before
 * the program ends: the libraries that draw put their things away then, and the thread must not need them still.
 */
void
unknot_body_pictures_close (UnknotBodyPictures *self)
{
  g_return_if_fail (UNKNOT_IS_BODY_PICTURES (self));

  g_atomic_int_set (&self->closed, TRUE);
  if (self->pool != NULL)
    g_thread_pool_free (g_steal_pointer (&self->pool), FALSE, TRUE);
}

/**
 * unknot_body_pictures_draw_finish:
 * @self: the maker
 * @result: what the callback was given
 * @error: return location for an error of %UNKNOT_DATA_ERROR, or %G_IO_ERROR_CANCELLED
 *
 * Ends [method@UnknotBodyPictures.draw].
 *
 * Returns: (transfer full) (nullable): the picture, or `NULL` with @error set
 */
UnknotBodyPicture *
unknot_body_pictures_draw_finish (UnknotBodyPictures  *self,
                                  GAsyncResult        *result,
                                  GError             **error)
{
  g_return_val_if_fail (g_task_is_valid (result, self), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}
