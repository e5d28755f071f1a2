def log = new File(basedir, "build.log").text
assert log.contains("the artifact of x86_64-unknown-linux-gnu is in the place of another one, ")
assert log.contains('Let the folder of the artifact depend on ${platgate.target}.')
assert log.contains("module-info.java uses the constants of BuildTarget in an annotation; no module can be")
assert log.contains("classes of several releases of Java, as in META-INF/versions/17/")
assert log.contains("app/Stale.class is not of the last compile of all sources")
assert !new File(basedir, "target/stale-x86_64-unknown-linux-gnu/app-1.jar").exists()
assert log.contains("-P aarch64-unknown-linux-gnu asks for one target, but the classes are compiled for all.")
return true
