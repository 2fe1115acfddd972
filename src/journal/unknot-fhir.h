#pragma once

#include "unknot-anatomy.h"
#include "unknot-catalogue.h"
#include "unknot-time.h"

G_BEGIN_DECLS

/**
 * UnknotFhirSource:
 * @texts: (element-type utf8): the texts of all entries, in the order of their times
 * @anatomy: names of muscles
 * @catalogue: names of techniques
 * @made: when it is exported
 * @document: UUID of the document
 * @composition: UUID of its first page
 * @patient: UUID of the person, who has no name in it
 *
 * What a document for a clinic's system is made of. All is borrowed.
 */
typedef struct
{
  GPtrArray       *texts;
  UnknotAnatomy   *anatomy;
  UnknotCatalogue *catalogue;
  UnknotTime       made;
  const char      *document;
  const char      *composition;
  const char      *patient;
} UnknotFhirSource;

GBytes *  unknot_fhir_write  (const UnknotFhirSource  *source) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
