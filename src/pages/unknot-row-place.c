#include "unknot-row-place.h"

static void
add_rows (GtkWidget *widget,
          GPtrArray *rows)
{
  if (GTK_IS_LIST_BOX_ROW (widget))
    {
      g_ptr_array_add (rows, widget);
      return;
    }

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    add_rows (child, rows);
}

static guint
find_named (GPtrArray  *rows,
            const char *name)
{
  for (guint i = 0; i < rows->len; i++)
    if (g_strcmp0 (gtk_widget_get_name (rows->pdata[i]), name) == 0)
      return i;

  return rows->len;
}

/**
 * unknot_row_place_find:
 * @box: what the rows are in, at any depth, and maybe a button over or under them
 *
 * Looks where the focus is. On a button under the rows it is after the last of them.
 *
 * Returns: the place, for unknot_row_place_return()
 */
UnknotRowPlace
unknot_row_place_find (GtkWidget *box)
{
  GtkWidget *child = gtk_widget_get_focus_child (box);
  GtkWidget *focused = child != NULL ? gtk_root_get_focus (gtk_widget_get_root (box)) : NULL;
  GtkWidget *row = focused != NULL ? gtk_widget_get_ancestor (focused, GTK_TYPE_LIST_BOX_ROW) : NULL;
  g_autoptr (GPtrArray) rows = g_ptr_array_new ();
  guint index;

  if (child == NULL)
    return (UnknotRowPlace) { NULL, -1 };

  add_rows (box, rows);
  if (row != NULL && g_ptr_array_find (rows, row, &index))
    return (UnknotRowPlace) { g_strdup (gtk_widget_get_name (row)), (int) index };

  return (UnknotRowPlace) { NULL, child == gtk_widget_get_last_child (box) ? (int) rows->len : 0 };
}

/**
 * unknot_row_place_return:
 * @self: where the focus was; cleared
 * @box: what the new rows are in
 *
 * Gives the focus to the row that has the name of the one before, or else to the one that is where that was.
 */
void
unknot_row_place_return (UnknotRowPlace *self,
                         GtkWidget      *box)
{
  g_autofree char *name = g_steal_pointer (&self->name);
  g_autoptr (GPtrArray) rows = g_ptr_array_new ();
  guint index;

  if (self->index < 0)
    return;

  add_rows (box, rows);
  if (rows->len == 0)
    return;

  index = name != NULL ? find_named (rows, name) : rows->len;
  if (index >= rows->len)
    index = MIN ((guint) self->index, rows->len - 1);
  gtk_widget_grab_focus (rows->pdata[index]);
}
