#!/bin/sh
# Copies the dumps of pve-shop to the beelink.
rsync -a /tank/dumps/ "$1"
