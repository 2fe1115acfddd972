#pragma once

#include "unknot-fhir.h"
#include "unknot-records.h"

G_BEGIN_DECLS

/* What the rooms of the FHIR export share. Everything is in English and Latin, as its codes are: a clinic's system
 * reads it. */

/* The parts that the document is divided into. */
typedef enum
{
  UNKNOT_FHIR_PLACES,
  UNKNOT_FHIR_PAIN,
  UNKNOT_FHIR_SESSIONS,
  UNKNOT_FHIR_DAYS,
  UNKNOT_FHIR_WEEKS,
  UNKNOT_FHIR_EVENTS,
  UNKNOT_FHIR_N_SECTIONS,
} UnknotFhirSection;

/* A knot, where it is now. */
typedef struct
{
  char       *id;
  char       *muscle;
  char       *label;
  UnknotSide  side;
  gboolean    gone;
} UnknotFhirSite;

/* A document that grows; `entries` is the text of what stands in it so far. */
typedef struct
{
  const UnknotFhirSource *source;
  GHashTable             *sites;     /* UUID → UnknotFhirSite */
  GPtrArray              *knots;     /* the sites, in the order of their finding; borrowed */
  GString                *entries;
  GPtrArray              *sections[UNKNOT_FHIR_N_SECTIONS];
  gboolean                has_questionnaire;
} UnknotFhirBundle;

/* unknot-fhir-text.c */
void    unknot_fhir_open            (GString           *text,
                                     const char        *name,
                                     char               bracket);
void    unknot_fhir_close           (GString           *text,
                                     char               bracket);
void    unknot_fhir_put_text        (GString           *text,
                                     const char        *name,
                                     const char        *value);
void    unknot_fhir_put_whole       (GString           *text,
                                     const char        *name,
                                     int                value);
void    unknot_fhir_put_tenths      (GString           *text,
                                     const char        *name,
                                     int                tenths);
void    unknot_fhir_put_truth       (GString           *text,
                                     const char        *name,
                                     gboolean           value);
void    unknot_fhir_put_time        (GString           *text,
                                     const char        *name,
                                     UnknotTime         time);
void    unknot_fhir_put_coding      (GString           *text,
                                     const char        *name,
                                     const char        *code);
void    unknot_fhir_put_concept     (GString           *text,
                                     const char        *name,
                                     const char        *code,
                                     const char        *words);
void    unknot_fhir_put_reference   (GString           *text,
                                     const char        *name,
                                     const char        *id);
void    unknot_fhir_put_note        (GString           *text,
                                     const char        *words);
char *  unknot_fhir_make_id         (const char        *uuid,
                                     const char        *role) G_GNUC_WARN_UNUSED_RESULT;

/* unknot-fhir.c */
void    unknot_fhir_begin           (UnknotFhirBundle  *bundle,
                                     const char        *type,
                                     const char        *id);
void    unknot_fhir_end             (UnknotFhirBundle  *bundle,
                                     UnknotFhirSection  section,
                                     const char        *id);

/* unknot-fhir-places.c */
void    unknot_fhir_note_place      (UnknotFhirBundle  *bundle,
                                     UnknotEntry       *entry);
void    unknot_fhir_add_places      (UnknotFhirBundle  *bundle);
char *  unknot_fhir_dup_place       (UnknotFhirBundle  *bundle,
                                     const char        *muscle,
                                     UnknotSide         side) G_GNUC_WARN_UNUSED_RESULT;
void    unknot_fhir_put_site        (UnknotFhirBundle  *bundle,
                                     const char        *knot);

/* unknot-fhir-pain.c */
void    unknot_fhir_begin_observation (UnknotFhirBundle *bundle,
                                     const char        *id,
                                     const char        *code,
                                     const char        *words,
                                     UnknotTime         time);
void    unknot_fhir_add_rating      (UnknotFhirBundle  *bundle,
                                     UnknotEntry       *entry);
void    unknot_fhir_add_session     (UnknotFhirBundle  *bundle,
                                     UnknotEntry       *entry);
void    unknot_fhir_add_press       (UnknotFhirBundle  *bundle,
                                     UnknotEntry       *entry);

/* unknot-fhir-diary.c */
void    unknot_fhir_add_day         (UnknotFhirBundle  *bundle,
                                     UnknotEntry       *entry);
void    unknot_fhir_add_week        (UnknotFhirBundle  *bundle,
                                     UnknotEntry       *entry);
void    unknot_fhir_add_mark        (UnknotFhirBundle  *bundle,
                                     UnknotEntry       *entry);

/* LOINC; clinical.md E7 has no others that somebody looked up. */
#define UNKNOT_FHIR_PAIN_CODE "72514-3"
#define UNKNOT_FHIR_PEG_CODE "91148-7"
#define UNKNOT_FHIR_PEG_PAIN_CODE "75893-8"
#define UNKNOT_FHIR_PEG_ENJOYMENT_CODE "91145-3"
#define UNKNOT_FHIR_PEG_ACTIVITY_CODE "91146-1"
#define UNKNOT_FHIR_PEG_SCORE_CODE "91147-9"

G_END_DECLS
