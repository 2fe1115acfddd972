#include "unknot-echo-flow.h"

/**
 * UnknotEchoFlow:
 *
 * Brings the body page's "not sure what hurts" together with the safety questions that come before it.
 */
struct _UnknotEchoFlow
{
  GObject parent_instance;

  /* Owned */
  UnknotContext *context;
  UnknotSafetyFlow *safety;

  /* Borrowed */
  UnknotBodyPage *page;
};

G_DEFINE_FINAL_TYPE (UnknotEchoFlow, unknot_echo_flow, G_TYPE_OBJECT)

static void
echo_requested_cb (UnknotEchoFlow *self)
{
  if (!unknot_safety_flow_warn (self->safety, NULL))
    unknot_body_page_begin_echo (self->page, unknot_context_get_catalogue (self->context),
                                 unknot_context_get_safety (self->context),
                                 unknot_context_get_profile (self->context));
}

static void
questions_requested_cb (UnknotEchoFlow      *self,
                        const char * const  *fresh,
                        const char * const  *known)
{
  unknot_safety_flow_look (self->safety, fresh, known);
}

static void
looked_cb (UnknotEchoFlow *self)
{
  unknot_body_page_go_on_with_echo (self->page);
}

static void
unknot_echo_flow_dispose (GObject *object)
{
  UnknotEchoFlow *self = UNKNOT_ECHO_FLOW (object);

  g_clear_object (&self->safety);
  g_clear_object (&self->context);

  G_OBJECT_CLASS (unknot_echo_flow_parent_class)->dispose (object);
}

static void
unknot_echo_flow_class_init (UnknotEchoFlowClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = unknot_echo_flow_dispose;
}

static void
unknot_echo_flow_init (UnknotEchoFlow *self)
{
}

/**
 * unknot_echo_flow_new:
 * @context: what the pages share
 * @safety: who asks and warns
 * @page: the body page; must outlive the flow
 *
 * Makes a flow.
 *
 * Returns: (transfer full): a new flow
 */
UnknotEchoFlow *
unknot_echo_flow_new (UnknotContext    *context,
                      UnknotSafetyFlow *safety,
                      UnknotBodyPage   *page)
{
  UnknotEchoFlow *self = g_object_new (UNKNOT_TYPE_ECHO_FLOW, NULL);

  self->context = g_object_ref (context);
  self->safety = g_object_ref (safety);
  self->page = page;
  g_signal_connect_object (page, "echo-requested", G_CALLBACK (echo_requested_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (page, "questions-requested", G_CALLBACK (questions_requested_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (safety, "looked", G_CALLBACK (looked_cb), self, G_CONNECT_SWAPPED);

  return self;
}
