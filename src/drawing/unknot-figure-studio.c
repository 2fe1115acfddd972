#include "unknot-figure-studio.h"

#include "unknot-figure-shelf.h"
#include "unknot-tool.h"

/* Of pictures as paths: the longest movement and the next take half of it, stills of a plan or of the library the
 * rest. In bytes. */
#define MOST_KEPT (32u << 20)

struct _UnknotFigureStudio
{
  GObject parent_instance;

  UnknotFigureStock *stock;
  GThreadPool       *threads;
  UnknotFigureShelf *shelf;
  UnknotFigureLook   look;      /* interned */
  gboolean           umbrella;
  gboolean           left_handed;
  guint              n_jobs;
  int                closed;    /* atomic: the threads hand back what they are given, untouched */
};

G_DEFINE_FINAL_TYPE (UnknotFigureStudio, unknot_figure_studio, G_TYPE_OBJECT)

typedef enum
{
  SIGNAL_PERSON_CHANGED,
  N_SIGNALS,
} UnknotFigureStudioSignal;

static guint signals[N_SIGNALS];

/*
 * Something on its way: into a thread for one piece of work, and back to the main thread; pictures in the making
 * several times. Reels and the studio are touched on the main thread only, so that their last reference goes there
 * too.
 */
typedef struct
{
  GWeakRef studio;

  /* Pictures in the making */
  UnknotFigureWork *work;
  GWeakRef          reel;
  guint             number;
  gboolean          more;

  /* Or a picture to be painted */
  UnknotFigureFrame   *frame;
  UnknotFigureGround   ground;
  int                  width;
  int                  height;
  cairo_surface_t     *surface;
  UnknotFigurePainted  painted;
  gpointer             user_data;
  GDestroyNotify       destroy;
} Job;

static void
job_free (gpointer data)
{
  Job *job = data;

  g_clear_pointer (&job->work, unknot_figure_work_unref);
  g_clear_pointer (&job->frame, unknot_figure_frame_unref);
  g_clear_pointer (&job->surface, cairo_surface_destroy);
  if (job->destroy != NULL)
    job->destroy (job->user_data);
  g_weak_ref_clear (&job->reel);
  g_weak_ref_clear (&job->studio);
  g_free (job);
}

static Job *
job_new (UnknotFigureStudio *studio)
{
  Job *job = g_new0 (Job, 1);

  g_weak_ref_init (&job->studio, studio);
  g_weak_ref_init (&job->reel, NULL);
  return job;
}

static gboolean
back_cb (gpointer user_data)
{
  Job *job = user_data;
  g_autoptr (UnknotFigureStudio) studio = g_weak_ref_get (&job->studio);
  g_autoptr (UnknotFigureReel) reel = g_weak_ref_get (&job->reel);
  gboolean again = FALSE;

  if (studio != NULL && g_atomic_int_get (&studio->closed))
    g_clear_object (&studio);

  if (studio != NULL && job->frame != NULL)
    job->painted (g_steal_pointer (&job->surface), job->user_data);

  if (studio != NULL && reel != NULL)
    {
      unknot_figure_shelf_trim (studio->shelf);
      unknot_figure_reel_tell (reel);
      again = job->more;
    }

  if (again)
    g_thread_pool_push (studio->threads, job, NULL);
  else
    job_free (job);

  return G_SOURCE_REMOVE;
}

static void
work_cb (gpointer data,
         gpointer user_data)
{
  UnknotFigureStudio *self = user_data;
  Job *job = data;
  gboolean closed = g_atomic_int_get (&self->closed);

  if (!closed && job->frame != NULL)
    {
      cairo_t *cr;

      job->surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, job->width, job->height);
      cr = cairo_create (job->surface);
      unknot_figure_frame_draw (cr, job->frame, job->ground, job->width, job->height);
      cairo_destroy (cr);
      cairo_surface_flush (job->surface);
    }
  else if (!closed)
    job->more = unknot_figure_work_step (job->work);

  g_idle_add_full (G_PRIORITY_DEFAULT, back_cb, job, NULL);
}

/* First what only has to be painted; then what moves, the last opened first; small ones in lists wait for both, and
 * what nobody sees yet for all. */
static int
get_rank (const Job *job)
{
  if (job->frame != NULL)
    return 0;
  if (g_atomic_int_get (&job->work->ahead))
    return 3;

  return job->work->wish.still ? 2 : 1;
}

static int
compare_jobs (gconstpointer a,
              gconstpointer b,
              gpointer      user_data)
{
  const Job *first = a;
  const Job *second = b;

  int rank = get_rank (first), other = get_rank (second);

  if (rank != other)
    return rank - other;
  if (rank == 1)
    return first->number > second->number ? -1 : 1;

  return first->number < second->number ? -1 : 1;
}

static void
unknot_figure_studio_dispose (GObject *object)
{
  UnknotFigureStudio *self = UNKNOT_FIGURE_STUDIO (object);

  g_clear_pointer (&self->shelf, unknot_figure_shelf_free);
  g_atomic_int_set (&self->closed, TRUE);
  /* Not at once: a thread that has just taken a job from a pool closed at once drops it. */
  if (self->threads != NULL)
    g_thread_pool_free (g_steal_pointer (&self->threads), FALSE, TRUE);

  G_OBJECT_CLASS (unknot_figure_studio_parent_class)->dispose (object);
}

static void
unknot_figure_studio_finalize (GObject *object)
{
  UnknotFigureStudio *self = UNKNOT_FIGURE_STUDIO (object);

  g_clear_pointer (&self->stock, unknot_figure_stock_unref);

  G_OBJECT_CLASS (unknot_figure_studio_parent_class)->finalize (object);
}

static void
unknot_figure_studio_class_init (UnknotFigureStudioClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = unknot_figure_studio_dispose;
  object_class->finalize = unknot_figure_studio_finalize;

  /**
   * UnknotFigureStudio::person-changed:
   * @self: a studio
   *
   * Somebody else is on the pictures from now on, or has other tools: what is shown has to be opened again.
   */
  signals[SIGNAL_PERSON_CHANGED] = g_signal_new ("person-changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0,
                                                 NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
unknot_figure_studio_init (UnknotFigureStudio *self)
{
  int n_threads = MAX (1, (int) g_get_num_processors () - 1);

  self->shelf = unknot_figure_shelf_new (MOST_KEPT);
  self->threads = g_thread_pool_new_full (work_cb, self, job_free, n_threads, FALSE, NULL);
  g_thread_pool_set_sort_function (self->threads, compare_jobs, NULL);
}

/**
 * unknot_figure_studio_new:
 * @folder: the folder of the poses, with the one of the bodies in it
 *
 * Makes a studio. It reads nothing before the first picture is wished for, and then in its threads.
 *
 * Returns: (transfer full): a new studio
 */
UnknotFigureStudio *
unknot_figure_studio_new (GFile *folder)
{
  UnknotFigureStudio *self = g_object_new (UNKNOT_TYPE_FIGURE_STUDIO, NULL);

  self->stock = unknot_figure_stock_new (folder);
  return self;
}

/**
 * unknot_figure_studio_add_usual_spot:
 * @self: a studio
 * @spot: a place with its muscle
 *
 * Tells where knots of a muscle usually lie: for poses that are not right for the person's own spot, and for
 * pictures of no knot at all.
 */
void
unknot_figure_studio_add_usual_spot (UnknotFigureStudio *self,
                                     const UnknotSpot   *spot)
{
  g_return_if_fail (UNKNOT_IS_FIGURE_STUDIO (self));
  g_return_if_fail (spot->muscle != NULL);

  unknot_figure_stock_add_usual_spot (self->stock, spot);
}

/**
 * unknot_figure_studio_set_person:
 * @self: a studio
 * @build: (nullable): how the person is built
 * @skin: (nullable): which skin, with the hair and the clothes that go with it
 * @hair: (nullable): how the hair is worn
 *
 * Sets who is on the pictures, as ids of looks.json; what is `NULL` or unknown is the first of its kind. Whoever helps
 * always looks different. [signal@FigureStudio::person-changed] tells it to what is shown.
 */
void
unknot_figure_studio_set_person (UnknotFigureStudio *self,
                                 const char         *build,
                                 const char         *skin,
                                 const char         *hair)
{
  UnknotFigureLook look = { g_intern_string (build), g_intern_string (skin), g_intern_string (hair) };

  g_return_if_fail (UNKNOT_IS_FIGURE_STUDIO (self));

  if (look.build == self->look.build && look.skin == self->look.skin && look.hair == self->look.hair)
    return;

  self->look = look;
  g_signal_emit (self, signals[SIGNAL_PERSON_CHANGED], 0);
}

/**
 * unknot_figure_studio_set_tools:
 * @self: a studio
 * @tools: bits of [enum@Tool]
 *
 * Sets what the person has. Who has a hooked umbrella but no cane sees the umbrella;
 * [signal@FigureStudio::person-changed] tells it to what is shown.
 */
void
unknot_figure_studio_set_tools (UnknotFigureStudio *self,
                                guint               tools)
{
  const guint umbrella = UNKNOT_TOOL_BIT (UNKNOT_TOOL_UMBRELLA);

  g_return_if_fail (UNKNOT_IS_FIGURE_STUDIO (self));

  if (self->umbrella == ((tools & (umbrella | UNKNOT_TOOL_BIT (UNKNOT_TOOL_CANE))) == umbrella))
    return;

  self->umbrella = !self->umbrella;
  g_signal_emit (self, signals[SIGNAL_PERSON_CHANGED], 0);
}

/**
 * unknot_figure_studio_set_left_handed:
 * @self: a studio
 * @left_handed: whether the person is
 *
 * Sets whether what either hand can do is shown with the left one; [signal@FigureStudio::person-changed] tells it to
 * what is shown.
 */
void
unknot_figure_studio_set_left_handed (UnknotFigureStudio *self,
                                      gboolean            left_handed)
{
  g_return_if_fail (UNKNOT_IS_FIGURE_STUDIO (self));

  if (self->left_handed == !!left_handed)
    return;

  self->left_handed = left_handed;
  g_signal_emit (self, signals[SIGNAL_PERSON_CHANGED], 0);
}

/* On the shelf, or begun. */
static UnknotFigureReel *
find_reel (UnknotFigureStudio     *self,
           const UnknotFigureWish *wish,
           gboolean                ahead)
{
  UnknotFigureWish full = *wish;
  g_autofree char *key = NULL;
  UnknotFigureReel *reel;
  Job *job;

  full.look = self->look;
  full.umbrella = self->umbrella;
  full.left_handed = self->left_handed;
  key = unknot_figure_wish_dup_key (&full);
  reel = unknot_figure_shelf_find (self->shelf, key);
  if (reel != NULL)
    {
      if (!ahead)
        unknot_figure_reel_hurry (reel);
      return g_object_ref (reel);
    }

  job = job_new (self);
  job->work = unknot_figure_work_new (self->stock, &full);
  job->work->ahead = ahead;
  job->number = self->n_jobs++;
  reel = unknot_figure_reel_new (job->work);
  g_weak_ref_set (&job->reel, reel);
  unknot_figure_shelf_add (self->shelf, key, reel);
  g_thread_pool_push (self->threads, job, NULL);

  return reel;
}

/**
 * unknot_figure_studio_open:
 * @self: a studio
 * @wish: what to show; the studio knows whom and with what, so its look and umbrella do not matter
 *
 * Opens the pictures of a pose. They are made as long as somebody holds the reel, and kept for a while.
 *
 * Returns: (transfer full): a reel, ready at once if it was opened or prepared lately
 */
UnknotFigureReel *
unknot_figure_studio_open (UnknotFigureStudio     *self,
                           const UnknotFigureWish *wish)
{
  g_return_val_if_fail (UNKNOT_IS_FIGURE_STUDIO (self), NULL);
  g_return_val_if_fail (wish->pose != NULL, NULL);

  return find_reel (self, wish, FALSE);
}

/**
 * unknot_figure_studio_prepare:
 * @self: a studio
 * @wish: what will be shown next
 *
 * Has pictures made that nobody sees yet, after all that is shown, so that [method@FigureStudio.open] finds them ready.
 *
 * Returns: (transfer full): a reel, to be held as long as the pictures may still be wanted
 */
UnknotFigureReel *
unknot_figure_studio_prepare (UnknotFigureStudio     *self,
                              const UnknotFigureWish *wish)
{
  g_return_val_if_fail (UNKNOT_IS_FIGURE_STUDIO (self), NULL);
  g_return_val_if_fail (wish->pose != NULL, NULL);

  return find_reel (self, wish, TRUE);
}

/**
 * unknot_figure_studio_get_size:
 * @self: a studio
 *
 * Tells how much memory the pictures take that it keeps.
 *
 * Returns: bytes
 */
gsize
unknot_figure_studio_get_size (UnknotFigureStudio *self)
{
  g_return_val_if_fail (UNKNOT_IS_FIGURE_STUDIO (self), 0);

  return unknot_figure_shelf_get_size (self->shelf);
}

/**
 * unknot_figure_studio_paint:
 * @self: a studio
 * @frame: what to paint
 * @ground: what it will lie on
 * @width: in pixels
 * @height: in pixels
 * @painted: takes the picture, on the main thread; not called if the studio goes before
 * @user_data: what to give it
 * @destroy: (nullable): frees @user_data, after @painted or instead of it
 *
 * Paints a picture in a thread.
 */
void
unknot_figure_studio_paint (UnknotFigureStudio  *self,
                            UnknotFigureFrame   *frame,
                            UnknotFigureGround   ground,
                            int                  width,
                            int                  height,
                            UnknotFigurePainted  painted,
                            gpointer             user_data,
                            GDestroyNotify       destroy)
{
  Job *job;

  g_return_if_fail (UNKNOT_IS_FIGURE_STUDIO (self));
  g_return_if_fail (width > 0 && height > 0);

  job = job_new (self);
  job->number = self->n_jobs++;
  job->frame = unknot_figure_frame_ref (frame);
  job->ground = ground;
  job->width = width;
  job->height = height;
  job->painted = painted;
  job->user_data = user_data;
  job->destroy = destroy;
  g_thread_pool_push (self->threads, job, NULL);
}
