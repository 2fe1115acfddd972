#pragma once

#include "unknot-figure.h"

G_BEGIN_DECLS

/**
 * StepSheets:
 * @folder: where the pictures go
 * @name: what their names begin with
 * @cells: what goes on the next sheet
 * @n_written: how many sheets there are
 *
 * Contact sheets: pictures of steps in rows, with words below each; every sheet once on a light and once on a dark
 * ground, as `FOLDER/NAME-01-light.png` and `FOLDER/NAME-01-dark.png`.
 */
typedef struct
{
  const char *folder;
  const char *name;
  GPtrArray  *cells;
  guint       n_written;
} StepSheets;

void      step_sheets_init   (StepSheets         *self,
                              const char         *folder,
                              const char         *name);
gboolean  step_sheets_add    (StepSheets         *self,
                              UnknotFigureFrame  *frame,
                              const char         *title,
                              const char         *words,
                              GError            **error);
gboolean  step_sheets_end    (StepSheets         *self,
                              GError            **error);
void      step_sheets_clear  (StepSheets         *self);

G_END_DECLS
