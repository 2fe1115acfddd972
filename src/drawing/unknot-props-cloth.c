#include "unknot-props-private.h"

/*
 * What drapes over the body: towels, packs, a hot-water bottle, a kneading cushion. Binding lays a net of patches over the skin; here
 * it is made twice as fine and turned into cloth, whose edge is a round hem that follows the outermost patches.
 * Without patches the thing lies flat where the pose puts it.
 */

#define MOST_CORNERS (2 * 7 - 1)

/* Neighbouring cells overlap by this share, so that no gap opens where the cloth bends. */
#define OVERLAP 1.10
/* Of a cell's edges, as a share of its size: more would leave dimples where four cells meet. */
#define CELL_ROUNDING 0.12

/* The seams of a quilted pack, and what is left of its thickness there. */
#define QUILTS 3
#define QUILT_SEAM 0.55

typedef struct
{
  UnknotVector at[MOST_CORNERS][MOST_CORNERS];
  UnknotVector out[MOST_CORNERS][MOST_CORNERS];
  guint n[2];
} Sheet;

/* A corner of the bound net, or of a flat one; beyond its edge it goes on as it came. */
static UnknotVector
net_corner (const UnknotPropMaker *self,
            int                    column,
            int                    row)
{
  const UnknotProp *prop = self->prop;
  int last[2] = { (int) prop->grid[0] - 1, (int) prop->grid[1] - 1 };
  int inner[2] = { CLAMP (column, 0, last[0]), CLAMP (row, 0, last[1]) };

  if (inner[0] != column || inner[1] != row)
    return unknot_vector_mix (net_corner (self, 2 * inner[0] - column, 2 * inner[1] - row),
                              net_corner (self, inner[0], inner[1]), 2);

  if (prop->n_patches > 0)
    return prop->patches[column * (int) prop->grid[1] + row].at;

  return unknot_prop_held_place (self, ((double) column / last[0] - 0.5) * prop->size.x,
                                 ((double) row / last[1] - 0.5) * prop->size.y, 0);
}

/* Half-way between the rows @row and @row + 1 if @half, else on @row. */
static UnknotVector
net_in_column (const UnknotPropMaker *self,
               int                    column,
               int                    row,
               gboolean               half)
{
  if (!half)
    return net_corner (self, column, row);

  return unknot_vector_curve (net_corner (self, column, row - 1), net_corner (self, column, row),
                              net_corner (self, column, row + 1), net_corner (self, column, row + 2), 0.5);
}

static UnknotVector
sheet_out (const Sheet *self,
           guint        column,
           guint        row,
           UnknotVector outwards)
{
  UnknotVector x = unknot_vector_subtract (self->at[MIN (column + 1, self->n[0] - 1)][row],
                                           self->at[column > 0 ? column - 1 : 0][row]);
  UnknotVector y = unknot_vector_subtract (self->at[column][MIN (row + 1, self->n[1] - 1)],
                                           self->at[column][row > 0 ? row - 1 : 0]);

  UnknotVector out = unknot_vector_unit (unknot_vector_cross (x, y));

  return unknot_vector_dot (out, outwards) < 0 ? unknot_vector_scale (out, -1) : out;
}

static void
sheet_init (Sheet                 *self,
            const UnknotPropMaker *maker)
{
  self->n[0] = 2 * maker->prop->grid[0] - 1;
  self->n[1] = 2 * maker->prop->grid[1] - 1;

  for (guint column = 0; column < self->n[0]; column++)
    for (guint row = 0; row < self->n[1]; row++)
      {
        int c = (int) column / 2, r = (int) row / 2;
        gboolean half = row % 2 == 1;

        self->at[column][row] =
          column % 2 == 0 ? net_in_column (maker, c, r, half)
                          : unknot_vector_curve (net_in_column (maker, c - 1, r, half),
                                                 net_in_column (maker, c, r, half),
                                                 net_in_column (maker, c + 1, r, half),
                                                 net_in_column (maker, c + 2, r, half), 0.5);
      }

  for (guint column = 0; column < self->n[0]; column++)
    for (guint row = 0; row < self->n[1]; row++)
      self->out[column][row] = sheet_out (self, column, row,
                                          maker->prop->n_patches == 0
                                          ? maker->held.z
                                          : maker->prop->patches[column / 2 * maker->prop->grid[1] + row / 2].out);
}

/* One cell. */
static void
add_cell (const UnknotPropMaker *self,
          UnknotPrimitive        primitive,
          const Sheet           *sheet,
          guint                  column,
          guint                  row,
          double                 thick)
{
  UnknotVector a = sheet->at[column][row], b = sheet->at[column + 1][row];
  UnknotVector c = sheet->at[column][row + 1], d = sheet->at[column + 1][row + 1];
  UnknotVector x = unknot_vector_subtract (unknot_vector_add (b, d), unknot_vector_add (a, c));
  UnknotVector y = unknot_vector_subtract (unknot_vector_add (c, d), unknot_vector_add (a, b));
  UnknotVector middle = unknot_vector_mix (unknot_vector_mix (a, b, 0.5), unknot_vector_mix (c, d, 0.5), 0.5);
  double width = unknot_vector_length (x) / 2 * OVERLAP, height = unknot_vector_length (y) / 2 * OVERLAP;
  UnknotTurn turn = { .x = unknot_vector_unit (x) };

  turn.z = unknot_vector_unit (unknot_vector_cross (x, y));
  turn.y = unknot_vector_cross (turn.z, turn.x);
  primitive.blend = 0.0014;
  unknot_prop_add_box (self, primitive, middle,
                       UNKNOT_VECTOR (width, height, thick), turn, MIN (thick * 0.48, MIN (width, height) * CELL_ROUNDING));
}

/* A round hem; @corner cells are cut off at each corner. */
static void
add_hem (const UnknotPropMaker *self,
         UnknotPrimitive        primitive,
         const Sheet           *sheet,
         double                 radius,
         guint                  corner)
{
  guint right = sheet->n[0] - 1, top = sheet->n[1] - 1;
  UnknotVector ring[4 * MOST_CORNERS];
  guint n = 0;

  for (guint i = corner; i <= right - corner; i++)
    ring[n++] = sheet->at[i][0];
  for (guint i = corner; i <= top - corner; i++)
    ring[n++] = sheet->at[right][i];
  for (guint i = corner; i <= right - corner; i++)
    ring[n++] = sheet->at[right - i][top];
  for (guint i = corner; i <= top - corner; i++)
    ring[n++] = sheet->at[0][top - i];

  for (guint i = 0; i < n; i++)
    if (unknot_vector_length (unknot_vector_subtract (ring[(i + 1) % n], ring[i])) > 1e-6)
      unknot_prop_add_cone (self, primitive, ring[i], ring[(i + 1) % n], radius, radius, 0.004);
}

static gboolean
is_corner (const Sheet *sheet,
           guint        column,
           guint        row)
{
  return (column == 0 || column + 2 == sheet->n[0]) && (row == 0 || row + 2 == sheet->n[1]);
}

/* Folded once: a round fold at one long edge, two hems at the other; a woven stripe runs along both short ends. */
void
unknot_prop_make_towel (const UnknotPropMaker *self)
{
  UnknotPrimitive cloth = unknot_prop_own_solid (self, 0, "towel");
  UnknotPrimitive stripe = unknot_prop_solid (self, 0, "towel-stripe");
  UnknotPrimitive under = unknot_prop_own_solid (self, 1, "towel");
  double thick = self->prop->thick;
  Sheet sheet;

  sheet_init (&sheet, self);
  for (guint column = 0; column + 1 < sheet.n[0]; column++)
    for (guint row = 0; row + 1 < sheet.n[1]; row++)
      {
        gboolean striped = column == 1 || column + 3 == sheet.n[0];

        add_cell (self, striped && self->prop->tone == NULL ? stripe : cloth, &sheet, column, row, thick);
      }
  add_hem (self, cloth, &sheet, thick * 0.62, 0);

  for (guint column = 0; column + 1 < sheet.n[0]; column++)
    {
      UnknotVector from = unknot_vector_along (sheet.at[column][0], sheet.out[column][0], -thick * 0.4);
      UnknotVector to = unknot_vector_along (sheet.at[column + 1][0], sheet.out[column + 1][0], -thick * 0.4);
      UnknotVector down = unknot_vector_unit (unknot_vector_subtract (sheet.at[column][0], sheet.at[column][1]));
      guint top = sheet.n[1] - 1;

      unknot_prop_add_cone (self, under, unknot_vector_along (from, down, thick * 1.3),
                            unknot_vector_along (to, down, thick * 1.3), thick * 0.55, thick * 0.55, 0.002);
      unknot_prop_add_cone (self, cloth, sheet.at[column][top], sheet.at[column + 1][top], thick * 0.85,
                            thick * 0.85, 0.004);
    }
}

/* A bag of wheat, quilted so that it stays even. */
void
unknot_prop_make_pad (const UnknotPropMaker *self)
{
  UnknotPrimitive bag = unknot_prop_own_solid (self, 0, "heat");
  double thick = self->prop->thick;
  Sheet sheet;

  sheet_init (&sheet, self);
  for (guint column = 0; column + 1 < sheet.n[0]; column++)
    for (guint row = 0; row + 1 < sheet.n[1]; row++)
      {
        double along = (column + 0.5) * QUILTS / (sheet.n[0] - 1);
        double swell = QUILT_SEAM + (1 - QUILT_SEAM) * sin ((along - floor (along)) * G_PI);

        bag.line = 1 + (int) along;
        add_cell (self, bag, &sheet, column, row, thick * swell);
      }
  bag.line = 0;
  add_hem (self, bag, &sheet, thick * 0.34, 0);
}

/* In its knitted cover, the neck with the stopper at the upper end. */
void
unknot_prop_make_hot_bottle (const UnknotPropMaker *self)
{
  UnknotPrimitive cover = unknot_prop_own_solid (self, 0, "cosy");
  double thick = self->prop->thick;
  UnknotVector neck, up;
  guint middle, top;
  Sheet sheet;

  sheet_init (&sheet, self);
  middle = sheet.n[0] / 2;
  top = sheet.n[1] - 1;
  for (guint column = 0; column + 1 < sheet.n[0]; column++)
    for (guint row = 0; row + 1 < sheet.n[1]; row++)
      {
        if (is_corner (&sheet, column, row))
          continue;
        cover.line = row < 2 ? 1 : 2;
        add_cell (self, cover, &sheet, column, row, thick);
      }
  cover.line = 0;
  add_hem (self, cover, &sheet, thick * 0.46, 1);

  neck = sheet.at[middle][top];
  up = unknot_vector_unit (unknot_vector_subtract (neck, sheet.at[middle][top - 1]));
  unknot_prop_add_cone (self, cover, unknot_vector_along (neck, up, -0.010), unknot_vector_along (neck, up, 0.014),
                        0.017, 0.0115, 0.012);
  cover.line = 3;
  unknot_prop_add_cone (self, cover, unknot_vector_along (neck, up, 0.020), unknot_vector_along (neck, up, 0.028),
                        0.0128, 0.0150, 0);
  unknot_prop_add_cylinder (self, unknot_prop_solid (self, 1, "roller-core"), unknot_vector_along (neck, up, 0.042),
                            up, 0.012, 0.0085, 0.002);
}

/* A gel pack: swollen between its welded rims. */
void
unknot_prop_make_cold (const UnknotPropMaker *self)
{
  UnknotPrimitive gel = unknot_prop_own_solid (self, 0, "ice");
  double thick = self->prop->thick;
  Sheet sheet;

  sheet_init (&sheet, self);
  for (guint column = 0; column + 1 < sheet.n[0]; column++)
    for (guint row = 0; row + 1 < sheet.n[1]; row++)
      {
        gboolean rim = column == 0 || row == 0 || column + 2 == sheet.n[0] || row + 2 == sheet.n[1];

        gel.line = rim ? 1 : 2;
        add_cell (self, gel, &sheet, column, row, rim ? thick * 0.45 : thick);
      }
  gel.line = 1;
  add_hem (self, gel, &sheet, thick * 0.25, 0);
}

/* A kneading cushion: four heads under its cover, which show on a flat one, and the switch on its back. */
void
unknot_prop_make_massager (const UnknotPropMaker *self)
{
  UnknotPrimitive cover = unknot_prop_own_solid (self, 0, "gun-trim");
  UnknotPrimitive head = unknot_prop_solid (self, 1, "gun-head");
  double thick = self->prop->thick;
  UnknotVector size = self->prop->size;
  Sheet sheet;

  sheet_init (&sheet, self);
  for (guint column = 0; column + 1 < sheet.n[0]; column++)
    for (guint row = 0; row + 1 < sheet.n[1]; row++)
      if (!is_corner (&sheet, column, row))
        add_cell (self, cover, &sheet, column, row, thick);
  add_hem (self, cover, &sheet, thick * 0.46, 1);

  if (self->prop->n_patches == 0)
    for (int x = -1; x <= 1; x += 2)
      for (int y = -1; y <= 1; y += 2)
        unknot_prop_add_ball (self, head, unknot_prop_held_place (self, x * size.x * 0.2, y * size.y * 0.2,
                                                                  thick * 0.3), size.x * 0.11);
  else
    {
      guint middle[2] = { sheet.n[0] / 2, sheet.n[1] / 2 };
      UnknotVector out = sheet.out[middle[0]][middle[1]];

      unknot_prop_add_cylinder (self, unknot_prop_solid (self, 2, "gun-light"),
                                unknot_vector_along (sheet.at[middle[0]][middle[1]], out, thick * 0.5), out, 0.006,
                                0.011, 0.002);
    }
}
