#include "unknot-writer.h"

typedef struct
{
  GTask           *task;   /* NULL ends the thread */
  GTaskThreadFunc  work;
} Job;

struct _UnknotWriter
{
  GAsyncQueue *jobs;
  GThread     *thread;
};

static gpointer
run (gpointer data)
{
  GAsyncQueue *jobs = data;

  for (;;)
    {
      g_autofree Job *job = g_async_queue_pop (jobs);
      g_autoptr (GTask) task = job->task;

      if (task == NULL)
        break;
      job->work (task, g_task_get_source_object (task), g_task_get_task_data (task), g_task_get_cancellable (task));
    }

  g_async_queue_unref (jobs);
  return NULL;
}

static void
push (UnknotWriter    *self,
      GTask           *task,
      GTaskThreadFunc  work)
{
  Job *job = g_new (Job, 1);

  job->task = task;
  job->work = work;
  g_async_queue_push (self->jobs, job);
}

/**
 * unknot_writer_new:
 *
 * Starts the thread.
 *
 * Returns: (transfer full): the writer
 */
UnknotWriter *
unknot_writer_new (void)
{
  UnknotWriter *self = g_new0 (UnknotWriter, 1);

  self->jobs = g_async_queue_new ();
  self->thread = g_thread_new ("unknot-writer", run, g_async_queue_ref (self->jobs));
  return self;
}

/**
 * unknot_writer_free:
 * @self: (transfer full): a writer
 *
 * Waits until all tasks are done, and ends the thread. The last task may be the last that holds whoever owns the
 * writer; then this is called in the thread itself, which ends by itself.
 */
void
unknot_writer_free (UnknotWriter *self)
{
  push (self, NULL, NULL);
  if (g_thread_self () == self->thread)
    g_thread_unref (self->thread);
  else
    g_thread_join (self->thread);
  g_async_queue_unref (self->jobs);
  g_free (self);
}

/**
 * unknot_writer_push:
 * @self: a writer
 * @task: (transfer full): a task; its callback comes in the context in which it was made
 * @work: what to do in the thread; it must return from the task
 *
 * Gives the thread something to do.
 */
void
unknot_writer_push (UnknotWriter    *self,
                    GTask           *task,
                    GTaskThreadFunc  work)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (G_IS_TASK (task));
  g_return_if_fail (work != NULL);

  push (self, task, work);
}
