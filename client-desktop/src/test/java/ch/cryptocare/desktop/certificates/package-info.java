@org.jspecify.annotations.NullMarked
package ch.cryptocare.desktop.certificates;
