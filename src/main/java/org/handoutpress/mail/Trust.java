package org.handoutpress.mail;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.util.Collection;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManagerFactory;
import org.handoutpress.diag.Code;
import org.handoutpress.diag.Place;
import org.handoutpress.diag.Problem;
import org.handoutpress.diag.ProblemException;

/** Connections to servers whose certificates a clinic has given. */
final class Trust {
  private Trust() {}

  /**
   * Trusts the certificates of a file and no others.
   *
   * @throws ProblemException if it holds none
   */
  static SSLSocketFactory in(Path file) throws ProblemException {
    try (InputStream pem = Files.newInputStream(file)) {
      Collection<? extends Certificate> certificates =
          CertificateFactory.getInstance("X.509").generateCertificates(pem);
      return sockets(certificates);
    } catch (IOException | GeneralSecurityException e) {
      throw new ProblemException(
          Problem.at(
              Place.file(file.toString()),
              Code.MISSING_FILE,
              "No certificate can be read here.",
              "Give a file in PEM with the certificate that your server's was signed with."));
    }
  }

  private static SSLSocketFactory sockets(Collection<? extends Certificate> certificates)
      throws GeneralSecurityException, IOException {
    KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
    store.load(null, null);
    for (Certificate certificate : certificates) {
      store.setCertificateEntry("c" + store.size(), certificate);
    }
    if (store.size() == 0) {
      throw new IOException("none");
    }
    TrustManagerFactory trust =
        TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    trust.init(store);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(null, trust.getTrustManagers(), null);
    return context.getSocketFactory();
  }
}
