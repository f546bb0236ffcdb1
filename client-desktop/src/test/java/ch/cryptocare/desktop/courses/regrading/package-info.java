@org.jspecify.annotations.NullMarked
package ch.cryptocare.desktop.courses.regrading;
