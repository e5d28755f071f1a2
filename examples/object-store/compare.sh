#!/bin/sh
# Builds the example for this machine and for 64-bit Arm Linux, shows side by side what each
# artifact contains, and runs the self-check of the one for this machine.
set -eu
cd "$(dirname "$0")/../.."

mvn -q package -pl annotations -DskipTests -DskipChecks
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
here=$("$java" -cp annotations/target/classes dev.platgate.Host)
there=aarch64-unknown-linux-gnu
if [ "$here" = "$there" ]; then
  there=x86_64-unknown-linux-gnu
fi

target() {
  echo "examples/object-store/target/$1"
}

describe() {
  echo "$1"
  echo
  sed -n 's/^service\..*\.\([A-Za-z]*\)=.*\.\([A-Za-z]*\)$/\1 = \2/p' \
    "$(target "$1")/classes/META-INF/platgate/artifact.properties"
  echo
  (cd "$(target "$1")/classes" && find . -name '*Allocator*.class' -o -name '*Profiler*.class') |
    sed 's:.*/::' | sort
  echo
  (cd "$(target "$1")/object-store/lib" && ls)
}

for triple in "$here" "$there"; do
  echo "Building for $triple ..."
  mvn -q package -pl examples/object-store -am -DskipTests -DskipChecks "-Dplatgate.target=$triple"
  describe "$triple" >"$(target "$triple")/contents.txt"
done

echo
pr -m -t -w 112 "$(target "$here")/contents.txt" "$(target "$there")/contents.txt"
echo
"$java" -jar "$(target "$here")/object-store/object-store.jar" --self-check
