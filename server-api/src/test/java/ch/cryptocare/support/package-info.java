@org.jspecify.annotations.NullMarked
package ch.cryptocare.support;
