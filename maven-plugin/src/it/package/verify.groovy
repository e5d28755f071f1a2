def targets = ["x86_64-unknown-linux-gnu", "aarch64-unknown-linux-gnu", "aarch64-apple-darwin"]
def log = new File(basedir, "build.log").text
targets.each { target ->
  def all = new File(basedir, "target/${target}/app-1.jar")
  def single = new File(basedir, "target/single-${target}/app-1.jar")
  assert all.bytes == single.bytes : "the artifact of ${target} is not that of its own build"
  assert new File(basedir, "target/${target}/classes/target.properties").text == "target=${target}\n"
}
assert log.contains("Target 3 of 3: aarch64-apple-darwin")
def mac = new File(basedir, "target/aarch64-apple-darwin/classes/app")
assert !new File(mac, "Fast.class").exists()
assert !new File(mac, 'Direct$1.class').exists()
assert new File(mac, "Portable.class").exists()
return true
