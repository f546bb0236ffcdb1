@org.jspecify.annotations.NullMarked
package ch.cryptocare.server.legal.csv;
