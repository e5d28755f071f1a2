def log = new File(basedir, "build.log").text
["x86_64-unknown-linux-gnu", "aarch64-apple-darwin"].each { target ->
  ["app-1.jar", "app-1-slim.jar"].each { jar ->
    def all = new File(basedir, "target/${target}/${jar}")
    def single = new File(basedir, "target/single-${target}/${jar}")
    assert all.bytes == single.bytes : "${jar} of ${target} is not that of its own build"
  }
  def classes = new File(basedir, "target/${target}/classes")
  assert new File(classes, "app.txt").text == "target=${target}, revision=abc\n"
  assert new File(classes, "added.txt").text == "revision=abc\n"
  assert log.contains("app-1-${target}-slim.jar")
}
def mac = new File(basedir, "target/aarch64-apple-darwin/classes/app")
assert mac.list().toSorted() == ["BuildTarget.class", "GlobalMemory.class", "Memory.class", "Portable.class", "package-info.class"]
// Once in each of the three builds, and not for each target.
assert log.count("No dependency problems found") == 3
assert !log.contains("Used undeclared")
return true
