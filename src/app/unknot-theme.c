#include "unknot-theme.h"

/**
 * UnknotTheme:
 *
 * Follows the system's style and says it as ink, the only colours that drawings know. Whatever draws binds to
 * [property@Unknot.Theme:ink].
 */
struct _UnknotTheme
{
  GObject parent_instance;

  /* Owned */
  AdwStyleManager *styles;
  UnknotInk *ink;
};

G_DEFINE_FINAL_TYPE (UnknotTheme, unknot_theme, G_TYPE_OBJECT)

typedef enum
{
  PROP_INK = 1,
} UnknotThemeProperty;

static GParamSpec *props[PROP_INK + 1];

static UnknotInk *
ink_of (AdwStyleManager *styles)
{
  gboolean dark = adw_style_manager_get_dark (styles);
  GdkRGBA accent;

  /* The shade for lines and signs: the one that lies under white writing sinks into a dark ground. */
  adw_accent_color_to_standalone_rgba (adw_style_manager_get_accent_color (styles), dark, &accent);

  return unknot_ink_new (dark, adw_style_manager_get_high_contrast (styles),
                         &(UnknotColour) { accent.red, accent.green, accent.blue });
}

static void
style_changed_cb (UnknotTheme *self)
{
  UnknotInk *ink = ink_of (self->styles);

  if (unknot_ink_equal (ink, self->ink))
    {
      unknot_ink_free (ink);
      return;
    }

  unknot_ink_free (self->ink);
  self->ink = ink;
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_INK]);
}

static void
unknot_theme_get_property (GObject    *object,
                           guint       prop_id,
                           GValue     *value,
                           GParamSpec *pspec)
{
  switch ((UnknotThemeProperty) prop_id)
    {
    case PROP_INK:
      g_value_set_boxed (value, UNKNOT_THEME (object)->ink);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
unknot_theme_dispose (GObject *object)
{
  g_clear_object (&UNKNOT_THEME (object)->styles);

  G_OBJECT_CLASS (unknot_theme_parent_class)->dispose (object);
}

static void
unknot_theme_finalize (GObject *object)
{
  unknot_ink_free (UNKNOT_THEME (object)->ink);

  G_OBJECT_CLASS (unknot_theme_parent_class)->finalize (object);
}

static void
unknot_theme_class_init (UnknotThemeClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = unknot_theme_get_property;
  object_class->dispose = unknot_theme_dispose;
  object_class->finalize = unknot_theme_finalize;

  /**
   * UnknotTheme:ink:
   *
   * What drawings may use now.
   */
  props[PROP_INK] =
    g_param_spec_boxed ("ink", NULL, NULL, UNKNOT_TYPE_INK, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);
}

static void
unknot_theme_init (UnknotTheme *self)
{
}

/**
 * unknot_theme_new:
 * @styles: the system's style
 *
 * Begins to follow @styles.
 *
 * Returns: (transfer full): a new theme
 */
UnknotTheme *
unknot_theme_new (AdwStyleManager *styles)
{
  UnknotTheme *self = g_object_new (UNKNOT_TYPE_THEME, NULL);

  self->styles = g_object_ref (styles);
  self->ink = ink_of (styles);
  g_signal_connect_object (styles, "notify::dark", G_CALLBACK (style_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (styles, "notify::high-contrast", G_CALLBACK (style_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (styles, "notify::accent-color-rgba", G_CALLBACK (style_changed_cb), self, G_CONNECT_SWAPPED);

  return self;
}

/**
 * unknot_theme_get_ink:
 * @self: the theme
 *
 * Gets what drawings may use now.
 *
 * Returns: (transfer none): the ink
 */
const UnknotInk *
unknot_theme_get_ink (UnknotTheme *self)
{
  g_return_val_if_fail (UNKNOT_IS_THEME (self), NULL);

  return self->ink;
}
