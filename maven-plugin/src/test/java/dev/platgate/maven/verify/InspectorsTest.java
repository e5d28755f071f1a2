package dev.platgate.maven.verify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.platgate.Target;
import dev.platgate.maven.binary.Samples;
import dev.platgate.maven.report.Finding;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.ModuleVisitor;
import org.objectweb.asm.Opcodes;

/** What the inspectors see in entries of their kind. */
final class InspectorsTest {
  private static final Target ARM = Target.AARCH64_UNKNOWN_LINUX_GNU;
  private static final Check MODULE = Check.of(ARM, "org.lwjgl:lwjgl-jemalloc");
  private static final Check PACKAGE = Check.of(ARM, "org.lwjgl.system.jemalloc");

  @TempDir private Path folder;
  private final JarSample jar = new JarSample().with(ClassSample.of("app/Main"));

  @Test
  void aModuleIsKnownByTheNameOfANestedJar() throws Exception {
    jar.with("BOOT-INF/lib/lwjgl-jemalloc-3.4.3-natives-linux.jar", new JarSample().bytes());
    assertThat(MODULE.brief(app()))
        .containsExactly("EntryName app.jar!/BOOT-INF/lib/lwjgl-jemalloc-3.4.3-natives-linux.jar");
  }

  @Test
  void aModuleThatIsShadedIntoAnotherIsKnownByWhatMavenLeft() throws Exception {
    jar.with("META-INF/maven/org.lwjgl/lwjgl-jemalloc/pom.properties", "version=3.4.3\n");
    jar.with("META-INF/maven/org.lwjgl/lwjgl/pom.properties", "version=3.4.3\n");
    assertThat(MODULE.brief(app()))
        .containsExactly(
            "Dependency app.jar!/META-INF/maven/org.lwjgl/lwjgl-jemalloc/pom.properties");
  }

  @Test
  void filesOfAnAbsentPackageAreFoundInEveryFolderOfClasses() throws Exception {
    jar.with("META-INF/versions/21/org/lwjgl/system/jemalloc/data", "");
    jar.with("BOOT-INF/classes/org/lwjgl/system/jemalloc/data", "");
    jar.with("docs/org/lwjgl/system/jemalloc/data", "");
    assertThat(PACKAGE.brief(app()))
        .containsExactly(
            "EntryName app.jar!/BOOT-INF/classes/org/lwjgl/system/jemalloc/data",
            "EntryName app.jar!/META-INF/versions/21/org/lwjgl/system/jemalloc/data");
  }

  @Test
  void aFolderIsFoundIfNothingInItIs() throws Exception {
    jar.with("org/lwjgl/system/jemalloc/", "").with("org/lwjgl/system/jemalloc/sub/", "");
    assertThat(PACKAGE.brief(app())).contains("EntryName app.jar!/org/lwjgl/system/jemalloc/sub/");
    jar.with(ClassSample.of("org/lwjgl/system/jemalloc/sub/X"));
    assertThat(PACKAGE.brief(app()))
        .containsExactly("ClassPresent app.jar!/org/lwjgl/system/jemalloc/sub/X.class");
  }

  @Test
  void whatAModuleDescriptorNamesIsFound() throws Exception {
    ClassWriter writer = new ClassWriter(0);
    writer.visit(Opcodes.V17, Opcodes.ACC_MODULE, "module-info", null, null, null);
    ModuleVisitor module = writer.visitModule("app", 0, null);
    module.visitRequire("java.base", Opcodes.ACC_MANDATED, null);
    module.visitRequire("org.lwjgl.jemalloc", 0, null);
    module.visitExport("org/lwjgl/system/jemalloc", 0, "jemalloc.friend");
    module.visitOpen("jemalloc/opened", 0);
    module.visitPackage("jemalloc/packaged");
    module.visitEnd();
    jar.with("module-info.class", writer.toByteArray());
    assertThat(Check.of(ARM, "jemalloc").run(app()))
        .extracting(Finding::what)
        .containsExactlyInAnyOrder(
            "requires the module org.lwjgl.jemalloc",
            "exports the package org.lwjgl.system.jemalloc",
            "opens something to the module jemalloc.friend",
            "opens the package jemalloc.opened",
            "lists the package jemalloc.packaged");
  }

  @Test
  void theNameOfWhatIsVerifiedCounts() throws Exception {
    Path file = jar.write(folder.resolve("lwjgl-jemalloc-3.4.3-natives-linux-arm64.jar"));
    assertThat(MODULE.brief(file))
        .containsExactly("EntryName lwjgl-jemalloc-3.4.3-natives-linux-arm64.jar");
  }

  @Test
  void aPageSizeThatCannotBeReadIsAWarningWhereItMatters() throws Exception {
    byte[] elf = Samples.withText(Target.POWERPC64LE_UNKNOWN_LINUX_GNU, "<jemalloc>: ");
    jar.with("libx.so", elf);
    assertThat(Check.of(Target.POWERPC64LE_UNKNOWN_LINUX_GNU).run(app()))
        .singleElement()
        .satisfies(each -> assertThat(each.what()).contains("page size cannot be read"));
    jar.with("libx.so", Samples.withText(Target.RISCV64GC_UNKNOWN_LINUX_GNU, "<jemalloc>: "));
    assertThat(Check.of(Target.RISCV64GC_UNKNOWN_LINUX_GNU).run(app())).isEmpty();
  }

  @Test
  void aJarWithLibrariesInsideKnowsItsClassPath() throws Exception {
    jar.with(ClassSample.of("app/User").uses("lib/Gone"));
    assertThat(PACKAGE.run(app())).isEmpty();
    jar.with("lib/x.jar", new JarSample().with(ClassSample.of("lib/X")).bytes());
    assertThat(PACKAGE.brief(app())).containsExactly("DanglingReference app.jar!/app/User.class");
  }

  @Test
  void copiesOfOneJarAreReadOnce() throws Exception {
    Path first =
        jar.with("a", Samples.of(Target.I686_PC_WINDOWS_MSVC)).write(folder.resolve("1/x.jar"));
    Path copy = Files.copy(first, Files.createDirectory(folder.resolve("2")).resolve("y.jar"));
    assertThat(PACKAGE.brief(first, copy)).containsExactly("ForeignNative x.jar!/a");
  }

  @Test
  void aDescriptionThatNamesAnAbsentClassIsDrift() throws Exception {
    String text = "target=" + ARM + "\nservice.app.S=org.lwjgl.system.jemalloc.JEmalloc\n";
    jar.with("META-INF/platgate/artifact.properties", text.getBytes(StandardCharsets.UTF_8));
    assertThat(PACKAGE.brief(app()))
        .containsExactly("Drift app.jar!/META-INF/platgate/artifact.properties");
  }

  @Test
  void whyAPomCannotBeReadIsSaidInOneLine() throws Exception {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.ENGLISH);
    try {
      byte[] pom = "<project>\n<name>\u00e4</name>".getBytes(StandardCharsets.ISO_8859_1);
      jar.with("META-INF/maven/g/a/pom.xml", pom);
      assertThat(MODULE.run(app()))
          .singleElement()
          .extracting(Finding::what)
          .isEqualTo("cannot be read: line 2, column 7: Invalid byte 2 of 3-byte UTF-8 sequence.");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void aPomThatLeavesAScopeToAPropertyIsSaidToDoSo() throws Exception {
    jar.with("META-INF/maven/g/a/pom.xml", pom("${jemalloc.scope}"));
    assertThat(MODULE.run(app()))
        .singleElement()
        .satisfies(each -> assertThat(each.what()).endsWith("with scope ${jemalloc.scope}"))
        .satisfies(
            each -> assertThat(each.why()).contains("may get it").contains("addMavenDescriptor"));
    jar.with("META-INF/maven/g/a/pom.xml", pom("${jemalloc.scope}", "runtime"));
    assertThat(MODULE.run(app()))
        .singleElement()
        .satisfies(each -> assertThat(each.what()).endsWith("with scope runtime and 1 more"))
        .satisfies(each -> assertThat(each.why()).contains("artifact gets it"));
    Path folderOfJars = folder.resolve("folder/lib/x.jar");
    jar.without("META-INF/maven/g/a/pom.xml").write(folder.resolve("folder/app.jar"));
    jar.with("META-INF/maven/g/a/pom.xml", pom("${jemalloc.scope}")).write(folderOfJars);
    assertThat(MODULE.run(folder.resolve("folder")))
        .singleElement()
        .satisfies(each -> assertThat(each.why()).contains("this library may bring it"));
  }

  private static String pom(String... scopes) {
    return "<project><dependencies>"
        + Arrays.stream(scopes)
            .map(
                each ->
                    "<dependency><groupId>org.lwjgl</groupId><artifactId>lwjgl-jemalloc</artifactId>"
                        + "<scope>"
                        + each
                        + "</scope></dependency>")
            .collect(Collectors.joining())
        + "</dependencies></project>";
  }

  @Test
  void aFileBesideListsOfProvidersMayBeSomethingElse() throws Exception {
    String file = "META-INF/services/org.codehaus.groovy.runtime.ExtensionModule";
    jar.with(
        file,
        """
        moduleName=groovy-json
        moduleVersion=2.4.21
        extensionClasses=app.Main
        app.Main and more
        2fast
        app.Main,app.Other
        app..Main
        """);
    assertThat(MODULE.dangling("true").run(app())).isEmpty();
    jar.with(file, "extensionClasses=org.lwjgl.system.jemalloc.JEmalloc");
    assertThat(PACKAGE.brief(app())).containsExactly("ServiceEntry app.jar!/" + file);
    jar.with(file, "moduleName=lwjgl-jemalloc\nmoduleVersion=jemalloc 5");
    assertThat(Check.of(ARM, "jemalloc").run(app()))
        .singleElement()
        .satisfies(
            each ->
                assertThat(each.what())
                    .isEqualTo("has the line \"moduleName=lwjgl-jemalloc\" and 1 more"));
  }

  @Test
  void aProviderMayHaveANestedClassAndLettersOfAnyLanguage() throws Exception {
    jar.with("META-INF/services/app.Service", "app.Größe$Teil\napp.Main\n");
    assertThat(MODULE.dangling("true").run(app()))
        .singleElement()
        .satisfies(each -> assertThat(each.what()).isEqualTo("names app.Größe$Teil"));
  }

  private Path app() throws Exception {
    return jar.write(folder.resolve("app.jar"));
  }
}
