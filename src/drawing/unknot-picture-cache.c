#include "unknot-picture-cache.h"

/* Pictures that are kept: both sheets in light and dark at the last few window sizes. */
#define MOST_FILES 16
#define SUFFIX ".pixels"

static GFile *
get_file (GFile      *folder,
          const char *key)
{
  g_autofree char *name = g_strconcat (key, SUFFIX, NULL);

  return g_file_get_child (folder, name);
}

/**
 * unknot_picture_cache_load:
 * @folder: the folder of kept pictures
 * @key: what the picture was made from
 * @size: how many bytes the pixels must have
 *
 * Reads a kept picture. One that is missing or damaged is not there.
 *
 * Returns: (transfer full) (nullable): the pixels, or `NULL`
 */
GBytes *
unknot_picture_cache_load (GFile      *folder,
                           const char *key,
                           gsize       size)
{
  g_autoptr (GFile) file = get_file (folder, key);
  g_autoptr (GBytes) packed = g_file_load_bytes (file, NULL, NULL, NULL);
  g_autoptr (GZlibDecompressor) unpacker = NULL;
  g_autofree guint8 *pixels = NULL;
  GConverterResult result;
  gsize read, written, length;
  const void *data;

  if (packed == NULL)
    return NULL;

  /* The size is known, so a file that claims to be more can't fill the memory. */
  data = g_bytes_get_data (packed, &length);
  pixels = g_malloc (size + 1);
  unpacker = g_zlib_decompressor_new (G_ZLIB_COMPRESSOR_FORMAT_ZLIB);
  result = length > 0
         ? g_converter_convert (G_CONVERTER (unpacker), data, length, pixels, size + 1, G_CONVERTER_INPUT_AT_END,
                                &read, &written, NULL)
         : G_CONVERTER_ERROR;
  if (result != G_CONVERTER_FINISHED || written != size)
    return NULL;

  return g_bytes_new_take (g_steal_pointer (&pixels), size);
}

static int
compare_names_by_age (gconstpointer a,
                      gconstpointer b)
{
  GFileInfo *first = *(GFileInfo * const *) a;
  GFileInfo *second = *(GFileInfo * const *) b;
  g_autoptr (GDateTime) first_time = g_file_info_get_modification_date_time (first);
  g_autoptr (GDateTime) second_time = g_file_info_get_modification_date_time (second);

  return first_time != NULL && second_time != NULL ? g_date_time_compare (second_time, first_time) : 0;
}

static void
remove_oldest (GFile *folder)
{
  g_autoptr (GFileEnumerator) files =
    g_file_enumerate_children (folder, G_FILE_ATTRIBUTE_STANDARD_NAME "," G_FILE_ATTRIBUTE_TIME_MODIFIED
                               "," G_FILE_ATTRIBUTE_TIME_MODIFIED_USEC,
                               G_FILE_QUERY_INFO_NONE, NULL, NULL);
  g_autoptr (GPtrArray) infos = g_ptr_array_new_with_free_func (g_object_unref);
  GFileInfo *info;

  if (files == NULL)
    return;

  while ((info = g_file_enumerator_next_file (files, NULL, NULL)) != NULL)
    if (g_str_has_suffix (g_file_info_get_name (info), SUFFIX))
      g_ptr_array_add (infos, info);
    else
      g_object_unref (info);

  g_ptr_array_sort (infos, compare_names_by_age);
  for (guint i = MOST_FILES; i < infos->len; i++)
    {
      g_autoptr (GFile) file = g_file_get_child (folder, g_file_info_get_name (infos->pdata[i]));

      g_file_delete (file, NULL, NULL);
    }
}

/**
 * unknot_picture_cache_store:
 * @folder: the folder of kept pictures; made if it is not there
 * @key: what the picture was made from
 * @pixels: the pixels
 *
 * Keeps a picture, and lets the oldest go when there are many. Where that fails, the picture is drawn again next time.
 */
void
unknot_picture_cache_store (GFile      *folder,
                            const char *key,
                            GBytes     *pixels)
{
  g_autoptr (GFile) file = get_file (folder, key);
  g_autoptr (GZlibCompressor) packer = g_zlib_compressor_new (G_ZLIB_COMPRESSOR_FORMAT_ZLIB, 1);
  g_autoptr (GBytes) packed = g_converter_convert_bytes (G_CONVERTER (packer), pixels, NULL);

  if (packed == NULL)
    return;

  g_file_make_directory_with_parents (folder, NULL, NULL);
  if (g_file_replace_contents (file, g_bytes_get_data (packed, NULL), g_bytes_get_size (packed), NULL, FALSE,
                               G_FILE_CREATE_PRIVATE, NULL, NULL, NULL))
    remove_oldest (folder);
}
