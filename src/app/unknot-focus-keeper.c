#include "unknot-focus-keeper.h"

#define VISITED "unknot-visited"

struct _UnknotFocusKeeper
{
  GObject parent_instance;

  /* Borrowed: it lives as long as they do */
  AdwApplicationWindow *window;
  AdwNavigationView    *pages;
  AdwToastOverlay      *toasts;

  GWeakRef page;
  guint    look_id;
};

G_DEFINE_FINAL_TYPE (UnknotFocusKeeper, unknot_focus_keeper, G_TYPE_OBJECT)

/* Where the focus was in the window, or in one of its dialogs, or in a page when another one came over it. */
typedef struct
{
  GWeakRef last;
  GWeakRef before;
} Visited;

static void
visited_free (gpointer data)
{
  Visited *visited = data;

  g_weak_ref_clear (&visited->last);
  g_weak_ref_clear (&visited->before);
  g_free (visited);
}

static Visited *
get_visited (GtkWidget *layer)
{
  return g_object_get_data (G_OBJECT (layer), VISITED);
}

static Visited *
ensure_visited (GtkWidget *layer)
{
  Visited *visited = get_visited (layer);

  if (visited != NULL)
    return visited;

  visited = g_new0 (Visited, 1);
  g_weak_ref_init (&visited->last, NULL);
  g_weak_ref_init (&visited->before, NULL);
  g_object_set_data_full (G_OBJECT (layer), VISITED, visited, visited_free);

  return visited;
}

static void
remember (GtkWidget *layer,
          GtkWidget *widget)
{
  Visited *visited = ensure_visited (layer);
  g_autoptr (GtkWidget) last = g_weak_ref_get (&visited->last);

  if (last == widget)
    return;

  g_weak_ref_set (&visited->before, last);
  g_weak_ref_set (&visited->last, widget);
}

static gboolean
focus (GWeakRef *place)
{
  g_autoptr (GtkWidget) widget = g_weak_ref_get (place);

  return widget != NULL && gtk_widget_get_mapped (widget) && gtk_widget_grab_focus (widget);
}

/* The dialog that a widget is in, or else the window. */
static GtkWidget *
get_layer (UnknotFocusKeeper *self,
           GtkWidget         *widget)
{
  GtkWidget *dialog = gtk_widget_get_ancestor (widget, ADW_TYPE_DIALOG);

  return dialog != NULL ? dialog : GTK_WIDGET (self->window);
}

static GtkWidget *
get_top_layer (UnknotFocusKeeper *self)
{
  AdwDialog *dialog = adw_application_window_get_visible_dialog (self->window);

  return dialog != NULL ? GTK_WIDGET (dialog) : GTK_WIDGET (self->window);
}

static gboolean
is_in_toast (UnknotFocusKeeper *self,
             GtkWidget         *widget)
{
  return gtk_widget_is_ancestor (widget, GTK_WIDGET (self->toasts))
         && !gtk_widget_is_ancestor (widget, adw_toast_overlay_get_child (self->toasts));
}

/* What has the focus in a menu or in passing words is gone soon. */
static gboolean
stays (UnknotFocusKeeper *self,
       GtkWidget         *widget)
{
  return gtk_widget_get_native (widget) == GTK_NATIVE (self->window) && !is_in_toast (self, widget);
}

static void
go_back (UnknotFocusKeeper *self,
         GtkWidget         *layer)
{
  Visited *visited = get_visited (layer);

  if (visited != NULL && (focus (&visited->last) || focus (&visited->before)))
    return;

  if (!ADW_IS_DIALOG (layer))
    unknot_focus_keeper_begin (self);
  else if (visited != NULL)
    gtk_widget_child_focus (layer, GTK_DIR_TAB_FORWARD);
}

static void
look (UnknotFocusKeeper *self)
{
  GtkWidget *layer = get_top_layer (self);
  GtkWidget *focused = gtk_window_get_focus (GTK_WINDOW (self->window));

  if (focused == NULL || !gtk_widget_get_mapped (focused) || get_layer (self, focused) != layer)
    go_back (self, layer);
}

/* Past the last stop of Tab nothing has the focus until the next Tab: nothing was lost then. */
static gboolean
is_lost (UnknotFocusKeeper *self)
{
  Visited *visited = get_visited (get_top_layer (self));
  g_autoptr (GtkWidget) last = visited != NULL ? g_weak_ref_get (&visited->last) : NULL;

  return last == NULL || !gtk_widget_get_mapped (last) || !gtk_widget_is_sensitive (last);
}

static void
look_cb (gpointer user_data)
{
  UnknotFocusKeeper *self = user_data;

  self->look_id = 0;
  if (is_lost (self))
    look (self);
}

/* Later: whatever happens now may take care of the focus by itself. */
static void
look_later (UnknotFocusKeeper *self)
{
  if (self->look_id == 0)
    self->look_id = g_idle_add_once (look_cb, self);
}

static void
focus_changed_cb (UnknotFocusKeeper *self)
{
  GtkWidget *focused = gtk_window_get_focus (GTK_WINDOW (self->window));

  if (focused == NULL)
    look_later (self);
  else if (stays (self, focused))
    remember (get_layer (self, focused), focused);
}

static gboolean
remember_if_in (GtkWidget *page,
                GWeakRef  *place)
{
  g_autoptr (GtkWidget) widget = g_weak_ref_get (place);

  if (widget == NULL || !gtk_widget_is_ancestor (widget, page))
    return FALSE;

  remember (page, widget);
  return TRUE;
}

static void
leave_page (UnknotFocusKeeper *self,
            GtkWidget         *page)
{
  Visited *visited = get_visited (GTK_WIDGET (self->window));

  if (visited != NULL && !remember_if_in (page, &visited->last))
    remember_if_in (page, &visited->before);
}

/* A button of the page below rested, too, while the page was over it. */
static void
page_changed_cb (UnknotFocusKeeper *self)
{
  g_autoptr (GtkWidget) left = g_weak_ref_get (&self->page);
  AdwNavigationPage *page = adw_navigation_view_get_visible_page (self->pages);
  Visited *visited = page != NULL ? get_visited (GTK_WIDGET (page)) : NULL;

  if (left != NULL)
    leave_page (self, left);
  g_weak_ref_set (&self->page, page);
  if (visited != NULL)
    focus (&visited->last);
}

static void
toast_dismissed_cb (UnknotFocusKeeper *self)
{
  GtkWidget *focused = gtk_window_get_focus (GTK_WINDOW (self->window));

  if (focused != NULL && is_in_toast (self, focused))
    go_back (self, GTK_WIDGET (self->window));
}

/* libadwaita takes the focus from a button that was pressed, and gives it to nothing. */
static void
toast_clicked_cb (UnknotFocusKeeper *self)
{
  if (gtk_window_get_focus (GTK_WINDOW (self->window)) == NULL)
    go_back (self, GTK_WIDGET (self->window));
}

static void
unknot_focus_keeper_dispose (GObject *object)
{
  g_clear_handle_id (&UNKNOT_FOCUS_KEEPER (object)->look_id, g_source_remove);

  G_OBJECT_CLASS (unknot_focus_keeper_parent_class)->dispose (object);
}

static void
unknot_focus_keeper_finalize (GObject *object)
{
  g_weak_ref_clear (&UNKNOT_FOCUS_KEEPER (object)->page);

  G_OBJECT_CLASS (unknot_focus_keeper_parent_class)->finalize (object);
}

static void
unknot_focus_keeper_class_init (UnknotFocusKeeperClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = unknot_focus_keeper_dispose;
  object_class->finalize = unknot_focus_keeper_finalize;
}

static void
unknot_focus_keeper_init (UnknotFocusKeeper *self)
{
  g_weak_ref_init (&self->page, NULL);
}

/**
 * unknot_focus_keeper_new:
 * @window: the window
 * @pages: its pages, the uppermost of which takes the focus where nothing else can
 * @toasts: where words pass that may have a button
 *
 * Makes a keeper for a window, which has to outlive it.
 *
 * Returns: (transfer full): a new keeper
 */
UnknotFocusKeeper *
unknot_focus_keeper_new (AdwApplicationWindow *window,
                         AdwNavigationView    *pages,
                         AdwToastOverlay      *toasts)
{
  UnknotFocusKeeper *self = g_object_new (UNKNOT_TYPE_FOCUS_KEEPER, NULL);

  self->window = window;
  self->pages = pages;
  self->toasts = toasts;
  g_signal_connect_object (window, "notify::focus-widget", G_CALLBACK (focus_changed_cb), self, G_CONNECT_SWAPPED);
  /* At once, but after the buttons have come back that rest under a dialog: libadwaita looked too early. */
  g_signal_connect_object (window, "notify::visible-dialog", G_CALLBACK (look), self,
                           G_CONNECT_SWAPPED | G_CONNECT_AFTER);
  g_weak_ref_set (&self->page, adw_navigation_view_get_visible_page (pages));
  g_signal_connect_object (pages, "notify::visible-page", G_CALLBACK (page_changed_cb), self,
                           G_CONNECT_SWAPPED | G_CONNECT_AFTER);

  return self;
}

/**
 * unknot_focus_keeper_follow_toast:
 * @self: a keeper
 * @toast: words that are about to be shown
 *
 * Takes the focus back from the button of the words when it was pressed or they go.
 */
void
unknot_focus_keeper_follow_toast (UnknotFocusKeeper *self,
                                  AdwToast          *toast)
{
  g_return_if_fail (UNKNOT_IS_FOCUS_KEEPER (self));

  g_signal_connect_object (toast, "button-clicked", G_CALLBACK (toast_clicked_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (toast, "dismissed", G_CALLBACK (toast_dismissed_cb), self, G_CONNECT_SWAPPED);
}

/**
 * unknot_focus_keeper_begin:
 * @self: a keeper
 *
 * Puts the focus where the uppermost page lets it begin when it is shown: a page that was shown under a dialog could not
 * have it.
 */
void
unknot_focus_keeper_begin (UnknotFocusKeeper *self)
{
  AdwNavigationPage *page;
  AdwNavigationPageClass *page_class;

  g_return_if_fail (UNKNOT_IS_FOCUS_KEEPER (self));

  page = adw_navigation_view_get_visible_page (self->pages);
  page_class = ADW_NAVIGATION_PAGE_GET_CLASS (page);
  if (page_class->shown != NULL)
    page_class->shown (page);
  else
    gtk_widget_grab_focus (GTK_WIDGET (page));
}
