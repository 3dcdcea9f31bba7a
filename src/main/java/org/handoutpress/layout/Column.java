package org.handoutpress.layout;

import java.util.ArrayList;
import java.util.List;
import org.handoutpress.geom.Size;

/** Boxes under each other; split between items, or inside an item that can be split. */
public record Column(List<Item> items) implements Box {
  /**
   * @param gap the space above, left out at the top of a region
   * @param keepWithNext whether a region must not end after this item, as with a heading
   */
  public record Item(int gap, Box box, boolean keepWithNext) {}

  public Column {
    items = List.copyOf(items);
  }

  public static Column of(Box... boxes) {
    return spaced(0, List.of(boxes));
  }

  public static Column spaced(int gap, List<? extends Box> boxes) {
    List<Item> items = new ArrayList<>();
    boxes.forEach(b -> items.add(new Item(items.isEmpty() ? 0 : gap, b, false)));
    return new Column(items);
  }

  @Override
  public Fit fit(Size room, Context context) {
    List<Fragment> fragments = new ArrayList<>();
    int y = 0;
    for (int i = 0; i < items.size(); i++) {
      Item item = items.get(i);
      int top = y + (i == 0 ? 0 : item.gap());
      Fit fit = item.box().fit(new Size(room.width(), room.height() - top), context);
      if (fit instanceof Fit.Whole whole) {
        fragments.add(whole.fragment());
        y = top + whole.fragment().height();
      } else if (fit instanceof Fit.Part part) {
        fragments.add(part.fragment());
        return new Fit.Part(stack(fragments), rest(part.rest(), i + 1));
      } else {
        return endBefore(i, fragments, (Fit.Nothing) fit);
      }
    }
    return new Fit.Whole(stack(fragments));
  }

  /** Ends the region before item {@code i}, or earlier where items are kept with the next. */
  private Fit endBefore(int i, List<Fragment> fragments, Fit.Nothing nothing) {
    int end = i;
    while (end > 0 && items.get(end - 1).keepWithNext()) {
      end--;
    }
    return end == 0
        ? nothing
        : new Fit.Part(stack(fragments.subList(0, end)), rest(items.get(end).box(), end + 1));
  }

  private Column rest(Box first, int from) {
    List<Item> left = new ArrayList<>();
    left.add(new Item(0, first, items.get(from - 1).keepWithNext()));
    left.addAll(items.subList(from, items.size()));
    return new Column(left);
  }

  private Fragment stack(List<Fragment> fragments) {
    Placing placing = new Placing();
    int width = 0;
    int y = 0;
    for (int i = 0; i < fragments.size(); i++) {
      y += i == 0 ? 0 : items.get(i).gap();
      placing.add(0, y, fragments.get(i));
      y += fragments.get(i).height();
      width = Math.max(width, fragments.get(i).size().width());
    }
    return placing.fragment(new Size(width, y));
  }
}
