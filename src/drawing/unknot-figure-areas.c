#include "unknot-figure-frame.h"

#include "unknot-shade.h"

#include <math.h>

/* The silhouette runs so far outside of the last pixel that was hit. */
#define SILHOUETTE_GAP 0.9f
#define SILHOUETTE_SMOOTHING 2.8
#define LEAST_SILHOUETTE 30

#define MATERIAL_BLUR 1.1
#define MATERIAL_SMOOTHING 2.4
#define LEAST_MATERIAL 3
/* Materials overlap a little, so that nothing shows between them. */
#define MATERIAL_LEVEL 0.40f

/* The shade is as simple as a draughtsman's brush is wide, in units of stature; in pixels within what can be blurred. */
#define BRUSH 0.0095
#define LEAST_BRUSH 2.0
#define RELIEF_BRUSH 0.0048
#define LEAST_RELIEF_BRUSH 1.2
#define WIDEST_BRUSH 5.0
#define SHADE_SMOOTHING 2.5
/* Smaller shades, and lights within a shade, draw back to their middle, and those that are smaller yet are gone: so
 * none springs up at once while a body moves. In pixels of a grid 600 wide. */
#define FULL_SHADE 420
#define LEAST_SHADE 220

/* Blurring reaches so many brushes around. */
#define MARGIN 2.8

/*
 * unknot_frame_add_silhouette:
 *
 * Adds the outline of all people and things.
 */
void
unknot_frame_add_silhouette (UnknotFigureFrame *self,
                             const UnknotTrace *trace)
{
  gsize n_pixels = (gsize) trace->width * trace->height;
  g_autofree float *values = g_new (float, n_pixels);
  UnknotBox box = { 0, 0, trace->width, trace->height };

  for (gsize i = 0; i < n_pixels; i++)
    values[i] = trace->solid[i] >= 0 ? 0 : -MIN (trace->near[i] / (float) trace->pixel, 3.f);

  unknot_contour_trace (&self->silhouette, values, trace->width, box, -SILHOUETTE_GAP, LEAST_SILHOUETTE,
                        SILHOUETTE_SMOOTHING);
}

/* The grids from which all materials are cut. */
typedef struct
{
  const UnknotTrace *trace;
  const guint8 *materials;
  float *cover;         /* where anything is, blurred as a material's mask is */
  float *dark;          /* 0 lit to 1 in the shade */
  float *relief;        /* what stands out a little, the same */
  float *mask;
  float *shade;
  float *weight;
  float *scratch;
  double brush;         /* in pixels */
  double relief_brush;
} Cutter;

static void
cutter_init (Cutter            *self,
             const UnknotTrace *trace,
             const UnknotStage *stage,
             const guint8      *materials)
{
  gsize n_pixels = (gsize) trace->width * trace->height;
  float **grids[] = { &self->cover, &self->dark, &self->relief, &self->mask, &self->shade, &self->weight, &self->scratch };

  self->trace = trace;
  self->materials = materials;
  self->brush = CLAMP (BRUSH / trace->pixel, LEAST_BRUSH, WIDEST_BRUSH);
  self->relief_brush = CLAMP (RELIEF_BRUSH / trace->pixel, LEAST_RELIEF_BRUSH, WIDEST_BRUSH);
  for (guint i = 0; i < G_N_ELEMENTS (grids); i++)
    *grids[i] = g_new (float, n_pixels);

  for (gsize i = 0; i < n_pixels; i++)
    self->cover[i] = trace->solid[i] >= 0;

  unknot_shade_find (trace, stage, self->dark, self->relief);
  unknot_contour_blur (self->cover, self->cover, self->scratch, trace->width, trace->height, MATERIAL_BLUR);
}

static void
cutter_clear (Cutter *self)
{
  g_free (self->cover);
  g_free (self->dark);
  g_free (self->relief);
  g_free (self->mask);
  g_free (self->shade);
  g_free (self->weight);
  g_free (self->scratch);
}

/* Where each material lies, with what blurring needs around it; a box without columns is that of none. */
static void
find_boxes (const Cutter *self,
            UnknotBox    *boxes,
            guint         n_boxes)
{
  guint width = self->trace->width, height = self->trace->height;
  guint margin = (guint) ceil (MARGIN * self->brush);

  for (guint i = 0; i < n_boxes; i++)
    boxes[i] = (UnknotBox) { width, height, 0, 0 };

  for (guint y = 0; y < height; y++)
    {
      for (guint x = 0; x < width; x++)
        {
          guint8 material = self->materials[(gsize) y * width + x];
          UnknotBox *box = NULL;

          if (material >= n_boxes)
            continue;

          box = &boxes[material];
          box->left = MIN (box->left, x);
          box->top = MIN (box->top, y);
          box->right = MAX (box->right, x + 1);
          box->bottom = MAX (box->bottom, y + 1);
        }
    }

  for (guint i = 0; i < n_boxes; i++)
    {
      if (boxes[i].right == 0)
        continue;

      boxes[i].left -= MIN (boxes[i].left, margin);
      boxes[i].top -= MIN (boxes[i].top, margin);
      boxes[i].right = MIN (boxes[i].right + margin, width);
      boxes[i].bottom = MIN (boxes[i].bottom + margin, height);
    }
}

/* Adds a pixel to what is to be looked at if it is on the same side of the edge of the shade. */
static void
reach_pixel (GArray      *region,
             const float *values,
             guint8      *seen,
             gboolean     dark,
             guint        i)
{
  if (seen[i] || (values[i] > 0) != dark)
    return;

  seen[i] = TRUE;
  g_array_append_val (region, i);
}

/* Lets small shades and lights draw back, the more the smaller they are. */
static void
calm_shade (Cutter *self,
            guint   width,
            guint   height)
{
  g_autofree guint8 *seen = g_new0 (guint8, (gsize) width * height);
  g_autoptr (GArray) region = g_array_new (FALSE, FALSE, sizeof (guint));
  double scale = self->trace->width / 600.0;
  float least = (float) (LEAST_SHADE * scale * scale), full = (float) (FULL_SHADE * scale * scale);

  for (guint start = 0; start < width * height; start++)
    {
      gboolean dark = self->shade[start] > 0;
      float most = 0, share;

      if (seen[start])
        continue;

      g_array_set_size (region, 0);
      reach_pixel (region, self->shade, seen, dark, start);
      for (guint j = 0; j < region->len; j++)
        {
          guint i = g_array_index (region, guint, j);

          most = MAX (most, fabsf (self->shade[i]));
          if (i % width > 0)
            reach_pixel (region, self->shade, seen, dark, i - 1);
          if (i % width + 1 < width)
            reach_pixel (region, self->shade, seen, dark, i + 1);
          if (i >= width)
            reach_pixel (region, self->shade, seen, dark, i - width);
          if (i + width < width * height)
            reach_pixel (region, self->shade, seen, dark, i + width);
        }

      share = CLAMP ((full - (float) region->len) / (full - least), 0.f, 1.f) * (dark ? -1 : 1);
      for (guint j = 0; j < region->len && share != 0; j++)
        {
          guint i = g_array_index (region, guint, j);

          self->shade[i] = MIN (self->shade[i] + share * most, self->mask[i]);
        }
    }
}

/* Cuts out where one of the grids is dark within a material, whose mask and blurred weight are known. */
static void
cut_dark (Cutter      *self,
          const float *dark,
          double       brush,
          guint8       material,
          UnknotBox    box,
          UnknotPath  *path)
{
  guint width = box.right - box.left, height = box.bottom - box.top;
  UnknotBox whole = { 0, 0, width, height };
  gboolean any = FALSE;

  for (guint y = 0; y < height; y++)
    {
      for (guint x = 0; x < width; x++)
        {
          gsize from = (gsize) (y + box.top) * self->trace->width + x + box.left;
          gsize to = (gsize) y * width + x;

          self->shade[to] = self->materials[from] == material ? dark[from] : 0;
          any |= self->shade[to] > 0;
        }
    }

  if (!any)
    return;

  unknot_contour_blur (self->shade, self->shade, self->scratch, width, height, brush);
  for (gsize i = 0; i < (gsize) width * height; i++)
    self->shade[i] = MIN (self->shade[i] / MAX (self->weight[i], 1e-3f) - 0.5f, self->mask[i]);

  calm_shade (self, width, height);
  unknot_contour_trace (path, self->shade, width, whole, 0, LEAST_MATERIAL, SHADE_SMOOTHING);
}

/* Cuts out where a material is and where it lies in the shade; the shade ends where the material does. */
static void
cut_material (Cutter              *self,
              guint8               material,
              UnknotBox            box,
              UnknotFrameMaterial *cut)
{
  guint width = box.right - box.left, height = box.bottom - box.top;
  UnknotBox whole = { 0, 0, width, height };

  for (guint y = 0; y < height; y++)
    {
      for (guint x = 0; x < width; x++)
        {
          gsize from = (gsize) (y + box.top) * self->trace->width + x + box.left;
          gsize to = (gsize) y * width + x;

          self->mask[to] = self->weight[to] = self->materials[from] == material;
        }
    }

  unknot_contour_blur (self->mask, self->mask, self->scratch, width, height, MATERIAL_BLUR);
  unknot_contour_blur (self->weight, self->weight, self->scratch, width, height, self->brush);

  for (guint y = 0; y < height; y++)
    {
      for (guint x = 0; x < width; x++)
        {
          gsize from = (gsize) (y + box.top) * self->trace->width + x + box.left;
          gsize to = (gsize) y * width + x;

          self->mask[to] = self->mask[to] / MAX (self->cover[from], 1e-3f) - MATERIAL_LEVEL;
        }
    }

  unknot_contour_trace (&cut->base, self->mask, width, whole, 0, LEAST_MATERIAL, MATERIAL_SMOOTHING);
  cut_dark (self, self->dark, self->brush, material, box, &cut->shade);
  cut_dark (self, self->relief, self->relief_brush, material, box, &cut->relief);
}

static void
move_path (UnknotPath *path,
           guint       dx,
           guint       dy)
{
  for (guint i = 0; i < path->points->len; i++)
    {
      UnknotGridPoint *point = &g_array_index (path->points, UnknotGridPoint, i);

      point->x += (float) dx;
      point->y += (float) dy;
    }
}

/*
 * unknot_frame_add_materials:
 *
 * Adds for each tone where it lies and where it is in the shade.
 */
void
unknot_frame_add_materials (UnknotFigureFrame *self,
                            const UnknotTrace *trace,
                            const UnknotStage *stage,
                            const guint8      *materials,
                            GPtrArray         *tones)
{
  g_autofree UnknotBox *boxes = g_new (UnknotBox, tones->len);
  Cutter cutter;

  cutter_init (&cutter, trace, stage, materials);
  find_boxes (&cutter, boxes, tones->len);

  for (guint i = 0; i < tones->len; i++)
    {
      UnknotFrameMaterial material = { .tone = *(const UnknotTone *) g_ptr_array_index (tones, i) };
      UnknotBox box = boxes[i];

      if (box.right == 0)
        continue;

      unknot_path_init (&material.base);
      unknot_path_init (&material.shade);
      unknot_path_init (&material.relief);
      cut_material (&cutter, (guint8) i, box, &material);
      move_path (&material.base, box.left, box.top);
      move_path (&material.shade, box.left, box.top);
      move_path (&material.relief, box.left, box.top);
      g_array_append_val (self->materials, material);
    }

  cutter_clear (&cutter);
}
