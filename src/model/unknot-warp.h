#pragma once

#include <gio/gio.h>

#include "unknot-geometry.h"
#include "unknot-outline.h"
#include "unknot-view.h"

G_BEGIN_DECLS

/**
 * UnknotBuild:
 * @UNKNOT_BUILD_BROAD: as the atlas is drawn; body units are its millimetres
 * @UNKNOT_BUILD_NEUTRAL: what is shown unless the person chooses
 * @UNKNOT_BUILD_NARROW: narrow shoulders, wide hips
 *
 * How a body is built. Marks are always kept in broad coordinates, and follow the build that is shown.
 */
typedef enum
{
  UNKNOT_BUILD_BROAD,
  UNKNOT_BUILD_NEUTRAL,
  UNKNOT_BUILD_NARROW,
} UnknotBuild;

#define UNKNOT_N_BUILDS (UNKNOT_BUILD_NARROW + 1)

/**
 * UnknotWarp:
 *
 * One smooth way to move every point of the atlas, so that the same drawing fits each build. Immutable, and may be
 * shared by threads.
 */
typedef struct _UnknotWarp UnknotWarp;

#define UNKNOT_TYPE_WARP (unknot_warp_get_type ())

GType            unknot_warp_get_type   (void) G_GNUC_CONST;
UnknotWarp *     unknot_warp_load       (GFile          *folder,
                                         GError        **error) G_GNUC_WARN_UNUSED_RESULT;
UnknotWarp *     unknot_warp_ref        (UnknotWarp     *self);
void             unknot_warp_unref      (UnknotWarp     *self);

UnknotPoint      unknot_warp_apply      (UnknotWarp     *self,
                                         UnknotView      view,
                                         UnknotBuild     build,
                                         UnknotPoint     place);
UnknotPoint      unknot_warp_invert     (UnknotWarp     *self,
                                         UnknotView      view,
                                         UnknotBuild     build,
                                         UnknotPoint     shown);
UnknotOutline *  unknot_warp_outline    (UnknotWarp     *self,
                                         UnknotView      view,
                                         UnknotBuild     build,
                                         UnknotOutline  *outline) G_GNUC_WARN_UNUSED_RESULT;

const char *     unknot_build_to_id     (UnknotBuild     build);
gboolean         unknot_build_from_id   (const char     *id,
                                         UnknotBuild    *build);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (UnknotWarp, unknot_warp_unref)

G_END_DECLS
