#pragma once

#include <gio/gio.h>

#include "unknot-map-body.h"

G_BEGIN_DECLS

/* A line with a width of its own. */
typedef struct
{
  UnknotOutline *outline;
  double width;
} UnknotArtStroke;

/* How a shape of the atlas is shaded. `tone`: lighter above 0, darker below. `feather`: the line along which it is
 * rubbed out. `cut`: the line where it is drawn cut off. */
typedef struct
{
  GPtrArray *fibres;
  GArray *ridges;
  GArray *tendon_ends;
  UnknotOutline *feather;
  double feather_width;
  UnknotOutline *cut;
  double tone;
} UnknotArtShape;

typedef enum
{
  UNKNOT_BONE,
  UNKNOT_BONE_TOP,
  UNKNOT_BONE_SURFACE,
  UNKNOT_BONE_SHEET,
  UNKNOT_BONE_FAR,
  UNKNOT_BONE_CARTILAGE,
  UNKNOT_BONE_GHOST,
} UnknotBoneKind;

typedef enum
{
  UNKNOT_BONE_DETAIL_LIGHT,
  UNKNOT_BONE_DETAIL_CREASE,
  UNKNOT_BONE_DETAIL_HOLLOW,
} UnknotBoneDetailKind;

typedef struct
{
  UnknotArtStroke stroke;
  UnknotBoneDetailKind kind;
} UnknotBoneDetail;

/* A bone. Of `sheets`, no bits means those its kind is made for. */
typedef struct
{
  UnknotOutline *outline;
  UnknotBoneKind kind;
  guint sheets;
  GArray *details;
} UnknotArtBone;

typedef enum
{
  UNKNOT_TENDON,
  UNKNOT_TENDON_DEEP,
  UNKNOT_TENDON_VEIL,
  UNKNOT_TENDON_FAINT,
} UnknotTendonKind;

typedef struct
{
  UnknotOutline *outline;
  UnknotTendonKind kind;
  guint sheets;
  double feather_width;
} UnknotArtTendon;

typedef enum
{
  UNKNOT_ACCENT_CREASE,
  UNKNOT_ACCENT_LIGHT,
  UNKNOT_ACCENT_SOFT,
  UNKNOT_ACCENT_GLOW,
  UNKNOT_ACCENT_HUSH,
  UNKNOT_ACCENT_LIP,
  UNKNOT_ACCENT_WISP,
} UnknotAccentTone;

/* A fold or a light. Of `sheets`, no bits means all; `builds` has a bit for each build that it belongs to. */
typedef struct
{
  UnknotArtStroke stroke;
  UnknotAccentTone tone;
  guint sheets;
  guint builds;
} UnknotArtAccent;

/**
 * UnknotBodyArt:
 * @shapes: (element-type UnknotArtShape): one for each shape of the atlas, in its order
 * @bones: (element-type UnknotArtBone): the bones, from the bottom to the top
 * @tendons: (element-type UnknotArtTendon): sheets and ends of tendon
 * @accents: (element-type UnknotArtAccent): folds and lights of the surface
 * @accents_deep: (element-type UnknotArtAccent): folds and lights of the deeper sheets
 *
 * What only the shaded drawing of a body needs, already moved to where it is drawn. Immutable, and may be shared by
 * threads.
 */
typedef struct
{
  GArray *shapes;
  GArray *bones;
  GArray *tendons;
  GArray *accents;
  GArray *accents_deep;
} UnknotBodyArt;

UnknotBodyArt *  unknot_body_art_load   (GFile          *folder,
                                         UnknotMapBody  *body,
                                         GError        **error) G_GNUC_WARN_UNUSED_RESULT;
UnknotBodyArt *  unknot_body_art_ref    (UnknotBodyArt  *self);
void             unknot_body_art_unref  (UnknotBodyArt  *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (UnknotBodyArt, unknot_body_art_unref)

G_END_DECLS
