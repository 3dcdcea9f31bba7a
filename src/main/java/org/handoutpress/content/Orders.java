package org.handoutpress.content;

import java.nio.file.Path;
import java.util.List;
import org.handoutpress.diag.ProblemException;
import org.handoutpress.diag.Problems;
import org.handoutpress.json.JsonFields;
import org.handoutpress.json.JsonString;

/** How a language begins a sentence that tells the reader to do something: scores.json. */
public final class Orders {
  private Orders() {}

  /**
   * Reads them.
   *
   * @param language a language tag, or the name of a folder
   * @throws ProblemException with what is wrong in the file
   */
  public static List<String> read(Path contentRoot, String language) throws ProblemException {
    Problems problems = new Problems();
    String folder = new Languages(contentRoot).folder(language);
    JsonFields file = new ContentFiles(contentRoot, problems).fields(folder + "/scores.json");
    List<String> orders = file.texts("orders").stream().map(JsonString::value).toList();
    file.end();
    problems.throwIfAny();
    return orders;
  }
}
