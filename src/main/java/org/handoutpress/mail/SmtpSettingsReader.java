package org.handoutpress.mail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.handoutpress.diag.Code;
import org.handoutpress.diag.NearestWord;
import org.handoutpress.diag.Place;
import org.handoutpress.diag.Problem;
import org.handoutpress.diag.ProblemException;
import org.handoutpress.mail.SmtpSettings.Login;
import org.handoutpress.mail.SmtpSettings.Security;

/**
 * Reads how to reach the server: from a file of lines {@code key = value}, and from the
 * environment, which goes before the file. No message quotes a value: it may be a secret.
 */
public final class SmtpSettingsReader {
  private static final String PREFIX = "HANDOUTS_SMTP_";
  private static final String SERVER = "server";
  private static final String PORT = "port";
  private static final String SECURITY = "security";
  private static final String USER = "user";
  private static final String PASSWORD = "password";
  private static final String PER_MINUTE = "per-minute";
  private static final String TRUST = "trust";
  private static final List<String> KEYS =
      List.of(SERVER, PORT, SECURITY, USER, PASSWORD, PER_MINUTE, TRUST);

  private static final int USUAL_PER_MINUTE = 30;
  private static final int MOST_PER_MINUTE = 10_000;
  private static final int LAST_PORT = 65_535;
  private static final String HOST = "[A-Za-z0-9]([A-Za-z0-9.-]{0,251}[A-Za-z0-9])?";
  private static final Set<PosixFilePermission> OTHERS =
      Set.of(PosixFilePermission.GROUP_READ, PosixFilePermission.OTHERS_READ);

  private final Optional<Path> file;
  private final Map<String, String> values = new LinkedHashMap<>();
  private final Map<String, Place> places = new LinkedHashMap<>();

  private SmtpSettingsReader(Optional<Path> file) {
    this.file = file;
  }

  /**
   * Reads both.
   *
   * @throws ProblemException if something is wrong or missing, or if others may read a password
   */
  public static SmtpSettings read(Optional<Path> file, Map<String, String> environment)
      throws ProblemException {
    SmtpSettingsReader reader = new SmtpSettingsReader(file);
    if (file.isPresent()) {
      reader.lines(file.get());
    }
    for (String key : KEYS) {
      String name = PREFIX + key.toUpperCase(Locale.ROOT).replace('-', '_');
      Optional.ofNullable(environment.get(name))
          .ifPresent(value -> reader.put(key, value, Place.file(name)));
    }
    return reader.settings();
  }

  private void put(String key, String value, Place place) {
    values.put(key, value);
    places.put(key, place);
  }

  private void lines(Path path) throws ProblemException {
    List<String> lines = read(path);
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      if (!line.isEmpty() && !line.startsWith("#")) {
        line(line, new Place(path.toString(), i + 1, 1, ""));
      }
    }
    if (values.containsKey(PASSWORD)) {
      refuseOpenToOthers(path);
    }
  }

  private void line(String line, Place place) throws ProblemException {
    String key = line.replaceFirst("\\s*=.*", "");
    if (!line.contains("=") || !KEYS.contains(key)) {
      String advice = NearestWord.advice(key.length() < line.length() ? key : "", KEYS);
      throw problem(place, Code.UNKNOWN_KEY, "This line names no setting.", advice);
    }
    if (values.containsKey(key)) {
      throw problem(place, Code.DUPLICATE_KEY, "\"" + key + "\" is set twice.", "Set it once.");
    }
    put(key, line.substring(line.indexOf('=') + 1).strip(), place);
  }

  private static List<String> read(Path path) throws ProblemException {
    try {
      return Files.readAllLines(path);
    } catch (IOException e) {
      throw problem(
          Place.file(path.toString()),
          Code.MISSING_FILE,
          "This file is not there, or is no text in UTF-8.",
          "See docs/mail.md for what it holds.");
    }
  }

  private static void refuseOpenToOthers(Path path) throws ProblemException {
    if (isOpenToOthers(path)) {
      throw problem(
          Place.file(path.toString()),
          Code.BAD_VALUE,
          "This file holds a password, and others may read it.",
          "Run: chmod 600 " + path);
    }
  }

  /**
   * What cannot be found out counts as open. Windows keeps a user's files from others by itself.
   */
  private static boolean isOpenToOthers(Path path) {
    try {
      return path.getFileSystem().supportedFileAttributeViews().contains("posix")
          && Files.getPosixFilePermissions(path).stream().anyMatch(OTHERS::contains);
    } catch (IOException unknown) {
      return true;
    }
  }

  private SmtpSettings settings() throws ProblemException {
    if (value(SERVER).isEmpty()) {
      throw problem(
          Place.file(file.map(Path::toString).orElse(PREFIX + "SERVER")),
          Code.MISSING_KEY,
          "There is no server to send to.",
          "Name it: server = smtp.example.org in a file that --smtp names, or in the environment.");
    }
    Security security = security();
    return new SmtpSettings(
        matching(SERVER, HOST, "the name of a server"),
        number(PORT, security.port(), LAST_PORT),
        security,
        login(),
        number(PER_MINUTE, USUAL_PER_MINUTE, MOST_PER_MINUTE),
        trust());
  }

  private Optional<String> value(String key) {
    return Optional.ofNullable(values.get(key)).filter(v -> !v.isEmpty());
  }

  private Security security() throws ProblemException {
    String word = value(SECURITY).orElse("starttls");
    return Arrays.stream(Security.values())
        .filter(s -> s.name().toLowerCase(Locale.ROOT).equals(word))
        .findFirst()
        .orElseThrow(() -> wrong(SECURITY, "starttls or tls; nothing is sent without"));
  }

  private String matching(String key, String pattern, String wanted) throws ProblemException {
    if (!values.get(key).matches(pattern)) {
      throw wrong(key, wanted);
    }
    return values.get(key);
  }

  private int number(String key, int usual, int most) throws ProblemException {
    String number = value(key).orElse("" + usual);
    int n = number.matches("[0-9]{1,5}") ? Integer.parseInt(number) : 0;
    if (n < 1 || n > most) {
      throw wrong(key, "a number from 1 to " + most);
    }
    return n;
  }

  private Optional<Login> login() throws ProblemException {
    if (value(USER).isPresent() != value(PASSWORD).isPresent()) {
      throw wrong(value(USER).isPresent() ? USER : PASSWORD, "there without the other of the two");
    }
    return value(USER).map(user -> new Login(user, values.get(PASSWORD)));
  }

  private Optional<Path> trust() throws ProblemException {
    try {
      Optional<Path> path = value(TRUST).map(Path::of);
      return file.isPresent() ? path.map(p -> file.get().resolveSibling(p)) : path;
    } catch (InvalidPathException e) {
      throw wrong(TRUST, "a path");
    }
  }

  private ProblemException wrong(String key, String wanted) {
    return problem(
        places.get(key),
        Code.BAD_VALUE,
        "\"" + key + "\" is not right.",
        "It must be " + wanted + ".");
  }

  private static ProblemException problem(Place place, Code code, String what, String advice) {
    return new ProblemException(Problem.at(place, code, what, advice));
  }
}
