#!/bin/sh
# Puts dist/ on the branch $TARGET of this repository, which the web server serves. $TOKEN is the token of the run.
set -eu
cd dist
git init -q -b "$TARGET"
git add -A
git -c user.name='Trajectwijzer' -c user.email='noreply@trajectwijzer.invalid' commit -qm "Site van $GITHUB_SHA"
git push -qf "$(printf '%s' "$GITHUB_SERVER_URL" | sed "s|://|://oauth2:$TOKEN@|")/$GITHUB_REPOSITORY.git" "$TARGET"
