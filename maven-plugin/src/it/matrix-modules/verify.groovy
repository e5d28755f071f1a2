def written = new File(basedir, "application/matrix.md").text
assert written.contains('| `app.Server` | only `x86_64-unknown-linux-gnu` |')
assert !new File(basedir, "library/target/platgate").exists()

def log = new File(basedir, "build.log").text
assert log.contains("There are no classes of all targets.")
assert log.contains("it was not compiled for all targets.")
assert log.contains("There is no file to update: set platgate.matrix.golden")
return true
