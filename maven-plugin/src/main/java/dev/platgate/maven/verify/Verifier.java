package dev.platgate.maven.verify;

import dev.platgate.maven.report.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Verifies finished artifacts. */
public final class Verifier {
  private final Question question;
  private final Allowed allowed;
  private final Consumer<String> log;

  /**
   * Makes a verifier.
   *
   * @param settings how it verifies
   * @param log takes what came of it, and how much was verified
   * @throws VerificationException if a setting is unknown, or nothing is asked
   */
  public Verifier(Settings settings, Consumer<String> log) throws VerificationException {
    this.log = log;
    this.question =
        Question.of(
            settings.target(),
            Absences.parse(settings.absent()),
            settings.pageSize(),
            Dangling.parse(settings.dangling()));
    this.allowed = Allowed.parse(settings.allow());
  }

  /**
   * Verifies jars and folders as one class path.
   *
   * @param artifacts where they are
   * @return all that is found, in a stable order; what is allowed is a note
   * @throws IOException if the file system fails
   * @throws VerificationException if there is nothing to verify
   */
  public List<Finding> verify(List<Path> artifacts) throws IOException, VerificationException {
    if (artifacts.isEmpty()) {
      throw new VerificationException(
          "nothing to verify: say which jars or folders, such as -Dplatgate.artifact=app.jar");
    }
    Findings findings = new Findings(allowed);
    Verification verification = new Verification(question, findings);
    List<Input> given = new ArrayList<>();
    for (Path each : artifacts) {
      if (!Files.exists(each)) {
        throw new VerificationException(
            "there is no artifact "
                + each.toAbsolutePath()
                + "; build it first, or correct the path");
      }
      given.add(Input.given(each));
    }
    verification.read(given);
    verification.finish();
    log.accept(verification.verdict());
    allowed.reportUnused(findings);
    return findings.sorted();
  }
}
