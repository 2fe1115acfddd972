#include "unknot-plan-sheet-private.h"

#include "unknot-paper.h"

G_DEFINE_BOXED_TYPE (UnknotPlanSheet, unknot_plan_sheet, unknot_plan_sheet_ref, unknot_plan_sheet_unref)

static void
step_clear (gpointer data)
{
  UnknotSheetStep *step = data;

  g_free (step->cue);
  g_clear_pointer (&step->picture, unknot_figure_frame_unref);
}

static void
item_free (gpointer data)
{
  UnknotSheetItem *item = data;

  g_free (item->name);
  g_free (item->detail);
  g_array_unref (item->steps);
  g_free (item);
}

static void
body_clear (gpointer data)
{
  UnknotSheetBody *body = data;

  unknot_map_body_unref (body->body);
  g_array_unref (body->marks);
}

/**
 * unknot_plan_sheet_new:
 * @width: width of the paper
 * @height: height of the paper
 * @rtl: whether it is read from right to left
 *
 * Makes a sheet with nothing on it.
 *
 * Returns: (transfer full): the sheet
 */
UnknotPlanSheet *
unknot_plan_sheet_new (double   width,
                       double   height,
                       gboolean rtl)
{
  UnknotPlanSheet *self = g_atomic_rc_box_new0 (UnknotPlanSheet);

  self->width = width;
  self->height = height;
  self->rtl = rtl;
  self->title = g_strdup ("");
  self->subtitle = g_strdup ("");
  self->stop = g_strdup ("");
  self->reasons = g_strdup ("");
  self->foot = g_strdup ("");
  self->bodies = g_array_new (FALSE, FALSE, sizeof (UnknotSheetBody));
  g_array_set_clear_func (self->bodies, body_clear);
  self->items = g_ptr_array_new_with_free_func (item_free);
  self->boxes = g_array_new (FALSE, FALSE, sizeof (UnknotSheetBox));

  return self;
}

/**
 * unknot_plan_sheet_ref:
 * @self: a sheet
 *
 * Takes another reference.
 *
 * Returns: (transfer full): @self
 */
UnknotPlanSheet *
unknot_plan_sheet_ref (UnknotPlanSheet *self)
{
  return g_atomic_rc_box_acquire (self);
}

static void
sheet_clear (gpointer data)
{
  UnknotPlanSheet *self = data;

  g_free (self->title);
  g_free (self->subtitle);
  g_free (self->stop);
  g_free (self->reasons);
  g_free (self->foot);
  g_array_unref (self->bodies);
  g_ptr_array_unref (self->items);
  g_array_unref (self->boxes);
}

/**
 * unknot_plan_sheet_unref:
 * @self: (transfer full): a sheet
 *
 * Gives a reference back.
 */
void
unknot_plan_sheet_unref (UnknotPlanSheet *self)
{
  g_atomic_rc_box_release_full (self, sheet_clear);
}

/**
 * unknot_plan_sheet_set_words:
 * @self: a sheet
 * @title: what it is
 * @subtitle: a line under the title; may be empty
 * @stop: that there are reasons to stop; may be empty
 * @reasons: these reasons; may be empty
 * @foot: the last line; may be empty
 *
 * Says what belongs to the whole plan.
 */
void
unknot_plan_sheet_set_words (UnknotPlanSheet *self,
                             const char      *title,
                             const char      *subtitle,
                             const char      *stop,
                             const char      *reasons,
                             const char      *foot)
{
  g_set_str (&self->title, title);
  g_set_str (&self->subtitle, subtitle);
  g_set_str (&self->stop, stop);
  g_set_str (&self->reasons, reasons);
  g_set_str (&self->foot, foot);
}

/**
 * unknot_plan_sheet_add_body:
 * @self: a sheet
 * @body: a body
 * @marks: (array length=n_marks): where its knots are, in body units
 * @n_marks: how many there are
 *
 * Adds a small body to the head of the sheet.
 */
void
unknot_plan_sheet_add_body (UnknotPlanSheet   *self,
                            UnknotMapBody     *body,
                            const UnknotPoint *marks,
                            guint              n_marks)
{
  UnknotSheetBody added = { unknot_map_body_ref (body), g_array_new (FALSE, FALSE, sizeof (UnknotPoint)) };

  g_array_append_vals (added.marks, marks, n_marks);
  g_array_append_val (self->bodies, added);
}

/**
 * unknot_plan_sheet_add_item:
 * @self: a sheet
 * @name: what to do
 * @detail: how much, how often and how strong; may be empty
 *
 * Adds an item below those that are there.
 *
 * Returns: its index
 */
guint
unknot_plan_sheet_add_item (UnknotPlanSheet *self,
                            const char      *name,
                            const char      *detail)
{
  UnknotSheetItem *item = g_new0 (UnknotSheetItem, 1);

  item->name = g_strdup (name);
  item->detail = g_strdup (detail);
  item->steps = g_array_new (FALSE, FALSE, sizeof (UnknotSheetStep));
  g_array_set_clear_func (item->steps, step_clear);
  g_ptr_array_add (self->items, item);

  return self->items->len - 1;
}

/**
 * unknot_plan_sheet_add_step:
 * @self: a sheet
 * @item: index of an item
 * @cue: what to do
 * @rank: how soon it is left out where there is little room: the higher, the sooner
 *
 * Adds a step to an item.
 *
 * Returns: its index within the item
 */
guint
unknot_plan_sheet_add_step (UnknotPlanSheet *self,
                            guint            item,
                            const char      *cue,
                            guint            rank)
{
  UnknotSheetItem *to = g_ptr_array_index (self->items, item);
  UnknotSheetStep step = { g_strdup (cue), rank, NULL };

  g_array_append_val (to->steps, step);

  return to->steps->len - 1;
}

/**
 * unknot_plan_sheet_get_n_boxes:
 * @self: a sheet that was fitted
 *
 * Returns: how many things stand on the paper
 */
guint
unknot_plan_sheet_get_n_boxes (UnknotPlanSheet *self)
{
  return self->boxes->len;
}

/**
 * unknot_plan_sheet_get_box:
 * @self: a sheet that was fitted
 * @index: number of a box, below [method@PlanSheet.get_n_boxes]
 *
 * Lends one of the things on the paper.
 *
 * Returns: (transfer none): the box
 */
const UnknotSheetBox *
unknot_plan_sheet_get_box (UnknotPlanSheet *self,
                           guint            index)
{
  g_return_val_if_fail (index < self->boxes->len, NULL);

  return &g_array_index (self->boxes, UnknotSheetBox, index);
}

/**
 * unknot_plan_sheet_set_picture:
 * @self: a sheet
 * @item: index of an item
 * @step: index of one of its steps
 * @picture: its picture
 *
 * Gives a step its picture.
 */
void
unknot_plan_sheet_set_picture (UnknotPlanSheet   *self,
                               guint              item,
                               guint              step,
                               UnknotFigureFrame *picture)
{
  UnknotSheetItem *of = g_ptr_array_index (self->items, item);
  UnknotSheetStep *taker = &g_array_index (of->steps, UnknotSheetStep, step);

  g_clear_pointer (&taker->picture, unknot_figure_frame_unref);
  taker->picture = unknot_figure_frame_ref (picture);
}

/**
 * unknot_plan_sheet_get_size:
 * @self: a sheet
 * @width: (out): width of the paper
 * @height: (out): height of the paper
 *
 * Gets the size of the paper.
 */
void
unknot_plan_sheet_get_size (UnknotPlanSheet *self,
                            double          *width,
                            double          *height)
{
  *width = self->width;
  *height = self->height;
}

PangoLayout *
unknot_plan_sheet_make_layout (PangoContext    *context,
                               UnknotSheetKind  kind,
                               const char      *text,
                               double           size,
                               double           width)
{
  gboolean bold = kind == UNKNOT_SHEET_TITLE || kind == UNKNOT_SHEET_NAME || kind == UNKNOT_SHEET_STOP;

  return unknot_paper_make_layout (context, bold, text, size, width);
}
