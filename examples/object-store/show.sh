#!/bin/sh
# Builds the example for all of its targets from one compile, shows what serves where and what was
# verified for each target, and runs the self-check of the artifact for this machine.
set -eu
cd "$(dirname "$0")/../.."

log=examples/object-store/target/show.log
mkdir -p examples/object-store/target
echo 'Building for all targets ...'
if ! mvn -B -ntp package -pl examples/object-store -am -DskipTests -DskipChecks >"$log" 2>&1; then
  cat "$log"
  exit 1
fi

sed -n '/^## Targets/,/^## Services/p' examples/object-store/matrix.md | sed '/^##/d'
sed -n 's/^\[INFO\] \(.*: nothing that should not be there, .*\)/\1/p; s/^\[INFO\] \(Matrix: \)/\1/p' "$log"
echo
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
here=$("$java" -cp annotations/target/classes dev.platgate.Host)
"$java" -jar "examples/object-store/target/$here/object-store/object-store.jar" --self-check
