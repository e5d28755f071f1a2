def log = new File(basedir, "build.log").text
assert log.contains("the folder of classes of x86_64-unknown-linux-gnu is that of all targets or of another one, ")
assert log.contains('Let <directory> of the POM depend on ${platgate.target}.')
return true
