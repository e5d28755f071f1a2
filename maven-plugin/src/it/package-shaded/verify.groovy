import java.util.zip.ZipFile

["x86_64-unknown-linux-gnu", "aarch64-apple-darwin"].each { target ->
  def all = new File(basedir, "target/${target}/app-1.jar")
  def single = new File(basedir, "target/single-${target}/app-1.jar")
  new ZipFile(all).withCloseable { zip ->
    assert zip.getEntry("dev/platgate/Platform.class") != null : "nothing was packed into ${all}"
    def main = zip.getInputStream(zip.getEntry("app/Main.class")).getText("ISO-8859-1")
    assert main.contains(target)
  }
  assert all.bytes == single.bytes : "the artifact of ${target} is not that of its own build"
}
return true
