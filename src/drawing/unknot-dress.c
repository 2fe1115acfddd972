#include "unknot-dress.h"

/* Where the shirt ends over the shorts, in rest coordinates of the pelvis, and how it slopes to the front. */
#define HEM_HEIGHT 0.552
#define HEM_SLOPE 0.006
#define HEM_DEPTH 0.06

/* A bent thigh pushes the hem up: from where on the thigh, and how steeply. */
#define THIGH_HEIGHT 0.535
#define THIGH_SLOPE 1.5

/* Between these heights shirt and shorts meet. */
#define WAIST_LOW 0.505
#define WAIST_HIGH 0.70

/* The neck of the shirt begins above this height of the chest. */
#define CHEST_HIGH 0.74

typedef struct
{
  UnknotVector center;
  UnknotVector radius;
  double radius_back;
} Collar;

/* The opening of the shirt: an egg about the throat, shallower at the back. */
static const Collar collar = { { 0, 0.868, -0.006 }, { 0.060, 0.070, 0.064 }, 0.056 };

static gboolean
is_in_collar (const UnknotSkeleton *skeleton,
              UnknotVector          place)
{
  UnknotVector q = unknot_skeleton_rest (skeleton, UNKNOT_BONE_THORAX, place);
  double x = (q.x - collar.center.x) / collar.radius.x;
  double y = (q.y - collar.center.y) / (q.z > 0 ? collar.radius.y : collar.radius_back);
  double z = (q.z - collar.center.z) / collar.radius.z;

  if (x * x + y * y + z * z < 1)
    return TRUE;

  /* The throat itself, however the neck is bent. */
  q = unknot_skeleton_rest (skeleton, UNKNOT_BONE_NECK, place);
  return q.y > 0.856 && hypot (q.x, q.z + 0.018) < 0.050;
}

/* What the spot of a trunk or leg wears; @cloth is what its own solid says. */
static UnknotCloth
dress_spot (const UnknotSkeleton  *skeleton,
            const UnknotPrimitive *primitive,
            UnknotVector           place)
{
  gboolean is_thigh = primitive->bone == UNKNOT_BONE_THIGH_LEFT || primitive->bone == UNKNOT_BONE_THIGH_RIGHT;
  gboolean is_trunk = primitive->part == UNKNOT_PART_TRUNK && !is_thigh;
  UnknotCloth cloth = primitive->cloth;

  if ((cloth == UNKNOT_CLOTH_TOP || cloth == UNKNOT_CLOTH_SHORTS) && (is_trunk || is_thigh))
    {
      UnknotVector q = unknot_skeleton_rest (skeleton, UNKNOT_BONE_PELVIS, place);
      double hem = HEM_HEIGHT - HEM_SLOPE * CLAMP (q.z / HEM_DEPTH, -1, 1);

      if (is_thigh)
        hem += MAX (0, THIGH_HEIGHT - unknot_skeleton_rest (skeleton, primitive->bone, place).y) * THIGH_SLOPE;

      if (q.y > WAIST_LOW && q.y < WAIST_HIGH)
        cloth = q.y >= hem ? UNKNOT_CLOTH_TOP : UNKNOT_CLOTH_SHORTS;
    }

  if (is_trunk && cloth == UNKNOT_CLOTH_TOP &&
      unknot_skeleton_rest (skeleton, UNKNOT_BONE_THORAX, place).y > CHEST_HIGH && is_in_collar (skeleton, place))
    return UNKNOT_CLOTH_SKIN;

  if (is_trunk && cloth == UNKNOT_CLOTH_SKIN && !is_in_collar (skeleton, place))
    return UNKNOT_CLOTH_TOP;

  return cloth;
}

static guint8
material_of_tone (GPtrArray        *tones,
                  const UnknotTone *tone)
{
  guint index;

  if (!g_ptr_array_find (tones, tone, &index))
    {
      index = tones->len;
      g_ptr_array_add (tones, (gpointer) tone);
    }

  return (guint8) index;
}

/* A pixel that is wedged between two equal ones takes after them. */
static void
despeckle (UnknotTrace *trace,
           guint8      *materials,
           guint32     *labels,
           guint        step,
           guint        margin_x,
           guint        margin_y)
{
  guint width = trace->width;

  for (gsize i = 0; i < (gsize) width * trace->height; i++)
    labels[i] = trace->solid[i] < 0 ? G_MAXUINT32
                                    : materials[i] | trace->primitives[trace->solid[i]].group << 8;

  for (guint y = trace->height - margin_y; y-- > margin_y;)
    {
      for (guint x = width - margin_x; x-- > margin_x;)
        {
          gsize i = (gsize) y * width + x;
          gsize from = i - step;

          if (labels[i] == labels[from] || labels[from] != labels[i + step] ||
              labels[i] == G_MAXUINT32 || labels[from] == G_MAXUINT32)
            continue;

          materials[i] = materials[from];
          trace->solid[i] = trace->solid[from];
          trace->depth[i] = trace->depth[from];
          memcpy (&trace->normal[i * 3], &trace->normal[from * 3], 3 * sizeof (float));
        }
    }
}

/**
 * unknot_dress_trace:
 * @trace: what the camera sees; single pixels of another label are evened out
 * @stage: the skeletons
 * @tones: (element-type UnknotTone): where the tones of all materials are added; empty
 *
 * Finds what every pixel is made of: that of its solid, but shirts, shorts and collars end where a tailor
 * would cut them.
 *
 * Returns: (transfer full): for each pixel an index into @tones, or %UNKNOT_MATERIAL_NONE
 */
guint8 *
unknot_dress_trace (UnknotTrace       *trace,
                    const UnknotStage *stage,
                    GPtrArray         *tones)
{
  gsize n_pixels = (gsize) trace->width * trace->height;
  g_autofree guint8 *of_primitive = g_new (guint8, trace->n_primitives);
  g_autofree guint32 *labels = g_new (guint32, n_pixels);
  guint8 *materials = g_new (guint8, n_pixels);

  for (guint i = 0; i < stage->n_skeletons; i++)
    {
      for (UnknotCloth cloth = 0; cloth < UNKNOT_N_CLOTHS; cloth++)
        g_ptr_array_add (tones, (gpointer) &stage->skeletons[i].figure->person.look.tones[cloth]);
    }

  for (guint i = 0; i < trace->n_primitives; i++)
    of_primitive[i] = material_of_tone (tones, trace->primitives[i].tone);

  for (guint y = 0; y < trace->height; y++)
    {
      for (guint x = 0; x < trace->width; x++)
        {
          gsize i = (gsize) y * trace->width + x;
          const UnknotPrimitive *primitive = NULL;
          UnknotVector seen;

          materials[i] = UNKNOT_MATERIAL_NONE;
          if (trace->solid[i] < 0)
            continue;

          materials[i] = of_primitive[trace->solid[i]];
          primitive = &trace->primitives[trace->solid[i]];
          if (!unknot_primitive_is_figure (primitive) ||
              (primitive->part != UNKNOT_PART_TRUNK && primitive->part < UNKNOT_PART_LEG_LEFT))
            continue;

          seen = UNKNOT_VECTOR (trace->left + x * trace->pixel, trace->top + y * trace->pixel, trace->depth[i]);
          materials[i] = unknot_dress_material (primitive->object,
                                                dress_spot (&stage->skeletons[primitive->object], primitive,
                                                            unknot_camera_place (&trace->camera, seen)));
        }
    }

  for (guint i = 0; i < 2; i++)
    {
      despeckle (trace, materials, labels, trace->width, 0, 1);
      despeckle (trace, materials, labels, 1, 1, 0);
    }

  return materials;
}
