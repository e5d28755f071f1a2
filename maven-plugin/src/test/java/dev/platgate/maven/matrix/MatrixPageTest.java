package dev.platgate.maven.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.platgate.maven.program.Program;
import dev.platgate.maven.report.WholeFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Uses the page in a Chromium, where there is one. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class MatrixPageTest {
  private static final String ROWS =
      "[...document.querySelectorAll('#%s ~ .scroll tbody tr:not(.group)')]"
          + ".filter(r => r.checkVisibility()).map(r => r.cells[0].textContent)";
  private static final String HEADS =
      "[...document.querySelectorAll('#types ~ .scroll thead th')]"
          + ".filter(h => h.checkVisibility()).map(h => h.textContent)";
  private static final String FOCUS = "document.activeElement.id";
  private static final String PAGE_COLOUR = "getComputedStyle(document.body).backgroundColor";
  private static final String LIGHT = "rgb(253, 253, 252)";
  private static final String DARK = "rgb(21, 24, 27)";

  private Path page = Path.of("");
  private Optional<Browser> started = Optional.empty();

  @BeforeAll
  void start(@TempDir Path folder) throws IOException, InterruptedException {
    Optional<Path> program = Browser.find();
    assumeTrue(program.isPresent(), "There is no chromedriver here: the page is not tested.");
    page = folder.resolve("page.html");
    started = Optional.of(Browser.start(program.orElseThrow(), folder));
  }

  @AfterAll
  void stop() {
    started.ifPresent(Browser::close);
  }

  @AfterEach
  void consoleIsEmpty() throws IOException {
    assertThat(browser().console()).isEqualTo("{\"value\":[]}");
  }

  @Test
  void targetHidesTheRowsAndColumnsOfOthers() throws IOException {
    open(Samples.store(), 1280, "light");
    assertThat(shown("services").split(",")).hasSize(10);
    browser().press(Browser.TAB, Browser.TAB, Browser.TAB);
    assertThat(browser().value(FOCUS)).isEqualTo("target");
    browser().press("a", "a", "r", "c", "h", "6", "4", "-", "a", "p");
    assertThat(shown("services")).isEqualTo("aarch64-apple-darwin");
    assertThat(browser().value(HEADS)).isEqualTo("Type,aarch64-apple-darwin,Condition");
    assertThat(shown("types").split(",")).hasSize(6);
    assertThat(
            browser()
                .value(
                    "[...document.querySelectorAll('#types ~ .scroll td:not(.gate)')]"
                        + ".filter(d => d.checkVisibility()).map(d => d.textContent)"))
        .isEqualTo("yes,no,no,no,yes,no");
  }

  @Test
  void operatingSystemShowsAllOfItsTargets() throws IOException {
    open(Samples.store(), 1280, "light");
    browser().press(Browser.TAB, Browser.TAB, Browser.TAB, "w", "i", "n");
    assertThat(shown("services")).isEqualTo("x86_64-pc-windows-msvc,aarch64-pc-windows-msvc");
    assertThat(browser().value(HEADS))
        .isEqualTo("Type,x86_64-pc-windows-msvc,aarch64-pc-windows-msvc,Condition");
  }

  @Test
  void searchNarrows() throws IOException {
    open(Samples.store(), 1280, "light");
    browser()
        .press(Browser.TAB, Browser.TAB, "s", "e", "r", "v", "e", "r", " ", "a", "l", "l", "o");
    assertThat(browser().value(FOCUS)).isEqualTo("search");
    assertThat(shown("services")).isEqualTo("x86_64-unknown-linux-gnu");
    assertThat(shown("types")).isEqualTo("ServerAllocator");
    assertThat(browser().value("document.getElementById('dependencies').checkVisibility()"))
        .isEqualTo("false");
    assertThat(browser().value("document.getElementById('shown').value")).isEqualTo("2 of 17 rows");
    browser().press("z");
    assertThat(browser().value("document.getElementById('shown').value"))
        .isEqualTo("Nothing matches.");
  }

  @Test
  void keyboardReachesEverythingInOrder() throws IOException {
    open(Samples.store(), 1280, "light");
    StringBuilder order = new StringBuilder();
    for (int i = 0; i < 6; i++) {
      browser().press(Browser.TAB);
      order.append(
          browser().value(FOCUS + " || document.activeElement.ariaLabelledByElements[0].id"));
      order.append(' ');
      assertThat(browser().value("getComputedStyle(document.activeElement).outline"))
          .contains("rgb(11, 105, 99) solid 2px");
    }
    assertThat(order).hasToString("theme search target services types dependencies ");
  }

  @ParameterizedTest
  @CsvSource({"light, dark", "dark, light"})
  void switchChangesTheSchemeOfTheSystem(String scheme, String other) throws IOException {
    open(Samples.store(), 1280, scheme);
    assertThat(browser().value(PAGE_COLOUR)).isEqualTo(scheme.equals("light") ? LIGHT : DARK);
    browser().press(Browser.TAB, " ");
    assertThat(browser().value(PAGE_COLOUR)).isEqualTo(other.equals("light") ? LIGHT : DARK);
    assertThat(browser().value("document.activeElement.ariaPressed"))
        .isEqualTo(String.valueOf(other.equals("dark")));
    String kept = "";
    // The storage is another process than the page, and may lag behind it.
    for (int i = 0; i < 20 && !kept.equals(other); i++) {
      open(Samples.store(), 1280, scheme);
      kept = browser().value(PAGE_COLOUR).equals(LIGHT) ? "light" : "dark";
    }
    assertThat(kept).isEqualTo(other);
    browser().value("localStorage.clear()");
  }

  @ParameterizedTest
  @ValueSource(ints = {360, 1280})
  void onlyTheTablesScrollSideways(int width) throws IOException {
    for (Program program : new Program[] {Samples.store(), Samples.large(), Samples.hostile()}) {
      open(program, width, "light");
      assertThat(browser().value("innerWidth")).isEqualTo(String.valueOf(width));
      assertThat(
              browser()
                  .value(
                      "document.documentElement.scrollWidth - document.documentElement.clientWidth"))
          .isEqualTo("0");
      browser().value("document.querySelectorAll('.scroll').forEach(s => s.scrollLeft = 150)");
      assertThat(
              browser()
                  .value(
                      "[...document.querySelectorAll('.scroll')].every(s =>"
                          + " Math.abs(s.querySelector('tbody tr:last-child th')"
                          + ".getBoundingClientRect().left - s.getBoundingClientRect().left) < 2)"))
          .isEqualTo("true");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"light", "dark"})
  void textIsReadable(String scheme) throws IOException {
    open(Samples.large(), 1280, scheme);
    String script = Files.readString(Path.of("src/test/resources/matrix/contrast.js"));
    double ratio = Double.parseDouble(browser().value("(" + script + ")()"));
    assertThat(ratio).as("lowest contrast").isBetween(4.5, 21.0);
  }

  @Test
  void namesAreNoMarkup() throws IOException {
    open(Samples.hostile(), 1280, "light");
    assertThat(browser().value("document.title")).isEqualTo("Platform matrix: <b>&{style}");
    assertThat(browser().value("document.querySelectorAll('script, style, b').length"))
        .isEqualTo("2");
    assertThat(browser().value("document.querySelector('#services ~ .scroll td').textContent"))
        .contains("</script><script>document.title='x'</script>\"'&amp;|`{script}");
  }

  @Test
  void withoutScriptAllTablesAreThere() throws IOException {
    browser().command("Emulation.setScriptExecutionDisabled", "{\"value\":true}");
    try {
      open(Samples.store(), 1280, "light");
      assertThat(browser().value("document.getElementById('tools').checkVisibility()"))
          .isEqualTo("false");
      assertThat(shown("services").split(",")).hasSize(10);
      assertThat(shown("types").split(",")).hasSize(6);
    } finally {
      browser().command("Emulation.setScriptExecutionDisabled", "{\"value\":false}");
    }
  }

  private Browser browser() {
    return started.orElseThrow();
  }

  private String shown(String section) throws IOException {
    return browser().value(ROWS.formatted(section));
  }

  private void open(Program program, int width, String scheme) throws IOException {
    WholeFile.write(page, MatrixFormat.HTML.render(program, "<b>&{style}"));
    browser().open(page, width, scheme);
  }
}
