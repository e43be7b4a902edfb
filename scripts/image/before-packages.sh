#!/bin/sh
# mmdebstrap essential hook: what must be in place before the kernel's package builds its initramfs.
set -eu
root=$1

mkdir -p "$root/etc/initramfs-tools/conf.d" "$root/usr/share/initramfs-tools/modules.d"
# Only the disk drivers of a virtual machine: a small initramfs is a quick boot.
echo 'MODULES=list' >"$root/etc/initramfs-tools/conf.d/guest"
printf 'virtio_pci\nvirtio_blk\nvirtio_scsi\next4\n' >"$root/usr/share/initramfs-tools/modules.d/guest"
echo 'LABEL=root / ext4 errors=remount-ro 0 1' >"$root/etc/fstab"
