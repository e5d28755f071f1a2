def written = { new File(basedir, "target/${it}.txt").getText("UTF-8") }

assert written("all").replaceAll(/(platgate-annotations):\S+/, '$1') == '''\
x86_64-unknown-linux-gnu
com.example:tree:1
├── dev.platgate:platgate-annotations
└── org.slf4j:slf4j-simple:2.0.17
    └── org.slf4j:slf4j-api:2.0.17
[services]
└── app.Log
    └── app.Simple
[gated classes]
└── app.Simple

aarch64-unknown-linux-gnu
com.example:tree:1
├── dev.platgate:platgate-annotations
└── org.slf4j:slf4j-nop:2.0.17
    └── org.slf4j:slf4j-api:2.0.17
[services]
└── app.Log
    └── app.Portable
[gated classes]
└── app.Portable
'''
assert written("absent") == '''\
org.slf4j:slf4j-simple is not on aarch64-unknown-linux-gnu.
It is on x86_64-unknown-linux-gnu; -Dplatgate.target=all shows how.
'''
assert written("portable") == '''\
org.slf4j:slf4j-nop:2.0.17
└── com.example:tree:1
'''
assert written("server") == '''\
org.slf4j:slf4j-simple:2.0.17
└── com.example:tree:1
'''

def log = new File(basedir, "build.log").text
def lines = log.readLines()*.replaceFirst(/^\[ERROR] /, "")
def start = lines.findIndexOf {
  it.endsWith("slf4j-simple is on x86_64-unknown-linux-gnu, but was asserted to be absent:")
}
assert start >= 0
assert lines[start + 1..start + 2] == ["x86_64-unknown-linux-gnu", "org.slf4j:slf4j-simple:2.0.17"]
// The console has the line that leads there in an encoding of its own.
assert lines[start + 3].endsWith(" com.example:tree:1")
assert log.contains("no target has anything of the name org.slf4j:slf4j-smple")
assert log.contains("Did you mean org.slf4j:slf4j-simple?")
return true
