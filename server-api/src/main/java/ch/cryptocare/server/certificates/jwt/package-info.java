@org.jspecify.annotations.NullMarked
package ch.cryptocare.server.certificates.jwt;
