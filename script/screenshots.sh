# shellcheck shell=bash
# Pictures of all there is to see, for people to look at.

screenshots() {
  case ${1:-} in
    '') pictures_of_pages && pictures_of_desktop ;;
    pages) pictures_of_pages ;;
    desktop) pictures_of_desktop ;;
    *) stop "screenshots knows pages and desktop, not '$1'." ;;
  esac
}

pictures_of_pages() { (journeys ch.cryptocare.journeys.Screenshots); }

# Those that its tests take, in every language, theme and size. Pictures of what a test finds fault with are taken, too.
pictures_of_desktop() {
  local folder=target/screenshots/desktop status=0
  use_maven
  say 'Opening every place of the desktop, in both languages and themes and at two sizes: some minutes…'
  mkdir -p "$folder"
  rm -rf client-desktop/target/screens
  mvn -B -ntp -pl client-desktop -am test -Dspotless.check.skip=true -Dsurefire.failIfNoSpecifiedTests=false \
    '-Dtest=EveryPlaceTest,*PicturesTest,ProfilesStoryTest' -Dlooks=every >target/screenshots.log 2>&1 || status=$?
  if [ -d client-desktop/target/screens ]; then cp client-desktop/target/screens/*.png "$folder/"; fi
  say "$(find "$folder" -name '*.png' | wc -l | tr -d ' ') pictures of the desktop are in $PWD/$folder"
  [ "$status" -eq 0 ] || stop 'Something is unnamed, pale or cut there, or did not open; target/screenshots.log tells what.'
}
