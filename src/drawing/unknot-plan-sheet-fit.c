/* What stands where on a plan's sheet: everything on one page, the pictures as large and as many as then have room. */

#include "unknot-plan-sheet-private.h"

#include "unknot-paper.h"

/* All in points. */
#define MARGIN 36.0
#define TITLE_SIZE 18.0
#define BASE_SIZE 11.0
#define SIZE_STEP 0.5
#define NAME_MORE 2.0
#define LINE_GAP 3.0
#define BLOCK_GAP 10.0
#define PICTURE_GAP 10.0
#define COLUMN_GAP 22.0
#define MOST_ROW_GAP 26.0
#define BODY_HEIGHT 112.0
#define BODY_GAP 8.0
#define LEAST_PICTURE 50.0
#define MOST_PICTURE 150.0
#define MOST_COLUMNS 3

/* One way to lay the items out, and what comes of it. */
typedef struct
{
  guint columns;
  guint pictures;
  double size;
  double picture;
  double rows;
  double score;
} Trial;

typedef struct
{
  UnknotPlanSheet *sheet;
  PangoContext *context;
  double top;
  double bottom;
} Fit;

static double
measure (Fit             *self,
         UnknotSheetKind  kind,
         const char      *text,
         double           size,
         double           width)
{
  g_autoptr (PangoLayout) layout = NULL;
  PangoRectangle logical;

  if (*text == '\0')
    return 0;

  layout = unknot_plan_sheet_make_layout (self->context, kind, text, size, width);
  pango_layout_get_extents (layout, NULL, &logical);

  return (double) logical.height / PANGO_SCALE;
}

static void
add_box (Fit            *self,
         UnknotSheetBox  box)
{
  if (self->sheet->rtl)
    box.rect.x = self->sheet->width - box.rect.x - box.rect.width;
  g_array_append_val (self->sheet->boxes, box);
}

/* Returns how far down it reaches. */
static double
add_text (Fit             *self,
          UnknotSheetKind  kind,
          guint            item,
          const char      *text,
          double           size,
          UnknotPoint      at,
          double           width)
{
  double height = measure (self, kind, text, size, width);

  if (height > 0)
    add_box (self, (UnknotSheetBox) {
      .kind = kind, .item = item, .rect = { at.x, at.y, width, height }, .size = size, .text = text,
    });

  return height > 0 ? at.y + height + LINE_GAP : at.y;
}

static const UnknotSheetItem *
get_item (Fit   *self,
          guint  index)
{
  return g_ptr_array_index (self->sheet->items, index);
}

/* Whether a step is among the `most` of its item that say most. */
static gboolean
is_shown (const UnknotSheetItem *item,
          guint                  index,
          guint                  most)
{
  const UnknotSheetStep *step = &g_array_index (item->steps, UnknotSheetStep, index);
  guint before = 0;

  for (guint i = 0; i < item->steps->len; i++)
    {
      const UnknotSheetStep *other = &g_array_index (item->steps, UnknotSheetStep, i);

      if (other->rank < step->rank || (other->rank == step->rank && i < index))
        before++;
    }

  return before < most;
}

static double
get_content_width (Fit *self)
{
  return self->sheet->width - 2 * MARGIN;
}

static double
get_cell_width (Fit   *self,
                guint  columns)
{
  return (get_content_width (self) - (columns - 1) * COLUMN_GAP) / columns;
}

/* How broad a picture may be, its cue below it. */
static double
get_slot_width (double width,
                guint  pictures)
{
  return (width - (pictures - 1) * PICTURE_GAP) / pictures;
}

/* The height of an item without its pictures. */
static double
get_words_height (Fit         *self,
                  const Trial *trial,
                  guint        index)
{
  const UnknotSheetItem *item = get_item (self, index);
  double width = get_cell_width (self, trial->columns);
  double height = measure (self, UNKNOT_SHEET_NAME, item->name, trial->size + NAME_MORE, width) + LINE_GAP;
  double detail = measure (self, UNKNOT_SHEET_DETAIL, item->detail, trial->size, width);
  double cue = 0;

  if (detail > 0)
    height += detail + LINE_GAP;
  if (trial->pictures == 0)
    return height;

  for (guint i = 0; i < item->steps->len; i++)
    if (is_shown (item, i, trial->pictures))
      cue = MAX (cue, measure (self, UNKNOT_SHEET_CUE, g_array_index (item->steps, UnknotSheetStep, i).cue, trial->size,
                               get_slot_width (width, trial->pictures)));

  return height + LINE_GAP + cue;
}

static double
get_row_height (Fit         *self,
                const Trial *trial,
                guint        first)
{
  double height = 0;

  for (guint i = first; i < MIN (first + trial->columns, self->sheet->items->len); i++)
    height = MAX (height, get_words_height (self, trial, i));

  return height + (trial->pictures > 0 ? trial->picture : 0);
}

static guint
count_pictures (Fit         *self,
                const Trial *trial)
{
  guint n = 0;

  for (guint i = 0; i < self->sheet->items->len; i++)
    n += MIN (trial->pictures, get_item (self, i)->steps->len);

  return n;
}

/* Finds how large the pictures can be, and what that is worth: many, large pictures in large letters. */
static void
judge (Fit   *self,
       Trial *trial)
{
  guint n_rows = (self->sheet->items->len + trial->columns - 1) / trial->columns;
  double room = self->bottom - self->top - (n_rows - 1) * BLOCK_GAP;

  trial->picture = 0;
  trial->rows = 0;
  for (guint i = 0; i < self->sheet->items->len; i += trial->columns)
    trial->rows += get_row_height (self, trial, i);

  trial->picture = (room - trial->rows) / n_rows;
  trial->picture = MIN (trial->picture, get_slot_width (get_cell_width (self, trial->columns), MAX (trial->pictures, 1)));
  trial->picture = MIN (trial->picture, MOST_PICTURE);
  if (trial->pictures > 0)
    trial->score = trial->picture < LEAST_PICTURE ? -1 : count_pictures (self, trial) * trial->picture * trial->size;
  else
    trial->score = room < trial->rows ? -1 : 0;
}

/* Words alone, as small as they may be, are what is left when nothing else has room. */
static Trial
choose (Fit *self)
{
  Trial best = { .columns = MOST_COLUMNS, .size = UNKNOT_SHEET_LEAST_FONT, .score = -1 };

  judge (self, &best);
  best.score = -1;
  for (double size = BASE_SIZE; size >= UNKNOT_SHEET_LEAST_FONT; size -= SIZE_STEP)
    for (guint columns = 1; columns <= MOST_COLUMNS; columns++)
      for (guint pictures = 0; pictures <= UNKNOT_SHEET_MOST_PICTURES; pictures++)
        {
          Trial trial = { .columns = columns, .pictures = pictures, .size = size };

          judge (self, &trial);
          if (trial.score > best.score)
            best = trial;
        }

  return best;
}

static void
place_steps (Fit         *self,
             const Trial *trial,
             guint        index,
             UnknotPoint  at,
             double       width)
{
  const UnknotSheetItem *item = get_item (self, index);
  double slot = get_slot_width (width, trial->pictures);
  guint number = 0;

  for (guint i = 0; i < item->steps->len; i++)
    {
      const char *cue = g_array_index (item->steps, UnknotSheetStep, i).cue;

      if (!is_shown (item, i, trial->pictures))
        continue;

      add_box (self, (UnknotSheetBox) {
        .kind = UNKNOT_SHEET_PICTURE, .item = index, .step = i, .number = ++number,
        .rect = { at.x, at.y, trial->picture, trial->picture }, .size = trial->size,
      });
      add_box (self, (UnknotSheetBox) {
        .kind = UNKNOT_SHEET_CUE, .item = index, .step = i, .number = number,
        .rect = { at.x, at.y + trial->picture + LINE_GAP, slot,
                  measure (self, UNKNOT_SHEET_CUE, cue, trial->size, slot) },
        .size = trial->size, .text = cue,
      });
      at.x += slot + PICTURE_GAP;
    }
}

static void
place_item (Fit         *self,
            const Trial *trial,
            guint        index,
            UnknotPoint  at)
{
  const UnknotSheetItem *item = get_item (self, index);
  double width = get_cell_width (self, trial->columns);

  at.y = add_text (self, UNKNOT_SHEET_NAME, index, item->name, trial->size + NAME_MORE, at, width);
  at.y = add_text (self, UNKNOT_SHEET_DETAIL, index, item->detail, trial->size, at, width);
  if (trial->pictures > 0)
    place_steps (self, trial, index, at, width);
}

static void
place_items (Fit *self)
{
  Trial trial = choose (self);
  guint n = self->sheet->items->len;
  guint n_rows = (n + trial.columns - 1) / trial.columns;
  double free_height = self->bottom - self->top;
  double gap = BLOCK_GAP;
  double y = self->top;

  for (guint i = 0; i < n; i += trial.columns)
    free_height -= get_row_height (self, &trial, i);
  if (n_rows > 1)
    gap = CLAMP (free_height / (n_rows - 1), 0, MOST_ROW_GAP);

  for (guint i = 0; i < n; i++)
    {
      guint column = i % trial.columns;

      place_item (self, &trial, i,
                  (UnknotPoint) { MARGIN + column * (get_cell_width (self, trial.columns) + COLUMN_GAP), y });
      if (column + 1 == trial.columns)
        y += get_row_height (self, &trial, i - column) + gap;
    }
}

/* The small bodies stand at the end of the head; returns how broad they are together. */
static double
place_bodies (Fit *self)
{
  double x = self->sheet->width - MARGIN;

  for (guint i = self->sheet->bodies->len; i > 0; i--)
    {
      const UnknotSheetBody *body = &g_array_index (self->sheet->bodies, UnknotSheetBody, i - 1);
      const UnknotRect *bounds = unknot_outline_get_bounds (unknot_map_body_get_outline (body->body));
      double width = bounds->width / bounds->height * BODY_HEIGHT;

      x -= width;
      add_box (self, (UnknotSheetBox) {
        .kind = UNKNOT_SHEET_BODY, .step = i - 1, .rect = { x, MARGIN, width, BODY_HEIGHT },
      });
      x -= BODY_GAP;
    }

  return self->sheet->width - MARGIN - x;
}

static void
place_head (Fit *self)
{
  UnknotPlanSheet *sheet = self->sheet;
  double bodies = place_bodies (self);
  double width = get_content_width (self) - bodies;
  double y;

  y = add_text (self, UNKNOT_SHEET_TITLE, 0, sheet->title, TITLE_SIZE, (UnknotPoint) { MARGIN, MARGIN }, width);
  y = add_text (self, UNKNOT_SHEET_SUBTITLE, 0, sheet->subtitle, BASE_SIZE, (UnknotPoint) { MARGIN, y }, width);
  y = add_text (self, UNKNOT_SHEET_STOP, 0, sheet->stop, BASE_SIZE, (UnknotPoint) { MARGIN, y + LINE_GAP }, width);
  y = add_text (self, UNKNOT_SHEET_REASONS, 0, sheet->reasons, BASE_SIZE, (UnknotPoint) { MARGIN, y }, width);
  if (sheet->bodies->len > 0)
    y = MAX (y, MARGIN + BODY_HEIGHT);
  self->top = y + BLOCK_GAP;
}

static void
place_foot (Fit *self)
{
  const char *foot = self->sheet->foot;
  double width = get_content_width (self);
  double height = measure (self, UNKNOT_SHEET_FOOT, foot, UNKNOT_SHEET_LEAST_FONT, width);

  self->bottom = self->sheet->height - MARGIN;
  if (height == 0)
    return;

  self->bottom -= height;
  add_text (self, UNKNOT_SHEET_FOOT, 0, foot, UNKNOT_SHEET_LEAST_FONT, (UnknotPoint) { MARGIN, self->bottom }, width);
  self->bottom -= BLOCK_GAP;
}

/**
 * unknot_plan_sheet_fit:
 * @self: a sheet with all that belongs on it
 *
 * Decides what stands where, and which steps are shown: as many as have room for a picture that says something. Each
 * item is on the page, if need be without pictures, and no letter is smaller than %UNKNOT_SHEET_LEAST_FONT.
 */
void
unknot_plan_sheet_fit (UnknotPlanSheet *self)
{
  Fit fit = { self, unknot_paper_make_context (self->rtl), 0, 0 };

  g_array_set_size (self->boxes, 0);
  place_head (&fit);
  place_foot (&fit);
  if (self->items->len > 0)
    place_items (&fit);
  g_object_unref (fit.context);
}
