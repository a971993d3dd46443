#!/bin/sh
# Sets up what Diptych needs and the machine lacks: system packages, .venv with the locked packages, the project itself.
#
#   sh tests/tools/setup.sh [screen|screen-reader|app|exports]
#
# With "screen", and a display to show a window on, Qt's X libraries are wanted too; with "screen-reader", those and what
# plays one on a display of its own; with "app", those that the stand-alone app carries along, and what building it takes;
# with "exports", the programs that open what is exported. A second run with nothing to do takes a moment. PYTHON=…
# chooses the interpreter. Index, proxy and certificate settings are pip's and apt's own.
set -eu

cd "$(dirname "$0")/../.."
PATH=$PATH:/usr/sbin:/sbin # ldconfig stands there, outside an ordinary person's path
venv=.venv
purpose=${1:-}

say() { printf '%s\n' "$*" >&2; }
stop() {
    say "Set-up stopped: $*"
    exit 1
}

# --- the interpreter -------------------------------------------------------------------------------------------------

version_of() { "$1" -c 'import sys; print("%d.%d" % sys.version_info[:2])' 2>/dev/null || true; }

suits() {
    case "$(version_of "$1")" in
        3.11 | 3.12 | 3.13) return 0 ;;
        *) return 1 ;;
    esac
}

choose_python() {
    if [ -n "${PYTHON:-}" ]; then
        suits "$PYTHON" || stop "PYTHON=$PYTHON is not Python 3.11, 3.12 or 3.13."
        python=$PYTHON
        return
    fi
    for python in python3.13 python3.12 python3.11 python3; do
        if suits "$python"; then return; fi
    done
    stop "Python 3.11, 3.12 or 3.13 is needed and none was found; on Debian 12: apt-get install python3.11"
}

# --- system packages -------------------------------------------------------------------------------------------------

# Debian's package and the library in it that Qt loads.
off_screen_libraries='libgl1 libGL.so.1
libegl1 libEGL.so.1
libglib2.0-0 libglib-2.0.so.0
libxkbcommon0 libxkbcommon.so.0
libdbus-1-3 libdbus-1.so.3
libfontconfig1 libfontconfig.so.1'
screen_libraries='libxcb-cursor0 libxcb-cursor.so.0
libxcb-icccm4 libxcb-icccm.so.4
libxcb-image0 libxcb-image.so.0
libxcb-keysyms1 libxcb-keysyms.so.1
libxcb-randr0 libxcb-randr.so.0
libxcb-render-util0 libxcb-render-util.so.0
libxcb-shape0 libxcb-shape.so.0
libxcb-xkb1 libxcb-xkb.so.1
libxkbcommon-x11-0 libxkbcommon-x11.so.0'

is_debian() { command -v apt-get >/dev/null && command -v dpkg >/dev/null; }

missing_libraries() { # prints the packages whose library the loader does not know
    known=$(ldconfig -p)
    libraries=$off_screen_libraries
    case "$purpose${DISPLAY:+ shown}" in
        "screen shown" | screen-reader* | app*) libraries="$libraries
$screen_libraries" ;;
    esac
    printf '%s\n' "$libraries" | while read -r package library; do
        case "$known" in
            *"$library "*) ;;
            *) printf ' %s' "$package" ;;
        esac
    done
}

missing_for_venv() { # prints the packages without which no environment can be made or filled
    "$python" -c 'import ensurepip, venv' 2>/dev/null || printf ' python%s-venv' "$(version_of "$python")"
    [ -s /etc/ssl/certs/ca-certificates.crt ] || [ -n "${PIP_CERT:-}${SSL_CERT_FILE:-}" ] || printf ' ca-certificates'
}

missing_for_app() { # prints what PyInstaller needs; Debian's interpreter comes without its shared library
    command -v objdump >/dev/null || printf ' binutils'
    used=$([ -x "$venv/bin/python" ] && readlink -f "$venv/bin/python" || command -v "$python")
    case "$used $(ldconfig -p)" in
        /usr/bin/*"libpython$(version_of "$used").so."*) ;;
        /usr/bin/*) printf ' libpython%s' "$(version_of "$used")" ;;
    esac
}

missing_for_screen_reader() { # prints what plays a screen reader, and the display, bus and window manager it needs
    /usr/bin/python3 -c 'import pyatspi' 2>/dev/null || printf ' python3-pyatspi gir1.2-atspi-2.0'
    while read -r package program; do
        command -v "$program" >/dev/null || printf ' %s' "$package"
    done <<EOF
at-spi2-core /usr/libexec/at-spi-bus-launcher
dbus dbus-run-session
xvfb Xvfb
xauth xauth
openbox openbox
EOF
}

missing_for_exports() { # prints the programs that open what is exported
    while read -r package program; do
        command -v "$program" >/dev/null || printf ' %s' "$package"
    done <<EOF
poppler-utils pdftotext
chromium chromium
EOF
    for package in libreoffice-writer libreoffice-calc; do
        dpkg -s "$package" >/dev/null 2>&1 || printf ' %s' "$package"
    done
}

as_root() { # the proxy is passed by name, because sudo clears the environment
    if [ "$(id -u)" = 0 ]; then
        "$@"
    else
        sudo -n env http_proxy="${http_proxy:-}" https_proxy="${https_proxy:-}" "$@"
    fi
}

install_packages() {
    if [ "$(id -u)" != 0 ] && ! sudo -n true 2>/dev/null; then
        stop "these system packages are missing; please run: sudo apt-get install$1"
    fi
    say "Installing system packages:$1"
    as_root apt-get update -qq >/dev/null 2>&1 || say "The package lists could not be renewed; trying with those at hand."
    # shellcheck disable=SC2086 # the list is meant to be split
    if ! told=$(as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $1 2>&1); then
        say "$told"
        stop "these system packages could not be installed; please see to them yourself:$1"
    fi
}

# --- the environment -------------------------------------------------------------------------------------------------

stamp_now() { # what the environment depends on
    printf '%s\n%s\n%s\n' "$PWD" "$(version_of "$venv/bin/python")" "$(cat requirements.lock pyproject.toml | cksum)"
}

wanted_python() { # the environment's interpreter is the one asked for, if one was
    [ -z "${PYTHON:-}" ] || [ "$(version_of "$PYTHON")" = "$(version_of "$venv/bin/python")" ]
}

is_ready() { [ -f "$venv/ready" ] && [ "$(cat "$venv/ready")" = "$(stamp_now)" ] && wanted_python; }

is_usable() { # an environment that another run began, in this place and with a suitable interpreter
    suits "$venv/bin/python" && wanted_python && "$venv/bin/pip" --version >/dev/null 2>&1
}

build() {
    if ! is_usable; then
        say "Making $venv with Python $(version_of "$python")."
        "$python" -m venv --clear "$venv"
    fi
    say "Installing $(grep -c '^[a-z0-9].*==' requirements.lock) locked packages into $venv; the first time takes a minute or two."
    # odfpy is pure Python and comes as source alone.
    "$venv/bin/pip" install -qq --disable-pip-version-check --require-hashes --only-binary :all: --no-binary odfpy \
        -r requirements.lock ||
        stop "the packages could not be installed; with a connection to a package index, the same command goes on from here."
    "$venv/bin/pip" install -qq --disable-pip-version-check --no-deps --no-build-isolation --no-index --editable . ||
        stop "the project itself could not be installed into $venv."
    stamp_now >"$venv/ready"
    say "Ready."
}

ready=yes
is_ready || ready=no

missing=
if [ $ready = no ]; then choose_python; fi
if is_debian; then
    missing=$(missing_libraries)
    if [ $ready = no ]; then missing="$missing$(missing_for_venv)"; fi
    if [ "$purpose" = app ]; then missing="$missing$(missing_for_app)"; fi
    if [ "$purpose" = exports ]; then missing="$missing$(missing_for_exports)"; fi
    if [ "$purpose" = screen-reader ]; then missing="$missing$(missing_for_screen_reader)"; fi
elif [ $ready = no ] && [ "$(uname)" = Linux ]; then
    say "Not a Debian system: should the window not start, install Qt's libraries (OpenGL, EGL, fontconfig, xcb-util-*, xkbcommon-x11)."
fi
if [ -n "$missing" ]; then install_packages "$missing"; fi
if [ $ready = no ]; then build; fi
# As pip does for a package that it copies: a checkout may never be compiled where PYTHONDONTWRITEBYTECODE is set.
"$venv/bin/python" -m compileall -q reader >/dev/null || :
