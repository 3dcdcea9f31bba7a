package org.handoutpress.batch.mail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.handoutpress.batch.files.LineFile;
import org.handoutpress.batch.files.OutputFolder;
import org.handoutpress.batch.files.WriteProblem;
import org.handoutpress.diag.Code;
import org.handoutpress.diag.Place;
import org.handoutpress.diag.Problem;
import org.handoutpress.diag.ProblemException;
import org.handoutpress.mail.PasswordMaker;

/**
 * The passwords that were made for patients, a line each, for a clerk to pass on by another way. A
 * line is on the disk before the file that it opens, and a patient keeps the password that they
 * have.
 */
final class PasswordFile implements AutoCloseable {
  static final String NAME = "passwords.csv";
  private static final String HEADER = "id,password";
  private static final String END = "\r\n";
  private static final Pattern LINE =
      Pattern.compile("([A-Za-z0-9][A-Za-z0-9_-]{0,63}),([a-z0-9]{4}(?:-[a-z0-9]{4}){3})");

  private final OutputFolder folder;
  private final SortedMap<String, String> passwords = new TreeMap<>();
  private final PasswordMaker maker = new PasswordMaker();
  private LineFile lines;

  private PasswordFile(OutputFolder folder) {
    this.folder = folder;
  }

  /**
   * Reads the passwords of a folder, and leaves the file ready to be added to.
   *
   * @throws ProblemException if somebody has changed the file
   */
  static PasswordFile open(OutputFolder folder) throws IOException, ProblemException {
    PasswordFile file = new PasswordFile(folder);
    Path path = folder.path().resolve(NAME);
    List<String> lines = LineFile.whole(LineFile.read(path));
    for (int i = 0; i < lines.size(); i++) {
      file.read(lines.get(i), i + 1, path);
    }
    file.rewrite();
    file.lines = LineFile.open(path);
    return file;
  }

  private void read(String line, int number, Path path) throws ProblemException {
    Matcher cells = LINE.matcher(line);
    if (cells.matches()) {
      passwords.put(cells.group(1), cells.group(2));
    } else if (number > 1 || !line.equals(HEADER)) {
      throw new ProblemException(
          Problem.at(
              new Place(path.toString(), number, 1, ""),
              Code.BAD_VALUE,
              "This line is not as it was written.",
              "Put the file back as it was, or take it away: then each patient gets a new password"
                  + " and a new draft."));
    }
  }

  /**
   * The password of a patient; a new one if they have none.
   *
   * @throws ProblemException if it cannot be kept
   */
  synchronized String of(String id) throws ProblemException {
    String known = passwords.get(id);
    if (known != null) {
      return known;
    }
    String password = maker.next();
    try {
      add(id, password);
    } catch (IOException e) {
      throw new ProblemException(WriteProblem.of(folder.path().resolve(NAME), e));
    }
    passwords.put(id, password);
    return password;
  }

  private void add(String id, String password) throws IOException {
    lines.add(line(id, password));
    lines.force();
  }

  private static String line(String id, String password) {
    return id + "," + password + END;
  }

  private void rewrite() throws IOException {
    StringBuilder text = new StringBuilder(HEADER + END);
    passwords.forEach((id, password) -> text.append(line(id, password)));
    folder.put(NAME, text.toString().getBytes(StandardCharsets.US_ASCII));
  }

  /** Writes it anew in the order of the ids. */
  synchronized void compact() throws IOException {
    lines.close();
    rewrite();
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
