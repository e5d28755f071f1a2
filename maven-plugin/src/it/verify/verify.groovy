def log = new File(basedir, "build.log").text
["x86_64-unknown-linux-gnu", "aarch64-unknown-linux-gnu", "aarch64-apple-darwin"].each {
  assert log.contains("${it}: nothing that should not be there, in ")
}
assert log.contains("[Platgate:ClassPresent] app-1.jar!/app/Fast.class ")
assert log.contains("[Platgate:ClassReference] app-1.jar!/app/GlobalMemory.class ")
assert log.contains("app-1.jar!/META-INF/platgate/artifact.properties ")
assert log.contains("missing.jar")
assert log.contains("nothing to verify: say which jars or folders, such as -Dplatgate.artifact=app.jar, or")
assert log =~ /[2-9] errors, named above and in \S*report\.sarif/
def sarif = new groovy.json.JsonSlurper().parse(new File(basedir, "target/report.sarif"))
assert sarif.version == "2.1.0"
assert sarif.runs[0].results.any { it.ruleId.contains("ClassPresent") }
return true
