#pragma once

#include <gio/gio.h>

#include "unknot-anatomy.h"
#include "unknot-geometry.h"
#include "unknot-outline.h"
#include "unknot-sheet.h"
#include "unknot-side.h"
#include "unknot-view.h"

G_BEGIN_DECLS

/**
 * UnknotAtlasShape:
 * @id: the shape's own id
 * @name: what it is a drawing of: a muscle of ours, a part of one, or another shape that the anatomy can name
 * @muscle: (nullable): the muscle of ours it belongs to
 * @group: (nullable): the group of shapes that are shaded as one
 * @side: the side it lies on
 * @layer: where it lies
 * @sheets: a bit `1 << sheet` for each sheet that shows it
 * @context: `TRUE` if it is only there so that the body looks whole
 * @over: `TRUE` if it is context that lies over the muscles of the sheet, as the arm lies over the ribs
 * @fascia: how much of its colour is that of a sheet of tendon, 0 to 1
 * @outline: its edge
 * @border: (nullable): the open line to draw instead of the edge
 * @label: a place well inside
 *
 * One shape of a view. Coordinates are body units.
 */
typedef struct
{
  char          *id;
  char          *name;
  char          *muscle;
  char          *group;
  UnknotSide     side;
  UnknotLayer    layer;
  guint          sheets;
  gboolean       context;
  gboolean       over;
  double         fascia;
  UnknotOutline *outline;
  UnknotOutline *border;
  UnknotPoint    label;
} UnknotAtlasShape;

/**
 * UnknotAtlasGroup:
 * @id: the group's id
 * @layer: the layer it belongs to
 * @outline: the edge round all its shapes
 * @border: (nullable): the open line to draw instead of the edge
 *
 * Shapes that are parts of one muscle and are shaded as one.
 */
typedef struct
{
  char          *id;
  UnknotLayer    layer;
  UnknotOutline *outline;
  UnknotOutline *border;
} UnknotAtlasGroup;

/**
 * UnknotZone:
 * @id: the zone's own id
 * @reason: why, an id of the anatomy's reasons
 * @side: the side it lies on
 * @tools: (array zero-terminated=1): ids of the tools that must not be used here; all eight = never press
 * @outline: its edge
 * @has_grid: whether @grid counts as well
 * @grid: a box of the B0 grid that counts as well as what is drawn (clinical.md F9.9: kidneys, padded by 4 units)
 *
 * A place that is left alone (clinical.md D3).
 */
typedef struct
{
  char          *id;
  char          *reason;
  UnknotSide     side;
  GStrv          tools;
  UnknotOutline *outline;
  gboolean       has_grid;
  UnknotRect     grid;
} UnknotZone;

/**
 * UnknotFade:
 * @from: where the drawing is still whole
 * @to: where it is gone
 * @area: what is faded; what lies beyond @to in it is not drawn
 *
 * Where a limb ends softly. The same on every build.
 */
typedef struct
{
  UnknotPoint from;
  UnknotPoint to;
  UnknotRect  area;
} UnknotFade;

/**
 * UnknotCandidate:
 * @muscle: the muscle's id, owned by the atlas
 * @side: its side
 * @layer: the layer where it was met
 * @distance: how far off it lies, in body units; 0 = the place is inside
 *
 * A muscle that may be meant by a place on the map.
 */
typedef struct
{
  const char  *muscle;
  UnknotSide   side;
  UnknotLayer  layer;
  double       distance;
} UnknotCandidate;

/**
 * UnknotAtlas:
 *
 * One view of the body: what lies where, and what is meant by a place. Its coordinates are body units, millimetres
 * of build broad. Immutable, and may be shared by threads.
 */
typedef struct _UnknotAtlas UnknotAtlas;

#define UNKNOT_TYPE_ATLAS (unknot_atlas_get_type ())

GType                      unknot_atlas_get_type        (void) G_GNUC_CONST;
UnknotAtlas *              unknot_atlas_load            (GFile         *folder,
                                                         UnknotView     view,
                                                         UnknotAnatomy *anatomy,
                                                         GError       **error) G_GNUC_WARN_UNUSED_RESULT;
UnknotAtlas *              unknot_atlas_mirror          (UnknotAtlas   *self) G_GNUC_WARN_UNUSED_RESULT;
UnknotAtlas *              unknot_atlas_ref             (UnknotAtlas   *self);
void                       unknot_atlas_unref           (UnknotAtlas   *self);

UnknotView                 unknot_atlas_get_view        (UnknotAtlas   *self);
UnknotAspect               unknot_atlas_get_aspect      (UnknotAtlas   *self);
UnknotAnatomy *            unknot_atlas_get_anatomy     (UnknotAtlas   *self);
UnknotRect                 unknot_atlas_get_bounds      (UnknotAtlas   *self);
double                     unknot_atlas_get_midline     (UnknotAtlas   *self);
UnknotOutline *            unknot_atlas_get_outline     (UnknotAtlas   *self);
UnknotOutline *            unknot_atlas_get_head        (UnknotAtlas   *self);
const UnknotAtlasShape *   unknot_atlas_get_shapes      (UnknotAtlas   *self,
                                                         gsize         *n_shapes);
const UnknotAtlasGroup *   unknot_atlas_get_groups      (UnknotAtlas   *self,
                                                         gsize         *n_groups);
const UnknotAtlasGroup *   unknot_atlas_get_group       (UnknotAtlas   *self,
                                                         const char    *id);
const UnknotZone *         unknot_atlas_get_zones       (UnknotAtlas   *self,
                                                         gsize         *n_zones);
const UnknotFade *         unknot_atlas_get_fades       (UnknotAtlas   *self,
                                                         gsize         *n_fades);
gboolean                   unknot_atlas_has_sheet       (UnknotAtlas   *self,
                                                         UnknotSheet    sheet);
gboolean                   unknot_atlas_get_landmark    (UnknotAtlas   *self,
                                                         const char    *name,
                                                         UnknotPoint   *place);

const UnknotAtlasShape *   unknot_atlas_shape_at        (UnknotAtlas   *self,
                                                         UnknotSheet    sheet,
                                                         UnknotPoint    place);
GArray *                   unknot_atlas_candidates_at   (UnknotAtlas   *self,
                                                         UnknotSheet    sheet,
                                                         UnknotPoint    place) G_GNUC_WARN_UNUSED_RESULT;
UnknotSide                 unknot_atlas_side_at         (UnknotAtlas   *self,
                                                         UnknotPoint    place);
const UnknotZone *         unknot_atlas_zone_at         (UnknotAtlas   *self,
                                                         const char    *tool,
                                                         UnknotPoint    place);

gboolean                   unknot_atlas_place_to_grid   (UnknotAtlas   *self,
                                                         UnknotPoint    place,
                                                         UnknotPoint   *grid);
gboolean                   unknot_atlas_grid_to_place   (UnknotAtlas   *self,
                                                         UnknotSide     side,
                                                         UnknotPoint    grid,
                                                         UnknotPoint   *place);
gboolean                   unknot_atlas_is_neck         (UnknotAtlas   *self,
                                                         UnknotPoint    place);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (UnknotAtlas, unknot_atlas_unref)

G_END_DECLS
