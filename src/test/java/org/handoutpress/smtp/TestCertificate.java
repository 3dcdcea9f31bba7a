package org.handoutpress.smtp;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/**
 * A key and a certificate of a server, made by the JDK's keytool when a test needs them.
 *
 * @param store holds both
 * @param pem holds the certificate, for whoever is to trust it
 */
public record TestCertificate(Path store, Path pem) {
  public static final String PASSWORD = "changeit";

  /** For a server of this name. */
  public static TestCertificate of(Path folder, String host) throws IOException {
    Path store = folder.resolve(host + ".p12");
    Path pem = folder.resolve(host + ".pem");
    keytool(
        "-genkeypair -alias s -keyalg EC -groupname secp256r1 -validity 30 -storetype PKCS12",
        "-dname",
        "CN=" + host,
        "-ext",
        "san=dns:" + host,
        "-keystore",
        store.toString());
    keytool("-exportcert -rfc -alias s", "-file", pem.toString(), "-keystore", store.toString());
    return new TestCertificate(store, pem);
  }

  private static void keytool(String words, String... more) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
    command.addAll(Arrays.asList(words.split(" ", -1)));
    command.addAll(List.of("-storepass", PASSWORD));
    command.addAll(Arrays.asList(more));
    try {
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (process.waitFor() != 0) {
        throw new IOException(said);
      }
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
  }

  SSLContext context() throws IOException {
    try (InputStream in = Files.newInputStream(store)) {
      KeyStore keys = KeyStore.getInstance("PKCS12");
      keys.load(in, PASSWORD.toCharArray());
      KeyManagerFactory managers =
          KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
      managers.init(keys, PASSWORD.toCharArray());
      SSLContext context = SSLContext.getInstance("TLS");
      context.init(managers.getKeyManagers(), null, null);
      return context;
    } catch (GeneralSecurityException e) {
      throw new IOException(e);
    }
  }
}
