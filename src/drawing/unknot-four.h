#pragma once

#include <glib.h>
#include <math.h>
#ifdef __SSE2__
#include <emmintrin.h>
#endif

G_BEGIN_DECLS

/*
 * UnknotFour:
 *
 * Four numbers that are worked on together, which costs little more than one. GCC and Clang make the processor's
 * own vectors of it.
 */
#define UNKNOT_LANES 4

typedef float UnknotFour __attribute__ ((vector_size (16)));
typedef gint32 UnknotFourMask __attribute__ ((vector_size (16)));

static inline UnknotFour
unknot_four (float number)
{
  return (UnknotFour) { number, number, number, number };
}

/* Lane by lane @a where @mask is set, else @b. */
static inline UnknotFour
unknot_four_pick (UnknotFourMask mask,
                  UnknotFour     a,
                  UnknotFour     b)
{
  return (UnknotFour) ((mask & (UnknotFourMask) a) | (~mask & (UnknotFourMask) b));
}

/* Compilers do not see that the comparison below is what some processors have an instruction for. */
static inline UnknotFour
unknot_four_least (UnknotFour a,
                   UnknotFour b)
{
#ifdef __SSE2__
  return _mm_min_ps (a, b);
#else
  return unknot_four_pick (a < b, a, b);
#endif
}

static inline UnknotFour
unknot_four_most (UnknotFour a,
                  UnknotFour b)
{
#ifdef __SSE2__
  return _mm_max_ps (a, b);
#else
  return unknot_four_pick (a > b, a, b);
#endif
}

static inline UnknotFour
unknot_four_absolute (UnknotFour a)
{
  return (UnknotFour) ((UnknotFourMask) a & 0x7fffffff);
}

static inline UnknotFour
unknot_four_root (UnknotFour a)
{
  return (UnknotFour) { sqrtf (a[0]), sqrtf (a[1]), sqrtf (a[2]), sqrtf (a[3]) };
}

static inline gboolean
unknot_four_all (UnknotFourMask mask)
{
#ifdef __SSE2__
  return _mm_movemask_ps ((__m128) mask) == 0xf;
#else
  return (mask[0] & mask[1] & mask[2] & mask[3]) != 0;
#endif
}

G_END_DECLS
