#!/bin/sh
# Copies dumps from pve-shop to the beelink. Replaced by vzdump; kept to read.
rsync -a /backups/ root@beelink:/backups/
