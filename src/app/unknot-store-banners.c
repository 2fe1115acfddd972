#include "unknot-store-banners.h"

#include <glib/gi18n.h>

/**
 * UnknotStoreBanners:
 *
 * What is wrong with the person's files, in banners over the pages: a file that could not be read, entries that could
 * not be written. Nearly always there is nothing to say, so a banner is made when there is first.
 */
struct _UnknotStoreBanners
{
  AdwBin parent_instance;

  /* Owned */
  UnknotStore *store;

  GtkWidget *box;
  AdwBanner *problem;
  AdwBanner *unsaved;
  AdwBanner *copies;
};

G_DEFINE_FINAL_TYPE (UnknotStoreBanners, unknot_store_banners, ADW_TYPE_BIN)

static AdwBanner *
add_banner (UnknotStoreBanners *self,
            const char         *button,
            const char         *action)
{
  AdwBanner *banner = ADW_BANNER (adw_banner_new (""));

  adw_banner_set_button_label (banner, button);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (banner), action);
  gtk_box_append (GTK_BOX (self->box), GTK_WIDGET (banner));

  return banner;
}

static void
show_text (AdwBanner  *banner,
           const char *text)
{
  if (text != NULL)
    adw_banner_set_title (banner, text);
  adw_banner_set_revealed (banner, text != NULL);
}

static void
store_changed_cb (UnknotStoreBanners *self)
{
  g_autofree char *unsaved = unknot_store_dup_unsaved_text (self->store);
  g_autofree char *problem = unknot_store_dup_problem_text (self->store);

  if (self->problem == NULL && problem != NULL)
    self->problem = add_banner (self, _("_Understood"), "banner.dismiss");
  if (self->unsaved == NULL && unsaved != NULL)
    self->unsaved = add_banner (self, _("_Try Again"), "banner.retry");

  if (self->problem != NULL)
    show_text (self->problem, problem);
  if (self->unsaved != NULL)
    show_text (self->unsaved, unsaved);
}

static void
dismiss_action (GtkWidget  *widget,
                const char *action_name,
                GVariant   *parameter)
{
  unknot_store_dismiss_problem (UNKNOT_STORE_BANNERS (widget)->store);
}

static void
retry_action (GtkWidget  *widget,
              const char *action_name,
              GVariant   *parameter)
{
  unknot_store_retry (UNKNOT_STORE_BANNERS (widget)->store);
}

static void
unknot_store_banners_dispose (GObject *object)
{
  g_clear_object (&UNKNOT_STORE_BANNERS (object)->store);

  G_OBJECT_CLASS (unknot_store_banners_parent_class)->dispose (object);
}

static void
unknot_store_banners_class_init (UnknotStoreBannersClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = unknot_store_banners_dispose;

  gtk_widget_class_install_action (widget_class, "banner.dismiss", NULL, dismiss_action);
  gtk_widget_class_install_action (widget_class, "banner.retry", NULL, retry_action);
}

static void
unknot_store_banners_init (UnknotStoreBanners *self)
{
  self->box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  adw_bin_set_child (ADW_BIN (self), self->box);
}

/**
 * unknot_store_banners_set_store:
 * @self: the banners
 * @store: what keeps the person's files
 *
 * Gives the banners what they tell of; once.
 */
void
unknot_store_banners_set_store (UnknotStoreBanners *self,
                                UnknotStore        *store)
{
  g_return_if_fail (UNKNOT_IS_STORE_BANNERS (self));
  g_return_if_fail (self->store == NULL);

  self->store = g_object_ref (store);
  g_signal_connect_object (store, "notify::state", G_CALLBACK (store_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (store, "notify::n-problems", G_CALLBACK (store_changed_cb), self, G_CONNECT_SWAPPED);
  store_changed_cb (self);
}

/**
 * unknot_store_banners_show_copies:
 * @self: the banners
 * @words: (nullable): why there has been no copy for long; `NULL` if there is nothing to say
 *
 * Says that no copies of everything are made, and leads to where that is mended.
 */
void
unknot_store_banners_show_copies (UnknotStoreBanners *self,
                                  const char         *words)
{
  g_return_if_fail (UNKNOT_IS_STORE_BANNERS (self));

  if (self->copies == NULL && words != NULL)
    self->copies = add_banner (self, _("Your _Data…"), "win.data");
  if (self->copies != NULL)
    show_text (self->copies, words);
}
