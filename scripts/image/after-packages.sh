#!/bin/sh
# mmdebstrap customize hook: turns the installed packages into a guest that boots, takes cloud-init data and knows no archive.
set -eu
root=$1

mkdir -p "$root/boot/grub"
# No "quiet": the kernel's banner on the console is one of the witnesses of a reboot. No mitigations: a guest that holds no
# secret needs none, and under emulation each system call would cost a new set of page tables.
cat >"$root/boot/grub/grub.cfg" <<'TEXT'
serial --unit=0 --speed=115200
terminal_input serial
terminal_output serial
set timeout=0
linux /vmlinuz root=LABEL=root ro console=ttyS0,115200 net.ifnames=0 mitigations=off
initrd /initrd.img
boot
TEXT

cat >"$root/etc/cloud/cloud.cfg.d/90-guest.cfg" <<'TEXT'
datasource_list: [NoCloud, None]
locale: false
manage_etc_hosts: true
apt_preserve_sources_list: true
cloud_init_modules: [seed_random, bootcmd, write_files, set_hostname, update_hostname, update_etc_hosts, users_groups, ssh]
cloud_config_modules: [set_passwords, runcmd]
cloud_final_modules: [scripts_per_once, scripts_per_boot, scripts_per_instance, scripts_user, final_message]
TEXT

printf '127.0.0.1 localhost\n::1 localhost ip6-localhost ip6-loopback\n' >"$root/etc/hosts"
echo guest >"$root/etc/hostname"
chroot "$root" systemctl --quiet enable systemd-networkd.service
# Debian starts a caddy of its own on port 80; here the program is only material for a container image.
chroot "$root" systemctl --quiet disable caddy.service
# There is no archive to reach, and a package run in the background would take the lock at a random moment.
chroot "$root" systemctl --quiet disable apt-daily.timer apt-daily-upgrade.timer

# What must differ between guests, or says how and when this image was built.
: >"$root/etc/machine-id"
rm -f "$root"/etc/ssh/ssh_host_*_key "$root"/etc/ssh/ssh_host_*_key.pub "$root/var/lib/dbus/machine-id"
rm -f "$root"/etc/apt/sources.list "$root"/etc/apt/sources.list.d/* "$root"/etc/apt/apt.conf.d/99mmdebstrap
rm -rf "$root"/var/cache/apt/* "$root"/var/lib/apt/lists/* "$root"/var/cache/debconf/*-old "$root/var/cache/ldconfig/aux-cache"
rm -f "$root"/var/log/apt/* "$root"/var/log/dpkg.log "$root"/var/log/alternatives.log "$root"/var/log/bootstrap.log
rm -f "$root/etc/resolv.conf"
: >"$root/etc/resolv.conf"
