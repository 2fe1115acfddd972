#pragma once

#include "unknot-knot-card.h"

#include "unknot-knot-history.h"
#include "unknot-pain-chooser.h"
#include "unknot-side-question.h"

G_BEGIN_DECLS

struct _UnknotKnotCard
{
  AdwBin parent_instance;

  /* Owned */
  UnknotAtlas *atlas;
  UnknotKnots *knots;
  UnknotKnot *knot;
  char *rating;
  GHashTable *declined;   /* UUIDs of knots that the person said are new */

  /* Template children */
  GtkWidget *earlier;
  GtkLabel *earlier_words;
  UnknotPainChooser *pain;
  AdwToggleGroup *since;
  AdwToggleGroup *size;
  GtkListBox *muscles;
  GtkLabel *echo;
  AdwEntryRow *name;
  UnknotSideQuestion *side_question;
  UnknotKnotHistory *history;
};

UnknotTime  unknot_knot_card_get_now         (UnknotKnotCard         *self);
void        unknot_knot_card_tell            (UnknotKnotCard         *self,
                                              const char             *words,
                                              GError                 *error);
void        unknot_knot_card_change          (UnknotKnotCard         *self,
                                              const UnknotKnotRecord *record,
                                              const char             *words);
void        unknot_knot_card_request_knot    (UnknotKnotCard         *self,
                                              UnknotKnot             *knot);

void        unknot_knot_card_show_answers    (UnknotKnotCard         *self);
void        unknot_knot_card_connect_answers (UnknotKnotCard         *self);

void        unknot_knot_card_show_note       (UnknotKnotCard         *self);
void        unknot_knot_card_install_note    (GtkWidgetClass         *widget_class);

void        unknot_knot_card_show_muscles    (UnknotKnotCard         *self);
void        unknot_knot_card_show_choice     (UnknotKnotCard         *self);

void        unknot_knot_card_show_size       (UnknotKnotCard         *self);
void        unknot_knot_card_connect_size    (UnknotKnotCard         *self);

void        unknot_knot_card_install_words   (GtkWidgetClass         *widget_class);

void        unknot_knot_card_keep_name       (UnknotKnotCard         *self);
void        unknot_knot_card_show_name       (UnknotKnotCard         *self);
void        unknot_knot_card_show_side       (UnknotKnotCard         *self);
void        unknot_knot_card_connect_name    (UnknotKnotCard         *self);
void        unknot_knot_card_show_earlier    (UnknotKnotCard         *self);
void        unknot_knot_card_install_earlier (GtkWidgetClass         *widget_class);

G_END_DECLS
