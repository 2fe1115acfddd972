#include "unknot-paper-flow.h"

#include <glib/gi18n.h>

#include "unknot-plan-paper.h"
#include "unknot-save-dialog.h"
#include "unknot-sheet-printer.h"

/**
 * UnknotPaperFlow:
 *
 * Brings a plan to the wall: waits for the pictures, then prints the page or saves it as a PDF. One page is in the
 * making at a time; another wish lets go of it.
 */
struct _UnknotPaperFlow
{
  GObject parent_instance;

  /* Owned */
  UnknotContext *context;
  UnknotPlanSheet *sheet;
  GPtrArray *waits;
  GFile *file;
  GtkWindow *window;
};

G_DEFINE_FINAL_TYPE (UnknotPaperFlow, unknot_paper_flow, G_TYPE_OBJECT)

typedef enum
{
  SIGNAL_TOLD,
  N_SIGNALS,
} UnknotPaperFlowSignal;

static guint signals[N_SIGNALS];

/* A picture of the page that is not there yet, or nobody has looked whether it is. */
typedef struct
{
  UnknotFigureReel *reel;
  gulong handler;
  guint item;
  guint step;
} Wait;

static void
wait_free (gpointer data)
{
  Wait *wait = data;

  g_clear_signal_handler (&wait->handler, wait->reel);
  g_object_unref (wait->reel);
  g_free (wait);
}

static void
tell (UnknotPaperFlow *self,
      const char      *words)
{
  g_signal_emit (self, signals[SIGNAL_TOLD], 0, words);
}

static void
let_go (UnknotPaperFlow *self)
{
  g_ptr_array_set_size (self->waits, 0);
  g_clear_pointer (&self->sheet, unknot_plan_sheet_unref);
  g_clear_object (&self->file);
  g_clear_object (&self->window);
}

static const char *
describe_error (const GError *error)
{
  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_NO_SPACE))
    return _("The plan was not saved: the disk is full.");
  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_PERMISSION_DENIED)
      || g_error_matches (error, G_IO_ERROR, G_IO_ERROR_READ_ONLY))
    return _("The plan was not saved: this folder can’t be written to.");

  return _("The plan was not saved.");
}

static void
saved_cb (GObject      *source,
          GAsyncResult *result,
          gpointer      user_data)
{
  g_autoptr (UnknotPaperFlow) self = user_data;
  g_autoptr (GError) error = NULL;

  if (unknot_plan_sheet_save_finish (result, &error))
    {
      tell (self, _("Plan saved"));
      return;
    }

  g_info ("No plan saved: %s", error->message);
  tell (self, describe_error (error));
}

static void
draw_sheet (cairo_t  *cr,
            gpointer  sheet)
{
  unknot_plan_sheet_draw (sheet, cr);
}

static void
printed_cb (GtkPrintOperation       *operation,
            GtkPrintOperationResult  result,
            UnknotPaperFlow         *self)
{
  g_autoptr (GError) error = NULL;

  if (result != GTK_PRINT_OPERATION_RESULT_ERROR)
    return;

  gtk_print_operation_get_error (operation, &error);
  g_info ("No plan printed: %s", error != NULL ? error->message : "");
  tell (self, _("The plan was not printed."));
}

static void
print (UnknotPaperFlow *self)
{
  UnknotSheetJob job = {
    .name = _("Plan"), .draw = draw_sheet, .sheet = unknot_plan_sheet_ref (self->sheet),
    .destroy = (GDestroyNotify) unknot_plan_sheet_unref,
  };
  g_autoptr (GtkPrintOperation) operation = NULL;

  unknot_plan_sheet_get_size (self->sheet, &job.width, &job.height);
  operation = unknot_sheet_printer_prepare (&job);
  g_signal_connect_object (operation, "done", G_CALLBACK (printed_cb), self, G_CONNECT_DEFAULT);
  gtk_print_operation_run (operation, GTK_PRINT_OPERATION_ACTION_PRINT_DIALOG, self->window, NULL);
}

static void
finish (UnknotPaperFlow *self)
{
  if (self->file != NULL)
    unknot_plan_sheet_save_async (self->sheet, self->file, NULL, saved_cb, g_object_ref (self));
  else
    print (self);
  let_go (self);
}

/* A picture that can't be made is left white; its cue says what to do. */
static void
look (UnknotPaperFlow *self)
{
  for (guint i = self->waits->len; i > 0; i--)
    {
      Wait *wait = g_ptr_array_index (self->waits, i - 1);

      if (unknot_figure_reel_get_ready (wait->reel))
        {
          g_autoptr (UnknotFigureFrame) picture = unknot_figure_reel_get_frame (wait->reel, 0, NULL);

          unknot_plan_sheet_set_picture (self->sheet, wait->item, wait->step, picture);
          g_ptr_array_remove_index (self->waits, i - 1);
        }
      else if (unknot_figure_reel_get_failed (wait->reel))
        {
          g_ptr_array_remove_index (self->waits, i - 1);
        }
    }

  if (self->waits->len == 0 && self->sheet != NULL)
    finish (self);
}

static UnknotPaperSources
get_sources (UnknotPaperFlow *self,
             UnknotPlan      *plan,
             GPtrArray       *knots)
{
  UnknotPaperSources sources = {
    .plan = plan,
    .knots = knots,
    .bodies = unknot_context_get_bodies (self->context),
    .safety = unknot_context_get_safety (self->context),
    .now = unknot_stamper_get_time (unknot_context_get_stamper (self->context)),
    .rtl = gtk_widget_get_default_direction () == GTK_TEXT_DIR_RTL,
  };

  unknot_sheet_printer_get_paper (&sources.width, &sources.height);

  return sources;
}

/* In the size of paper that is usual here. What is to become of it is known to @file and @window. */
static void
begin (UnknotPaperFlow *self,
       UnknotPlan      *plan,
       GPtrArray       *knots,
       GFile           *file,
       GtkWindow       *window)
{
  UnknotPaperSources sources = get_sources (self, plan, knots);

  let_go (self);
  g_set_object (&self->file, file);
  g_set_object (&self->window, window);
  self->sheet = unknot_plan_paper_make (&sources);
  for (guint i = 0; i < unknot_plan_sheet_get_n_boxes (self->sheet); i++)
    {
      const UnknotSheetBox *box = unknot_plan_sheet_get_box (self->sheet, i);
      UnknotFigureWish wish;
      Wait *wait;

      if (box->kind != UNKNOT_SHEET_PICTURE)
        continue;

      wish = unknot_plan_paper_get_wish (&sources, box->item, box->step);
      wait = g_new0 (Wait, 1);
      wait->item = box->item;
      wait->step = box->step;
      wait->reel = unknot_figure_studio_open (unknot_context_get_studio (self->context), &wish);
      wait->handler = g_signal_connect_swapped (wait->reel, "changed", G_CALLBACK (look), self);
      g_ptr_array_add (self->waits, wait);
    }

  look (self);
}

typedef struct
{
  UnknotPaperFlow *flow;
  UnknotPlan *plan;
  GPtrArray *knots;
} Choice;

static void
choice_free (gpointer data)
{
  Choice *choice = data;

  g_object_unref (choice->flow);
  unknot_plan_unref (choice->plan);
  g_ptr_array_unref (choice->knots);
  g_free (choice);
}

static void
file_chosen_cb (gpointer  data,
                GFile    *file)
{
  Choice *choice = data;

  unknot_paper_flow_write (choice->flow, choice->plan, choice->knots, file);
}

static void
unknot_paper_flow_dispose (GObject *object)
{
  UnknotPaperFlow *self = UNKNOT_PAPER_FLOW (object);

  let_go (self);
  g_clear_object (&self->context);

  G_OBJECT_CLASS (unknot_paper_flow_parent_class)->dispose (object);
}

static void
unknot_paper_flow_finalize (GObject *object)
{
  UnknotPaperFlow *self = UNKNOT_PAPER_FLOW (object);

  g_clear_pointer (&self->waits, g_ptr_array_unref);

  G_OBJECT_CLASS (unknot_paper_flow_parent_class)->finalize (object);
}

static void
unknot_paper_flow_class_init (UnknotPaperFlowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = unknot_paper_flow_dispose;
  object_class->finalize = unknot_paper_flow_finalize;

  /**
   * UnknotPaperFlow::told:
   * @words: what happened, for the person
   *
   * A page was saved, or could not be saved or printed.
   */
  signals[SIGNAL_TOLD] =
    g_signal_new ("told", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                  G_TYPE_NONE, 1, G_TYPE_STRING);
}

static void
unknot_paper_flow_init (UnknotPaperFlow *self)
{
  self->waits = g_ptr_array_new_with_free_func (wait_free);
}

/**
 * unknot_paper_flow_new:
 * @context: what the pages share
 *
 * Makes a flow without a page.
 *
 * Returns: (transfer full): a new flow
 */
UnknotPaperFlow *
unknot_paper_flow_new (UnknotContext *context)
{
  UnknotPaperFlow *self = g_object_new (UNKNOT_TYPE_PAPER_FLOW, NULL);

  self->context = g_object_ref (context);

  return self;
}

/**
 * unknot_paper_flow_print:
 * @self: a flow
 * @plan: what to print
 * @knots: (element-type UnknotKnot): the knots that it is for
 * @window: over which the dialog opens
 *
 * Prints a plan on one page.
 */
void
unknot_paper_flow_print (UnknotPaperFlow *self,
                         UnknotPlan      *plan,
                         GPtrArray       *knots,
                         GtkWindow       *window)
{
  g_return_if_fail (UNKNOT_IS_PAPER_FLOW (self));

  begin (self, plan, knots, NULL, window);
}

/**
 * unknot_paper_flow_save:
 * @self: a flow
 * @plan: what to save
 * @knots: (element-type UnknotKnot): the knots that it is for
 * @window: over which the dialog opens
 *
 * Asks for a file, and saves a plan there as a PDF of one page.
 */
void
unknot_paper_flow_save (UnknotPaperFlow *self,
                        UnknotPlan      *plan,
                        GPtrArray       *knots,
                        GtkWindow       *window)
{
  Choice *choice = g_new0 (Choice, 1);

  g_return_if_fail (UNKNOT_IS_PAPER_FLOW (self));

  choice->flow = g_object_ref (self);
  choice->plan = unknot_plan_ref (plan);
  choice->knots = g_ptr_array_ref (knots);
  unknot_save_dialog_ask (&(UnknotSaveDialog) {
                            .title = _("Save Plan as PDF"),
                            /* Translators: a file's name, as g_date_time_format() takes it; only the words are to be
                             * translated */
                            .name = _("Plan %Y-%m-%d.pdf"),
                            .chosen = file_chosen_cb,
                            .data = choice,
                            .destroy = choice_free,
                          },
                          unknot_stamper_get_time (unknot_context_get_stamper (self->context)), window);
}

/**
 * unknot_paper_flow_write:
 * @self: a flow
 * @plan: what to save
 * @knots: (element-type UnknotKnot): the knots that it is for
 * @file: where to
 *
 * Saves a plan as a PDF of one page; [signal@PaperFlow::told] says when it is there.
 */
void
unknot_paper_flow_write (UnknotPaperFlow *self,
                         UnknotPlan      *plan,
                         GPtrArray       *knots,
                         GFile           *file)
{
  g_return_if_fail (UNKNOT_IS_PAPER_FLOW (self));

  begin (self, plan, knots, file, NULL);
}
