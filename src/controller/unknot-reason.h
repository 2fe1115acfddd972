#pragma once

#include "unknot-anatomy.h"
#include "unknot-catalogue.h"
#include "unknot-plan.h"
#include "unknot-safety.h"

G_BEGIN_DECLS

/**
 * UnknotReasonWords:
 * @catalogue: names of techniques
 * @rules: names of conditions and gates
 * @anatomy: (nullable): words of the zones that are left alone
 *
 * Where the words of reasons come from. All are borrowed.
 */
typedef struct
{
  const UnknotCatalogue *catalogue;
  const UnknotSafety    *rules;
  UnknotAnatomy         *anatomy;
} UnknotReasonWords;

char *  unknot_reason_dup_text  (const UnknotReason      *reason,
                                 const UnknotReasonWords *words) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
