def log = new File(basedir, "build.log").text
assert log.contains("      <id>aarch64-unknown-linux-gnu</id>")
assert log.contains("        <platgate.natives.lwjgl>natives-linux-arm64</platgate.natives.lwjgl>")
assert log.contains("        <platgate.target>aarch64-unknown-linux-gnu</platgate.target>")
assert log.contains("unknown target 'linux-aarch'")
assert log.contains("platgate:verify")
assert log.contains("User property: platgate.absent")
assert log.contains("META-INF/platgate/build/program in ")
assert log.contains("it was not compiled for all targets. Compile with -Aplatgate.emit=all and platgate-processor")
return true
