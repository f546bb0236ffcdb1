@org.jspecify.annotations.NullMarked
package ch.cryptocare.server.learning.mux;
