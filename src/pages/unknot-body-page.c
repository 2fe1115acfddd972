#include "unknot-body-page.h"

#include <glib/gi18n.h>

#include "unknot-config.h"
#include "unknot-knot-card.h"
#include "unknot-muscle-list.h"
#include "unknot-words.h"

/* How large the map is in the strip above an open sheet, beside the whole body in the same place. */
#define SHEET_ZOOM 4.5

/* What the switch above the map takes, in pixels, so that it never lies over the head. */
#define TOOLS_HEIGHT 54

/* How much one press on a zoom button changes. */
#define ZOOM_STEP 1.5

/**
 * UnknotBodyPage:
 *
 * The map, and beside it the same as a list, or what is known about one knot.
 */
struct _UnknotBodyPage
{
  AdwBreakpointBin parent_instance;

  /* Owned */
  UnknotAtlas *atlas;
  UnknotKnots *knots;
  UnknotSheet sheet;
  guint fit_id;

  /* Template children */
  AdwViewSwitcher *switcher;
  GtkMenuButton *menu;
  UnknotBodyMap *map;
  GtkLabel *hover;
  AdwMultiLayoutView *layouts;
  AdwBottomSheet *sheet_view;
  GtkWidget *tools;
  GtkStack *pane;
  UnknotMuscleList *list;
  UnknotKnotCard *card;
  AdwStatusPage *elsewhere;
};

G_DEFINE_FINAL_TYPE (UnknotBodyPage, unknot_body_page, ADW_TYPE_BREAKPOINT_BIN)

typedef enum
{
  PROP_SHEET = 1,
} UnknotBodyPageProperty;

static GParamSpec *props[PROP_SHEET + 1];

typedef enum
{
  SIGNAL_RELIEF_REQUESTED,
  SIGNAL_CHANGED,
  SIGNAL_FAILED,
  N_SIGNALS,
} UnknotBodyPageSignal;

static guint signals[N_SIGNALS];

static char *
bar_text (UnknotBodyPage *self,
          guint           n_knots)
{
  if (n_knots == 0)
    return g_strdup (_("Or look up a muscle"));

  return g_strdup_printf (ngettext ("Or look up a muscle · %u knot marked", "Or look up a muscle · %u knots marked",
                                    n_knots), n_knots);
}

static void
show_pane (UnknotBodyPage *self,
           const char     *name)
{
  gtk_stack_set_visible_child_name (self->pane, name);
  adw_bottom_sheet_set_open (self->sheet_view, TRUE);
}

static gboolean
is_narrow (UnknotBodyPage *self)
{
  return g_str_equal (adw_multi_layout_view_get_layout_name (self->layouts), "sheet");
}

/* An open sheet leaves a strip of the map: the knot is brought there, as large as it needs to be recognised. */
static void
fit_map (UnknotBodyPage *self)
{
  UnknotKnot *knot = unknot_knot_card_get_knot (self->card);
  gboolean narrow = is_narrow (self);
  gboolean open = narrow && adw_bottom_sheet_get_open (self->sheet_view);
  int covered = open ? adw_bottom_sheet_get_sheet_height (self->sheet_view)
                : narrow ? adw_bottom_sheet_get_bottom_bar_height (self->sheet_view) : 0;

  self->fit_id = 0;
  gtk_widget_set_visible (self->tools, !open);
  gtk_widget_set_margin_top (GTK_WIDGET (self->map), open ? 0 : TOOLS_HEIGHT);
  unknot_body_map_set_covered (self->map, covered);
  if (!narrow)
    return;

  unknot_body_map_set_zoom (self->map, open && knot != NULL ? SHEET_ZOOM : 1);
  if (open && knot != NULL)
    unknot_body_map_show_place (self->map, (UnknotPoint) { unknot_knot_get_x (knot), unknot_knot_get_y (knot) });
}

/* The sheet tells its height while it is laid out, when nothing may ask for another layout. */
static void
sheet_changed_cb (UnknotBodyPage *self)
{
  if (self->fit_id == 0)
    self->fit_id = g_idle_add_once ((GSourceOnceFunc) fit_map, self);
}

static void
tell_changed (UnknotBodyPage *self,
              const char     *words)
{
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0, words);
}

static void
mark (UnknotBodyPage *self,
      UnknotPoint     place,
      const char     *muscle,
      UnknotSide      side)
{
  UnknotKnotRecord record = UNKNOT_KNOT_RECORD_INIT;
  g_autoptr (GError) error = NULL;
  UnknotKnot *knot;

  record.event = UNKNOT_KNOT_FOUND;
  record.muscle = muscle;
  record.side = side;
  record.view = unknot_atlas_get_view (self->atlas);
  record.x = place.x;
  record.y = place.y;

  knot = unknot_knots_mark (self->knots, &record, -1, &error);
  if (knot == NULL)
    {
      g_signal_emit (self, signals[SIGNAL_FAILED], 0, error->message);
      return;
    }

  unknot_body_page_show_knot (self, knot);
  unknot_knot_card_ask (self->card);
  tell_changed (self, _("Knot marked"));
}

/* Places that are no muscle of ours say so kindly (ids.json, shapes_not_muscles). */
static void
show_elsewhere (UnknotBodyPage *self,
                UnknotPoint     place)
{
  const UnknotAtlasShape *shape = unknot_atlas_shape_at (self->atlas, self->sheet, place);
  const char *name =
    shape != NULL ? unknot_anatomy_get_shape_name (unknot_atlas_get_anatomy (self->atlas), shape->name) : NULL;

  adw_status_page_set_title (self->elsewhere, name != NULL ? name : _("Not on the Map"));
  adw_status_page_set_description (self->elsewhere,
                                   _("Unknot knows the muscles of the back, neck and shoulders, and does not treat this "
                                     "place. Is the sore spot a little further along?"));
  show_pane (self, "elsewhere");
}

static void
place_activated_cb (UnknotBodyPage *self,
                    double          x,
                    double          y,
                    const char     *muscle)
{
  UnknotPoint place = { x, y };
  g_autoptr (GArray) candidates = unknot_atlas_candidates_at (self->atlas, self->sheet, place);

  if (muscle != NULL)
    mark (self, place, muscle, unknot_atlas_side_at (self->atlas, place));
  else if (candidates->len > 0)
    mark (self, place, g_array_index (candidates, UnknotCandidate, 0).muscle,
          g_array_index (candidates, UnknotCandidate, 0).side);
  else
    show_elsewhere (self, place);
}

static void
muscle_chosen_cb (UnknotBodyPage *self,
                  const char     *id,
                  int             side)
{
  UnknotMuscle *muscle = unknot_anatomy_get_muscle (unknot_atlas_get_anatomy (self->atlas), id);
  UnknotPoint place;

  if (unknot_muscle_get_usual_spot (muscle, unknot_atlas_get_view (self->atlas), (UnknotSide) side, &place))
    mark (self, place, id, (UnknotSide) side);
}

static void
knot_chosen_cb (UnknotBodyPage *self,
                UnknotKnot     *knot)
{
  unknot_body_page_show_knot (self, knot);
}

static void
knot_moved_cb (UnknotBodyPage *self,
               UnknotKnot     *knot,
               double          x,
               double          y)
{
  UnknotPoint place = { x, y };
  g_autoptr (GArray) candidates = unknot_atlas_candidates_at (self->atlas, self->sheet, place);
  UnknotKnotRecord record = unknot_knot_get_record (knot);
  g_autoptr (UnknotArea) area =
    record.area != NULL ? unknot_area_move (record.area, x - record.x, y - record.y) : NULL;
  g_autoptr (GError) error = NULL;

  record.view = unknot_atlas_get_view (self->atlas);
  record.area = area;
  record.x = x;
  record.y = y;
  if (candidates->len > 0)
    {
      record.muscle = g_array_index (candidates, UnknotCandidate, 0).muscle;
      record.side = g_array_index (candidates, UnknotCandidate, 0).side;
    }

  if (unknot_knots_move (self->knots, knot, &record, &error))
    tell_changed (self, _("Mark moved"));
  else
    g_signal_emit (self, signals[SIGNAL_FAILED], 0, error->message);
}

static void
knot_removed_cb (UnknotBodyPage *self,
                 UnknotKnot     *knot)
{
  g_autoptr (GError) error = NULL;

  if (unknot_knots_remove (self->knots, knot, &error))
    tell_changed (self, _("Mark removed"));
  else
    g_signal_emit (self, signals[SIGNAL_FAILED], 0, error->message);
}

static void
hover_changed_cb (UnknotBodyPage *self)
{
  const char *name = unknot_body_map_get_hover_name (self->map);

  gtk_widget_set_visible (GTK_WIDGET (self->hover), name != NULL);
  if (name != NULL)
    gtk_label_set_label (self->hover, name);
}

static void
show_list (UnknotBodyPage *self)
{
  unknot_knot_card_set_knot (self->card, NULL);
  unknot_body_map_select_knot (self->map, NULL);
  gtk_stack_set_visible_child_name (self->pane, "list");
}

static void
card_closed_cb (UnknotBodyPage *self)
{
  show_list (self);
  adw_bottom_sheet_set_open (self->sheet_view, FALSE);
}

static void
card_removed_cb (UnknotBodyPage *self)
{
  tell_changed (self, _("Mark removed"));
}

static void
relief_requested_cb (UnknotBodyPage *self,
                     UnknotKnot     *knot)
{
  g_signal_emit (self, signals[SIGNAL_RELIEF_REQUESTED], 0, knot);
}

static void
failed_cb (UnknotBodyPage *self,
           const char     *message)
{
  g_signal_emit (self, signals[SIGNAL_FAILED], 0, message);
}

/* Undo, or another window, may take away the knot that the card is about. */
static void
knots_changed_cb (UnknotBodyPage *self)
{
  UnknotKnot *knot = unknot_knot_card_get_knot (self->card);

  if (knot != NULL && unknot_knot_get_state (knot) == UNKNOT_KNOT_STATE_GONE)
    card_closed_cb (self);
}

static void
zoom_in_action (GtkWidget  *widget,
                const char *action_name,
                GVariant   *parameter)
{
  UnknotBodyPage *self = UNKNOT_BODY_PAGE (widget);

  unknot_body_map_set_zoom (self->map, unknot_body_map_get_zoom (self->map) * ZOOM_STEP);
}

static void
zoom_out_action (GtkWidget  *widget,
                 const char *action_name,
                 GVariant   *parameter)
{
  UnknotBodyPage *self = UNKNOT_BODY_PAGE (widget);

  unknot_body_map_set_zoom (self->map, unknot_body_map_get_zoom (self->map) / ZOOM_STEP);
}

static void
zoom_whole_action (GtkWidget  *widget,
                   const char *action_name,
                   GVariant   *parameter)
{
  unknot_body_map_set_zoom (UNKNOT_BODY_PAGE (widget)->map, 1);
}

static void
unknot_body_page_get_property (GObject    *object,
                               guint       prop_id,
                               GValue     *value,
                               GParamSpec *pspec)
{
  switch ((UnknotBodyPageProperty) prop_id)
    {
    case PROP_SHEET:
      g_value_set_string (value, unknot_sheet_to_id (UNKNOT_BODY_PAGE (object)->sheet));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
set_sheet (UnknotBodyPage *self,
           const char     *id)
{
  UnknotSheet sheet;

  if (id == NULL || !unknot_sheet_from_id (id, &sheet) || sheet == self->sheet)
    return;

  self->sheet = sheet;
  unknot_body_map_set_sheet (self->map, sheet);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_SHEET]);
}

static void
unknot_body_page_set_property (GObject      *object,
                               guint         prop_id,
                               const GValue *value,
                               GParamSpec   *pspec)
{
  switch ((UnknotBodyPageProperty) prop_id)
    {
    case PROP_SHEET:
      set_sheet (UNKNOT_BODY_PAGE (object), g_value_get_string (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
unknot_body_page_dispose (GObject *object)
{
  UnknotBodyPage *self = UNKNOT_BODY_PAGE (object);

  g_clear_handle_id (&self->fit_id, g_source_remove);
  gtk_widget_dispose_template (GTK_WIDGET (self), UNKNOT_TYPE_BODY_PAGE);
  g_clear_object (&self->knots);
  g_clear_pointer (&self->atlas, unknot_atlas_unref);

  G_OBJECT_CLASS (unknot_body_page_parent_class)->dispose (object);
}

static void
unknot_body_page_class_init (UnknotBodyPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = unknot_body_page_get_property;
  object_class->set_property = unknot_body_page_set_property;
  object_class->dispose = unknot_body_page_dispose;

  /**
   * UnknotBodyPage:sheet:
   *
   * Id of the sheet that the map shows.
   */
  props[PROP_SHEET] =
    g_param_spec_string ("sheet", NULL, NULL, "superficial",
                         G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);

  /**
   * UnknotBodyPage::relief-requested:
   * @knot: the knot
   *
   * The person wants a plan for the knot.
   */
  signals[SIGNAL_RELIEF_REQUESTED] =
    g_signal_new ("relief-requested", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                  G_TYPE_NONE, 1, UNKNOT_TYPE_KNOT);

  /**
   * UnknotBodyPage::changed:
   * @words: what was done, for the person
   *
   * Something was done that undo takes back.
   */
  signals[SIGNAL_CHANGED] =
    g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                  G_TYPE_NONE, 1, G_TYPE_STRING);

  /**
   * UnknotBodyPage::failed:
   * @message: what went wrong, for the log
   *
   * A change could not be made.
   */
  signals[SIGNAL_FAILED] =
    g_signal_new ("failed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                  G_TYPE_NONE, 1, G_TYPE_STRING);

  g_type_ensure (UNKNOT_TYPE_BODY_MAP);
  g_type_ensure (UNKNOT_TYPE_KNOT_CARD);
  g_type_ensure (UNKNOT_TYPE_MUSCLE_LIST);
  gtk_widget_class_set_template_from_resource (widget_class, UNKNOT_RESOURCE_BASE "/ui/unknot-body-page.ui");
  gtk_widget_class_bind_template_child (widget_class, UnknotBodyPage, switcher);
  gtk_widget_class_bind_template_child (widget_class, UnknotBodyPage, menu);
  gtk_widget_class_bind_template_child (widget_class, UnknotBodyPage, map);
  gtk_widget_class_bind_template_child (widget_class, UnknotBodyPage, hover);
  gtk_widget_class_bind_template_child (widget_class, UnknotBodyPage, layouts);
  gtk_widget_class_bind_template_child (widget_class, UnknotBodyPage, sheet_view);
  gtk_widget_class_bind_template_child (widget_class, UnknotBodyPage, tools);
  gtk_widget_class_bind_template_child (widget_class, UnknotBodyPage, pane);
  gtk_widget_class_bind_template_child (widget_class, UnknotBodyPage, list);
  gtk_widget_class_bind_template_child (widget_class, UnknotBodyPage, card);
  gtk_widget_class_bind_template_child (widget_class, UnknotBodyPage, elsewhere);
  gtk_widget_class_bind_template_callback (widget_class, bar_text);
  gtk_widget_class_bind_template_callback (widget_class, card_closed_cb);

  gtk_widget_class_install_action (widget_class, "body.zoom-in", NULL, zoom_in_action);
  gtk_widget_class_install_action (widget_class, "body.zoom-out", NULL, zoom_out_action);
  gtk_widget_class_install_action (widget_class, "body.zoom-whole", NULL, zoom_whole_action);
}

static void
unknot_body_page_init (UnknotBodyPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));

  g_signal_connect_object (self->layouts, "notify::layout-name", G_CALLBACK (sheet_changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->sheet_view, "notify::open", G_CALLBACK (sheet_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->sheet_view, "notify::sheet-height", G_CALLBACK (sheet_changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->sheet_view, "notify::bottom-bar-height", G_CALLBACK (sheet_changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->map, "place-activated", G_CALLBACK (place_activated_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->map, "knot-activated", G_CALLBACK (knot_chosen_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->map, "knot-moved", G_CALLBACK (knot_moved_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->map, "knot-removed", G_CALLBACK (knot_removed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->map, "notify::hover-name", G_CALLBACK (hover_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->list, "knot-chosen", G_CALLBACK (knot_chosen_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->list, "muscle-chosen", G_CALLBACK (muscle_chosen_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->card, "closed", G_CALLBACK (card_closed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->card, "removed", G_CALLBACK (card_removed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->card, "relief-requested", G_CALLBACK (relief_requested_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->card, "failed", G_CALLBACK (failed_cb), self, G_CONNECT_SWAPPED);
}

/**
 * unknot_body_page_set_body:
 * @self: a body page
 * @body: the view of the body that it shows
 * @pictures: who draws it
 * @knots: the person's knots
 *
 * Gives the page what it shows; once.
 */
void
unknot_body_page_set_body (UnknotBodyPage     *self,
                           UnknotMapBody      *body,
                           UnknotBodyPictures *pictures,
                           UnknotKnots        *knots)
{
  UnknotAtlas *atlas = unknot_map_body_get_atlas (body);

  g_return_if_fail (UNKNOT_IS_BODY_PAGE (self));
  g_return_if_fail (self->knots == NULL);

  self->atlas = unknot_atlas_ref (atlas);
  self->knots = g_object_ref (knots);
  unknot_body_map_set_pictures (self->map, pictures);
  unknot_body_map_set_body (self->map, body);
  unknot_body_map_set_knots (self->map, G_LIST_MODEL (knots));
  unknot_muscle_list_set_body (self->list, unknot_atlas_get_anatomy (atlas), knots);
  unknot_knot_card_set_body (self->card, atlas, knots);
  g_signal_connect_object (knots, "items-changed", G_CALLBACK (knots_changed_cb), self, G_CONNECT_SWAPPED);
}

/**
 * unknot_body_page_set_stack:
 * @self: a body page
 * @stack: the stack of pages
 * @menu: the primary menu
 *
 * Gives the page's header what it shows on every page.
 */
void
unknot_body_page_set_stack (UnknotBodyPage *self,
                            AdwViewStack   *stack,
                            GMenuModel     *menu)
{
  g_return_if_fail (UNKNOT_IS_BODY_PAGE (self));

  adw_view_switcher_set_stack (self->switcher, stack);
  gtk_menu_button_set_menu_model (self->menu, menu);
}

/**
 * unknot_body_page_set_ink:
 * @self: a body page
 * @ink: the colours that the map may use
 *
 * Follows the theme.
 */
void
unknot_body_page_set_ink (UnknotBodyPage  *self,
                          const UnknotInk *ink)
{
  g_return_if_fail (UNKNOT_IS_BODY_PAGE (self));

  unknot_body_map_set_ink (self->map, ink);
}

/**
 * unknot_body_page_get_knot:
 * @self: a body page
 *
 * Gets the knot whose card is open.
 *
 * Returns: (transfer none) (nullable): the knot
 */
UnknotKnot *
unknot_body_page_get_knot (UnknotBodyPage *self)
{
  g_return_val_if_fail (UNKNOT_IS_BODY_PAGE (self), NULL);

  return unknot_knot_card_get_knot (self->card);
}

/**
 * unknot_body_page_show_knot:
 * @self: a body page
 * @knot: a knot
 *
 * Opens the card of a knot and marks it on the map.
 */
void
unknot_body_page_show_knot (UnknotBodyPage *self,
                            UnknotKnot     *knot)
{
  g_return_if_fail (UNKNOT_IS_BODY_PAGE (self));

  unknot_knot_card_set_knot (self->card, knot);
  unknot_body_map_select_knot (self->map, knot);
  show_pane (self, "card");
}

/**
 * unknot_body_page_search:
 * @self: a body page
 *
 * Shows the list and puts the keyboard into its search entry.
 */
void
unknot_body_page_search (UnknotBodyPage *self)
{
  g_return_if_fail (UNKNOT_IS_BODY_PAGE (self));

  show_list (self);
  adw_bottom_sheet_set_open (self->sheet_view, TRUE);
  unknot_muscle_list_search (self->list);
}
