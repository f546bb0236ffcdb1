@org.jspecify.annotations.NullMarked
package ch.cryptocare.desktop.i18n;
