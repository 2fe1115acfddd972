#include "unknot-figure-shelf.h"

/* However large: what is shown now, and what comes next. */
#define LEAST_KEPT 2

typedef struct
{
  char             *key;
  UnknotFigureReel *reel;
} Place;

struct _UnknotFigureShelf
{
  gsize       limit;
  GHashTable *links;    /* by the key of their place, which owns it */
  GQueue      places;   /* the last used first */
};

static void
place_free (gpointer data)
{
  Place *place = data;

  g_object_unref (place->reel);
  g_free (place->key);
  g_free (place);
}

/**
 * unknot_figure_shelf_new:
 * @limit: in bytes
 *
 * Makes an empty shelf.
 *
 * Returns: (transfer full): a new shelf
 */
UnknotFigureShelf *
unknot_figure_shelf_new (gsize limit)
{
  UnknotFigureShelf *self = g_new0 (UnknotFigureShelf, 1);

  self->limit = limit;
  self->links = g_hash_table_new (g_str_hash, g_str_equal);
  g_queue_init (&self->places);

  return self;
}

/**
 * unknot_figure_shelf_free:
 * @self: (transfer full): a shelf
 *
 * Lets go of all reels.
 */
void
unknot_figure_shelf_free (UnknotFigureShelf *self)
{
  g_hash_table_unref (self->links);
  g_queue_clear_full (&self->places, place_free);
  g_free (self);
}

/**
 * unknot_figure_shelf_find:
 * @self: a shelf
 * @key: what it is of
 *
 * Looks for a reel, which is the last used from now on.
 *
 * Returns: (transfer none) (nullable): the reel
 */
UnknotFigureReel *
unknot_figure_shelf_find (UnknotFigureShelf *self,
                          const char        *key)
{
  GList *link = g_hash_table_lookup (self->links, key);

  if (link == NULL)
    return NULL;

  g_queue_unlink (&self->places, link);
  g_queue_push_head_link (&self->places, link);
  return ((Place *) link->data)->reel;
}

/**
 * unknot_figure_shelf_add:
 * @self: a shelf
 * @key: what it is of; not on the shelf yet
 * @reel: a reel
 *
 * Puts a reel onto the shelf, as the last used.
 */
void
unknot_figure_shelf_add (UnknotFigureShelf *self,
                         const char        *key,
                         UnknotFigureReel  *reel)
{
  Place *place;

  g_return_if_fail (!g_hash_table_contains (self->links, key));

  place = g_new (Place, 1);
  *place = (Place) { g_strdup (key), g_object_ref (reel) };
  g_queue_push_head (&self->places, place);
  g_hash_table_insert (self->links, place->key, self->places.head);
  unknot_figure_shelf_trim (self);
}

/**
 * unknot_figure_shelf_trim:
 * @self: a shelf
 *
 * Lets go of the reels that were used longest ago until the rest fits; to be called when reels have grown.
 */
void
unknot_figure_shelf_trim (UnknotFigureShelf *self)
{
  gsize size = unknot_figure_shelf_get_size (self);

  while (size > self->limit && g_queue_get_length (&self->places) > LEAST_KEPT)
    {
      Place *place = g_queue_pop_tail (&self->places);

      size -= unknot_figure_reel_get_size (place->reel);
      g_hash_table_remove (self->links, place->key);
      place_free (place);
    }
}

/**
 * unknot_figure_shelf_get_size:
 * @self: a shelf
 *
 * Tells how much memory all that is on it takes.
 *
 * Returns: bytes
 */
gsize
unknot_figure_shelf_get_size (const UnknotFigureShelf *self)
{
  gsize size = 0;

  for (const GList *link = self->places.head; link != NULL; link = link->next)
    size += unknot_figure_reel_get_size (((const Place *) link->data)->reel);

  return size;
}
