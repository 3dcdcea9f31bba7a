package org.handoutpress.verify.facts;

import java.util.List;

/**
 * What is to be filled in.
 *
 * @param fields page by page, in the order of the annotations
 */
public record Form(List<Field> fields, boolean needsAppearances) {
  public Form {
    fields = List.copyOf(fields);
  }
}
