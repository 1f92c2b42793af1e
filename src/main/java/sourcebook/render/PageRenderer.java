package sourcebook.render;

import sourcebook.model.Page;

/** Makes the pages of one kind, each for itself, so that they can be made at the same time. */
interface PageRenderer {
  /** How many there are. */
  int pages();

  /** One of them, counted from 0. */
  Page page(int number);
}
