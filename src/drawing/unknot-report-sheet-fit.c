/* What stands where on a report's page. Read from above: the sentence, where and how it hurts, then the parts. */

#include "unknot-report-sheet-private.h"

#include "unknot-paper.h"

/* All in points. */
#define MARGIN 36.0
#define TITLE_MORE 6.5
#define HEADLINE_MORE 4.0
#define HEADING_MORE 1.0
#define LINE_GAP 2.0
#define BLOCK_GAP 9.0
#define COLUMN_GAP 18.0
#define BODY_GAP 10.0
#define FRAME 7.0
#define LETTERS 12.0
/* A chart beside the bodies has at least this share of the width. */
#define CHART_SHARE 0.62
#define MOST_FIGURE 230.0
/* Bodies under each other are so much lower than the chart. */
#define PAIR_SHARE 1.6
/* A table of so many columns stands below the chart, else it needs the whole width. */
#define NARROW_TABLE 8

/* What is left out, and how small things get, step by step; the first that has room is taken. */
typedef struct
{
  double size;
  double figure;
  guint n_done;
  guint n_tags;
  guint n_notes;
  guint n_treatments;
  guint n_safety;
} Limits;

static const Limits limits[] = {
  { 10.0, 160, G_MAXUINT, G_MAXUINT, G_MAXUINT, G_MAXUINT, G_MAXUINT },
  { 9.5, 150, G_MAXUINT, G_MAXUINT, G_MAXUINT, G_MAXUINT, G_MAXUINT },
  { 9.0, 150, G_MAXUINT, G_MAXUINT, G_MAXUINT, G_MAXUINT, G_MAXUINT },
  { 9.0, 140, 3, G_MAXUINT, G_MAXUINT, G_MAXUINT, G_MAXUINT },
  { 9.0, 140, 3, 2, G_MAXUINT, G_MAXUINT, G_MAXUINT },
  { 9.0, 140, 3, 2, 1, G_MAXUINT, G_MAXUINT },
  { 8.5, 130, 3, 2, 1, G_MAXUINT, G_MAXUINT },
  { 8.0, 120, 3, 2, 1, 3, G_MAXUINT },
  { 8.0, 110, 3, 2, 0, 2, 10 },
  { 8.0, 90, 2, 1, 0, 1, 6 },
  { 8.0, 70, 1, 1, 0, 1, 3 },
};

typedef struct
{
  UnknotReportSheet *sheet;
  PangoContext *context;
  Limits limits;
  double y;
} Fit;

static double
measure (Fit                 *self,
         UnknotReportBoxKind  kind,
         const char          *text,
         double               size,
         double               width)
{
  g_autoptr (PangoLayout) layout =
    unknot_paper_make_layout (self->context, unknot_report_box_is_bold (kind), text, size, width);
  PangoRectangle logical;

  pango_layout_get_extents (layout, NULL, &logical);
  return (double) logical.height / PANGO_SCALE;
}

static void
add_box (Fit             *self,
         UnknotReportBox  box)
{
  if (self->sheet->rtl)
    box.rect.x = self->sheet->width - box.rect.x - box.rect.width;
  g_array_append_val (self->sheet->boxes, box);
}

/* Returns how far down it reaches. */
static double
add_text (Fit                 *self,
          UnknotReportBoxKind  kind,
          const char          *text,
          double               size,
          UnknotPoint          at,
          double               width)
{
  double height;

  if (text == NULL || *text == '\0')
    return at.y;

  height = measure (self, kind, text, size, width);
  add_box (self, (UnknotReportBox) { .kind = kind, .rect = { at.x, at.y, width, height }, .size = size, .text = text });
  return at.y + height + LINE_GAP;
}

static double
add_table (Fit             *self,
           const GPtrArray *rows,
           guint            n_rows,
           UnknotPoint      at,
           double           width)
{
  UnknotReportTable table = unknot_report_table_measure (self->context, rows, n_rows, self->limits.size, width);
  double height = unknot_report_table_height (&table);

  add_box (self, (UnknotReportBox) {
    .kind = UNKNOT_REPORT_BOX_TABLE, .rect = { at.x, at.y, width, height }, .size = self->limits.size,
    .rows = rows, .n_rows = n_rows,
  });
  unknot_report_table_clear (&table);
  return at.y + height + LINE_GAP;
}

static const char *
keep (Fit  *self,
      char *words)
{
  g_ptr_array_add (self->sheet->words, words);
  return words;
}

static double
get_content_width (Fit *self)
{
  return self->sheet->width - 2 * MARGIN;
}

static void
place_head (Fit *self)
{
  const UnknotReport *report = self->sheet->report;
  double width = get_content_width (self);
  double size = self->limits.size;
  g_autoptr (GPtrArray) facts = g_ptr_array_new ();
  UnknotPoint at = { MARGIN, MARGIN };

  at.y = add_text (self, UNKNOT_REPORT_BOX_TITLE, report->title, size + TITLE_MORE, at, width);
  at.y = add_text (self, UNKNOT_REPORT_BOX_LINE, report->period, size, at, width) + BLOCK_GAP;
  at.y = add_text (self, UNKNOT_REPORT_BOX_HEADLINE, report->headline, size + HEADLINE_MORE, at, width);
  for (guint i = 0; i < report->facts->len; i++)
    g_ptr_array_add (facts, report->facts->pdata[i]);
  g_ptr_array_add (facts, NULL);
  at.y = add_text (self, UNKNOT_REPORT_BOX_LINE, keep (self, g_strjoinv (" · ", (char **) facts->pdata)), size, at,
                   width);
  self->y = at.y + BLOCK_GAP;
}

/* How broad a body is for its height, without the letters beside it. */
static double
get_ratio (Fit *self,
           int  aspect)
{
  const UnknotRect *bounds = unknot_outline_get_bounds (unknot_map_body_get_outline (self->sheet->bodies[aspect]));

  return bounds->width / bounds->height;
}

static void
add_body (Fit        *self,
          int         aspect,
          gboolean    past,
          UnknotRect  rect)
{
  add_box (self, (UnknotReportBox) {
    .kind = UNKNOT_REPORT_BOX_BODY, .rect = rect, .size = UNKNOT_REPORT_SHEET_LEAST_FONT,
    .aspect = (UnknotAspect) aspect, .past = past,
  });
}

/* All sides of the body beside each other; returns how far down they reach. */
static double
place_row (Fit         *self,
           UnknotPoint  at,
           double       width)
{
  double height = self->limits.figure;
  double needed = -BODY_GAP;
  double shrink;

  for (int aspect = 0; aspect < UNKNOT_N_ASPECTS; aspect++)
    if (self->sheet->bodies[aspect] != NULL)
      needed += get_ratio (self, aspect) * height + 2 * LETTERS + BODY_GAP;
  shrink = MIN (1, width / needed);
  height *= shrink;
  for (int aspect = 0; aspect < UNKNOT_N_ASPECTS; aspect++)
    if (self->sheet->bodies[aspect] != NULL)
      {
        double broad = get_ratio (self, aspect) * height + 2 * LETTERS * shrink;

        add_body (self, aspect, FALSE, (UnknotRect) { at.x, at.y, broad, height });
        at.x += broad + BODY_GAP * shrink;
      }

  return at.y + height;
}

/* Each side of the body twice, first and last week beside each other; returns how far down they reach. */
static double
place_pairs (Fit         *self,
             UnknotPoint  at,
             double       width)
{
  const UnknotReport *report = self->sheet->report;
  double half = (width - BODY_GAP) / 2;
  UnknotPoint other = { at.x + half + BODY_GAP, at.y };
  guint n = 0;

  for (int aspect = 0; aspect < UNKNOT_N_ASPECTS; aspect++)
    n += self->sheet->bodies[aspect] != NULL;
  at.y = add_text (self, UNKNOT_REPORT_BOX_LINE, report->then_title, UNKNOT_REPORT_SHEET_LEAST_FONT, at, half);
  add_text (self, UNKNOT_REPORT_BOX_LINE, report->now_title, UNKNOT_REPORT_SHEET_LEAST_FONT, other, half);
  for (int aspect = 0; aspect < UNKNOT_N_ASPECTS; aspect++)
    if (self->sheet->bodies[aspect] != NULL)
      {
        double height = MIN (self->limits.figure / (n > 1 ? PAIR_SHARE : 1),
                             (half - 2 * LETTERS) / get_ratio (self, aspect));
        double broad = get_ratio (self, aspect) * height + 2 * LETTERS;

        add_body (self, aspect, TRUE, (UnknotRect) { at.x, at.y, broad, height });
        add_body (self, aspect, FALSE, (UnknotRect) { other.x, at.y, broad, height });
        at.y += height + LINE_GAP;
      }

  return at.y;
}

/* The bodies in a column of their own, and what there is to say about the places; returns how far down it reaches. */
static double
place_bodies (Fit    *self,
              double  width)
{
  const UnknotReport *report = self->sheet->report;
  double size = self->limits.size;
  UnknotPoint at = { MARGIN, self->y };

  at.y = LINE_GAP + add_text (self, UNKNOT_REPORT_BOX_HEADING, report->spots_title, size + HEADING_MORE, at, width);
  if (report->then_title != NULL)
    at.y = place_pairs (self, at, width);
  else
    at.y = place_row (self, at, width);
  at.y += 3 * LINE_GAP;
  for (guint i = 0; i < report->spots->len; i++)
    if (g_array_index (report->spots, UnknotReportSpot, i).words != NULL)
      at.y = LINE_GAP + add_text (self, UNKNOT_REPORT_BOX_LINE,
                                  g_array_index (report->spots, UnknotReportSpot, i).words, size, at, width);

  return add_text (self, UNKNOT_REPORT_BOX_LINE, report->spots_key, UNKNOT_REPORT_SHEET_LEAST_FONT, at, width);
}

static double
place_chart (Fit    *self,
             double  x,
             double  width,
             double  height)
{
  const UnknotReport *report = self->sheet->report;
  double size = self->limits.size;
  UnknotPoint at = { x, self->y };

  at.y = add_text (self, UNKNOT_REPORT_BOX_HEADING, report->chart_title, size + HEADING_MORE, at, width);
  add_box (self, (UnknotReportBox) {
    .kind = UNKNOT_REPORT_BOX_CHART, .rect = { x, at.y, width, height },
    .size = UNKNOT_REPORT_SHEET_LEAST_FONT,
  });
  at.y += height + LINE_GAP;
  at.y = add_text (self, UNKNOT_REPORT_BOX_LINE, report->chart_key, UNKNOT_REPORT_SHEET_LEAST_FONT, at, width);
  if (report->weeks->len > 0 && g_strv_length (report->weeks->pdata[0]) <= NARROW_TABLE)
    at.y = add_table (self, report->weeks, report->weeks->len, (UnknotPoint) { x, at.y + LINE_GAP }, width);

  return at.y;
}

/* Where the bodies reach further down, the chart has that room as well. */
static double
place_best_chart (Fit    *self,
                  double  x,
                  double  width,
                  double  bottom)
{
  guint n_boxes = self->sheet->boxes->len;
  double height = self->limits.figure;
  double least = place_chart (self, x, width, height);

  if (least >= bottom)
    return least;

  g_array_set_size (self->sheet->boxes, n_boxes);
  return place_chart (self, x, width, MIN (height + bottom - least, MAX (height, MOST_FIGURE)));
}

static void
place_pictures (Fit *self)
{
  const UnknotReport *report = self->sheet->report;
  gboolean bodies = report->spots->len > 0;
  double width = get_content_width (self);
  double chart_width = bodies ? width * CHART_SHARE : width;
  double one = self->y;
  double other = self->y;

  if (bodies)
    one = place_bodies (self, report->series != NULL ? width - chart_width - COLUMN_GAP : width);
  if (report->series != NULL)
    other = place_best_chart (self, MARGIN + width - chart_width, chart_width, one);
  self->y = MAX (one, other);
  if (report->weeks->len > 0 && g_strv_length (report->weeks->pdata[0]) > NARROW_TABLE)
    self->y = add_table (self, report->weeks, report->weeks->len, (UnknotPoint) { MARGIN, self->y + LINE_GAP }, width);
  if (bodies || report->series != NULL)
    self->y += BLOCK_GAP;
}

static guint
get_most (Fit              *self,
          UnknotReportPart  part)
{
  switch (part)
    {
    case UNKNOT_REPORT_TAGS:
      return self->limits.n_tags;
    case UNKNOT_REPORT_NOTES:
      return self->limits.n_notes;
    case UNKNOT_REPORT_TREATMENT:
      return self->limits.n_treatments;
    case UNKNOT_REPORT_SAFETY:
      return self->limits.n_safety;
    case UNKNOT_REPORT_FUNCTION:
    case UNKNOT_REPORT_DONE:
    case UNKNOT_REPORT_QUESTION:
    default:
      return G_MAXUINT;
    }
}

/* Returns how far down it reaches. */
static double
place_section (Fit                       *self,
               const UnknotReportSection *section,
               UnknotPoint                at,
               double                     width)
{
  double size = self->limits.size;
  guint n = MIN (section->lines->len, get_most (self, section->part));
  guint hidden = section->hidden + section->lines->len - n;

  at.y = add_text (self, UNKNOT_REPORT_BOX_HEADING, section->title, size + HEADING_MORE, at, width);
  if (section->rows->len > 0)
    {
      guint n_rows = MIN (section->rows->len, self->limits.n_done == G_MAXUINT ? G_MAXUINT : self->limits.n_done + 1);

      hidden += section->rows->len - n_rows;
      at.y = add_table (self, section->rows, n_rows, at, width);
      if (hidden > 0)
        at.y = add_text (self, UNKNOT_REPORT_BOX_LINE, keep (self, unknot_report_dup_more (hidden)), size, at, width);
      hidden = 0;
    }
  for (guint i = 0; i < n; i++)
    at.y = add_text (self, UNKNOT_REPORT_BOX_LINE, section->lines->pdata[i], size, at, width);
  if (hidden > 0)
    at.y = add_text (self, UNKNOT_REPORT_BOX_LINE, keep (self, unknot_report_dup_more (hidden)), size, at, width);

  return at.y;
}

static gboolean
is_wide (const UnknotReportSection *section)
{
  return section->part == UNKNOT_REPORT_DONE || section->part == UNKNOT_REPORT_QUESTION;
}

static void
place_question (Fit                       *self,
                const UnknotReportSection *section)
{
  double width = get_content_width (self);
  guint index = self->sheet->boxes->len;
  double bottom;

  add_box (self, (UnknotReportBox) { .kind = UNKNOT_REPORT_BOX_FRAME, .rect = { MARGIN, self->y, width, 0 } });
  bottom = place_section (self, section, (UnknotPoint) { MARGIN + FRAME, self->y + FRAME }, width - 2 * FRAME);
  g_array_index (self->sheet->boxes, UnknotReportBox, index).rect.height = bottom - LINE_GAP + FRAME - self->y;
  self->y = bottom + FRAME;
}

/* Short parts that follow each other stand side by side. */
static void
place_sections (Fit *self)
{
  const GPtrArray *sections = self->sheet->report->sections;
  double width = get_content_width (self);
  double half = (width - COLUMN_GAP) / 2;

  for (guint i = 0; i < sections->len; i++)
    {
      const UnknotReportSection *section = sections->pdata[i];
      const UnknotReportSection *next = i + 1 < sections->len ? sections->pdata[i + 1] : NULL;

      if (section->part == UNKNOT_REPORT_NOTES && self->limits.n_notes == 0)
        continue;

      if (section->part == UNKNOT_REPORT_QUESTION)
        {
          place_question (self, section);
        }
      else if (is_wide (section) || next == NULL || is_wide (next)
               || (next->part == UNKNOT_REPORT_NOTES && self->limits.n_notes == 0))
        {
          self->y = place_section (self, section, (UnknotPoint) { MARGIN, self->y }, width);
        }
      else
        {
          double one = place_section (self, section, (UnknotPoint) { MARGIN, self->y }, half);
          double other = place_section (self, next, (UnknotPoint) { MARGIN + half + COLUMN_GAP, self->y }, half);

          self->y = MAX (one, other);
          i++;
        }
      self->y += BLOCK_GAP;
    }
}

/* Lays all out; returns how much of the page is left, which is negative where it is too much. */
static double
place (Fit *self)
{
  const char *foot = self->sheet->report->foot;
  double width = get_content_width (self);
  double bottom = self->sheet->height - MARGIN;
  double height = measure (self, UNKNOT_REPORT_BOX_LINE, foot, UNKNOT_REPORT_SHEET_LEAST_FONT, width);

  g_array_set_size (self->sheet->boxes, 0);
  g_ptr_array_set_size (self->sheet->words, 0);
  place_head (self);
  place_pictures (self);
  place_sections (self);
  add_text (self, UNKNOT_REPORT_BOX_LINE, foot, UNKNOT_REPORT_SHEET_LEAST_FONT,
            (UnknotPoint) { MARGIN, bottom - height }, width);

  return bottom - height - self->y;
}

/* Takes the first way that has room; what is left of the page then makes the pictures larger. Returns whether there is
 * room at all. */
gboolean
unknot_report_sheet_fit (UnknotReportSheet *self)
{
  Fit fit = { self, unknot_paper_make_context (self->rtl), limits[0], 0 };
  double room = -1;

  for (guint i = 0; i < G_N_ELEMENTS (limits) && room < 0; i++)
    {
      fit.limits = limits[i];
      room = place (&fit);
    }
  if (room > 0 && fit.limits.figure < MOST_FIGURE)
    {
      double before = fit.limits.figure;

      fit.limits.figure = MIN (before + room, MOST_FIGURE);
      if (place (&fit) < 0)
        {
          fit.limits.figure = before;
          place (&fit);
        }
    }
  g_object_unref (fit.context);
  return room >= 0;
}
