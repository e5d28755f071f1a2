def (bound, alone, failing, explained, unknown) =
    new File(basedir, "build.log").text.split("Scanning for projects").drop(1)

["one", "two"].each {
  assert new File(basedir, "${it}/target/aarch64-unknown-linux-gnu/${it}-1.jar").exists()
}
assert bound.count("aarch64-unknown-linux-gnu: nothing that should not be there, in ") == 2
// It has the annotations, but not the processor.
assert bound.contains("No target is packaged: there is no META-INF/platgate/build/program in ")
assert bound.contains("There are no classes of all targets, so nothing is verified here.")

assert alone.count("aarch64-unknown-linux-gnu: nothing that should not be there, in ") == 2
assert alone.contains("Verifying one") && alone.contains("Verifying two")

assert failing.contains("[Platgate:ClassPresent] one-1.jar!/one/Server.class ")
// The module has patterns of its own, and an exception from them.
assert !failing.contains("two-1.jar!/two/Server.class")
assert failing.contains("Verifying two")
assert new File(basedir, "one/target/report.json").text.contains("one/Server.class")
assert new File(basedir, "two/target/report.json").text.contains("two/Extra.class")

assert explained.contains("two.Extra is on all targets")
assert unknown.contains("there is no class Nobody. The gated ones are: one.Server")
return true
