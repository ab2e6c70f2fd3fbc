# Sourced by the scripts beside it: which Debian packages each job needs, and how they get installed.
# Names are Debian 12's; vcpkg.json names the same libraries for other systems.

packages_to_build="g++ cmake ninja-build ccache mold pkg-config libfmt-dev
    qt6-base-dev libfontconfig-dev
    libsqlite3-dev libsoci-dev nettle-dev libxxhash-dev
    nlohmann-json3-dev libcli11-dev libpugixml-dev libzip-dev libxlsxwriter-dev
    libcairo2-dev libharfbuzz-dev zlib1g-dev"

packages_to_show="fonts-dejavu-core fonts-liberation qt6-wayland"

packages_to_test="catch2 librapidcheck-dev libbenchmark-dev
    python3 python3-jsonschema libxml2-utils
    libreoffice-writer libreoffice-calc poppler-utils qpdf
    xvfb xauth dbus at-spi2-core python3-pyatspi"

packages_to_check="clang-format clang-tidy"

packages_to_fuzz="clang-14 libclang-rt-14-dev"

packages_to_screenshot="xvfb openbox xdotool imagemagick"

say() {
    printf '\n== %s\n' "$*"
}

missing_packages() {
    for package in "$@"; do
        status=$(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null || true)
        [ "$status" = installed ] || printf '%s ' "$package"
    done
}

# Installs what is missing of the packages named; does nothing, quickly, when all are there.
need_packages() {
    missing=$(missing_packages "$@")
    [ -n "$missing" ] || return 0
    if [ "$(id -u)" -eq 0 ]; then
        as_root=""
    elif command -v sudo >/dev/null 2>&1; then
        as_root="sudo"
    else
        echo "These packages are missing and neither root nor sudo is at hand to install them:" >&2
        echo "  apt-get install $missing" >&2
        exit 1
    fi
    say "Installing packages: $missing"
    $as_root env DEBIAN_FRONTEND=noninteractive apt-get update -qq
    # shellcheck disable=SC2086  # a list of package names, meant to be split
    $as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends \
        $missing >/dev/null
}

# Under sudo, hands the rest of the work to the user who called, so that what is built and where the
# plan is kept are theirs. Call with the script and its arguments once packages are installed. Stays
# root where that user cannot write to the checkout.
continue_as_caller() {
    [ "$(id -u)" -eq 0 ] && [ -n "${SUDO_USER:-}" ] && [ "$SUDO_USER" != root ] || return 0
    runuser -u "$SUDO_USER" -- test -w "$root" || return 0
    [ ! -d "$root/build" ] || chown -R "$SUDO_USER" "$root/build"
    home=$(getent passwd "$SUDO_USER" | cut -d: -f6)
    exec runuser -u "$SUDO_USER" -- env -u SUDO_USER -u XDG_DATA_HOME HOME="$home" sh "$@"
}

# Configures a preset once; afterwards Ninja itself notices when that has to be done again.
build_preset() {
    preset=$1
    shift
    [ -f "build/$preset/build.ninja" ] || cmake --preset "$preset" "$@" >/dev/null
    cmake --build --preset "$preset"
}
