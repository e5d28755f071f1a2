def log = new File(basedir, "build.log").text
assert log.contains("b/Main.java uses the constants of a.BuildTarget, with which another module was")
assert new File(basedir, "a/target/aarch64-apple-darwin/a-1.jar").exists()
assert !new File(basedir, "b/target/x86_64-unknown-linux-gnu/b-1.jar").exists()
return true
