#include "unknot-save-dialog.h"

#include "unknot-private.h"

typedef struct
{
  UnknotSaveChosen chosen;
  gpointer data;
  GDestroyNotify destroy;
} Question;

static void
question_free (Question *question)
{
  if (question->destroy != NULL)
    question->destroy (question->data);
  g_free (question);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Question, question_free)

static void
file_chosen_cb (GObject      *source,
                GAsyncResult *result,
                gpointer      user_data)
{
  g_autoptr (Question) question = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GFile) file = gtk_file_dialog_save_finish (GTK_FILE_DIALOG (source), result, &error);

  if (file != NULL)
    {
      unknot_private_forget_recent (file);
      question->chosen (question->data, file);
    }
  else if (!g_error_matches (error, GTK_DIALOG_ERROR, GTK_DIALOG_ERROR_DISMISSED))
    g_info ("No file chosen: %s", error->message);
}

/**
 * unknot_save_dialog_ask:
 * @self: what is asked
 * @now: what time it is, for the name of the file
 * @window: over which the dialog opens
 *
 * Asks the person where to save something. The file is not listed among those used lately.
 */
void
unknot_save_dialog_ask (const UnknotSaveDialog *self,
                        UnknotTime              now,
                        GtkWindow              *window)
{
  g_autoptr (GtkFileDialog) dialog = gtk_file_dialog_new ();
  g_autoptr (GDateTime) date = unknot_time_to_date_time (now);
  g_autofree char *name = g_date_time_format (date, self->name);
  Question *question = g_new0 (Question, 1);

  question->chosen = self->chosen;
  question->data = self->data;
  question->destroy = self->destroy;
  gtk_file_dialog_set_title (dialog, self->title);
  gtk_file_dialog_set_initial_name (dialog, name);
  gtk_file_dialog_save (dialog, window, NULL, file_chosen_cb, question);
}
