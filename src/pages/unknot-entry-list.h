#pragma once

#include <adwaita.h>

#include "unknot-anatomy.h"
#include "unknot-catalogue.h"
#include "unknot-knots.h"

G_BEGIN_DECLS

#define UNKNOT_TYPE_ENTRY_LIST (unknot_entry_list_get_type ())

G_DECLARE_FINAL_TYPE (UnknotEntryList, unknot_entry_list, UNKNOT, ENTRY_LIST, AdwBin)

void  unknot_entry_list_set_sources    (UnknotEntryList  *self,
                                        UnknotKnots      *knots,
                                        UnknotAnatomy    *anatomy,
                                        UnknotCatalogue  *catalogue);
void  unknot_entry_list_set_catalogue  (UnknotEntryList  *self,
                                        UnknotCatalogue  *catalogue);
void  unknot_entry_list_set_first_weekday (UnknotEntryList *self,
                                        int               first_weekday);
void  unknot_entry_list_show_day       (UnknotEntryList  *self,
                                        int               day);

G_END_DECLS
