#pragma once

#include <adwaita.h>

#include "unknot-atlas.h"
#include "unknot-catalogue.h"
#include "unknot-ink.h"
#include "unknot-knots.h"
#include "unknot-profile.h"

G_BEGIN_DECLS

#define UNKNOT_TYPE_JOURNAL_PAGE (unknot_journal_page_get_type ())

G_DECLARE_FINAL_TYPE (UnknotJournalPage, unknot_journal_page, UNKNOT, JOURNAL_PAGE, AdwBreakpointBin)

void  unknot_journal_page_set_sources  (UnknotJournalPage  *self,
                                        UnknotAnatomy      *anatomy,
                                        UnknotCatalogue    *catalogue,
                                        UnknotKnots        *knots,
                                        UnknotProfile      *profile);
void  unknot_journal_page_set_stack    (UnknotJournalPage  *self,
                                        AdwViewStack       *stack,
                                        GMenuModel         *menu);
void  unknot_journal_page_set_catalogue
                                       (UnknotJournalPage  *self,
                                        UnknotCatalogue    *catalogue);
void  unknot_journal_page_set_ink      (UnknotJournalPage  *self,
                                        const UnknotInk    *ink);
void  unknot_journal_page_show_knot    (UnknotJournalPage  *self,
                                        UnknotKnot         *knot);
void  unknot_journal_page_save_chart   (UnknotJournalPage  *self,
                                        GFile              *file);
void  unknot_journal_page_set_questions     (UnknotJournalPage *self,
                                             gboolean           questions);
void  unknot_journal_page_set_first_weekday (UnknotJournalPage *self,
                                             int                first_weekday);

G_END_DECLS
