#!/bin/sh
# Tries `make test` and `make run` in a bare Debian 12 that holds python3.11, git and make, as a new person would.
#
#   sh tests/tools/try_fresh.sh FOLDER
#
# Needs root and debootstrap, and about 3 GB in FOLDER, which is kept so that the base need not be fetched again. The
# committed state is tried. Package sources, name servers and extra certificates are those of this machine.
set -eu

base=${1:?name a folder for the bare system}
checkout=$(cd "$(dirname "$0")/../.." && pwd)
place=$base/srv/diptych

inside() { env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root DEBIAN_FRONTEND=noninteractive chroot "$base" sh -c "$1"; }
timed() {
    start=$(date +%s)
    result=0
    inside "cd /srv/diptych && $1" || result=$?
    printf '== %s: ended with %s after %s s\n' "$1" "$result" "$(($(date +%s) - start))"
    [ "$result" = 0 ]
}

if [ ! -e "$base/usr/bin/python3.11" ]; then
    debootstrap --variant=minbase bookworm "$base"
    cp /etc/resolv.conf /etc/hosts "$base/etc/"
    mkdir -p "$base/usr/local/share/ca-certificates"
    cp /usr/local/share/ca-certificates/*.crt "$base/usr/local/share/ca-certificates/" 2>/dev/null || true
    [ ! -e /etc/apt/apt.conf ] || cp /etc/apt/apt.conf "$base/etc/apt/"
    cp /etc/apt/sources.list.d/debian.sources "$base/etc/apt/sources.list.d/" 2>/dev/null && rm -f "$base/etc/apt/sources.list"
    inside 'apt-get update -qq && apt-get install -y -qq --no-install-recommends python3.11 git make' >/dev/null 2>&1
fi

mount --bind /dev "$base/dev"
mount -t proc proc "$base/proc"
trap 'umount "$base/dev" "$base/proc"' EXIT

rm -rf "$place"
git clone -q "$checkout" "$place"
fine=yes
timed 'make test' || fine=no
timed 'make run' || fine=no
timed 'make setup' || fine=no
[ $fine = yes ]
