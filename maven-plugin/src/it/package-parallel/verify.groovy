import java.util.zip.ZipFile

def common = ["BuildTarget", "GlobalMemory", "Main", "Memory", "package-info"]
["x86_64-unknown-linux-gnu": "Fast", "aarch64-apple-darwin": "Portable"].each { target, variant ->
  ["one", "two"].each { module ->
    def jar = new File(basedir, "${module}/target/${target}/${module}-1.jar")
    def quiet = new File(basedir, "${module}/target/quiet-${target}/${module}-1.jar")
    def expected = (common + variant).collect { "${module}/${it}.class" as String }
    if (module == "two") {
      expected << "module-info.class"
    }
    new ZipFile(jar).withCloseable { zip ->
      assert zip.entries()*.name.findAll { it.endsWith(".class") }.sort() == expected.sort() : jar
      def main = zip.getInputStream(zip.getEntry("${module}/Main.class")).getText("ISO-8859-1")
      assert main.contains(target) : jar
    }
    assert jar.bytes == quiet.bytes : "${jar} depends on the number of threads"
  }
}

["one", "two"].each { module ->
  def all = new File(basedir, "${module}/target/aarch64-apple-darwin/${module}-1.jar")
  def single = new File(basedir, "${module}/target/single-aarch64-apple-darwin/${module}-1.jar")
  assert all.bytes == single.bytes : "${all} is not that of its own build"
}

def log = new File(basedir, "build.log").text
assert log.count("Target 2 of 2: aarch64-apple-darwin") == 2
def afterFirst = log.substring(log.lastIndexOf("Finished at:")).readLines().drop(2).join("\n")
assert !afterFirst.contains("[INFO]")
assert !afterFirst.contains("Target")
return true
