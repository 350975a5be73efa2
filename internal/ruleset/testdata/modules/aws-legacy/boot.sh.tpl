#!/bin/sh
export ENVIRONMENT=${environment}
aws s3 sync s3://${bucket}/boot /opt/boot
