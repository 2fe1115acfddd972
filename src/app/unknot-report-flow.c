#include "unknot-report-flow.h"

#include <glib/gi18n.h>

#include "unknot-save-dialog.h"
#include "unknot-sheet-printer.h"

/**
 * UnknotReportFlow:
 *
 * Brings a report to the visit: prints its page or saves it as a PDF.
 */
struct _UnknotReportFlow
{
  GObject parent_instance;
};

G_DEFINE_FINAL_TYPE (UnknotReportFlow, unknot_report_flow, G_TYPE_OBJECT)

typedef enum
{
  SIGNAL_TOLD,
  N_SIGNALS,
} UnknotReportFlowSignal;

static guint signals[N_SIGNALS];

static void
tell (UnknotReportFlow *self,
      const char       *words)
{
  g_signal_emit (self, signals[SIGNAL_TOLD], 0, words);
}

static const char *
describe_error (const GError *error)
{
  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_NO_SPACE))
    return _("The report was not saved: the disk is full.");
  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_PERMISSION_DENIED)
      || g_error_matches (error, G_IO_ERROR, G_IO_ERROR_READ_ONLY))
    return _("The report was not saved: this folder can’t be written to.");

  return _("The report was not saved.");
}

static void
saved_cb (GObject      *source,
          GAsyncResult *result,
          gpointer      user_data)
{
  g_autoptr (UnknotReportFlow) self = user_data;
  g_autoptr (GError) error = NULL;

  if (unknot_report_sheet_save_finish (result, &error))
    {
      tell (self, _("Report saved"));
      return;
    }

  g_info ("No report saved: %s", error->message);
  tell (self, describe_error (error));
}

static void
draw_sheet (cairo_t  *cr,
            gpointer  sheet)
{
  unknot_report_sheet_draw (sheet, cr);
}

static gpointer
refit_sheet (gpointer sheet,
             double   width,
             double   height)
{
  return unknot_report_sheet_refit (sheet, width, height);
}

static void
printed_cb (GtkPrintOperation       *operation,
            GtkPrintOperationResult  result,
            UnknotReportFlow        *self)
{
  g_autoptr (GError) error = NULL;

  if (result != GTK_PRINT_OPERATION_RESULT_ERROR)
    return;

  gtk_print_operation_get_error (operation, &error);
  g_info ("No report printed: %s", error != NULL ? error->message : "");
  tell (self, _("The report was not printed."));
}

typedef struct
{
  UnknotReportFlow *flow;
  UnknotReportSheet *sheet;
} Choice;

static void
choice_free (gpointer data)
{
  Choice *choice = data;

  g_object_unref (choice->flow);
  unknot_report_sheet_unref (choice->sheet);
  g_free (choice);
}

static void
file_chosen_cb (gpointer  data,
                GFile    *file)
{
  Choice *choice = data;

  unknot_report_flow_write (choice->flow, choice->sheet, file);
}

static void
unknot_report_flow_class_init (UnknotReportFlowClass *klass)
{
  /**
   * UnknotReportFlow::told:
   * @words: what happened, for the person
   *
   * A report was saved, or could not be saved or printed.
   */
  signals[SIGNAL_TOLD] =
    g_signal_new ("told", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                  G_TYPE_NONE, 1, G_TYPE_STRING);
}

static void
unknot_report_flow_init (UnknotReportFlow *self)
{
}

/**
 * unknot_report_flow_new:
 *
 * Makes a flow.
 *
 * Returns: (transfer full): a new flow
 */
UnknotReportFlow *
unknot_report_flow_new (void)
{
  return g_object_new (UNKNOT_TYPE_REPORT_FLOW, NULL);
}

/**
 * unknot_report_flow_print:
 * @self: a flow
 * @sheet: what to print
 * @window: over which the dialog opens
 *
 * Prints a report on one page.
 */
void
unknot_report_flow_print (UnknotReportFlow  *self,
                          UnknotReportSheet *sheet,
                          GtkWindow         *window)
{
  UnknotSheetJob job = {
    .name = _("Report"), .draw = draw_sheet, .refit = refit_sheet,
    .sheet = unknot_report_sheet_ref (sheet),
    .destroy = (GDestroyNotify) unknot_report_sheet_unref,
  };
  g_autoptr (GtkPrintOperation) operation = NULL;

  g_return_if_fail (UNKNOT_IS_REPORT_FLOW (self));

  unknot_report_sheet_get_size (sheet, &job.width, &job.height);
  operation = unknot_sheet_printer_prepare (&job);
  g_signal_connect_object (operation, "done", G_CALLBACK (printed_cb), self, G_CONNECT_DEFAULT);
  gtk_print_operation_run (operation, GTK_PRINT_OPERATION_ACTION_PRINT_DIALOG, window, NULL);
}

/**
 * unknot_report_flow_save:
 * @self: a flow
 * @sheet: what to save
 * @now: what time it is, for the name of the file
 * @window: over which the dialog opens
 *
 * Asks for a file, and saves a report there as a PDF.
 */
void
unknot_report_flow_save (UnknotReportFlow  *self,
                         UnknotReportSheet *sheet,
                         UnknotTime         now,
                         GtkWindow         *window)
{
  Choice *choice = g_new0 (Choice, 1);

  g_return_if_fail (UNKNOT_IS_REPORT_FLOW (self));

  choice->flow = g_object_ref (self);
  choice->sheet = unknot_report_sheet_ref (sheet);
  unknot_save_dialog_ask (&(UnknotSaveDialog) {
                            .title = _("Save Report as PDF"),
                            /* Translators: a file's name, as g_date_time_format() takes it; only the words are to be
                             * translated */
                            .name = _("Report %Y-%m-%d.pdf"),
                            .chosen = file_chosen_cb,
                            .data = choice,
                            .destroy = choice_free,
                          },
                          now, window);
}

/**
 * unknot_report_flow_write:
 * @self: a flow
 * @sheet: what to save
 * @file: where to
 *
 * Saves a report as a PDF; [signal@ReportFlow::told] says when it is there.
 */
void
unknot_report_flow_write (UnknotReportFlow  *self,
                          UnknotReportSheet *sheet,
                          GFile             *file)
{
  g_return_if_fail (UNKNOT_IS_REPORT_FLOW (self));

  unknot_report_sheet_save_async (sheet, file, NULL, saved_cb, g_object_ref (self));
}
