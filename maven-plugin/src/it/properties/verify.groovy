def target = new File(basedir, "target")
def copied = []
target.eachFileRecurse {
  if (it.file) {
    copied << (target.toPath().relativize(it.toPath()) as String).replace('\\', '/')
  }
}
assert copied.collect { it.replaceFirst(/lwjgl-[0-9.]+-/, "") }.sort() == [
  "aarch64-apple-darwin/macos-aarch64/natives-macos-arm64.jar",
  "aarch64-unknown-linux-gnu/linux-aarch64/natives-linux-arm64.jar",
  "x86_64-unknown-linux-gnu/linux-x86_64/natives-linux.jar",
]

def log = new File(basedir, "build.log").text
assert log.contains(
    "lwjgl has no natives for x86_64-unknown-linux-musl, only natives-linux (x86_64-unknown-linux-gnu)")
return true
