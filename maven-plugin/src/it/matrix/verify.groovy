def golden = new File(basedir, "matrix.md").text
assert new File(basedir, "target/written.md").text == golden
assert new File(basedir, "target/printed.md").text == golden
assert new File(basedir, "target/all/platgate/matrix.html").text.contains("aarch64-apple-darwin")

def lines = new File(basedir, "build.log").readLines()*.replaceFirst(/^\[ERROR] /, "")
def start = lines.findIndexOf { it.endsWith("changed.md (-) to what was compiled (+):") }
assert start >= 0
assert lines[start + 1..start + 3] == [
  '- | `aarch64-apple-darwin` | `Fast` |',
  '+ | `aarch64-apple-darwin` | `Portable` |',
  'To accept the change: mvn platgate:matrix -Dplatgate.matrix.update',
]
// A build prints no matrix, and the goal by itself does: before it compares, once.
assert lines.count { it.endsWith("1 service on 3 targets") } == 1
return true
