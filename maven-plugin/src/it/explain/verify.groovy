assert new File(basedir, "target/all.txt").getText("UTF-8") == '''\
app.Fast is on 1 of 3 targets.

Targets:
  x86_64-unknown-linux-gnu   yes
  aarch64-unknown-linux-gnu  no   target_arch = "x86_64" is false: aarch64
  aarch64-apple-darwin       no   target_arch = "x86_64" is false: aarch64

Its conditions, all of which must hold:
  on app.Fast
    target_arch = "x86_64"

Services:
  app.Memory
    it serves on x86_64-unknown-linux-gnu
    app.Portable serves on all targets but x86_64-unknown-linux-gnu

Named by:
  app.GlobalMemory on all targets, generated for each; named on x86_64-unknown-linux-gnu
'''
def mac = new File(basedir, "target/mac.txt").getText("UTF-8")
assert mac.startsWith("app.Fast is not on aarch64-apple-darwin.\n")
assert mac.contains('\n    target_arch = "x86_64"  false: aarch64\n')
assert mac.contains("\n    app.Portable serves on aarch64-apple-darwin\n")

def log = new File(basedir, "build.log").text
assert log.contains("there is no class Fats. Did you mean app.Fast?")
assert log.contains("[INFO] ## MissingVariant")
assert log.contains("[INFO] ## ClassPresent")
assert log.contains("there is no error or finding MisingVariant. Did you mean MissingVariant?")
return true
