#!/usr/bin/env bash
# Builds a bootable qcow2 guest image from Debian packages only, without a loop device and without mounting the image.
# The image lock (JSON) is written beside the image as FILE.lock.json and printed; progress and errors go to standard error.
# docs/image.md describes every option and what makes the result reproducible.
set -euo pipefail
export LC_ALL=C.UTF-8 PATH="/usr/sbin:/sbin:$PATH"

usage() {
  cat <<'TEXT'
Usage: build-image.sh --suite SUITE --output FILE [options]

  --suite SUITE          bookworm or trixie
  --output FILE          the qcow2 file to write; it appears only when it is whole
  --size MIB             size of the guest's disk in MiB, 1536 to 65536 (default 3072)
  --mirror URI           Debian archive (default: the one this machine's apt is configured with)
  --security-mirror URI  Debian security archive (default: this machine's; "none" leaves it out)
  --package NAME         one more Debian package to install; may be repeated
  --work DIR             where the scratch directory is made (default: $TMPDIR or /tmp)
  --epoch SECONDS        time stamp of every file (default: $SOURCE_DATE_EPOCH, else the archive's release date)
  --name NAME            the image's name in the lock (default: debian-12-packages or debian-13-packages)
  --uefi                 add a boot partition for UEFI, too
  --help                 this text
TEXT
}

fail() {
  printf 'build-image: %s\n' "$1" >&2
  exit "${2:-1}"
}
say() { printf 'build-image: %s\n' "$1" >&2; }

suite='' output='' size=3072 mirror='' security='' name='' epoch="${SOURCE_DATE_EPOCH:-}" scratch="${TMPDIR:-/tmp}"
extra=() uefi=''
while (($# > 0)); do
  case "$1" in
  --help)
    usage
    exit 0
    ;;
  --uefi)
    uefi=yes
    shift
    continue
    ;;
  --suite | --output | --size | --mirror | --security-mirror | --package | --work | --epoch | --name)
    (($# > 1)) || fail "option $1 needs a value (see --help)" 2
    ;;
  *) fail "unknown option '$1' (see --help)" 2 ;;
  esac
  case "$1" in
  --suite) suite=$2 ;;
  --output) output=$2 ;;
  --size) size=$2 ;;
  --mirror) mirror=$2 ;;
  --security-mirror) security=$2 ;;
  --package) extra+=("$2") ;;
  --work) scratch=$2 ;;
  --epoch) epoch=$2 ;;
  --name) name=$2 ;;
  esac
  shift 2
done

case "$suite" in
bookworm) : "${name:=debian-12-packages}" ;;
trixie) : "${name:=debian-13-packages}" ;;
*) fail "--suite is '$suite'; expected bookworm or trixie" 2 ;;
esac
[[ -n $output ]] || fail '--output is missing (see --help)' 2
if [[ ! $size =~ ^[1-9][0-9]{3,4}$ ]] || ((size < 1536 || size > 65536)); then
  fail "--size is '$size'; expected 1536 to 65536 (MiB)" 2
fi
[[ -z $epoch || $epoch =~ ^[0-9]{1,10}$ ]] || fail "--epoch is '$epoch'; expected seconds since 1970" 2
[[ $name =~ ^[a-z0-9][a-z0-9.-]{0,62}$ ]] || fail "--name is '$name'; expected small letters, digits, '.' and '-'" 2
for package in "${extra[@]}"; do
  [[ $package =~ ^[a-z0-9][a-z0-9+.-]+$ ]] || fail "--package is '$package'; expected a Debian package name" 2
done
output=$(realpath -m -- "$output")
file=$(basename -- "$output")
[[ $file =~ ^[A-Za-z0-9._-]+$ ]] || fail "--output is named '$file'; expected letters, digits, '.', '_' and '-'" 2
[[ -d $(dirname -- "$output") ]] || fail "the folder of --output does not exist: $(dirname -- "$output")" 2
((EUID == 0)) || fail "run it as root, or inside 'unshare --map-auto --map-root-user': files in the image belong to root"

declare -A needed=(
  [mmdebstrap]=mmdebstrap [sfdisk]=fdisk [mke2fs]=e2fsprogs [debugfs]=e2fsprogs [grub-mkimage]=grub-common [qemu-img]=qemu-utils [tar]=tar
)
for program in "${!needed[@]}"; do
  command -v "$program" >/dev/null || fail "$program is missing; apt-get install ${needed[$program]}"
done
if [[ -n $uefi ]]; then
  for program in mkfs.vfat:dosfstools mcopy:mtools; do
    command -v "${program%:*}" >/dev/null || fail "${program%:*} is missing; apt-get install ${program#*:}"
  done
  [[ -d /usr/lib/grub/x86_64-efi ]] || fail 'the UEFI files of GRUB are missing; apt-get install grub-efi-amd64-bin'
fi
[[ -f /usr/lib/grub/i386-pc/boot.img ]] || fail 'the BIOS files of GRUB are missing; apt-get install grub-pc-bin'

# apt itself says where it is configured to fetch from, whatever the format of its source files.
configured_mirror() {
  apt-get indextargets --format "\$(LABEL)|\$(REPO_URI)" 'Created-By: Packages' |
    awk -F'|' -v label="$1" '$1 == label { sub("/$", "", $2); print $2; exit }'
}
[[ -n $mirror ]] || mirror=$(configured_mirror Debian)
[[ -n $mirror ]] || fail "this machine's apt has no Debian archive; pass --mirror" 2
[[ -n $security ]] || security=$(configured_mirror Debian-Security)
[[ -n $security ]] || fail "this machine's apt has no Debian security archive; pass --security-mirror URI or none" 2

here=$(dirname -- "$(realpath -- "${BASH_SOURCE[0]}")")
work=$(mktemp -d -- "$scratch/build-image.XXXXXXXX")
partial="$output.partial.$$"
trap 'rm -rf -- "$work" "$partial" "$partial.lock"' EXIT
root=$work/root raw=$work/disk.raw

packages=(
  linux-image-cloud-amd64 initramfs-tools zstd systemd-sysv dbus udev netbase openssh-server sudo python3 python3-apt
  nftables iptables apparmor docker.io curl ca-certificates cloud-init netplan.io iproute2 iputils-ping procps e2fsprogs
  busybox-static caddy "${extra[@]}"
)
# From trixie on the docker command is a package of its own that docker.io only recommends.
[[ $suite == bookworm ]] || packages+=(docker-cli)

sources=("deb $mirror $suite main" "deb $mirror $suite-updates main")
[[ $security == none ]] || sources+=("deb $security $suite-security main")

# A frozen or private archive needs the same exceptions in the build that this machine's apt already makes.
aptopts=('APT::Install-Recommends "false"')
while read -r line; do
  aptopts+=("${line%;}")
done < <(apt-config dump | grep -E '^Acquire::(Check-Valid-Until|Check-Date|https?::Proxy) ' || true)

if [[ -z $epoch ]]; then
  epoch=$(apt-get indextargets --format "\$(LABEL)|\$(FILENAME)" 'Created-By: Packages' | awk -F'|' '$1 == "Debian" { print $2; exit }' |
    xargs -r stat -c %Y)
  [[ -n $epoch ]] || epoch=0
fi
export SOURCE_DATE_EPOCH=$epoch

say "installing ${#packages[@]} packages and what they need from $suite"
mmdebstrap --quiet --variant=minbase --format=tar --components=main \
  "${aptopts[@]/#/--aptopt=}" \
  --dpkgopt='path-exclude=/usr/share/man/*' --dpkgopt='path-exclude=/usr/share/locale/*' \
  --dpkgopt='path-exclude=/usr/share/doc/*' --dpkgopt='path-include=/usr/share/doc/*/copyright' \
  --include="$(IFS=,; echo "${packages[*]}")" \
  --essential-hook="$here/image/before-packages.sh \"\$1\"" \
  --customize-hook="$here/image/after-packages.sh \"\$1\"" \
  "$suite" "$work/root.tar" "${sources[@]}" >&2

# The same digest means the same files, even where the images differ (see docs/image.md).
contents=$(sha256sum -- "$work/root.tar")
say "contents sha256 ${contents%% *}"
mkdir "$root"
tar -C "$root" --numeric-owner --xattrs --xattrs-include='*' -xf "$work/root.tar"
rm -f -- "$work/root.tar"

say "writing a disk of $size MiB"
truncate -s "${size}M" "$raw"
# The root comes first, at the same place in every image; a boot partition for UEFI takes the last 16 MiB.
root_mib=$((size - 1))
partitions="start=2048, type=83, bootable"
if [[ -n $uefi ]]; then
  root_mib=$((size - 17))
  partitions="start=2048, size=$((root_mib * 2048)), type=83, bootable\nstart=$(((size - 16) * 2048)), type=ef"
fi
# Every identifier comes from the suite and the time stamp, so that two builds of the same packages agree.
seed=$(printf '%s %s' "$suite" "$epoch" | sha256sum)
uuid="${seed:0:8}-${seed:8:4}-4${seed:13:3}-8${seed:17:3}-${seed:20:12}"
printf "label: dos\nlabel-id: 0x%s\n$partitions\n" "${seed:32:8}" | sfdisk -q "$raw" >&2
E2FSPROGS_FAKE_TIME=$epoch mke2fs -q -t ext4 -F -L root -U "$uuid" -O '^orphan_file,^metadata_csum_seed' \
  -E "offset=1048576,hash_seed=$uuid,lazy_itable_init=0,lazy_journal_init=0,nodiscard" \
  -d "$root" "$raw" "$((root_mib * 1024))k" >&2

# mke2fs copies when the unpacked files were last changed and read, which is the moment of this build.
find "$root" -printf 'set_inode_field "/%P" ctime @TIME\nset_inode_field "/%P" atime @TIME\n' | sed "s/@TIME\$/@$epoch/" |
  E2FSPROGS_FAKE_TIME=$epoch debugfs -w -f - "$raw?offset=1048576" >"$work/debugfs.log" 2>&1
if grep -v -e '^debugfs ' -e '^debugfs: set_inode_field ' "$work/debugfs.log" >&2; then
  fail 'debugfs could not set every time stamp'
fi

# boot.img looks for core.img at sector 1, its built-in default, so no installer is needed.
grub-mkimage -O i386-pc -p '(hd0,msdos1)/boot/grub' -o "$work/core.img" \
  biosdisk part_msdos ext2 normal linux configfile serial terminal echo minicmd
dd if=/usr/lib/grub/i386-pc/boot.img of="$raw" bs=440 count=1 conv=notrunc status=none
dd if="$work/core.img" of="$raw" bs=512 seek=1 conv=notrunc status=none

if [[ -n $uefi ]]; then
  # Firmware starts this one program; it finds the root by its label, because the order of disks is the firmware's.
  printf 'search --no-floppy --label root --set root\nset prefix=($root)/boot/grub\nconfigfile $prefix/grub.cfg\n' >"$work/early.cfg"
  grub-mkimage -O x86_64-efi -p /boot/grub -c "$work/early.cfg" -o "$work/BOOTX64.EFI" \
    part_msdos ext2 normal linux configfile serial terminal echo minicmd search search_label
  mkfs.vfat -C -n EFI -i "${seed:40:8}" --invariant "$work/esp" $((16 * 1024)) >&2
  mmd -i "$work/esp" ::/EFI ::/EFI/BOOT
  mcopy -i "$work/esp" "$work/BOOTX64.EFI" ::/EFI/BOOT/BOOTX64.EFI
  dd if="$work/esp" of="$raw" bs=1M seek=$((size - 16)) conv=notrunc status=none
fi

say 'converting to qcow2'
qemu-img convert -f raw -O qcow2 -o compat=1.1,lazy_refcounts=off "$raw" "$partial"
chmod 0644 "$partial"
digest=$(sha512sum -- "$partial")
bytes=$(stat -c %s -- "$partial")
printf '{ "version": 1, "images": { "%s": { "path": "%s", "sha512": "%s", "size": %s } } }\n' \
  "$name" "$file" "${digest%% *}" "$bytes" >"$partial.lock"
# The lock goes first: an image beside an older image's lock would be refused, never trusted.
mv -- "$partial.lock" "$output.lock.json"
mv -- "$partial" "$output"
say "wrote $output"
cat -- "$output.lock.json"
