#include "unknot-body-page-private.h"

#include <glib/gi18n.h>

#include "unknot-config.h"
#include "unknot-words.h"

/**
 * UnknotBodyPage:
 *
 * The map, and beside it the same as a list, or what is known about one knot.
 */
G_DEFINE_FINAL_TYPE (UnknotBodyPage, unknot_body_page, ADW_TYPE_BREAKPOINT_BIN)

typedef enum
{
  PROP_ASPECT = 1,
  PROP_SHEET,
  PROP_LOOK,
  PROP_BONES_ONLY,
  PROP_ZONES,
  PROP_N_KNOTS,
} UnknotBodyPageProperty;

static GParamSpec *props[PROP_N_KNOTS + 1];

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

static char *
aspect_text (UnknotBodyPage *self,
             const char     *id)
{
  UnknotAspect aspect;

  return id != NULL && unknot_aspect_from_id (id, &aspect) ? g_strdup (unknot_words_aspect (aspect)) : NULL;
}

static char *
sheet_text (UnknotBodyPage *self,
            const char     *id)
{
  UnknotSheet sheet;

  return id != NULL && unknot_sheet_from_id (id, &sheet) ? g_strdup (unknot_words_sheet (sheet)) : NULL;
}

/**
 * unknot_body_page_tell_changed:
 * @self: a body page
 * @words: what was done, for the person
 *
 * Tells that something was done that undo takes back.
 */
void
unknot_body_page_tell_changed (UnknotBodyPage *self,
                               const char     *words)
{
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0, words);
}

/**
 * unknot_body_page_tell_failed:
 * @self: a body page
 * @message: what went wrong, for the log
 *
 * Tells that a change could not be made.
 */
void
unknot_body_page_tell_failed (UnknotBodyPage *self,
                              const char     *message)
{
  g_signal_emit (self, signals[SIGNAL_FAILED], 0, message);
}

/**
 * unknot_body_page_request_relief:
 * @self: a body page
 * @knot: a knot
 *
 * Asks for a plan for @knot.
 */
void
unknot_body_page_request_relief (UnknotBodyPage *self,
                                 UnknotKnot     *knot)
{
  g_signal_emit (self, signals[SIGNAL_RELIEF_REQUESTED], 0, knot);
}

/* A popover takes time to make, and most starts need none of these. */
static void
make_popover_cb (GtkMenuButton *button,
                 gpointer       menu)
{
  if (gtk_menu_button_get_popover (button) == NULL)
    gtk_menu_button_set_menu_model (button, menu);
}

static void
n_knots_changed_cb (UnknotBodyPage *self)
{
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_N_KNOTS]);
}

static void
unknot_body_page_get_property (GObject    *object,
                               guint       prop_id,
                               GValue     *value,
                               GParamSpec *pspec)
{
  UnknotBodyPage *self = UNKNOT_BODY_PAGE (object);

  switch ((UnknotBodyPageProperty) prop_id)
    {
    case PROP_ASPECT:
      g_value_set_string (value, unknot_aspect_to_id (self->aspect));
      break;
    case PROP_SHEET:
      g_value_set_string (value, unknot_sheet_to_id (self->sheet));
      break;
    case PROP_LOOK:
      g_value_take_variant (value, g_variant_ref_sink (unknot_body_page_get_look (self)));
      break;
    case PROP_BONES_ONLY:
      g_value_set_boolean (value, self->bones_only);
      break;
    case PROP_ZONES:
      g_value_set_boolean (value, self->zones);
      break;
    case PROP_N_KNOTS:
      g_value_set_uint (value, self->knots != NULL ? g_list_model_get_n_items (G_LIST_MODEL (self->knots)) : 0);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
set_aspect_id (UnknotBodyPage *self,
               const char     *id)
{
  UnknotAspect aspect;

  if (id != NULL && unknot_aspect_from_id (id, &aspect))
    unknot_body_page_turn (self, aspect);
}

static void
set_sheet_id (UnknotBodyPage *self,
              const char     *id)
{
  UnknotSheet sheet;

  if (id != NULL && unknot_sheet_from_id (id, &sheet))
    unknot_body_page_set_sheet (self, sheet);
}

static void
unknot_body_page_set_property (GObject      *object,
                               guint         prop_id,
                               const GValue *value,
                               GParamSpec   *pspec)
{
  switch ((UnknotBodyPageProperty) prop_id)
    {
    case PROP_ASPECT:
      set_aspect_id (UNKNOT_BODY_PAGE (object), g_value_get_string (value));
      break;
    case PROP_SHEET:
      set_sheet_id (UNKNOT_BODY_PAGE (object), g_value_get_string (value));
      break;
    case PROP_LOOK:
      unknot_body_page_set_look (UNKNOT_BODY_PAGE (object), g_value_get_variant (value));
      break;
    case PROP_BONES_ONLY:
      unknot_body_page_set_bones_only (UNKNOT_BODY_PAGE (object), g_value_get_boolean (value));
      break;
    case PROP_ZONES:
      unknot_body_page_set_zones (UNKNOT_BODY_PAGE (object), g_value_get_boolean (value));
      break;
    case PROP_N_KNOTS:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
unknot_body_page_map (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (unknot_body_page_parent_class)->map (widget);

  unknot_body_page_make_list_soon (UNKNOT_BODY_PAGE (widget));
}

/* Who turns to another page or closes the window has no chance to confirm a name any more. */
static void
unknot_body_page_unmap (GtkWidget *widget)
{
  if (UNKNOT_BODY_PAGE (widget)->card != NULL)
    unknot_knot_card_leave (UNKNOT_BODY_PAGE (widget)->card);

  GTK_WIDGET_CLASS (unknot_body_page_parent_class)->unmap (widget);

  g_object_notify_by_pspec (G_OBJECT (widget), props[PROP_LOOK]);
}

static void
unknot_body_page_dispose (GObject *object)
{
  UnknotBodyPage *self = UNKNOT_BODY_PAGE (object);

  g_clear_handle_id (&self->fit_id, g_source_remove);
  g_clear_handle_id (&self->list_id, g_source_remove);
  unknot_body_page_clear_overlay (self);
  self->list = NULL;
  self->card = NULL;
  gtk_widget_dispose_template (GTK_WIDGET (self), UNKNOT_TYPE_BODY_PAGE);
  g_clear_object (&self->area_knot);
  g_clear_object (&self->knots);
  g_clear_object (&self->bodies);

  G_OBJECT_CLASS (unknot_body_page_parent_class)->dispose (object);
}

/* The map is what the page is for. */
static gboolean
unknot_body_page_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (GTK_WIDGET (UNKNOT_BODY_PAGE (widget)->map));
}

static void
unknot_body_page_class_init (UnknotBodyPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = unknot_body_page_get_property;
  object_class->set_property = unknot_body_page_set_property;
  object_class->dispose = unknot_body_page_dispose;
  widget_class->map = unknot_body_page_map;
  widget_class->unmap = unknot_body_page_unmap;
  widget_class->grab_focus = unknot_body_page_grab_focus;

  /**
   * UnknotBodyPage:aspect:
   *
   * Id of what of the body the map shows.
   */
  props[PROP_ASPECT] =
    g_param_spec_string ("aspect", NULL, NULL, "back",
                         G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);

  /**
   * UnknotBodyPage:sheet:
   *
   * Id of the sheet that was chosen: `superficial`, `deep` or `bones`.
   */
  props[PROP_SHEET] =
    g_param_spec_string ("sheet", NULL, NULL, "superficial",
                         G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);

  /**
   * UnknotBodyPage:look:
   *
   * How large the map shows the body, from 1 for all of it, and what is in its middle, in body units: `(ddd)`. Told
   * when the map is left, not while it moves.
   */
  props[PROP_LOOK] =
    g_param_spec_variant ("look", NULL, NULL, G_VARIANT_TYPE ("(ddd)"), NULL,
                          G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);

  /**
   * UnknotBodyPage:bones-only:
   *
   * Whether bones are shown without the muscles that lie right on them.
   */
  props[PROP_BONES_ONLY] =
    g_param_spec_boolean ("bones-only", NULL, NULL, FALSE,
                          G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);

  /**
   * UnknotBodyPage:zones:
   *
   * Whether the no-go zones are shown.
   */
  props[PROP_ZONES] =
    g_param_spec_boolean ("zones", NULL, NULL, FALSE,
                          G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);

  /**
   * UnknotBodyPage:n-knots:
   *
   * How many knots there are.
   */
  props[PROP_N_KNOTS] =
    g_param_spec_uint ("n-knots", NULL, NULL, 0, G_MAXUINT, 0, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

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
  gtk_widget_class_set_template_from_resource (widget_class, UNKNOT_RESOURCE_BASE "/ui/unknot-body-page.ui");
  gtk_widget_class_bind_template_child (widget_class, UnknotBodyPage, switcher);
  gtk_widget_class_bind_template_child (widget_class, UnknotBodyPage, menu);
  gtk_widget_class_bind_template_child (widget_class, UnknotBodyPage, map_button);
  gtk_widget_class_bind_template_child (widget_class, UnknotBodyPage, map_menu);
  gtk_widget_class_bind_template_child (widget_class, UnknotBodyPage, aspects_large);
  gtk_widget_class_bind_template_child (widget_class, UnknotBodyPage, aspects_menu);
  gtk_widget_class_bind_template_child (widget_class, UnknotBodyPage, sheets_large);
  gtk_widget_class_bind_template_child (widget_class, UnknotBodyPage, sheets_menu);
  gtk_widget_class_bind_template_child (widget_class, UnknotBodyPage, sheets);
  gtk_widget_class_bind_template_child (widget_class, UnknotBodyPage, sheets_low);
  gtk_widget_class_bind_template_child (widget_class, UnknotBodyPage, map);
  gtk_widget_class_bind_template_child (widget_class, UnknotBodyPage, hover);
  gtk_widget_class_bind_template_child (widget_class, UnknotBodyPage, layouts);
  gtk_widget_class_bind_template_child (widget_class, UnknotBodyPage, sheet_view);
  gtk_widget_class_bind_template_child (widget_class, UnknotBodyPage, bar);
  gtk_widget_class_bind_template_child (widget_class, UnknotBodyPage, tools);
  gtk_widget_class_bind_template_child (widget_class, UnknotBodyPage, low);
  gtk_widget_class_bind_template_child (widget_class, UnknotBodyPage, zoom);
  gtk_widget_class_bind_template_child (widget_class, UnknotBodyPage, pane);
  gtk_widget_class_bind_template_child (widget_class, UnknotBodyPage, list_bin);
  gtk_widget_class_bind_template_child (widget_class, UnknotBodyPage, card_bin);
  gtk_widget_class_bind_template_child (widget_class, UnknotBodyPage, elsewhere_bin);
  gtk_widget_class_bind_template_callback (widget_class, bar_text);
  gtk_widget_class_bind_template_callback (widget_class, aspect_text);
  gtk_widget_class_bind_template_callback (widget_class, sheet_text);

  gtk_widget_class_install_property_action (widget_class, "body.aspect", "aspect");
  gtk_widget_class_install_property_action (widget_class, "body.sheet", "sheet");
  gtk_widget_class_install_property_action (widget_class, "body.bones-only", "bones-only");
  gtk_widget_class_install_property_action (widget_class, "body.zones", "zones");
  unknot_body_page_install_time (widget_class);
  unknot_body_page_install_save (widget_class);
  unknot_body_page_install_echo (widget_class);
  unknot_body_page_install_area (widget_class);
  unknot_body_page_install_zoom (widget_class);
  unknot_body_page_install_menu (widget_class);
}

static void
unknot_body_page_init (UnknotBodyPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));

  gtk_menu_button_set_create_popup_func (self->map_button, make_popover_cb, self->map_menu, NULL);
  gtk_menu_button_set_create_popup_func (self->aspects_large, make_popover_cb, self->aspects_menu, NULL);
  gtk_menu_button_set_create_popup_func (self->sheets_large, make_popover_cb, self->sheets_menu, NULL);
  unknot_body_page_connect_fit (self);
  unknot_body_page_connect_zoom (self);
  unknot_body_page_connect_marks (self);
  unknot_body_page_connect_menu (self);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "body.cancel-area", FALSE);
  unknot_body_page_connect_keys (self);
  unknot_body_page_connect_overlay (self);
  unknot_body_page_connect_time (self);
}

/**
 * unknot_body_page_set_bodies:
 * @self: a body page
 * @bodies: the body from all sides
 * @pictures: who draws it
 * @knots: the person's knots
 *
 * Gives the page what it shows; once. It follows the build of @bodies.
 */
void
unknot_body_page_set_bodies (UnknotBodyPage     *self,
                             UnknotMapBodies    *bodies,
                             UnknotBodyPictures *pictures,
                             UnknotKnots        *knots)
{
  g_return_if_fail (UNKNOT_IS_BODY_PAGE (self));
  g_return_if_fail (self->knots == NULL);

  self->bodies = g_object_ref (bodies);
  self->knots = g_object_ref (knots);
  g_set_object (&self->pictures, pictures);
  unknot_body_map_set_pictures (self->map, pictures);
  unknot_body_page_show_body (self);
  unknot_body_map_set_knots (self->map, G_LIST_MODEL (knots));
  unknot_body_page_follow_knots (self);
  g_signal_connect_object (bodies, "notify::build", G_CALLBACK (unknot_body_page_show_body), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (knots, "items-changed", G_CALLBACK (n_knots_changed_cb), self, G_CONNECT_SWAPPED);
  unknot_body_page_connect_panes (self);
  n_knots_changed_cb (self);
  if (gtk_widget_get_mapped (GTK_WIDGET (self)))
    unknot_body_page_make_list_soon (self);
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

  return self->card != NULL ? unknot_knot_card_get_knot (self->card) : NULL;
}

/**
 * unknot_body_page_show_knot:
 * @self: a body page
 * @knot: a knot
 *
 * Turns the body to a knot, marks it and opens its card.
 */
void
unknot_body_page_show_knot (UnknotBodyPage *self,
                            UnknotKnot     *knot)
{
  UnknotKnotCard *card;

  g_return_if_fail (UNKNOT_IS_BODY_PAGE (self));

  unknot_body_page_end_area (self);
  unknot_body_page_turn (self, unknot_knot_get_aspect (knot));
  card = unknot_body_page_get_card (self);
  unknot_knot_card_set_body (card, unknot_body_page_get_atlas (self), self->knots);
  unknot_knot_card_set_knot (card, knot);
  unknot_body_map_select_knot (self->map, knot);
  unknot_body_page_show_pane (self, "card");
  unknot_body_page_update_overlay (self);
}
