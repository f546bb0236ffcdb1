@org.jspecify.annotations.NullMarked
package ch.cryptocare.sandbox.mux;
