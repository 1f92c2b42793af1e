#!/usr/bin/env bash
# Times whole builds of Sourcebook beside Hugo and whichever other generators are installed, in turn,
# on the corpora of ../shared/bench/ssg, and prints the figures as ratios to Hugo.
#
#   src/bench/ssg.sh [N ...]        sources in a corpus; default 5 1000 10000
#
# RUNS=3      runs of each generator
# PEERS="hugo extra"   which; extra is Sourcebook (see run_peers.sh there for the others)
# JAVA=java   the Java that runs Sourcebook;  JAVA_OPTS for it
# TMPDIR      a folder in memory, when the disk is busy
# Needs hugo and /usr/bin/time (packages hugo and time), python3, and target/sourcebook.jar.
set -euo pipefail
cd "$(dirname "$0")/../.."
bench=../shared/bench/ssg
jar=$PWD/target/sourcebook.jar
[ -f "$bench/make_corpus.py" ] || { echo "not run: $bench is not here" >&2; exit 1; }
[ -f "$jar" ] || { echo "not run: no target/sourcebook.jar; run mvn -q package" >&2; exit 1; }
work=$(mktemp -d "${TMPDIR:-/tmp}/sourcebook-bench.XXXXXX")
trap 'rm -rf "$work"' EXIT
sizes=("$@")
[ ${#sizes[@]} -gt 0 ] || sizes=(5 1000 10000)
for n in "${sizes[@]}"; do
  python3 "$bench/make_corpus.py" --n "$n" --out "$work/c$n" --peers "${CORPORA:-hugo,plain}"
  echo "N = $n"
  EXTRA="${JAVA:-java} ${JAVA_OPTS:-} -jar $jar build --content {in} --site {out}" RUNS=${RUNS:-3} \
    "$bench/run_peers.sh" "$work/c$n" ${PEERS:-hugo extra} >"$work/table"
  # Each column divided by Hugo's.
  awk 'NR == 1 { print $0 "   wall/hugo  cpu/hugo  mem/hugo"; next }
       { row[NR] = $0; wall[NR] = $3; cpu[NR] = $4; mem[NR] = $5; if ($1 == "hugo") base = NR }
       END { for (i = 2; i <= NR; i++)
               if (base) printf "%s   %9.2f %9.2f %9.2f\n", row[i], wall[i] / wall[base], cpu[i] / cpu[base], mem[i] / mem[base]
               else print row[i] }' "$work/table"
  rm -rf "${work:?}/c$n"
done
