#include "picture-sight.h"

#include <string.h>

#include "sight.h"

/* Pixels for each of the window's: the strokes of letters are so wide that their middle has the whole colour. */
#define SCALE 3

/* From here on text is large (WCAG 2.2): 18 points, or 14 if bold. */
#define LARGE 24.0
#define LARGE_BOLD 18.66

/* A window as it is seen. */
typedef struct
{
  GtkWindow *window;
  guint8 *pixels;
  int width;
  int height;
} Shot;

static void
shot_take (Shot      *self,
           GtkWindow *window)
{
  int width = gtk_widget_get_width (GTK_WIDGET (window));
  int height = gtk_widget_get_height (GTK_WIDGET (window));
  g_autoptr (GdkPaintable) paintable = gtk_widget_paintable_new (GTK_WIDGET (window));
  g_autoptr (GtkSnapshot) snapshot = gtk_snapshot_new ();
  g_autoptr (GskRenderNode) node = NULL;
  g_autoptr (GdkTexture) texture = NULL;

  gtk_snapshot_scale (snapshot, SCALE, SCALE);
  gdk_paintable_snapshot (paintable, snapshot, width, height);
  node = gtk_snapshot_to_node (snapshot);
  texture = gsk_renderer_render_texture (gtk_native_get_renderer (GTK_NATIVE (window)), node,
                                         &GRAPHENE_RECT_INIT (0, 0, (float) (width * SCALE), (float) (height * SCALE)));

  self->window = window;
  self->width = width * SCALE;
  self->height = height * SCALE;
  self->pixels = g_malloc (4 * (gsize) self->width * (gsize) self->height);
  gdk_texture_download (texture, self->pixels, 4 * (gsize) self->width);
}

static guint32
shot_get_rgb (const Shot *self,
              int         x,
              int         y)
{
  guint32 pixel;

  memcpy (&pixel, self->pixels + 4 * ((gsize) y * (gsize) self->width + (gsize) x), sizeof pixel);

  return pixel & 0xffffff;
}

/* What text it shows; nothing where it shows none. */
static const char *
get_text (GtkWidget *widget)
{
  if (GTK_IS_LABEL (widget))
    return gtk_label_get_text (GTK_LABEL (widget));
  if (GTK_IS_TEXT (widget))
    return gtk_editable_get_text (GTK_EDITABLE (widget));
  if (GTK_IS_INSCRIPTION (widget))
    return gtk_inscription_get_text (GTK_INSCRIPTION (widget));

  return NULL;
}

static gboolean
is_large (GtkWidget *widget)
{
  PangoContext *context = gtk_widget_get_pango_context (widget);
  const PangoFontDescription *font = pango_context_get_font_description (context);
  double size = (double) pango_font_description_get_size (font) / PANGO_SCALE;

  if (!pango_font_description_get_size_is_absolute (font))
    size *= 96 / 72.0;

  return size >= (pango_font_description_get_weight (font) >= PANGO_WEIGHT_BOLD ? LARGE_BOLD : LARGE);
}

/* What keeps its place and shows nothing. */
static gboolean
is_clear (GtkWidget *widget)
{
  for (; widget != NULL; widget = gtk_widget_get_parent (widget))
    if (gtk_widget_get_opacity (widget) <= 0)
      return TRUE;

  return FALSE;
}

/* Whether all of it is seen: not scrolled away, and nothing lies over it. */
static gboolean
is_seen (const Shot            *shot,
         GtkWidget             *widget,
         const graphene_rect_t *box)
{
  graphene_rect_t clip;
  GtkWidget *picked;

  for (GtkWidget *parent = gtk_widget_get_parent (widget); parent != NULL; parent = gtk_widget_get_parent (parent))
    if ((GTK_IS_ROOT (parent) || gtk_widget_get_overflow (parent) == GTK_OVERFLOW_HIDDEN)
        && (!gtk_widget_compute_bounds (parent, GTK_WIDGET (shot->window), &clip) || !graphene_rect_contains_rect (&clip, box)))
      return FALSE;

  picked = gtk_widget_pick (GTK_WIDGET (shot->window), box->origin.x + box->size.width / 2,
                            box->origin.y + box->size.height / 2, GTK_PICK_INSENSITIVE | GTK_PICK_NON_TARGETABLE);

  return picked != NULL && (picked == widget || gtk_widget_is_ancestor (picked, widget));
}

/* The ground is what most of the place has; the text is what differs from it most. */
static double
measure (const Shot            *shot,
         const graphene_rect_t *box)
{
  g_autoptr (GHashTable) counts = g_hash_table_new (NULL, NULL);
  int left = (int) (box->origin.x * SCALE), right = MIN ((int) ((box->origin.x + box->size.width) * SCALE), shot->width);
  int top = (int) (box->origin.y * SCALE), bottom = MIN ((int) ((box->origin.y + box->size.height) * SCALE), shot->height);
  guint32 ground = 0;
  guint most_often = 0;
  double most = 1;
  GHashTableIter iter;
  gpointer rgb;

  for (int y = top; y < bottom; y++)
    for (int x = left; x < right; x++)
      {
        gpointer key = GUINT_TO_POINTER (shot_get_rgb (shot, x, y));
        guint count = GPOINTER_TO_UINT (g_hash_table_lookup (counts, key)) + 1;

        g_hash_table_insert (counts, key, GUINT_TO_POINTER (count));
        if (count > most_often)
          {
            most_often = count;
            ground = GPOINTER_TO_UINT (key);
          }
      }

  g_hash_table_iter_init (&iter, counts);
  while (g_hash_table_iter_next (&iter, &rgb, NULL))
    most = fmax (most, sight_get_contrast (sight_from_rgb (GPOINTER_TO_UINT (rgb)), sight_from_rgb (ground)));

  return most;
}

static void
look_at (const Shot  *shot,
         GtkWidget   *widget,
         const char  *name,
         UnknotSight *sight)
{
  const char *text = get_text (widget);
  graphene_rect_t box;
  double contrast;

  if (text == NULL || *text == '\0' || !gtk_widget_is_sensitive (widget) || is_clear (widget)
      || !gtk_widget_compute_bounds (widget, GTK_WIDGET (shot->window), &box) || !is_seen (shot, widget, &box))
    return;

  contrast = measure (shot, &box);
  sight->n_texts++;
  sight->least = sight->n_texts == 1 ? contrast : fmin (sight->least, contrast);
  if (contrast >= (is_large (widget) ? SIGHT_LEAST_OF_MARK : SIGHT_LEAST_OF_TEXT))
    return;

  sight->n_faint++;
  g_print ("%s: %.2f “%s” (%s in %s)\n", name, contrast, text, G_OBJECT_TYPE_NAME (widget),
           G_OBJECT_TYPE_NAME (gtk_widget_get_parent (widget)));
}

/* Menus have windows of their own. */
static void
walk (const Shot  *shot,
      GtkWidget   *widget,
      const char  *name,
      UnknotSight *sight)
{
  if (!gtk_widget_get_mapped (widget) || GTK_IS_POPOVER (widget))
    return;

  look_at (shot, widget, name, sight);
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    walk (shot, child, name, sight);
}

/**
 * unknot_picture_measure:
 * @window: a window that is settled
 * @name: what it is called where something is found
 * @sight: (inout): what was found so far; this is added
 *
 * Measures the contrast of every text that @window shows, and names what has too little (WCAG 2.2, 1.4.3). What can't be
 * used is exempt.
 */
void
unknot_picture_measure (GtkWindow   *window,
                        const char  *name,
                        UnknotSight *sight)
{
  Shot shot;

  shot_take (&shot, window);
  walk (&shot, GTK_WIDGET (window), name, sight);
  g_free (shot.pixels);
}
