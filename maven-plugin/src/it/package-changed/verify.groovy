def log = new File(basedir, "build.log").text
assert log.contains("app/Indirect.class differs from target to target, but javac alone does not give")
assert !new File(basedir, "target/aarch64-apple-darwin/app-1.jar").exists()
return true
