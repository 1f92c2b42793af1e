#!/usr/bin/env bash
# Makes the pictures of the README from the committed site.
#
#   src/site/screenshots.sh [OUT_DIR]      default src/site/images
#
# CHROMIUM=chromium   which browser (package chromium)
set -euo pipefail
cd "$(dirname "$0")/../.."
out=${1:-src/site/images}
profile=$(mktemp -d)
trap 'rm -rf "$profile"' EXIT
shoot() { # page, picture, height
  "${CHROMIUM:-chromium}" --headless --no-sandbox --disable-gpu --disable-quic --no-first-run \
    --disable-background-networking --disable-component-update --disable-sync --hide-scrollbars \
    --user-data-dir="$profile" --window-size="1280,$3" --screenshot="$PWD/$out/$2" \
    "file://$PWD/site/$1" >/dev/null 2>&1
  echo "$out/$2"
}
mkdir -p "$out"
shoot sources/003-front-of-the-line.html source-page.png 900
shoot timeline.html timeline.png 900
