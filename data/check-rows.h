#pragma once

#include "unknot-outline.h"

G_BEGIN_DECLS

/**
 * CheckRows:
 * @first: the number of the first row
 * @n_rows: how many rows
 * @starts: (array length=n_rows): for each row the index of its first end in @ends, and one more behind the last
 * @ends: where spans begin and end in turn, from left to right in each row
 *
 * A shape as the spans that thin rows cut out of it: true along a row, and true to half a row across.
 */
typedef struct
{
  int     first;
  guint   n_rows;
  gsize  *starts;
  GArray *ends;
} CheckRows;

/**
 * CheckRowsHow:
 * @CHECK_ROWS_BOTH: what is in both
 * @CHECK_ROWS_WITHOUT: what is in the first and not in the second
 * @CHECK_ROWS_DIFFERENCE: what is in one only
 */
typedef enum
{
  CHECK_ROWS_BOTH,
  CHECK_ROWS_WITHOUT,
  CHECK_ROWS_DIFFERENCE,
} CheckRowsHow;

CheckRows *  check_rows_new      (UnknotOutline   *outline) G_GNUC_WARN_UNUSED_RESULT;
CheckRows *  check_rows_combine  (const CheckRows *a,
                                  const CheckRows *b,
                                  CheckRowsHow     how) G_GNUC_WARN_UNUSED_RESULT;
void         check_rows_free     (CheckRows       *self);
double       check_rows_area     (const CheckRows *self);
double       check_rows_measure  (const CheckRows *a,
                                  const CheckRows *b,
                                  CheckRowsHow     how);

double       check_crossing      (UnknotOutline   *outline,
                                  UnknotPoint     *where);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CheckRows, check_rows_free)

G_END_DECLS
