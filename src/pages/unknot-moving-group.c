#include "unknot-moving-group.h"

#include <glib/gi18n.h>

#include "unknot-headings.h"
#include "unknot-side.h"

/* The choices in their order, as sets of hands. */
static const guint hands_of[] = {
  UNKNOT_HANDS_ALL, UNKNOT_HAND_BIT (UNKNOT_SIDE_LEFT), UNKNOT_HAND_BIT (UNKNOT_SIDE_RIGHT), 0,
};

/**
 * UnknotMovingGroup:
 *
 * How a person moves: which hand they use, which they can use, and whether all is done on a chair. Every change goes
 * into the profile at once.
 */
struct _UnknotMovingGroup
{
  AdwPreferencesGroup parent_instance;

  /* Owned */
  UnknotProfile *profile;

  /* Borrowed */
  AdwSwitchRow *left_handed;
  AdwComboRow *hands;
  AdwSwitchRow *seated;
};

G_DEFINE_FINAL_TYPE (UnknotMovingGroup, unknot_moving_group, ADW_TYPE_PREFERENCES_GROUP)

static void
show_profile (UnknotMovingGroup *self)
{
  guint hands = unknot_profile_get_hands (self->profile);
  guint selected = 0;

  while (hands_of[selected] != hands)
    selected++;
  adw_switch_row_set_active (self->left_handed, unknot_profile_get_left_handed (self->profile));
  adw_combo_row_set_selected (self->hands, selected);
  adw_switch_row_set_active (self->seated, unknot_profile_get_seated (self->profile));
}

static void
left_handed_cb (UnknotMovingGroup *self)
{
  if (self->profile != NULL)
    unknot_profile_set_left_handed (self->profile, adw_switch_row_get_active (self->left_handed));
}

static void
hands_cb (UnknotMovingGroup *self)
{
  guint selected = adw_combo_row_get_selected (self->hands);

  if (self->profile != NULL && selected < G_N_ELEMENTS (hands_of))
    unknot_profile_set_hands (self->profile, hands_of[selected]);
}

static void
seated_cb (UnknotMovingGroup *self)
{
  if (self->profile != NULL)
    unknot_profile_set_seated (self->profile, adw_switch_row_get_active (self->seated));
}

static GtkWidget *
add_row (UnknotMovingGroup *self,
         GType              type,
         const char        *title,
         const char        *subtitle)
{
  GtkWidget *row = g_object_new (type, "title", title, NULL);

  if (subtitle != NULL)
    adw_action_row_set_subtitle (ADW_ACTION_ROW (row), subtitle);
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (self), row);

  return row;
}

static void
unknot_moving_group_dispose (GObject *object)
{
  g_clear_object (&UNKNOT_MOVING_GROUP (object)->profile);

  G_OBJECT_CLASS (unknot_moving_group_parent_class)->dispose (object);
}

static void
unknot_moving_group_class_init (UnknotMovingGroupClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = unknot_moving_group_dispose;
}

static void
unknot_moving_group_init (UnknotMovingGroup *self)
{
  const char *choices[] = { C_("hands", "Both"), C_("hands", "Left"), C_("hands", "Right"), C_("hands", "Neither"),
                            NULL };
  g_autoptr (GtkStringList) list = gtk_string_list_new (choices);

  adw_preferences_group_set_title (ADW_PREFERENCES_GROUP (self), _("How You Move"));
  unknot_headings_mark (GTK_WIDGET (self));
  self->left_handed = ADW_SWITCH_ROW (add_row (self, ADW_TYPE_SWITCH_ROW, _("Left-Handed"),
                                               _("Pictures show the left hand where either will do.")));
  self->hands = ADW_COMBO_ROW (add_row (self, ADW_TYPE_COMBO_ROW, _("Hands You Can Use"), NULL));
  adw_combo_row_set_use_subtitle (self->hands, TRUE);
  adw_combo_row_set_model (self->hands, G_LIST_MODEL (list));
  self->seated = ADW_SWITCH_ROW (add_row (self, ADW_TYPE_SWITCH_ROW, _("Only on a Chair"),
                                          _("Nothing that needs standing, kneeling or lying.")));
  g_signal_connect_object (self->left_handed, "notify::active", G_CALLBACK (left_handed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->hands, "notify::selected", G_CALLBACK (hands_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->seated, "notify::active", G_CALLBACK (seated_cb), self, G_CONNECT_SWAPPED);
}

/**
 * unknot_moving_group_set_profile:
 * @self: the group
 * @profile: the person's profile
 *
 * Shows what @profile says and writes changes to it; once.
 */
void
unknot_moving_group_set_profile (UnknotMovingGroup *self,
                                 UnknotProfile     *profile)
{
  g_return_if_fail (UNKNOT_IS_MOVING_GROUP (self));
  g_return_if_fail (self->profile == NULL);

  self->profile = g_object_ref (profile);
  g_signal_connect_object (profile, "changed", G_CALLBACK (show_profile), self, G_CONNECT_SWAPPED);
  show_profile (self);
}
