package org.handoutpress.smtp;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import javax.net.ssl.SSLSocket;
import org.handoutpress.smtp.SmtpServer.Manner;
import org.handoutpress.smtp.SmtpServer.Received;
import org.handoutpress.smtp.SmtpServer.Tls;

/** What the server says to one client. */
final class SmtpDialogue {
  private final SmtpServer server;
  private Socket socket;
  private BufferedReader in;
  private OutputStream out;
  private boolean secret;
  private boolean known;
  private final List<String> to = new ArrayList<>();

  SmtpDialogue(SmtpServer server, Socket socket) {
    this.server = server;
    this.socket = socket;
  }

  void run() {
    try {
      open();
      if (server.tls() == Tls.AT_ONCE) {
        secure();
      }
      say("220 localhost");
      String line = in.readLine();
      while (line != null && hear(line)) {
        line = in.readLine();
      }
      socket.close();
    } catch (IOException clientIsGone) {
      // Its message, if it was not whole, is not kept.
    }
  }

  private void open() throws IOException {
    in =
        new BufferedReader(
            new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1));
    out = socket.getOutputStream();
  }

  private void secure() throws IOException {
    SSLSocket tls =
        (SSLSocket) server.context().getSocketFactory().createSocket(socket, null, true);
    tls.setUseClientMode(false);
    tls.startHandshake();
    socket = tls;
    secret = true;
    open();
  }

  private void say(String line) throws IOException {
    out.write((line + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
    out.flush();
  }

  /** Gives whether to go on. */
  private boolean hear(String line) throws IOException {
    server.hear(line);
    String word = line.split("[ :]", 2)[0].toUpperCase(Locale.ROOT);
    switch (word) {
      case "EHLO" -> hello();
      case "STARTTLS" -> {
        say("220 go on");
        secure();
      }
      case "AUTH" -> login(line);
      case "MAIL", "NOOP", "RSET" -> {
        to.clear();
        say(known || !word.equals("MAIL") ? "250 ok" : "530 who are you");
      }
      case "RCPT" -> {
        return recipient(line);
      }
      case "DATA" -> {
        say("354 go on");
        return message();
      }
      case "QUIT" -> {
        say("221 bye");
        return false;
      }
      default -> say("502 no");
    }
    return true;
  }

  private void hello() throws IOException {
    say("250-localhost");
    if (!secret && server.tls() == Tls.WHEN_ASKED) {
      say("250-STARTTLS");
    }
    say("250 AUTH PLAIN");
  }

  /** RFC 4616, section 2. */
  private void login(String line) throws IOException {
    String wanted = "\0" + SmtpServer.USER + "\0" + SmtpServer.PASSWORD;
    String told = line.substring(line.lastIndexOf(' ') + 1);
    String login = new String(Base64.getDecoder().decode(told), StandardCharsets.UTF_8);
    known = login.endsWith(wanted);
    say(known ? "235 ok" : "535 no");
  }

  private boolean recipient(String line) throws IOException {
    String answer = server.ofRecipient();
    if (answer.isEmpty()) {
      to.add(line.replaceAll("^[^<]*<|>.*$", ""));
    }
    return end(answer);
  }

  private boolean message() throws IOException {
    StringBuilder text = new StringBuilder();
    String line = in.readLine();
    while (line != null && !line.equals(".")) {
      text.append(line.startsWith(".") ? line.substring(1) : line).append("\r\n");
      line = in.readLine();
    }
    return line != null && end(server.ofMessage(new Received(List.copyOf(to), text.toString())));
  }

  private boolean end(String answer) throws IOException {
    if (answer.equals(Manner.BREAK) || answer.equals(Manner.KEEP_AND_BREAK)) {
      return false;
    }
    say(answer.isEmpty() ? "250 ok" : answer);
    return true;
  }
}
