package org.handoutpress.plain;

import java.util.List;
import org.handoutpress.content.Text;

/**
 * What a reader reads in one go, such as the card of one exercise or a whole answer: the least for
 * which a grade means something. Titles and labels do not belong to it.
 */
public record Passage(String name, List<Text> texts) {
  public Passage {
    texts = List.copyOf(texts);
  }
}
